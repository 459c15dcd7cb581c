"""The numbers that decide in the reading of dates, each with its reason and what it was measured on.

"The corpus" is what the numbers were tried on: 90 articles of eight annotated events, five reports of a ninth, and 271
articles of 44 further events, with 2,540 date expressions. A number was doubled and halved, and the expressions whose
interval or dated word changed were counted. Not here: hours of parts of the day and ranges of vague counts, which
stand in `newslens/lexicon/dates`.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = [
    "CENTURY_PIVOT",
    "CLOCK_NEIGHBOURS",
    "DAYS_OF_MONTH",
    "LEAD_IN",
    "LEAD_OUT",
    "LONG_PERIOD",
    "NAME_REACH",
    "OTHER_SIDE_OF_MIDNIGHT",
    "PHRASE_REACH",
    "PHRASE_WORDS",
    "SHORTEST_ED_FORM",
    "SHORTEST_ING_FORM",
    "WORDS_REACH",
]

LEAD_IN: Final = 48
"""Characters before the core of an expression within which it can open: "the early morning hours of the 5th of"."""

LEAD_OUT: Final = 64
"""Characters behind the core of an expression within which it must close: "Sunday at about 11:15 a.m. local time"."""

NAME_REACH: Final = 24
"""Characters on either side of an expression within which a name it belongs to begins and ends: "Mail on Sunday"."""

WORDS_REACH: Final = 160
"""Characters of its sentence on either side of a date that are read for tense and for what it dates."""

PHRASE_REACH: Final = 80
"""Characters behind a date within which the words of a noun phrase are looked for."""

PHRASE_WORDS: Final = 5
"""Words of a noun phrase behind a date, of which the last is what the date can date."""

SHORTEST_ED_FORM: Final = 5
"""Letters from which on a word in -ed is a past form: "ended" is one, "shed" and "need" are none."""

SHORTEST_ING_FORM: Final = 6
"""Letters from which on a word in -ing behind a form of "be" is a verb: "eating" is one, "thing" and "being" are none."""

CLOCK_NEIGHBOURS: Final = 5
"""Expressions on either side of a clock time among which the day of its sentence is looked for."""

OTHER_SIDE_OF_MIDNIGHT: Final = dt.timedelta(days=1)
"""How far after publication a day can begin and still have been in the past: the page was stamped before midnight, or
on the other side of the date line."""

CENTURY_PIVOT: Final = 70
"""Two-digit years below it are of this century, the others of the last ("5/7/69" is 2069, "5/7/70" is 1970)."""

LONG_PERIOD: Final = 365
"""Days from which on the early, middle and late third of a period are cut at months; thirds of shorter periods are cut
at days."""

DAYS_OF_MONTH: Final = 30
"""Days of a month where half a month, or half a month's tolerance, is worked out."""
