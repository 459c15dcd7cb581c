"""Numbers that decide how far a background event reaches in an article, and what is near enough to be the main event.

Gives constants for `newslens.comparison.questions.main_occasion` and the rooms that build on it (`occasion_dates`,
`occasion_anchors`, `occasion_lists`, `occasions`).

What this does not cover: which figures answer one question.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

OPENING: Final = 3
"""Sentences of an article that are its opening, the headline among them where it stands in the text."""

SHARED_BY: Final = 2
"""Openings that must name a year or a month before it is one of the story."""

BEFORE_PRINT: Final = dt.timedelta(days=1)
"""A report tells of the day on which it was published, and of the one before."""

WEEKEND: Final = dt.timedelta(days=4)
"""A date of an opening that spans less names the day, or the weekend, of the main event."""

WEEK: Final = dt.timedelta(days=5)
"""A date that spans no less names a week; the week before the main event is that of another one."""

LONGEST_DAY: Final = dt.timedelta(days=7)
"""A date that spans less names a day, a weekend or a week."""

LONGEST_MONTH: Final = dt.timedelta(days=62)
"""A date that spans less names a month, or a part of one."""

LONGEST_YEAR: Final = dt.timedelta(days=400)
"""A date that spans more is a period, and no occasion."""

FRESH: Final = dt.timedelta(days=30)
"""Days of an opening further from publication than this are those of an earlier event."""

RUN_UP: Final = dt.timedelta(days=10)
"""Days before the main event that may still belong to it."""

AFTERMATH: Final = dt.timedelta(days=10)
"""Days after the main event that may still belong to it."""

ONE_GAME: Final = dt.timedelta(days=1)
"""What two reports may differ in the day of one game: an evening in one time zone is the next day in another."""

LASTS: Final = 3
"""Sentences that a background event goes on for without being named again."""

HEAD_WORDS: Final = 4
"""Words before a date that still stands at the head of its sentence: "Back in late 1998"."""

EVENT_GAP: Final = 3
"""Words between a place and the noun of its event: "the attack on a market in Ostrel"."""

ITEM_NAME: Final = 60
"""Characters of the name of an event in a list of others, before its colon."""

AGE_LEAD: Final = 16
"""Characters before an age in which "at the age of" is looked for."""

LEAD: Final = 40
"""Characters before a date or a name in which the words are looked for that say how it is meant."""

REACH: Final = 80
"""Characters behind it in which the noun of an event is looked for."""

TELLING_COUNT: Final = 13
"""Counts from here on are rarely equal by chance."""

TWIN_WORDS: Final = 2
"""Words that two figures of one value share around them when they tell of one thing."""

TWINS_TRIED: Final = 8
"""Figures of one value and occasion that another is held against; it bounds the work."""
