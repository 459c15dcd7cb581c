"""What the numbers of two claims say for or against one question.

Takes two claims; gives whether their values agree or exclude each other, how far apart they are, and how strongly an
agreeing value speaks for one question: that two reports both give 22.4 billion is no chance, that both give 3 may be.

What this does not cover: the words (`newslens.comparison.questions.claim_likeness`), and the verdict on all answers
(`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.answer_bounds import compatible
from newslens.comparison.questions.dimensions import UNKNOWN_BASE

if TYPE_CHECKING:
    from newslens.comparison.questions.claim import Claim

__all__ = ["are_comparable", "clash", "differ_much", "exclude", "same_low", "same_value"]


def are_comparable(a: Claim, b: Claim) -> bool:
    """Whether two values can be held against each other: one unit, or a currency that is lost."""
    return a.dimension.base == b.dimension.base or (
        a.dimension.name == b.dimension.name and UNKNOWN_BASE in {a.dimension.base, b.dimension.base}
    )


def same_low(a: Claim, b: Claim) -> bool:
    """Whether two figures give the same number."""
    return a.low is not None and a.low == b.low and are_comparable(a, b)


def clash(a: Claim, b: Claim) -> bool:
    """Whether two figures cannot both be true, taken as answers to one question."""
    return a.unit == b.unit and not compatible(a, b)


def exclude(a: Claim, b: Claim) -> bool:
    """Whether two counts lie so far apart that they are of different things."""
    low, high = sorted((a.low or a.high or 0.0, b.low or b.high or 0.0))
    if low == 0:
        return high > weights.MOST_DENIED
    if low < 0:
        return False
    widest = weights.WIDEST_TOLLS if a.outcome and a.outcome == b.outcome else weights.WIDEST_COUNTS
    return high / low > widest


def differ_much(a: Claim, b: Claim) -> bool:
    """Whether two numbers differ by more than reports of one thing do."""
    low, high = sorted(claim.amounts[0][1] if claim.amounts else 0.0 for claim in (a, b))
    return low <= 0 or high / low > weights.NEAR_COUNTS


def same_value(a: Claim, b: Claim) -> float:
    """How strongly the numbers of two claims suggest that both answer one question: 0 (not at all) to about 0.5.

    Two things raise it: the numbers are close to each other, and they are unlikely to be close by chance. Two reports
    that both give 22.4 billion euros hardly speak of two things; two that both give 3 easily do. 710 and 720 are near
    each other and count for something; 7 and 8 are two different small counts and give 0, as do numbers of different
    units.

    Parameters
    ----------
    a, b
        Two claims; each may give several amounts, and the pair of amounts that suggests it most counts.
    """
    pairs = [
        (x, y)
        for base, x in a.amounts
        for other, y in b.amounts
        if base == other or UNKNOWN_BASE in {base, other}
    ]
    return max((_closeness(a, b, x, y) for x, y in pairs if x > 0 and y > 0), default=0.0)


def _closeness(a: Claim, b: Claim, x: float, y: float) -> float:
    distance = abs(math.log(x / y))
    if distance < weights.EQUAL_DISTANCE and "vague" not in {a.comparator, b.comparator}:
        return _rarity(a)
    if max(x, y) < weights.LEAST_NEAR_COUNT and a.dimension.name == "count":
        return 0.0
    near = max(0.0, 1.0 - distance / weights.NEAR_DISTANCE)
    if (_is_open(a) or _is_open(b)) and distance < weights.OPEN_DISTANCE:
        near = max(near, weights.OPEN_NEARNESS)
    return weights.NEAR_VALUE * _rarity(a) * near


def _is_open(claim: Claim) -> bool:
    """Whether a figure leaves a range open."""
    return claim.low is None or claim.high is None or claim.comparator == "vague"


def _rarity(claim: Claim) -> float:
    """How strongly an equal value suggests one question: more for large sums than for small counts."""
    value = claim.amounts[0][1] if claim.amounts else 0.0
    if claim.dimension.name == "money":
        return weights.SAME_LARGE_SUM if value >= weights.LARGE_SUM else weights.SAME_SUM
    if claim.dimension.name == "count":
        return _rarity_of_count(value)
    return weights.SAME_DURATION if claim.dimension.name == "time" else weights.SAME_MEASURE


def _rarity_of_count(value: float) -> float:
    if value < weights.SMALL_COUNT and value % 1:
        return weights.SAME_BROKEN_COUNT
    return next(worth for limit, worth in weights.SAME_COUNT if value < limit)
