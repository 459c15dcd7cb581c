"""Disjoint sets: what is joined step by step into groups that share no member.

Takes members of any hashable type and pairs of them that belong together; gives the representative of each set and
the sets themselves. A set is known by the member of it that appeared first, so results depend on the order in which
members were named and joined, never on the order of a Python set.

What this does not cover: taking sets apart again, and deciding who belongs together.

Method: the union-find of Galler and Fischer, "An improved equivalence algorithm", 1964, with paths shortened at each
question (Tarjan, 1975).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

__all__ = ["DisjointSets"]

_Member = TypeVar("_Member", bound="Hashable")


class DisjointSets(Generic[_Member]):
    """Sets that can be joined and never share a member.

    Parameters
    ----------
    members
        Members that are known from the start, each a set of its own; others appear when they are asked for or joined.

    Examples
    --------
    >>> sets = DisjointSets(["Kroll", "Jan Kroll", "Duarte"])
    >>> sets.join("Jan Kroll", "Kroll")
    'Kroll'
    >>> sets.find("Jan Kroll"), sets.groups()
    ('Kroll', [['Kroll', 'Jan Kroll'], ['Duarte']])
    """

    def __init__(self, members: Iterable[_Member] = ()) -> None:
        self._above: dict[_Member, _Member] = {}
        self._place: dict[_Member, int] = {}
        for member in members:
            self._appear(member)

    def find(self, member: _Member) -> _Member:
        """Representative of the set of a member: the one that appeared first."""
        self._appear(member)
        top = member
        while (above := self._above[top]) != top:
            top = above
        while member != top:
            self._above[member], member = top, self._above[member]
        return top

    def join(self, one: _Member, other: _Member) -> _Member:
        """Make one set of the sets of two members; gives its representative."""
        first, second = self.find(one), self.find(other)
        if self._place[second] < self._place[first]:
            first, second = second, first
        self._above[second] = first
        return first

    def groups(self) -> list[list[_Member]]:
        """All sets, and the members of each, in order of appearance."""
        found: dict[_Member, list[_Member]] = {}
        for member in self._place:
            found.setdefault(self.find(member), []).append(member)
        return list(found.values())

    def _appear(self, member: _Member) -> None:
        if member not in self._place:
            self._place[member] = len(self._place)
            self._above[member] = member
