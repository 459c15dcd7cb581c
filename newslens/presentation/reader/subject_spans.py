"""Spans of what can be selected in the reader: rows of the tables, and the words on which a finding rests.

Takes rows; gives spans, each with what it says in a few words and with the value by which answers are told apart. Of a
quotation that somebody altered, the words that alter it are spans of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newslens.presentation.phrasing import answer, clip, verdict
from newslens.presentation.reader.date_names import date_key
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.frames import DateRow, EvidenceRow, FigureRow, NameRow, QuotationRow
    from newslens.presentation.reader.reader_records import Value
    from newslens.schema import Finding

__all__ = [
    "SubjectSpan",
    "altering_spans",
    "date_span",
    "evidence_span",
    "figure_span",
    "name_span",
    "quotation_span",
    "with_positions",
]


@dataclass(frozen=True, slots=True)
class SubjectSpan:
    """A row of a table, or words that a finding rests on, as a part of its subject."""

    article_id: str
    start: int
    end: int
    kind: str
    """f, q, i, d, n, e, or a for words that alter a quotation."""
    row: int | None
    """Position of the row in its table."""
    says: str
    """What it says, in a few words."""
    value: Value = None


def figure_span(place: int, row: FigureRow) -> SubjectSpan:
    """A figure, by its place in the table; one answer is told from another by its amount and its words."""
    says = answer(row)
    return SubjectSpan(
        row.article_id, row.start, row.end, "f", place, says, (row.low, row.high, says.casefold())
    )


def quotation_span(place: int, row: QuotationRow) -> SubjectSpan:
    """A quotation, by its place in the table; the kind tells whether it stands in quotation marks."""
    kind = "i" if row.kind in UNMARKED_KINDS else "q"
    return SubjectSpan(row.article_id, row.start, row.end, kind, place, clip(row.surface))


def date_span(place: int, row: DateRow) -> SubjectSpan:
    """A date, by its place in the table."""
    return SubjectSpan(row.article_id, row.start, row.end, "d", place, clip(row.surface), date_key(row))


def name_span(place: int, row: NameRow) -> SubjectSpan:
    """A mention of a name, by its place in the table."""
    says = " ".join(row.surface.split())
    return SubjectSpan(row.article_id, row.start, row.end, "n", place, says, says)


def evidence_span(place: int | None, row: EvidenceRow, kind: str = "e") -> SubjectSpan:
    """Words that a finding rests on, by their place in the table if they stand for themselves."""
    says = row.position or clip(row.surface)
    return SubjectSpan(row.article_id, row.start, row.end, kind, place, says, says)


def with_positions(
    renderings: Iterable[SubjectSpan],
    findings: Iterable[Finding],
    evidence: Mapping[str, Sequence[EvidenceRow]],
) -> list[SubjectSpan]:
    """Renderings of an utterance with what a finding says of each, where it rests on one as a whole.

    Parameters
    ----------
    renderings
        Spans of the quotations.
    findings
        Those about the utterance.
    evidence
        Spans by the finding that rests on them.
    """
    told = {
        (row.article_id, row.start, row.end): row.position
        for finding in findings
        for row in evidence[finding.finding]
    }
    return [replace(span, value=told.get((span.article_id, span.start, span.end))) for span in renderings]


def altering_spans(
    renderings: Iterable[SubjectSpan],
    findings: Iterable[Finding],
    evidence: Mapping[str, Sequence[EvidenceRow]],
) -> list[SubjectSpan]:
    """Words that alter a quotation, by the findings about it: of a whole rendering those that the finding names.

    Parameters
    ----------
    renderings
        Spans of the quotations.
    findings
        Those about the utterance.
    evidence
        Spans by the finding that rests on them.
    """
    whole = {(span.article_id, span.start, span.end) for span in renderings}
    rests_on = [
        row
        for finding in findings
        if verdict(finding.verdict).tone in {"x", "u"}
        for row in evidence[finding.finding]
    ]
    found = []
    for row in rests_on:
        span = evidence_span(None, row, "a")
        if (row.article_id, row.start, row.end) not in whole:
            found.append(span)
        else:
            found += [
                replace(span, start=row.start + start, end=row.start + end)
                for start, end in _named_in(row.surface, row.position or "")
            ]
    return [span for span in found if span.end > span.start]


def _named_in(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words that a finding names stand in a rendering; words that it has in other places are not there.

    Examples
    --------
    >>> _named_in("We do not want to move it", "do not"), _named_in("We want to move it", "without")
    ([(3, 9)], [])
    """
    patterns = [rf"(?<!\w){re.escape(each)}(?!\w)" for each in words.split("” “") if each]
    found = (re.search(pattern, text) for pattern in patterns)
    return [each.span() for each in found if each]
