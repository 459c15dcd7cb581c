"""The text of a report cut into blocks: paragraphs, and the parts of one that are not body.

Takes an event view and the marks of one report; gives blocks of nested nodes. A dateline stays with the words that it
opens; a caption, a promotion or a credit is a block of its own, with the name of its role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.reader.nested_text import DATELINE, LayeredSpan, nested, utf16_offsets
from newslens.presentation.reader.reader_records import ReportBlock
from newslens.presentation.span_lookup import SpanLookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.event_view import EventView

__all__ = ["blocks_of"]

_BODY: Final = "body"
_DATELINE: Final = "dateline"
_ROLES: Final = {"promo": "Promotion", "url": "Address", "boilerplate": "Page furniture", "credit": "Credit"}
"""Names of roles that are no words for a reader as they stand."""


def blocks_of(event: EventView, article_id: str, spans: Sequence[LayeredSpan]) -> list[ReportBlock]:
    """Blocks of a report, with its marks in them."""
    text = event.by_id[article_id].text
    lookup = SpanLookup(spans)
    units = utf16_offsets(text)
    seen: set[int] = set()
    found = []
    for paragraph in event.paragraphs[article_id]:
        for start, end, role in _parts(event, article_id, paragraph):
            around = [*_datelines(event, article_id, start, end), *lookup.meeting(start, end)]
            nodes = nested(text, start, end, around, seen)
            found.append(ReportBlock(start if units is None else units[start], _role_name(role), nodes))
    return found


def _datelines(event: EventView, article_id: str, start: int, end: int) -> Iterator[LayeredSpan]:
    for row in event.segments_meeting(article_id, start, end):
        if row.role == _DATELINE:
            yield LayeredSpan(row.start, row.end, -1, DATELINE)


def _parts(event: EventView, article_id: str, paragraph: tuple[int, int]) -> list[tuple[int, int, str]]:
    """A paragraph cut where its role changes; what no segment covers is body."""
    text = event.by_id[article_id].text
    at, stop = paragraph
    parts: list[tuple[int, int, str]] = []
    for segment in event.segments_meeting(article_id, at, stop):
        start, end = max(segment.start, at), min(segment.end, stop)
        if start >= end or segment.role == _DATELINE:
            continue
        if text[at:start].strip():
            parts.append((at, start, _BODY))
            at = start
        parts.append((at, end, segment.role))
        at = end
    if text[at:stop].strip() or not parts:
        parts.append((at, stop, _BODY))
    return _joined(parts)


def _joined(parts: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Neighbouring parts of one role as one."""
    joined = parts[:1]
    for start, end, role in parts[1:]:
        if role == joined[-1][2]:
            joined[-1] = (joined[-1][0], end, role)
        else:
            joined.append((start, end, role))
    return joined


def _role_name(role: str) -> str | None:
    return None if role in {_BODY, _DATELINE} else _ROLES.get(role, role.capitalize())
