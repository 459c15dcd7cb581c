"""Figures that stand at the same slot of a passage which two articles share.

Takes the claims and the table `passages`; gives pairs of claims. Copied and reworked text carries its figures along.
Where two articles share a sentence, the figures in it answer to each other by their place and neighbours, even where
the number was changed on the way; that is the strongest sign there is that two figures answer one question.

What this does not cover: sentences that are only alike in topic.
"""

from __future__ import annotations

import bisect
import math
from typing import TYPE_CHECKING, Final

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.value_likeness import agree
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["find_shared_slots"]

_FURTHEST: Final = math.ceil(
    (weights.SLOT_CLAUSE + weights.SLOT_NOUN + weights.SLOT_VALUE - weights.LEAST_SLOT) / weights.SLOT_SHIFT
)
"""Places by which the order of two figures can differ: further apart, even two that are alike in all fill no slot."""


def find_shared_slots(
    claims: Sequence[Claim], passages: pd.DataFrame | None, likeness: ClaimLikeness
) -> list[tuple[int, int]]:
    """Pairs of indices of figures at one slot of a shared passage, each figure once a passage.

    Parameters
    ----------
    claims
        Claims of the figures.
    passages
        The passages table, or None.
    likeness
        Likeness of all claims of the event.
    """
    if passages is None or passages.empty:
        return []
    by_article = _by_article(claims)
    found: list[tuple[int, int]] = []
    columns = ("similarity", "article_a", "start_a", "end_a", "article_b", "start_b", "end_b")
    for similarity, article_a, start_a, end_a, article_b, start_b, end_b in rows(passages, *columns):
        if similarity >= weights.LEAST_SHARED:
            left = _inside(claims, by_article.get(article_a, []), start_a, end_a)
            right = _inside(claims, by_article.get(article_b, []), start_b, end_b)
            found += _matched(claims, left, right, likeness)
    return found


def _matched(
    claims: Sequence[Claim], left: Sequence[int], right: Sequence[int], likeness: ClaimLikeness
) -> list[tuple[int, int]]:
    """Pairs of the figures of two renderings of a sentence, best first, none used twice."""
    scored = [
        (_slot(claims[a], claims[b], likeness) - weights.SLOT_SHIFT * abs(m - n), a, b)
        for m, a in enumerate(left)
        for n, b in enumerate(right[max(0, m - _FURTHEST) : m + _FURTHEST + 1], start=max(0, m - _FURTHEST))
        if claims[a].dimension.name == claims[b].dimension.name
    ]
    pairs: list[tuple[int, int]] = []
    used: set[int] = set()
    for score, a, b in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if score >= weights.LEAST_SLOT and used.isdisjoint((a, b)):
            used |= {a, b}
            pairs.append((a, b))
    return pairs


def _slot(a: Claim, b: Claim, likeness: ClaimLikeness) -> float:
    """How well two figures of two renderings of one sentence fill the same slot of it, 0 to about 1."""
    words = weights.SLOT_CLAUSE * likeness.clauses(a, b) + weights.SLOT_NOUN * (a.head == b.head)
    return words + weights.SLOT_VALUE * agree(a, b)


def _by_article(claims: Sequence[Claim]) -> dict[str, list[int]]:
    """Indices of the claims of each article, in order of their place."""
    found: dict[str, list[int]] = {}
    for index in sorted(range(len(claims)), key=lambda i: claims[i].start):
        found.setdefault(claims[index].article_id, []).append(index)
    return found


def _inside(claims: Sequence[Claim], indices: Sequence[int], start: int, end: int) -> Sequence[int]:
    """Those of the indices whose figures begin in a half-open stretch."""
    left = bisect.bisect_left(indices, start, key=lambda i: claims[i].start)
    right = bisect.bisect_left(indices, end, key=lambda i: claims[i].start)
    return indices[left:right]
