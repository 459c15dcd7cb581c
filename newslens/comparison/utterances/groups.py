"""From pairs that belong together to groups, without a long quotation gluing its parts into one.

A *full* link joins two wordings of about the same extent: whatever is linked so is one utterance. A *part* link
joins a fragment with a longer wording that says more. Following part links blindly would make one utterance of
everything that a long quotation touches. So a fragment joins the longer wording's group only while the groups
that joined it before stand for the same part of it; a fragment of another part stays an utterance of its own,
and the longer wording is a rendering of it as well.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Forest", "Gathered", "Link", "Pair", "gather", "one_part"]

_SAME_PART = 0.3
"""Share of the smaller of two fragments' places that both hold, from which on they are one part."""
_CROWD = 24
"""In a group of more members than this, each is paired with the first instead of with each other."""


class Link(NamedTuple):
    """Two things that belong together; `a` before `b`."""

    a: int
    b: int
    weight: float
    whole: int | None = None
    """Of a part link, the one that says more."""
    places: frozenset[int] = frozenset()
    """Of a part link, the places of `whole` that the fragment stands for."""

    beside: bool = False
    """Of a part link, that the fragment stays an utterance of its own in any case."""

    @property
    def fragment(self) -> int:
        """Of a part link, the one that says less."""
        return self.a if self.whole == self.b else self.b


class Pair(NamedTuple):
    """Two members of one group; `a` before `b`."""

    group: int
    a: int
    b: int


class Gathered(NamedTuple):
    """Group of each thing, numbered from 0 in order of appearance, and the pairs within groups."""

    groups: list[int]
    pairs: list[Pair]


def gather(count: int, links: Sequence[Link]) -> Gathered:
    """Group things by their links.

    Parameters
    ----------
    count
        How many things there are.
    links
        What belongs together, in any order.

    Examples
    --------
    A whole (0) with two fragments of different parts (1, 2), and a copy of the first fragment (3):

    >>> links = [
    ...     Link(0, 1, 0.6, whole=0, places=frozenset([0, 1])),
    ...     Link(0, 2, 0.3, whole=0, places=frozenset([5])),
    ...     Link(1, 3, 1.0),
    ... ]
    >>> gather(4, links).groups
    [0, 0, 1, 0]
    """
    forest = Forest(count)
    for link in links:
        if link.whole is None:
            forest.join(link.a, link.b)
    full = [forest.top(n) for n in range(count)]
    parts = sorted(
        (link for link in links if link.whole is not None), key=lambda link: (-link.weight, link.a, link.b)
    )
    held: dict[int, list[Link]] = defaultdict(list)
    for link in parts:
        whole = link.whole if link.whole is not None else link.a
        if link.beside or full[link.a] == full[link.b]:
            continue
        if all(one_part(link, other) for other in held[whole]):
            held[whole].append(link)
            forest.join(link.a, link.b)
    tops = [forest.top(n) for n in range(count)]
    numbers: dict[int, int] = {}
    groups = [numbers.setdefault(top, len(numbers)) for top in tops]
    return Gathered(groups, sorted(_pairs(groups, full, parts)))


def one_part(link: Link, other: Link) -> bool:
    """Whether two fragments of one wording stand for the same part of it."""
    least = min(len(link.places), len(other.places))
    return not least or len(link.places & other.places) >= _SAME_PART * least


def _pairs(groups: list[int], full: list[int], parts: Iterable[Link]) -> set[Pair]:
    """Pairs of everything that full links join, and every part link."""
    joined: dict[int, list[int]] = defaultdict(list)
    for n, top in enumerate(full):
        joined[top].append(n)
    pairs = {
        Pair(groups[a], a, b)
        for members in joined.values()
        for a, b in (
            itertools.combinations(members, 2)
            if len(members) <= _CROWD
            else ((members[0], other) for other in members[1:])
        )
    }
    return pairs | {Pair(groups[link.fragment], link.a, link.b) for link in parts}


class Forest:
    """Disjoint sets; the smallest member is the top of each."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def top(self, n: int) -> int:
        """Smallest member of the set that `n` is in."""
        while self._above[n] != n:
            self._above[n] = self._above[self._above[n]]
            n = self._above[n]
        return n

    def join(self, a: int, b: int) -> None:
        """Make one set of those that `a` and `b` are in."""
        first, second = sorted((self.top(a), self.top(b)))
        self._above[second] = first
