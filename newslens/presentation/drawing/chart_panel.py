"""One small chart: a row a report or a voice, its answers to one question as shapes on a common axis.

The layers from the back: bands of what is about or vague, open arrows, marks, labels on a halo of paper; at the left
the name of each row in its lineage's shape. An unseen rectangle over every answer carries the link to its place in the
article, so that mark and label are one target. In a notebook, where there is nothing to lead to, it tells the report,
its answer and the sentence, and a click on it chooses the report.

Takes the rows and the shapes of their answers; gives an Altair chart. Where shapes and labels stand along the axis
is `newslens.presentation.drawing.mark_layout`'s business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import altair as alt
import pandas as pd

from newslens.presentation import theme
from newslens.presentation.drawing.answer_marks import BANDS
from newslens.presentation.drawing.axis_labels import labelled_axis
from newslens.presentation.drawing.chart_choice import CHOSEN_BY, TARGETS, fading
from newslens.presentation.drawing.chart_targets import links, targets
from newslens.presentation.drawing.mark_layout import LABEL_GAP, LEFT, STEP, WIDTH, Axis, ends, lay_out, tip
from newslens.presentation.drawing.voice_hues import COLOUR, SHAPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.axis_labels import DayScale
    from newslens.presentation.drawing.chart_rows import ChartRow

__all__ = ["LEFT", "STEP", "panel"]

_HEADS = {"more": "M-1,-0.75L0,0L-1,0.75", "less": "M1,-0.75L0,0L1,0.75"}


def panel(
    rows: Sequence[ChartRow],
    shapes: Sequence[Shape],
    *,
    zero: bool = True,
    days: DayScale | None = None,
    choosing: bool = False,
) -> alt.LayerChart:
    """One panel of a question.

    Parameters
    ----------
    rows
        Reports or voices, each with a row of its own.
    shapes
        Answers; `row` is the place of the row among them, from 1.
    zero
        Whether the axis has to start at 0.
    days
        Where amounts are days: how they are written, and the day of publication.
    choosing
        Whether a report can be chosen, and each answer tells its sentence.
    """
    limit = days.published if days else None
    axis, drawn = lay_out(shapes, zero=zero, limit=limit)
    spoken = {each.row for each in drawn}
    silent = [row for row in range(1, len(rows) + 1) if row not in spoken]
    layers = [
        *_bands(rows, drawn),
        *_arrows(rows, drawn, axis),
        *_points(rows, drawn),
        *_labels(rows, drawn, axis),
    ]
    nothing = "none found"
    layers += [*_row_heads(rows), *_silent(silent, nothing), *links(rows, drawn, axis)]
    if choosing:
        layers = [*map(fading, layers), targets(rows, drawn, axis, nothing).properties(name=TARGETS)]
    x = alt.X(
        "x:Q",
        scale=alt.Scale(domain=[axis.low, axis.high], nice=False, zero=False),
        axis=labelled_axis(axis, days),
    )
    y = alt.Y("y:Q", scale=alt.Scale(domain=[len(rows), 0], nice=False, zero=False), axis=None)
    placed = [layer.encode(y=y) if _fixed(layer) else layer.encode(x=x, y=y) for layer in layers]
    if limit is not None:
        frame = pd.DataFrame({"x": [float(limit)]})
        placed.insert(0, alt.Chart(frame).mark_rule(style="reference-line").encode(x=x))
    return alt.layer(*placed).properties(width=WIDTH, height=len(rows) * STEP)


def _frame(rows: Sequence[ChartRow], shapes: Iterable[Shape]) -> pd.DataFrame:
    """Shapes as the rows of a chart's data."""
    names = {place: row.name for place, row in enumerate(rows, start=1)}
    return pd.DataFrame(
        [
            {
                "y": each.row - 0.5,
                "x": each.at if each.at is not None else each.low,
                "left": each.low,
                "right": each.high,
                "hue": theme.hue(each.lineage),
                "label": each.label,
                CHOSEN_BY: names.get(each.row),
            }
            for each in shapes
        ]
    )


