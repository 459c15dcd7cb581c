"""Answers to a question, placed on a line: where each mark stands and on which side its label fits.

A chart of news figures has to draw what reports say, and they seldom say a number only. "About 30" is a mark on
a band of tolerance, "more than 70" a mark with an open arrow, "dozens" a band as wide as the word and no mark
at all. Here a figure becomes such a shape, the shapes of one question get a common axis, and every label gets
the side on which it fits; `newslens.presentation.charts` only draws.

Widths of labels are estimated from the number and kind of their characters, for a sans of 12 px: the page must
come out the same on every machine, whatever fonts it has.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from newslens.presentation.wording import answer, clip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["ARROW", "WIDTH", "Axis", "Shape", "arrange", "axis_for", "ends", "lay_out", "shape", "text_width"]

WIDTH = 214
"""Width of a panel in px."""
ARROW = 46
"""Length of the open arrow of "more than" in px."""
TOLERANCE = 0.1
"""Half width of the band around an "about" whose range the text does not give, as a share of the amount."""

_HEADROOMS = (1.12, 1.3, 1.5, 1.8, 2.2)
_GAP = 9  # between a mark and its label, px
_SPILL = 12  # room to the right of the plot, px
_WORDS = 20  # longest answer that is labelled in the report's own words


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear axis with its ticks, and how amounts lie on it."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def place(self, value: float) -> float:
        """Place of an amount in px from the left of the plot."""
        return (value - self.low) / (self.high - self.low) * WIDTH

    def value(self, place: float) -> float:
        """Amount at a place in px from the left of the plot."""
        return self.low + place / WIDTH * (self.high - self.low)


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


def lay_out(shapes: Sequence[Shape], *, zero: bool = True) -> tuple[Axis, list[Shape]]:
    """An axis on which all shapes and their labels fit, and the shapes with their labels.

    Where a label fits on neither side of its mark, the axis is drawn out to the right until it does; a label that
    still does not fit is shortened.
    """
    axis = axis_for(shapes, zero=zero)
    for headroom in _HEADROOMS:
        axis = axis_for(shapes, zero=zero, headroom=headroom)
        arranged = arrange(shapes, axis)
        if all(_fits(each, axis) for each in arranged):
            return axis, arranged
    return axis, arrange(shapes, axis)


def axis_for(shapes: Iterable[Shape], *, zero: bool = True, headroom: float = 1.12) -> Axis:
    """An axis with three to five even ticks that has room for all shapes and their arrows.

    Parameters
    ----------
    shapes
        What will be drawn on it.
    zero
        Whether the axis has to start at 0, as it does for counts.
    headroom
        Length of the axis beyond what is drawn, as a factor.
    """
    listed = list(shapes)
    spans = [each.span for each in listed]
    low = min((span[0] for span in spans), default=0.0)
    high = max((span[1] for span in spans), default=1.0)
    if zero or low < 0 or low < 0.5 * high:
        low = min(low, 0.0)
    if high <= low:
        high = low + max(abs(low) * 0.1, 1.0)
    high = low + (high - low) * headroom
    for each in listed:
        if each.form == "more" and each.low > low:
            high = max(high, low + (each.low - low) * WIDTH / (WIDTH - ARROW - 4))
    step = _step(high - low)
    first, last = math.floor(low / step), math.ceil(high / step - 1e-9)
    ticks = tuple(round(place * step, 10) for place in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)


def arrange(shapes: Sequence[Shape], axis: Axis) -> list[Shape]:
    """The shapes with their labels, each at the side on which it fits.

    Two answers of one report are labelled outwards, so that the labels do not meet; of three and more only the
    greatest bears a label, which names them all.
    """
    arranged: list[Shape] = []
    for row in sorted({each.row for each in shapes}):
        distinct = {
            (each.form, each.low, each.high, each.before): each
            for each in reversed(shapes)
            if each.row == row
        }
        ordered = sorted(distinct.values(), key=lambda each: (each.low, each.high))
        if len(ordered) == 1:
            arranged.append(_labelled(ordered[0], axis, ("right", "left")))
            continue
        outward = [_labelled(ordered[0], axis, ("left",)), _labelled(ordered[-1], axis, ("right",))]
        if len(ordered) == 2 and all(each.label for each in outward):
            arranged += outward
        else:
            together = "; ".join(each.short for each in ordered)
            arranged += [
                *ordered[:-1],
                _labelled(replace(ordered[-1], words=together, short=together), axis, ("right",)),
            ]
    return arranged


def text_width(text: str) -> float:
    """Estimated width of a text in px, in a sans of 12 px.

    Examples
    --------
    >>> text_width("at least 3") < text_width("more than 25") < 80
    True
    """
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return 6.5 * (len(text) - wide) + 12 * wide


def ends(each: Shape, axis: Axis) -> tuple[float, float]:
    """Where the drawing of a shape begins and ends, in px, without its label."""
    left, right = (axis.place(value) for value in each.span)
    if each.form == "more":
        right = max(right, axis.place(each.low) + ARROW)
    if each.form == "less":
        left = min(left, axis.place(each.high) - ARROW)
    return left, right


def _labelled(each: Shape, axis: Axis, sides: tuple[str, ...]) -> Shape:
    left, right = ends(each, axis)
    room = {"right": WIDTH + _SPILL - right - _GAP, "left": left - _GAP}
    wordings = [each.words] if len(each.words) <= _WORDS else []
    for words in [*wordings, each.short]:
        for side in sides:
            if text_width(words) <= room[side]:
                return replace(each, label=words, side=side)
    return replace(each, label="" if len(sides) == 1 else clip(each.short, 12), side=sides[0])


def _fits(each: Shape, axis: Axis) -> bool:
    """Whether a shape's label stands inside its panel."""
    left, right = ends(each, axis)
    wide = text_width(each.label) + _GAP if each.label else 0.0
    return left - wide >= 0 if each.side == "left" else right + wide <= WIDTH + _SPILL


def _step(span: float) -> float:
    """A round step that divides a span into three to five parts."""
    raw = span / 4
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(
        (factor * magnitude for factor in (1, 2, 2.5, 5, 10) if factor * magnitude >= raw * 0.999), raw
    )
    return max(step, 1.0) if step < 1 <= span else step
