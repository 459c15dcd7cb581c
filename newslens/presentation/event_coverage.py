"""How the sentences of an event stand to each other, as `newslens.comparison.coverage` tells it from the rows of an event view.

Takes rows of the tables; gives the standings. A sentence that is no body, such as a caption or a line of promotion, is none that
a report could have or lack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.coverage import Standings, stand_sentences
from newslens.presentation.phrasing import verdict
from newslens.schema import Lineage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newslens.frames import EvidenceRow, SegmentRow, SentenceRow
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.schema import Finding, Passage, Rendering

__all__ = ["ComparedRows", "event_standings"]

_BODY: Final = frozenset(("body", "dateline"))
"""Roles of segments whose sentences are told."""


class ComparedRows(NamedTuple):
    """What was compared across articles."""

    passages: Iterable[Passage]
    renderings: Iterable[Rendering]
    findings: Iterable[Finding]
    evidence: Mapping[str, Sequence[EvidenceRow]]
    """Spans by the finding that rests on them."""


def event_standings(
    articles: Iterable[NumberedArticle],
    sentences: Sequence[SentenceRow],
    compared: ComparedRows,
    segments_meeting: Callable[[str, int, int], Sequence[SegmentRow]],
) -> Standings:
    """How every sentence stands to the other reports.

    Parameters
    ----------
    articles
        Articles with their lineages.
    sentences
        Sentences in the order of the articles.
    compared
        What was compared.
    segments_meeting
        Gives the segments that have a character in common with a stretch of an article.
    """
    return stand_sentences(
        sentences,
        compared.passages,
        [Lineage(each.article_id, each.lineage, each.derived_from, 0.0, None) for each in articles],
        renderings=[
            (_Place(row.article_a, row.start_a, row.end_a), _Place(row.article_b, row.start_b, row.end_b))
            for row in compared.renderings
        ],
        disputed=[
            row
            for finding in compared.findings
            if verdict(finding.verdict).tone == "x"
            for row in compared.evidence[finding.finding]
        ],
        asides=frozenset(
            (row.article_id, row.start)
            for row in sentences
            if _is_aside(segments_meeting(row.article_id, row.start, row.start + 1))
        ),
    )


class _Place(NamedTuple):
    article_id: str
    start: int
    end: int


def _is_aside(segments: Sequence[SegmentRow]) -> bool:
    roles = {segment.role for segment in segments}
    return bool(roles) and not roles & _BODY