def _bands(rows: Sequence[ChartRow], shapes: list[Shape]) -> list[alt.Chart]:
    """Bands over a range, and the two of an "about"."""
    layers = []
    for form, opacity, stretch in BANDS:
        chosen = [each for each in shapes if each.form == form]
        if chosen:
            frame = _frame(rows, chosen)
            centre, half = (
                (frame["left"] + frame["right"]) / 2,
                (frame["right"] - frame["left"]) / 2 * stretch,
            )
            frame = frame.assign(x=(centre - half).clip(lower=0.0 if (frame["left"] >= 0).all() else None))
            frame = frame.assign(right=centre + half)
            rule = alt.Chart(frame).mark_rule(strokeWidth=8, strokeCap="round", opacity=opacity)
            layers.append(rule.encode(x2="right:Q", color=COLOUR))
    return layers


def _arrows(rows: Sequence[ChartRow], shapes: list[Shape], axis: Axis) -> list[alt.Chart]:
    """An open arrow away from the mark: the amount is a bound."""
    layers = []
    for form, head in _HEADS.items():
        chosen = [each for each in shapes if each.form == form]
        if chosen:
            frame = _frame(rows, chosen).assign(tip=[axis.value(tip(each, axis) or 0.0) for each in chosen])
            rule = alt.Chart(frame).mark_rule()
            point = alt.Chart(frame.assign(x=frame["tip"])).mark_point(
                shape=head, filled=False, size=120, strokeWidth=1.6
            )
            layers += [rule.encode(x2="tip:Q", color=COLOUR), point.encode(color=COLOUR)]
    return layers


def _points(rows: Sequence[ChartRow], shapes: list[Shape]) -> list[alt.Chart]:
    chosen = [each for each in shapes if each.at is not None]
    return [alt.Chart(_frame(rows, chosen)).mark_point().encode(color=COLOUR, shape=SHAPE)] if chosen else []


def _labels(rows: Sequence[ChartRow], shapes: Iterable[Shape], axis: Axis) -> list[alt.Chart]:
    """The article's words beside each shape, on a halo that keeps them off the grid."""
    layers = []
    for side in ("right", "left"):
        chosen = [each for each in shapes if each.label and each.side == side]
        if not chosen:
            continue
        edges = [ends(each, axis)[side == "right"] for each in chosen]
        frame = _frame(rows, chosen).assign(x=[axis.value(edge) for edge in edges])
        offset, align = (LABEL_GAP, "left") if side == "right" else (-LABEL_GAP, "right")
        base = alt.Chart(frame).encode(text="label:N")
        layers += [
            base.mark_text(style="halo", dx=offset, align=align),
            base.mark_text(dx=offset, align=align),
        ]
    return layers


def _row_heads(rows: Sequence[ChartRow]) -> list[alt.Chart]:
    """Name of each row, in the shape and colour of its lineage."""
    frame = pd.DataFrame(
        {
            "y": [place + 0.5 for place in range(len(rows))],
            "hue": [theme.hue(each.lineage) for each in rows],
            "label": [each.label for each in rows],
            CHOSEN_BY: [each.name for each in rows],
        }
    )
    mark = alt.Chart(frame).mark_point(size=56).encode(x=alt.value(8 - LEFT), color=COLOUR, shape=SHAPE)
    number = alt.Chart(frame[["y", "label"]].assign(offset=18.0 - LEFT)).mark_text(style="number")
    pixels = alt.X("offset:Q", scale=None, axis=None)
    return [mark, number.encode(x=pixels, text="label:N")]


def _silent(rows: Sequence[int], label: str) -> list[alt.Chart]:
    """Silence keeps its row: an article without a figure has none, not 0."""
    if not rows:
        return []
    frame = pd.DataFrame({"y": [row - 0.5 for row in rows], "label": label})
    base = alt.Chart(frame).encode(x=alt.value(6), text="label:N")
    return [base.mark_text(style=["silent", "halo"]), base.mark_text(style="silent")]


def _fixed(layer: alt.Chart) -> bool:
    """Whether a layer brings its own place along x."""
    return layer.encoding is not alt.Undefined and layer.encoding.x is not alt.Undefined
