"""Who shares text with whom: a table for a handful of reports, a heat map for many.

A column says how much of its report also stands in the report of the row. Text that is shared in other words,
as translations leave it behind, is told apart from text that is shared word for word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import altair as alt

from newslens.presentation.phrasing import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import Edition, Witness

__all__ = ["MOST_IN_TABLE", "MatrixRow", "Share", "heat_map", "matrix", "mostly_reworded"]

MOST_IN_TABLE = 12
"""Beyond so many reports the table gives way to a heat map."""

_LEAST_DRAWN = 0.005  # what would be shown as 0 %
_TOLD = 0.25  # least share that the description of the heat map names
_MOST_TOLD = 12
_STEPS = (5, 25, 50, 70)


@dataclass(frozen=True, slots=True)
class Share:
    """Share of one report that stands in another."""

    percent: int | None
    """Missing where a report meets itself."""
    step: int
    """Depth of the shade, 0 to 4."""
    reworded: bool
    """Whether the shared text is mostly in other words."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A report, and how much of each report stands in it."""

    witness: Witness
    shares: list[Share]


def matrix(edition: Edition) -> list[MatrixRow]:
    """The table, rows and columns in the order of the reports."""
    return [
        MatrixRow(row, [_share(edition, row, column) for column in edition.witnesses])
        for row in edition.witnesses
    ]


def mostly_reworded(edition: Edition, a: str, b: str) -> bool:
    """Whether most of what two articles share is shared in other words."""
    kept = reworded = 0
    for row in edition.passages:
        if {row.article_a, row.article_b} == {a, b}:
            length = row.end_b - row.start_b
            if row.relation in {"reworded", "translated"}:
                reworded += length
            else:
                kept += length
    return reworded > kept


def heat_map(edition: Edition) -> alt.LayerChart:
    """The matrix as a chart, reports sorted by lineage so that families show as blocks."""
    ordered = sorted(edition.witnesses, key=lambda each: (each.lineage, each.number))
    label = {each.article_id: f"{each.number} {each.lineage}".strip() for each in ordered}
    labels = list(label.values())
    cells = [
        {"row": label[a], "column": label[b], "share": share}
        for (a, b), share in edition.reuse.items()
        if a != b and share is not None and share >= _LEAST_DRAWN
    ]
    every = alt.Scale(domain=labels)
    x = alt.X("column:N", scale=every, title="Report", axis=alt.Axis(orient="top", labelAngle=0))
    y = alt.Y("row:N", scale=every, title="also in")
    depth = alt.Opacity("share:Q", scale=alt.Scale(domain=[0, 1], range=[0, 0.55]), legend=None)
    base = alt.Chart(alt.Data(values=cells)).encode(x=x, y=y)  # a frame is refused beyond 5000 pairs
    number = base.mark_text(align="center", fontSize=11).encode(text=alt.Text("share:Q", format=".0%"))
    side = max(22, min(40, 800 // max(len(ordered), 1)))
    layers = [base.mark_rect(style="shade").encode(opacity=depth)]
    if side >= 34:
        layers.append(number)
    size = {"width": side * len(ordered), "height": 22 * len(ordered)}
    return alt.layer(*layers).properties(**size, description=_told(edition, ordered))


def _told(edition: Edition, ordered: Sequence[Witness]) -> str:
    """The greatest shares, for who cannot see the shades."""
    shares = [
        (edition.reuse.get((a.article_id, b.article_id)) or 0.0, a, b) for a in ordered for b in ordered
    ]
    large = sorted((each for each in shares if each[0] >= _TOLD), key=lambda each: -each[0])[:_MOST_TOLD]
    told = [f"{share:.0%} of report {b.number} in report {a.number}" for share, a, b in large]
    return (
        f"Text that reports share: {listed(told)}."
        if told
        else "No two reports share a quarter of their text."
    )


def _share(edition: Edition, row: Witness, column: Witness) -> Share:
    if row is column:
        return Share(None, 0, reworded=False)
    percent = round(100 * (edition.reuse.get((row.article_id, column.article_id)) or 0.0))
    reworded = percent >= _STEPS[1] and mostly_reworded(edition, row.article_id, column.article_id)
    return Share(percent, sum(percent >= step for step in _STEPS), reworded)
