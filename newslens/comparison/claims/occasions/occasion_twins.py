"""One fact told with its date in one report and without it in another: both get the occasion that most reports give it.

Takes the claims of a story with their occasions; gives them with those of twins made one. Twins are figures of two reports
with the same telling value and the same words around it: "bought Orvell for $19 billion in 1998" and "the $19 billion purchase
of Orvell". Small counts need more words in common: that two died in 1998 says nothing of two who died on Sunday.

What this does not cover: which figures answer one question; twins are compared by their words alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.comparison.claims.occasions import occasion_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["with_twins"]


def with_twins(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, in their order, twins with one occasion.

    Parameters
    ----------
    claims
        Claims of one story.
    """
    found = list(claims)
    for members in _by_value(claims).values():
        plain = [index for index in members if not claims[index].occasion]
        for occasion in sorted({claims[index].occasion for index in members} - {""}):
            dated = [index for index in members if claims[index].occasion == occasion]
            without = [a for a in plain if _has_twin(claims, a, dated)]
            undated = _articles(claims, without) > _articles(claims, dated)
            for index in [b for b in dated if _has_twin(claims, b, without)] if undated else without:
                found[index] = replace(claims[index], occasion="" if undated else occasion)
    return found


def _by_value(claims: Sequence[Claim]) -> dict[Hashable, list[int]]:
    """Indices of the claims of each telling value."""
    found: dict[Hashable, list[int]] = {}
    for index, claim in enumerate(claims):
        if claim.low is not None:
            found.setdefault((claim.dimension.name, claim.unit, claim.low, claim.high), []).append(index)
    return found


def _has_twin(claims: Sequence[Claim], index: int, others: Sequence[int]) -> bool:
    """Whether a claim has a twin among the first few of some others, which bounds the work."""
    return any(_are_twins(claims[index], claims[other]) for other in others[: thresholds.TWINS_TRIED])


def _are_twins(a: Claim, b: Claim) -> bool:
    """Whether two figures of one value tell of one thing, by the words around them."""
    if a.article_id == b.article_id:
        return False
    if a.dimension.name == "age":
        return not a.holders.isdisjoint(b.holders)
    shared = len(a.clause_words & b.clause_words) + (a.head is not None and a.head == b.head)
    return shared >= (thresholds.TWIN_WORDS if _is_telling(a) else thresholds.SMALL_TWIN_WORDS)


def _is_telling(claim: Claim) -> bool:
    """Whether a value is seldom equal by chance."""
    return claim.unit is not None or (claim.low or 0) >= thresholds.TELLING_COUNT


def _articles(claims: Sequence[Claim], indices: Sequence[int]) -> int:
    """Number of articles that some claims stand in."""
    return len({claims[index].article_id for index in indices})
