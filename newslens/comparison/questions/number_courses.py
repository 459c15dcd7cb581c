"""Which way the number of a question can go while an event unfolds: tolls grow, the missing get fewer, prices go both ways.

Takes the claims that answer one question; gives the course of its number. What is over goes no way: the toll of a year or of an event
of the past, what a price rose to on a day gone by, and digits that changed places in a copied sentence.

What this does not cover: which of two numbers is the later one (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.claims.growth import only_grows, only_shrinks
from newslens.comparison.claims.roles import folded
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.time_differences import days_told
from newslens.comparison.questions.value_likeness import digits_in_any_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["course_of", "is_moving"]


def course_of(claims: Sequence[Claim]) -> str | None:
    """Whether a number can only grow or only shrink while the event unfolds: grows, shrinks, or None where it is over or goes both ways.

    Parameters
    ----------
    claims
        Claims that answer one question.
    """
    if all(claim.years or claim.occasion for claim in claims):
        return None
    course = _course_told(claims)
    return None if course is None or _is_slip(claims) else course


def is_moving(claims: Sequence[Claim]) -> bool:
    """Whether figures measure what moves from hour to hour, such as a market: its changes, and what it came to.

    Parameters
    ----------
    claims
        Claims that answer one question.
    """
    moving = folded("comparison/moving_quantities")
    # A price a litre is money as well: its dimension is "money/volume".
    kinds = [claim.dimension.name.partition("/")[0] for claim in claims]
    if not all(kind in {"share", "money"} for kind in kinds) or not all(
        c.clause_words & moving for c in claims
    ):
        return False
    return any(c.change is not None for c in claims) or kinds[0] == "money"


def _course_told(claims: Sequence[Claim]) -> str | None:
    """The course by what is counted, and by what the texts say of the number."""
    if any(map(only_grows, claims)):
        return "grows"
    # "Questioned 31 people so far": the text says that more may come.
    if any(c.growth in {"so_far", "added", "risen"} for c in claims) and not _are_of_a_day_gone_by(claims):
        return "grows"
    return "shrinks" if any(map(only_shrinks, claims)) else None


def _is_slip(claims: Sequence[Claim]) -> bool:
    """Whether digits changed places in a sentence that is else the same to the letter: a slip of the copy, no later number."""
    seen: dict[tuple[str, tuple[str, str]], float | None] = {}
    for claim in claims:
        digits = digits_in_any_order(claim)
        if digits is None or len(claim.sentence) > thresholds.COPIED_SENTENCE:
            continue
        start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
        rest = f"{claim.sentence[:start]}#{claim.sentence[end:]}"
        if seen.setdefault((rest, digits), claim.low) != claim.low:
            return True
    return False


def _are_of_a_day_gone_by(claims: Sequence[Claim]) -> bool:
    """Whether every number is told of one day, and after it: what a price rose to on Monday does not move on Tuesday."""
    days: dict[tuple[float | None, float | None], frozenset[dt.date]] = {}
    for claim in claims:
        told = frozenset(day for day in days_told(claim) if claim.published and claim.published.date() > day)
        days[claim.low, claim.high] = days.get((claim.low, claim.high), frozenset()) | told
    return bool(frozenset.intersection(*days.values()))
