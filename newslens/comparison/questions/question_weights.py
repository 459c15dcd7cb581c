"""Numbers that decide whether two claims answer one question: what speaks for it, what against, and from where on.

Gives constants for `newslens.comparison.questions.same_question`, `value_likeness`, `shared_slots` and `grouping`. All were
set by hand and then held against annotated events; none is trained.

Measured on the eight annotated events: over all of them, pairs of figures that are put under one question reach a mean
F1 of 64.9, 62.8 per cent of the questions get the right verdict, and 9 questions are called a conflict that are none.
"A quarter less: F1 62.8, verdicts 61.3, false conflicts 9" says what comes of a number changed by a quarter (at
least by one where it is whole) and nothing else. Where both ways change nothing, the number was set by hand and the events do not decide it.

What this does not cover: how far the rooms look around a figure (`newslens.comparison.questions.question_thresholds`).
"""

from __future__ import annotations

import math
from typing import Final

# What makes two groups of claims one question.

ONE_QUESTION: Final = 0.5
"""Affinity from which on two claims answer one question. With less, false conflicts double; with more, reports
of one thing fall apart. A quarter less: F1 62.9, verdicts 57.1, false conflicts 18; a quarter more: F1
56.9, verdicts 59.7, false conflicts 7."""

LENIENT: Final = 0.85
"""Share of it that is enough where a claim joins a group, or two groups whose answers can all be true: by then
their members support each other. A quarter less: F1 64.6, verdicts 62.5, false conflicts 10; a quarter
more: F1 59.9, verdicts 62.7, false conflicts 9."""

STRICT: Final = 1.3
"""Multiple of it that is asked for where one article would contradict itself without saying so: a writer
rarely gives two numbers for one thing. A quarter less: F1 62.3, verdicts 60.6, false conflicts 13; a
quarter more: F1 65.2, verdicts 62.5, false conflicts 10."""

SHARED_SLOT: Final = 2.0
"""Strength of two figures at the same slot of a shared passage: above every affinity, so that such pairs are
joined first. A quarter less or more changes nothing on the eight events."""

GROWN: Final = 1.5
"""Two groups that were kept apart are looked at again when they have together grown by this factor; it bounds
the work. A quarter less: F1 64.6, verdicts 62.2, false conflicts 11; a quarter more changes nothing."""

SAMPLE: Final = 6
"""Members of a group that are looked at when two groups are compared; it bounds the work. A quarter less: F1
63.9, verdicts 61.6, false conflicts 10; a quarter more: F1 64.9, verdicts 62.2, false conflicts 10."""

WINDOW: Final = 40
"""Neighbours with which a claim is compared among those that share a word, an outcome or a value with it; it
bounds the work. A quarter less or more changes nothing on the eight events."""

CROWD: Final = 60
"""Claims that share something from which on each is compared with fewer neighbours, so that the work stays in
proportion. A quarter less or more changes nothing on the eight events."""

CLOSEST: Final = 2
"""Neighbours with which a claim is compared in the largest crowd. A quarter less or more changes nothing on
the eight events."""

TELLING_WORDS: Final = 6
"""Rarest words of a claim by which it meets others. A quarter less or more changes nothing on the eight
events."""


# What speaks for one question.

COUNT_CLAUSE: Final = 0.4
"""Likeness of the clauses of two counts. A quarter less: F1 63.8, verdicts 63.4, false conflicts 9; a quarter
more: F1 64.6, verdicts 61.5, false conflicts 10."""

COUNT_AROUND: Final = 0.2
"""Likeness of their sentences and those before: half as much, because a sentence holds several facts. A
quarter less: F1 64.1, verdicts 62.1, false conflicts 9; a quarter more: F1 64.9, verdicts 62.8, false
conflicts 9."""

COUNT_NOUN: Final = 0.2
"""The same counted noun. A quarter less: F1 63.6, verdicts 63.4, false conflicts 9; a quarter more: F1 63.6,
verdicts 62.2, false conflicts 9."""

