"""One page from an analysis: a single file that needs no network, no server and no newslens.

The page answers in the order a reader asks: what happened and who reports it, who copied whom, where the
reports contradict each other, what they count, what they quote, how results held against the reports look, who
shares text with whom; then every report in full. Whatever is said about a report leads to the characters that
it rests on, and every mark there leads back.

Here the sections are put in order; each has a module of its own. Style and script stand in the page and are
admitted by their hashes; charts are drawn to SVG when the page is built. The same analysis gives the same
page, byte for byte.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newslens
from newslens import lexicon, storage
from newslens.presentation import templating, theme
from newslens.presentation.drawing import lineage_graph, svg
from newslens.presentation.event_view import Edition
from newslens.presentation.page import before_after, question_table, reuse_matrix
from newslens.presentation.page.collation import collate
from newslens.presentation.page.disagreements import view_finding
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.lead_paragraphs import openings
from newslens.presentation.page.reading_view import origin, view_article
from newslens.presentation.page.reviewed_decisions import corrections
from newslens.presentation.page.summary import default_title, summarise
from newslens.presentation.phrasing import amount, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from newslens.comparison.questions import Result

__all__ = ["render_report", "write_report"]

_MOST_FINDINGS = 12
_MOST_COLLATIONS = 8
_MOST_OPEN_REPORTS = 8
_STYLES = ("base.css", "components.css", "sections.css", "media.css")


def write_report(
    analysis: Any, path: str | Path, *, title: str | None = None, results: Sequence[Result] = ()
) -> None:
    """Write the page of an analysis to a file.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    path
        File to write; one that exists is replaced once the new page is complete.
    title, results
        As for `render_report`.

    Raises
    ------
    InputError
        When the file cannot be written; what was there before is untouched.
    """
    storage.write_text(render_report(analysis, title=title, results=results), Path(path))


def render_report(analysis: Any, *, title: str | None = None, results: Sequence[Result] = ()) -> str:
    """The page of an analysis, as HTML.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    title
        Heading of the page; without it one is made from the corpus.
    results
        Results to hold the reports against, as `newslens.read_results` gives them.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> page = render_report(analysis, title="The boats")
    >>> ">The boats</h1>" in page
    True
    """
    edition = Edition(analysis)
    anchors = Anchors(edition)
    sections = _sections(edition, anchors, results)
    style = theme.css_tokens() + "".join(templating.asset(name) for name in _STYLES)
    script = templating.asset("page.js")
    page = templating.fill(
        "page.html.j2",
        title=title or default_title(edition),
        summary=summarise(edition),
        openings=openings(edition, anchors),
        sources=len(edition.lineages),
        contents=[(anchor, name) for anchor, name, _ in sections],
        sections=[body for _, _, body in sections],
        rights=_rights(edition),
        version=newslens.__version__,
        style=templating.trusted(style),
        style_hash=_hash(style),
        script=templating.trusted(script),
        script_hash=_hash(script),
    )
    return str(page)


def _sections(edition: Edition, anchors: Anchors, results: Sequence[Result]) -> list[tuple[str, str, Markup]]:
    """Anchor, name in the contents and markup of each section, in the order of the page."""
    several = len(edition.witnesses) > 1
    sections = []
    if several and edition.traced:
        sections.append(("lineages", "Lineages", _lineages(edition)))
    if several:
        sections.append(("findings", "Where they disagree", _findings(edition, anchors)))
    sections += [
        ("figures", "Figures", _figures(edition, anchors)),
        ("quotations", "Quotations", _quotations(edition, anchors)),
    ]
    held = before_after.view(edition, anchors, results) if results else None
    if held:
        sections.append(
            ("results", held.title, templating.fill("results.html.j2", edition=edition, results=held))
        )
    if several:
        sections.append(("reuse", "Text reuse", _reuse(edition)))
    return [
        *sections,
        ("articles", "The reports", _articles(edition, anchors)),
        ("method", "Method and limits", _method(edition, anchors)),
    ]


def _lineages(edition: Edition) -> Markup:
    return templating.fill(
        "lineages.html.j2",
        edition=edition,
        wide=lineage_graph.draw(edition),
        narrow=lineage_graph.draw(edition, narrow=True),
        sentence=lineage_graph.sentence(edition),
        origins={each.article_id: origin(edition, each) for each in edition.witnesses},
    )


def _findings(edition: Edition, anchors: Anchors) -> Markup:
    views = [view_finding(edition, anchors, row) for row in edition.findings]
    shown = views[:_MOST_FINDINGS]
    quiet = 0
    while quiet < len(shown) and shown[-1 - quiet].verdict.tone == "k":
        quiet += 1
    return templating.fill(
        "findings.html.j2", findings=shown, folded=views[_MOST_FINDINGS:], quiet=quiet, linked=True
    )


def _figures(edition: Edition, anchors: Anchors) -> Markup:
    return templating.fill(
        "figures.html.j2",
        edition=edition,
        panels=question_table.panels(edition, anchors),
        rows=question_table.question_rows(edition, anchors),
        singles=question_table.singles(edition, anchors),
    )


def _quotations(edition: Edition, anchors: Anchors) -> Markup:
    collations = [collate(edition, anchors, each) for each in edition.utterances if each.compared]
    marked = [each for each in collations if each.utterance.marked]
    changed = [each for each in marked if not each.alike]
    once = [
        (each, edition.by_id[row.article_id], anchors.to(row.article_id, row.start, row.end))
        for each in edition.utterances
        if not each.compared
        for row in each.quotations
    ]
    return templating.fill(
        "quotations.html.j2",
        collations=changed[:_MOST_COLLATIONS],
        more=changed[_MOST_COLLATIONS:],
        alike=[each for each in marked if each.alike],
        indirect=[each for each in collations if not each.utterance.marked],
        quoted=[each for each in once if each[0].quotations[0].kind != "indirect"],
        reported=[each for each in once if each[0].quotations[0].kind == "indirect"],
        linked=True,
    )


def _reuse(edition: Edition) -> Markup:
    many = len(edition.witnesses) > reuse_matrix.MOST_IN_TABLE
    name = "How much of each report stands in each other one; the darker, the more."
    chart = svg.inline(reuse_matrix.heat_map(edition), name, prefix="reuse-") if many else None
    return templating.fill("reuse.html.j2", matrix=[] if many else reuse_matrix.matrix(edition), chart=chart)


def _articles(edition: Edition, anchors: Anchors) -> Markup:
    return templating.fill(
        "articles.html.j2",
        articles=[view_article(edition, anchors, each.article_id) for each in edition.witnesses],
        folded=len(edition.witnesses) > _MOST_OPEN_REPORTS,
        several=len(edition.witnesses) > 1,
        linked=True,
    )


def _method(edition: Edition, anchors: Anchors) -> Markup:
    vague = [
        f"{fields[0]} {amount(float(fields[1]))} to {amount(float(fields[2]))}"
        for fields in lexicon.entries("figures/vague_amounts")
        if fields[0] in {"several", "a few", "dozens"}
    ]
    return templating.fill(
        "method.html.j2",
        edition=edition,
        vague=listed(vague),
        unseen=any(lineage_graph.unseen(family) for family in edition.lineages.values()),
        corrections=corrections(edition, anchors),
    )


def _rights(edition: Edition) -> str:
    """Whose the texts are, as the articles table says."""
    stated = list(dict.fromkeys(each.rights for each in edition.witnesses if each.rights))
    return "; ".join(stated) or "The texts belong to their publishers."


def _hash(block: str) -> str:
    """What a Content-Security-Policy admits a block by."""
    return base64.b64encode(hashlib.sha256(block.encode("utf-8")).digest()).decode("ascii")
