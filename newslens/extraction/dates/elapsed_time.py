"""Dates that count units of time from the day of publication: two weeks ago, the past months, within weeks.

"Two weeks ago" is the day two weeks back, give or take half a week: the words promise no more, and no less. A bare
plural ("weeks ago") has the range that `newslens/lexicon/time_units.txt` gives it. Stretches ("the last three
years") reach to the day of publication or start at it.

Each function resolves the rule of its name in `newslens.extraction.dates.grammar`.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import NamedTuple

from newslens.extraction.dates import intervals
from newslens.extraction.dates.grammar import count_of
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.reference_time import Resolved, Setting
from newslens.lexicon import entries

__all__ = ["GRANULARITIES", "ago", "ahead", "anchored", "span"]

_EARLIER = frozenset({"more than", "over", "just over", "at least"})
_NEARER = frozenset({"less than", "just under", "nearly", "almost", "barely"})
_DAY = 86_400


class _Unit(NamedTuple):
    granularity: str
    seconds: int
    months: int
    fewest: int
    most: int


def ago(parts: dict[str, str], setting: Setting) -> Resolved:
    """Two weeks ago, a few months ago, years ago."""
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    if setting.published is None:
        return Resolved(None, granularity)
    return _near(_distance(parts, unit, counted, setting.published, -1), unit, granularity, setting.published)


def ahead(parts: dict[str, str], setting: Setting) -> Resolved | None:
    """In two weeks, within days: a date where the sentence looks ahead, else how long something took."""
    if setting.tense != "future" and "time" not in parts:
        return None
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    if setting.published is None:
        return Resolved(None, granularity)
    found = _distance(parts, unit, counted, setting.published, 1)
    if setting.lead == "within":
        found = Interval(min(setting.published, found.first), found.last)
    return _near(found, unit, granularity, setting.published)


def span(parts: dict[str, str], setting: Setting) -> Resolved:
    """The last three years, recent weeks, the coming days."""
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    published = setting.published
    if published is None:
        return Resolved(None, granularity)
    direction = 1 if parts["which"].casefold() in {"coming", "next"} else -1
    edge = _moved(published, unit, direction * (counted[1] if counted else unit.most))
    if unit.seconds and unit.seconds < _DAY and counted:
        return Resolved(Interval(min(edge, published), max(edge, published)), granularity)
    return Resolved(intervals.days_from(min(edge, published), max(edge, published)), granularity)


def anchored(parts: dict[str, str], setting: Setting) -> Resolved | None:
    """A day earlier, the following week, two days after: counted from another moment of the story, so unresolved."""
    if setting.lead == "for":
        return None  # how long something lasted
    written = parts.get("unit", "day").casefold()
    part = written in {"morning", "evening", "afternoon"}
    return Resolved(None, "part_of_day" if part else _unit(written).granularity)


def _distance(
    parts: dict[str, str],
    unit: _Unit,
    counted: tuple[float, float] | None,
    published: dt.datetime,
    direction: int,
) -> Interval:
    """The interval some units from publication, widened by what the words leave open."""
    low, high = counted or (float(unit.fewest), float(unit.most))
    about = " ".join(parts.get("about", "").casefold().split())
    slack = _slack(unit) if counted and (unit.seconds != _DAY or about) else dt.timedelta()
    if about in _EARLIER:
        high, slack = high + 1, dt.timedelta()
    elif about in _NEARER:
        low, slack = low - 1, dt.timedelta()
    ends = [_moved(published, unit, direction * max(low, 0.0)), _moved(published, unit, direction * high)]
    return Interval(min(ends) - slack, max(ends) + slack)


def _slack(unit: _Unit) -> dt.timedelta:
    """Half a unit; from a day on, in whole days."""
    seconds = unit.seconds or unit.months * 30 * _DAY + unit.months // 12 * 5 * _DAY
    half = dt.timedelta(seconds=seconds // 2)
    return half if seconds < _DAY else dt.timedelta(days=max(half.days, 1))


def _near(found: Interval, unit: _Unit, granularity: str, published: dt.datetime) -> Resolved:
    """Whole days, or the hours themselves where publication is known to the hour."""
    if unit.seconds and unit.seconds < _DAY:
        if published.time() != dt.time():
            return Resolved(found, granularity)
        return Resolved(
            intervals.days_from(found.first, found.last), granularity if granularity == "vague" else "day"
        )
    return Resolved(intervals.days_from(found.first, found.last), granularity)


def _moved(moment: dt.datetime, unit: _Unit, count: float) -> dt.datetime:
    """A moment some units on; parts of a month are thirtieths."""
    if unit.seconds:
        return moment + dt.timedelta(seconds=round(unit.seconds * count))
    months = count * unit.months
    whole = int(months)
    return intervals.months_on(moment, whole) + dt.timedelta(days=round((months - whole) * 30))


def _unit(written: str) -> _Unit:
    name = written.casefold()
    units = _units()
    return units.get(name) or units.get(name.removesuffix("s")) or units[name.removesuffix("ies") + "y"]


@cache
def _units() -> dict[str, _Unit]:
    return {
        name: _Unit(granularity, int(seconds or 0), int(months or 0), int(fewest), int(most))
        for name, granularity, seconds, months, fewest, most in entries("dates/time_units")
    }


GRANULARITIES = {name: unit.granularity for name, unit in _units().items()} | {"weekend": "weekend"}
"""Granularity of each unit of time."""
