"""The text of a report cut into blocks: paragraphs, and the parts of one that are not body.

Takes an event view and the marks of one report; gives blocks of nested nodes. A dateline stays with the words that it
opens; a caption, a promotion or a credit is a block of its own, with the name of its role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation.paragraph_parts import DATELINE, split_by_role
from newslens.presentation.reader.nested_text import DATELINE_PLACE, LayeredSpan, nested, utf16_offsets
from newslens.presentation.reader.reader_records import ReportBlock
from newslens.presentation.span_lookup import SpanLookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.event_view import EventView

__all__ = ["blocks_of"]


def blocks_of(event: EventView, article_id: str, spans: Sequence[LayeredSpan]) -> list[ReportBlock]:
    """Blocks of a report, with its marks in them."""
    text = event.by_id[article_id].text
    lookup = SpanLookup(spans)
    units = utf16_offsets(text)
    seen: set[int] = set()
    found = []
    for paragraph in event.paragraphs[article_id]:
        for part in split_by_role(event, article_id, paragraph):
            start, end = part.start, part.end
            around = [*_datelines(event, article_id, start, end), *lookup.meeting(start, end)]
            nodes = nested(text, start, end, around, seen)
            found.append(ReportBlock(start if units is None else units[start], part.name, nodes))
    return found


def _datelines(event: EventView, article_id: str, start: int, end: int) -> Iterator[LayeredSpan]:
    for row in event.segments_meeting(article_id, start, end):
        if row.role == DATELINE:
            yield LayeredSpan(row.start, row.end, -1, DATELINE_PLACE)
