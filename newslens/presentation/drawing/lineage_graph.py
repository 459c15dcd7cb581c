"""The lineages as a drawing: a lane a lineage, a mark a report, an edge from what a report was taken from.

Where the hours of publication are known and differ, they run across; where they are not, the steps of copying
do. An edge is solid where the text was taken over word for word and dashed where it came in other words, as
through another language. A lineage of several reports of which none is the source of the others hangs on a
version that nobody has, drawn as a dashed ring.

Here is geometry only; the template draws it. The wide drawing has notes at its marks, the narrow one names.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.page.reuse_matrix import mostly_reworded
from newslens.presentation.phrasing import clip, counted, listed, moment, upper_first

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslens.presentation.event_view import Edition, Witness

__all__ = ["Drawing", "draw", "sentence", "unseen"]

_TOP = 26
_RING = 44
_STEPS = (1, 2, 3, 6, 12, 24, 48, 24 * 7, 24 * 14, 24 * 30, 24 * 90, 24 * 365)


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
    """A report in the drawing."""

    witness: Witness
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


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole drawing."""

    width: int
    height: int
    top: int
    lanes: list[Lane]
    ticks: list[Tick]
    dots: list[Dot]
    edges: list[Edge]
    rings: list[tuple[float, float, str]]
    """Centre and colour role of each unseen version."""
    notes: bool


def draw(edition: Edition, *, narrow: bool = False) -> Drawing:
    """The lineages of an edition, placed."""
    form = NARROW if narrow else WIDE
    place, ticks = _across(edition, form)
    lanes: list[Lane] = []
    dots: dict[str, Dot] = {}
    top = float(_TOP if ticks else 4)
    families = list(edition.lineages.items())
    for letter, family in families:
        height = form.row * len(family) + 8
        border = top + height if letter != families[-1][0] else None
        lanes.append(Lane(letter, family[0].hue, top + height / 2, border))
        for line, witness in enumerate(family):
            y = top + 4 + form.row * (line + 0.5)
            dots[witness.article_id] = _dot(witness, place(witness), y, form)
        top += height
    rings = [
        (_ring_x(family, dots), _ring_y(family, dots), family[0].hue)
        for _, family in families
        if unseen(family)
    ]
    edges = [edge for _, family in families for edge in _edges(edition, family, dots)]
    return Drawing(form.width, round(top) + 2, _TOP if ticks else 4, lanes, ticks, list(dots.values()), edges, rings,
                   form.notes)  # fmt: skip


def sentence(edition: Edition) -> str:
    """What the drawing shows, in words."""
    parts = []
    for letter, family in edition.lineages.items():
        numbers = listed([str(each.number) for each in family])
        verb = "share" if len(family) > 1 else "stands for"
        parts.append(
            f"reports {numbers} {verb} lineage {letter}"
            if len(family) > 1
            else f"report {numbers} is lineage {letter}"
        )
    return upper_first(f"{counted(len(edition.lineages), 'lineage')}: {listed(parts)}.")


def _dot(witness: Witness, x: float, y: float, form: Format) -> Dot:
    room = form.width - x - 14
    label = f"{witness.number} {witness.outlet}"
    while text_width(label) * 1.06 > room and len(label) > 4:
        label = clip(label, len(label) - 2)
    return Dot(witness, round(x, 1), round(y, 1), label, moment(witness.published) if form.notes else "")


def _across(edition: Edition, form: Format) -> tuple[Callable[[Witness], float], list[Tick]]:
    """How reports are placed from left to right, and the times to write above."""
    times = [each.published for each in edition.witnesses if each.published is not None]
    if len(times) < len(edition.witnesses) or len(set(times)) < 2:
        return (lambda witness: form.left + form.step * _generation(edition, witness)), []
    first, last = min(times), max(times)
    seconds = (last - first).total_seconds()

    def x(when: dt.datetime) -> float:
        return form.left + (when - first).total_seconds() / seconds * (form.right - form.left)

    step = next((each for each in _STEPS if seconds / 3600 / each <= (6 if form.notes else 2)), _STEPS[-1])
    midnight = first.replace(hour=0, minute=0, second=0)
    count = math.ceil((last - midnight).total_seconds() / 3600 / step) + 1
    moments = [midnight + dt.timedelta(hours=step * number) for number in range(count)]
    shown = [when for when in moments if form.left - 40 <= x(when) <= form.right + 60]
    ticks = [
        Tick(round(x(when), 1), _tick_label(when, step, place), when.hour == 0)
        for place, when in enumerate(shown)
    ]
    return (lambda witness: x(witness.published) if witness.published else form.left), ticks


def _tick_label(when: dt.datetime, step: int, place: int) -> str:
    if step >= 24:
        return f"{when.day} {when:%b}" if step < 24 * 90 else f"{when:%b %Y}"
    return f"{when:%a %H:%M}" if when.hour == 0 or not place else f"{when:%H:%M}"


def _generation(edition: Edition, witness: Witness) -> int:
    """Steps of copying between a report and the source of its lineage."""
    steps, at = 0, witness
    seen = {witness.article_id}
    while (source := edition.by_id.get(at.derived_from or "")) and source.article_id not in seen:
        seen.add(source.article_id)
        steps, at = steps + 1, source
    return steps


def unseen(family: Sequence[Witness]) -> bool:
    """Whether a lineage needs a version that nobody has: more than one report without a source in it."""
    ids = {each.article_id for each in family}
    return len([each for each in family if each.derived_from not in ids]) > 1


def _ring_x(family: Sequence[Witness], dots: dict[str, Dot]) -> float:
    return min(dots[each.article_id].x for each in family) - _RING


def _ring_y(family: Sequence[Witness], dots: dict[str, Dot]) -> float:
    ids = {each.article_id for each in family}
    places = [dots[each.article_id].y for each in family if each.derived_from not in ids]
    return sum(places) / len(places)


def _edges(edition: Edition, family: Sequence[Witness], dots: dict[str, Dot]) -> list[Edge]:
    ids = {each.article_id for each in family}
    hue = family[0].hue
    edges = []
    for witness in family:
        dot = dots[witness.article_id]
        if witness.derived_from in ids:
            source = dots[str(witness.derived_from)]
            dashed = mostly_reworded(edition, source.witness.article_id, witness.article_id)
            edges.append(Edge(_elbow(source.x, source.y, dot.x, dot.y), hue, dashed))
        elif unseen(family):
            x = _ring_x(family, dots)
            y = _ring_y(family, dots)
            edges.append(Edge(_curve(x, y, dot.x, dot.y), hue, dashed=False))
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
