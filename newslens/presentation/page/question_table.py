"""Figures by question on a page: charts, the table of all questions, and those that only one figure answers.

Takes an event view and the anchors of its articles; gives rows for a template. Questions on which articles differ have
a chart; all that more than one figure answers stand in the table, too, a column an article. Which questions are drawn,
and how, is `newslens.presentation.drawing`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing import (
    PADDING,
    charted_questions,
    inline_svg,
    ordered_questions,
    question_in_words,
    question_panel,
)
from newslens.presentation.phrasing import Verdict, answer, upper_first, verdict

if TYPE_CHECKING:
    from markupsafe import Markup

    from newslens.frames import FigureRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Question

__all__ = ["AnswerCell", "OnlyAnswer", "PanelView", "QuestionRow", "answered_rows", "only_answers", "panels"]

_UNITS_IN_LABELS: Final = frozenset(("", "percent", "fraction", "percentage point", "year of age"))
"""Units that the answers themselves show, or that the label says in other words."""


@dataclass(frozen=True, slots=True)
class PanelView:
    """A chart with its heading."""

    anchor: str
    label: str
    verdict: Verdict
    chart: Markup


@dataclass(frozen=True, slots=True)
class AnswerCell:
    """An answer in a table, and the way to it."""

    text: str
    href: str
    words: str
    """The article's own words."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the table: for each article its answers, none where it is silent."""

    anchor: str | None
    """Id of the row; missing where a chart bears the question's id."""
    label: str
    cells: list[list[AnswerCell]]
    n_lineages: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class OnlyAnswer:
    """A question with its only answer."""

    anchor: str
    label: str
    cell: AnswerCell
    article: NumberedArticle


def panels(event: EventView, anchors: Anchors) -> list[PanelView]:
    """Charts of the questions on which articles differ."""
    drawn = []
    for question in charted_questions(event):
        anchor = event.question_anchors[question.question]
        chart = inline_svg(
            question_panel(event, question, anchors.to),
            question_in_words(event, question),
            prefix=f"{anchor}-",
            padding=PADDING,
        )
        drawn.append(PanelView(anchor, _titled(question), verdict(question.verdict), chart))
    return drawn


def answered_rows(event: EventView, anchors: Anchors) -> list[QuestionRow]:
    """Rows of the table: questions that more than one article answers, or one article twice."""
    drawn = {question.question for question in charted_questions(event)}
    rows = []
    for question in ordered_questions(event):
        figures = event.answers[question.question]
        if len(figures) > 1:
            anchor = None if question.question in drawn else event.question_anchors[question.question]
            lineages = {event.by_id[row.article_id].lineage for row in figures}
            cells = _cells(event, anchors, figures)
            shown = verdict(question.verdict)
            rows.append(QuestionRow(anchor, _titled(question), cells, len(lineages), shown))
    return rows


def only_answers(event: EventView, anchors: Anchors) -> list[OnlyAnswer]:
    """Questions that one figure answers, in the order of the questions."""
    found = []
    for key, question in event.questions.items():
        figure, *others = event.answers[key]
        if not others:
            cell = answer_cell(anchors, figure)
            article = event.by_id[figure.article_id]
            found.append(OnlyAnswer(event.question_anchors[key], _titled(question), cell, article))
    return found


def answer_cell(anchors: Anchors, figure: FigureRow) -> AnswerCell:
    """A figure as an answer that leads to its place."""
    return AnswerCell(answer(figure), anchors.to(figure.article_id, figure.start, figure.end), figure.surface)


def _titled(question: Question) -> str:
    """Label of a question, with its unit where that is not part of the label."""
    unit = (question.unit or "").replace("_", " ")
    label = upper_first(question.label)
    # The plural of a unit stands in brackets: "(miles per hour)", "(feet)".
    is_shown = unit.lower() in label.lower() or f"({unit[:1].lower()}" in label.lower()
    return label if unit in _UNITS_IN_LABELS or is_shown else f"{label}, {unit}"


def _cells(event: EventView, anchors: Anchors, figures: list[FigureRow]) -> list[list[AnswerCell]]:
    """Different answers of each article; the same answer twice leads to its first place."""
    found: dict[str, dict[str, AnswerCell]] = {article.article_id: {} for article in event.articles}
    for row in figures:
        found[row.article_id].setdefault(answer(row), answer_cell(anchors, row))
    return [list(cells.values()) for cells in found.values()]
