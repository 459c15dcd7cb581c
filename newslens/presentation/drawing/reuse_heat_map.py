"""Who shares text with whom, as a heat map: for more articles than a table of numbers can hold.

Takes an event view; gives a chart whose rows and columns are articles, sorted by lineage so that families show as
blocks. A column says how much of its article also stands in the article of the row; the darker a cell, the more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt

from newslens.presentation.phrasing import listed

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView

__all__ = ["draw_reuse"]

_LEAST_DRAWN: Final = 0.005
"""Least share that is drawn: less would be shown as 0 %."""
_LEAST_TOLD: Final = 0.25
"""Least share that the description names: its words for no such pair are "a quarter of their text"."""
_MOST_TOLD: Final = 12
"""Pairs that the description names; set by hand: a list that can be listened to."""
_WIDTH: Final = 800
"""Width of the map in px, as far as the sides of its cells allow: the column of the page."""
_SIDES: Final = (22, 40)
"""Narrowest and widest cell in px: a number of two digits as heading fits into the narrowest."""
_SIDE_OF_NUMBERS: Final = 34
"""Cells as wide as this, in px, have room for "100%" in 11 px."""
_ROW: Final = 22
"""Height of a row in px, as in the panels of figures."""


def draw_reuse(event: EventView) -> alt.LayerChart:
    """Shares of text as a heat map, rows and columns sorted by lineage."""
    ordered = event.articles
    label = {each.article_id: f"{each.number} {each.lineage}".strip() for each in ordered}
    cells = [
        {"row": label[a], "column": label[b], "share": share}
        for (a, b), share in event.reuse.items()
        if a != b and share is not None and share >= _LEAST_DRAWN
    ]
    every = alt.Scale(domain=list(label.values()))
    x = alt.X("column:N", scale=every, title="Report", axis=alt.Axis(orient="top", labelAngle=0))
    y = alt.Y("row:N", scale=every, title="also in")
    depth = alt.Opacity("share:Q", scale=alt.Scale(domain=[0, 1], range=[0, 0.55]), legend=None)
    base = alt.Chart(alt.Data(values=cells)).encode(x=x, y=y)  # a frame is refused beyond 5000 pairs
    number = base.mark_text(align="center", fontSize=11).encode(text=alt.Text("share:Q", format=".0%"))
    side = max(_SIDES[0], min(_SIDES[1], _WIDTH // max(len(ordered), 1)))
    told = [
        alt.Tooltip("share:Q", title="Share of text", format=".0%"),
        alt.Tooltip("column:N", title="of report"),
        alt.Tooltip("row:N", title="also in"),
    ]
    layers = [base.mark_rect(style="shade").encode(opacity=depth, tooltip=told)]
    if side >= _SIDE_OF_NUMBERS:
        layers.append(number.encode(tooltip=told))
    size = {"width": side * len(ordered), "height": _ROW * len(ordered)}
    return alt.layer(*layers).properties(**size, description=_in_words(event))


def _in_words(event: EventView) -> str:
    """The greatest shares, for who cannot see the shades."""
    large = [
        (share, event.by_id[a], event.by_id[b])
        for (a, b), share in event.reuse.items()
        if share is not None and share >= _LEAST_TOLD
    ]
    large.sort(key=lambda each: (-each[0], each[1].lineage, each[1].number, each[2].lineage, each[2].number))
    told = [f"{share:.0%} of report {b.number} in report {a.number}" for share, a, b in large[:_MOST_TOLD]]
    if not told:
        return "No two reports share a quarter of their text."
    return f"Text that reports share: {listed(told)}."
