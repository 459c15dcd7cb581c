"""Numbers that decide what a figure is: windows in characters or words, bounds of values, counts of neighbours.

Takes nothing; gives named constants to the other rooms of this folder. All were set by hand while reading news. Each
was then halved and doubled (small ones moved by one) over the 1,405 figures of 78 articles of eight annotated events and
218 sentences of NewsQuant (development part); what that changed stands with the number. "Not decisive there" means
that no figure of these texts changed either way: the number then only keeps a rule of language from reaching too far.

What this does not cover: counts that are part of a pattern of words ("up to four words between"), which stand in
the pattern.
"""

from __future__ import annotations

from typing import Final

__all__: list[str] = []

# Two numbers that are one amount

RANGE_GAP: Final = 45
"""Characters between two numbers that may still be one range: "from 20 litres in 2008 to 29 litres".

The longest gap of a true range has 26 ("$36,040 at 10.45pm last night to $34,935"); at 22, two ranges fall apart; at
90 nothing changes."""

RANGE_LEAD: Final = 30
"""Characters before a range in which "between" and "from" are sought, with a hedge behind them. Not decisive there."""

STEP_FACTOR: Final = 3
"""Behind "rose by", a second number more than so many times the first is where it led to: "by 5,000 to 120,000".

Not decisive there from 2 to 6: ranges in print are narrower, and a level is far larger than a step."""

STEP_WINDOW: Final = 80
"""Characters before "from 12 to 15" in which a word of rise, fall or change is sought: some twelve words of its clause."""

STEP_WORDS: Final = 8
"""Words before "from 12 to 15" among which it is sought: "cut its forecast for the full year from 15 to 12"."""

ALTERNATIVE_FACTOR: Final = 1000
"""Numbers that "or" joins are of one order: the scale of the second is less than so many times that of the first.

"Five thousand or two lakh" are one amount, "five thousand or six million" are two. Not decisive there."""

SCORE_BEFORE: Final = 30
"""Characters before two hyphened numbers in which a word of games makes them a score: "won by 3-1". Not decisive there."""

SCORE_BEHIND: Final = 25
"""Characters behind two hyphened numbers in which a word of games makes them a score.

At 50 one wrong range is read as the score that it is ("a 2-14 (or worse) record ... season"); at 12 nothing changes."""

ODDS_BASE: Final = 25
"""Greatest base of odds that needs not be round: "one in 24" is a share, "1 in 37" a place. Not decisive there."""

ODDS_ROUND: Final = 5
"""A greater base of odds is a multiple of this: "one in 100", "one in 35". Not decisive there."""

INCHES_IN_FOOT: Final = 12
"""Inches over a number of feet are fewer: "6ft 2"."""

LIST_FACTOR: Final = 10
"""Numbers of a list share a multiplier where none is so many times another: "2 and 3 million", not "2 and 30 million"."""

# Years

FIRST_YEAR: Final = 1400
"""First year that four bare digits may be.

At 700 one true count is lost ("About 1000 come from Asia"); no year before 1900 stands in these texts."""

FIRST_MODERN_YEAR: Final = 1900
"""First year that may stand inside a range, and that stays a year before a noun; odds have no base from here on.

Without it "42 in 1995" is a ratio and "from 20 ... in 2008 to 29" two figures: three figures change."""

LAST_YEAR: Final = 2099
"""Last year that four bare digits may be.

At 1049, 116 dates become figures; at 4198 two numbers are lost, one of them a figure ("2880 x 1800 pixels")."""

LAST_NEAR_YEAR: Final = 2039
"""Last year that stays a year before a plural noun: "2019 floods" are of 2019, "2040 people" are people.

Not decisive there: the texts were printed before 2023 and look no twenty years ahead."""

CENTURY: Final = 100
"""Four digits that are a multiple of this may count things: "2000 people", but "2010 people". Not decisive there."""

ERA_WINDOW: Final = 20
"""Characters before a year in which its era is sought, with another year between: "A.D. 800 and 1140". Set by hand."""

YEAR_DIGITS: Final = 4
"""Digits of a year; longer numbers are no part of a date. By definition: at 3 or 5 all years become figures."""

