"""What is marked in an article, and where each mark leads.

Three layers lie over a text: the reported clause of an indirect quotation, the words inside quotation marks,
and figures, dates and other evidence. Spans of one layer never overlap here (where two do, the weightier keeps
its ground and the other keeps what is left), but those of different layers may cross, so a mark can come out
in several pieces; the first piece bears the id.

Each mark has an id of its own, `a2-f7` for the seventh figure of report 2, so that tables, charts and findings
can lead to it; and most lead back to the place where they are compared. `Anchors.to` finds, for any span, the
id that stands nearest to it, and so a link always has a target.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newslens.presentation.page.span_lookup import Stretches
from newslens.presentation.phrasing import verdict
from newslens.reading import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.event_view import Edition

__all__ = ["Anchors", "Mark"]

_LAYERS = {"indirect": 0, "quotation": 1, "figure": 2, "evidence": 2, "date": 2}
_OPENING_MARKS, _CLOSING_MARKS = frozenset("\"'“‘«„‹「『"), frozenset("\"'”’»“›」』")
_WEIGHT = {"figure": 0, "evidence": 1, "date": 2, "quotation": 0, "indirect": 0}


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
    number: int | None = None
    """Number of the utterance that a quotation renders."""
    label: str | None = None
    """What following the link shows, for who cannot see the mark."""

    @property
    def layer(self) -> int:
        """Layer of the text that the mark lies in, from the outermost."""
        return _LAYERS[self.kind]


class Anchors:
    """Marks of every article of an edition, and the way to them."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    @cached_property
    def marks(self) -> dict[str, list[Mark]]:
        """Marks by article, sorted by layer and place, without overlaps inside a layer."""
        found: dict[str, list[Mark]] = {witness.article_id: [] for witness in self._edition.witnesses}
        for article_id, mark in [*self._figures(), *self._quotations(), *self._dates(), *self._evidence()]:
            found[article_id].append(mark)
        return {article_id: _settled(marks) for article_id, marks in found.items()}

    def meeting(self, article_id: str, start: int, end: int) -> list[Mark]:
        """Marks that have a character in common with a stretch of an article, in the order of their starts."""
        return self._stretches[article_id].meeting(start, end)

    @cached_property
    def _stretches(self) -> dict[str, Stretches]:
        return {article_id: Stretches(marks) for article_id, marks in self.marks.items()}

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

    def paragraph(self, article_id: str, start: int) -> str:
        """Id of the paragraph that holds a place; of the report where there is none."""
        witness = self._edition.by_id[article_id]
        for place, (left, right) in enumerate(split_paragraphs(witness.text)):
            if left <= start < right:
                return f"a{witness.number}-p{place + 1}"
        return witness.anchor

    def _figures(self) -> Iterable[tuple[str, Mark]]:
        edition = self._edition
        for row, anchor in _numbered(edition.figures, edition, "f"):
            question = edition.questions.get(row.question)
            tone = verdict(question.verdict).tone if question else ""
            target = edition.question_anchors.get(row.question)
            label = f"{row.surface}: compare the answers on {question.label}" if question else None
            href = f"#{target}" if target else None
            tone = tone if tone in {"x", "u"} else ""
            yield row.article_id, Mark(row.start, row.end, "figure", anchor, href, tone, None, label)

    def _quotations(self) -> Iterable[tuple[str, Mark]]:
        edition = self._edition
        numbers = {id(row): each for each in edition.utterances for row in each.quotations}
        for row, anchor in _numbered(edition.quotations, edition, "u"):
            utterance = numbers[id(row)]
            if row.kind == "indirect" and not utterance.compared:
                continue
            kind = "indirect" if row.kind == "indirect" else "quotation"
            label = f"Utterance {utterance.number}: see {'its renderings' if utterance.compared else 'who speaks'}"
            start, end = self._with_quotation_marks(row)
            number = None if kind == "indirect" and self._wraps(row) else utterance.number
            mark = Mark(start, end, kind, anchor, f"#{utterance.anchor}", "", number, label)
            yield row.article_id, mark

    def _wraps(self, row: Any) -> bool:
        """Whether reported speech has words in quotation marks, which bear the number then."""
        return any(
            start < row.end and end > row.start for start, end in self._in_marks.get(row.article_id, ())
        )

    @cached_property
    def _in_marks(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        for row in self._edition.quotations:
            if row.kind != "indirect":
                found.setdefault(row.article_id, []).append((row.start, row.end))
        return found

    def _with_quotation_marks(self, row: Any) -> tuple[int, int]:
        """Offsets of a quotation together with the quotation marks that it stands between."""
        text = self._edition.by_id[row.article_id].text
        start, end = row.start, row.end
        if row.kind != "indirect":
            start -= start > 0 and text[start - 1] in _OPENING_MARKS
            end += end < len(text) and text[end] in _CLOSING_MARKS
        return start, end

    def _dates(self) -> Iterable[tuple[str, Mark]]:
        edition = self._edition
        found = [row for witness in edition.witnesses for row in edition.dates.get(witness.article_id, [])]
        for row, anchor in _numbered(found, edition, "d"):
            yield row.article_id, Mark(row.start, row.end, "date", anchor)

    def _evidence(self) -> Iterable[tuple[str, Mark]]:
        """Spans of findings that are no figure and no whole quotation, so that a spelling or a lost "not" can be seen in the text."""
        edition = self._edition
        marked = {(row.article_id, row.start, row.end) for row in [*edition.figures, *edition.quotations]}
        seen: set[tuple[str, int, int]] = set()
        found: list[Any] = []
        for finding in edition.findings:
            tone = verdict(finding.verdict).tone
            for row in edition.evidence[finding.finding]:
                span = (row.article_id, row.start, row.end)
                if tone in {"x", "u"} and row.end > row.start and span not in marked and span not in seen:
                    seen.add(span)
                    found.append((row, finding, tone))
        pairs = zip(_numbered([row for row, _, _ in found], edition, "e"), found, strict=True)
        for (row, anchor), (_, finding, tone) in pairs:
            href = f"#{edition.finding_anchors[finding.finding]}"
            yield (
                row.article_id,
                Mark(row.start, row.end, "evidence", anchor, href, tone, None, finding.summary),
            )


def _numbered(found: Iterable[Any], edition: Edition, letter: str) -> Iterable[tuple[Any, str]]:
    """Each row with its id: number of the report, letter of the kind, number of the row in its report."""
    counts: dict[str, int] = {}
    for row in found:
        counts[row.article_id] = counts.get(row.article_id, 0) + 1
        yield row, f"a{edition.by_id[row.article_id].number}-{letter}{counts[row.article_id]}"


def _settled(marks: list[Mark]) -> list[Mark]:
    """The marks without overlaps inside a layer; what is covered altogether is left out."""
    kept: dict[int, list[Mark]] = {}
    for mark in sorted(marks, key=lambda each: (_WEIGHT[each.kind], each.start, -each.end)):
        layer = kept.setdefault(mark.layer, [])
        place = bisect_left(layer, mark.start, key=lambda each: each.start)
        start, end = mark.start, mark.end
        if place and layer[place - 1].end > start:
            start = layer[place - 1].end
        while place < len(layer) and layer[place].start == start:
            start, place = layer[place].end, place + 1
        if place < len(layer):
            end = min(end, layer[place].start)
        if start < end:
            layer.insert(place, replace(mark, start=start, end=end))
    return [mark for layer in sorted(kept) for mark in kept[layer]]
