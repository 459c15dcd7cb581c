"""Charts of an analysis: tables in, Altair charts out.

`figures_by_question` draws who gives which figure, `before_after` how an amount moved and what each article says
about it, `renderings` how far the wordings of one utterance lie apart, `reuse` how much of each article stands in
the others, `dates` when things happened. Charts name no colours and no fonts; the theme of `newslens.presentation.theme` supplies both, for a
page or for JupyterLab; importing this module enables it, with a renderer that needs no network. Rows are articles, always in the same order, and an article that is silent keeps its row.

Features of Vega-Lite are kept to those that version 5 has as well, which is what JupyterLab draws with.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.comparison.shared.moments import shifted
from newslens.errors import InputError
from newslens.presentation.drawing.chart_choice import choosable
from newslens.presentation.drawing.date_line import draw_dates
from newslens.presentation.drawing.offline_renderer import draw_offline_by_default
from newslens.presentation.drawing.question_panels import (
    charted_questions,
    question_in_words,
    question_panel,
)
from newslens.presentation.drawing.reuse_heat_map import draw_reuse
from newslens.presentation.drawing.slope_picture import slope_pictures
from newslens.presentation.event_view import EventView
from newslens.presentation.phrasing import clip, counted, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.analysis import Analysis
    from newslens.comparison.questions import Result
    from newslens.frames import DateRow
    from newslens.schema import Rendering

__all__ = ["before_after", "dates", "figures_by_question", "renderings", "reuse"]

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
_NEAR: Final = 60
"""Days around the publication within which dates are drawn; set by hand: two months of days can still be told apart."""
_DEEPEST: Final = 0.45
"""Opacity of a cell of equal wordings: deeper, the number in it could not be read."""

draw_offline_by_default()


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
        raise InputError(f"There is no question {unknown[0]!r}; the table questions names those there are.")
    chosen = [event.questions[key] for key in questions] or charted_questions(event)
    chosen = chosen or list(event.questions.values())[:1]
    if not chosen:
        raise InputError("No figure answers a question; there is nothing to draw.")
    panels = [
        question_panel(event, row, choosing=True).properties(
            title=clip(upper_first(row.label), _LONGEST_TITLE)
        )
        for row in chosen
    ]
    described = " ".join(question_in_words(event, row) for row in chosen)
    drawn = alt.concat(*panels, columns=columns, spacing=_BETWEEN).properties(description=described)
    return choosable(drawn)


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
        raise InputError(
            f"No two renderings of an utterance {utterance!r} are known; the table renderings names those there are."
        )
    named = {each.number: f"{each.number} {clip(each.outlet, _LONGEST_OUTLET)}" for each in event.articles}
    frame = pd.DataFrame(
        [
            {
                "row": named[b],
                "column": named[a],
                "similarity": row.similarity,
                "relation": row.relation,
                **_wordings(event, row),
            }
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
    told = [
        alt.Tooltip("column:N", title="Report"),
        alt.Tooltip("wording_a:N", title="Its words"),
        alt.Tooltip("row:N", title="Beside it"),
        alt.Tooltip("wording_b:N", title="Its words"),
        alt.Tooltip("relation:N", title="Relation"),
    ]
    cells = base.mark_rect(style="shade").encode(opacity=depth, tooltip=told)
    return alt.layer(cells, number.encode(tooltip=told), relation.encode(tooltip=told)).properties(
        width=alt.Step(_CELL[0]), height=alt.Step(_CELL[1]), description=f"{'; '.join(told_pairs)}."
    )


def before_after(analysis: Analysis, results: Sequence[Result] = ()) -> alt.ConcatChart:
    """Amounts before and after, as each voice gives them and as they were certified: all holders on one axis.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    results
        As `newslens.read_results` gives them; without any, the changes that the reports themselves tell.

    Raises
    ------
    InputError
        When no report speaks of a result, and none tells of an amount that moved.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["The toll for cars rose from $4 to $6 on Sunday.", "A second text."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> before_after(nl.analyze(articles)).description.endswith("Report 1: $4 to $6.")
    True
    """
    pictures = slope_pictures(EventView(analysis), results)
    if not pictures:
        raise InputError(
            "No report gives an amount before and after, and none speaks of a result; there is nothing to draw."
        )
    drawn = alt.concat(*(each.chart() for each in pictures), columns=1, spacing=_BETWEEN)
    return choosable(drawn.properties(description=" ".join(each.words for each in pictures)))


def reuse(analysis: Analysis) -> alt.LayerChart:
    """How much of each article stands in the others, as a heat map sorted by lineage.

    Read down a column: the share of that article's sentences that stands in the article of the row.
    """
    return draw_reuse(EventView(analysis))


def dates(analysis: Analysis, about: str = "", *, days: int = _NEAR) -> alt.LayerChart:
    """When things happened, by report, on one line of days; the day of publication is dotted.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    about
        Only dates of this: a word that stands in the `dated` column, such as "election". All, if nothing is given.
    days
        Dates that lie further than this from every day of publication are left out, and a line under the chart
        says how many; without a day of publication nothing is left out.

    Raises
    ------
    InputError
        When no resolved date is about this, or none is near enough.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on 3 May 2031.", "Two boats sank on 4 May 2031."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> dates(nl.analyze(articles), "sank").description
    'Dates on a line of days. report 1: “3 May 2031”, 3 May 2031 (sank); report 2: “4 May 2031”, 4 May 2031 (sank).'
    """
    event = EventView(analysis)
    resolved = [row for row in event.dates if row.first is not None and row.last is not None]
    chosen = [row for row in resolved if about.casefold() in (row.dated or "").casefold()]
    if not chosen:
        dated = ", ".join(sorted({repr(row.dated) for row in resolved if row.dated}))
        raise InputError(f"No date is about {about!r}; there are dates of {dated or 'nothing'}.")
    near = [row for row in chosen if _is_near(event, row, days)]
    if not near:
        raise InputError(f"No date lies within {days} days of the publication; ask for more days.")
    chart = draw_dates(event, near)
    far = len(chosen) - len(near)
    if far:
        words = f"{upper_first(counted(far, 'date'))} more than {days} days away {'are' if far > 1 else 'is'} not shown."
        note = alt.TitleParams(words, orient="bottom", anchor="start", fontSize=12, fontWeight="normal")
        chart = chart.properties(title=note, description=f"{chart.description} {words}")
    return chart


def _is_near(event: EventView, row: DateRow, days: int) -> bool:
    published = [each.published for each in event.articles if each.published]
    if not published or row.first is None or row.last is None:
        return True
    room = dt.timedelta(days=days)
    return row.last >= shifted(min(published), -room) and row.first <= shifted(max(published), room)


def _wordings(event: EventView, row: Rendering) -> dict[str, str]:
    """What both reports of a pair print, the one of the lower number first, as the columns and rows are named."""
    sides = [(row.article_a, row.start_a, row.end_a), (row.article_b, row.start_b, row.end_b)]
    first, second = sorted(sides, key=lambda side: event.by_id[side[0]].number)
    return {
        name: " ".join(event.by_id[article_id].text[start:end].split())
        for name, (article_id, start, end) in (("wording_a", first), ("wording_b", second))
    }


def _closest(event: EventView, utterance: str) -> dict[tuple[int, int], Rendering]:
    """The most alike renderings of each two articles, by their numbers."""
    pairs: dict[tuple[int, int], Rendering] = {}
    for row in event.renderings.get(utterance, []):
        if row.article_a != row.article_b:
            a, b = sorted((event.by_id[row.article_a].number, event.by_id[row.article_b].number))
            if (a, b) not in pairs or pairs[a, b].similarity < row.similarity:
                pairs[a, b] = row
    return pairs
