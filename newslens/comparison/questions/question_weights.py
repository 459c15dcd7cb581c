"""Numbers that decide whether two claims answer one question.

Gives constants for `newslens.comparison.questions.agreement_model`, `agreement_features`, `linkage`, `candidate_pairs`,
`clash_licence`, `clash_joining`, `value_likeness` and `shared_slots`. The coefficients of agreeing pairs are fitted and stand apart
(`newslens.comparison.questions.agreement_coefficients`).

Measured on the eight annotated events: over all of them, pairs of figures that are put under one question reach a
mean F1 of 80.2, 75.0 per cent of the questions get the right verdict, and 1 question is called a conflict that is
none. "A quarter less: F1 80.1, verdicts 73.4, false conflicts 2" says what comes of a number changed by a quarter of
its size (at least by one where it is whole) and nothing else. Where both ways change nothing, the number was set by
hand and the events do not decide it.

What this does not cover: how far the rooms look around a figure (`newslens.comparison.questions.question_thresholds`).
"""

from __future__ import annotations

import datetime as dt
from typing import Final

# Agreeing claims.

JOINED: Final = -1.5
"""Mean log odds of the pairs of two groups of agreeing claims from which on the two are one. Less than even odds (0)
are enough: of all pairs of two groups of one question, many are put in other words. A quarter less: F1 80.1, verdicts
73.4, false conflicts 2; a quarter more: F1 80.0, verdicts 75.3, false conflicts 1."""

APART: Final = -3.0
"""Log odds of a pair whose values do not agree, where two groups of agreeing claims are held against each other: "at
least 20" goes with 20 and with 25, but a group of both must be kept together by more than the hedge. A quarter less:
F1 80.4, verdicts 76.1, false conflicts 1; a quarter more changes nothing."""

NEVER: Final = -20.0
"""Log odds of a pair that cannot answer one question, whatever its words say: it outweighs two of the surest pairs
where two groups are held against each other. A quarter less or more changes nothing on the eight events."""

MOST_SURE: Final = 6.0
"""Log odds beyond which a pair counts no more: one sure pair does not outvote many doubtful ones. A quarter less or
more changes nothing on the eight events."""

SMALL_COUNT: Final = 13
"""Whole counts below it are met by chance: two reports that both give 3 easily speak of two things, two that both
give 137 seldom. A quarter less: F1 80.1, verdicts 74.8, false conflicts 1; a quarter more changes nothing."""

CONVERTED: Final = 0.02
"""How far, of itself, an amount that two reports convert into one unit may differ and still be one number: rates of
one day, and rounding. A quarter less changes nothing; a quarter more: F1 80.4, verdicts 75.0, false conflicts 1."""

ROUNDED: Final = 0.05
"""Distance of agreeing values, as a natural logarithm, up to which one is taken for a rounding of the other: 13.9 and
14 billion lie 0.007 apart, "more than 20" and 25 lie 0.22 apart. A quarter less changes nothing; a quarter more: F1
80.1, verdicts 74.3, false conflicts 1."""

MOST_APART: Final = 1.5
"""Distance of agreeing values, as a natural logarithm, beyond which further makes no difference: from 4.5 times as
much on, "more than 10" goes with anything. A quarter less or more changes nothing on the eight events."""

GROWN: Final = 1.5
"""Two groups that were kept apart are looked at again when they have together grown by this factor; it bounds the
work. A quarter less: F1 80.6, verdicts 75.0, false conflicts 1; a quarter more changes nothing."""

SAMPLE: Final = 6
"""Members of a group that are looked at when two groups are compared: evenly spread, they stand for all; it bounds
the work. A quarter less: F1 80.0, verdicts 75.0, false conflicts 1; a quarter more: F1 80.3, verdicts 75.0, false
conflicts 1."""

WINDOW: Final = 40
"""Neighbours, in order of their content, with which a claim is compared among those that share a word, an outcome or
a value with it; it bounds the work. A quarter less or more changes nothing on the eight events."""

CROWD: Final = 60
"""Claims that share something from which on each is compared with fewer neighbours, so that the work stays in
proportion to the number of figures. A quarter less or more changes nothing on the eight events."""

CLOSEST: Final = 2
"""Neighbours with which a claim is compared in the largest crowd, at least: it counts from 1,200 claims on that share
something. A quarter less or more changes nothing on the eight events."""

TELLING_WORDS: Final = 6
"""Rarest words of a claim by which it meets others: commoner ones are shared with nearly all. A quarter less changes
nothing; a quarter more: F1 80.0, verdicts 75.0, false conflicts 1."""


# Clashing claims.

LEAST_SHOWN: Final = 0.5
"""Share of the pairs of two groups that must be shown to answer one question before a clash joins them: a group that
one member fits and the others do not is another question. A quarter less changes nothing; a quarter more: F1 80.4,
verdicts 75.3, false conflicts 0."""