COUNT_RARE_NOUN: Final = 0.12
"""What a rare noun adds to it: that two reports count firebombs is less of a chance than that they count
people. A quarter less changes nothing; a quarter more: F1 64.9, verdicts 62.8, false conflicts 9."""

MEASURE_CLAUSE: Final = 0.55
"""Likeness of the clauses of two amounts with a unit: more than of counts, because amounts often have no noun.
A quarter less: F1 63.1, verdicts 60.8, false conflicts 9; a quarter more: F1 63.5, verdicts 60.7, false
conflicts 11."""

MEASURE_AROUND: Final = 0.3
"""Likeness of their sentences and those before. A quarter less: F1 65.0, verdicts 61.9, false conflicts 9; a
quarter more: F1 65.8, verdicts 62.8, false conflicts 10."""

MEASURE_BASE: Final = 0.12
"""What an equal dimension is worth by itself: few figures of a story are lengths or shares. A quarter less: F1
63.6, verdicts 61.9, false conflicts 9; a quarter more: F1 65.9, verdicts 62.5, false conflicts 11."""

HEAD_MISSING: Final = 0.3
"""Likeness of two nouns of which one is not told: "12 were killed" may be of miners. A quarter less: F1 64.0,
verdicts 61.9, false conflicts 9; a quarter more changes nothing."""

HEAD_IN_PHRASE: Final = 0.6
"""Likeness where the noun of one stands in the phrase of the other: "rescue workers" and "workers on rescue
boats". A quarter less changes nothing; a quarter more: F1 64.8, verdicts 62.1, false conflicts 9."""

HEAD_OF_PERSONS: Final = 0.5
"""Likeness of two different nouns for persons: "12 miners" may be "12 people". A quarter less: F1 65.1,
verdicts 62.8, false conflicts 9; a quarter more: F1 64.7, verdicts 62.2, false conflicts 9."""

SAME_TELLING_OUTCOME: Final = 0.35
"""The same outcome of a kind that a story mostly has one count of, such as the dead. A quarter less: F1 64.6,
verdicts 61.5, false conflicts 9; a quarter more: F1 64.6, verdicts 62.9, false conflicts 9."""

SAME_OUTCOME: Final = 0.2
"""Another outcome that both tell, such as an arrest: a story may have several counts of those. A quarter less
or more changes nothing on the eight events."""

OTHER_GROUPS_SHARE: Final = 0.4
"""Share of it that is left where one counts a group and the other does not: "two women died" is not the toll.
A quarter less or more changes nothing on the eight events."""

NOBODY: Final = 0.12
"""One of the two is a plain none: who writes that nobody was hurt answers the question of how many were. A
quarter less changes nothing; a quarter more: F1 64.7, verdicts 62.2, false conflicts 9."""

SAME_HOLDER: Final = 0.25
"""The same person beside an age, or the same holder of seats, votes, points or goals. A quarter less or more
changes nothing on the eight events."""

SAME_SOURCE: Final = 0.1
"""Two reports give the figure by the same source. A quarter less: F1 64.6, verdicts 61.9, false conflicts 9; a
quarter more changes nothing."""

COUNTED_ONCE: Final = 0.25
"""Two reports each give one number of a thing, and the numbers are near each other. A quarter less: F1 65.1,
verdicts 62.8, false conflicts 9; a quarter more changes nothing."""


# What speaks against it. Values that agree take away part of the doubt, which is said where it holds.

ONE_WHOLE: Final = 0.3
"""Only one of two values that differ is a whole from which others are taken ("of the 329 seats"). A quarter
less or more changes nothing on the eight events."""

ONE_PART: Final = 0.2
"""Only one is named as a part of others ("including two children"). A quarter less changes nothing; a quarter
more: F1 64.1, verdicts 61.0, false conflicts 9."""

ONE_OF_KNOWN: Final = 0.15
"""Only one is taken out of things already spoken of ("one of the drones"), and no outcome is told. A quarter
less: F1 64.8, verdicts 62.8, false conflicts 9; a quarter more changes nothing."""

