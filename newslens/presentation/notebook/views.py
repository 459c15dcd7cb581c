"""Parts of the page on their own: an analysis in, a fragment of HTML out.

What a notebook shows in a cell and what the page shows in a section are the same fragments from the same
templates. A fragment that stands alone has no links, since the page that they would lead through is not there,
and brings its rules of style along, in light and dark.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from newslens.errors import InputError
from newslens.presentation import templating, theme
from newslens.presentation.event_view import Edition
from newslens.presentation.page.collation import collate
from newslens.presentation.page.disagreements import Cite, view_finding
from newslens.presentation.page.excerpts import quoted
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.reading_view import view_article
from newslens.presentation.phrasing import verdict

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["View", "article", "collation", "evidence", "finding"]


class View(Markup):
    """HTML of which all foreign text is escaped; JupyterLab shows it with its rules of style."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return self.styled

    @property
    def styled(self) -> str:
        """The fragment after a style element that it needs outside of a newslens page."""
        return _style() + str(self)


def finding(analysis: Any, key: str) -> View:
    """A finding: its verdict, the tally over lineages, and the sentences side by side.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    key
        A value of the `finding` column.
    """
    edition = Edition(analysis)
    row = _chosen({row.finding: row for row in edition.findings}, key, "finding")
    return _view("finding.html.j2", finding=view_finding(edition, Anchors(edition), row))


def collation(analysis: Any, utterance: str) -> View:
    """The renderings of an utterance, word by word, differing readings marked.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    utterance
        A value of the `utterance` column of the quotations.
    """
    edition = Edition(analysis)
    chosen = _chosen({each.key: each for each in edition.utterances if each.key}, utterance, "utterance")
    return _view("collation.html.j2", collation=collate(edition, Anchors(edition), chosen))


def evidence(analysis: Any, question: str) -> View:
    """The figures that answer a question, each in its sentence.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    question
        A value of the `question` column of the figures.
    """
    edition = Edition(analysis)
    row = _chosen(edition.questions, question, "question")
    tone = verdict(row.verdict).tone.replace("k", "")
    anchors = Anchors(edition)
    cites = [
        Cite(edition.by_id[figure.article_id], (), quoted(edition, anchors, [figure], tone))
        for figure in edition.answers[question]
    ]
    return _view("evidence.html.j2", cites=cites)


def article(analysis: Any, article_id: str) -> View:
    """A report in full, with its figures, quotations and dates marked.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    article_id
        A value of the `article_id` column.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> analysis = nl.analyze(articles)
    >>> '<span class="mark x">Two</span>' in article(analysis, "herald")
    True
    """
    edition = Edition(analysis)
    chosen = _chosen(edition.by_id, article_id, "article")
    return _view("article.html.j2", article=view_article(edition, Anchors(edition), chosen.article_id))


def _chosen(allowed: Any, key: str, what: str) -> Any:
    if key not in allowed:
        raise InputError(f"There is no {what} {key!r} in this analysis; there are {_named(allowed)}.")
    return allowed[key]


def _named(keys: Collection[str]) -> str:
    shown = ", ".join(repr(str(key)) for key in list(keys)[:8])
    return shown + (" ..." if len(keys) > 8 else "") if shown else "none"


def _view(template: str, **facts: Any) -> View:
    inside = templating.fill(template, linked=False, **facts)
    return View(Markup('<div class="newslens mathjax_ignore">{}</div>').format(inside))


@cache
def _style() -> str:
    """The components' rules, held inside the fragment; the colours follow JupyterLab's choice."""
    light = ";".join(f"--{role}:{value}" for role, (value, _) in theme.PALETTE.items())
    dark = ";".join(f"--{role}:{value}" for role, (_, value) in theme.PALETTE.items())
    faces = f"--serif:{theme.SERIF};--sans:{theme.SANS}"
    frame = "color:var(--ink);font:400 1rem/1.5 var(--sans);max-width:54rem;text-align:left"
    margins = "p,dl,dd,blockquote,h3{margin:0} blockquote{padding:0;border-left:0}"
    plain = "table{table-layout:auto} tbody tr,tbody tr:hover{background:none}"
    # The class stands twice, so that the rules outweigh those that JupyterLab has for tables of its own.
    return (
        f"<style>.newslens.newslens{{{faces};{light};{frame};{margins} {plain}\n{templating.asset('components.css')}}}\n"
        f"[data-jp-theme-light=false] .newslens{{{dark}}}</style>\n"
    )
