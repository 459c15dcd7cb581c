"""Captions of pictures that stand among the paragraphs without a mark of their own.

Two ways of writing give them away: what the picture shows "is seen" or "is pictured", and an agency's caption tells
in the present tense what happens on a day that it gives with the year ("Voters wait in line in Lima, Peru, Sunday,
June 6, 2021."), which the body of a report hardly ever does. Captions with a credit are known by their words, see
`newslens.reading.line_role_words`.

What this does not cover: captions that read like any sentence of the body.
"""

from __future__ import annotations

import re
from functools import cache

from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.lexicon import alternation, words
from newslens.reading import reading_thresholds as thresholds

__all__ = ["is_caption"]

_YEAR = re.compile(r"\d{4}")


def is_caption(line: str) -> bool:
    """Whether a paragraph reads like the caption of a picture.

    Examples
    --------
    >>> is_caption("A ferry is seen off the coast on Friday.")
    True
    >>> is_caption("The plan is seen as a threat.")
    False
    >>> is_caption("Voters wait in line in Lima, Peru, Sunday, June 6, 2021.")
    True
    """
    if len(line) > thresholds.CAPTION_LENGTH or line.startswith(('"', "“", "‘", "'")):
        return False
    if _depicted().search(line, 0, thresholds.CAPTION_OPENING):
        return True
    return (
        # few lines hold a year, and every full date does
        _YEAR.search(line) is not None
        and _full_date().search(line) is not None
        and _in_the_present().search(line, 0, thresholds.CAPTION_VERB) is not None
    )


@cache
def _depicted() -> re.Pattern[str]:
    """What a picture shows, in the passive: "is seen off the coast", but not "is seen as a threat"."""
    return re.compile(
        rf"\b(?:is|are)\s+(?:{alternation(words('page/depicted_participles'))})\b(?!\s+(?:as|by|to)\b)"
    )


@cache
def _full_date() -> re.Pattern[str]:
    """A day with its month and year, after a weekday or "on": "Sunday, June 6, 2021"."""
    months = alternation([*MONTHS.full, *(f"{short}." for short in MONTHS.short)])
    days = alternation(WEEKDAYS.full)
    return re.compile(
        rf"(?:{days}),?\s+(?:(?:{months})\s+\d{{1,2}},\s+\d{{4}}|\d{{1,2}}\s+(?:{months})\s+\d{{4}})|\bon\s+(?:{months})\s+\d{{1,2}},\s+\d{{4}}"
    )


@cache
def _in_the_present() -> re.Pattern[str]:
    """A verb in the present tense with no past one before it: a report tells in the past."""
    return re.compile(
        rf"\A(?:(?!\b(?:was|were|had|said|will)\b)[^.])*?\s(?:{alternation(words('page/caption_verbs'))})\s"
    )
