"""Which figures give one number: "some 3,200" beside "3,200" is no other answer.

Takes the figures that answer one question; gives a key for each. A figure with "about" or the like has the key of the plain number where that
is given as well, so that wherever answers are listed nobody reads "2,300, 3,200 or some 3,200". Alone it keeps a key of its own.

What this does not cover: bounds ("at least 3,200"), words without a number ("dozens"), and conversions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import FigureRow

__all__ = ["TellingKey", "number_keys"]

TellingKey: TypeAlias = "tuple[float | None, float | None, str, str | None]"
"""Least and largest number, comparator and unit."""


def number_keys(figures: Sequence[FigureRow]) -> list[TellingKey]:
    """A key for each figure, the same for those that give one number.

    Parameters
    ----------
    figures
        Figures that answer one question.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> said = [(3200.0, "exact"), (3200.0, "about"), (2300.0, "about")]
    >>> rows = [SimpleNamespace(low=number, high=number, comparator=how, unit=None) for number, how in said]
    >>> [key[2] for key in number_keys(rows)]
    ['exact', 'exact', 'about']
    """
    keys: list[TellingKey] = [(each.low, each.high, each.comparator, each.unit) for each in figures]
    plain = {(low, high, unit) for low, high, comparator, unit in keys if comparator == "exact"}
    return [
        (low, high, "exact" if comparator == "about" and (low, high, unit) in plain else comparator, unit)
        for low, high, comparator, unit in keys
    ]
