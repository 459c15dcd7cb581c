"""Who shares text with whom, as a table for a handful of articles.

Takes an event view; gives a row and a column an article. A column says how much of its article also stands in the
article of the row. Text that is shared in other words, as translations leave it behind, is told apart from text that
is shared word for word. More articles than a table holds are `newslens.presentation.drawing`'s heat map.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["MOST_IN_TABLE", "MatrixRow", "Share", "reuse_rows"]

MOST_IN_TABLE: Final = 12
"""Beyond so many articles the table gives way to a heat map; set by hand: what fits beside the outlets' names."""

_STEPS: Final = (5, 25, 50, 70)
"""Per cent from which on a cell is shaded one step deeper; set by hand.

A chance sentence stays white, a half is in the middle, and 70 is about what a copy with a new opening shares.
"""
_LEAST_REWORDED: Final = 25
"""Per cent from which on a cell says that its text is shared in other words; less is too little to say how."""


@dataclass(frozen=True, slots=True)
class Share:
    """Share of one article that stands in another."""

    percent: int | None
    """Missing where an article meets itself."""
    step: int
    """Depth of the shade, 0 to 4."""
    reworded: bool
    """Whether the shared text is mostly in other words."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An article, and how much of each article stands in it."""

    article: NumberedArticle
    shares: list[Share]


def reuse_rows(event: EventView) -> list[MatrixRow]:
    """The table, rows and columns in the order of the articles."""
    return [
        MatrixRow(row, [_share(event, row, column) for column in event.articles]) for row in event.articles
    ]


def _share(event: EventView, row: NumberedArticle, column: NumberedArticle) -> Share:
    if row is column:
        return Share(None, 0, reworded=False)
    percent = round(100 * (event.reuse.get((row.article_id, column.article_id)) or 0.0))
    reworded = percent >= _LEAST_REWORDED and event.mostly_reworded(row.article_id, column.article_id)
    return Share(percent, sum(percent >= step for step in _STEPS), reworded)
