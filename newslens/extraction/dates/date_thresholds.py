"""The numbers that decide in the reading of dates, each with its reason and what it was measured on.

Takes nothing, gives constants. "The corpus" is what they were measured on: 354 articles (eight annotated events, the five
reports, and 44 further events) with 2,540 date expressions. Each number was made larger and smaller, and the
expressions that came, went or changed were counted. All numbers were set by hand first; none was fitted.

Not here: the hours of parts of the day and the ranges of vague counts, which stand in `newslens/lexicon/dates`.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = [
    "CENTURY_PIVOT",
    "CLOCK_NEIGHBOURS",
    "DAYS_OF_MONTH",
    "FARTHEST_DAY_OF_MONTH",
    "LEAD_IN",
    "LEAD_OUT",
    "LONG_PERIOD",
    "NAME_REACH",
    "OTHER_SIDE_OF_MIDNIGHT",
    "PHRASE_REACH",
    "PHRASE_WORDS",
    "SHORTEST_ING_FORM",
    "SUMMONS_REACH",
    "WORDS_REACH",
]

LEAD_IN: Final = 48
"""Characters before the core of an expression within which it can open: "shortly after 3:20 p.m. on Thursday, Nov. 10".

On the corpus 24, 36 and 96 find the same expressions, 12 cuts 73 of them."""

LEAD_OUT: Final = 64
"""Characters behind the core of an expression within which it must close: "Sunday at about 11:15 a.m. local time".

On the corpus 32, 48 and 128 find the same expressions, 16 cuts 28 of them."""

NAME_REACH: Final = 24
"""Characters on either side of an expression within which a name it belongs to begins and ends: "Mail on Sunday".

As long as the longest listed name. On the corpus 6 and 48 strike out the same."""

WORDS_REACH: Final = 160
"""Characters of its sentence on either side of a date that are read for tense and for what it dates.

On the corpus, reading the whole sentence changes 1 interval and 5 dated words, 80 characters change 4 and 95."""

PHRASE_REACH: Final = 80
"""Characters behind a date within which the words of a noun phrase are looked for.

On the corpus 40 and 160 change nothing, 20 changes 30 dated words."""

PHRASE_WORDS: Final = 5
"""Words of a noun phrase behind a date, of which the last is what the date can date.

On the corpus 10 changes nothing, 4 changes 2 dated words, 3 changes 4."""

SHORTEST_ING_FORM: Final = 6
"""Letters from which on a word in -ing behind a form of "be" is a verb: "eating" is one, "thing" and "being" are none.

On the corpus 5 changes 2 dated words ("is being held"), 7 changes 8."""

CLOCK_NEIGHBOURS: Final = 5
"""Expressions on either side of a clock time among which the day of its sentence is looked for.

Keeps a list of a thousand times in one sentence from costing a million looks. On the corpus 1 and 10 change nothing, 0
changes 18 intervals."""

OTHER_SIDE_OF_MIDNIGHT: Final = dt.timedelta(days=1)
"""How far after publication a day can begin and still have been in the past: the page was stamped before midnight, or
on the other side of the date line.

On the corpus 0 and 2 days change nothing; a day is what the date line can make."""

CENTURY_PIVOT: Final = 70
"""Two-digit years below it are of this century, the others of the last ("5/7/69" is 2069, "5/7/70" is 1970).

The corpus holds none between 30 and 90; the value is near the one that POSIX gives to two-digit years (69)."""

LONG_PERIOD: Final = 365
"""Days from which on the early, middle and late third of a period are cut at months; thirds of shorter periods are cut
at days.

A year: "early 2004" is January to April. On the corpus 80 changes nothing, 367 changes 7 intervals."""

DAYS_OF_MONTH: Final = 30
"""Days of a month where half a month, or half a month's tolerance, is worked out; not measured, a calendar's mean."""

SUMMONS_REACH: Final = 6
"""Words behind a verb of ordering within which stands what is ordered: "ordered the three men to appear". Set by hand."""

FARTHEST_DAY_OF_MONTH: Final = 400
"""Days from publication within which "Friday the 13th" lies: a year holds one at least. Set by hand."""
