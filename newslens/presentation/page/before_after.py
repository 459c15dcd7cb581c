"""Results from outside beside what the reports say: a panel a holder, before and after.

Every report has its row; what it gives for the earlier time is a tick, for the later one a mark, and the two are
joined. "More than" and "around" are drawn as what they are. The result itself is a hollow ring on a row of its own.
It was supplied with the reports and takes no part in the verdicts; what does not fit it is said in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import altair as alt

from newslens.comparison.questions import Answer, compatible, match_results
from newslens.presentation.drawing import svg
from newslens.presentation.drawing.answer_marks import Shape, shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.event_view import rows
from newslens.presentation.phrasing import (
    Verdict,
    amount,
    answer,
    clip,
    counted,
    listed,
    upper_first,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from newslens.comparison.questions import Result
    from newslens.presentation.event_view import Edition
    from newslens.presentation.page.highlights import Anchors

__all__ = ["BeforeAfter", "chart", "view"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a report gives, and the way to it."""

    text: str
    href: str
    words: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A result, and what each report gives for it."""

    label: str
    cells: list[list[Cell]]
    value: str


@dataclass(frozen=True, slots=True)
class HolderPanel:
    """A holder's chart."""

    anchor: str
    label: str
    verdict: Verdict | None
    chart: Markup


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Everything that the page shows of results."""

    title: str
    deck: str
    panels: list[HolderPanel]
    rows: list[ResultRow]
    fits: str
    authorities: str


@dataclass(frozen=True, slots=True)
class _Holder:
    """A holder's results, from the earliest to the latest, and the figures that report them."""

    label: str
    results: list[Result]
    figures: dict[int, list[Any]]


def view(edition: Edition, anchors: Anchors, results: Sequence[Result]) -> BeforeAfter | None:
    """The section on results; None where no report speaks of any."""
    holders = _holders(edition, results)
    if not any(holder.figures for holder in holders):
        return None
    noun = results[0].counted
    totals = sorted({each.total for each in results if each.total is not None})
    whole = f" {upper_first(noun)} in all: {listed([amount(total) for total in totals])}." if totals else ""
    return BeforeAfter(
        title=f"{upper_first(noun)}, before and after",
        deck=f"What the reports say of {listed([holder.label for holder in holders])}, beside the certified results.{whole}",
        panels=[_panel(edition, anchors, holder, place) for place, holder in enumerate(holders, start=1)],
        rows=[_row(edition, anchors, holder, result) for holder in holders for result in holder.results],
        fits=" ".join(filter(None, (_fit(edition, holder) for holder in holders))),
        authorities=listed(list(dict.fromkeys(each.authority for each in results))),
    )


def chart(edition: Edition, results: Sequence[Result]) -> alt.ConcatChart:
    """The panels beside each other, for a notebook."""
    holders = _holders(edition, results)
    panels = [_drawn(edition, None, holder).properties(title=holder.label) for holder in holders]
    description = " ".join(_sentence(edition, holder) for holder in holders)
    return alt.concat(*panels, columns=3, spacing=28).properties(description=description)


def _holders(edition: Edition, results: Sequence[Result]) -> list[_Holder]:
    matched = match_results(edition.analysis, results)
    found = rows(matched, "figures")
    for row, holder, year in zip(found, matched["holder"], matched["year"], strict=True):
        row.holder, row.year = str(holder), int(year)
    holders = []
    for name in dict.fromkeys(each.holder for each in results):
        mine = sorted((each for each in results if each.holder == name), key=lambda each: each.year)
        figures: dict[int, list[Any]] = {}
        for row in found:
            if row.holder == name:
                figures.setdefault(row.year, []).append(row)
        holders.append(_Holder(mine[0].label, mine, figures))
    return holders


def _panel(edition: Edition, anchors: Anchors, holder: _Holder, place: int) -> HolderPanel:
    anchor = f"result-{place}"
    latest = {row.question for row in holder.figures.get(holder.results[-1].year, [])}
    question = edition.questions.get(next(iter(latest))) if len(latest) == 1 else None
    drawn = svg.inline(
        _drawn(edition, anchors, holder), _sentence(edition, holder), prefix=f"{anchor}-", padding=svg.PADDING
    )
    return HolderPanel(anchor, holder.label, verdict(question.verdict) if question else None, drawn)


def _drawn(edition: Edition, anchors: Anchors | None, holder: _Holder) -> alt.LayerChart:
    """Chart of a holder: the earliest and the latest result, and the figures for both."""
    first, last = holder.results[0], holder.results[-1]
    shapes: list[Shape | None] = []
    for witness in edition.witnesses:
        before = [row for row in holder.figures.get(first.year, []) if row.article_id == witness.article_id]
        after = [row for row in holder.figures.get(last.year, []) if row.article_id == witness.article_id]
        earlier = before[0] if before and first is not last else None
        for row in after:
            href = anchors.to(row.article_id, row.start, row.end) if anchors else None
            shapes.append(shape(row, row=witness.number, lineage=witness.lineage, href=href, before=earlier))
    reference = shape(
        _figure(last.value),
        row=len(edition.witnesses) + 1,
        lineage="",
        before=_figure(first.value) if first is not last else None,
    )
    return panel(edition.witnesses, [each for each in shapes if each], reference=reference)


def _figure(value: float) -> Any:
    return SimpleNamespace(low=value, high=value, comparator="exact", unit=None, surface=amount(value))


def _row(edition: Edition, anchors: Anchors, holder: _Holder, result: Result) -> ResultRow:
    cells: list[list[Cell]] = []
    for witness in edition.witnesses:
        mine = [row for row in holder.figures.get(result.year, []) if row.article_id == witness.article_id]
        cells.append(
            [Cell(answer(row), anchors.to(row.article_id, row.start, row.end), row.surface) for row in mine]
        )
    return ResultRow(f"{holder.label}, {result.year}", cells, amount(result.value))


def _sentence(edition: Edition, holder: _Holder) -> str:
    """What the panel shows, in words."""
    certified = " to ".join(
        amount(each.value) for each in dict.fromkeys([holder.results[0], holder.results[-1]])
    )
    told = [
        f"report {edition.by_id[row.article_id].number} gives {clip(row.surface, 40)} for {year}"
        for year, found in sorted(holder.figures.items())
        for row in found
    ]
    return f"{holder.label}: certified {certified}. {upper_first('; '.join(told)) or 'No report gives a figure'}."


def _fit(edition: Edition, holder: _Holder) -> str:
    """How many figures fit the certified results, and which do not."""
    fitting: list[Any] = []
    told: list[str] = []
    for result in holder.results:
        for row in holder.figures.get(result.year, []):
            certified = Answer("", result.value, result.value, "exact")
            given = Answer("", row.low, row.high, row.comparator, row.surface)
            if compatible(given, certified):
                fitting.append(row)
            else:
                number = edition.by_id[row.article_id].number
                told.append(
                    f"“{clip(row.surface, 40)}” in report {number} is not the {amount(result.value)} of {result.year}"
                )
    if not fitting and not told:
        return ""
    counts = (
        f"{counted(len(fitting), 'figure')} {'fit' if len(fitting) != 1 else 'fits'} the certified results"
    )
    return f"{holder.label}: {'; '.join([counts, *told])}."
