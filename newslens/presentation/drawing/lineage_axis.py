"""From left to right in the drawing of the lineages: hours of publication, or else steps of copying.

Takes an event view and where the first and the last mark may stand; gives the place of each article in px, and the
times to write above. Where the hours are known and differ, they run across; where the hour of one article is not
known, or all are the same, the steps of copying do, and no times are written.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["Across", "AxisFormat", "Tick", "places_across"]

_STEPS: Final = (1, 2, 3, 6, 12, 24, 48, 24 * 7, 24 * 14, 24 * 30, 24 * 90, 24 * 365)
"""Hours between two times that are written above; the first that is not too dense is taken."""
_SPILL: Final = (40, 60)
"""How far before the first mark and behind the last, in px, a time is still written above."""


@dataclass(frozen=True, slots=True)
class AxisFormat:
    """Measures of the drawing from left to right, in px."""

    left: int
    """Where the earliest mark may stand."""
    right: int
    """Where the latest mark may stand, so that its label fits."""
    step: int
    """Between two steps of copying, where time does not run across."""
    most_ticks: int
    """Times that can be written above without meeting."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A time across the drawing."""

    x: float
    label: str
    strong: bool
    """Whether it is midnight."""


class Across(NamedTuple):
    """Places of the articles, by article_id, and the times above them."""

    x: dict[str, float]
    ticks: list[Tick]


def places_across(event: EventView, form: AxisFormat) -> Across:
    """How articles are placed from left to right, and the times to write above."""
    times = {each.article_id: each.published for each in event.articles if each.published is not None}
    if len(times) < len(event.articles) or len(set(times.values())) < 2:
        steps = _generations(event)
        return Across({key: form.left + form.step * number for key, number in steps.items()}, [])
    first, last = min(times.values()), max(times.values())
    seconds = (last - first).total_seconds()

    def x(when: dt.datetime) -> float:
        return form.left + (when - first).total_seconds() / seconds * (form.right - form.left)

    step = next((each for each in _STEPS if seconds / 3600 / each <= form.most_ticks), _STEPS[-1])
    midnight = first.replace(hour=0, minute=0, second=0)
    count = math.ceil((last - midnight).total_seconds() / 3600 / step) + 1
    moments = [midnight + dt.timedelta(hours=step * number) for number in range(count)]
    shown = [when for when in moments if form.left - _SPILL[0] <= x(when) <= form.right + _SPILL[1]]
    ticks = [
        Tick(round(x(when), 1), _tick_label(when, step, place), when.hour == 0)
        for place, when in enumerate(shown)
    ]
    return Across({key: x(when) for key, when in times.items()}, ticks)


def _tick_label(when: dt.datetime, step: int, place: int) -> str:
    """A time as short as its step allows; the first one and midnight name the day."""
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
