"""Quotation marks: which stretches of a text stand between marks.

Takes a text, gives `MarkedStretch` records with the offsets inside their marks, nested ones included. Double marks are
paired by the roles that `mark_roles` reads: one that closes ends the last one open; a quotation whose mark is never
closed ends with its paragraph, and one whose mark is never opened begins with its line.

Single marks double as apostrophes. They are read as quotation marks only where both ends are found in one paragraph:
"a ‘blow’ to it", not "the ministers' plan"; or where a speech is left open at the end of its paragraph and the next opens with
the same mark.

What this does not cover: quotations set off by indentation or italics, and dialogue introduced by a dash. The method is
newslens' own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.mark_roles import DoubleMark, read_mark_roles

__all__ = ["MarkedStretch", "find_marked_stretches"]

_BREAK = re.compile(r"[\n\r]")
_OPEN_SINGLE = re.compile(
    r"[‘'`‚‹](?<![\w'’.,!?].)(?=[\w$£€(\[…\"“])(?!\d\ds\b)|’(?<=[\s(\[“\"—–].)(?=[A-Z])"
)
_CLOSE_SINGLE = re.compile(r"(?<=[\w.,!?…)\]%])['’›](?!\w)")

_NEXT_LINE = re.compile(r"\s*(\S)")
_SPEECH = re.compile(r"(?:\A|[\n\r:,])[ \t]*\Z")
"""What stands before a mark that opens a speech: a new line, or what announces it."""


class MarkedStretch(NamedTuple):
    """A stretch between quotation marks: ``text[start:end]``, without the marks and the space beside them."""

    start: int
    end: int
    opened: int
    """Where the opening mark starts, or `start` where it is missing."""
    closed: int
    """Where the closing mark ends, or `end` where it is missing."""
    depth: int
    """1 for an outer quotation, 2 for one inside it."""
    whole: bool
    """Both marks are there."""
    single: bool = False


def find_marked_stretches(text: str) -> list[MarkedStretch]:
    """Stretches of a text between quotation marks, by their start, an outer one before those inside it.

    Examples
    --------
    >>> text = 'He spoke of “peace “, she of "war".'
    >>> [text[m.start : m.end] for m in find_marked_stretches(text)]
    ['peace', 'war']
    """
    doubles = _pair(text)
    singles = _find_singles(text, doubles)
    return sorted([*doubles, *singles], key=lambda marked: (marked.start, -marked.end, marked.depth))


def _pair(text: str) -> list[MarkedStretch]:
    """Stretches between double marks. An unclosed one ends with its paragraph or before the next mark."""
    found: list[MarkedStretch] = []
    pending: list[DoubleMark] = []
    for mark, role in read_mark_roles(text):
        if role == "measures":
            continue
        if role == "closes" and pending:
            opening = pending.pop()
            found.append(_between(text, opening, mark, len(pending) + 1))
        elif role == "opens inside":
            pending.append(mark)
        else:
            found += [_unclosed(text, mark, left) for left in pending[:1]]
            pending = [mark] if role in {"opens", "opens again"} else []
            if not pending:
                found.append(_unopened(text, mark, found[-1].closed if found else 0))
    found += [_unclosed(text, None, left) for left in pending[:1]]
    return [marked for marked in found if marked.start < marked.end]


def _between(text: str, opening: DoubleMark, closing: DoubleMark, depth: int) -> MarkedStretch:
    start, end = _trim(text, opening.end, closing.start)
    return MarkedStretch(start, end, opening.start, closing.end, depth, whole=True)


def _unclosed(text: str, following: DoubleMark | None, opening: DoubleMark) -> MarkedStretch:
    """A quotation whose closing mark is missing ends with its paragraph.

    Where the next mark re-opens it at the start of a line not far below, the lines between belong to it.
    """
    limit = following.start if following else len(text)
    stop = _BREAK.search(text, opening.end, limit)
    if (
        following
        and following.first
        and text.count("\n", opening.end, limit) <= thresholds.LINES_UNTIL_REOPENED
    ):
        stop = None
    start, end = _trim(text, opening.end, stop.start() if stop else limit)
    return MarkedStretch(start, end, opening.start, end, 1, whole=False)


def _unopened(text: str, closing: DoubleMark, floor: int) -> MarkedStretch:
    line = max(text.rfind("\n", floor, closing.start), text.rfind("\r", floor, closing.start)) + 1
    start, end = _trim(text, max(floor, line), closing.start)
    return MarkedStretch(start, end, start, closing.end, 1, whole=False)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _find_singles(text: str, doubles: list[MarkedStretch]) -> list[MarkedStretch]:
    """Stretches between single marks. An opening one looks for its end no further than to the next."""
    openings = [found.start() for found in _OPEN_SINGLE.finditer(text)]
    if not openings:
        return []
    edges = [*openings[1:], len(text)]
    singles: list[MarkedStretch] = []
    outer = 0
    for opening, edge in zip(openings, edges, strict=True):
        while outer < len(doubles) and doubles[outer].closed <= opening:
            outer += 1
        inside = outer < len(doubles) and doubles[outer].opened < opening
        limit = min(edge, opening + thresholds.SINGLE_CHARACTERS, doubles[outer].end if inside else len(text))
        stop = _BREAK.search(text, opening, limit)
        end = _closing_single(text, opening, stop.start() if stop else limit)
        if end is not None:
            start, last = _trim(text, opening + 1, end)
            singles.append(
                MarkedStretch(start, last, opening, end + 1, 2 if inside else 1, whole=True, single=True)
            )
        elif not inside and (behind := _paragraph_end(text, opening)) is not None:
            start, last = _trim(text, opening + 1, behind)
            singles.append(MarkedStretch(start, last, opening, last, 1, whole=False, single=True))
    return [marked for marked in singles if marked.start < marked.end]


def _paragraph_end(text: str, opening: int) -> int | None:
    """Where the paragraph of a speech ends that goes on in the next: like a sentence, and the next line opens with the same mark.

    Read in "She said: 'It rained." before "'We left.'"; not in "It rained in the '90s." before "'We left,' she said.".
    """
    if _SPEECH.search(text, max(0, opening - 4), opening) is None:
        return None
    stop = _BREAK.search(text, opening, opening + thresholds.SINGLE_CHARACTERS)
    if stop is None or text[stop.start() - 1] not in ".!?…":
        return None
    following = _NEXT_LINE.match(text, stop.start())
    return stop.start() if following is not None and following[1] == text[opening] else None


def _closing_single(text: str, opening: int, limit: int) -> int | None:
    """The closing mark of a single one: rather after or before punctuation than after a plural's s."""
    weak = plural = None
    for found in _CLOSE_SINGLE.finditer(text, opening + 2, limit):
        at = found.start()
        before, after = text[at - 1], text[at + 1 : at + 2]
        if before in ".,!?…" or after in ".,;:!?)" or not after:
            return at
        if before == "s" and text[at + 1 : at + 3].strip().islower():
            plural = at if plural is None else plural
        elif weak is None:
            weak = at
    return plural if weak is None else weak
