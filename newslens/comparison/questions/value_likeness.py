"""What the numbers of two claims say to each other: one number, answers that agree, or a clash.

Takes two claims; gives whether their values are one, whether they agree, whether they exclude each other, and how far they
lie apart. Amounts in several units (a sum with its conversion in brackets) are held against each other in every unit
that both give.

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

__all__ = ["agree", "apart", "are_comparable", "clash", "same_low", "same_number", "times_apart"]


def are_comparable(a: Claim, b: Claim) -> bool:
    """Whether two values can be held against each other: one unit, or a currency that is lost."""
    return a.dimension.base == b.dimension.base or (
        a.dimension.name == b.dimension.name and UNKNOWN_BASE in {a.dimension.base, b.dimension.base}
    )


def same_low(a: Claim, b: Claim) -> bool:
    """Whether two figures give the same number."""
    return a.low is not None and a.low == b.low and are_comparable(a, b)


def same_number(a: Claim, b: Claim) -> bool:
    """Whether two figures give one number, hedged or not, in one unit or in two.

    A vague word gives none: "several" and "several" may be four and nine.
    """
    if "vague" in {a.comparator, b.comparator}:
        return False
    if a.unit == b.unit:
        return _anchor(a) is not None and (a.low, a.high)[a.low is None] == (b.low, b.high)[b.low is None]
    ours, theirs = dict(a.amounts), dict(b.amounts)
    bases = [base for base in ours if base in theirs]
    return any(
        abs(ours[base] - theirs[base]) <= weights.CONVERTED * max(abs(ours[base]), abs(theirs[base]))
        for base in bases
    )


def agree(a: Claim, b: Claim) -> bool:
    """Whether two figures are answers that go together: one number, a rounding of it, or a bound or word that allows it.

    "Nearly 14 billion" goes with 13.9 billion and "almost 400" with 400, although nobody takes them literally.
    """
    if a.dimension.name != b.dimension.name:
        return False
    if same_number(a, b):
        return True
    return a.unit == b.unit and compatible(a, b)


def clash(a: Claim, b: Claim) -> bool:
    """Whether two figures cannot both be true, taken as answers to one question."""
    return a.unit == b.unit and not agree(a, b)


def apart(a: Claim, b: Claim) -> float:
    """How far two agreeing figures lie apart: 0 for one number, up to `MOST_APART`, the natural logarithm of their ratio."""
    if same_number(a, b) or "vague" in {a.comparator, b.comparator}:
        return 0.0
    return min(weights.MOST_APART, math.log(times_apart(a, b)))


def times_apart(a: Claim, b: Claim) -> float:
    """How many times the smaller number goes into the larger one; infinite where one of them is not above zero."""
    low, high = sorted(_anchor(claim) or 0.0 for claim in (a, b))
    return high / low if low > 0 else math.inf


def _anchor(claim: Claim) -> float | None:
    """The number that a figure names."""
    return claim.high if claim.low is None else claim.low
