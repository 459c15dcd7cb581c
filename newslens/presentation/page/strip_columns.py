"""Columns for the sentences of reports that go back to one text, so that a copy stands under its source.

Takes the standings of sentences and the reports of one lineage, the source first; gives the columns of each report's sentences.
The sentences of the source have a column each, in its order. A sentence of a copy stands in the column of the sentence that it
came from; one that came from nowhere gets a column of its own behind the sentence before it. Where a copy made one sentence
of two, it stands in both columns; where it made two of one, the second gets a column of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.coverage import SentenceKey, SentenceStanding, Standings

__all__ = ["align_columns"]


def align_columns(standings: Standings, family: Sequence[str]) -> list[list[SentenceStanding | None]]:
    """For each report of a family its sentences by column, None where it has none.

    Parameters
    ----------
    standings
        How every sentence stands.
    family
        Articles of one lineage, each behind the one that it is held against.
    """
    columns = _Columns()
    placed: dict[SentenceKey, int] = {}
    rows: list[dict[int, SentenceStanding]] = []
    for article_id in family:
        sentences = standings.by_article.get(article_id, ())
        row: dict[int, SentenceStanding] = {}
        last = columns.BEGIN
        for each in sentences:
            at = _column_of(standings, each, placed)
            if at is None or at in row:
                at = columns.insert_after(last)
            row[at] = each
            placed[each.key] = last = at
        for each in sentences:
            for other in standings.elsewhere(each.key):
                at = placed.get(other)
                if at is not None and other.article_id == standings.references.get(article_id):
                    row.setdefault(at, each)
        rows.append(row)
    order = columns.in_order()
    return [[row.get(column) for column in order] for row in rows]


def _column_of(
    standings: Standings, sentence: SentenceStanding, placed: dict[SentenceKey, int]
) -> int | None:
    """Column of the sentence that one came from, else of one of its family that corresponds to it."""
    if sentence.source in placed:
        return placed[sentence.source]
    return next((placed[key] for key in standings.elsewhere(sentence.key) if key in placed), None)


class _Columns:
    """Columns as a linked list, so that one can be put between two others at no cost."""

    BEGIN = 0

    def __init__(self) -> None:
        self._next: list[int | None] = [None]

    def insert_after(self, column: int) -> int:
        self._next.append(self._next[column])
        self._next[column] = len(self._next) - 1
        return len(self._next) - 1

    def in_order(self) -> list[int]:
        order = []
        at = self._next[self.BEGIN]
        while at is not None:
            order.append(at)
            at = self._next[at]
        return order
