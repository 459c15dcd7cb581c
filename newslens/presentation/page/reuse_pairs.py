"""Who shares text with whom among many reports: for each report those in which most of it stands.

Takes an event view; gives rows for a table that has no empty cells. A table of all pairs would have a cell for every two reports,
most of them nought.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["SharedIn", "shared_pairs"]

_LEAST: Final = 5
"""Per cent of a report's sentences from which on it is told; set by hand: a chance sentence is less."""
_MOST: Final = 4
"""Reports that are told for one; the rest is counted. Set by hand."""


@dataclass(frozen=True, slots=True)
class SharedIn:
    """A report, and those in which its sentences stand as well."""

    article: NumberedArticle
    found: list[tuple[NumberedArticle, int]]
    """Reports and per cent of this report's sentences, the largest share first."""
    more: int


def shared_pairs(event: EventView) -> list[SharedIn]:
    """A row for each report that shares text, in the order of the articles."""
    found: dict[str, list[tuple[NumberedArticle, int]]] = {}
    for (there, here), share in event.reuse.items():
        percent = round(100 * (share or 0.0))
        if percent >= _LEAST and here != there:
            found.setdefault(here, []).append((event.by_id[there], percent))
    rows = []
    for article in event.articles:
        shares = sorted(found.get(article.article_id, []), key=lambda each: (-each[1], each[0].number))
        if shares:
            rows.append(SharedIn(article, shares[:_MOST], max(len(shares) - _MOST, 0)))
    return rows
