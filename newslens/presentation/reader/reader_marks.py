"""Which spans of a report are marked in the reader, and what each mark says.

Takes the subjects of an event; gives the marks of each report, and where they lie as layers: reported speech outside,
quoted words inside it, figures, statements, dates, names and altering words innermost. Of two that overlap in a layer
a figure keeps its ground before words that a finding rests on, these before a date, a date before a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.layered_pieces import settled
from newslens.presentation.phrasing import verdict
from newslens.presentation.reader.nested_text import LayeredSpan
from newslens.presentation.reader.reader_records import MarkedSpan
from newslens.presentation.span_lookup import with_its_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.reader.reader_subjects import Subject
    from newslens.presentation.reader.subject_spans import SubjectSpan

__all__ = ["ReportMarks", "marks_by_report"]

_LAYERS: Final = {"i": 0, "q": 1, "f": 2, "e": 2, "d": 2, "n": 2, "a": 2}
"""Layer of each kind of mark, from the outermost."""
_PRECEDENCE: Final = "iqfaedn"
"""Which kind keeps its ground where two of one layer overlap: a figure before a date, "12 May" in "12 May votes"."""


@dataclass(frozen=True, slots=True)
class ReportMarks:
    """Marks of a report, and where each is drawn."""

    marks: list[MarkedSpan]
    spans: list[LayeredSpan]


def marks_by_report(event: EventView, subjects: Sequence[Subject]) -> dict[str, ReportMarks]:
    """Marks of every report, in the order of their starts."""
    found: dict[str, list[tuple[int, Subject, SubjectSpan]]] = {
        each.article_id: [] for each in event.articles
    }
    for place, subject in enumerate(subjects):
        for span in subject.spans:
            found[span.article_id].append((place, subject, span))
    return {key: _laid(event.by_id[key].text, spans) for key, spans in found.items()}


def _laid(text: str, found: list[tuple[int, Subject, SubjectSpan]]) -> ReportMarks:
    found = _without_frames(found)
    found.sort(key=lambda each: (each[2].start, -each[2].end, _PRECEDENCE.index(each[2].kind), each[0]))
    marks = [
        MarkedSpan(span.kind, place, span.start, span.end, _tone(subject), span.value)
        for place, subject, span in found
    ]
    order = sorted(range(len(found)), key=lambda at: _PRECEDENCE.index(marks[at].kind))
    spans = [LayeredSpan(*_drawn(text, marks[at]), _LAYERS[marks[at].kind], at) for at in order]
    return ReportMarks(marks, settled(spans))


def _without_frames(
    found: list[tuple[int, Subject, SubjectSpan]],
) -> list[tuple[int, Subject, SubjectSpan]]:
    """Spans without reported speech around words in marks of the same utterance: the words have the mark."""
    quoted = {(place, span.start) for place, _, span in found if span.kind == "q"}
    starts: dict[int, list[int]] = {}
    for place, start in quoted:
        starts.setdefault(place, []).append(start)
    return [
        (place, subject, span)
        for place, subject, span in found
        if span.kind != "i" or not any(span.start <= start < span.end for start in starts.get(place, ()))
    ]


def _tone(subject: Subject) -> str:
    return verdict(subject.verdict).tone.replace("k", "")


def _drawn(text: str, mark: MarkedSpan) -> tuple[int, int]:
    """Offsets of a mark; those of a quotation with the quotation marks that it stands between."""
    return with_its_marks(text, mark.start, mark.end) if mark.kind == "q" else (mark.start, mark.end)
