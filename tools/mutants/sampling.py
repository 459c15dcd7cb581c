"""A fixed sample of the mutants: the same code gives the same sample, and an edit moves few of them.

Half of the sample comes from each wing, so that the numbers of extraction are not drowned by the code of comparison.
In a wing a room has as many mutants in the sample as its size warrants, one at least. In a room the operators take
turns, so that the many easy changes (a value set to None) do not crowd out the telling ones (`>` for `>=`); among
mutants of one operator the order is that of a hash of the identity.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mutants.production import Identity, Mutant

__all__ = ["draw", "seats"]


def _digest(identity: Identity) -> str:
    return hashlib.sha256("\0".join(map(str, identity)).encode()).hexdigest()


def _in_turns(mutants: Sequence[Mutant]) -> list[Mutant]:
    """The mutants of a room in the order in which a sample takes them."""
    turns: Counter[str] = Counter()
    ranked = []
    for mutant in sorted(mutants, key=lambda each: _digest(each.identity)):
        turns[mutant.operator] += 1
        ranked.append((turns[mutant.operator], mutant))
    return [mutant for _, mutant in sorted(ranked, key=lambda pair: pair[0])]


def seats(sizes: Mapping[str, int], total: int) -> dict[str, int]:
    """How many of `total` go to each name: in proportion to its size (Sainte-Laguë), one at least, never above its size.

    Examples
    --------
    >>> seats({"big": 60, "middle": 30, "small": 2}, 10)
    {'big': 6, 'middle': 3, 'small': 1}
    """
    given = dict.fromkeys(sizes, 0)
    for _ in range(min(total, sum(sizes.values()))):
        open_names = [name for name in sizes if given[name] < sizes[name]]
        # Whoever has nothing comes first, the larger before the smaller; ties go by name.
        chosen = min(
            open_names, key=lambda name: (given[name] > 0, -sizes[name] / (2 * given[name] + 1), name)
        )
        given[chosen] += 1
    return given


def draw(wings: Mapping[str, Mapping[str, Sequence[Mutant]]], total: int) -> list[Mutant]:
    """The sample, by wing and room.

    Parameters
    ----------
    wings
        The mutants of each room of each wing.
    total
        How many to draw; all where there are fewer.
    """
    counts = {wing: sum(map(len, rooms.values())) for wing, rooms in wings.items()}
    shares = _halves(counts, total)
    drawn: list[Mutant] = []
    for wing, rooms in wings.items():
        given = seats({room: len(mutants) for room, mutants in rooms.items()}, shares[wing])
        for room, mutants in rooms.items():
            drawn.extend(_in_turns(mutants)[: given[room]])
    return drawn


def _halves(counts: Mapping[str, int], total: int) -> dict[str, int]:
    """Equal shares; what a wing cannot fill goes to the others."""
    given: dict[str, int] = {}
    left = total
    for number, wing in enumerate(sorted(counts, key=lambda name: counts[name])):
        given[wing] = min(counts[wing], left // (len(counts) - number))
        left -= given[wing]
    return given
