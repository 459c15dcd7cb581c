"""One small chart: a row an article, its answers to one question as shapes on a common axis.

The layers from the back: bands of what is about or vague, open arrows, lines from before to after, marks,
labels on a halo of paper; at the left the number of each article in its lineage's shape. An unseen rectangle over
every answer carries the link to its place in the article, so that mark and label are one target.

Takes the articles and the shapes of their answers; gives an Altair chart. Where shapes and labels stand along the axis
is `newslens.presentation.drawing.mark_layout`'s business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.presentation.drawing.mark_layout import LABEL_GAP, WIDTH, Axis, ends, lay_out, text_width, tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["LEFT", "STEP", "panel"]

STEP: Final = 22
"""Height of a row in px."""
LEFT: Final = 41
"""Room to the left of the plot for the numbers of the articles, in px."""

_SHORTENED: Final = 10_000
"""Amounts from which on the axis says 20k, not 20,000: longer labels would meet."""
_HUES = [*"ABCDE", "other"]
_HEADS = {"more": "M-1,-0.75L0,0L-1,0.75", "less": "M1,-0.75L0,0L1,0.75"}
_TICK = "M0,-1L0,1"
_SCALE = alt.Scale(domain=_HUES)
_COLOUR = alt.Color("hue:N", scale=_SCALE, legend=None)
_SHAPE = alt.Shape("hue:N", scale=_SCALE, legend=None)


def panel(
    articles: Sequence[NumberedArticle],
    shapes: Sequence[Shape],
    *,
    zero: bool = True,
    reference: Shape | None = None,
) -> alt.LayerChart:
    """One panel of a question.

    Parameters
    ----------
    articles
        The articles, each with a row of its own.
    shapes
        Answers; `row` is the number of the article.
    zero
        Whether the axis has to start at 0.
    reference
        A result that the answers are held against: a row of its own below, and a dotted line through all rows.
    """
    axis, laid_out = lay_out([*shapes, *([reference] if reference else [])], zero=zero)
    drawn = [each for each in laid_out if each.row <= len(articles)]
    rows = len(articles) + (reference is not None)
    spoken = {each.row for each in drawn}
    silent = [article for article in articles if article.number not in spoken]
    layers = [*_bands(drawn), *_arrows(drawn, axis), *_changes(drawn), *_points(drawn), *_labels(drawn, axis)]
    if reference:
        layers += _reference(laid_out[-1], axis)
    layers += [*_row_heads(articles, reference is not None), *_silent(silent), *_hits(drawn, axis)]
    x = alt.X("x:Q", scale=alt.Scale(domain=[axis.low, axis.high], nice=False, zero=False), axis=_ticks(axis))
    y = alt.Y("y:Q", scale=alt.Scale(domain=[rows, 0], nice=False, zero=False), axis=None)
    placed = [layer.encode(y=y) if _fixed(layer) else layer.encode(x=x, y=y) for layer in layers]
    if reference:
        line = alt.Chart(_frame([reference])).mark_rule(style="reference-line")
        placed.insert(0, line.encode(x=x))
    return alt.layer(*placed).properties(width=WIDTH, height=rows * STEP)


def _ticks(axis: Axis) -> alt.Axis:
    """The axis itself; from ten thousand on amounts are shortened, 20,000 to 20k."""
    shorten = "replace(replace(format(datum.value,'~s'),'G','bn'),'M','m')"
    expression = shorten if max(abs(axis.low), abs(axis.high)) >= _SHORTENED else "format(datum.value,',')"
    return alt.Axis(values=list(axis.ticks), title=None, labelExpr=expression, labelOverlap=True)


def _frame(shapes: Iterable[Shape]) -> pd.DataFrame:
    """Shapes as the rows of a chart's data."""
    return pd.DataFrame(
        [
            {
                "y": each.row - 0.5,
                "x": each.at if each.at is not None else each.low,
                "left": each.low,
                "right": each.high,
                "before": each.before,
                "hue": each.lineage if each.lineage in _HUES else _HUES[-1],
                "label": each.label,
            }
            for each in shapes
        ]
    )


def _bands(shapes: list[Shape]) -> list[alt.Chart]:
    """Bands over a range, and the two of an "about"."""
    layers = []
    for form, opacity, stretch in (("band", 0.3, 1.0), ("about", 0.16, 1.6), ("about", 0.26, 1.0)):
        chosen = [each for each in shapes if each.form == form]
        if chosen:
            frame = _frame(chosen)
            centre, half = (
                (frame["left"] + frame["right"]) / 2,
                (frame["right"] - frame["left"]) / 2 * stretch,
            )
            frame = frame.assign(x=(centre - half).clip(lower=0.0 if (frame["left"] >= 0).all() else None))
            frame = frame.assign(right=centre + half)
            rule = alt.Chart(frame).mark_rule(strokeWidth=8, strokeCap="round", opacity=opacity)
            layers.append(rule.encode(x2="right:Q", color=_COLOUR))
    return layers


def _arrows(shapes: list[Shape], axis: Axis) -> list[alt.Chart]:
    """An open arrow away from the mark: the amount is a bound."""
    layers = []
    for form, head in _HEADS.items():
        chosen = [each for each in shapes if each.form == form]
        if chosen:
            frame = _frame(chosen).assign(tip=[axis.value(tip(each, axis) or 0.0) for each in chosen])
            rule = alt.Chart(frame).mark_rule()
            point = alt.Chart(frame.assign(x=frame["tip"])).mark_point(
                shape=head, filled=False, size=120, strokeWidth=1.6
            )
            layers += [rule.encode(x2="tip:Q", color=_COLOUR), point.encode(color=_COLOUR)]
    return layers


