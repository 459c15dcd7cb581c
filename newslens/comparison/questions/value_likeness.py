"""What the numbers of two claims say to each other: one number, answers that agree, or a clash.

Takes two claims; gives whether their values are one, whether they agree, whether they exclude each other, and how far they
lie apart. Amounts in several units (a sum with its conversion in brackets) are held against each other in every unit
that both give.

What this does not cover: the words (`newslens.comparison.claims.claim_likeness`), and the verdict on all answers
(`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from newslens.comparison.claims.dimensions import UNKNOWN_BASE
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.answer_bounds import Answer, compatible

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.questions.answer_bounds import Amount

__all__ = [
    "agree",
    "apart",
    "are_transposed",
    "clash",
    "digits_in_any_order",
    "same_number",
    "share_a_unit",
    "times_apart",
]

_FEW_DIGITS: Final = 2
"""Digits in which two measures may have changed places by chance."""
_PRECISION: Final = 12
"""Digits behind the first that a number is written out to: more than anybody gives, fewer than a float rounds."""


def share_a_unit(a: Claim, b: Claim) -> bool:
    """Whether two values of one dimension can be held against each other in a unit that both are given in.

    A sum that lost its currency may be in any.
    """
    if a.dimension.name != b.dimension.name:
        return False
    bases = {a.dimension.base, b.dimension.base}
    if len(bases) == 1 or UNKNOWN_BASE in bases:
        return True
    return not {base for base, _ in a.amounts}.isdisjoint(base for base, _ in b.amounts)


def same_number(a: Claim, b: Claim) -> bool:
    """Whether two figures give one number, hedged or not, in one unit or in two.

    A vague word gives none: "several" and "several" may be four and nine.
    """
    if "vague" in {a.comparator, b.comparator}:
        return False
    if a.unit == b.unit or UNKNOWN_BASE in {a.dimension.base, b.dimension.base}:
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
    return _one_base(a, b) and compatible(*_in_one_unit(a, b))


def clash(a: Claim, b: Claim) -> bool:
    """Whether two figures cannot both be true, taken as answers to one question."""
    return _one_base(a, b) and not agree(a, b)


def apart(a: Claim, b: Claim) -> float:
    """How far two agreeing figures lie apart: 0 for one number, up to `MOST_APART`, the natural logarithm of their ratio."""
    if same_number(a, b) or "vague" in {a.comparator, b.comparator}:
        return 0.0
    return min(weights.MOST_APART, math.log(times_apart(a, b)))


def are_transposed(a: Claim, b: Claim) -> bool:
    """Whether two numbers of one size have the same digits in another order: 136 and 163, 4.5 and 5.4, 64 and 46.

    Digits that change places are among the commonest slips of who copies a number, and seldom meet by chance.
    """
    key = digits_in_any_order(a)
    return key is not None and key == digits_in_any_order(b) and _anchor(a) != _anchor(b)


def digits_in_any_order(claim: Claim) -> tuple[str, str] | None:
    """The size of a number and its digits from the least to the largest, without the noughts at its end.

    None of a range, of a vague word, and of a measure of few digits: 54 yards and 45 yards meet by chance, two counts of one
    thing hardly do.
    """
    value = _anchor(claim)
    is_range = claim.low is not None and claim.high is not None and claim.low != claim.high
    if not value or value < 0 or is_range or claim.comparator == "vague":
        return None
    written, _, size = f"{value:.{_PRECISION}e}".partition("e")
    digits = written.replace(".", "").rstrip("0")
    is_telling = claim.dimension.name == "count" or len(digits) > _FEW_DIGITS
    return (size, "".join(sorted(digits))) if is_telling else None


def times_apart(a: Claim, b: Claim) -> float:
    """How many times the smaller number goes into the larger one; infinite where one of them is not above zero."""
    low, high = sorted((_anchor(claim) or 0.0) * claim.dimension.factor for claim in (a, b))
    return high / low if low > 0 else math.inf


def _anchor(claim: Claim) -> float | None:
    """The number that a figure names."""
    return claim.high if claim.low is None else claim.low


def _one_base(a: Claim, b: Claim) -> bool:
    """Whether two figures are given in units of which one can be turned into the other: miles and kilometres."""
    return a.dimension.name == b.dimension.name and a.dimension.base == b.dimension.base


def _in_one_unit(a: Claim, b: Claim) -> tuple[Amount, Amount]:
    """Two figures in one unit; between two units each is taken as rounded to a whole number of its own."""
    if a.unit == b.unit:
        return a, b
    return _in_base(a), _in_base(b)


def _in_base(claim: Claim) -> Answer:
    factor = claim.dimension.factor
    return Answer(
        article=claim.article_id,
        low=None if claim.low is None else claim.low * factor,
        high=None if claim.high is None else claim.high * factor,
        comparator=claim.comparator,
        surface=claim.surface,
        play=thresholds.UNIT_PLAY * factor,
    )
