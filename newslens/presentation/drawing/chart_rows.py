"""The rows of a chart: a row a report, or a row a voice where there are many reports.

Takes an event view and the reports that have something to show; gives rows in the order of the page. A silent report
keeps its row, so that silence is seen. Of more than eight reports each voice has a row, with the number of its reports
beside an answer; of more than twelve voices those that are silent are left out and counted by whoever shows the chart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["MOST_REPORT_ROWS", "MOST_ROWS", "ChartRow", "row_of_report", "rows_to_draw"]

MOST_REPORT_ROWS: Final = 8
"""Reports up to which each has a row; set by hand: about the height of the sentences beside the chart."""
MOST_ROWS: Final = 12
"""Rows of a chart."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A row of a chart, in the shape and colour of its lineage."""

    label: str
    """Number of a report, or letter of a voice."""
    lineage: str
    name: str
    """For who cannot see the row: "Report 3", "Voice B"."""
    articles: frozenset[str]
    outlet: str = ""
    """Who printed it, or how many reports the voice has."""


def rows_to_draw(event: EventView, answering: Collection[str]) -> list[ChartRow]:
    """The rows, in the order of the page; at most twelve, those that answer before the silent ones.

    Parameters
    ----------
    event
        The event.
    answering
        Articles that have something to show.
    """
    if len(event.articles) <= MOST_REPORT_ROWS:
        return [row_of_report(each) for each in event.articles]
    if not event.traced:
        return [row_of_report(each) for each in event.articles if each.article_id in answering][:MOST_ROWS]
    voices = [
        row
        for letter, family in event.lineages.items()
        for row in ([_row_of_voice(letter, family)] if letter else map(row_of_report, family))
    ]
    if len(voices) > MOST_ROWS:
        voices = [each for each in voices if not each.articles.isdisjoint(answering)]
    return voices[:MOST_ROWS]


def row_of_report(article: NumberedArticle) -> ChartRow:
    """A row of one report."""
    number = str(article.number)
    return ChartRow(
        number, article.lineage, f"Report {number}", frozenset((article.article_id,)), article.outlet
    )


def _row_of_voice(letter: str, family: Sequence[NumberedArticle]) -> ChartRow:
    ids = frozenset(each.article_id for each in family)
    return ChartRow(letter, letter, f"Voice {letter}", ids, counted(len(family), "report"))