def _changes(shapes: list[Shape]) -> list[alt.Chart]:
    """A tick for the time before, joined to the mark for the time after."""
    chosen = [each for each in shapes if each.before is not None]
    if not chosen:
        return []
    base = alt.Chart(_frame(chosen))
    tick = base.mark_point(shape=_TICK, filled=False, size=100, strokeWidth=1.6)
    frame = _frame(chosen).assign(x=lambda each: each["before"])
    return [
        base.mark_rule().encode(x2="before:Q", color=_COLOUR),
        tick.properties(data=frame).encode(color=_COLOUR),
    ]


def _points(shapes: list[Shape]) -> list[alt.Chart]:
    chosen = [each for each in shapes if each.at is not None]
    return [alt.Chart(_frame(chosen)).mark_point().encode(color=_COLOUR, shape=_SHAPE)] if chosen else []


def _labels(shapes: Iterable[Shape], axis: Axis) -> list[alt.Chart]:
    """The article's words beside each shape, on a halo that keeps them off the grid."""
    layers = []
    for side in ("right", "left"):
        chosen = [each for each in shapes if each.label and each.side == side]
        if not chosen:
            continue
        edges = [ends(each, axis)[side == "right"] for each in chosen]
        frame = _frame(chosen).assign(x=[axis.value(edge) for edge in edges])
        offset, align = (LABEL_GAP, "left") if side == "right" else (-LABEL_GAP, "right")
        base = alt.Chart(frame).encode(text="label:N")
        layers += [
            base.mark_text(style="halo", dx=offset, align=align),
            base.mark_text(dx=offset, align=align),
        ]
    return layers


def _hits(shapes: list[Shape], axis: Axis) -> list[alt.Chart]:
    """What can be clicked: shape and label together, as high as the row."""
    linked = [each for each in shapes if each.href]
    if not linked:
        return []
    spans = []
    for each in linked:
        left, right = ends(each, axis)
        wide = text_width(each.label) + LABEL_GAP if each.label else 0
        spans.append((left - 8 - wide * (each.side == "left"), right + 8 + wide * (each.side == "right")))
    frame = pd.DataFrame(
        {
            "y": [each.row - 0.5 for each in linked],
            "x": [axis.value(left) for left, _ in spans],
            "right": [axis.value(right) for _, right in spans],
            "href": [each.href for each in linked],
            "description": [f"Report {each.row}: {each.words}" for each in linked],
        }
    )
    rule = alt.Chart(frame).mark_rule(style="hit", strokeWidth=STEP)
    return [rule.encode(x2="right:Q", href="href:N", description="description:N")]


def _row_heads(articles: Sequence[NumberedArticle], reference: bool) -> list[alt.Chart]:
    """Number of each article, in the shape and colour of its lineage."""
    frame = pd.DataFrame(
        {
            "y": [article.number - 0.5 for article in articles],
            "hue": [article.lineage if article.lineage in _HUES else _HUES[-1] for article in articles],
            "label": [str(article.number) for article in articles],
        }
    )
    mark = alt.Chart(frame).mark_point(size=56).encode(x=alt.value(8 - LEFT), color=_COLOUR, shape=_SHAPE)
    labels = [*frame["label"], "ref."] if reference else list(frame["label"])
    places = [*frame["y"], len(articles) + 0.5] if reference else list(frame["y"])
    offsets = [18.0 - LEFT] * len(frame) + [-LEFT * 1.0] * reference
    number = alt.Chart(pd.DataFrame({"y": places, "label": labels, "offset": offsets})).mark_text(
        style="number"
    )
    pixels = alt.X("offset:Q", scale=None, axis=None)
    return [mark, number.encode(x=pixels, text="label:N")]


def _silent(articles: Sequence[NumberedArticle]) -> list[alt.Chart]:
    """Silence keeps its row: an article without a figure has none, not 0."""
    if not articles:
        return []
    frame = pd.DataFrame({"y": [each.number - 0.5 for each in articles], "label": "no figure"})
    base = alt.Chart(frame).encode(x=alt.value(6), text="label:N")
    return [base.mark_text(style=["silent", "halo"]), base.mark_text(style="silent")]


def _reference(reference: Shape, axis: Axis) -> list[alt.Chart]:
    """The result that the articles are held against, as a hollow ring in ink."""
    frame = _frame([reference])
    base = alt.Chart(frame)
    layers = _labels([reference], axis)
    if reference.before is not None:
        before = alt.Chart(frame.assign(x=frame["before"]))
        layers = [
            base.mark_rule(style="reference", strokeWidth=1.2).encode(x2="before:Q"),
            before.mark_point(shape=_TICK, style="reference", size=100, filled=False),
            *layers,
        ]
    ring = base.mark_point(style="reference", shape="circle", filled=False)
    return [*layers, base.mark_point(style="halo", shape="circle"), ring]


def _fixed(layer: alt.Chart) -> bool:
    """Whether a layer brings its own place along x."""
    return layer.encoding is not alt.Undefined and layer.encoding.x is not alt.Undefined
