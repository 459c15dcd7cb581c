"""What several claims say alike: the value that at least half of them share.

Takes values that the claims of a question give; gives the one that a label can name.

What this does not cover: where the values come from (`label_counts`, `label_measures`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["commonest", "of_half"]


def commonest(counts: Mapping[str, int]) -> str | None:
    """The commonest value, the shortest and first in the alphabet of several; None where there is none.

    Parameters
    ----------
    counts
        Values with their counts.
    """
    return min(counts, key=lambda each: (-counts[each], len(each), each)) if counts else None


def of_half(values: Iterable[str | None], size: int) -> str | None:
    """The commonest of some values where at least half of the claims have it.

    Parameters
    ----------
    values
        A value of each claim that has one; None counts for nothing.
    size
        How many claims there are.

    Examples
    --------
    >>> of_half(["Velm", "Velm", "Ostrel"], 4), of_half(["Velm", None, None], 3)
    ('Velm', None)
    """
    found = Counter(value for value in values if value is not None)
    best = commonest(found)
    return best if best is not None and 2 * found[best] >= size else None