ONE_ADDED: Final = 0.2
"""Only one comes on top of others ("a further 12"), and the values cannot both be true. A quarter less or more
changes nothing on the eight events."""

ONE_LOST: Final = 0.3
"""Only one of two counts of seats, votes, points or goals is of a loss. A quarter less or more changes nothing
on the eight events."""

OTHER_GROUPS: Final = 0.2
"""The two count groups that have nothing in common. A quarter less or more changes nothing on the eight
events."""

ONE_OUTCOME: Final = 0.2
"""Only one of two counts of persons whose values differ tells what became of them. A quarter less or more
changes nothing on the eight events."""

ELSEWHERE: Final = {(True, False): 0.4, (True, True): 0.1, (False, False): 0.2, (False, True): 0.1}
"""Two claims are told of different places, by (does the place matter for this outcome or length, do the values
agree). A quarter less: F1 66.0, verdicts 61.2, false conflicts 11; a quarter more: F1 64.2, verdicts 62.8,
false conflicts 9."""

ELSEWHERE_BY_SENTENCES: Final = 0.6
"""Share of it where the clauses do not show the place, but the sentences of both do. A quarter less: F1 65.5,
verdicts 61.5, false conflicts 10; a quarter more: F1 64.9, verdicts 62.8, false conflicts 9."""

ELSEWHERE_BY_ONE_SENTENCE: Final = 0.25
"""Share of it where only the sentence of one names a place. A quarter less: F1 64.6, verdicts 61.9, false
conflicts 10; a quarter more: F1 64.2, verdicts 62.8, false conflicts 9."""

OTHER_DAYS_COUNT: Final = 0.35
"""Two counts are told of different days. A quarter less or more changes nothing on the eight events."""

OTHER_DAYS_MEASURE: Final = 0.15
"""Two amounts with a unit are: prices of two days are often held against each other. A quarter less or more
changes nothing on the eight events."""

ONE_YEAR_HELD: Final = 0.7
"""Only one names a year, of counts with an outcome or a holder: the other is of the story itself. A quarter
less or more changes nothing on the eight events."""

ONE_YEAR: Final = 0.1
"""Only one names a year, of all others. A quarter less: F1 64.6, verdicts 61.9, false conflicts 9; a quarter
more: F1 64.1, verdicts 62.8, false conflicts 9."""

CLASH_FAR: Final = 0.15
"""Two values that cannot both be true and lie far apart (`NEAR_COUNTS`), where no telling outcome joins them.
A quarter less changes nothing; a quarter more: F1 64.8, verdicts 61.9, false conflicts 9."""

CLASH_NEAR: Final = 0.05
"""The same of two values that lie near each other: reports often differ by little. A quarter less: F1 64.8,
verdicts 62.8, false conflicts 11; a quarter more: F1 64.6, verdicts 61.9, false conflicts 9."""

CLASH_OF_ONE_SOURCE: Final = 0.25
"""Two values of one article and one source that cannot both be true. A quarter less or more changes nothing on
the eight events."""

CLASH_OF_ONE_ARTICLE: Final = 0.15
"""The same of two sources, in two sentences. A quarter less: F1 64.7, verdicts 62.8, false conflicts 10; a
quarter more changes nothing."""


# What values are worth.

MOST_DENIED: Final = 1000
"""Nobody denies a number above this with a plain none: the two are told of different events. A quarter less or
more changes nothing on the eight events."""

WIDEST_TOLLS: Final = 50.0
"""Counts of one outcome of which one is more than so many times the other are of different events. A quarter
less or more changes nothing on the eight events."""

WIDEST_COUNTS: Final = 10.0
"""The same of counts without an outcome in common. A quarter less or more changes nothing on the eight events."""

NEAR_COUNTS: Final = 1.4
"""Counts of which one is more than so many times the other do not come near each other. A quarter less: F1
64.2, verdicts 61.9, false conflicts 7; a quarter more: F1 64.9, verdicts 62.6, false conflicts 11."""

EQUAL_DISTANCE: Final = 0.03
"""Values whose logarithms differ by less are equal but for rounding: three per cent. A quarter less: F1 65.0,
verdicts 62.6, false conflicts 8; a quarter more changes nothing."""

