"""What is marked in an article, and where each mark leads.

Takes an event view; gives the marks of each article, and for any span of an article a link to it. Three layers lie
over a text: the reported clause of an indirect quotation, the words inside quotation marks, and figures, dates and
other evidence. Spans of one layer never overlap here (where two do, the weightier keeps its ground and the other
keeps what is left), but those of different layers may cross, so a mark can come out in several pieces; the first
piece bears the id.

Each mark has an id of its own, `a2-f7` for the seventh figure of article 2, so that tables, charts and findings can
lead to it; and most lead back to the place where they are compared. `Anchors.to` finds, for any span, the id that
stands nearest to it, and so a link always has a target.

Not covered: how marks are nested into one another (`newslens.presentation.page.reading_view`).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from newslens.frames import DateRow, EvidenceRow, FigureRow, QuotationRow
from newslens.presentation.layered_pieces import settled
from newslens.presentation.phrasing import verdict
from newslens.presentation.span_lookup import SpanLookup, place_in, with_its_marks
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslens.presentation.event_view import EventView
    from newslens.schema import Finding

__all__ = ["Anchors", "Mark"]

_LAYERS: Final = {"indirect": 0, "quotation": 1, "figure": 2, "evidence": 2, "date": 2}
"""Layer of each kind of mark, from the outermost: reported speech may hold quoted words, and these a figure."""
_PRECEDENCE: Final = {"figure": 0, "evidence": 1, "date": 2, "quotation": 0, "indirect": 0}
"""Which kind keeps its ground where two of one layer overlap: a figure before a date, "12 May" in "12 May votes"."""

_Row = TypeVar("_Row", FigureRow, QuotationRow, DateRow, EvidenceRow)


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked span of an article."""

    start: int
    end: int
    kind: str
    """figure, quotation, indirect, date or evidence."""
    anchor: str
    href: str | None = None
    tone: str = ""
    """x: disagrees; u: updated; empty: neither."""
    label: str | None = None
    """What following the link shows, for who cannot see the mark."""
    question: str | None = None
    """Key of the question that a figure answers."""
    finding: str | None = None
    """Key of the finding that evidence belongs to."""
    number: int | None = None
    """Number of the utterance that a quotation renders."""

    @property
    def layer(self) -> int:
        """Layer of the text that the mark lies in, from the outermost."""
        return _LAYERS[self.kind]


