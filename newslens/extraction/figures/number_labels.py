"""Numbers that tell one thing from others instead of counting: "tank 7", "counts 3 and 4", "the 9 Block gang".

Told by grammar rather than by a list of nouns. A single thing without an article needs a number to be named by: behind a
preposition ("near tank 7"; "near a tank 7 people" has an article), as what is acted on ("closed checkpoint 12"), and with a verb
behind ("valve 3 failed"). Behind "the" it takes the number where another singular follows ("the tank 7 fire"). No noun that can be
a verb is acted on ("police kill 7"), and no plural may be counted behind. A bare plural takes two ("counts 3 and 4"). A number
before a capital and a noun in the singular counts nothing ("the 9 Block gang" is one gang; "the 9 Labour members" are nine). The rules are newslens' own.

Takes a number with its context; says whether it is such a label. What this does not cover: nouns that always take a number
(`figures/number_names`), names in capitals (`numbers_in_names`), and ages ("girls, ages 6 and 9").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import is_age
from newslens.extraction.figures.counted_nouns import is_person_noun
from newslens.language.closed_classes import word_classes
from newslens.language.noun_phrases import is_plural, next_word
from newslens.language.tagger import tag_words
from newslens.language.verbs import finite_forms

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_house_number", "is_label", "is_never_verb"]

_CAPITALS = re.compile(r"(?:\s+[A-Z][\w.’'-]*){2,4}")
_STREETS = lexicon.words("figures/street_words")
_GOVERNED = re.compile(r"I(?:N{1,2}|XN)$")
_ACTED_ON = re.compile(r"[VEBG]N{1,2}$")
_OPENING = re.compile(r"(?:^|[.,;:C\"(-])N{1,2}$")
_HEAD_BEHIND = re.compile(r"N(?!N)")
_SINGLE_DOES = re.compile(r" (?:is|was|has)\b")
_WITH_BARE_VERB = frozenset(
    form
    for verb in ("help", "let", "make", "see", "watch", "hear", "dare", "go", "come", "say")
    for form in (verb, *sorted(finite_forms(verb)))
)
_ROW_BEHIND = re.compile(r" (?:and|or) \d{1,2}\b(?! [a-z]+s\b)(?![.,-]?\d)")
_ARTICLES = frozenset(("a", "an"))
_POINTING = frozenset(("the", "this", "that"))


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
    if number.unit is not None or is_age(number):
        return False
    return (
        _names_its_noun(number)
        or _is_in_row(number)
        or _opens_name(number)
        or _is_kind_of_one(number)
        or _ends_counter(number)
    )


def is_house_number(number: NumberContext) -> bool:
    """Whether the words behind a number end in a word of streets: "16 Mill Lane"."""
    end = number.numeral.end
    behind = _CAPITALS.match(number.text, end) if number.text[end + 1 : end + 2].isupper() else None
    return behind is not None and any(
        word.rstrip(".") in _STREETS for word in behind.group().lower().split()[1:]
    )


@lru_cache(maxsize=1 << 12)
def is_never_verb(word: str) -> bool:
    """Whether a word in lower case is a noun or adjective behind a pronoun as well, so that it is nothing that somebody did.

    Examples
    --------
    >>> is_never_verb("tank"), is_never_verb("kills")
    (True, False)
    """
    return tag_words(f"they {word}.", 0, len(word) + len("they .")).tags[1] in {"N", "J"}


def _names_its_noun(number: NumberContext) -> bool:
    """Whether a noun in the singular takes the number, since it has no article and nothing is counted: "near tank 7"."""
    noun, behind = number.last_word, number.counted
    if (
        number.numeral.value >= thresholds.LEAST_NO_LABEL
        or not _may_take_number(noun)
        or number.follows_capital
    ):
        return False
    if behind is not None and (behind.state or is_plural(number.low[: behind.end].rpartition(" ")[2])):
        return False
    words = number.lead.before
    start = words.start(max(0, len(words.words) - thresholds.LABEL_LEAD))
    line = number.text.find("\n", number.numeral.end)
    end = min(len(number.text) if line < 0 else line, number.numeral.end + thresholds.LABEL_BEHIND)
    tagged = tag_words(number.text, start, end)
    at = bisect_left(tagged.starts, number.numeral.start)
    left, right = tagged.tags[:at], tagged.tags[at + 1 :]
    if governed := _GOVERNED.search(left):  # "near tank 7", but "in surgery 12 died"
        opens = governed.start() == 0 or left[governed.start() - 1] in ".,;:"
        counts = (
            opens and right[:1] in {"V", "A", "M"} and not _SINGLE_DOES.match(number.low, number.numeral.end)
        )
        return not counts and tagged.words[at - 2] not in lexicon.words("figures/bounding_prepositions")
    if not is_never_verb(noun):  # "dismissed count 4", but "helped count 4"
        return left.endswith("VN") and tagged.words[at - 2] not in _WITH_BARE_VERB
    is_next = behind is not None and number.low[number.numeral.end : behind.start] == " "
    is_pointed = (
        is_next and tagged.words[at - 2 : at - 1] == ["the"] and _HEAD_BEHIND.match(right) is not None
    )
    return is_pointed or _ACTED_ON.search(left) is not None or _acts(left, right)


def _is_kind_of_one(number: NumberContext) -> bool:
    """Whether behind an article the number tells what one thing is: "a band 5 nurse", "a 7700 code", not "a 300 seat hall"."""
    phrase, words = number.counted, number.words_before
    if phrase is None or phrase.state or phrase.partitive or number.low[number.numeral.end] != " ":
        return False
    first, *rest = number.low[phrase.start : phrase.end].split()
    if is_plural(first) or not first.isalpha() or phrase.start != number.numeral.end + 1:
        return False
    if number.last_word in _ARTICLES:
        is_long = number.numeral.value >= thresholds.LEAST_NO_LABEL and number.numeral.form == "integer"
        return is_long and not rest and _is_closed(next_word(number.low, phrase.end)) and is_never_verb(first)
    is_one = words[-2:-1] != () and words[-2] in _ARTICLES and _may_take_number(number.last_word)
    return is_one and number.numeral.value < thresholds.LEAST_NO_LABEL and is_never_verb(first)


def _is_closed(word: str) -> bool:
    """Whether a word in lower case is a function word, or no word stands there."""
    return not word or word in word_classes()


def _ends_counter(number: NumberContext) -> bool:
    """Whether a number is how many things of a row there are, of which one is named: "Photo 3 of 14"."""
    words = number.words_before
    is_counter = words[-1:] == ("of",) and words[-2:-1] != () and words[-2].isdecimal()
    if not is_counter or number.counted is not None:
        return False
    return len(words) == 2 or words[-3] in lexicon.words("figures/numbered_parts")


def _may_take_number(noun: str) -> bool:
    """Whether a word can be a thing in the singular that has a number of its own."""
    return (
        noun.isalpha()
        and not is_plural(noun)
        and noun not in word_classes()
        and noun not in lexicon.words("figures/bare_nouns")
    )


def _acts(left: str, right: str) -> bool:
    """Whether noun and number open a clause whose verb follows: "valve 3 failed"."""
    return _OPENING.search(left) is not None and right[:1] in {"V", "A", "M"}


def _is_in_row(number: NumberContext) -> bool:
    """Whether a noun in the plural takes the number and another one: "counts 3 and 4", "lanes 1 or 2"."""
    if number.numeral.value >= thresholds.LEAST_NO_LABEL or number.counted is not None:
        return False
    words = number.words_before
    if number.quantity.joined:  # "in rows 14 to 22", but "guests 10 to 14", "at speeds 10 to 14"
        is_governed = words[-2:-1] != () and word_classes().get(words[-2]) == "preposition"
        is_amount = words[-1:] != () and words[-1].removesuffix("s") in lexicon.words("figures/bare_nouns")
        return is_governed and not is_amount and _is_numbered_several(words[-2], words[-1])
    if not _ROW_BEHIND.match(number.low, number.numeral.end):
        if words[-1:] not in {("and",), ("or",)} or not words[-2:-1] or not _is_number(words[-2]):
            return False
        words = words[:-2]
    return bool(words) and _is_numbered_several(words[-2] if len(words) > 1 else "", words[-1])


def _is_number(word: str) -> bool:
    """Whether a word in lower case is a number in digits or a small one in words."""
    return word.isdecimal() or word_classes().get(word) == "number"


def _is_numbered_several(before: str, noun: str) -> bool:
    """Whether a plural stands bare, with neither a number nor a determiner before it, and names no persons."""
    if not noun.isalpha() or not is_plural(noun) or is_person_noun(noun) or before.isdecimal():
        return False
    if noun in lexicon.words("figures/bare_nouns"):
        return False
    kind = word_classes().get(before, "")
    return kind == "preposition" or (kind == "" and is_never_verb(noun))


def _opens_name(number: NumberContext) -> bool:
    """Whether a single thing begins with the number: "the 9 Block gang", "the five seed", not "the 9 Labour members"."""
    if number.last_word not in _POINTING or number.counted is None or number.numeral.value <= 1:
        return False
    first, *rest = number.text[number.counted.start : number.counted.end].split()
    if not rest and first.islower():  # "the five seed in the north"
        behind = next_word(number.low, number.counted.end)
        alone = not behind or behind in word_classes()
        return alone and not number.counted.state and not number.counted.partitive and not is_plural(first)
    if not rest or not first[0].isupper() or first in _peoples():
        return False
    return rest[-1].islower() and not is_plural(rest[-1]) and not number.counted.state


@cache
def _peoples() -> frozenset[str]:
    """Adjectives of countries and peoples, behind which a noun may stay in the singular: "9 French crew"."""
    countries = (fields[1].split(",") for fields in lexicon.entries("names/countries") if len(fields) > 1)
    return frozenset(each.strip() for names in countries for each in names) | frozenset(
        name for fields in lexicon.entries("names/peoples") for name in fields
    )
