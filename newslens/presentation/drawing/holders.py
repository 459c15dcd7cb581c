"""Holders and their amounts: who has what is counted, at which moments, and who says so.

A *holder* is whom or what an amount belongs to: a party with its seats, a town with its points, a price. Holders whose
amounts have one unit make a group, which one picture shows on one axis. A group has two moments or more; a picture joins
the first and the last. Where nothing is said of a moment, there is no figure: absence is never nought.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslens.frames import FigureRow

__all__ = ["DerivedFigure", "Holder", "HolderGroup"]


@dataclass(frozen=True, slots=True)
class DerivedFigure:
    """An amount that no report gives: what a share of a loss or a gain makes of the amount before."""

    share: FigureRow
    before: FigureRow
    amount: float
    is_loss: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom amounts belong to, and what is said of them."""

    label: str
    figures: tuple[tuple[FigureRow, ...], ...]
    """The figures for each moment of the group."""
    certified: tuple[float | None, ...] = ()
    """The result from outside for each moment; empty where there are none."""
    derived: tuple[DerivedFigure, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether any report gives a figure."""
        return any(self.figures)


@dataclass(frozen=True, slots=True)
class HolderGroup:
    """Holders of one unit."""

    noun: str | None
    """What is counted, in the plural; missing for amounts with a unit."""
    unit: str | None
    moments: tuple[str, ...]
    """As they stand under the axis: years, or before and after."""
    holders: tuple[Holder, ...]
    totals: tuple[float, ...] = ()
    """How many there are in all, where results from outside say so."""
    authorities: tuple[str, ...] = ()
    """Who certified the results; empty where there are none."""
