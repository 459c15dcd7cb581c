"""From pairs of quotations that say one thing to utterances, without a long quotation gluing its parts into one.

A *full* link joins two wordings of about the same extent: whatever is linked so is one utterance. A *part* link
joins a fragment with a longer wording that says more. Following part links blindly would make one utterance of
everything that a long quotation touches. So a fragment joins the longer wording's group only while the groups
that joined it before stand for the same part of it; a fragment of another part stays an utterance of its own,
and the longer wording is a rendering of it as well.

Takes links; gives groups and the pairs within them. What this does not cover: which quotations are linked
(`newslens.comparison.utterances.quotation_pairs`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["LinkedGroups", "QuotationLink", "QuotationPair", "group_quotations", "is_one_part"]


class QuotationLink(NamedTuple):
    """Two quotations that say one thing, by their positions; `a` before `b`.

    A full link joins two that say the same; a part link joins a fragment to a longer wording that says more: "a disgrace"
    and "the delay is a disgrace for the town".
    """

    a: int
    b: int
    weight: float
    whole: int | None = None
    """Position of the longer wording, in a part link; None in a full link."""
    places: frozenset[int] = frozenset()
    """Which content words of `whole` the fragment gives, by their number, in a part link."""
    beside: bool = False
    """Whether the fragment of a part link stays an utterance of its own in any case."""

    @property
    def fragment(self) -> int:
        """Position of the quotation that says less, in a part link."""
        return self.a if self.whole == self.b else self.b


class QuotationPair(NamedTuple):
    """Two quotations that render one utterance; `a` before `b`."""

    group: int
    a: int
    b: int


class LinkedGroups(NamedTuple):
    """Group of each quotation, numbered from 0 in order of appearance, and the pairs within groups."""

    groups: list[int]
    pairs: list[QuotationPair]


def group_quotations(count: int, links: Sequence[QuotationLink]) -> LinkedGroups:
    """Group quotations by their links.

    Parameters
    ----------
    count
        How many quotations there are.
    links
        What belongs together, in any order.

    Examples
    --------
    A whole (0) with two fragments of different parts (1, 2), and a copy of the first fragment (3):

    >>> links = [
    ...     QuotationLink(0, 1, 0.6, whole=0, places=frozenset([0, 1])),
    ...     QuotationLink(0, 2, 0.3, whole=0, places=frozenset([5])),
    ...     QuotationLink(1, 3, 1.0),
    ... ]
    >>> group_quotations(4, links).groups
    [0, 0, 1, 0]
    """
    sets = DisjointSets(range(count))
    for link in links:
        if link.whole is None:
            sets.join(link.a, link.b)
    full = [sets.find(n) for n in range(count)]
    parts = sorted(
        (link for link in links if link.whole is not None), key=lambda link: (-link.weight, link.a, link.b)
    )
    held: dict[int | None, set[frozenset[int]]] = defaultdict(set)
    for link in parts:
        if link.beside or full[link.a] == full[link.b]:
            continue
        if all(is_one_part(link.places, other) for other in held[link.whole]):
            held[link.whole].add(link.places)
            sets.join(link.a, link.b)
    numbers: dict[int, int] = {}
    groups = [numbers.setdefault(sets.find(n), len(numbers)) for n in range(count)]
    return LinkedGroups(groups, sorted(_pairs(groups, full, parts)))


def is_one_part(places: frozenset[int], others: frozenset[int]) -> bool:
    """Whether two fragments of one wording stand for the same part of it, by the places they stand for.

    Examples
    --------
    >>> is_one_part(frozenset([0, 1, 2]), frozenset([2, 3, 4])), is_one_part(frozenset([0]), frozenset([5]))
    (True, False)
    """
    least = min(len(places), len(others))
    return not least or len(places & others) >= thresholds.PART_SHARE * least


def _pairs(groups: list[int], full: list[int], parts: Iterable[QuotationLink]) -> set[QuotationPair]:
    """Pairs of everything that full links join, and every part link."""
    joined: dict[int, list[int]] = defaultdict(list)
    for n, top in enumerate(full):
        joined[top].append(n)
    pairs = {
        QuotationPair(groups[a], a, b)
        for members in joined.values()
        for a, b in (
            itertools.combinations(members, 2)
            if len(members) <= thresholds.GROUP_CROWD
            else ((members[0], other) for other in members[1:])
        )
    }
    return pairs | {QuotationPair(groups[link.fragment], link.a, link.b) for link in parts}
