"""One page from an analysis: a single file that needs no network, no server and no newslens.

Takes an analysis; gives HTML. The page answers in the order a reader asks: what is this and what is wrong here,
who says what, where do they differ, whose words changed, what was before and after, what would I miss, who copied whom;
then every article in full. Whatever is said about an article leads to the characters that it rests on, and every mark
there leads back.

Here the sections are put in order; each has a module of its own. Style and script stand in the page and are
admitted by their hashes; charts are drawn to SVG when the page is built. The same analysis gives the same
page, byte for byte.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import newslens
from newslens import storage
from newslens.presentation import templating, theme
from newslens.presentation.event_view import EventView
from newslens.presentation.page.answers_section import show_answers
from newslens.presentation.page.before_and_after_section import show_before_and_after
from newslens.presentation.page.copies_section import show_copies
from newslens.presentation.page.differences_section import show_differences
from newslens.presentation.page.head_section import show_head
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.method_section import show_method
from newslens.presentation.page.only_here_section import show_only_here
from newslens.presentation.page.quotations_section import show_quotations
from newslens.presentation.page.reports_section import show_reports
from newslens.presentation.page.title_from_reports import default_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.analysis import Analysis
    from newslens.comparison.questions import Result
    from newslens.presentation.page.page_section import PageSection

__all__ = ["render_page", "write_report"]

_STYLES: Final = (
    "base.css",
    "components.css",
    "head.css",
    "who_says_what.css",
    "where_they_differ.css",
    "quotations.css",
    "before_and_after.css",
    "only_here.css",
    "reuse_table.css",
    "who_copied_whom.css",
    "reports.css",
    "side_by_side.css",
    "method.css",
    "media.css",
    "print.css",
)
"""The style sheets in the order of the page; what holds for narrow screens and on paper comes last."""

_PAIR_PARTS: Final = (
    ("reader", "dom.js"),
    ("reader", "choosing.js"),
    ("page", "differing_words.js"),
    ("page", "paired_sentences.js"),
    ("page", "side_by_side.js"),
)
"""Folders and files of the program that sets two reports side by side; how they are chosen it shares with the reader."""


def write_report(
    analysis: Analysis,
    path: str | Path,
    *,
    title: str | None = None,
    results: Sequence[Result] = (),
    pages: Sequence[tuple[str, str]] = (),
) -> None:
    """Write the page of an analysis to a file.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    path
        File to write; one that exists is replaced once the new page is complete.
    title, results, pages
        As for `render_page`.

    Raises
    ------
    InputError
        When the file cannot be written; what was there before is untouched.
    """
    storage.refuse_other_ending(Path(path))
    storage.write_text(render_page(analysis, title=title, results=results, pages=pages), Path(path))


def render_page(
    analysis: Analysis,
    *,
    title: str | None = None,
    results: Sequence[Result] = (),
    pages: Sequence[tuple[str, str]] = (),
) -> str:
    """The page of an analysis, as HTML.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    title
        Name of the event; without it one is taken from the reports, a headline or an opening that takes no side.
    results
        Results to hold the articles against, as `newslens.read_results` gives them.
    pages
        Title and address of pages that belong to this one, such as exported notebooks beside it.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> page = render_page(analysis, title="The boats")
    >>> ">The boats</span>" in page
    True
    """
    event = EventView(analysis)
    anchors = Anchors(event)
    sections = _sections(event, anchors, results)
    style = theme.css_tokens() + "".join(templating.asset(name) for name in _STYLES)
    script = _script()
    page = templating.fill(
        "page.html.j2",
        title=title or default_title(event),
        head=show_head(event, anchors, title),
        contents=[(section.anchor, section.name) for section in sections],
        sections=[section.body for section in sections],
        pages=pages,
        rights=event.rights,
        version=newslens.__version__,
        style=templating.trusted(style),
        style_hash=templating.admitted(style),
        script=templating.trusted(script),
        script_hash=templating.admitted(script),
    )
    return str(page)


def _sections(event: EventView, anchors: Anchors, results: Sequence[Result]) -> list[PageSection]:
    """The sections in the order of the page; what an event has nothing for is left out."""
    made = [
        show_answers(event, anchors),
        show_differences(event, anchors),
        show_quotations(event, anchors),
        show_before_and_after(event, anchors, results),
        show_only_here(event, anchors),
        show_copies(event, anchors),
        show_reports(event, anchors),
        show_method(event, anchors),
    ]
    return [each for each in made if each is not None]


def _script() -> str:
    """The program of the page; the parts for two reports side by side see one another and nothing else sees them."""
    parts = "".join(templating.asset(name, folder=folder) for folder, name in _PAIR_PARTS)
    return f"{templating.asset('inert.js')}{templating.asset('page.js')}(() => {{\n'use strict';\n{parts}}})();\n"
