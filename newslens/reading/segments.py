"""What is the report and what is not: an article cut into stretches, each with its role.

A page of news carries more than its report: a dateline, a byline, captions, links to other stories, a correction,
credits, share bars. A number in "READ MORE: Eight hurt at concert" is no number of this event, so every
extractor reads only the stretches whose role is in `READABLE`.

Extractors read a view of the text, as long as it is: other roles and the breaks of filled lines are blanked out. What
they find is given with its surface as it stands in the article.

The stretches tile the text: in the order of the text, every character that is not white space is in exactly one.
Roles: body, heading, caption, dateline, byline, timestamp, promo, correction, credit, url, boilerplate.

What this does not cover: reader comments that read like prose, and pages whose lines were joined into one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newslens.reading.datelines_and_links import cut_line
from newslens.reading.line_forms import table_rows
from newslens.reading.line_roles import role_lines
from newslens.reading.lines import UnwrappedText, split_line, unwrap
from newslens.schema import Segment, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


__all__ = ["READABLE", "blank_out", "find_segments", "segments_of", "sentences_of"]

READABLE = frozenset({"body", "heading", "caption"})
"""Roles that extraction reads."""

_NOT_LINE_END = re.compile(r"[^\r\n]")


def find_segments(text: str) -> list[Segment]:
    r"""Stretches of a text, in order, each with its role.

    Parameters
    ----------
    text
        Text of one article.

    Examples
    --------
    >>> [(s.role, s.surface) for s in find_segments("OSLO — A ferry sank.\nREAD MORE: Eight hurt at concert")]
    [('dateline', 'OSLO —'), ('body', 'A ferry sank.'), ('promo', 'READ MORE: Eight hurt at concert')]
    """
    return segments_of(unwrap(text))


def segments_of(unwrapped: UnwrappedText) -> list[Segment]:
    """Stretches of an unwrapped text, in order; their surfaces are those of the text as decoded."""
    text, view, paragraphs = unwrapped
    return [
        Segment(left, right, text[left:right], part)
        for (start, end), role in role_lines(view, paragraphs)
        for left, right, part in _trimmed(view, cut_line(view, start, end, role))
    ]


def blank_out(view: str, segments: Iterable[Segment]) -> str:
    r"""A view with spaces in place of every stretch that extraction does not read, so that offsets stay true.

    Rows of tables belong to the body, but they tell nothing: their numbers are figures of no sentence.

    Parameters
    ----------
    view
        Text of one article, unwrapped.
    segments
        Its stretches.

    Examples
    --------
    >>> text = "A ferry sank.\n3 Comments"
    >>> blank_out(text, find_segments(text))
    'A ferry sank.\n          '
    """
    pieces: list[str] = []
    position = 0
    parts = list(segments)
    rows = table_rows([part.surface for part in parts])
    for number, part in enumerate(parts):
        if part.role not in READABLE or number in rows:
            pieces += [view[position : part.start], _NOT_LINE_END.sub(" ", view[part.start : part.end])]
            position = part.end
    return "".join([*pieces, view[position:]])


def sentences_of(unwrapped: UnwrappedText, segments: Iterable[Segment]) -> list[Sentence]:
    """Sentences of the readable stretches, in order; `paragraph` counts the paragraphs of the whole text from 0.

    Parameters
    ----------
    unwrapped
        Text of one article.
    segments
        Its stretches, in order.
    """
    text, view, paragraphs = unwrapped
    ends = [end for _, end in paragraphs]
    found: list[Sentence] = []
    for part in segments:
        if part.role not in READABLE:
            continue
        for number in range(bisect_right(ends, part.start), len(paragraphs)):
            start, end = max(paragraphs[number][0], part.start), min(ends[number], part.end)
            if start >= end:
                break
            found += [Sentence(a, b, text[a:b], number) for a, b in split_line(view, start, end)]
    return found


def _trimmed(text: str, parts: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Parts of a line without white space around them; what is white space only is left out."""
    for start, end, role in parts:
        piece = text[start:end]
        left, right = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        if left < right:
            yield left, right, role
