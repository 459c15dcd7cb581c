"""The lines of the voices in a picture of before and after, and what stands at their ends.

A line joins before and after, dashed where the later amount follows from a share. At its ends stand a mark in the shape of
the voice, a band for "about" or a range, an open arrow for a bound; from there a thin leader goes to the label.

Takes lines and their places; gives layers of an Altair chart, without scales.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt

from newslens.presentation.drawing.answer_marks import BANDS
from newslens.presentation.drawing.slope_labels import ROW
from newslens.presentation.drawing.slope_places import BAND, CERTIFIED
from newslens.presentation.drawing.slope_records import amount_of
from newslens.presentation.drawing.slope_rows import CLEAR, layer_of, of_line
from newslens.presentation.drawing.voice_hues import COLOUR, SHAPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.slope_places import Slopes
    from newslens.presentation.drawing.slope_records import HolderLines, SlopeLine

__all__ = ["drawn_lines", "drawn_marks", "leaders"]

_HEADS: Final = {"more": "M-0.75,1L0,0L0.75,1", "less": "M-0.75,-1L0,0L0.75,-1"}
_DASHES: Final = [5, 3]
_ARROW: Final = 30
"""Length of the open arrow of "more than" in px."""
_BAND_WIDTH: Final = 10
"""Width of the band of an "about" or a range, across its column."""
_MARK: Final = 90
_LABEL_MARK: Final = 55
"""Sizes of the mark in the picture and of the one before its label, as Vega counts them."""


def drawn_lines(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Lines from before to after, dashed where a report gives a share only."""
    for is_derived in (False, True):
        rows = [
            of_line(
                line,
                x=slopes.x(0, line.derived_at or column),
                y=slopes.y(amount_of(line.before)),
                x2=slopes.x(-1, column),
                y2=slopes.y(amount_of(line.after)),
            )
            for line, column in _columned(holders)
            if line.before and line.after and bool(line.derived_from) is is_derived
        ]
        layer = layer_of(rows)
        if layer is not None:
            dash = _DASHES if is_derived else [1, 0]
            rule = layer.mark_rule(strokeWidth=1.8, strokeDash=dash)
            yield rule.encode(x2="x2:Q", y2="y2:Q", color=COLOUR)


def drawn_marks(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Bands, arrows and marks at the ends of the lines, and the marks before the labels."""
    yield from _ranges(slopes, holders)
    yield from _arrows(slopes, holders)
    yield from _marks(slopes, holders)


def leaders(slopes: Slopes) -> Iterator[alt.Chart]:
    """A thin line from each amount to its label, which may stand higher or lower."""
    rows = []
    for placed in slopes.blocks:
        block = placed.block
        if len(slopes.starts) > 1 and any(line.after is None for line in block.lines):
            continue
        columns = [line.column for line in block.lines] or [BAND if block.is_band else CERTIFIED]
        y = slopes.y(block.value)
        start = min(slopes.x(-1, column) for column in columns) + CLEAR
        rows.append({"x": start, "y": y, "x2": slopes.right, "y2": y})
        rows.append({"x": slopes.right, "y": y, "x2": slopes.label_x - 2, "y2": placed.y})
    layer = layer_of(rows)
    if layer is not None:
        yield layer.mark_rule(style="axis-line", strokeWidth=0.75).encode(x2="x2:Q", y2="y2:Q")


def _columned(holders: Sequence[HolderLines]) -> Iterator[tuple[SlopeLine, str]]:
    """Every line with the name of its column."""
    for holder in holders:
        for line in holder.lines:
            yield line, line.column


def _ends_of(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[tuple[SlopeLine, Shape, float]]:
    """Every amount that a report gives or that follows from one, with the place of its column."""
    for line, column in _columned(holders):
        if line.before is not None and not line.derived_from and len(slopes.starts) > 1:
            yield line, line.before, slopes.x(0, column)
        if line.after is not None:
            yield line, line.after, slopes.x(-1, column)


def _ranges(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Bands over a range, and the two of an "about"."""
    for form, opacity, stretch in BANDS:
        rows = [
            of_line(
                line,
                x=x,
                y=max(slopes.y(middle + half), _BAND_WIDTH / 2),
                y2=slopes.y(max(middle - half, slopes.ticks[0])),
            )
            for line, shape, x in _ends_of(slopes, holders)
            if shape.form == form
            for middle, half in [((shape.low + shape.high) / 2, (shape.high - shape.low) / 2 * stretch)]
        ]
        layer = layer_of(rows)
        if layer is not None:
            rule = layer.mark_rule(strokeWidth=_BAND_WIDTH, strokeCap="round", opacity=opacity)
            yield rule.encode(y2="y2:Q", color=COLOUR)


def _arrows(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """An open arrow away from the mark: the amount is a bound."""
    lowest = slopes.y(slopes.ticks[0])
    for form, head in _HEADS.items():
        way = -1 if form == "more" else 1
        rows = [
            of_line(line, x=x, y=y + way * CLEAR, y2=min(max(y + way * _ARROW, 2.0), lowest))
            for line, shape, x in _ends_of(slopes, holders)
            if shape.form == form
            for y in [slopes.y(amount_of(shape))]
        ]
        layer = layer_of(rows)
        if layer is not None:
            yield layer.mark_rule().encode(y2="y2:Q", color=COLOUR)
            tips = layer_of([{**row, "y": row["y2"]} for row in rows])
            if tips is not None:
                point = tips.mark_point(shape=head, filled=False, size=90, strokeWidth=1.6)
                yield point.encode(color=COLOUR)


def _marks(slopes: Slopes, holders: Sequence[HolderLines]) -> Iterator[alt.Chart]:
    """Marks in the picture, and smaller ones before the labels; hollow where no report says the amount."""
    ends = [
        (line, x, slopes.y(shape.at), _MARK)
        for line, shape, x in _ends_of(slopes, holders)
        if shape.at is not None
    ]
    ends += [
        (lead.line, slopes.label_x + lead.x + 5, placed.y + ROW * lead.row, _LABEL_MARK)
        for placed in slopes.blocks
        for lead in placed.block.leads
    ]
    for is_derived in (False, True):
        rows = [
            of_line(line, x=x, y=y, size=size)
            for line, x, y, size in ends
            if bool(line.derived_from) is is_derived
        ]
        layer = layer_of(rows)
        if layer is not None:
            size = alt.Size("size:Q", scale=None, legend=None)
            if is_derived:
                yield layer.mark_point(style="paper").encode(shape=SHAPE, size=size)
            outlined = {"filled": False, "strokeWidth": 1.8} if is_derived else {}
            yield layer.mark_point(**outlined).encode(color=COLOUR, shape=SHAPE, size=size)
