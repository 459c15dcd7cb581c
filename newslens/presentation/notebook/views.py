"""Parts of the page on their own, for a cell of a notebook: an analysis in, a fragment of HTML out.

`finding`, `collation`, `evidence` and `article` show one thing by its key. `questions` and `utterances` list all that
articles can be compared on, folded, every number and every wording in the sentence it was taken from; they stand in a
widget's place where no kernel runs: on an exported page, in a notebook that was opened and not run.
`passages` sets beside each other what two articles share, `side_by_side` all of both. `find_question` and `find_utterance` give a key by
words.

Every function takes what `newslens.analyze` gives, or anything that holds its tables as attributes. Nothing here
compares anything: what is not in the tables is not shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.comparisons import (
    compared_questions,
    compared_utterances,
    find_question,
    find_utterance,
    show_question,
    show_utterance,
    utterance_label,
)
from newslens.presentation.notebook.fragments import fragment
from newslens.presentation.notebook.known_keys import known_key
from newslens.presentation.page import (
    Anchors,
    Cite,
    collate,
    compare_reports,
    quoted_sentence,
    view_article,
    view_finding,
)
from newslens.presentation.phrasing import Verdict, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newslens.analysis import Analysis
    from newslens.presentation.notebook.fragments import View

__all__ = [
    "article",
    "collation",
    "evidence",
    "find_question",
    "find_utterance",
    "finding",
    "passages",
    "questions",
    "side_by_side",
    "utterances",
]

_MOST_LISTED: Final = 200
"""Beyond so many entries a list ends; set by hand: a page with more of them opens slowly."""

_Chosen = TypeVar("_Chosen")


class SharedPassage(NamedTuple):
    """A passage that two articles share, as each has it."""

    first: str
    second: str
    relation: str


def finding(analysis: Analysis, key: str) -> View:
    """A finding: its verdict, the tally over lineages, and the sentences side by side.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    key
        A value of the `finding` column.
    """
    event = EventView(analysis)
    row = _chosen(event.findings, key, "finding")
    return fragment("finding.html.j2", finding=view_finding(event, Anchors(event), row))


def collation(analysis: Analysis, utterance: str) -> View:
    """The renderings of an utterance, word by word, differing readings marked.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    utterance
        A value of the `utterance` column of the quotations.
    """
    event = EventView(analysis)
    chosen = _chosen(event.utterances_by_key, utterance, "utterance")
    return fragment("collation.html.j2", collation=collate(event, Anchors(event), chosen))


def evidence(analysis: Analysis, question: str) -> View:
    """The figures that answer a question, each in its sentence.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    question
        A value of the `question` column of the figures.
    """
    event = EventView(analysis)
    tone = verdict(_chosen(event.questions, question, "question").verdict).tone.replace("k", "")
    anchors = Anchors(event)
    cites = [
        Cite(event.by_id[figure.article_id], (), quoted_sentence(event, anchors, [figure], tone))
        for figure in event.answers[question]
    ]
    return fragment("evidence.html.j2", cites=cites)


def article(analysis: Analysis, article_id: str) -> View:
    """An article in full, with its figures, quotations and dates marked.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
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
    event = EventView(analysis)
    chosen = _chosen(event.by_id, article_id, "article")
    return fragment("article.html.j2", reading=view_article(event, Anchors(event), chosen.article_id))


def questions(analysis: Analysis, *, most: int = _MOST_LISTED) -> View:
    """Every question that articles can be compared on, folded, with its figures and their sentences.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    most
        Beyond so many the list ends, and says so.
    """
    event = EventView(analysis)
    anchors = Anchors(event)
    found = compared_questions(event)
    parts = (
        _Folded(
            verdict(row.verdict), upper_first(row.label), show_question(event, row.question, anchors=anchors)
        )
        for row in found[:most]
    )
    return _folded(parts, len(found), "No question is answered by more than one figure.")


def utterances(analysis: Analysis, *, most: int = _MOST_LISTED) -> View:
    """Every utterance that several articles render, folded, with its renderings side by side.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    most
        Beyond so many the list ends, and says so.
    """
    event = EventView(analysis)
    anchors = Anchors(event)
    found = compared_utterances(event)
    parts = (
        _Folded(None, utterance_label(each), show_utterance(event, str(each.key), anchors=anchors))
        for each in found[:most]
    )
    return _folded(parts, len(found), "No quotation stands in more than one report.")


def passages(
    analysis: Analysis, first: str, second: str, *, relations: Collection[str] | None = None
) -> View:
    """Passages that two articles share, side by side in the order of the first.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    first, second
        Two article_ids.
    relations
        Only passages of these relations; all, if none are named.

    Raises
    ------
    InputError
        When there is no such article.
    """
    event = EventView(analysis)
    here, there = (_chosen(event.by_id, key, "article") for key in (first, second))
    found = []
    for row in event.passages:
        sides = {row.article_a: (row.start_a, row.end_a), row.article_b: (row.start_b, row.end_b)}
        if sides.keys() == {first, second} and (relations is None or row.relation in relations):
            found.append((sides[first], sides[second], row.relation))
    pairs = [
        SharedPassage(here.text[slice(*a)], there.text[slice(*b)], relation)
        for a, b, relation in sorted(found)
    ]
    return fragment("shared.html.j2", here=here, there=there, pairs=pairs)


def side_by_side(analysis: Analysis, left: str, right: str) -> View:
    """Two articles side by side: what both have in one row, with the words that differ; the rest beside it.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    left, right
        Two article_ids.

    Raises
    ------
    InputError
        When there is no such article.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank off the cape on Sunday.", "Three boats sank off the cape on Sunday."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> "<b>Three</b> boats sank" in side_by_side(nl.analyze(articles), "herald", "ledger")
    True
    """
    event = EventView(analysis)
    chosen = [_chosen(event.by_id, key, "article").article_id for key in (left, right)]
    return fragment("side_by_side.html.j2", pair=compare_reports(event, chosen[0], chosen[1]))


class _Folded(NamedTuple):
    verdict: Verdict | None
    label: str
    part: View


def _folded(parts: Iterable[_Folded], total: int, nothing: str) -> View:
    return fragment("folded.html.j2", parts=list(parts), total=total, nothing=nothing)


def _chosen(allowed: Mapping[str, _Chosen], key: str, what: str) -> _Chosen:
    return allowed[known_key(key, allowed, what)]
