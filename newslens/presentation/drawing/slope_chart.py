"""The picture of before and after: slopes of all holders on one axis, with labels at the right.

The layers from the back: the axis, bands of many voices, thick grey lines of what was certified, lines of the voices, bands
and arrows at their ends, marks, leaders, labels. Over each label lies an unseen area that leads to the sentence, or in a
notebook tells it; so does one over each mark. A mark and its label lead to the same place, so for the keyboard only one of
the two is a link; of the reports that share a line each has its number as a link.

Takes lines with their places (`newslens.presentation.drawing.slope_layout`); gives an Altair chart whose scales are px.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import altair as alt
import pandas as pd

from newslens.presentation.drawing.chart_choice import TARGETS, fading
from newslens.presentation.drawing.slope_labels import MARK_ROOM, NAME, NOTE, ROW
from newslens.presentation.drawing.slope_layout import lay_out_slopes, tick_label
from newslens.presentation.drawing.slope_marks import drawn_lines, drawn_marks, leaders
from newslens.presentation.drawing.slope_places import BESIDE_COLUMN
from newslens.presentation.drawing.slope_references import certified_lines, rings, voices_together
from newslens.presentation.drawing.slope_rows import layer_of, of_line
from newslens.presentation.drawing.slope_targets import slope_links, told_targets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.drawing.slope_places import Slopes, SlopeSize
    from newslens.presentation.drawing.slope_records import HolderLines

__all__ = ["draw_slopes"]

_TICK_GAP = 6
"""Between a tick and its label in px."""


def draw_slopes(
    holders: Sequence[HolderLines],
    moments: Sequence[str],
    size: SlopeSize,
    *,
    table: str | None = None,
    choosing: bool = False,
) -> alt.LayerChart:
    """The picture of a group of holders.

    Parameters
    ----------
    holders
        At least one holder with something to draw.
    moments
        Names of the first and the last moment, or of the only one.
    size
        How wide the picture is.
    table
        Where the band of many voices leads.
    choosing
        Whether a report can be chosen, and each answer tells its sentence: for a notebook.
    """
    slopes = lay_out_slopes(holders, moments, size)
    layers = [
        *_axis(slopes, moments),
        *voices_together(slopes, holders),
        *certified_lines(slopes, holders),
        *drawn_lines(slopes, holders),
        *leaders(slopes),
        *drawn_marks(slopes, holders),
        *rings(slopes, holders),
        *_labels(slopes),
        *slope_links(slopes, holders, moments, table),
    ]
    if choosing:
        layers = [*map(fading, layers), told_targets(slopes, holders, moments).properties(name=TARGETS)]
    return alt.layer(*(_placed(layer, slopes) for layer in layers)).properties(
        width=slopes.size.width, height=slopes.height
    )


def _placed(layer: alt.Chart, slopes: Slopes) -> alt.Chart:
    """A layer on scales of px, from the left and from the top."""
    x = alt.Scale(domain=[0, slopes.size.width], nice=False, zero=False)
    y = alt.Scale(domain=[slopes.height, 0], nice=False, zero=False)
    return layer.encode(x=alt.X("x:Q", scale=x, axis=None), y=alt.Y("y:Q", scale=y, axis=None))


def _axis(slopes: Slopes, moments: Sequence[str]) -> Iterator[alt.Chart]:
    ticks = [
        {
            "x": slopes.left,
            "x2": slopes.right,
            "y": slopes.y(value),
            "label": tick_label(value),
            "zero": not value,
        }
        for value in slopes.ticks
    ]
    for zero, style in ((False, "grid-line"), (True, "axis-line")):
        rule = layer_of(row for row in ticks if row["zero"] is zero)
        if rule is not None:
            yield rule.mark_rule(style=style, strokeWidth=1).encode(x2="x2:Q")
    labels = pd.DataFrame(ticks).assign(x=slopes.left - _TICK_GAP)
    yield alt.Chart(labels).mark_text(style="tick", align="right", dx=0).encode(text="label:N")
    last = slopes.columns[-1]
    names = [
        {
            "x": (slopes.x(moment, slopes.columns[0]) + slopes.x(moment, last)) / 2,
            "y": slopes.height - 10,
            "label": name,
        }
        for moment, name in zip((0, -1), moments, strict=False)
    ]
    yield alt.Chart(pd.DataFrame(names)).mark_text(style="tick", align="center", dx=0).encode(text="label:N")


def _labels(slopes: Slopes) -> Iterator[alt.Chart]:
    """Names of holders, numbers of reports, amounts in words, what they are derived from; amounts before at the left."""
    x = slopes.label_x
    names, numbers, words, quiet, notes = [], [], [], [], []
    for placed in slopes.blocks:
        block = placed.block
        names += [
            {"x": x, "y": placed.y - ROW / 2 - NAME * (place - 0.5), "label": each}
            for place, each in enumerate(reversed(block.name), start=1)
        ]
        row, at = block.words_at
        text = {"x": x + at, "y": placed.y + ROW * row, "label": block.text}
        if block.lines:
            words.append(of_line(block.lines[0], **text))
        else:
            quiet.append(text)
        for lead in block.leads:
            told = ", ".join(each.label for each in lead.line.tellers)
            here = {"x": x + lead.x + MARK_ROOM, "y": placed.y + ROW * lead.row, "label": told}
            numbers.append(of_line(lead.line, **here))
        notes += [
            {"x": x + MARK_ROOM, "y": placed.y + ROW * row + 1 + NOTE * place, "label": each}
            for place, each in enumerate(block.notes, start=1)
        ]
    left = slopes.starts[0] - BESIDE_COLUMN
    amounts = [{"x": left, "y": each.y, "label": each.text} for each in slopes.amounts]
    for rows, style, align in (
        (amounts, "halo", "right"),
        (names, "holder", "left"),
        (numbers, "number", "left"),
        (words, "", "left"),
        (quiet, "number", "left"),
        (notes, "silent", "left"),
        (amounts, "", "right"),
    ):
        layer = layer_of(rows)
        if layer is not None:
            mark = (
                layer.mark_text(style=style, align=align, dx=0)
                if style
                else layer.mark_text(align=align, dx=0)
            )
            yield mark.encode(text="label:N")