LAST_DAY: Final = 31
"""Last day of a month, by the calendar."""

# Two numbers that are two figures

PAIR_WINDOW: Final = 90
"""Characters before two joined numbers in which their clause is read: some fifteen words of a headline or sentence."""

PAIR_LEAD_WORDS: Final = 9
"""Words before two joined numbers among which a verb of results is sought: "beat the Herons of Velm at home, 20-13"."""

RECORD_LEAD_WORDS: Final = 3
"""Words between "are", "stand" or "improved" and a record: "are an unlikely 8-1", "improved to 10-5"."""

PAIR_NOUN_WORDS: Final = 4
"""Words behind two joined numbers among which a noun of results is sought: "a 13-3 first half lead"."""

PAIR_BEHIND: Final = 25
"""Characters beside two joined numbers in which the other name of a list of results, or "season", is sought."""

RECORD_WINDOW: Final = 60
"""Characters around two joined numbers in which "season", "games" or "record" makes them games won and lost."""

GAME_WINDOW: Final = 150
"""Characters around two joined numbers in which a word of games is sought, where they stand free."""

MOST_WICKETS: Final = 10
"""Wickets that one side of a cricket match can lose in an innings: "took 4-31" has the wickets first."""

BRACKET_WINDOW: Final = 300
"""The same for two numbers in brackets behind a name: a report of a game names the next opponent in its last lines."""

MOST_GOALS: Final = 7
"""Greatest sum of two numbers in brackets that are a score behind "beat Ondra (3-1)"; more games than that are a record."""

MOST_IN_ROW: Final = 25
"""Greatest number in a row of results without words: games of a set, points of a set in volleyball."""

SCREEN_WINDOW: Final = 60
"""Characters around "1440 x 900" in which a word for a screen, a picture or pixels is sought."""

LEAST_PIXELS: Final = 120
"""Fewest pixels along a side; smaller numbers are lengths or relays ("4 x 100"). The smallest screens sold have 128."""

# Units

LEAST_WON: Final = 1000
"""Least sum in won; below it "won" is the verb: "the party with 54 won". A thousand won are less than a euro."""

LEAST_STERLING: Final = 100_000
"""Pounds from this value on are money; fewer are so only beside a word of money or a rate by time.

Loads in print are given in tons from some thousand pounds on. Not decisive there."""

MONEY_BEFORE: Final = 40
"""Characters before pounds in which a word of money makes them sterling: some six words. Not decisive there."""

MONEY_BEHIND: Final = 25
"""Characters behind pounds in which a word of money makes them sterling: some four words. Not decisive there."""

PENCE_WINDOW: Final = 60
"""Characters to either side of "212p" in which a word of money makes it pence: some ten words."""

CURRENCY_NEIGHBOURS: Final = 4
"""Quantities to either side of cents among which their currency is sought. Not decisive there from 3 to 8."""

# What stands before a number

COMPARATOR_WINDOW: Final = 60
"""Characters before a number in which its comparator and trend are read.

At 30 two changes are lost ("hiking subscription fees by up to £24"); at 120 nothing changes."""

TREND_WORDS: Final = 5
"""Words before "by" among which the verb of rise or fall is sought: "cut spending on schools by 5 percent".

Not decisive there from 4 to 10."""

# Numbers that are no figures

DURATION_WINDOW: Final = 40
"""Characters before a length of time in which "for" makes it a duration: "for nine hours before". Not decisive there."""

HOURS: Final = 12
"""Greatest bare hour with a part of the day: "till six in the morning". Nobody says "at 15 in the afternoon"."""

HOUR_WINDOW: Final = 160
"""Characters before an hour in which its sentence is read: a day, a preposition, a verb of prices. Set by hand: one sentence."""

QUARTERS_WINDOW: Final = 24
"""Characters to either side of a number in which the other half of "a quarter to seven" is sought: the longest of them."""

LEVEL_WORDS: Final = 6
"""Words before "at 7.18" among which a verb of prices makes it one: "closed in Lund on Friday at 7.18". Set by hand."""

