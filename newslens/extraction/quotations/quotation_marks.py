"""Quotation marks: which stretches of a text stand between marks, when the marks are as they are in print.

Takes a text, gives `MarkedStretch` stretches with the offsets inside their marks, nested ones included. Each mark
is read as opening or closing by what stands around it, by its shape, and by what the marks before and after
it do: the readings of all marks together that contradict their surroundings least are chosen by dynamic
programming over the depth of nesting (the Viterbi algorithm), in time proportional to the number of marks.
So a mark of the wrong shape ("force “, he said"), a missing one, and one that is re-opened at each paragraph
of a long quotation cost no more than their own quotation.

Single marks double as apostrophes. They are read as quotation marks only where both ends are found in one
paragraph.

Not covered: quotations set off by indentation or italics, dialogue introduced by a dash.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["MarkedStretch", "find_marked_stretches"]

_DOUBLE = re.compile(r"[\"“”„‟«»「」『』＂]|``|''")
_BREAK = re.compile(r"[\n\r]")
_OPENING = frozenset("“„‟«「『") | {"``"}
_CLOSING = frozenset("”»」』") | {"''"}
_FIRM = frozenset("「」『』")
"""Marks that never stand the wrong way round."""
_BEFORE_OPENING = frozenset("([{<—–-/‘'`=>") | {""}
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'") | {""}
_ENDS_SPEECH = frozenset(".,!?…;")
_MAX_DEPTH = 2
_UNCLOSED = 2.2
_UNOPENED = 3.0
_NESTED = 1.1
_LINE = 0.35
"""What a quotation pays for each line break that it runs across without re-opening its mark."""
_MAX_LINES = 12
_LINES_UNTIL_REOPENED = 3

_OPEN_SINGLE = re.compile(
    r"[‘'`‚‹](?<![\w'’.,!?].)(?=[\w$£€(\[…\"“])(?!\d\ds\b)|’(?<=[\s(\[“\"—–].)(?=[A-Z])"
)
_CLOSE_SINGLE = re.compile(r"(?<=[\w.,!?…)\]%])['’›](?!\w)")
_LONGEST_SINGLE = 700


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
    doubles = _find_doubles(text)
    singles = _find_singles(text, doubles)
    return sorted([*doubles, *singles], key=lambda marked: (marked.start, -marked.end, marked.depth))


class _Mark(NamedTuple):
    start: int
    end: int
    as_opening: float
    """How much speaks against reading it as an opening mark."""
    as_closing: float
    first: bool
    """It is the first thing in its paragraph."""


def _find_doubles(text: str) -> list[MarkedStretch]:
    marks = [_weigh(text, found) for found in _DOUBLE.finditer(text)]
    if not marks:
        return []
    return _pair(text, marks, _best_roles(text, marks))


def _weigh(text: str, found: re.Match[str]) -> _Mark:
    """Evidence for and against the two readings of a mark."""
    start, end = found.span()
    glyph = found.group()
    before, after = text[start - 1 : start], text[end : end + 1]
    if (
        glyph == '"'
        and before.isdigit()
        and not after.isalpha()
        and text[max(0, start - 4) : start].count("'") == 1
    ):
        return _Mark(start, end, 9.0, 1.0, first=False)
    opening = closing = 0.0
    tight_left = bool(before) and not before.isspace()
    tight_right = bool(after) and not after.isspace()
    if tight_right and not tight_left:
        closing += 1.2 if after in _AFTER_CLOSING else 2.4
        opening += 2.4 if after in ",.;:!?)" else 0.0
    elif tight_left and not tight_right:
        opening += 1.2 if before in _BEFORE_OPENING else 2.4
    else:
        near_left, near_right = _nearest(text, start, -1), _nearest(text, end, 1)
        closing += 0.7 * (near_right.isupper() or near_right.isdigit()) + 0.6 * (near_left in ":—–(")
        opening += (
            0.5 * near_right.islower() + 0.9 * (near_right in ",.;:!?)") + 0.6 * (near_left in _ENDS_SPEECH)
        )
        if tight_left and tight_right:
            opening += 0.8 * (before.isalnum() or before in ".,!?")
            closing += 0.8 * (after.isalnum() and before in _BEFORE_OPENING)
    shape = 9.0 if glyph in _FIRM else 1.3
    opening += shape * (glyph in _CLOSING)
    closing += shape * (glyph in _OPENING)
    first = _nearest(text, start, -1) in "\n\r"
    return _Mark(start, end, opening, closing + (1.0 if first else 0.0), first)


def _nearest(text: str, place: int, step: int) -> str:
    """The next character that is no space, or "" at the end of the text; looks no further than four away."""
    for distance in range(4):
        at = place + distance if step > 0 else place - 1 - distance
        if not 0 <= at < len(text):
            return ""
        if text[at] not in " \t\u00a0":
            return text[at]
    return ""


class _Step(NamedTuple):
    cost: float
    back: int
    role: str


def _best_roles(text: str, marks: list[_Mark]) -> str:
    """A letter a mark.

    o opens, n opens inside a quotation, r re-opens or follows an unclosed one, c closes, u closes what was never opened.
    """
    costs = [0.0, 9.0, 9.0]
    table: list[list[_Step]] = []
    previous_end = 0
    for mark in marks:
        lines = len(_BREAK.findall(text, previous_end, mark.start))
        previous_end = mark.end
        across = min(lines, _MAX_LINES) * _LINE if lines <= _MAX_LINES else 99.0
        row = [_to_outside(costs, mark, lines, across), _to_outer(costs, mark, lines, across)]
        row.append(_to_inner(costs, mark, across))
        table.append(row)
        costs = [step.cost for step in row]
    roles = []
    depth = min(range(len(costs)), key=lambda at: costs[at] + (_UNCLOSED * at))
    for row in reversed(table):
        roles.append(row[depth].role)
        depth = row[depth].back
    return "".join(reversed(roles))


def _to_outside(costs: list[float], mark: _Mark, lines: int, across: float) -> _Step:
    closes = _Step(costs[1] + mark.as_closing + across, 1, "c")
    never_opened = _Step(costs[0] + mark.as_closing + _UNOPENED, 0, "u")
    left_open = _Step(costs[1] + mark.as_closing + _UNOPENED + _UNCLOSED, 1, "u") if lines else closes
    return min(closes, never_opened, left_open)


def _to_outer(costs: list[float], mark: _Mark, lines: int, across: float) -> _Step:
    opens = _Step(costs[0] + mark.as_opening, 0, "o")
    again = 0.2 if mark.first and lines else _UNCLOSED
    reopens = _Step(costs[1] + mark.as_opening + again, 1, "r")
    closes_inner = _Step(costs[2] + mark.as_closing + across, 2, "c")
    return min(opens, reopens, closes_inner)


def _to_inner(costs: list[float], mark: _Mark, across: float) -> _Step:
    return _Step(costs[1] + mark.as_opening + across + _NESTED, 1, "n")


def _pair(text: str, marks: list[_Mark], roles: str) -> list[MarkedStretch]:
    """Stretches from marks and their roles. An unclosed one ends with its paragraph or before the next mark."""
    found: list[MarkedStretch] = []
    pending: list[_Mark] = []
    for mark, role in zip(marks, roles, strict=True):
        if role in "ro":
            found += [_unclosed(text, mark, left) for left in pending[:1]]
            pending = [mark]
        elif role == "n":
            pending.append(mark)
        elif role == "c" and pending:
            opening = pending.pop()
            found.append(_between(text, opening, mark, len(pending) + 1))
        else:
            found += [_unclosed(text, mark, left) for left in pending[:1]]
            pending = []
            found.append(_unopened(text, mark, found[-1].closed if found else 0))
    found += [_unclosed(text, None, left) for left in pending[:1]]
    return [marked for marked in found if marked.start < marked.end]


def _between(text: str, opening: _Mark, closing: _Mark, depth: int) -> MarkedStretch:
    start, end = _trim(text, opening.end, closing.start)
    return MarkedStretch(start, end, opening.start, closing.end, depth, whole=True)


def _unclosed(text: str, following: _Mark | None, opening: _Mark) -> MarkedStretch:
    """A quotation whose closing mark is missing ends with its paragraph.

    Where the next mark re-opens it at the start of a line not far below, the lines between belong to it.
    """
    limit = following.start if following else len(text)
    stop = _BREAK.search(text, opening.end, limit)
    if following and following.first and text.count("\n", opening.end, limit) <= _LINES_UNTIL_REOPENED:
        stop = None
    start, end = _trim(text, opening.end, stop.start() if stop else limit)
    return MarkedStretch(start, end, opening.start, end, 1, whole=False)


def _unopened(text: str, closing: _Mark, floor: int) -> MarkedStretch:
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
        limit = min(edge, opening + _LONGEST_SINGLE, doubles[outer].end if inside else len(text))
        stop = _BREAK.search(text, opening, limit)
        end = _closing_single(text, opening, stop.start() if stop else limit)
        if end is not None:
            start, last = _trim(text, opening + 1, end)
            singles.append(
                MarkedStretch(start, last, opening, end + 1, 2 if inside else 1, whole=True, single=True)
            )
    return [marked for marked in singles if marked.start < marked.end]


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
