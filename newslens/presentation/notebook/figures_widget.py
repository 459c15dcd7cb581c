"""Questions and the figures that answer them, as a widget: a list to choose from, a chart, the sentences.

Of each question the chart shows what every report says, or every voice where there are many, as a point, a range or a
bound on one axis; under the pointer an answer tells its report and its sentence, chosen it is the selected mark. The
drawing is that of a page: Altair's, as SVG, so that its answers are links that the keyboard reaches. It is made when a
question is opened, and kept with the analysis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.drawing import PADDING, inline_svg, question_in_words, question_panel
from newslens.presentation.notebook.comparisons import compared_questions
from newslens.presentation.notebook.subject_list import SubjectList, list_module
from newslens.presentation.notebook.views import questions
from newslens.presentation.notebook.widget_memory import memory_of

if TYPE_CHECKING:
    from newslens.analysis import Analysis
    from newslens.presentation.event_view import EventView

__all__ = ["Figures", "QuestionChart", "chart_of_question"]


class Figures(SubjectList):
    """Questions that more than one figure answers, conflicts first, and what is said to each.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        `question`, a value of the `question` column; `mark`, one of its figures as article_id, start and end;
        `filters`, any of "verdict", "lineage" and "search".

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> figures = Figures(nl.analyze(articles))
    >>> figures
    Figures(1 to choose from, 'boats-that-sank-on-sunday' chosen)
    >>> figures.selection["surface"].tolist()
    ['Two', 'Three']
    """

    selects = "question"
    known_filters = ("verdict", "lineage", "search")
    _esm = list_module("figures")

    def __init__(self, analysis: Analysis, **traits: object) -> None:
        rows = compared_questions(memory_of(analysis).event)
        super().__init__(analysis, [row.question for row in rows], questions, **traits)

    def _part(self, want: str, key: str) -> object:
        if want != "charts":
            return super()._part(want, key)
        question = self._data.subjects[int(key)].key
        charts = self._memory.charts
        if question not in charts:
            charts[question] = chart_of_question(self._memory.event, question)
        return charts[question]


@dataclass(frozen=True, slots=True)
class QuestionChart:
    """The chart of a question, for a browser."""

    svg: str
    """Its links are "#", number of the report, start and end of the figure, joined by "-"."""
    sentences: dict[str, str]
    """Sentence of each answer, by number of the report and start of the figure, joined by "-"."""


def chart_of_question(event: EventView, key: str) -> QuestionChart:
    """The chart of a question, and the sentences that its answers tell.

    Parameters
    ----------
    event
        The event.
    key
        One of its questions.
    """
    question = event.questions[key]
    sentences = {
        f"{event.by_id[row.article_id].number}-{row.start}": event.sentence_text(row.article_id, row.start)
        for row in event.answers[key]
    }

    def address(article_id: str, start: int, end: int) -> str:
        return f"#{event.by_id[article_id].number}-{start}-{end}"

    chart = question_panel(event, question, address)
    name = question_in_words(event, question)
    return QuestionChart(str(inline_svg(chart, name, prefix=f"{key}-", padding=PADDING)), sentences)
