"""One page from an analysis: a single file that needs no network, no server and no newslens.

Takes an analysis; gives HTML. The page answers in the order a reader asks: what happened and who reports it, who copied
whom, where the articles contradict each other, what they count, what they quote, how results held against the articles
look, who shares text with whom; then every article in full. Whatever is said about an article leads to the characters
that it rests on, and every mark there leads back.

Here the sections are put in order; each has a module of its own. Style and script stand in the page and are
admitted by their hashes; charts are drawn to SVG when the page is built. The same analysis gives the same
page, byte for byte.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import newslens
from newslens import lexicon, storage
from newslens.presentation import templating, theme
from newslens.presentation.drawing import draw_lineages, draw_reuse, inline_svg, lineages_in_words
from newslens.presentation.event_view import EventView
from newslens.presentation.page import question_table, reuse_matrix
from newslens.presentation.page.article_openings import openings
from newslens.presentation.page.certified_results_section import section_of_results
from newslens.presentation.page.collated_utterance import collate
from newslens.presentation.page.disagreements import view_finding
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.reading_view import origin, view_article
from newslens.presentation.page.reviewed_decisions import corrections
from newslens.presentation.page.summary import default_title, summarise
from newslens.presentation.phrasing import amount, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from newslens.analysis import Analysis
    from newslens.comparison.questions import Result

__all__ = ["render_page", "write_report"]

# What is beyond these numbers is folded, not left out; all are set by hand, for a page that opens at once.
_MOST_FINDINGS: Final = 12
"""Findings that stand open."""
_MOST_COLLATIONS: Final = 8
"""Utterances in different words that stand open."""
_MOST_OPEN_ARTICLES: Final = 8
"""Articles up to which all of them stand open."""
_STYLES = ("base.css", "components.css", "sections.css", "media.css")


def write_report(
    analysis: Analysis, path: str | Path, *, title: str | None = None, results: Sequence[Result] = ()
) -> None:
    """Write the page of an analysis to a file.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    path
        File to write; one that exists is replaced once the new page is complete.
    title, results
        As for `render_page`.

    Raises
    ------
    InputError
        When the file cannot be written; what was there before is untouched.
    """
    storage.write_text(render_page(analysis, title=title, results=results), Path(path))


def render_page(analysis: Analysis, *, title: str | None = None, results: Sequence[Result] = ()) -> str:
    """The page of an analysis, as HTML.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    title
        Heading of the page; without it one is made from the corpus.
    results
        Results to hold the articles against, as `newslens.read_results` gives them.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> page = render_page(analysis, title="The boats")
    >>> ">The boats</h1>" in page
    True
    """
    event = EventView(analysis)
    anchors = Anchors(event)
    sections = _sections(event, anchors, results)
    style = theme.css_tokens() + "".join(templating.asset(name) for name in _STYLES)
    script = templating.asset("page.js")
    page = templating.fill(
        "page.html.j2",
        title=title or default_title(event),
        summary=summarise(event),
        openings=openings(event, anchors),
        sources=len(event.lineages),
        contents=[(section.anchor, section.name) for section in sections],
        sections=[section.body for section in sections],
        rights=_rights(event),
        version=newslens.__version__,
        style=templating.trusted(style),
        style_hash=_hash(style),
        script=templating.trusted(script),
        script_hash=_hash(script),
    )
    return str(page)


class _Section(NamedTuple):
    anchor: str
    name: str
    """Name in the contents."""
    body: Markup


def _sections(event: EventView, anchors: Anchors, results: Sequence[Result]) -> list[_Section]:
    """The sections in the order of the page; one article alone has nothing to compare."""
    several = len(event.articles) > 1
    sections = []
    if several and event.traced:
        sections.append(_Section("lineages", "Lineages", _lineages(event)))
    if several:
        sections.append(_Section("findings", "Where they disagree", _findings(event, anchors)))
    sections.append(_Section("figures", "Figures", _figures(event, anchors)))
    sections.append(_Section("quotations", "Quotations", _quotations(event, anchors)))
    held = section_of_results(event, anchors, results)
    if held:
        body = templating.fill("results.html.j2", event=event, results=held)
        sections.append(_Section("results", held.title, body))
    if several:
        sections.append(_Section("reuse", "Text reuse", _reuse(event)))
    sections.append(_Section("articles", "The reports", _articles(event, anchors)))
    sections.append(_Section("method", "Method and limits", _method(event, anchors)))
    return sections


def _lineages(event: EventView) -> Markup:
    return templating.fill(
        "lineages.html.j2",
        event=event,
        wide=draw_lineages(event),
        narrow=draw_lineages(event, narrow=True),
        sentence=lineages_in_words(event),
        origins={each.article_id: origin(event, each) for each in event.articles},
    )


def _findings(event: EventView, anchors: Anchors) -> Markup:
    told = [view_finding(event, anchors, row) for row in event.findings.values()]
    # What only differs accuses nobody and is listed apart.
    views = [each for each in told if each.verdict.word != "Differs"]
    apart = [each for each in told if each.verdict.word == "Differs"]
    shown = views[:_MOST_FINDINGS]
    quiet = 0
    while quiet < len(shown) and shown[-1 - quiet].verdict.tone == "k":
        quiet += 1
    return templating.fill(
        "findings.html.j2",
        findings=shown,
        folded=views[_MOST_FINDINGS:],
        apart=apart,
        quiet=quiet,
        linked=True,
    )


def _figures(event: EventView, anchors: Anchors) -> Markup:
    return templating.fill(
        "figures.html.j2",
        event=event,
        panels=question_table.panels(event, anchors),
        rows=question_table.answered_rows(event, anchors),
        singles=question_table.only_answers(event, anchors),
    )


def _quotations(event: EventView, anchors: Anchors) -> Markup:
    collations = [collate(event, anchors, each) for each in event.utterances if each.compared]
    marked = [each for each in collations if each.utterance.marked]
    changed = [each for each in marked if not each.alike]
    once = [
        (each, event.by_id[row.article_id], anchors.to(row.article_id, row.start, row.end))
        for each in event.utterances
        if not each.compared
        for row in each.quotations
    ]
    return templating.fill(
        "quotations.html.j2",
        collations=changed[:_MOST_COLLATIONS],
        more=changed[_MOST_COLLATIONS:],
        alike=[each for each in marked if each.alike],
        indirect=[each for each in collations if not each.utterance.marked],
        quoted=[each for each in once if each[0].marked],
        reported=[each for each in once if each[0].quotations[0].kind == "indirect"],
        attributed=[each for each in once if each[0].quotations[0].kind == "attributed"],
        linked=True,
    )


def _reuse(event: EventView) -> Markup:
    if len(event.articles) <= reuse_matrix.MOST_IN_TABLE:
        return templating.fill("reuse.html.j2", matrix=reuse_matrix.reuse_rows(event), chart=None)
    name = "How much of each report stands in each other one; the darker, the more."
    chart = inline_svg(draw_reuse(event), name, prefix="reuse-")
    return templating.fill("reuse.html.j2", matrix=[], chart=chart)


def _articles(event: EventView, anchors: Anchors) -> Markup:
    return templating.fill(
        "articles.html.j2",
        readings=[view_article(event, anchors, each.article_id) for each in event.articles],
        folded=len(event.articles) > _MOST_OPEN_ARTICLES,
        several=len(event.articles) > 1,
        linked=True,
    )


def _method(event: EventView, anchors: Anchors) -> Markup:
    vague = [
        f"{fields[0]} {amount(float(fields[1]))} to {amount(float(fields[2]))}"
        for fields in lexicon.entries("figures/vague_amounts")
        if fields[0] in {"several", "a few", "dozens"}
    ]
    return templating.fill(
        "method.html.j2",
        event=event,
        vague=listed(vague),
        unseen=bool(event.unseen),
        corrections=corrections(event, anchors),
    )


def _rights(event: EventView) -> str:
    """Whose the texts are, as the articles table says."""
    stated = list(dict.fromkeys(each.rights for each in event.articles if each.rights))
    return "; ".join(stated) or "The texts belong to their publishers."


def _hash(block: str) -> str:
    """What a Content-Security-Policy admits a block by."""
    return base64.b64encode(hashlib.sha256(block.encode("utf-8")).digest()).decode("ascii")
