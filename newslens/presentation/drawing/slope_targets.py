"""What is pointed at in a picture of before and after: labels, numbers of reports, and marks.

On a page they are links to the words of a report; in a notebook they tell the report, its answer and the sentence, and a
click on them chooses the report (`newslens.presentation.drawing.chart_choice`). A link that repeats another one, because a
mark and its label lead to the same words, has no name: it is there for the pointer alone.

Takes lines and their places; gives layers of an Altair chart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import altair as alt
import pandas as pd

from newslens.presentation.drawing.chart_choice import CHOSEN_BY, UNSEEN
from newslens.presentation.drawing.slope_labels import MARK_ROOM, ROW, tellers_width
from newslens.presentation.drawing.slope_records import amount_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.drawing.slope_labels import LabelLead
    from newslens.presentation.drawing.slope_places import PlacedBlock, Slopes
    from newslens.presentation.drawing.slope_records import HolderLines, SlopeLine

__all__ = ["slope_links", "told_targets"]

_MARK: Final = 22
"""Width and height of what is pointed at over a mark."""


def slope_links(
    slopes: Slopes, holders: Sequence[HolderLines], moments: Sequence[str], table: str | None = None
) -> list[alt.Chart]:
    """What leads to the words of a report; a band, in which many reports are, leads to the table of them.

    Parameters
    ----------
    slopes, holders, moments
        The picture and what it shows.
    table
        Address of the table.
    """
    rows = [
        {**area, "href": href, "description": words}
        for area, href, words in [*_linked(slopes, holders, moments), *_bands(slopes, holders, table)]
        if href
    ]
    if not rows:
        return []
    rule = alt.Chart(pd.DataFrame(rows)).mark_rule(style="hit", strokeWidth=_MARK)
    return [rule.encode(x2="x2:Q", href="href:N", description="description:N")]


def told_targets(slopes: Slopes, holders: Sequence[HolderLines], moments: Sequence[str]) -> alt.Chart:
    """What is pointed at and clicked on in a notebook: each label and each mark."""
    rows: list[dict[str, Any]] = []
    for placed in slopes.blocks:
        for lead in placed.block.leads:
            words = _told(lead.line, holders[placed.block.holder].label, moments)
            areas = [_label(slopes, placed, lead), *(area for area, _ in _marks(slopes, lead.line))]
            rows += [{**area, **words} for area in areas]
    frame = pd.DataFrame(rows, columns=["x", "x2", "y", CHOSEN_BY, "outlet", "holder", "answer", "sentence"])
    frame = frame.assign(y=frame["y"] - ROW / 2, bottom=frame["y"] + ROW / 2)
    told = [
        alt.Tooltip("holder:N", title="Of"),
        alt.Tooltip(f"{CHOSEN_BY}:N", title="Report"),
        alt.Tooltip("outlet:N", title="Outlet"),
        alt.Tooltip("answer:N", title="Answer"),
        alt.Tooltip("sentence:N", title="Sentence"),
    ]
    area = alt.Chart(frame).mark_rect(opacity=UNSEEN, cursor="pointer")
    return area.encode(x2="x2:Q", y2="bottom:Q", tooltip=told)


def _told(line: SlopeLine, holder: str, moments: Sequence[str]) -> dict[str, str]:
    outlets = dict.fromkeys(each.outlet for each in line.tellers)
    return {
        CHOSEN_BY: line.name,
        "outlet": ", ".join(outlets),
        "holder": holder,
        "answer": line.in_words(moments),
        "sentence": line.shown.sentence,
    }


def _linked(
    slopes: Slopes, holders: Sequence[HolderLines], moments: Sequence[str]
) -> Iterator[tuple[dict[str, float], str | None, str]]:
    """Areas with where they lead and what they are called, in the order of the labels."""
    for placed in slopes.blocks:
        holder = holders[placed.block.holder].label
        for lead in placed.block.leads:
            line = lead.line
            first = line.tellers[0]
            for area, href in _marks(slopes, line):
                repeats = href == (first.after or first.before)
                before = f"{holder}, {first.name}: {line.before_in_words(moments)}"
                yield area, href, "" if repeats else before
            areas = [_label(slopes, placed, lead), *_numbers(slopes, placed, lead)]
            for area, each in zip(areas, line.tellers, strict=True):
                said = f"{holder}, {each.name}: {line.words_of(each, moments)}"
                yield area, each.after or each.before, said


def _label(slopes: Slopes, placed: PlacedBlock, lead: LabelLead) -> dict[str, float]:
    """All of a label for the first line that it names, for another one its mark and its numbers."""
    is_first = lead is placed.block.leads[0]
    end = float(slopes.size.width) if is_first else slopes.label_x + lead.end
    return {"x": slopes.label_x + lead.x, "x2": end, "y": placed.y + ROW * lead.row}


def _numbers(slopes: Slopes, placed: PlacedBlock, lead: LabelLead) -> Iterator[dict[str, float]]:
    """The numbers of all reports of a line but the first."""
    labels = [each.label for each in lead.line.tellers]
    at = slopes.label_x + lead.x + MARK_ROOM
    for place in range(1, len(labels)):
        start = at + tellers_width([*labels[:place], ""])
        end = start + tellers_width([labels[place]])
        yield {"x": start - 1, "x2": end + 1, "y": placed.y + ROW * lead.row}


def _bands(
    slopes: Slopes, holders: Sequence[HolderLines], table: str | None
) -> Iterator[tuple[dict[str, float], str | None, str]]:
    for placed in slopes.blocks:
        if placed.block.is_band:
            label = {"x": slopes.label_x, "x2": float(slopes.size.width), "y": placed.y}
            yield label, table, f"{holders[placed.block.holder].label}, {placed.block.text}: table"


def _marks(slopes: Slopes, line: SlopeLine) -> Iterator[tuple[dict[str, float], str | None]]:
    """The marks of a line; an amount that is derived stands once."""
    column, half = line.column, _MARK / 2
    ends = [(0, line.before if len(slopes.starts) > 1 and not line.derived_from else None), (-1, line.after)]
    for moment, shape in ends:
        if shape is not None:
            x = slopes.x(moment, column)
            y = slopes.y(amount_of(shape))
            yield {"x": x - half, "x2": x + half, "y": y}, shape.href
