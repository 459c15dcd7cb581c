"""The task sheet: one HTML file to print, tasks on two pages of A4, and what a teacher adds to them.

Takes an analysis; gives HTML. Page one asks "Who says this?", page two "What do the other reports say?" and "Where does
it come from?", after the lateral reading of fact-checkers. Behind them, where they are asked for: the reports with their
paragraphs numbered, and a page of answers with the place where each can be read. Without answers the file holds none.

The sheet is one file that asks for nothing and runs nothing: no script, its style admitted by its hash. The same
analysis gives the same sheet, byte for byte.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import newslens
from newslens import storage
from newslens.presentation import templating, theme
from newslens.presentation.event_view import EventView
from newslens.presentation.page import default_title
from newslens.presentation.phrasing import clip, counted, listed, upper_first
from newslens.presentation.sheet.task_answers import answer_tasks, paragraph_of
from newslens.presentation.sheet.task_choice import MOST_REPORTS, choose_tasks

if TYPE_CHECKING:
    from newslens.analysis import Analysis
    from newslens.frames import FigureRow
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.sheet.task_choice import SheetTasks

__all__ = ["render_sheet", "write_sheet"]

_LONGEST_TITLE: Final = 90
"""Characters of the heading; two lines of it."""
_LONGEST_SENTENCE: Final = 190
"""Characters of a sentence that is asked about; set by hand: two lines across the page, three with long words."""
_LONGEST_QUOTATION: Final = 260
"""Characters of the quotation that is traced; three lines."""


_MOST_SUMMED: Final = 2
"""Reports whose numbers are named for the sum; those that repeat them would only fill the line."""
_MOST_ROOMY: Final = 5
"""Reports up to which rows and lines are as high as handwriting likes them; with more of them they close up."""


class ClaimView(NamedTuple):
    """A sentence with the number whose source is asked for."""

    report: NumberedArticle
    paragraph: int
    before: str
    number: str
    after: str


class TracedView(NamedTuple):
    """A quotation that is to be found in the other reports."""

    report: NumberedArticle
    paragraph: int
    speaker: str
    words: str
    printed_elsewhere: bool


class ReportView(NamedTuple):
    """A report with its paragraphs, numbered from 1."""

    report: NumberedArticle
    paragraphs: list[str]


def write_sheet(
    analysis: Analysis,
    path: str | Path,
    *,
    title: str | None = None,
    reports: bool = False,
    answers: bool = False,
) -> None:
    """Write the task sheet of an analysis to a file.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    path
        File to write; one that exists is replaced once the new sheet is complete.
    title, reports, answers
        As for `render_sheet`.

    Raises
    ------
    InputError
        When the file cannot be written; what was there before is untouched.
    """
    storage.refuse_other_ending(Path(path))
    storage.write_text(render_sheet(analysis, title=title, reports=reports, answers=answers), Path(path))


def render_sheet(
    analysis: Analysis, *, title: str | None = None, reports: bool = False, answers: bool = False
) -> str:
    """The task sheet of an analysis, as HTML.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    title
        Heading of the sheet; without it one is made from the corpus.
    reports
        Whether the reports follow, their paragraphs numbered.
    answers
        Whether a page of answers follows.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> "They cannot all be right" in render_sheet(analysis, answers=True)
    True
    >>> "They cannot all be right" in render_sheet(analysis)
    False
    """
    event = EventView(analysis)
    tasks = choose_tasks(event)
    style = theme.css_tokens() + templating.asset("sheet.css")
    page = templating.fill(
        "sheet.html.j2",
        title=clip(title or default_title(event), _LONGEST_TITLE),
        opening=_opening(event, tasks),
        tasks=tasks,
        claims=[_claim(event, row) for row in tasks.claims],
        numbers_to_check=_sum(event, tasks),
        traced=_traced(event, tasks),
        in_time=sorted(tasks.reports, key=lambda each: (each.moment is None, each.moment or 0, each.number)),
        several=len(event.articles) > 1,
        roomy=len(tasks.reports) <= _MOST_ROOMY,
        reports=[_report(event, each) for each in tasks.reports] if reports else [],
        answers=answer_tasks(event, tasks) if answers else None,
        rights=event.rights,
        version=newslens.__version__,
        style=templating.trusted(style),
        style_hash=templating.admitted(style),
    )
    return str(page)


def _opening(event: EventView, tasks: SheetTasks) -> str:
    """What lies before the class."""
    total = len(event.articles)
    if total == 0:
        return "There is no report here to work with."
    if total == 1:
        return "You have one report of an event."
    if total > MOST_REPORTS:
        numbers = ", ".join(str(each.number) for each in tasks.reports)
        return f"You have {counted(len(tasks.reports), 'report')} of one event, out of {total}: {numbers}."
    return f"You have {counted(total, 'report')} of one event."


def _claim(event: EventView, row: FigureRow) -> ClaimView:
    """The sentence around a number, on two lines: what is too long before and behind the number is left out."""
    report = event.by_id[row.article_id]
    left, right = event.sentence(row.article_id, row.start)
    before, after = (
        re.sub(r"\s+", " ", report.text[start:end]) for start, end in ((left, row.start), (row.end, right))
    )
    room = (_LONGEST_SENTENCE - len(row.surface)) // 2
    if len(before) > room:
        before = f"… {before[-room:].partition(' ')[2]}"
    if len(after) > room:
        space = " " if after.startswith(" ") else ""
        after = f"{space}{clip(after, room).rstrip('…,;: ')} …"
    return ClaimView(report, paragraph_of(event, row.article_id, row.start), before, row.surface, after)


def _sum(event: EventView, tasks: SheetTasks) -> list[tuple[int, str]]:
    """Which report gives which numbers of the sum: number of the report, and its words as a list."""
    if tasks.sum is None:
        return []
    said: dict[int, dict[str, None]] = {}
    for row in event.evidence[tasks.sum.finding]:
        said.setdefault(event.by_id[row.article_id].number, {})[f"“{clip(row.surface)}”"] = None
    return [(number, listed(list(words))) for number, words in sorted(said.items())][:_MOST_SUMMED]


def _traced(event: EventView, tasks: SheetTasks) -> TracedView | None:
    if tasks.quotation is None:
        return None
    row = tasks.quotation.rendering
    others = {each.article_id for each in tasks.quotation.utterance.quotations} - {row.article_id}
    return TracedView(
        event.by_id[row.article_id],
        paragraph_of(event, row.article_id, row.start),
        upper_first(tasks.quotation.utterance.speaker or "somebody"),
        clip(row.surface.rstrip(", "), _LONGEST_QUOTATION),
        bool(others),
    )


def _report(event: EventView, report: NumberedArticle) -> ReportView:
    spans = event.paragraphs[report.article_id]
    return ReportView(report, [report.text[start:end] for start, end in spans])
