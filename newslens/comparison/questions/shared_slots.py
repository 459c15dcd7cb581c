"""Figures that stand at one place of a passage which two articles share.

Copied and reworked text carries its figures along. Where two articles share a sentence, the figures in it answer
to each other by their place and neighbours, even where the number was changed on the way; that is the strongest
sign there is that two figures answer one question.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from newslens.comparison.questions.same_question import contradicts, slot
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.comparison.questions.claim import Context
    from newslens.comparison.questions.claim_weights import Weights

__all__ = ["find_anchors"]

_SHARED = 0.45
"""Similarity from which on two sentences are one passage rather than a likeness of topic."""
_ONE_SLOT = 0.45


def find_anchors(
    contexts: Sequence[Context], passages: pd.DataFrame | None, weights: Weights
) -> list[tuple[int, int]]:
    """Pairs of indices of figures at one place of a shared passage, each figure once a passage.

    Parameters
    ----------
    contexts
        What each figure is about.
    passages
        The passages table, or None.
    weights
        Weights of the words among all articles.
    """
    if passages is None or passages.empty:
        return []
    by_article = _by_article(contexts)
    found: list[tuple[int, int]] = []
    columns = ("similarity", "article_a", "start_a", "end_a", "article_b", "start_b", "end_b")
    for similarity, article_a, start_a, end_a, article_b, start_b, end_b in rows(passages, *columns):
        if similarity >= _SHARED:
            left = _inside(contexts, by_article.get(article_a, []), start_a, end_a)
            right = _inside(contexts, by_article.get(article_b, []), start_b, end_b)
            found += _matched(contexts, left, right, weights)
    return found


def _matched(
    contexts: Sequence[Context], left: Sequence[int], right: Sequence[int], weights: Weights
) -> list[tuple[int, int]]:
    """Pairs of the figures of two renderings of a sentence, best first, none used twice."""
    scored = [
        (slot(contexts[a], contexts[b], weights) - 0.1 * abs(m - n), a, b)
        for m, a in enumerate(left)
        for n, b in enumerate(right)
        if not contradicts(contexts[a], contexts[b], weights)
    ]
    pairs: list[tuple[int, int]] = []
    used: set[int] = set()
    for score, a, b in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if score >= _ONE_SLOT and not used & {a, b}:
            used |= {a, b}
            pairs.append((a, b))
    return pairs


def _by_article(contexts: Sequence[Context]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index in sorted(range(len(contexts)), key=lambda i: contexts[i].place.start):
        found.setdefault(contexts[index].place.article, []).append(index)
    return found


def _inside(contexts: Sequence[Context], indices: Sequence[int], start: int, end: int) -> Sequence[int]:
    left = bisect.bisect_left(indices, start, key=lambda i: contexts[i].place.start)
    right = bisect.bisect_left(indices, end, key=lambda i: contexts[i].place.start)
    return indices[left:right]
