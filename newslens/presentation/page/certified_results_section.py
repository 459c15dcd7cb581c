"""Results from outside on a page: a chart a holder, a table, and how many figures fit.

Takes an event view, the anchors of its articles and results; gives what the section shows. The results were supplied
with the articles and take no part in the verdicts; a figure that does not fit one is said in a sentence. Which figure
speaks of which result, and the charts, come from `newslens.presentation.drawing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.comparison.questions import Answer, bounds
from newslens.presentation.drawing import (
    LONGEST_TOLD,
    PADDING,
    holders_of,
    inline_svg,
    result_panel,
    results_in_words,
)
from newslens.presentation.page.question_table import AnswerCell, answer_cell
from newslens.presentation.phrasing import Verdict, amount, clip, counted, listed, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from newslens.comparison.questions import Result
    from newslens.presentation.drawing import Holder, ResultFigure
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["HolderPanel", "ResultRow", "ResultsSection", "section_of_results"]


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A result, and what each article gives for it."""

    label: str
    cells: list[list[AnswerCell]]
    value: str


@dataclass(frozen=True, slots=True)
class HolderPanel:
    """A holder's chart."""

    anchor: str
    label: str
    verdict: Verdict | None
    """Verdict on the question that the latest figures answer, where it is one question."""
    chart: Markup


@dataclass(frozen=True, slots=True)
class ResultsSection:
    """Everything that the page shows of results."""

    title: str
    deck: str
    panels: list[HolderPanel]
    rows: list[ResultRow]
    fits: str
    authorities: str


def section_of_results(
    event: EventView, anchors: Anchors, results: Sequence[Result]
) -> ResultsSection | None:
    """The section on results; None where there are none, or no article speaks of any."""
    holders = holders_of(event, results) if results else []
    if not any(holder.figures for holder in holders):
        return None
    noun = results[0].counted
    totals = sorted({each.total for each in results if each.total is not None})
    whole = f" {upper_first(noun)} in all: {listed([amount(total) for total in totals])}." if totals else ""
    names = listed([holder.label for holder in holders])
    return ResultsSection(
        title=f"{upper_first(noun)}, before and after",
        deck=f"What the reports say of {names}, beside the certified results.{whole}",
        panels=[_panel(event, anchors, holder, place) for place, holder in enumerate(holders, start=1)],
        rows=[row for holder in holders for row in _rows(event, anchors, holder)],
        fits=" ".join(filter(None, (_fit(event, holder) for holder in holders))),
        authorities=listed(list(dict.fromkeys(each.authority for each in results))),
    )


def _panel(event: EventView, anchors: Anchors, holder: Holder, place: int) -> HolderPanel:
    anchor = f"result-{place}"
    latest = {row.question for row in holder.figures.get(holder.results[-1].year, [])}
    question = event.questions.get(next(iter(latest)) or "") if len(latest) == 1 else None
    chart = inline_svg(
        result_panel(event, holder, anchors.to),
        results_in_words(event, holder),
        prefix=f"{anchor}-",
        padding=PADDING,
    )
    return HolderPanel(anchor, holder.label, verdict(question.verdict) if question else None, chart)


def _rows(event: EventView, anchors: Anchors, holder: Holder) -> list[ResultRow]:
    rows = []
    for result in holder.results:
        cells: dict[str, list[AnswerCell]] = {article.article_id: [] for article in event.articles}
        for row in holder.figures.get(result.year, []):
            cells[row.article_id].append(answer_cell(anchors, row))
        rows.append(ResultRow(f"{holder.label}, {result.year}", list(cells.values()), amount(result.value)))
    return rows


def _fit(event: EventView, holder: Holder) -> str:
    """How many figures fit the certified results, and which do not."""
    fitting: list[ResultFigure] = []
    told: list[str] = []
    for result in holder.results:
        for row in holder.figures.get(result.year, []):
            low, high = bounds(Answer("", row.low, row.high, row.comparator, row.surface))
            # A certified result is no report that could have been rounded: "more than 30" is not 29.
            if low <= result.value <= high:
                fitting.append(row)
            else:
                said = f"“{clip(row.surface, LONGEST_TOLD)}” in report {event.by_id[row.article_id].number}"
                told.append(f"{said} is not the {amount(result.value)} of {result.year}")
    if not fitting and not told:
        return ""
    verb = "fits" if len(fitting) == 1 else "fit"
    counts = f"{counted(len(fitting), 'figure')} {verb} the certified results"
    return f"{holder.label}: {'; '.join([counts, *told])}."