LEAST_NEAR_COUNT: Final = 100
"""Counts below it are equal or they are not: 7 is not nearly 8, but 710 is nearly 720. A quarter less or more
changes nothing on the eight events."""

NEAR_DISTANCE: Final = math.log(2)
"""Values are near each other up to twice as much, the less the further apart. A quarter less: F1 64.6,
verdicts 61.9, false conflicts 9; a quarter more: F1 64.9, verdicts 63.1, false conflicts 9."""

OPEN_DISTANCE: Final = math.log(3)
"""A figure that leaves a range open ("more than 70") is near another up to three times as much. A quarter less
or more changes nothing on the eight events."""

OPEN_NEARNESS: Final = 0.5
"""How near such figures are, of 1 for equal ones. A quarter less: F1 63.7, verdicts 62.8, false conflicts 9; a
quarter more changes nothing."""

NEAR_VALUE: Final = 0.7
"""Share of the worth of an equal value that a near one has. A quarter less: F1 63.0, verdicts 61.9, false
conflicts 9; a quarter more: F1 64.6, verdicts 62.3, false conflicts 10."""

LARGE_SUM: Final = 1e6
"""Sums of money from here on are no prices of single things. A quarter less or more changes nothing on the
eight events."""

SAME_LARGE_SUM: Final = 0.5
"""Worth of an equal sum from there on: no chance gives two reports 22.4 billion. A quarter less: F1 64.7,
verdicts 62.8, false conflicts 9; a quarter more changes nothing."""

SAME_SUM: Final = 0.35
"""Worth of an equal smaller sum. A quarter less: F1 64.8, verdicts 61.9, false conflicts 9; a quarter more: F1
64.8, verdicts 62.3, false conflicts 9."""

SMALL_COUNT: Final = 13
"""Whole counts below it are met by chance; broken ones are not. A quarter less: F1 64.9, verdicts 62.8, false
conflicts 9; a quarter more changes nothing."""

SAME_COUNT: Final = ((13, 0.12), (100, 0.22), (1000, 0.35), (math.inf, 0.42))
"""Worth of an equal count, by the number that it stays below: the larger, the rarer by chance. A quarter less:
F1 62.7, verdicts 63.3, false conflicts 10; a quarter more: F1 66.4, verdicts 62.1, false conflicts 9."""

SAME_BROKEN_COUNT: Final = 0.3
"""Worth of an equal count below `SMALL_COUNT` with decimals. A quarter less or more changes nothing on the
eight events."""

SAME_DURATION: Final = 0.15
"""Worth of an equal time: two weeks, three days are met by chance. A quarter less: F1 64.9, verdicts 62.8,
false conflicts 9; a quarter more changes nothing."""

SAME_MEASURE: Final = 0.36
"""Worth of an equal length, share, age or other measure. A quarter less: F1 62.1, verdicts 62.2, false
conflicts 8; a quarter more: F1 66.5, verdicts 61.9, false conflicts 13."""


# Slots of shared passages.

LEAST_SHARED: Final = 0.45
"""Similarity from which on two sentences are one passage rather than a likeness of topic. A quarter less
changes nothing; a quarter more: F1 63.9, verdicts 60.3, false conflicts 9."""

LEAST_SLOT: Final = 0.45
"""Likeness from which on two figures fill the same slot of a passage. A quarter less changes nothing; a
quarter more: F1 64.7, verdicts 62.6, false conflicts 9."""

SLOT_CLAUSE: Final = 0.5
"""Share of the clauses in it. A quarter less: F1 64.7, verdicts 62.6, false conflicts 9; a quarter more
changes nothing."""

SLOT_NOUN: Final = 0.3
"""Share of the counted nouns in it. A quarter less: F1 64.9, verdicts 62.6, false conflicts 9; a quarter more
changes nothing."""

SLOT_SHIFT: Final = 0.1
"""What each place counts against it by which the order of the figures differs. A quarter less or more changes
nothing on the eight events."""
