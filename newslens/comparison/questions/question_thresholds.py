"""Numbers that decide how much play a number is given, and what is calculated with it.

Gives constants. All were set by hand.

Measured on the eight annotated events: over all of them, pairs of figures that are put under one question reach a
mean F1 of 80.2, 75.0 per cent of the questions get the right verdict, and 1 question is called a conflict that is
none. "A quarter less: F1 80.1, verdicts 73.4, false conflicts 2" says what comes of a number changed by a quarter of
its size (at least by one where it is whole) and nothing else. Where both ways change nothing, the number was set by
hand and the events do not decide it. "Not measured" stands where a number serves only the checking of sums, which the
events are not annotated for.

What this does not cover: see the tables of the other folders of `newslens.comparison`.
"""

from __future__ import annotations

from typing import Final

CONVERSION_GAP: Final = 40
"""Characters between a figure and its conversion. A quarter less or more changes nothing on the eight events."""

ABOUT: Final = 0.1
"""Play of "about" on either side, of the number itself. A quarter less or more changes nothing on the eight
events."""

HEDGED_NEAR: Final = 0.05
"""How far a hedged number may miss the one it goes with, of itself: "nearly 14 billion" for 13.9 billion. A quarter
less: F1 79.9, verdicts 74.4, false conflicts 1; a quarter more changes nothing."""

HAIR: Final = 1e-9
"""Two rounded numbers that share no more than this of themselves only touch: a bound on errors of binary fractions. A
quarter less or more changes nothing on the eight events."""

UNIT_PLAY: Final = 0.5
"""Play of a number that is held against one in another unit: each may be rounded to a whole number of its own. A
quarter less or more changes nothing on the eight events."""

TRIED_TOGETHER: Final = 8
"""Figures of one sentence or article that are tried together: no proof reader adds up more, and it bounds the work.
Set by hand; not measured."""

CHANGES_TRIED: Final = 64
"""Changes of one thing in an article that a share of loss or gain is held against: a bound on the work. Set by hand; no article of the
eight events tells as many."""

TOTALS_TRIED: Final = 32
"""Figures with the value of a sum that are tried as its total: a bound on the work in a large corpus. Set by hand;
not measured."""

PART_WORDS: Final = 8
"""Words between two parts of a total, without the join: "10 people in the old town and 4". Set by hand; not
measured."""

SUM_WORDS: Final = 1
"""Words that the clauses of a total and of its parts must share where no outcome says what happened; of money one
more, since amounts have no noun. A quarter less changes nothing; a quarter more: F1 80.4, verdicts 75.0, false
conflicts 1."""

TELLING_SUM: Final = 10
"""Sums from here on are seldom equal by chance: below, a single person beside a count is added only where an outcome
says what became of them. Set by hand; not measured."""

LIST_LEAD: Final = 60
"""Characters beside a count in which single persons are looked for: "a man, a woman and two children". Set by hand;
not measured."""

FIGURE_LEAD: Final = 24
"""Characters before a figure in which "from" or "a majority of" is looked for. Set by hand; not measured."""

LOSS_LEAD: Final = 40
"""Characters before a share in which a word of loss is looked for. Set by hand; not measured."""

BRACKET_GAP: Final = 3
"""Characters after an amount in which the bracket of its conversion opens. Set by hand; not measured."""

ONE_RATE: Final = 0.05
"""Two conversions in one article whose rates differ by more than this cannot both be right: rates of one day move
less. Set by hand; not measured."""

MISREAD_RATE: Final = 1.0
"""Rates that differ by more than this show that a number was misread, not that it was miscalculated. Set by hand; not
measured."""

NO_DIFFERENCE: Final = 1e-9
"""Percentages that differ by less are equal: a bound on errors of binary fractions. Set by hand; not measured."""

SHARE_ROUNDING: Final = 0.005
"""What a share may be off because it is rounded to a whole per cent. Set by hand; not measured."""

MORE_THAN_REACH: Final = 1.3
""""More than half" is said of shares up to so many times as much; nobody says it of 90 per cent. Set by hand; not
measured."""

LESS_THAN_REACH: Final = 0.8
""""Nearly half" is said of shares down to this part of it. Set by hand; not measured."""

ROUGH_SHARE: Final = 0.1
"""What a share that is said to be rough may be off, of its own size. Set by hand; not measured."""

FRACTION_PLAY: Final = 0.03
"""What a fraction in words may be off: "a third" for 35 per cent. Set by hand; not measured."""

PERCENT_PLAY: Final = 0.006
"""What a per cent number may be off: its rounding and a hair. Set by hand; not measured."""

ROUGH_AMOUNT: Final = 0.1
"""What an amount that is said to be rough may be off, of its own size. Set by hand; not measured."""

WHOLE_AMOUNT: Final = 1000
"""From here on a computed amount is shown without decimals. Set by hand; not measured."""

COPIED_SENTENCE: Final = 1000
"""Characters of the longest sentence that is compared to the letter with another one; it bounds the work on a text that is one
sentence. Sentences of news are shorter; set by hand."""
