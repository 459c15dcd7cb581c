"""What is pointed at in a panel: unseen areas over each answer and its label, as high as the row.

On a page they are links to the words of a report. In a notebook they tell the report, its answer and the sentence, and
a click on them chooses the report (`newslens.presentation.drawing.chart_choice`). Mark and label are one target,
because a mark alone is too small to be met.

Takes the rows of a panel and the shapes on its axis; gives layers of an Altair chart, without their place along y.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.presentation.drawing.chart_choice import CHOSEN_BY, UNSEEN
from newslens.presentation.drawing.mark_layout import (
    LABEL_GAP,
    LEFT,
    SPILL,
    STEP,
    WIDTH,
    Axis,
    ends,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.chart_rows import ChartRow

__all__ = ["links", "targets"]

_HEAD_FROM: Final = 4 - LEFT
"""Where the head of a row begins, in px from the left of the plot: at its mark."""


def links(rows: Sequence[ChartRow], shapes: list[Shape], axis: Axis) -> list[alt.Chart]:
    """What leads to the words of a report: shape and label together, as high as the row."""
    linked = [each for each in shapes if each.href]
    if not linked:
        return []
    frame = _covered(linked, axis).assign(
        href=[each.href or "" for each in linked],
        description=[f"{rows[each.row - 1].name}: {each.words}" for each in linked],
    )
    rule = alt.Chart(frame).mark_rule(style="hit", strokeWidth=STEP)
    return [rule.encode(x2="right:Q", href="href:N", description="description:N")]


def targets(rows: Sequence[ChartRow], shapes: list[Shape], axis: Axis, nothing: str) -> alt.Chart:
    """What is pointed at and clicked on: each answer, and the head of each row, which tells all of its answers."""
    answers = _covered(shapes, axis).assign(
        **{CHOSEN_BY: [rows[each.row - 1].name for each in shapes]},
        answer=[each.words for each in shapes],
        sentence=[each.sentence for each in shapes],
        outlet=[rows[each.row - 1].outlet for each in shapes],
    )
    said = [
        "; ".join(dict.fromkeys(each.words for each in shapes if each.row == place)) or nothing
        for place in range(1, len(rows) + 1)
    ]
    heads = pd.DataFrame(
        {
            "y": [place + 0.5 for place in range(len(rows))],
            "x": axis.value(_HEAD_FROM),
            "right": axis.value(-LEFT / 4),
            CHOSEN_BY: [row.name for row in rows],
            "outlet": [row.outlet for row in rows],
            "answer": said,
            "sentence": "",
        }
    )
    told = [
        alt.Tooltip(f"{CHOSEN_BY}:N", title="Report"),
        alt.Tooltip("outlet:N", title="Outlet"),
        alt.Tooltip("answer:N", title="Answer"),
        alt.Tooltip("sentence:N", title="Sentence"),
    ]
    frame = pd.concat([heads, answers])
    frame = frame.assign(y=frame["y"] - 0.5, bottom=frame["y"] + 0.5)
    area = alt.Chart(frame).mark_rect(opacity=UNSEEN, cursor="pointer")
    return area.encode(x2="right:Q", y2="bottom:Q", tooltip=told)


def _covered(shapes: Sequence[Shape], axis: Axis) -> pd.DataFrame:
    """From where to where each shape reaches with its label."""
    spans = []
    for each in shapes:
        left, right = ends(each, axis)
        wide = text_width(each.label) + LABEL_GAP if each.label else 0
        spans.append((left - 8 - wide * (each.side == "left"), right + 8 + wide * (each.side == "right")))
    return pd.DataFrame(
        {
            "y": [each.row - 0.5 for each in shapes],
            "x": [axis.value(left) for left, _ in spans],
            "right": [axis.value(min(right, WIDTH + SPILL)) for _, right in spans],
        }
    )
