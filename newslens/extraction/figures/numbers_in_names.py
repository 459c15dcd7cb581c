"""Numbers that a capital before or behind them makes part of a name: "Comet 9", "USB 3.0", "a 787 Dreamliner", "16 Mill Lane".

A name right before a number takes it, unless the number counts: behind a name stands a count where a plural in small letters
follows ("In Ondra 12 people"). It takes even that number where the name is spelt like a code ("USB 2 ports", "iOS 6 users") or
ends a noun phrase ("its Vega 3 rockets"), since a name has no second noun beside it. What governs the name decides again: in a
place, or told to somebody, the plural is counted ("told AFP 12 people"). More than one of a noun in the singular counts nothing
("a Comet 9 rocket"). So does the number that callers for help dial ("called 911").

Takes a number in digits with its context; gives the kind of what it is part of, or nothing. What this does not cover: nouns in
small letters before a number (`number_labels`), and letters or a point at it (`model_codes`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import is_bound_of_age
from newslens.extraction.figures.model_codes import is_calibre, is_version
from newslens.extraction.figures.number_labels import is_house_number, is_label, is_never_verb
from newslens.extraction.figures.preceding_names import (
    follows_code,
    follows_name,
    follows_opener,
    governor_of_name,
    opens_place,
    takes_two_objects,
)
from newslens.language.closed_classes import word_classes
from newslens.language.noun_phrases import is_plural, next_word

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_named", "what_name_has"]

_NAMES = {entry[0]: entry[1] for entry in lexicon.entries("figures/number_names")}
_LEADING_CLASSES = frozenset({"determiner", "number", "quantifier"})
_POINTING = frozenset({"the", "this", "that"})
_SEED = re.compile(r" seed\b(?! money| capital)")
_SINGULAR_VERB = re.compile(r"\s(?:was|is|has)\b")
_BLOCK = re.compile(r" blocks? of [A-Z]")
_CALLS = lexicon.mapping("figures/emergency_calls")
_EMERGENCY_NUMBERS = frozenset({"911", "999", "112", "000", "111", "110", "119"})
"""Three-digit numbers of emergency services (Annex B of ITU-T E.161.1 recommends 112 and 911)."""

_MARKED_NUMBERS = frozenset({"911", "999"})
"""Those that nobody reads as a count before "calls"."""


def is_named(number: NumberContext) -> bool:
    """Whether the word before a number makes it part of a name ("Section 427", "Version Two"), or it is a seed ("the 5 seed")."""
    word = number.last_word
    if number.words_before[-2:] == ("group", "of"):
        return number.text[number.lead.before.start(len(number.words_before) - 2)].isupper()
    if _SEED.match(number.low, number.numeral.end):
        return True
    how = _NAMES.get(word, _NAMES.get(word.rstrip(".")))
    return how is not None and (how == "any" or number.follows_capital)


def what_name_has(number: NumberContext) -> str | None:
    """Kind of what a bare number with a capital at it is part of: a name or an address."""
    if is_bound_of_age(number):
        return None
    if number.numeral.form != "integer":
        return "name" if is_version(number) or is_calibre(number) else None
    if is_house_number(number) or _BLOCK.match(number.text, number.numeral.end):
        return "address"
    if (
        is_named(number)
        or _is_one_thing(number)
        or is_label(number)
        or _is_emergency_call(number)
        or is_calibre(number)
    ):
        return "name"
    return "name" if _takes_number(number) else None


def _takes_number(number: NumberContext) -> bool:
    """Whether a name before a number, or the capitals behind it, take it."""
    noun = number.text[number.counted.start : number.counted.end] if number.counted else ""
    word = number.last_word
    if not follows_name(number):
        return _is_model(number, noun)
    is_several = is_plural(noun.lower().rpartition(" ")[2])
    opens = follows_opener(number) or (len(number.words_before) == 1 and word.endswith("ed"))
    if (
        opens
        or (number.counted is not None and number.counted.state)
        or (is_several and not is_never_verb(word))
    ):
        return False  # "Blast Hurts 3 Sailors"
    return not noun or noun[0].isupper() or _is_beside_name(number, noun)


def _is_beside_name(number: NumberContext, noun: str) -> bool:
    """Whether a noun in small letters behind name and number counts nothing: it is a singular, or the name is a part of its phrase."""
    if number.numeral.value <= 1 or number.text[number.numeral.end] == "-":
        return False
    governor = governor_of_name(number)
    is_several = is_plural(noun.rpartition(" ")[2])
    if takes_two_objects(governor) or (is_several and opens_place(governor)):
        return False
    if not is_several:
        return True
    return follows_code(number) or word_classes().get(governor) in _LEADING_CLASSES


def _is_emergency_call(number: NumberContext) -> bool:
    """Whether a number is the one that callers for help dial: "called 911", "999 calls"."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if surface not in _EMERGENCY_NUMBERS:
        return False
    called = number.counted is None and "before" in _CALLS.get(number.last_word, "")
    behind = next_word(number.low, number.numeral.end)
    return called or (surface in _MARKED_NUMBERS and "behind" in _CALLS.get(behind, ""))


def _is_one_thing(number: NumberContext) -> bool:
    """Whether a number names one thing, by the verb behind it: "the 737 was"."""
    pointed = number.last_word in _POINTING and number.numeral.value > 1
    return pointed and _SINGULAR_VERB.match(number.low, number.numeral.end) is not None


def _is_model(number: NumberContext, noun: str) -> bool:
    """Whether a capitalised singular behind a number makes a name with it: "787 Dreamliner"."""
    if number.numeral.value < thresholds.LEAST_MODEL or not noun[:1].isupper() or noun.isupper():
        return False
    last = noun.rsplit(maxsplit=1)[-1]
    return last[0].isupper() and not last.endswith(("s", "ese", "men", "people", "i"))
