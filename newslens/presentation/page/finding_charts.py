"""The chart that stands beside the sentences of a finding: its answers on an axis, or its dates on a line of days.

Takes a finding; gives the drawing and what it leaves out. Findings about words, sums and denials have none: there is
nothing to lay on an axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.drawing import (
    PADDING,
    day_line,
    days_in_words,
    inline_svg,
    question_in_words,
    question_panel,
    rows_to_draw,
)
from newslens.presentation.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    import altair as alt
    from markupsafe import Markup

    from newslens.frames import DateRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding, Question

__all__ = ["FindingChart", "finding_chart"]


@dataclass(frozen=True, slots=True)
class FindingChart:
    """A chart as markup, and words about what it leaves out."""

    drawing: Markup
    note: str


def finding_chart(event: EventView, anchors: Anchors, finding: Finding) -> FindingChart | None:
    """The chart of a finding; None for one that is about no figures and no dates."""
    anchor = event.finding_anchors[finding.finding]
    question = event.questions.get(finding.subject or "")
    if question is not None and _is_drawn(event, question):
        chart = question_panel(event, question, anchors.to)
        answering = {row.article_id for row in event.answers[question.question]}
        return _drawn(event, chart, question_in_words(event, question), anchor, answering)
    dates = _dates(event, finding)
    line = day_line(event, dates, anchors.to) if len(dates) > 1 else None
    if line is None:
        return None
    return _drawn(event, line, days_in_words(event, dates), anchor, {row.article_id for row in dates})


def _is_drawn(event: EventView, question: Question) -> bool:
    """Whether a question has answers that differ and that can be laid on an axis."""
    amounts = [row.low is not None or row.high is not None for row in event.answers[question.question]]
    return question.verdict in {"conflict", "update", "compatible"} and any(amounts)


def _dates(event: EventView, finding: Finding) -> list[DateRow]:
    """The dates that a finding rests on; none where it rests on anything else as well."""
    known = {(row.article_id, row.start): row for row in event.dates}
    found = [known.get((row.article_id, row.start)) for row in event.evidence[finding.finding]]
    return [row for row in found if row is not None] if all(found) else []


def _drawn(
    event: EventView, chart: alt.LayerChart, name: str, anchor: str, answering: set[str]
) -> FindingChart:
    drawing = inline_svg(chart, name, prefix=f"{anchor}-", padding=PADDING)
    shown = {article_id for row in rows_to_draw(event, answering) for article_id in row.articles}
    beyond = [each.article_id for each in event.articles if each.article_id not in shown]
    return FindingChart(drawing, _left_out(event, beyond, answering))


def _left_out(event: EventView, beyond: Iterable[str], answering: set[str]) -> str:
    """Who is not drawn, as in "Twelve more voices give no answer"."""
    kinds: dict[bool, set[str]] = {True: set(), False: set()}
    for article_id in beyond:
        kinds[article_id in answering].add(event.by_id[article_id].lineage or article_id)
    noun = "voice" if event.traced else "report"
    silent = kinds[False] - kinds[True]
    told = [
        f"{counted(len(kinds[True]), f'more {noun}')} {'answer' if len(kinds[True]) > 1 else 'answers'}"
        if kinds[True]
        else "",
        f"{counted(len(silent), f'more {noun}')} {'give' if len(silent) > 1 else 'gives'} no answer"
        if silent
        else "",
    ]
    said = "; ".join(filter(None, told))
    return f"{said[:1].upper()}{said[1:]}." if said else ""
