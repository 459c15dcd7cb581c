"""Numbers that are an hour of the day without the marks of a clock time: "by 7 this morning", "freed at 4.15", "the 6.52 from Orla".

A bare hour needs a preposition before it and a part of the day behind it ("till nearly six in the morning"), or the day right
before its "at" ("on Monday at three"), or what happened before it and the day behind ("came at 7 on Monday"). Hours and minutes
with a point ("4.50") look like a decimal: they are an hour with a part of the day behind them, before "from" or "to" a place, or
behind "at" where a day stands in the sentence or what happened stands right before it. A price or a rate is none, whatever day it
is told of: "closed at 7.18 on Friday".

Takes a number with its context; says whether it is an hour. What this does not cover: hours with their marks ("7 a.m.",
"07:18", "at 0641"), which `excluded_digits` knows.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.language.calendar_names import WEEKDAYS
from newslens.language.closed_classes import function_words
from newslens.language.noun_phrases import is_plural, next_word
from newslens.language.verbs import all_forms, is_past_form

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_hour"]

_PARTS = lexicon.alternation(lexicon.words("dates/day_parts") - {"early", "late"})
_DAYS = lexicon.alternation({*map(str.lower, WEEKDAYS.full), *lexicon.words("dates/day_words")})
_PART_BEHIND = re.compile(
    rf"\s+(?:in\s+the|on\s+the|this|that|at|(?:on\s+)?(?:{_DAYS}))\s+(?:{_PARTS})\b|\s+tonight\b"
)
_DAY_BEHIND = re.compile(rf",?\s+(?:on\s+)?(?:{_DAYS})\b")
_DAY_BEFORE = re.compile(rf"\b(?:{_DAYS}|{_PARTS}),?\s+at\s+$")
_DAY = re.compile(rf"\b(?:{_DAYS}|{_PARTS})\b")
_LEAD = re.compile(r"\b(?:at|by|until|till|before|after|since|from|past)\s+$")
_IT_WAS = re.compile(r"\bit\s+(?:is|was)\s+(?:only\s+|just\s+|already\s+)?$")
_HAPPENED = re.compile(r"(?P<verb>[a-z]+)\s+at\s+$")
_AT = re.compile(r"\bat\s+$")
_WITH_MINUTES = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_TO_PLACE = re.compile(r"\s+(?:from|to)\s+(?-i:[A-Z])", re.IGNORECASE)
_SMALL = lexicon.alternation(
    word for word, _, kind in lexicon.entries("language/number_words") if kind == "unit"
)
_QUARTERS = re.compile(
    rf"\b(?:(?:half|(?:a\s)?quarter|five|ten|twenty|twenty-five|5|10|20|25)\spast|(?:a\s)?quarter\sto)\s(?:1[0-2]|[1-9]|{_SMALL})\b"
    r"(?![.,:]\d|-)"
)
"""An hour with its quarters or minutes."""
_MINUTES_TO = re.compile(
    rf"\b(?:(?:at|until|till|about)\s(?:five|ten|twenty|twenty-five)\sto|\w[\w-]*\sminutes\s(?:to|past))\s(?:1[0-2]|[1-9]|{_SMALL})"
    rf"(?=[.,;:)]|$|\s(?:on|in\sthe|this|that|and|when|as|it|he|she|they|{_DAYS})\b)(?![.,:]\d)"
)
"""The minutes that are missing to an hour; without a preposition before them "twenty to five" is a vote."""
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_WORD = re.compile(r"[a-z]+(?: to\b)?")
"""Words before an hour; "close to Velm" is no price that closed."""


def is_hour(number: NumberContext) -> bool:
    """Whether a number is an hour of the day.

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "full by 7 this morning, with 7 this year"
    >>> [is_hour(read_context(text, text, each)) for each in find_quantities(text, text, find_numerals(text))]
    [True, False]
    """
    if _is_told_by_quarters(number):
        return True
    with_minutes = _WITH_MINUTES.fullmatch(number.low, number.numeral.start, number.numeral.end) is not None
    if not _stands_alone(number) or not (
        with_minutes or number.quantity.low in range(1, thresholds.HOURS + 1)
    ):
        return False
    sentence = _sentence_before(number.low, number.comparator.edge if number.comparator else number.start)
    if number.numeral.form != "words" and _tells_level(sentence):
        return False
    return _is_told_with_minutes(number, sentence) if with_minutes else _is_told_bare(number, sentence)


def _stands_alone(number: NumberContext) -> bool:
    """Whether a number has neither unit nor noun, and is neither a change nor a range."""
    is_free = number.unit is None and number.counted is None and number.trend is None
    return is_free and number.quantity.low == number.quantity.high


def _is_told_by_quarters(number: NumberContext) -> bool:
    """Whether a number is one of two that tell an hour: "half past six", "a quarter to 7", "10 past four", "at twenty to five"."""
    first = max(0, number.start - thresholds.QUARTERS_WINDOW)
    last = number.numeral.end + thresholds.QUARTERS_WINDOW
    found = (*_QUARTERS.finditer(number.low, first, last), *_MINUTES_TO.finditer(number.low, first, last))
    return any(
        each.start() <= number.start < each.end() and not _counts(number.low, each.end()) for each in found
    )


def _counts(low: str, end: int) -> bool:
    """Whether things follow a number that could be an hour: "half past six houses", but not "half past six this morning"."""
    behind = next_word(low, end)
    return is_plural(behind) and behind not in function_words()


def _is_told_bare(number: NumberContext, sentence: str) -> bool:
    """Whether what stands around a small number shows that it is an hour."""
    if _DAY_BEFORE.search(sentence):
        return True
    if _PART_BEHIND.match(number.low, number.quantity.end):
        return _is_led(sentence)
    return _has_happened(sentence) and _DAY_BEHIND.match(number.low, number.quantity.end) is not None


def _is_told_with_minutes(number: NumberContext, sentence: str) -> bool:
    """Whether what stands around hours and minutes shows that they are such."""
    if number.last_word == "the":
        return _TO_PLACE.match(number.text, number.quantity.end) is not None
    if _PART_BEHIND.match(number.low, number.quantity.end):
        return True
    if _DAY_BEHIND.match(number.low, number.quantity.end):
        return _is_led(sentence)
    return _AT.search(sentence) is not None and (_DAY.search(sentence) is not None or _has_happened(sentence))


def _is_led(sentence: str) -> bool:
    """Whether a preposition of time or "it was" stands before a number."""
    return _LEAD.search(sentence) is not None or _IT_WAS.search(sentence) is not None


def _has_happened(sentence: str) -> bool:
    """Whether what happened stands right before "at": "were freed at"."""
    happened = _HAPPENED.search(sentence)
    return happened is not None and is_past_form(happened["verb"])


def _sentence_before(low: str, at: int) -> str:
    """What stands before a place in its sentence."""
    return _SENTENCE_END.split(low[max(0, at - thresholds.HOUR_WINDOW) : at])[-1]


def _tells_level(sentence: str) -> bool:
    """Whether one of the last words before a number is a verb of prices and rates."""
    near = _WORD.findall(sentence)[-thresholds.LEVEL_WORDS :]
    return not _level_forms().isdisjoint(near)


@cache
def _level_forms() -> frozenset[str]:
    return frozenset(form for verb in lexicon.words("figures/level_verbs") for form in all_forms(verb))