CHUNK: Final = 40
"""Characters glued to either side of a number that are looked at: an address, a date. Not decisive there."""

PHONE_WINDOW: Final = 20
"""Characters to either side of a group of digits in which the rest of a telephone number is sought.

E.164 allows 15 digits, with spaces some 20 characters. Not decisive there."""

CELL_WINDOW: Final = 12
"""Characters before a bare number in which the cell of a table before it is sought: up to 11 digits. Not decisive there."""

VOTE_WINDOW: Final = 30
"""Characters to either side of two hyphened numbers in which a word of voting makes them votes. Not decisive there."""

LEAST_MODEL: Final = 100
"""Least number that makes a name with a capitalised singular behind it: "787 Dreamliner", but "12 Angry Man".

Not decisive there from 50 to 200."""

GREATEST_SIZE: Final = 20_000
"""Greatest number in K behind an article that is a picture's or a race's size: "a 4K screen", "a 10K run". Set by hand: 16K is the
finest picture sold."""

ONE_WINDOW: Final = 200
"""Characters before a lone "one" in which the count is sought that it goes on with: one long sentence. Not decisive there."""

# Ages and magnitudes

OLDEST: Final = 122
"""Years of the longest documented life (Jeanne Calment, 1875 to 1997); a greater number is no age.

At 61 three ages are lost ("raise the retirement age ... to 65"); at 122 and 244 none is wrong."""

YOUNGEST_OF: Final = 2
"""Least number that is an age behind "a boy of"; a child of one is told in months, and "a man of one mind" is not one year old."""

AGE_WINDOW: Final = 60
"""Characters before a number in which "aged" or "age" is sought.

At 30 one age is lost ("life expectancy for men in Glasgow is around 73"); at 120 nothing changes."""

PERSON_WINDOW: Final = 25
"""Characters before a number between commas in which the name or noun of its person is sought. Not decisive there."""

GREATEST_MAGNITUDE: Final = 10
"""Magnitudes of earthquakes are smaller: the greatest that was measured is 9.5 (Valdivia, 1960)."""

MAGNITUDE_WINDOW: Final = 40
"""Characters before a number in which "magnitude" or a verb of measuring is sought. Not decisive there."""

QUAKE_WINDOW: Final = 200
"""Characters before "measured 5.5" in which a word for an earthquake is sought: one long sentence. Not decisive there."""

# What figures owe to each other

COUNTS_BACK: Final = 4
"""Earlier figures among which a number that stands alone finds what it counts. Not decisive there from 3 to 8."""

NOUN_WINDOW: Final = 60
"""Characters behind the last number of a list in which its own noun stands: "5 and 6 metric tonnes of flour". A noun
that it carries on from further back is not handed on to the list."""

GROWTH_WINDOW: Final = 60
"""Characters before a number in which what grew to it is sought: "its membership has grown from 600 to 3,800". Set by hand."""

PART_WINDOW: Final = 30
"""Characters before a number in which "including" or "total" is sought. Not decisive there."""

# Who gives a figure

OBJECT_WORDS: Final = 14
"""Words behind a verb of counting that may be its object. Not decisive there from 7 to 28."""

AMOUNT_WORDS: Final = 4
"""Words behind "put ... at" among which a number must stand: "at some of about 30,000". Not decisive there."""

HEADLINE_CHARACTERS: Final = 120
"""Characters that a headline with a source has at most: "12 dead in ferry fire: police".

The longest headline of the annotated events has 104; a longer line is a sentence or a list."""

CLOSING_WORDS: Final = 8
"""Words that may follow a verb of saying at the end of its sentence: "..., a witness said on Friday.".

Not decisive there from 4 to 16."""

LABEL_LEAD: Final = 6
"""Words before a number that are tagged to see whether a noun takes it: the verb or preposition before the noun and what
decides their own reading. Set by hand."""

LABEL_BEHIND: Final = 25
"""Characters behind a number that are tagged with them, for the verb that follows: "pump 3 failed". Set by hand."""

LEAST_NO_LABEL: Final = 100
"""From here on a number behind a bare noun is rather a measure ("at speed 120") than a label ("near tank 7"). Set by
hand; not measured."""
