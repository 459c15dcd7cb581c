"""The lineages as a drawing: a lane a lineage, a mark an article, an edge from what an article was taken from.

Where the hours of publication are known and differ, they run across; where they are not, the steps of copying
do. An edge is solid where the text was taken over word for word and dashed where it came in other words, as
through another language. A lineage of several articles of which none is the source of the others hangs on a
version that nobody has, drawn as a dashed ring.

Takes an event view; gives geometry in px, which the template draws. The wide drawing has notes at its marks, the narrow
one names. Not covered: more lineages than fit on a screen, which make the drawing long.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.drawing.lineage_axis import AxisFormat, Tick, places_across
from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.phrasing import clip, counted, listed, moment, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["LineageDrawing", "draw_lineages", "lineages_in_words"]

# Measures are in px and set by hand at the two widths at which the page shows the drawing.
_TOP: Final = 26
"""Room for the times above the lanes."""
_RING: Final = 44
"""From an unseen version to the first article of its lineage."""
_LABEL_STRETCH: Final = 1.06
"""Labels of marks are set bold: that much wider than `text_width` says."""


@dataclass(frozen=True, slots=True)
class Format:
    """Measures of a drawing, in px."""

    width: int
    row: int
    axis: AxisFormat
    notes: bool


WIDE = Format(864, row=44, axis=AxisFormat(left=150, right=624, step=220, most_ticks=6), notes=True)
NARROW = Format(340, row=30, axis=AxisFormat(left=84, right=190, step=44, most_ticks=2), notes=False)


@dataclass(frozen=True, slots=True)
class Dot:
    """An article in the drawing."""

    article: NumberedArticle
    x: float
    y: float
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two marks."""

    path: str
    hue: str
    dashed: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """A lineage with its letter and its border below."""

    letter: str
    hue: str
    y: float
    border: float | None


class Ring(NamedTuple):
    """An unseen version."""

    x: float
    y: float
    hue: str


@dataclass(frozen=True, slots=True)
class LineageDrawing:
    """The whole drawing."""

    width: int
    height: int
    top: int
    lanes: list[Lane]
    ticks: list[Tick]
    dots: list[Dot]
    edges: list[Edge]
    rings: list[Ring]
    notes: bool


def draw_lineages(event: EventView, *, narrow: bool = False) -> LineageDrawing:
    """The lineages of an event, placed."""
    form = NARROW if narrow else WIDE
    x, ticks = places_across(event, form.axis)
    lanes: list[Lane] = []
    dots: dict[str, Dot] = {}
    top = float(_TOP if ticks else 4)
    families = list(event.lineages.items())
    for letter, family in families:
        height = form.row * len(family) + 8
        border = top + height if letter != families[-1][0] else None
        lanes.append(Lane(letter, family[0].hue, top + height / 2, border))
        for line, article in enumerate(family):
            y = top + 4 + form.row * (line + 0.5)
            dots[article.article_id] = _dot(article, x[article.article_id], y, form)
        top += height
    rings = {letter: _ring(family, dots) for letter, family in families if letter in event.unseen}
    return LineageDrawing(
        width=form.width,
        height=round(top) + 2,
        top=_TOP if ticks else 4,
        lanes=lanes,
        ticks=ticks,
        dots=list(dots.values()),
        edges=[
            edge for letter, family in families for edge in _edges(event, family, dots, rings.get(letter))
        ],
        rings=list(rings.values()),
        notes=form.notes,
    )


def lineages_in_words(event: EventView) -> str:
    """What the drawing shows, in words."""
    parts = []
    for letter, family in event.lineages.items():
        numbers = listed([str(each.number) for each in family])
        several = len(family) > 1
        parts.append(
            f"reports {numbers} share lineage {letter}"
            if several
            else f"report {numbers} is lineage {letter}"
        )
    return upper_first(f"{counted(len(event.lineages), 'lineage')}: {listed(parts)}.")


def _dot(article: NumberedArticle, x: float, y: float, form: Format) -> Dot:
    room = form.width - x - 14
    label = f"{article.number} {article.outlet}"
    while text_width(label) * _LABEL_STRETCH > room and len(label) > 4:
        label = clip(label, len(label) - 2)
    return Dot(article, round(x, 1), round(y, 1), label, moment(article.published) if form.notes else "")


def _ring(family: Sequence[NumberedArticle], dots: dict[str, Dot]) -> Ring:
    """The ring that stands for the source text of a lineage, where no report of the event is that source.

    Three reports that all copy an agency text which is not among them hang on a ring; three of which the first was copied
    by the others do not, since its own dot is their source. The ring is drawn to the left of the leftmost dot, at
    the mean height of the dots that are not taken from another report of the lineage.

    Parameters
    ----------
    family
        Articles of one lineage.
    dots
        Where each article is drawn, by article_id.
    """
    ids = {each.article_id for each in family}
    places = [dots[each.article_id].y for each in family if each.derived_from not in ids]
    x = min(dots[each.article_id].x for each in family) - _RING
    return Ring(x, sum(places) / len(places), family[0].hue)


def _edges(
    event: EventView, family: Sequence[NumberedArticle], dots: dict[str, Dot], ring: Ring | None
) -> list[Edge]:
    """Lines to each article from what it was taken from, or from the ring."""
    ids = {each.article_id for each in family}
    hue = family[0].hue
    edges = []
    for article in family:
        dot = dots[article.article_id]
        if article.derived_from in ids:
            source = dots[str(article.derived_from)]
            dashed = event.mostly_reworded(source.article.article_id, article.article_id)
            edges.append(Edge(_elbow(source.x, source.y, dot.x, dot.y), hue, dashed))
        elif ring:
            edges.append(Edge(_curve(ring.x, ring.y, dot.x, dot.y), hue, dashed=False))
    return edges


def _elbow(x: float, y: float, to_x: float, to_y: float) -> str:
    """Down (or up) from a mark and then across to another; bent round where the other stands to the left."""
    down = 1 if to_y > y else -1
    start = y + 8 * down
    if to_x >= x + 14:
        return f"M{x:.1f} {start:.1f}V{to_y - 9 * down:.1f}Q{x:.1f} {to_y:.1f} {x + 9:.1f} {to_y:.1f}H{to_x - 8:.1f}"
    out = min(x, to_x) - 22
    return f"M{x - 8:.1f} {y:.1f}H{out + 9:.1f}Q{out:.1f} {y:.1f} {out:.1f} {y + 9 * down:.1f}V{to_y - 9 * down:.1f}Q{out:.1f} {to_y:.1f} {out + 9:.1f} {to_y:.1f}H{to_x - 8:.1f}"


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    """From a ring to a mark, swinging out early so that the line runs level."""
    if abs(to_y - y) < 1:
        return f"M{x + 8:.1f} {y:.1f}H{to_x - 8:.1f}"
    bend = x + min(30.0, (to_x - x) * 0.7)
    return f"M{x + 5:.1f} {y + (6 if to_y > y else -6):.1f}Q{x + 8:.1f} {to_y:.1f} {bend:.1f} {to_y:.1f}H{to_x - 8:.1f}"
