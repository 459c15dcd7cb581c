"""Quotations that a person placed: this one renders that utterance, this one none of the others.

Takes groups of quotations as their links make them, and where a person put some; gives the groups and pairs anew. What a
person placed takes no part in the machine's grouping: its links are left out, and then it goes where it was put.

What this does not cover: how the renderings of one utterance relate (`newslens.comparison.utterances.rendering_relations`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.shared.placements import placed_groups
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.utterance_groups import LinkedGroups, QuotationPair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslens.comparison.utterances.utterance_groups import QuotationLink

__all__ = ["placed_quotations", "with_placed", "without_placed"]


def placed_quotations(kinds: Iterable[str], placed: Mapping[int, int | None]) -> dict[int, int | None]:
    """Where quotations were put, by their positions among those that state something; what states nothing is passed over.

    Parameters
    ----------
    kinds
        Kind of each quotation of the table.
    placed
        By row of the table.
    """
    stated = (row for row, kind in enumerate(kinds) if kind != "attributed") if placed else ()
    position = {row: number for number, row in enumerate(stated)}
    return {
        position[row]: None if beside is None else position[beside]
        for row, beside in placed.items()
        if row in position and (beside is None or (beside in position and beside != row))
    }


def without_placed(links: Iterable[QuotationLink], placed: Mapping[int, int | None]) -> list[QuotationLink]:
    """Links between quotations of which a person placed none."""
    return [link for link in links if link.a not in placed and link.b not in placed]


def with_placed(found: LinkedGroups, placed: Mapping[int, int | None]) -> LinkedGroups:
    """Groups and pairs with the quotations that a person placed.

    Examples
    --------
    >>> with_placed(LinkedGroups([0, 0, 1], [QuotationPair(0, 0, 1)]), {2: 0})
    LinkedGroups(groups=[0, 0, 0], pairs=[QuotationPair(group=0, a=0, b=1), QuotationPair(group=0, a=0, b=2), \
QuotationPair(group=0, a=1, b=2)])
    """
    if not placed:
        return found
    groups = placed_groups(found.groups, placed)
    number = {old: groups[n] for n, old in reversed(list(enumerate(found.groups)))}
    pairs = {QuotationPair(number[pair.group], pair.a, pair.b) for pair in found.pairs}
    members: dict[int, list[int]] = {}
    for n, group in enumerate(groups):
        members.setdefault(group, []).append(n)
    for n in placed:
        others = members[groups[n]][: thresholds.GROUP_CROWD]
        pairs |= {QuotationPair(groups[n], min(n, other), max(n, other)) for other in others if other != n}
    return LinkedGroups(groups, sorted(pairs))
