"""Dates that count units of time from the day of publication: two weeks ago, the past months, within weeks.

"Two weeks ago" is the day two weeks back, give or take half a week: the words promise no more, and no less. A bare
plural ("weeks ago") has the range that `newslens/lexicon/dates/time_units.txt` gives it. Stretches ("the last three
years") reach to the day of publication or start at it.

Each function resolves the rule of its name in `newslens.extraction.dates.patterns`.

`parts` are the named groups that the rule matched, each as it is written and only those that are there: "about two weeks ago"
gives about, count and unit. `reference` tells when the article was published (None where not known) and whether the
sentence looks back or ahead.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import NamedTuple

from newslens.extraction.dates import intervals
from newslens.extraction.dates.date_thresholds import DAYS_OF_MONTH
from newslens.extraction.dates.grammar import count_of
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate
from newslens.lexicon import entries, mapping

__all__ = ["GRANULARITIES", "resolve_ago", "resolve_ahead", "resolve_anchored", "resolve_span"]

_APPROXIMATORS = mapping("dates/approximators")
_DAY = 86_400
_LEFT_OVER = 365 - 12 * DAYS_OF_MONTH
"""Days of a year beyond twelve months."""


class _Unit(NamedTuple):
    granularity: str
    seconds: int
    months: int
    fewest: int
    most: int


def resolve_ago(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "two weeks ago" to the days about two weeks before publication, "years ago" to the usual range of the unit."""
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    if reference.published is None:
        return ResolvedDate(None, granularity)
    return _near(
        _distance(parts, unit, counted, reference.published, -1), unit, granularity, reference.published
    )


def resolve_ahead(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:
    """Resolve "in two weeks" to the days about two weeks after publication, "within days" to those up to then.

    None where the sentence does not look ahead: "rebuilt in two weeks" tells how long it took. "In two weeks' time" is a
    date all the same.
    """
    if reference.tense != "future" and "time" not in parts:
        return None
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    if reference.published is None:
        return ResolvedDate(None, granularity)
    found = _distance(parts, unit, counted, reference.published, 1)
    if reference.lead == "within":
        found = Interval(min(reference.published, found.first), found.last)
    return _near(found, unit, granularity, reference.published)


def resolve_span(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "the last three years", "recent weeks" to the time up to publication, "the coming days" to the time from it on."""
    unit = _unit(parts["unit"])
    counted = count_of(parts.get("count"))
    granularity = unit.granularity if counted else "vague"
    published = reference.published
    if published is None:
        return ResolvedDate(None, granularity)
    direction = 1 if parts["which"].casefold() in {"coming", "next"} else -1
    edge = _moved(published, unit, direction * (counted[1] if counted else unit.most))
    if unit.seconds and unit.seconds < _DAY and counted:
        return ResolvedDate(Interval(min(edge, published), max(edge, published)), granularity)
    return ResolvedDate(intervals.days_from(min(edge, published), max(edge, published)), granularity)


def resolve_anchored(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:
    """Read "a day earlier", "the following week", which count from another moment of the story: a date without interval.

    None for "for the following week", which tells how long something lasted.
    """
    if reference.lead == "for":
        return None  # how long something lasted
    written = parts.get("unit", "day").casefold()
    part = written in {"morning", "evening", "afternoon"}
    return ResolvedDate(None, "part_of_day" if part else _unit(written).granularity)


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
    if _APPROXIMATORS.get(about) == "over":
        high, slack = high + 1, dt.timedelta()
    elif _APPROXIMATORS.get(about) == "under":
        low, slack = low - 1, dt.timedelta()
    ends = [_moved(published, unit, direction * max(low, 0.0)), _moved(published, unit, direction * high)]
    return Interval(min(ends) - slack, max(ends) + slack)


def _slack(unit: _Unit) -> dt.timedelta:
    """Half a unit; from a day on, in whole days."""
    seconds = unit.seconds or (unit.months * DAYS_OF_MONTH + unit.months // 12 * _LEFT_OVER) * _DAY
    half = dt.timedelta(seconds=seconds // 2)
    return half if seconds < _DAY else dt.timedelta(days=max(half.days, 1))


def _near(found: Interval, unit: _Unit, granularity: str, published: dt.datetime) -> ResolvedDate:
    """Whole days, or the hours themselves where publication is known to the hour."""
    if unit.seconds and unit.seconds < _DAY:
        if published.time() != dt.time():
            return ResolvedDate(found, granularity)
        return ResolvedDate(
            intervals.days_from(found.first, found.last), granularity if granularity == "vague" else "day"
        )
    return ResolvedDate(intervals.days_from(found.first, found.last), granularity)


def _moved(moment: dt.datetime, unit: _Unit, count: float) -> dt.datetime:
    """A moment some units on; parts of a month are thirtieths."""
    if unit.seconds:
        return moment + dt.timedelta(seconds=round(unit.seconds * count))
    months = count * unit.months
    whole = int(months)
    return intervals.months_on(moment, whole) + dt.timedelta(days=round((months - whole) * DAYS_OF_MONTH))


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
