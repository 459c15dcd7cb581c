"""Amounts before and after as a table, under the picture of them: a row for each answer of each voice.

Takes a group of holders; gives rows, each with the reports that give the same and a cell a moment. What was certified leads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import amount, answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import FigureRow
    from newslens.presentation.drawing import Holder, HolderGroup
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["AmountCell", "AmountRow", "AmountTable", "amount_table"]

_MOST_ROWS: Final = 100
"""Rows of the table; set by hand: with more, the picture and the map are the way in."""


@dataclass(frozen=True, slots=True)
class AmountCell:
    """An amount, and the way to its words."""

    text: str
    href: str | None
    words: str
    """The article's own words."""


@dataclass(frozen=True, slots=True)
class AmountRow:
    """What some reports of one voice give of a holder; without reports, what was certified."""

    holder: str
    """Empty where the row above is of the same."""
    articles: tuple[NumberedArticle, ...]
    cells: list[list[AmountCell]]
    """For each moment."""


@dataclass(frozen=True, slots=True)
class AmountTable:
    """The rows, and how many there would be."""

    rows: list[AmountRow]
    total: int


def amount_table(event: EventView, anchors: Anchors, group: HolderGroup) -> AmountTable:
    """The table of a group.

    Parameters
    ----------
    event, anchors
        The event, and the marks of its articles.
    group
        The holders.
    """
    rows = [row for holder in group.holders for row in _rows(event, anchors, holder)]
    return AmountTable(rows[:_MOST_ROWS], len(rows))


def _rows(event: EventView, anchors: Anchors, holder: Holder) -> list[AmountRow]:
    found: dict[tuple[object, ...], tuple[list[NumberedArticle], list[list[AmountCell]]]] = {}
    for article in event.articles:
        mine = [[row for row in rows if row.article_id == article.article_id] for rows in holder.figures]
        if any(mine):
            cells = [_cells(anchors, rows) for rows in mine]
            said = tuple(tuple(cell.text for cell in each) for each in cells)
            key = (article.lineage or article.article_id, said)
            found.setdefault(key, ([], cells))[0].append(article)
    rows = [AmountRow("", tuple(articles), cells) for articles, cells in found.values()]
    if holder.certified:
        given = [
            [AmountCell(amount(value), None, "")] if value is not None else [] for value in holder.certified
        ]
        rows.insert(0, AmountRow("", (), given))
    return [
        AmountRow("" if place else holder.label, row.articles, row.cells) for place, row in enumerate(rows)
    ]


def _cells(anchors: Anchors, rows: Sequence[FigureRow]) -> list[AmountCell]:
    """The different amounts of an article."""
    cells: dict[str, AmountCell] = {}
    for row in rows:
        href = anchors.to(row.article_id, row.start, row.end)
        cells.setdefault(answer(row), AmountCell(answer(row), href, row.surface))
    return list(cells.values())
