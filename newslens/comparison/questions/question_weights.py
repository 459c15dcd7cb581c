"""Numbers that decide whether two claims answer one question.

Gives constants for `newslens.comparison.questions.agreement_model`, `agreement_features`, `linkage`, `candidate_pairs`,
`clash_licence`, `clash_joining`, `value_likeness` and `shared_slots`. The coefficients of agreeing pairs are fitted and stand apart
(`newslens.comparison.questions.agreement_coefficients`).

What this does not cover: how far the rooms look around a figure (`newslens.comparison.questions.question_thresholds`).
"""

from __future__ import annotations

import datetime as dt
from typing import Final

# Agreeing claims.

JOINED: Final = -1.5
"""Mean log odds from which on two groups of agreeing claims are one."""

APART: Final = -3.0
"""Log odds of a pair whose values do not agree, where two groups are held against each other."""

NEVER: Final = -20.0
"""Log odds of a pair that cannot answer one question: enough to keep any two groups apart that hold it."""

MOST_SURE: Final = 6.0
"""Log odds beyond which a pair counts no more: one sure pair does not outvote many doubtful ones."""

SMALL_COUNT: Final = 13
"""Whole counts below it are met by chance: two reports that both give 3 easily speak of two things."""

CONVERTED: Final = 0.02
"""How far amounts that two reports convert into one unit may differ: rates of one day."""

ROUNDED: Final = 0.05
"""Distance of agreeing values, as a natural logarithm, up to which one is taken for a rounding of the other."""

MOST_APART: Final = 1.5
"""Distance of agreeing values, as a natural logarithm, beyond which further makes no difference."""

GROWN: Final = 1.5
"""Two groups that were kept apart are looked at again when they have together grown by this factor; it bounds
the work."""

SAMPLE: Final = 6
"""Members of a group that are looked at when two groups are compared; it bounds the work."""

WINDOW: Final = 40
"""Neighbours with which a claim is compared among those that share a word, an outcome or a value with it; it
bounds the work."""

CROWD: Final = 60
"""Claims that share something from which on each is compared with fewer neighbours, so that the work stays in
proportion."""

CLOSEST: Final = 2
"""Neighbours with which a claim is compared in the largest crowd."""

TELLING_WORDS: Final = 6
"""Rarest words of a claim by which it meets others."""


# Clashing claims.

LEAST_SHOWN: Final = 0.5
"""Share of the pairs of two groups that must be shown to answer one question."""

WIDEST_TOLLS: Final = 50.0
"""Counts of one outcome of which one is more than so many times the other are of different events."""

WIDEST_COUNTS: Final = 10.0
"""The same of counts and amounts without an outcome."""

LEAST_ALIKE: Final = 0.2
"""Likeness of the clauses of two clashing counts whose role or outcome is the same."""

ALIKE: Final = 0.3
"""Likeness of the clauses of two clashing counts of one thing whose role is not known."""

ALIKE_LOOSE: Final = 0.4
"""The same where only "people" are counted, or one names the things more closely than the other."""

ALIKE_MEASURES: Final = 0.5
"""Likeness of the clauses of two clashing amounts."""

ALIKE_OF_OWNER: Final = 0.35
"""The same where both name one owner."""

ONE_MOMENT: Final = dt.timedelta(days=20)
"""Reports that appeared further apart are of two moments: prices, orders and ages have moved in between."""

MOST_DENIED: Final = 1000
"""Nobody denies a number above this with a plain none: the two are told of different events."""

SHARED_OF_MEASURES: Final = 2
"""Words that the clauses of two clashing amounts must share."""

GROUNDS_OF_WORDING: Final = 2
"""Grounds that two clashing amounts need where the strongest of them is that they are told in nearly the same words: prices
of two models are, too."""

GROUNDS_OF_DOUBT: Final = 2
"""Grounds from which on a clash that is not shown is listed as one that a reader may look at."""

CLASHES_TRIED: Final = 60
"""Claims of one question among which the clash that is shown best is looked for; it bounds the work."""


# Slots of shared passages.

LEAST_SHARED: Final = 0.45
"""Similarity from which on two sentences are one passage rather than a likeness of topic."""

LEAST_SLOT: Final = 0.45
"""Likeness from which on two figures fill the same slot of a passage."""

SLOT_CLAUSE: Final = 0.5
"""Share of the clauses in it."""

SLOT_NOUN: Final = 0.3
"""Share of the counted nouns in it."""

SLOT_VALUE: Final = 0.3
"""Share of an agreeing value in it."""

SLOT_SHIFT: Final = 0.1
"""What each place counts against it by which the order of the figures differs."""
