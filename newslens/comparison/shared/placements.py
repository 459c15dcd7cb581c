"""Groups with what a person placed: beside another member, or alone.

Takes the group of each member as the machine made them, and where a person placed some of the members; gives the groups
anew. What was placed takes no part in the machine's grouping: it leaves the group it was found in and goes where the
member goes that it was put beside.

What this does not cover: what is grouped, and by what the machine groups it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["placed_groups"]


def placed_groups(groups: Sequence[int], placed: Mapping[int, int | None]) -> list[int]:
    """Groups of members, numbered from 0 in order of appearance, those that a person placed where they were put.

    Parameters
    ----------
    groups
        Group of each member; what it says of a placed one is passed over.
    placed
        Position of each placed member, and that of the one it was put beside; None for one that stands alone.

    Examples
    --------
    >>> placed_groups([0, 0, 1, 1], {1: 3})
    [0, 1, 1, 1]
    >>> placed_groups([0, 0, 1, 1], {0: None})
    [0, 1, 2, 2]
    """
    sets = DisjointSets(range(len(groups)))
    first: dict[int, int] = {}
    for member, group in enumerate(groups):
        if member not in placed:
            sets.join(first.setdefault(group, member), member)
    for member, beside in placed.items():
        if beside is not None:
            sets.join(member, beside)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(sets.find(member), len(numbers)) for member in range(len(groups))]
