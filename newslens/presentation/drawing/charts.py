"""Charts of an analysis: tables in, Altair charts out.

`figures_by_question` draws who gives which figure, `before_after` how an amount moved and what each report says
about it, `renderings` how far the wordings of one utterance lie apart, `reuse` how much of each report stands in
the others. Charts name no colours and no fonts; the theme of `newslens.presentation.theme` supplies both, for a
page or for JupyterLab. Rows are reports, always in the same order, and a report that is silent keeps its row.

Features of Vega-Lite are kept to those that version 5 has as well, which is what JupyterLab draws with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt
import pandas as pd

from newslens.errors import InputError
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.event_view import Edition
from newslens.presentation.page import before_after as before_after_view
from newslens.presentation.page import reuse_matrix
from newslens.presentation.page.question_table import charted, shapes_of, told
from newslens.presentation.phrasing import clip, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions import Result

__all__ = ["before_after", "figures_by_question", "renderings", "reuse"]


def figures_by_question(analysis: Any, *questions: str, columns: int = 3) -> alt.ConcatChart:
    """A small panel a question: one row a report, the comparators drawn as what they are.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    questions
        Keys of the `questions` table; without any, those on which the reports differ.
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
    edition = Edition(analysis)
    chosen = questions or tuple(charted(edition)) or tuple(edition.questions)[:1]
    unknown = [key for key in chosen if key not in edition.questions]
    if unknown or not chosen:
        raise InputError(
            f"There is no question {unknown[0]!r}." if unknown else "No figure answers a question."
        )
    panels = []
    sentences = []
    for key in chosen:
        row = edition.questions[key]
        shapes = shapes_of(edition, None, edition.answers[key])
        drawn = panel(edition.witnesses, shapes, zero=row.unit is None)
        panels.append(drawn.properties(title=clip(upper_first(row.label), 40)))
        sentences.append(f"{upper_first(row.label)}: {told(edition, edition.answers[key])}.")
    return alt.concat(*panels, columns=columns, spacing=28).properties(description=" ".join(sentences))


def renderings(analysis: Any, utterance: str) -> alt.LayerChart:
    """How far the wordings of one utterance lie apart: a cell a pair of reports.

    The number in a cell is the share of content words that correspond, 1 for the same words.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    utterance
        A value of the `utterance` column of the renderings.

    Raises
    ------
    InputError
        When no two renderings of such an utterance are known.
    """
    edition = Edition(analysis)
    pairs: dict[tuple[int, int], Any] = {}
    for row in edition.renderings:
        if row.utterance == utterance and row.article_a != row.article_b:
            a, b = sorted((edition.by_id[row.article_a].number, edition.by_id[row.article_b].number))
            if (a, b) not in pairs or pairs[a, b].similarity < row.similarity:
                pairs[a, b] = row
    if not pairs:
        raise InputError(f"No two renderings of an utterance {utterance!r} are known.")
    named = {each.number: f"{each.number} {clip(each.outlet, 22)}" for each in edition.witnesses}
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
    depth = alt.Opacity("similarity:Q", scale=alt.Scale(domain=[0, 1], range=[0, 0.45]), legend=None)
    number = base.mark_text(align="center", dy=-8, style="cell-text").encode(
        text=alt.Text("similarity:Q", format=".2f")
    )
    relation = base.mark_text(align="center", dy=8, style="cell-text", fontSize=11).encode(text="relation:N")
    told_pairs = [f"{row['column']} and {row['row']}: {row['relation']}" for _, row in frame.iterrows()]
    return alt.layer(base.mark_rect(style="shade").encode(opacity=depth), number, relation).properties(
        width=alt.Step(150), height=alt.Step(46), description=f"{'; '.join(told_pairs)}."
    )


def before_after(analysis: Any, results: Sequence[Result]) -> alt.ConcatChart:
    """Results before and after, as each report gives them and as they were certified: a panel a holder.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    results
        As `newslens.read_results` gives them.
    """
    return before_after_view.chart(Edition(analysis), results)


def reuse(analysis: Any) -> alt.LayerChart:
    """How much of each report stands in the others, as a heat map sorted by lineage.

    Read down a column: the share of that report's sentences that stands in the report of the row.
    """
    return reuse_matrix.heat_map(Edition(analysis))
