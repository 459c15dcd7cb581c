"""What a picture of before and after shows of others than single voices: certified results, and many voices together.

A certified result is a thick grey line with rings, of many voices a band from the least to the greatest with the line of the
middle one.

Takes lines and their places; gives layers of an Altair chart, without scales.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.presentation.drawing.slope_places import BAND, CERTIFIED
from newslens.presentation.drawing.slope_rows import layer_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.drawing.slope_places import Slopes
    from newslens.presentation.drawing.slope_records import HolderLines

__all__ = ["certified_lines", "rings", "voices_together"]

_BAND_WIDTH: Final = 10
"""Width of the bar at either end of a band."""


def voices_together(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """The band of many voices, a bar at each moment that it is known of, and the line of the middle ones."""
    for holder in holders:
        if holder.band is None:
            continue
        ends = [
            (moment, extent)
            for moment, extent in ((0, holder.band.before), (-1, holder.band.after))
            if extent is not None and (moment or len(slopes.starts) > 1)
        ]
        rows = [
            {
                "x": slopes.x(moment, BAND),
                "y": slopes.y(extent[0]) + 1,
                "y2": slopes.y(extent[2]) - 1,
                "middle": slopes.y(extent[1]),
            }
            for moment, extent in ends
        ]
        frame = pd.DataFrame(rows)
        if len(rows) > 1:
            yield alt.Chart(frame).mark_area(style="many", opacity=0.16).encode(y2="y2:Q")
            middle = frame.assign(y=frame["middle"])
            yield alt.Chart(middle).mark_line(style="many", strokeWidth=1.6)
        bar = alt.Chart(frame).mark_rule(
            style="many", strokeWidth=_BAND_WIDTH, strokeCap="round", opacity=0.3
        )
        yield bar.encode(y2="y2:Q")
    signs = layer_of(
        {"x": slopes.label_x + 5, "y": placed.y - 3, "y2": placed.y + 3}
        for placed in slopes.blocks
        if placed.block.is_band
    )
    if signs is not None:
        sign = signs.mark_rule(style="many", strokeWidth=_BAND_WIDTH, strokeCap="round", opacity=0.3)
        yield sign.encode(y2="y2:Q")


def certified_lines(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Thick grey lines from result to result."""
    rows = [
        {
            "x": slopes.x(0, CERTIFIED),
            "y": slopes.y(before),
            "x2": slopes.x(-1, CERTIFIED),
            "y2": slopes.y(after),
        }
        for before, after in (holder.reference for holder in holders)
        if before is not None and after is not None
    ]
    layer = layer_of(rows)
    if layer is not None:
        yield layer.mark_rule(style="certified-line", strokeWidth=8, strokeCap="round", opacity=0.45).encode(
            x2="x2:Q", y2="y2:Q"
        )


def rings(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Hollow rings at what was certified, in the picture and before its label."""
    rows = [
        {"x": slopes.x(moment, CERTIFIED), "y": slopes.y(value)}
        for holder in holders
        for moment, value in zip((0, -1), holder.reference, strict=True)
        if value is not None and (moment or len(slopes.starts) > 1)
    ]
    rows += [
        {"x": slopes.label_x + 5, "y": placed.y}
        for placed in slopes.blocks
        if not placed.block.lines and not placed.block.is_band
    ]
    layer = layer_of(rows)
    if layer is not None:
        yield layer.mark_point(style="paper", size=70)
        yield layer.mark_point(style="reference", filled=False, size=70)
