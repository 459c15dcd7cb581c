"""Sentences of two reports in rows: what both have stands in one row, and nothing stands twice.

Takes the sentences of two reports and what corresponds; gives rows in the order of reading. Most rows hold one sentence of either
side, or one of a side alone. Where one report made two sentences of one, the row holds all three. Where the order was changed, the
sentence of the right side is brought up or down to its partner, and where it stood a row without words says where it went.
What one side alone has stands beside what the other alone has, to save room; such a row says that they do not correspond.

The page's script (`paired_sentences.js`) does the same for the pair that a reader chooses; a test holds both to the same result.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["MatchedPlaces", "PairedRow", "pair_sentences"]


@dataclass(frozen=True, slots=True, order=True)
class MatchedPlaces:
    """Two sentences that correspond, by their places on either side, and how much of their words is the same."""

    left: int
    right: int
    share: float


@dataclass(slots=True)
class PairedRow:
    """Places of sentences on either side."""

    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    joined: bool = False
    """Whether the two sides correspond; else each stands alone."""
    moved: bool = False
    """Whether the right side stands elsewhere in its own report than here."""
    left_told: int | None = None
    """The place at the right that the left side of a row that is not joined corresponds to: it was said twice."""
    right_told: int | None = None
    """The same for the right side."""
    gone_to: int | None = None
    """The place at the left beside which the right side of this row stands; no words stand here."""


def pair_sentences(
    lengths: tuple[Sequence[int], Sequence[int]], matches: Iterable[MatchedPlaces]
) -> list[PairedRow]:
    """The rows of two reports.

    Parameters
    ----------
    lengths
        How long each sentence is, at the left and at the right; long passages keep their order.
    matches
        Sentences that correspond; each may have several, of which the likest is its partner.

    Examples
    --------
    >>> rows = pair_sentences(([9, 9], [9, 9]), [MatchedPlaces(1, 0, 0.8)])
    >>> [(row.left, row.right, row.joined) for row in rows]
    [([0], [], False), ([1], [0], True), ([], [1], False)]
    """
    likest = sorted(matches, key=lambda each: (-each.share, each.left, each.right))
    joined = _grown(_partners(likest), likest)
    joined.sort(key=lambda row: row.left[0])
    in_order = _heaviest_chain(joined, lengths)
    for place, row in enumerate(joined):
        row.moved = place not in in_order
    return _arranged(joined, lengths, likest)


def _partners(likest: Iterable[MatchedPlaces]) -> list[PairedRow]:
    """Each sentence with its likest partner that is still free."""
    left: set[int] = set()
    right: set[int] = set()
    rows = []
    for each in likest:
        if each.left not in left and each.right not in right:
            left.add(each.left)
            right.add(each.right)
            rows.append(PairedRow([each.left], [each.right], joined=True))
    return rows


def _grown(rows: list[PairedRow], likest: Iterable[MatchedPlaces]) -> list[PairedRow]:
    """Rows with the neighbours of their sentences that correspond to the same: one sentence made of two, or two of one."""
    left = {place: row for row in rows for place in row.left}
    right = {place: row for row in rows for place in row.right}
    for each in likest:
        here, there = left.get(each.left), right.get(each.right)
        if here is None and there is not None and _beside(each.left, there.left):
            there.left.insert(0 if each.left < there.left[0] else len(there.left), each.left)
            left[each.left] = there
        elif there is None and here is not None and _beside(each.right, here.right):
            here.right.insert(0 if each.right < here.right[0] else len(here.right), each.right)
            right[each.right] = here
    return rows


def _beside(place: int, places: Sequence[int]) -> bool:
    return place in {places[0] - 1, places[-1] + 1}


def _heaviest_chain(rows: Sequence[PairedRow], lengths: tuple[Sequence[int], Sequence[int]]) -> set[int]:
    """Rows, by their places, that keep their order on both sides and hold the most text."""
    best = [sum(lengths[0][i] for i in row.left) + sum(lengths[1][j] for j in row.right) for row in rows]
    before: list[int | None] = [None] * len(rows)
    # Where chains end at the right, and the row that ends each: further on only what is heavier.
    ends: list[int] = []
    last: list[int] = []
    for place, row in enumerate(rows):
        fitting = bisect_left(ends, row.right[0])
        if fitting:
            before[place] = last[fitting - 1]
            best[place] += best[last[fitting - 1]]
        at = stop = bisect_left(ends, row.right[-1])
        if at and best[last[at - 1]] >= best[place]:
            continue
        while stop < len(last) and best[last[stop]] < best[place]:
            stop += 1
        ends[at:stop], last[at:stop] = [row.right[-1]], [place]
    at_end = max(range(len(rows)), key=lambda place: (best[place], -place), default=None)
    chain = set()
    while at_end is not None:
        chain.add(at_end)
        at_end = before[at_end]
    return chain


def _arranged(
    joined: Sequence[PairedRow], lengths: tuple[Sequence[int], Sequence[int]], likest: Sequence[MatchedPlaces]
) -> list[PairedRow]:
    """All rows in the order of reading: the left side leads, the right side follows where it can."""
    begins = {row.left[0]: row for row in joined}
    held = {place for row in joined for place in row.left}
    told = {each.left: each.right for each in reversed(likest)}
    coming = _right_alone(joined, len(lengths[1]), likest)[::-1]
    rows: list[PairedRow] = []
    left: list[PairedRow] = []
    for place in range(len(lengths[0])):
        row = begins.get(place)
        if row is not None and not row.moved:
            rows += [*_side_by_side(left, _taken(coming, row.right[0])), row]
            left = []
        elif row is not None:
            left.append(row)
        elif place not in held:
            left.append(PairedRow([place], left_told=told.get(place)))
    return rows + _side_by_side(left, _taken(coming, len(lengths[1])))


def _right_alone(
    joined: Sequence[PairedRow], length: int, likest: Sequence[MatchedPlaces]
) -> list[PairedRow]:
    """What the right side has in rows of its own, in its order: what stands alone, and where a sentence went."""
    held = {place for row in joined for place in row.right}
    told = {each.right: each.left for each in reversed(likest)}
    alone = [
        PairedRow(right=[place], right_told=told.get(place)) for place in range(length) if place not in held
    ]
    gone = [PairedRow(right=row.right, gone_to=row.left[0]) for row in joined if row.moved]
    return sorted([*alone, *gone], key=lambda row: row.right[0])


def _taken(coming: list[PairedRow], end: int) -> list[PairedRow]:
    """Takes the rows before a place at the right from those that are still to come, the next of which is the last."""
    taken = []
    while coming and coming[-1].right[0] < end:
        taken.append(coming.pop())
    return taken


def _side_by_side(left: Sequence[PairedRow], right: Sequence[PairedRow]) -> list[PairedRow]:
    """What stands alone at the left beside what stands alone at the right, each in its order."""
    rows = []
    coming = list(right[::-1])
    for row in left:
        if row.joined or not coming:
            rows.append(row)
        else:
            other = coming.pop()
            rows.append(
                PairedRow(
                    row.left,
                    other.right,
                    left_told=row.left_told,
                    right_told=other.right_told,
                    gone_to=other.gone_to,
                )
            )
    return rows + coming[::-1]
