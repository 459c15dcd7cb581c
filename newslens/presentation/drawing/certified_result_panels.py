"""Results from outside beside what the articles say: a panel a holder, before and after.

Takes an event view and results; gives, for each holder (a party, a town), its results, the figures that report them,
and a chart. Every article has its row; what it gives for the earlier time is a tick, for the later one a mark, and the
two are joined. "More than" and "around" are drawn as what they are. The result itself is a hollow ring on a row of its
own below.

Which figure speaks of which result is found by `newslens.comparison.questions`; results take no part in verdicts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newslens.comparison.questions import match_results
from newslens.frames import FigureRow, records
from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.phrasing import amount, clip, upper_first
from newslens.schema import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    import altair as alt

    from newslens.comparison.questions import Result
    from newslens.presentation.drawing.question_panels import Address
    from newslens.presentation.event_view import EventView

__all__ = ["LONGEST_TOLD", "Holder", "ResultFigure", "holders_of", "result_panel", "results_in_words"]

LONGEST_TOLD: Final = 40
"""Characters of a figure's words in a sentence about it; set by hand: a sentence of several stays readable."""


@dataclass(frozen=True, slots=True)
class ResultFigure(FigureRow):
    """A figure that reports a result: whose, and of which year."""

    holder: str = field(kw_only=True)
    year: int = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Holder:
    """A holder's results, from the earliest to the latest, and the figures that report them."""

    label: str
    results: list[Result]
    figures: dict[int, list[ResultFigure]]
    """By the year of the result."""


def holders_of(event: EventView, results: Sequence[Result]) -> list[Holder]:
    """Holders in the order of their results, with the figures that speak of each."""
    reported: dict[str, dict[int, list[ResultFigure]]] = {}
    for row in records(match_results(event.analysis, results), ResultFigure):
        reported.setdefault(row.holder, {}).setdefault(row.year, []).append(row)
    by_name: dict[str, list[Result]] = {}
    for each in results:
        by_name.setdefault(each.holder, []).append(each)
    return [
        Holder(mine[0].label, sorted(mine, key=lambda each: each.year), reported.get(name, {}))
        for name, mine in by_name.items()
    ]


def result_panel(event: EventView, holder: Holder, address: Address | None = None) -> alt.LayerChart:
    """Chart of a holder: the earliest and the latest result, and the figures for both."""
    first, last = holder.results[0], holder.results[-1]
    earlier: dict[str, Figure] = {}
    if first is not last:
        for row in holder.figures.get(first.year, []):
            earlier.setdefault(row.article_id, row)
    shapes = []
    for row in sorted(holder.figures.get(last.year, []), key=lambda row: event.by_id[row.article_id].number):
        article = event.by_id[row.article_id]
        href = address(row.article_id, row.start, row.end) if address else None
        before = earlier.get(row.article_id)
        shapes.append(shape(row, row=article.number, lineage=article.lineage, href=href, before=before))
    reference = shape(
        _certified(last),
        row=len(event.articles) + 1,
        lineage="",
        before=_certified(first) if first is not last else None,
    )
    return panel(event.articles, [each for each in shapes if each], reference=reference)


def results_in_words(event: EventView, holder: Holder) -> str:
    """What the chart of a holder shows, for who cannot see it."""
    ends = dict.fromkeys([holder.results[0], holder.results[-1]])
    certified = " to ".join(amount(each.value) for each in ends)
    told = [
        f"report {event.by_id[row.article_id].number} gives {clip(row.surface, LONGEST_TOLD)} for {year}"
        for year, found in sorted(holder.figures.items())
        for row in found
    ]
    return f"{holder.label}: certified {certified}. {upper_first('; '.join(told)) or 'No report gives a figure'}."


def _certified(result: Result) -> Figure:
    """A result as a figure, to be drawn like one."""
    words = amount(result.value)
    return Figure(0, len(words), words, result.value, result.value, "exact")
