"""Questions as small charts: which get one, in which order, and the panel of one question.

Takes an event view; gives panels. Questions on which articles differ are drawn, conflicts and updates first; those on
which all agree, and those that only one article answers, are left to a table. A page with more than twelve charts
would be a wall, so what is left over by then stands in the table, too.

Where a mark leads is decided by whoever shows the chart: a page gives `address`, a notebook leaves it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.phrasing import listed, upper_first, verdict_rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import altair as alt

    from newslens.frames import FigureRow
    from newslens.presentation.drawing.answer_marks import Shape
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


def question_panel(event: EventView, question: Question, address: Address | None = None) -> alt.LayerChart:
    """The chart of one question: a row an article; counts start at 0, amounts with a unit need not."""
    shapes = _shapes(event, event.answers[question.question], address)
    return panel(event.articles, shapes, zero=question.unit is None)


def question_in_words(event: EventView, question: Question) -> str:
    """What the chart of a question shows, for who cannot see it."""
    return f"{upper_first(question.label)}: {_answers_in_words(event, event.answers[question.question])}."


def _shapes(event: EventView, figures: Iterable[FigureRow], address: Address | None) -> list[Shape]:
    """Figures as shapes in the rows of their articles; those without an amount are left out."""
    found = []
    for figure in figures:
        article = event.by_id[figure.article_id]
        href = address(figure.article_id, figure.start, figure.end) if address else None
        found.append(shape(figure, row=article.number, lineage=article.lineage, href=href))
    return [each for each in found if each is not None]


def _answers_in_words(event: EventView, figures: Iterable[FigureRow]) -> str:
    """Which articles give which answer: "reports 1 and 2: 5; report 3: at least 3"."""
    said: dict[str, dict[int, None]] = {}
    for figure in figures:
        words = " ".join(figure.surface.split()).lower()
        said.setdefault(words, {})[event.by_id[figure.article_id].number] = None
    return "; ".join(
        f"{'reports' if len(numbers) > 1 else 'report'} {listed([str(each) for each in numbers])}: {words}"
        for words, numbers in said.items()
    )
