"""Answers to a question as shapes: what a chart draws for a figure.

Reports seldom say a number only. "About 30" is a mark on a band of tolerance, "more than 70" a mark with an open
arrow, "dozens" a band as wide as the word and no mark at all. Where the shapes and their labels stand is
`newslens.presentation.drawing.mark_layout`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newslens.presentation.phrasing import answer, clip

__all__ = ["Shape", "shape"]

TOLERANCE = 0.1
"""Half width of the band around an "about" whose range the text does not give, as a share of the amount."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A figure as it is drawn."""

    row: int
    lineage: str
    form: str
    """point, about, more, less or band."""
    at: float | None
    """Amount under the mark; missing where there is no mark."""
    low: float
    high: float
    words: str
    short: str
    href: str | None = None
    label: str = ""
    side: str = "right"
    before: float | None = None
    """Amount before the change, where a change is drawn."""

    @property
    def span(self) -> tuple[float, float]:
        """Least and greatest amount of the drawing."""
        ends = [self.low, self.high, *([self.before] if self.before is not None else [])]
        return min(ends), max(ends)


def shape(
    figure: Any, *, row: int, lineage: str, href: str | None = None, before: Any = None
) -> Shape | None:
    """A figure as a shape; None for one without an amount.

    Parameters
    ----------
    figure
        Anything with the columns of `figures`, missing values as None.
    row
        Row of the panel, from 1.
    lineage
        Letter of the report's lineage.
    href
        Where the mark leads.
    before
        The figure for the time before, if a change is drawn.
    """
    low, high, comparator = figure.low, figure.high, figure.comparator
    if low is None and high is None:
        return None
    bound: float = low if low is not None else high
    form, left, right = "point", bound, bound
    at: float | None = bound
    if comparator in {"more_than", "at_least"} or high is None:
        form, at = "more", (None if comparator == "vague" else bound)
    elif comparator in {"less_than", "at_most"} or low is None:
        form, at, left, right = "less", high, high, high
    elif comparator == "about":
        at = (low + high) / 2
        margin = abs(at) * TOLERANCE if low == high else (high - low) / 2
        form, left, right = "about", at - margin, at + margin
    elif low != high:
        form, at, left, right = "band", None, low, high
    words = clip(figure.surface, 80)
    short = answer(figure)
    earlier = None if before is None else (before.low if before.low is not None else before.high)
    if earlier is not None:
        words, short = f"{answer(before)} to {words}", f"{answer(before)} to {short}"
    return Shape(row, lineage, form, at, left, right, words, short, href, before=earlier)
