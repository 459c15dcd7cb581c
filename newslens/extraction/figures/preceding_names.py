"""The name right before a number, and the word that governs that name: of "told the Courier 12" the verb.

What governs a name tells whether the number behind it can count something else: in a place, or told to somebody, it can ("In Ondra
12 people", "told the Courier 12 people").

Takes a number with its context; says whether a name stands before it, how that is spelt and what governs it. What this does not
cover: whether the name takes the number (`numbers_in_names`, `model_codes`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.language.closed_classes import closed_class_words, word_classes
from newslens.language.verbs import all_forms

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = [
    "follows_code",
    "follows_name",
    "follows_opener",
    "governor_of_name",
    "opens_place",
    "takes_two_objects",
]

_CODE = re.compile(r"(?:.*/)?[^\W\d_]\w*[A-Z]\w*$")
_ENDS_CLAUSE = frozenset(".,;:!?)”\"’'")
_ARTICLES = frozenset({"the", "a", "an"})
_OPENERS = lexicon.words("language/plain_openers") | closed_class_words("plain")


def follows_name(number: NumberContext) -> bool:
    """Whether a name stands right before the number, with no mark between them: a capital, or a code like "iOS"."""
    word = number.last_word
    if not word or word[-1] in _ENDS_CLAUSE or not number.text[number.start - 1].isspace():
        return False
    return number.follows_capital or follows_code(number)


def follows_code(number: NumberContext) -> bool:
    """Whether the word before a number has a capital behind its first letter: "USB", "iOS", "FireWire"."""
    words = number.lead.before
    start = words.start(len(words.words) - 1)
    return _CODE.match(number.text[start : start + len(words.words[-1])]) is not None


def follows_opener(number: NumberContext) -> bool:
    """Whether the word before a number has its capital from the start of a sentence: "Nearly 12", not "Comet 12"."""
    return number.last_word in _OPENERS


def governor_of_name(number: NumberContext) -> str:
    """The word before the name that stands before a number; of "told the Courier 12" the verb, of "the Comet 9" the article."""
    before = number.lead.before
    words = before.words
    at = len(words) - 2
    while at >= 0 and words[at] not in word_classes() and number.text[before.start(at)].isupper():
        at -= 1
    if at > 0 and words[at] in _ARTICLES and (opens_place(words[at - 1]) or takes_two_objects(words[at - 1])):
        at -= 1
    return words[at] if at >= 0 else ""


def opens_place(word: str) -> bool:
    """Whether a word in lower case puts an event in the place or time that follows: "in", "near"."""
    return word in lexicon.words("figures/place_prepositions")


def takes_two_objects(word: str) -> bool:
    """Whether a word in lower case is a form of a verb behind which a name and a number stand side by side.

    Examples
    --------
    >>> takes_two_objects("told"), takes_two_objects("winning"), takes_two_objects("saw")
    (True, True, False)
    """
    return word in _forms_with_two_objects()


@cache
def _forms_with_two_objects() -> frozenset[str]:
    return frozenset(form for verb in lexicon.words("figures/two_object_verbs") for form in all_forms(verb))
