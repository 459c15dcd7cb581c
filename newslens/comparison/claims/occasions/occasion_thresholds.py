"""Numbers that decide how far a background event reaches in an article, and what is near enough to be the main event.

Gives constants for `newslens.comparison.claims.occasions.main_occasion` and the rooms that build on it (`occasion_dates`,
`occasion_anchors`, `occasion_lists`, `occasions`).

All were set by hand. Measured on the eight annotated events and on judged questions of 44 others: of 2,820 pairs of
figures that answer one question in two reports 1.0 per cent get different occasions, of 1,596 pairs of joins that were
judged right 0.4 per cent; of 16 joins that were judged wrong for another event or moment 13 hold two occasions. "Changes
nothing" means that none of these shares moves. They moved little with any of the numbers, so none is finely tuned.

What this does not cover: which figures answer one question.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

OPENING: Final = 3
"""Sentences of an article that are its opening, the headline among them where it stands in the text. Two: two more
figures are told of background events, and the shares hardly move; five change nothing."""

SHARED_BY: Final = 2
"""Openings that must name a year or a month before it is one of the story. One makes main what an opening only
compares with, and eight figures fewer are told of background events; three change nothing."""

BEFORE_PRINT: Final = dt.timedelta(days=1)
"""A report tells of the day on which it was published, and of the one before. Zero changes nothing; three days: two
figures fewer are told of background events, and 0.9 per cent of the annotated pairs come apart."""

WEEKEND: Final = dt.timedelta(days=4)
"""A date of an opening that spans less names the day, or the weekend, of the main event. Two days or seven change
nothing here, but with seven "last week" in an opening becomes a day of the event."""

WEEK: Final = dt.timedelta(days=5)
"""A date that spans no less names a week; the week before the main event is that of another one. Not measured."""

LONGEST_DAY: Final = dt.timedelta(days=7)
"""A date that spans less names a day, a weekend or a week. Not measured."""

LONGEST_MONTH: Final = dt.timedelta(days=62)
"""A date that spans less names a month, or a part of one. Half as many or half as many again change nothing."""

LONGEST_YEAR: Final = dt.timedelta(days=400)
"""A date that spans more is a period, and no occasion. Not measured."""

FRESH: Final = dt.timedelta(days=30)
"""Days of an opening further from publication than this are those of an earlier event. Half as many or twice as many
change nothing."""

RUN_UP: Final = dt.timedelta(days=10)
"""Days before the main event that may still belong to it. Half as many: 0.5 per cent of the judged pairs come apart;
twice as many change nothing."""

AFTERMATH: Final = dt.timedelta(days=10)
"""Days after the main event that may still belong to it. Half as many or twice as many change nothing."""

ONE_GAME: Final = dt.timedelta(days=1)
"""What two reports may differ in the day of one game: an evening in one time zone is the next day in another. Zero
changes nothing."""

LASTS: Final = 3
"""Sentences that a background event goes on for without being named again. Of 604 background events 556 last for one
sentence, 46 for two and 2 for three. One: 0.6 per cent of the judged pairs come apart; two and six change nothing."""

HEAD_WORDS: Final = 4
"""Words before a date that still stands at the head of its sentence: "Back in late 1998". Two or six change
nothing."""

ITEM_NAME: Final = 60
"""Characters of the name of an event in a list of others, before its colon. Not measured."""

AGE_LEAD: Final = 16
"""Characters before an age in which "at the age of" is looked for. Not measured."""

LEAD: Final = 40
"""Characters before a date or a name in which the words are looked for that say how it is meant. Not measured."""

REACH: Final = 80
"""Characters behind it in which the noun of an event is looked for. Not measured."""

TELLING_COUNT: Final = 13
"""Counts from here on are rarely equal by chance. Five: 0.3 per cent of the judged pairs come apart, but small counts
are equal by chance in other events; thirty: 0.5."""

TWIN_WORDS: Final = 2
"""Words that two figures of one value share around them when they tell of one thing. One or three: 1.1 per cent of
the annotated pairs and 0.4 to 0.5 of the judged ones come apart."""

SMALL_TWIN_WORDS: Final = 4
"""The same for small counts, which are often equal by chance. Of judged pairs on 44 events 1.7 per cent that do not belong together
come apart, and none else; at 3 as many and one true pair more is kept; at 5 nothing changes."""

TWINS_TRIED: Final = 8
"""Figures of one value and occasion that another is held against; it bounds the work. One or all change nothing."""
