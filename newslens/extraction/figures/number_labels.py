"""Numbers that tell one thing from others instead of counting: "tank 7", "the 9 Block gang", "a Comet 7C rocket".

Three shapes, told by grammar rather than by a list of nouns. A single thing without an article behind a preposition needs a
number to be named by ("near tank 7"; "near a tank 7 people" has one). A number before a capital and a noun in the singular
counts nothing ("the 9 Block gang" is one gang; "the 9 Labour members" are nine). And "7C" right behind a name is a type, no
temperature. The rules are newslens' own.

Takes a number with its context; says whether it is such a label. What this does not cover: nouns that always take a number
(`figures/number_names`), models in capitals (`newslens.extraction.figures.excluded_digits`), and labels behind an article
("the tank 7").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.language.closed_classes import closed_class_words, word_classes
from newslens.language.noun_phrases import is_plural
from newslens.language.tagger import tag_words

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_house_number", "is_label", "is_type_code"]

_CAPITALS = re.compile(r"(?:\s+[A-Z][\w.’'-]*){2,4}")
_STREETS = lexicon.words("figures/street_words")
_POINTING = frozenset(("the", "this", "that"))
_DEGREES = re.compile(r"(?<=\d)[CF](?!\w)")
_OPENERS = lexicon.words("language/plain_openers") | closed_class_words("plain")


def is_label(number: NumberContext) -> bool:
    """Whether a bare number is part of what a thing is called.

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "a fire at berth 4 woke 12 people"
    >>> [is_label(read_context(text, text, each)) for each in find_quantities(text, text, find_numerals(text))]
    [True, False]
    """
    return number.unit is None and (_names_its_noun(number) or _opens_name(number))


def is_type_code(number: NumberContext) -> bool:
    """Whether a number with a glued "C" or "F" behind a name is its type: "a Comet 7C rocket".

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "A Comet 7C flew at 40C"
    >>> low = text.lower()
    >>> [is_type_code(read_context(text, low, each)) for each in find_quantities(text, low, find_numerals(text))]
    [True, False]
    """
    glued = _DEGREES.match(number.text, number.numeral.end)
    return glued is not None and number.follows_capital and number.last_word not in _OPENERS


def is_house_number(number: NumberContext) -> bool:
    """Whether the words behind a number end in a word of streets: "16 Mill Lane"."""
    end = number.numeral.end
    behind = _CAPITALS.match(number.text, end) if number.text[end + 1 : end + 2].isupper() else None
    return behind is not None and any(
        word.rstrip(".") in _STREETS for word in behind.group().lower().split()[1:]
    )


def _names_its_noun(number: NumberContext) -> bool:
    """Whether a noun in the singular, without an article behind a preposition, takes the number: "near tank 7"."""
    words = number.words_before
    if number.numeral.value >= thresholds.LEAST_NO_LABEL or len(words) < thresholds.LABEL_LEAD:
        return False
    if number.counted is not None or words[-2] not in _prepositions():
        return False
    noun = words[-1]
    if not noun.isalpha() or is_plural(noun) or noun in lexicon.words("figures/bare_nouns"):
        return False
    return tag_words(f"near {noun}.", 0, len(noun) + len("near .")).tags[1] == "N"


def _opens_name(number: NumberContext) -> bool:
    """Whether a name in the singular begins with the number: "the 9 Block gang", not "the 9 Labour members"."""
    if number.last_word not in _POINTING or number.counted is None or number.numeral.value <= 1:
        return False
    first, *rest = number.text[number.counted.start : number.counted.end].split()
    if not rest or not first[0].isupper() or first in _peoples():
        return False
    return rest[-1].islower() and not is_plural(rest[-1]) and not number.counted.state


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(word for word, kind in word_classes().items() if kind == "preposition") - lexicon.words(
        "figures/bounding_prepositions"
    )


@cache
def _peoples() -> frozenset[str]:
    """Adjectives of countries and peoples, behind which a noun may stay in the singular: "9 French crew"."""
    countries = (fields[1].split(",") for fields in lexicon.entries("names/countries") if len(fields) > 1)
    return frozenset(each.strip() for names in countries for each in names) | frozenset(
        name for fields in lexicon.entries("names/peoples") for name in fields
    )