WIDEST_TOLLS: Final = 50.0
"""Counts of one outcome of which one is more than so many times the other are of two events: a toll grows from 2 to
40, but 3 dead here and 4,000 dead in the whole war are two questions. A quarter less or more changes nothing on the
eight events."""

WIDEST_COUNTS: Final = 10.0
"""The same of counts and amounts without an outcome, which seldom differ by more than a factor of ten where they
answer one question. A quarter less changes nothing; a quarter more: F1 80.0, verdicts 74.7, false conflicts 1."""

WIDEST_BOUNDS: Final = 2.0
"""How far a number without an outcome may lie from a bound below it: "more than 6,000" is not said of 11,459, whatever it allows. A quarter
less changes nothing on the eight events; at 3.0 the mean F1 falls by 0.2."""

LEAST_ALIKE: Final = 0.2
"""Likeness, 0 to 1, of the clauses of two clashing claims whose role or outcome is the same: little is asked of the
other words then. A quarter less or more changes nothing on the eight events."""

ALIKE: Final = 0.3
"""Likeness of the clauses of two clashing counts of one thing whose role is not known: more is asked, for nothing
else says that both are told of the same. A quarter less: F1 80.2, verdicts 74.2, false conflicts 3; a quarter more:
F1 80.1, verdicts 74.4, false conflicts 1."""

ALIKE_LOOSE: Final = 0.4
"""The same where only "people" are counted, or one names the things more closely than the other. A quarter less or
more changes nothing on the eight events."""

ALIKE_MEASURES: Final = 0.5
"""Likeness of the clauses of two clashing amounts, which have no noun that could be compared. A quarter less or more
changes nothing on the eight events."""

ALIKE_OF_OWNER: Final = 0.35
"""The same where both name one owner: "Velm paid 4 million" and "Velm pays 5 million". A quarter less: F1 80.2,
verdicts 75.2, false conflicts 1; a quarter more changes nothing."""

ONE_MOMENT: Final = dt.timedelta(days=20)
"""Reports that appeared further apart are of two moments: prices, orders and ages have moved in between, which is no
contradiction. Tolls are left out, they are updated. A quarter less or more changes nothing on the eight events."""

MOST_DENIED: Final = 1000
"""Nobody denies a number above this with a plain none: "nobody died" answers "12 died", but hardly "40,000 died". A
quarter less or more changes nothing on the eight events."""

SHARED_OF_MEASURES: Final = 2
"""Words that the clauses of two clashing amounts must share, however short they are: one shared word makes half of a
clause of two. A quarter less: F1 80.1, verdicts 75.0, false conflicts 2; a quarter more: F1 80.2, verdicts 75.3,
false conflicts 0."""

SLIP: Final = 2.0
"""How many times more the words count that two clashing figures share, where one has the digits of the other in another order. Set by
hand: no two figures of the eight events differ so, and a quarter less or more changes nothing on them."""

GROUNDS_OF_WORDING: Final = 2
"""Grounds that two clashing amounts need where the strongest of them is that they are told in nearly the same words:
prices of two models are, too. A quarter less: F1 80.1, verdicts 75.0, false conflicts 1; a quarter more: F1 79.9,
verdicts 73.2, false conflicts 1."""

GROUNDS_OF_DOUBT: Final = 2
"""Grounds from which on a clash that is not shown is listed as one that a reader may look at: one alone, such as one
thing counted, is met by chance. A quarter less or more changes nothing on the eight events."""

CLASHES_TRIED: Final = 60
"""Claims of one question among which the clash that is shown best is looked for; it bounds the work in a large
corpus. A quarter less or more changes nothing on the eight events."""


# Slots of shared passages.

LEAST_SHARED: Final = 0.45
"""Similarity from which on two sentences are one passage, whose figures can be laid side by side, rather than a
likeness of topic. A quarter less or more changes nothing on the eight events."""

LEAST_SLOT: Final = 0.45
"""Likeness from which on two figures fill the same slot of a passage: a clause that is nearly the same is enough, or
half a clause with the same noun. A quarter less or more changes nothing on the eight events."""

SLOT_CLAUSE: Final = 0.5
"""Share of the likeness of the clauses in the likeness of two slots: the words around a figure tell most. A quarter
less or more changes nothing on the eight events."""

SLOT_NOUN: Final = 0.3
"""Share of one counted noun in it. A quarter less or more changes nothing on the eight events."""

SLOT_VALUE: Final = 0.3
"""Share of an agreeing value in it: less than that of the words, so that a changed figure in copied text is found as
well. A quarter less or more changes nothing on the eight events."""

SLOT_SHIFT: Final = 0.1
"""What each place counts against it by which the order of the figures differs: copied text keeps their order. A
quarter less or more changes nothing on the eight events."""
