"""Groups of claims that grow together, from the strongest pair down.

Takes claims and a strength for pairs of them; gives the members of each group. Two groups become one when their members
go together on the average (average linkage after Sokal and Michener, 1958, over a bounded sample), so that a chain of
small steps does not join what differs.

What this does not cover: taking a group apart again once it was made.
"""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING, Final

from newslens.comparison.questions import question_weights as weights
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Linkage"]

_FEW: Final = 16
"""How many times as large one of two groups is from which on the members of the other are put into it one by one: a large group is
not copied for each that joins. Changes the speed only."""


class Linkage:
    """Groups of so many things, each alone at first.

    Parameters
    ----------
    count
        How many there are.
    strength
        How strongly two of them belong together, by their positions, the lower first; None where they cannot be
        held against each other, as euros and dollars cannot.
    """

    def __init__(self, count: int, strength: Callable[[int, int], float | None]) -> None:
        self._strength = strength
        self._sets = DisjointSets(range(count))
        self._members = [[index] for index in range(count)]
        self._refused: dict[tuple[int, int], int] = {}
        """Size at which two groups were last kept apart."""

    def find(self, index: int) -> int:
        """First member of the group of a thing."""
        return self._sets.find(index)

    def members(self, root: int) -> list[int]:
        """Members of a group, in order, by its first member."""
        return self._members[root]

    def sample(self, root: int) -> list[int]:
        """Members of a group, or as many of them, evenly spread, as are needed to judge it."""
        members = self._members[root]
        step = max(1, len(members) // weights.SAMPLE)
        return members[::step][: weights.SAMPLE]

    def join_if_alike(self, a: int, b: int) -> None:
        """Make one group of those of two things, where their members go together on the average."""
        a, b = sorted((self.find(a), self.find(b)))
        size = len(self._members[a]) + len(self._members[b])
        if a == b or size < weights.GROWN * self._refused.get((a, b), 0):
            return
        if self._average(a, b) < weights.JOINED:
            self._refused[a, b] = size
            return
        self.join(a, b)

    def join(self, a: int, b: int) -> None:
        """Make one group of those of two things."""
        a, b = sorted((self.find(a), self.find(b)))
        if a != b:
            self._sets.join(a, b)
            few, many = sorted((self._members[a], self._members[b]), key=len)
            if len(few) * _FEW < len(many):
                for member in few:
                    insort(many, member)
            else:
                many = sorted(many + few)
            self._members[a], self._members[b] = many, []

    def _average(self, a: int, b: int) -> float:
        """Mean strength of the pairs of two groups, those left out that cannot be held against each other."""
        pairs = [(min(x, y), max(x, y)) for x in self.sample(a) for y in self.sample(b)]
        known = [strength for strength in (self._strength(*pair) for pair in pairs) if strength is not None]
        return sum(known) / len(known) if known else weights.APART
