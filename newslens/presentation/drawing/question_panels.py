"""Questions as small charts: which get one, in which order, and the panel of one question.

Takes an event view; gives panels. Questions on which articles differ are drawn, conflicts and updates first; those on
which all agree, and those that only one article answers, are left to a table. A page with more than twelve charts
would be a wall, so what is left over by then stands in the table, too.

Where a mark leads is decided by whoever shows the chart: a page gives `address`, a notebook leaves it out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.drawing.chart_rows import rows_to_draw
from newslens.presentation.phrasing import listed, upper_first, verdict_rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import altair as alt

    from newslens.frames import FigureRow
    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.chart_rows import ChartRow
    from newslens.presentation.event_view import EventView
    from newslens.schema import Question

Address: TypeAlias = "Callable[[str, int, int], str]"
"""Gives the link to a span by article_id, start and end."""

__all__ = [
    "MOST_PANELS",
    "Address",
    "charted_questions",
    "ordered_questions",
    "question_in_words",
    "question_panel",
]

MOST_PANELS: Final = 12
"""Charts on a page; set by hand: four rows of three, about two screens."""


def ordered_questions(event: EventView) -> list[Question]:
    """Questions by verdict, then by how many lineages answer, then in order of appearance."""
    return sorted(
        event.questions.values(), key=lambda row: (verdict_rank(row.verdict), -(row.n_lineages or 0))
    )


def charted_questions(event: EventView) -> list[Question]:
    """Questions that get a chart: those on which articles differ, at most `MOST_PANELS`."""
    chosen = [
        row
        for row in ordered_questions(event)
        if row.verdict in {"conflict", "update", "compatible"}
        and any(each.low is not None or each.high is not None for each in event.answers[row.question])
    ]
    return chosen[:MOST_PANELS]


def question_panel(
    event: EventView, question: Question, address: Address | None = None, *, choosing: bool = False
) -> alt.LayerChart:
    """The chart of one question; counts start at 0, amounts with a unit need not.

    Parameters
    ----------
    event
        The event.
    question
        One of its questions.
    address
        Where a mark leads; left out in a notebook.
    choosing
        Whether a report can be chosen, and each answer tells its sentence: for a notebook.
    """
    figures = event.answers[question.question]
    rows = rows_to_draw(event, {figure.article_id for figure in figures})
    shapes = _shapes(rows, figures, address, event.sentence_text if choosing else None)
    return panel(rows, shapes, zero=question.unit is None, choosing=choosing)


def question_in_words(event: EventView, question: Question) -> str:
    """What the chart of a question shows, for who cannot see it."""
    return f"{upper_first(question.label)}: {_answers_in_words(event, event.answers[question.question])}."


def _shapes(
    rows: Sequence[ChartRow],
    figures: Sequence[FigureRow],
    address: Address | None,
    sentence: Callable[[str, int], str] | None,
) -> list[Shape]:
    """Figures as shapes in their rows; those without an amount are left out.

    Of several reports in one row that say the same, the number stands behind the answer: "two (12)".
    """
    drawn: list[Shape] = []
    for place, row in enumerate(rows, start=1):
        said: dict[tuple[object, ...], list[tuple[str, Shape]]] = {}
        for figure in figures:
            if figure.article_id in row.articles:
                href = address(figure.article_id, figure.start, figure.end) if address else None
                found = shape(figure, row=place, lineage=row.lineage, href=href)
                if found is not None:
                    if sentence:
                        found = replace(found, sentence=sentence(figure.article_id, figure.start))
                    alike = (found.form, found.low, found.high)
                    said.setdefault(alike, []).append((figure.article_id, found))
        drawn += [_with_count(group) for group in said.values()]
    return drawn


def _with_count(group: Sequence[tuple[str, Shape]]) -> Shape:
    """The first of some equal answers, with the number of reports that give it."""
    first = group[0][1]
    reports = len({article_id for article_id, _ in group})
    if reports == 1:
        return first
    return replace(first, words=f"{first.words} ({reports})", short=f"{first.short} ({reports})")


def _answers_in_words(event: EventView, figures: Iterable[FigureRow]) -> str:
    """Which articles give which answer: "reports 1 and 2: 5; report 3: at least 3"."""
    said: dict[str, dict[int, None]] = {}
    for figure in figures:
        words = " ".join(figure.surface.split()).lower()
        said.setdefault(words, {})[event.rows[figure.article_id]] = None
    numbers = [str(each.number) for each in event.articles]
    return "; ".join(
        f"{'reports' if len(places) > 1 else 'report'} {listed([numbers[place - 1] for place in sorted(places)])}: {words}"
        for words, places in said.items()
    )
