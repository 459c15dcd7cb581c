"""Which articles go back to one text, and which of their stretches correspond.

Takes the passages that articles share and their lineages; answers for two quotations whether their articles are of one
lineage, and whether they stand in corresponding sentences. Where no lineages are given, articles that share several
passages count as one lineage.

What this does not cover: how passages and lineages are found (`newslens.comparison.reuse`).
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["SharedOrigin"]


class _Passage(NamedTuple):
    end_a: int
    start_a: int
    start_b: int
    end_b: int


class SharedOrigin:
    """What articles have from each other.

    Parameters
    ----------
    ids
        Articles in order.
    passages, lineages
        The tables of those names, where known.
    """

    def __init__(
        self, ids: Sequence[str], passages: pd.DataFrame | None, lineages: pd.DataFrame | None
    ) -> None:
        numbers = {key: n for n, key in enumerate(ids)}
        known = rows(lineages, "article_id", "lineage") if lineages is not None else ()
        self._lineage = {numbers[key]: name for key, name in known}
        self._passages: dict[tuple[int, int], list[_Passage]] = defaultdict(list)
        columns = ("article_a", "article_b", "end_a", "start_a", "start_b", "end_b")
        for a, b, *span in rows(passages, *columns) if passages is not None else ():
            self._passages[numbers[a], numbers[b]].append(_Passage(*span))
        for found in self._passages.values():
            found.sort()

    def one_lineage(self, a: ComparableText, b: ComparableText) -> bool:
        """Whether two quotations stand in articles that go back to one text."""
        if a.article == b.article:
            return True
        if self._lineage:
            return self._lineage.get(a.article) == self._lineage.get(b.article)
        return len(self._between(a, b)) >= thresholds.LINEAGE_PASSAGES

    def corresponding(self, a: ComparableText, b: ComparableText) -> bool:
        """Whether two quotations of different articles stand in corresponding sentences."""
        if a.article == b.article:
            return False
        first, second = (a, b) if a.article < b.article else (b, a)
        passages = self._between(a, b)
        # The sentences of an article do not overlap, so those that reach into the quotation stand in a row.
        place = bisect.bisect_right(passages, first.start, key=lambda passage: passage.end_a)
        while place < len(passages) and passages[place].start_a < first.end:
            if second.start < passages[place].end_b and passages[place].start_b < second.end:
                return True
            place += 1
        return False

    def _between(self, a: ComparableText, b: ComparableText) -> list[_Passage]:
        """Passages of two articles, in the order of the one that comes first."""
        return self._passages.get((min(a.article, b.article), max(a.article, b.article)), [])
