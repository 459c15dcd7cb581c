"""Shapes on a common axis, each with its label on the side on which it fits.

Widths of labels are estimated from the number and kind of their characters, for a sans of 12 px: the page must
come out the same on every machine, whatever fonts it has. Where a label fits on neither side of its shape, the
axis is drawn out until it does.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import clip, number_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.drawing.answer_marks import Shape

__all__ = [
    "ARROW",
    "LABEL_GAP",
    "LEFT",
    "SPILL",
    "STEP",
    "WIDTH",
    "Axis",
    "ends",
    "even_step",
    "lay_out",
    "text_width",
    "tip",
]

WIDTH: Final = 214
"""Width of a panel in px."""
STEP: Final = 22
"""Height of a row in px."""
LEFT: Final = 41
"""Room to the left of the plot for the numbers of the articles, in px."""
ARROW: Final = 46
"""Length of the open arrow of "more than" in px, where there is room."""

_HEADROOMS: Final = (1.12, 1.3, 1.5, 1.8, 2.2)
"""Lengths of the axis beyond what is drawn, as factors, tried in this order; beyond the last, marks would crowd."""
LABEL_GAP: Final = 9
"""Between a mark and its label in px: the radius of a mark and half a space."""
SPILL: Final = 12
"""Room to the right of the plot in px into which a label may run; the panel keeps it free."""
_LONGEST_WORDS: Final = 20
"""Characters of an answer that is labelled in the article's own words; a longer one is labelled by its amount."""
_CLIPPED: Final = 12
"""Characters of a label that fits nowhere: what fits beside a mark in the middle of a panel."""
_LETTER, _WIDE_LETTER = 6.5, 12.0
"""Estimated width of a character in px, in a sans of 12 px; East Asian ones fill a square."""
_BEHIND_LIMIT: Final = 0.04
"""Length of the axis behind the last mark or limit, as a share: half a mark."""
_AXIS_PARTS: Final = 4
"""Parts that an axis of 214 px is divided into, give or take one; more labels would meet."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear axis with its ticks, and how amounts lie on it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    limit: float | None = None
    """An amount that no label crosses, such as the day of publication."""

    def place(self, value: float) -> float:
        """Place of an amount in px from the left of the plot."""
        return (value - self.low) / (self.high - self.low) * WIDTH

    def value(self, place: float) -> float:
        """Amount at a place in px from the left of the plot."""
        return self.low + place / WIDTH * (self.high - self.low)


def lay_out(
    shapes: Sequence[Shape], *, zero: bool = True, limit: float | None = None
) -> tuple[Axis, list[Shape]]:
    """An axis on which all shapes and their labels fit, and the shapes with their labels.

    Parameters
    ----------
    shapes
        What will be drawn; shapes of one row are answers of one article. The same answer twice is drawn once.
    zero
        Whether the axis has to start at 0, as it does for counts.
    limit
        An amount that is drawn as well, and that no label crosses.
    """
    by_row = _distinct(shapes)
    for headroom in _HEADROOMS:
        axis = _axis(shapes, zero, headroom, limit)
        arranged = [each for row in by_row for each in _labelled(row, axis)]
        if all(_fits(each, axis) for each in arranged):
            return axis, arranged
    axis = _axis(shapes, zero, _HEADROOMS[0], limit)
    arranged = [each for row in by_row for each in _labelled(row, axis)]
    clipped = [
        each if _fits(each, axis) else replace(each, label=clip(each.label, _CLIPPED)) for each in arranged
    ]
    return axis, clipped


def text_width(text: str) -> float:
    """Estimated width of a text in px, in a sans of 12 px.

    Examples
    --------
    >>> text_width("at least 3") < text_width("more than 25") < 80
    True
    """
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return _LETTER * (len(text) - wide) + _WIDE_LETTER * wide


def tip(each: Shape, axis: Axis) -> float | None:
    """Where the open arrow of a bound ends, in px; arrows to the left end at the axis at the latest."""
    if each.form == "more":
        return axis.place(each.low) + ARROW
    if each.form == "less":
        return max(axis.place(each.high) - ARROW, 0.0)
    return None


def ends(each: Shape, axis: Axis) -> tuple[float, float]:
    """Where the drawing of a shape begins and ends, in px, without its label."""
    places = [axis.place(value) for value in each.span]
    arrow = tip(each, axis)
    places += [] if arrow is None else [arrow]
    return min(places), max(places)


def _axis(shapes: Iterable[Shape], zero: bool, headroom: float, limit: float | None) -> Axis:
    """An axis with three to five even ticks that has room for all shapes and their arrows.

    Counts start at 0, and so does what reaches far down anyway. `headroom` is the length of the axis beyond what
    is drawn, as a factor.
    """
    listed = list(shapes)
    spans = [each.span for each in listed] + ([(limit, limit)] if limit is not None else [])
    low = min((span[0] for span in spans), default=0.0)
    high = max((span[1] for span in spans), default=1.0)
    if zero or low < 0 or low < 0.5 * high:
        low = min(low, 0.0)
    if high <= low:
        high = low + max(abs(low) * 0.1, 1.0)
    if limit is not None:
        return _axis_up_to(limit, high - (high - low) * headroom, high)
    high = low + (high - low) * headroom
    for each in listed:
        if each.form == "more" and each.low > low:
            high = max(high, low + (each.low - low) * WIDTH / (WIDTH - ARROW - 4))
    step = even_step(high - low)
    first, last = math.floor(low / step), math.ceil(high / step - 1e-9)
    ticks = tuple(round(place * step, 10) for place in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)


def _axis_up_to(limit: float, low: float, high: float) -> Axis:
    """An axis with room to the left of the marks, for labels that may not cross the limit; the limit has a tick."""
    step = even_step(high - low)
    even = [place * step for place in range(math.ceil(low / step), math.floor(high / step) + 1)]
    ticks = sorted({limit, *(round(each, 10) for each in even if abs(each - limit) > step / 2)})
    return Axis(low, high + (high - low) * _BEHIND_LIMIT, tuple(ticks), limit)


def _distinct(shapes: Sequence[Shape]) -> list[list[Shape]]:
    """The different answers of each row, from the least to the greatest; of the same answer twice the first."""
    rows: dict[int, dict[tuple[object, ...], Shape]] = {}
    for each in reversed(shapes):
        rows.setdefault(each.row, {})[each.form, each.low, each.high] = each
    return [
        sorted(found.values(), key=lambda each: (each.low, each.high)) for _, found in sorted(rows.items())
    ]


def _labelled(row: list[Shape], axis: Axis) -> list[Shape]:
    """Answers of one article with their labels.

    Two answers that stand apart are labelled outwards, so that the labels do not meet; else one label names all,
    or says how many they are.
    """
    if len(row) == 1:
        return [_beside(row[0], axis)]
    if len(row) == 2 and ends(row[0], axis)[1] + LABEL_GAP <= ends(row[1], axis)[0]:
        outward = [_beside(row[0], axis, ("left",)), _beside(row[1], axis, ("right",))]
        if all(_fits(each, axis) for each in outward):
            return outward
    last = max(row, key=lambda each: ends(each, axis)[1])
    first = min(row, key=lambda each: ends(each, axis)[0])
    answers = dict.fromkeys(each.short for each in row)
    for words in ("; ".join(answers), f"{number_word(len(row))} answers"):
        for carrier, side in ((last, "right"), (first, "left")):
            labelled = replace(carrier, label=words, side=side)
            if _fits(labelled, axis):
                return [labelled if each is carrier else each for each in row]
    return row


def _beside(each: Shape, axis: Axis, sides: Sequence[str] = ("right", "left")) -> Shape:
    """A shape with the first of its wordings, on the first of the sides, that fits; else with the short one."""
    wordings = [each.words] if len(each.words) <= _LONGEST_WORDS else []
    choices = [replace(each, label=words, side=side) for words in [*wordings, each.short] for side in sides]
    return next((choice for choice in choices if _fits(choice, axis)), choices[-len(sides)])


def _fits(each: Shape, axis: Axis) -> bool:
    """Whether a shape's label stands inside its panel."""
    left, right = ends(each, axis)
    wide = text_width(each.label) + LABEL_GAP if each.label else 0.0
    room = WIDTH + SPILL
    if axis.limit is not None and right <= axis.place(axis.limit):
        room = round(axis.place(axis.limit))
    return left - wide >= 0 if each.side == "left" else right + wide <= room


def even_step(span: float) -> float:
    """A round step that divides a span into three to five parts.

    Examples
    --------
    >>> even_step(80), even_step(9_500)
    (20.0, 2500.0)
    """
    raw = span / _AXIS_PARTS
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(
        (factor * magnitude for factor in (1, 2, 2.5, 5, 10) if factor * magnitude >= raw * 0.999), raw
    )
    return max(step, 1.0) if step < 1 <= span else step
