"""The lineages as a drawing: a lane a lineage, a mark an article, an edge from what an article was taken from.

Where the hours of publication are known and differ, they run across; where they are not, the steps of copying
do. An edge is solid where the text was taken over word for word and dashed where it came in other words, as
through another language. A lineage of several articles of which none is the source of the others hangs on a
version that nobody has, drawn as a dashed ring.

Takes an event view; gives geometry in px, which the template draws. The wide drawing has notes at its marks, the narrow
one names. Not covered: more lineages than fit on a screen, which make the drawing long.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.phrasing import clip, counted, listed, moment, upper_first

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslens.presentation.event_records import NumberedArticle
    from newslens.presentation.event_view import EventView

__all__ = ["LineageDrawing", "draw_lineages", "lineages_in_words"]

# Measures are in px and set by hand at the two widths at which the page shows the drawing.
_TOP: Final = 26
"""Room for the times above the lanes."""
_RING: Final = 44
"""From an unseen version to the first article of its lineage."""
_STEPS: Final = (1, 2, 3, 6, 12, 24, 48, 24 * 7, 24 * 14, 24 * 30, 24 * 90, 24 * 365)
"""Hours between two times that are written above; the first that is not too dense is taken."""
_MOST_TICKS: Final = {True: 6, False: 2}
"""Times in the wide drawing and in the narrow one, so that their labels do not meet."""
_LABEL_STRETCH: Final = 1.06
"""Labels of marks are set bold: that much wider than `text_width` says."""


@dataclass(frozen=True, slots=True)
class Format:
    """Measures of a drawing, in px."""

    width: int
    row: int
    left: int
    """Where the earliest mark may stand."""
    right: int
    """Where the latest mark may stand, so that its label fits."""
    notes: bool
    step: int
    """Between two generations, where time does not run across."""


WIDE = Format(width=864, row=44, left=150, right=624, notes=True, step=220)
NARROW = Format(width=340, row=30, left=84, right=190, notes=False, step=44)


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


@dataclass(frozen=True, slots=True)
class Tick:
    """A time across the drawing."""

    x: float
    label: str
    strong: bool


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
    place, ticks = _across(event, form)
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
            dots[article.article_id] = _dot(article, place(article), y, form)
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
        verb = "share" if len(family) > 1 else "stands for"
        parts.append(
            f"reports {numbers} {verb} lineage {letter}"
            if len(family) > 1
            else f"report {numbers} is lineage {letter}"
        )
    return upper_first(f"{counted(len(event.lineages), 'lineage')}: {listed(parts)}.")


def _dot(article: NumberedArticle, x: float, y: float, form: Format) -> Dot:
    room = form.width - x - 14
    label = f"{article.number} {article.outlet}"
    while text_width(label) * _LABEL_STRETCH > room and len(label) > 4:
        label = clip(label, len(label) - 2)
    return Dot(article, round(x, 1), round(y, 1), label, moment(article.published) if form.notes else "")


def _across(event: EventView, form: Format) -> tuple[Callable[[NumberedArticle], float], list[Tick]]:
    """How articles are placed from left to right, and the times to write above."""
    times = [each.published for each in event.articles if each.published is not None]
    if len(times) < len(event.articles) or len(set(times)) < 2:
        steps = _generations(event)
        return (lambda article: form.left + form.step * steps[article.article_id]), []
    first, last = min(times), max(times)
    seconds = (last - first).total_seconds()

    def x(when: dt.datetime) -> float:
        return form.left + (when - first).total_seconds() / seconds * (form.right - form.left)

    step = next((each for each in _STEPS if seconds / 3600 / each <= _MOST_TICKS[form.notes]), _STEPS[-1])
    midnight = first.replace(hour=0, minute=0, second=0)
    count = math.ceil((last - midnight).total_seconds() / 3600 / step) + 1
    moments = [midnight + dt.timedelta(hours=step * number) for number in range(count)]
    shown = [when for when in moments if form.left - 40 <= x(when) <= form.right + 60]
    ticks = [
        Tick(round(x(when), 1), _tick_label(when, step, place), when.hour == 0)
        for place, when in enumerate(shown)
    ]
    return (lambda article: x(article.published) if article.published else form.left), ticks


def _tick_label(when: dt.datetime, step: int, place: int) -> str:
    if step >= 24:
        return f"{when.day} {when:%b}" if step < 24 * 90 else f"{when:%b %Y}"
    return f"{when:%a %H:%M}" if when.hour == 0 or not place else f"{when:%H:%M}"


def _generations(event: EventView) -> dict[str, int]:
    """Steps of copying between each article and the source of its lineage."""
    steps: dict[str, int] = {}
    for article in event.articles:
        trail: dict[str, None] = {}  # from the article back to the first that is known, or that has no source
        at: NumberedArticle | None = article
        while at is not None and at.article_id not in steps and at.article_id not in trail:
            trail[at.article_id] = None
            at = event.by_id.get(at.derived_from or "")
        known = -1 if at is None else steps.get(at.article_id, -1)
        for distance, key in enumerate(reversed(trail), start=1):
            steps[key] = known + distance
    return steps


def _ring(family: Sequence[NumberedArticle], dots: dict[str, Dot]) -> Ring:
    """Where the version stands that a lineage hangs on: before its first article, amid those without a source."""
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
