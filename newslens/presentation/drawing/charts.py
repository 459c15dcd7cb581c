"""Charts of an analysis: tables in, Altair charts out.

`figures_by_question` draws who gives which figure, `before_after` how an amount moved and what each article says
about it, `renderings` how far the wordings of one utterance lie apart, `reuse` how much of each article stands in
the others. Charts name no colours and no fonts; the theme of `newslens.presentation.theme` supplies both, for a
page or for JupyterLab. Rows are articles, always in the same order, and an article that is silent keeps its row.

Features of Vega-Lite are kept to those that version 5 has as well, which is what JupyterLab draws with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.errors import InputError
from newslens.presentation.drawing.certified_result_panels import holders_of, result_panel, results_in_words
from newslens.presentation.drawing.question_panels import (
    charted_questions,
    question_in_words,
    question_panel,
)
from newslens.presentation.drawing.reuse_heat_map import draw_reuse
from newslens.presentation.event_view import EventView
from newslens.presentation.phrasing import clip, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.analysis import Analysis
    from newslens.comparison.questions import Result
    from newslens.schema import Rendering

__all__ = ["before_after", "figures_by_question", "renderings", "reuse"]

# The measures of charts in a notebook are set by hand, for a cell of JupyterLab about 900 px wide.
_COLUMNS: Final = 3
"""Panels beside each other."""
_BETWEEN: Final = 28
"""Room between two panels in px."""
_LONGEST_TITLE: Final = 40
"""Characters of a panel's title; a longer one would run into its neighbour's."""
_LONGEST_OUTLET: Final = 22
"""Characters of an outlet as the heading of a cell."""
_CELL: Final = (150, 46)
"""Width and height of a cell of renderings in px, so that "typographic" and an outlet fit."""
_DEEPEST: Final = 0.45
"""Opacity of a cell of equal wordings: deeper, the number in it could not be read."""


def figures_by_question(analysis: Analysis, *questions: str, columns: int = _COLUMNS) -> alt.ConcatChart:
    """A small panel a question: one row an article, the comparators drawn as what they are.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    questions
        Keys of the `questions` table; without any, those on which the articles differ.
    columns
        Panels beside each other.

    Raises
    ------
    InputError
        When there is no such question, or none at all.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> figures_by_question(analysis).description.endswith("report 1: two; report 2: three.")
    True
    """
    event = EventView(analysis)
    unknown = [key for key in questions if key not in event.questions]
    if unknown:
        raise InputError(f"There is no question {unknown[0]!r}.")
    chosen = [event.questions[key] for key in questions] or charted_questions(event)
    chosen = chosen or list(event.questions.values())[:1]
    if not chosen:
        raise InputError("No figure answers a question.")
    panels = [
        question_panel(event, row).properties(title=clip(upper_first(row.label), _LONGEST_TITLE))
        for row in chosen
    ]
    described = " ".join(question_in_words(event, row) for row in chosen)
    return alt.concat(*panels, columns=columns, spacing=_BETWEEN).properties(description=described)


def renderings(analysis: Analysis, utterance: str) -> alt.LayerChart:
    """How far the wordings of one utterance lie apart: a cell a pair of articles.

    The number in a cell is the share of content words that correspond, 1 for the same words.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    utterance
        A value of the `utterance` column of the renderings.

    Raises
    ------
    InputError
        When no two renderings of such an utterance are known.
    """
    event = EventView(analysis)
    pairs = _closest(event, utterance)
    if not pairs:
        raise InputError(f"No two renderings of an utterance {utterance!r} are known.")
    named = {each.number: f"{each.number} {clip(each.outlet, _LONGEST_OUTLET)}" for each in event.articles}
    frame = pd.DataFrame(
        [
            {"row": named[b], "column": named[a], "similarity": row.similarity, "relation": row.relation}
            for (a, b), row in sorted(pairs.items())
        ]
    )
    order = list(named.values())
    base = alt.Chart(frame).encode(
        x=alt.X("column:N", sort=order, title=None, axis=alt.Axis(labelAngle=0, orient="top")),
        y=alt.Y("row:N", sort=order, title=None),
    )
    depth = alt.Opacity("similarity:Q", scale=alt.Scale(domain=[0, 1], range=[0, _DEEPEST]), legend=None)
    number = base.mark_text(align="center", dy=-8, style="cell-text").encode(
        text=alt.Text("similarity:Q", format=".2f")
    )
    relation = base.mark_text(align="center", dy=8, style="cell-text", fontSize=11).encode(text="relation:N")
    told_pairs = [f"{named[a]} and {named[b]}: {row.relation}" for (a, b), row in sorted(pairs.items())]
    return alt.layer(base.mark_rect(style="shade").encode(opacity=depth), number, relation).properties(
        width=alt.Step(_CELL[0]), height=alt.Step(_CELL[1]), description=f"{'; '.join(told_pairs)}."
    )


def before_after(analysis: Analysis, results: Sequence[Result]) -> alt.ConcatChart:
    """Results before and after, as each article gives them and as they were certified: a panel a holder.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    results
        As `newslens.read_results` gives them.
    """
    event = EventView(analysis)
    holders = holders_of(event, results)
    panels = [result_panel(event, holder).properties(title=holder.label) for holder in holders]
    described = " ".join(results_in_words(event, holder) for holder in holders)
    return alt.concat(*panels, columns=_COLUMNS, spacing=_BETWEEN).properties(description=described)


def reuse(analysis: Analysis) -> alt.LayerChart:
    """How much of each article stands in the others, as a heat map sorted by lineage.

    Read down a column: the share of that article's sentences that stands in the article of the row.
    """
    return draw_reuse(EventView(analysis))


def _closest(event: EventView, utterance: str) -> dict[tuple[int, int], Rendering]:
    """The most alike renderings of each two articles, by their numbers."""
    pairs: dict[tuple[int, int], Rendering] = {}
    for row in event.renderings.get(utterance, []):
        if row.article_a != row.article_b:
            a, b = sorted((event.by_id[row.article_a].number, event.by_id[row.article_b].number))
            if (a, b) not in pairs or pairs[a, b].similarity < row.similarity:
                pairs[a, b] = row
    return pairs
