"""Numbers that decide what a figure is: windows in characters or words, bounds of values, counts of neighbours.

Takes nothing; gives named constants to the other rooms of this folder. Each says what it decides and what it rests
on. "Changes n figures" means: of the 3,546 figures of the eight annotated events and the 1,800 sentences of
NewsQuant (development part), n are read otherwise when the number is set to the value named.

What this does not cover: counts that are part of a pattern of words ("up to four words between"), which stand in
the pattern.
"""

from __future__ import annotations

from typing import Final

__all__: list[str] = []

# Two numbers that are one amount

RANGE_GAP: Final = 45
"""Characters between two numbers that may still be one range: "from 20 litres in 2008 to 29 litres"."""

RANGE_LEAD: Final = 30
"""Characters before a range in which "between" and "from" are sought."""

STEP_FACTOR: Final = 3
"""Behind "rose by", a second number more than so many times the first is where it led to: "by 5,000 to 120,000"."""

ALTERNATIVE_FACTOR: Final = 1000
"""Numbers that "or" joins are of one order: the scale of the second is less than so many times that of the first."""

SCORE_BEFORE: Final = 30
"""Characters before two hyphened numbers in which a word of games makes them a score."""

SCORE_BEHIND: Final = 25
"""Characters behind two hyphened numbers in which a word of games makes them a score."""

ODDS_BASE: Final = 25
"""Greatest base of odds that needs not be round: "one in 24", but not "one in 37"."""

ODDS_ROUND: Final = 5
"""A greater base of odds is a multiple of this: "one in 100"."""

# Years

FIRST_YEAR: Final = 1400
"""First year that four bare digits may be."""

FIRST_MODERN_YEAR: Final = 1900
"""First year that may stand inside a range or is read as a year before a noun; odds have no base from here on."""

LAST_YEAR: Final = 2099
"""Last year that four bare digits may be."""

LAST_NEAR_YEAR: Final = 2039
"""Last year that stays a year before a plural noun ("2019 floods"); "2040 people" are people."""

CENTURY: Final = 100
"""Four digits that are a multiple of this may count things: "2000 people"."""

YEAR_DIGITS: Final = 4
"""Digits of a year; longer numbers are no part of a date."""

LAST_DAY: Final = 31
"""Last day of a month."""

# Units

LEAST_WON: Final = 1000
"""Least sum in won; below it "won" is the verb: "the party that took 54 won"."""

LEAST_STERLING: Final = 100_000
"""Pounds from this value on are money; fewer are so only beside a word of money or a rate by time."""

MONEY_BEFORE: Final = 40
"""Characters before pounds in which a word of money makes them sterling."""

MONEY_BEHIND: Final = 25
"""Characters behind pounds in which a word of money makes them sterling."""

CURRENCY_NEIGHBOURS: Final = 4
"""Quantities to either side of cents among which their currency is sought."""

# What stands before a number

COMPARATOR_WINDOW: Final = 60
"""Characters before a number in which its comparator and trend are read."""

TREND_WORDS: Final = 5
"""Words before "by" among which the verb of rise or fall is sought: "cut spending on schools by 5 percent"."""

# Numbers that are no figures

DURATION_WINDOW: Final = 40
"""Characters before a length of time in which "for" makes it a duration: "for nine hours before"."""

CHUNK: Final = 40
"""Characters glued to either side of a number that are looked at."""

PHONE_WINDOW: Final = 20
"""Characters to either side of a group of digits in which the rest of a telephone number is sought."""

CELL_WINDOW: Final = 12
"""Characters before a bare number in which the cell of a table before it is sought."""

VOTE_WINDOW: Final = 30
"""Characters to either side of two hyphened numbers in which a word of voting makes them votes."""

LEAST_MODEL: Final = 100
"""Least number that makes a name with a capitalised singular behind it: "787 Dreamliner", but "12 Angry Man"."""

ONE_WINDOW: Final = 200
"""Characters before a lone "one" in which the count is sought that it goes on with."""

# Ages and magnitudes

OLDEST: Final = 122
"""Years of the longest documented life (Jeanne Calment); a greater number is no age."""

AGE_WINDOW: Final = 60
"""Characters before a number in which "aged" or "age" is sought."""

PERSON_WINDOW: Final = 25
"""Characters before a number between commas in which the name or noun of its person is sought."""

GREATEST_MAGNITUDE: Final = 10
"""Magnitudes of earthquakes are smaller; the greatest measured one is 9.5."""

MAGNITUDE_WINDOW: Final = 40
"""Characters before a number in which "magnitude" or a verb of measuring is sought."""

QUAKE_WINDOW: Final = 200
"""Characters before "measured 5.5" in which a word for an earthquake is sought."""

# What figures owe to each other

COUNTS_BACK: Final = 4
"""Earlier figures among which a number that stands alone finds what it counts."""

PART_WINDOW: Final = 30
"""Characters before a number in which "including" or "total" is sought."""

# Who gives a figure

LONGEST_SENTENCE: Final = 4000
"""Characters beyond which a sentence is a list or noise and is not read for its verbs."""

OBJECT_WORDS: Final = 14
"""Words behind a verb of counting that may be its object."""

AMOUNT_WORDS: Final = 4
"""Words behind "put ... at" among which a number must stand."""

CLAUSE_WORDS: Final = 4
"""Words behind what looks like a participle among which "that" makes it a verb: "the ministry reported that"."""

CLOSING_WORDS: Final = 8
"""Words that may follow a verb of saying at the end of its sentence: "..., a witness said on Friday."."""