class Anchors:
    """Marks of every article of an event, and the way to them."""

    def __init__(self, event: EventView) -> None:
        self._event = event

    @cached_property
    def marks(self) -> dict[str, list[Mark]]:
        """Marks by article, sorted by layer and place, without overlaps inside a layer."""
        found: dict[str, list[Mark]] = {article.article_id: [] for article in self._event.articles}
        for article_id, mark in [*self._figures(), *self._quotations(), *self._dates(), *self._evidence()]:
            found[article_id].append(mark)
        return {article_id: settled(sorted(marks, key=_weight)) for article_id, marks in found.items()}

    def meeting(self, article_id: str, start: int, end: int) -> list[Mark]:
        """Marks that have a character in common with a stretch of an article, in the order of their starts."""
        return self._lookups[article_id].meeting(start, end)

    @cached_property
    def _lookups(self) -> dict[str, SpanLookup[Mark]]:
        return {article_id: SpanLookup(marks) for article_id, marks in self.marks.items()}

    def to(self, article_id: str, start: int, end: int) -> str:
        """Link to a span: to its own mark, else to one that overlaps it, else to its paragraph.

        An exact mark comes before one that merely overlaps, an inner one before one around it.
        """
        best = min(
            self.meeting(article_id, start, end),
            key=lambda mark: ((mark.start, mark.end) != (start, end), -mark.layer, mark.start),
            default=None,
        )
        if best is not None:
            return f"#{best.anchor}"
        return f"#{self.paragraph(article_id, start)}"

    def to_sentence(self, article_id: str, start: int) -> str:
        """Link to the sentence that holds a place; to the paragraph outside of sentences."""
        place = place_in(self._event.sentences.get(article_id, []), start)
        if place is None:
            return f"#{self.paragraph(article_id, start)}"
        return f"#s{self._event.by_id[article_id].number}-{place + 1}"

    def sentences_between(self, article_id: str, start: int, end: int) -> dict[int, str]:
        """Ids of the sentences that begin in a stretch of an article, by the place where they begin."""
        spans = self._event.sentences.get(article_id, [])
        number = self._event.by_id[article_id].number
        first = bisect_left(spans, (start, 0))
        found: dict[int, str] = {}
        for place in range(first, len(spans)):
            begin = spans[place][0]
            if begin >= end:
                break
            found[begin] = f"s{number}-{place + 1}"
        return found

    def paragraph(self, article_id: str, start: int) -> str:
        """Id of the paragraph that holds a place; of the article where there is none."""
        article = self._event.by_id[article_id]
        place = place_in(self._event.paragraphs[article_id], start)
        return article.anchor if place is None else f"a{article.number}-p{place + 1}"

    def _figures(self) -> Iterator[tuple[str, Mark]]:
        event = self._event
        for row, anchor in _numbered(event.figures, event, "f"):
            mark = Mark(row.start, row.end, "figure", anchor)
            question = event.questions.get(row.question or "")
            if question:
                tone = verdict(question.verdict).tone
                mark = replace(
                    mark,
                    href=_link(event.question_anchors.get(question.question)),
                    tone=tone if tone in {"x", "u"} else "",
                    label=f"{row.surface}: compare the answers on {question.label}",
                    question=question.question,
                )
            yield row.article_id, mark

    def _quotations(self) -> Iterator[tuple[str, Mark]]:
        event = self._event
        utterances = {id(row): each for each in event.utterances for row in each.quotations}
        for row, anchor in _numbered(event.quotations, event, "u"):
            utterance = utterances[id(row)]
            if row.kind in UNMARKED_KINDS and not utterance.compared:
                continue
            shown = "its renderings" if utterance.compared else "who speaks"
            start, end = row.start, row.end
            if row.kind not in UNMARKED_KINDS:
                start, end = with_its_marks(event.by_id[row.article_id].text, start, end)
            yield (
                row.article_id,
                Mark(
                    start,
                    end,
                    kind="indirect" if row.kind in UNMARKED_KINDS else "quotation",
                    anchor=anchor,
                    href=f"#{utterance.anchor}",
                    label=f"Utterance {utterance.number}: see {shown}",
                    number=None if row.kind in UNMARKED_KINDS and self._wraps(row) else utterance.number,
                ),
            )

    def _wraps(self, row: QuotationRow) -> bool:
        """Whether reported speech has words in quotation marks, which bear the number then."""
        inside = self._in_marks.get(row.article_id)
        return inside is not None and bool(inside.meeting(row.start, row.end))

    @cached_property
    def _in_marks(self) -> dict[str, SpanLookup[QuotationRow]]:
        found: dict[str, list[QuotationRow]] = {}
        for row in self._event.quotations:
            if row.kind not in UNMARKED_KINDS:
                found.setdefault(row.article_id, []).append(row)
        return {article_id: SpanLookup(rows) for article_id, rows in found.items()}

    def _dates(self) -> Iterator[tuple[str, Mark]]:
        for row, anchor in _numbered(self._event.dates, self._event, "d"):
            yield row.article_id, Mark(row.start, row.end, "date", anchor)

    def _evidence(self) -> Iterator[tuple[str, Mark]]:
        """Spans of findings that are no figure and no whole quotation: a spelling, a lost "not"."""
        event = self._event
        seen = {(row.article_id, row.start, row.end) for row in event.figures}
        seen |= {(row.article_id, row.start, row.end) for row in event.quotations}
        found: list[EvidenceRow] = []
        for finding in event.findings.values():
            for row in event.evidence[finding.finding] if _is_pointed_out(finding) else ():
                span = (row.article_id, row.start, row.end)
                if row.end > row.start and span not in seen:
                    seen.add(span)
                    found.append(row)
        for row, anchor in _numbered(found, event, "e"):
            finding = event.findings[row.finding]
            yield (
                row.article_id,
                Mark(
                    row.start,
                    row.end,
                    kind="evidence",
                    anchor=anchor,
                    href=f"#{event.finding_anchors[row.finding]}",
                    tone=verdict(finding.verdict).tone,
                    label=finding.summary,
                    finding=row.finding,
                ),
            )


def _link(anchor: str | None) -> str | None:
    """A link to an id; none where there is nothing to compare with."""
    return anchor and f"#{anchor}"


def _is_pointed_out(finding: Finding) -> bool:
    """Whether a finding is of the kinds whose words are marked: a disagreement or an update."""
    return verdict(finding.verdict).tone in {"x", "u"}


def _weight(mark: Mark) -> tuple[int, int, int]:
    """What keeps its ground comes first; of one kind what begins first, of that what is longest."""
    return _PRECEDENCE[mark.kind], mark.start, -mark.end


def _numbered(found: Iterable[_Row], event: EventView, letter: str) -> Iterator[tuple[_Row, str]]:
    """Each row with its id: number of the article, letter of the kind, number of the row in its article."""
    counts: dict[str, int] = {}
    for row in found:
        counts[row.article_id] = counts.get(row.article_id, 0) + 1
        yield row, f"a{event.by_id[row.article_id].number}-{letter}{counts[row.article_id]}"
