"""What several claims say alike: the value that at least half of them share.

Takes values that the claims of a question give; gives the one that a label can name.

What this does not cover: where the values come from (`label_counts`, `label_measures`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.labels import label_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["commonest", "joined", "of_half", "owned"]


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


def owned(owner: str | None, label: str) -> str:
    """A label with its owner before it.

    Examples
    --------
    >>> owned("Velm", "goals"), owned("Silmars", "the goals"), owned("Velm", "Velm shares"), owned(None, "goals")
    ('Velm’s goals', 'Silmars’ goals', 'Velm shares', 'goals')
    """
    known = {each.removesuffix("'s").removesuffix("’s") for each in label.casefold().split()}
    # "The weight of the boat" has its bearer already.
    if (
        owner is None
        or " of " in label
        or " from " in label
        or not known.isdisjoint(owner.casefold().split())
    ):
        return label
    return f"{owner}’{'' if owner.endswith('s') else 's'} {label.removeprefix('the ')}"


def joined(label: str, more: str | None) -> str:
    """A label with a qualifier behind it, unless it says it already or would become too long.

    Examples
    --------
    >>> joined("seats", "in Marn"), joined("seats in Marn", "near Marn"), joined("seats", None)
    ('seats in Marn', 'seats in Marn', 'seats')
    """
    if not more or more.casefold() in label.casefold() or len(label) + len(more) >= thresholds.LONGEST_LABEL:
        return label
    known = more.split()[-1].casefold()
    return label if known in label.casefold().split() else f"{label} {more}"
