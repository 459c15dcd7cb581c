"""Many voices as one band: those that lie near to each other, and those that lie outside.

Takes the lines of a holder; gives the band and the lines beyond it. What lies outside is sought by quartiles, as in a box
plot (Tukey, *Exploratory Data Analysis*, 1977): further from them than one and a half times the distance between the two.
"""

from __future__ import annotations

from statistics import median, quantiles
from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing.slope_records import SlopeBand, amount_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.slope_records import SlopeLine

__all__ = ["band_of"]

_FENCE: Final = 1.5
"""Quartile distances beyond the quartiles from which on a voice lies outside the band: Tukey's inner fence."""
_MOST_OUTSIDE: Final = 4
"""Voices outside a band that are named; set by hand: more of them would be no exceptions."""


def band_of(lines: Sequence[SlopeLine]) -> tuple[SlopeBand, list[SlopeLine]]:
    """The band of many lines, and the lines outside of it, the furthest first."""
    values = [line.value for line in lines if line.after is not None] or [line.value for line in lines]
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    reach = _FENCE * (upper - lower)
    inside = [line for line in lines if lower - reach <= line.value <= upper + reach]
    beyond = [line for line in lines if not lower - reach <= line.value <= upper + reach]
    named = sorted(beyond, key=lambda line: -abs(line.value - middle))[:_MOST_OUTSIDE]
    return SlopeBand(
        _extent([line.before for line in inside]),
        _extent([line.after for line in inside]),
        voices=len({line.lineage or line.tellers[0].label for line in inside}),
        outside=len(beyond) - len(named),
    ), named


def _extent(shapes: Iterable[Shape | None]) -> tuple[float, float, float] | None:
    found = [each for each in shapes if each is not None]
    if not found:
        return None
    middle = median(map(amount_of, found))
    lows = [amount_of(each) if each.form == "about" else each.low for each in found]
    highs = [amount_of(each) if each.form == "about" else each.high for each in found]
    return min(lows), middle, max(highs)
