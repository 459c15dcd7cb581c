"""Nexis Uni: documents whose text stands below a line "Body" and which a line "End of Document" closes.

Above the text of each stand title, outlet and date, a line each, then a notice of rights and labelled fields; below it
labelled parts ("Graphic", "Classification"), "Load-Date: ..." and "End of Document". What stands above the first title is the
cover with its list of documents.

A document is known by its head, a date above a length or a notice of rights above "Body", not by where the one before it ends:
"Body" or "End of Document" alone in a line of a report cut nothing, and two documents with nothing between them are two.

What this does not cover: titles that were wrapped to several lines, as when a PDF is copied.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.export_dates import date_of_export, is_date_line
from newslens.reading.formats.press.export_lines import filled_lines, span_of_lines
from newslens.reading.formats.press.field_lines import (
    FieldLine,
    document_end,
    field_line,
    is_rights_line,
    is_word_count,
    labels_left_out,
)
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine

__all__ = ["read_nexis_documents"]

_UNLABELLED = ("edition", "abstract")
"""What stands in a document without a label and has no column."""


class _Head(NamedTuple):
    """What stands above the text of a document."""

    first: int
    """Number of the line that the document begins in."""
    body: int
    """Number of the line "Body"."""
    fields: dict[str, str]
    """By column, and what stands there without a label by what it is."""


def read_nexis_documents(lines: Sequence[ExportLine]) -> PressExport | None:
    """The documents of an export of Nexis Uni; None where the text is none."""
    fields = [field_line(line.words, "nexis") if line.words else None for line in lines]
    heads = _heads(lines, fields)
    if not heads:
        return None
    articles: list[PressArticle] = []
    faults: list[PressFault] = []
    for head, behind in zip(heads, [*(head.first for head in heads[1:]), len(lines)], strict=True):
        end, lost = _end(lines, fields, head.body + 1, behind)
        span = _text(lines, fields, head, end)
        if span is None:
            faults.append(PressFault(head.first + 1, "this document has no text"))
        else:
            around = [
                fields[number]
                for number in range(head.first, end)
                if lines[number].words and not span[0] <= lines[number].start < span[1]
            ]
            left_out = (*(kind for kind in _UNLABELLED if kind in head.fields), *labels_left_out(around))
            articles.append(PressArticle(head.first + 1, (span,), tidy_fields(head.fields), left_out))
        if lost is not None:
            faults.append(
                PressFault(
                    lost + 1, "what stands here opens like a document but has no date above a line 'Body'"
                )
            )
    return PressExport("Nexis Uni", tuple(articles), tuple(faults), _announced(lines, heads[0].first))


def _heads(lines: Sequence[ExportLine], fields: Sequence[FieldLine | None]) -> list[_Head]:
    filled = filled_lines(lines, 0, len(lines))
    heads: list[_Head] = []
    for at, number in enumerate(filled):
        field = fields[number]
        if field is not None and field.column == "text":
            above = filled[max(0, at - thresholds.HEAD_LINES) : at]
            head = _head(lines, fields, above, number)
            if head is not None and (not heads or head.first > heads[-1].body):
                heads.append(head)
    return heads


def _head(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], above: Sequence[int], body: int
) -> _Head | None:
    """The head of a document whose "Body" this may be: up to the nearest date above it, or to where the document before ends."""
    found: dict[str, str] = {}
    described = False
    top = len(above)
    for at in range(len(above) - 1, -1, -1):
        words, field = lines[above[at]].words, fields[above[at]]
        if described and is_date_line(words):
            names = [
                each for each in above[max(0, at - 2) : at] if not _closes(lines[each].words, fields[each])
            ]
            found["published"] = date_of_export(words)
            if at + 1 < top:
                found["edition"] = lines[above[at + 1]].words
            return _named(lines, names, body, found)
        if _closes(words, field):
            undated = described and not (field is not None and field.place == "part")
            return _undated(lines, above[at + 1 :], top - at - 1, body, found) if undated else None
        if is_rights_line(words):
            found["rights"], described, top = words, True, at
        elif field is not None:
            described, top = described or (field.column == "length" and is_word_count(field.value)), at
            if field.column:
                found[field.column] = field.value
    return (
        _undated(lines, above, top, body, found) if described and len(above) < thresholds.HEAD_LINES else None
    )


def _undated(
    lines: Sequence[ExportLine], head: Sequence[int], top: int, body: int, found: dict[str, str]
) -> _Head:
    """A head without a date that is read, with `top` lines above its fields.

    Of three lines the last is such a date, "Spring 2031"; below a cover, title and outlet stand last.
    """
    return _named(lines, head[: min(top, 2)] if top <= 3 else head[top - 2 : top], body, found)


def _closes(words: str, field: FieldLine | None) -> bool:
    """Whether a line belongs to the end of a document, so that no head reaches over it."""
    return document_end(words) or (field is not None and field.place in {"tail", "part"})


def _named(lines: Sequence[ExportLine], names: Sequence[int], body: int, found: dict[str, str]) -> _Head:
    """A head with title and outlet, which are the two lines given; of one the outlet is known."""
    stated = dict(zip(("outlet", "title"), (lines[number].words for number in reversed(names)), strict=False))
    return _Head(names[0] if names else body, body, stated | found)


def _end(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], first: int, behind: int
) -> tuple[int, int | None]:
    """The line that closes a document, and the first line of what follows and opens like another.

    Of several closing lines the last counts, as the others are words of the report, unless fields of a head stand behind one.
    """
    ends = [number for number in range(first, behind) if document_end(lines[number].words)]
    for end, following in itertools.pairwise([*ends, behind]):
        opening = next(
            (each for each in range(end + 1, following) if _opens(lines[each].words, fields[each])), None
        )
        if opening is not None:
            return end, next(number for number in range(end + 1, opening + 1) if lines[number].words)
    return (ends[-1] if ends else behind), None


def _opens(words: str, field: FieldLine | None) -> bool:
    return is_rights_line(words) or is_date_line(words) or (field is not None and field.column == "length")


def _text(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], head: _Head, end: int
) -> tuple[int, int] | None:
    """Offsets of the text; what stands below it is put into the fields of the head."""
    first = head.body + 1
    filled = filled_lines(lines, first, end)
    behind = _tail(filled, fields, end, head.fields)
    filled = [number for number in filled if number < behind]
    if filled and lines[filled[0]].words == head.fields.get("title"):
        filled = filled[1:]
    if filled and lines[filled[0]].words == "ABSTRACT":
        full = next((at for at, number in enumerate(filled) if lines[number].words == "FULL TEXT"), 0)
        if full > 1:
            head.fields["abstract"] = lines[filled[1]].words
        filled = filled[full + 1 :]
    return span_of_lines(lines, filled[0], filled[-1] + 1) if filled else None


def _tail(filled: Sequence[int], fields: Sequence[FieldLine | None], end: int, found: dict[str, str]) -> int:
    """Number of the line that the tail begins in; what it states is put into `found`.

    The tail is the lowest run of fields, with "Classification" above some of them, and above that parts such as "Graphic".
    """
    at = len(filled)
    while at and _in_tail(fields[filled[at - 1]]):
        at -= 1
    classified = (each for each in range(at - 2, -1, -1) if _opens_classification(fields, filled, each))
    at = next(classified, at)
    for number in filled[at:]:
        field = fields[number]
        if field is not None and field.column:
            found.setdefault(field.column, field.value)
    parts = {
        field.label: number for number in filled[:at] if (field := fields[number]) and _opens_part(field)
    }
    return min(parts.values(), default=filled[at] if at < len(filled) else end)


def _in_tail(field: FieldLine | None) -> bool:
    return field is not None and field.place in {"tail", "part"}


def _opens_classification(fields: Sequence[FieldLine | None], filled: Sequence[int], at: int) -> bool:
    """Whether a line is "Classification" with a field below it; alone it is a word of the report."""
    field, below = fields[filled[at]], fields[filled[at + 1]]
    return (
        field is not None and field.label == "classification" and below is not None and below.place == "tail"
    )


def _opens_part(field: FieldLine) -> bool:
    return field.column == "part" and not field.value


def _announced(lines: Sequence[ExportLine], first: int) -> int | None:
    """How many documents the cover says that there are: "Documents (30)"."""
    for line in lines[:first]:
        name, _, count = line.words.partition(" (")
        if name in {"Documents", "Document"} and count.rstrip(")").isdecimal() and len(count) < 8:
            return int(count.rstrip(")"))
    return None
