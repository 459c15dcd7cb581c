"""Figures that a person placed: this one belongs to that question, this one stands alone.

Takes figures read for comparison, and where a person put some of them; gives the groups, and the clash that such a figure
brings about. What a person placed takes no part in the machine's grouping: the rest is grouped as if it were not there,
and then it goes where it was put. That two figures answer one question needs no showing where a person said so.

What this does not cover: how the rest is grouped (`newslens.comparison.questions.grouping`).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_licence import Clash, ClashReading, may_contradict
from newslens.comparison.questions.grouping import GroupedClaims, group_claims
from newslens.comparison.questions.value_likeness import clash
from newslens.comparison.shared.placements import placed_groups

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.questions.figure_reading import FigureReading

__all__ = ["find_placed_clash", "group_with_placed", "placed_claims"]


def placed_claims(read: FigureReading, placed: Mapping[int, int | None]) -> dict[int, int | None]:
    """Where claims were put, by their positions among those that repeat none.

    Parameters
    ----------
    read
        The figures.
    placed
        By row of the table: a figure that repeats another in another unit stands for the one that it repeats.
    """
    position = {claim.row: number for number, claim in enumerate(read.originals)}

    def of(row: int) -> int:
        return position[read.conversions.get(row, row)]

    return {
        of(row): None if beside is None else of(beside)
        for row, beside in placed.items()
        if beside is None or of(row) != of(beside)
    }


def group_with_placed(read: FigureReading, placed: Mapping[int, int | None]) -> GroupedClaims:
    """Group claims by the question that they answer, those that a person placed where they were put.

    Parameters
    ----------
    read
        The figures.
    placed
        As `placed_claims` gives them.
    """
    if not placed:
        return group_claims(read.originals, read.likeness, read.slots, lengths=read.lengths)
    free = [number for number in range(len(read.originals)) if number not in placed]
    place = {number: position for position, number in enumerate(free)}
    slots = [(place[a], place[b]) for a, b in read.slots if a in place and b in place]
    claims = [read.originals[number] for number in free]
    grouped = group_claims(claims, read.likeness, slots, lengths=read.lengths)
    numbers = [-1] * len(read.originals)
    for number, group in zip(free, grouped.numbers, strict=True):
        numbers[number] = group
    return GroupedClaims(placed_groups(numbers, placed), grouped.doubtful)


def find_placed_clash(group: Sequence[Claim], by_hand: Collection[int]) -> Clash | None:
    """The first clash of a question that a figure put there by a person brings about; None where there is none.

    Parameters
    ----------
    group
        Claims that answer one question.
    by_hand
        Rows of the figures that a person placed.
    """
    if by_hand and any(claim.row in by_hand for claim in group):
        for a, b in itertools.combinations(group[: weights.CLASHES_TRIED], 2):
            if not {a.row, b.row}.isdisjoint(by_hand) and clash(a, b) and may_contradict(a, b):
                return Clash(a, b, ClashReading(("decided",), (), ()))
    return None
