"""Dates that count days inside a month or a week: the first Monday of November, Friday the 13th, Sunday week.

Takes the named parts of an expression and its reference time; gives what it resolves to, None where it is no date. Each
function resolves the rule of its name in `newslens.extraction.dates.patterns`.

`parts` are the named groups that the rule matched, each as it is written and only those that are there: "the first Monday
of November" gives nth, weekday and month. `reference` tells when the article was published (None where not known) and
whether the sentence looks back or ahead.

What this does not cover: frequencies ("the first Monday of every month"), which are no dates, and days that count from a
feast ("the Tuesday after Easter").
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newslens.extraction.dates import intervals
from newslens.extraction.dates.calendar_dates import full_year, nearest, nearest_day, stated_year
from newslens.extraction.dates.date_thresholds import FARTHEST_DAY_OF_MONTH
from newslens.extraction.dates.elapsed_time import GRANULARITIES
from newslens.extraction.dates.grammar import count_of, month_number, shift_of, weekday_number
from newslens.extraction.dates.parts_of_time import within_day
from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate

if TYPE_CHECKING:
    from newslens.extraction.dates.intervals import Interval

__all__ = ["resolve_day_of_month", "resolve_moved", "resolve_nth", "resolve_numbered", "resolve_week_of"]

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 0}
_WEEK = dt.timedelta(days=7)
_SATURDAY = 5


def resolve_nth(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:
    """Resolve "the first Monday of November", "the last week of this month" to that day or week.

    None for "the first Monday of every month". "The last day of the month" can be that of any month and has no interval.
    """
    granularity = "day" if "weekday" in parts else GRANULARITIES[parts["unit"].casefold()]
    period = parts.get("period", "").casefold()
    if period in {"every", "each"}:
        return None
    published = reference.published
    if period:
        if published is None or period == "the":
            return ResolvedDate(None, granularity)
        return ResolvedDate(
            _nth(parts, intervals.month(published.year, published.month + shift_of(period))), granularity
        )
    number, year = month_number(parts["month"]), stated_year(parts, reference)
    if year is not None:
        return ResolvedDate(_nth(parts, intervals.month(year, number)), granularity)
    if published is None or "which" in parts:
        return ResolvedDate(None, granularity)
    near = [_nth(parts, intervals.month(published.year + shift, number)) for shift in (-1, 0, 1)]
    there = [one for one in near if one is not None]
    return ResolvedDate(nearest(there, published, reference.day_tense) if there else None, granularity)


def _nth(parts: dict[str, str], month: Interval) -> Interval | None:
    """The nth day of the week, week, weekend or day of a month; None where the month has no fifth."""
    written = parts["nth"].casefold()
    number = _NTH[written] if written in _NTH else int(written[0])
    unit = parts.get("unit", "").casefold()
    if unit in {"day", "week"}:
        length = 1 if unit == "day" else 7
        if not number:
            return intervals.days_from(month.last - dt.timedelta(days=length - 1), month.last)
        first = month.first + dt.timedelta(days=length * (number - 1))
        return intervals.days_from(first, first + dt.timedelta(days=length - 1))
    weekday = weekday_number(parts["weekday"]) if "weekday" in parts else _SATURDAY
    if number:
        day = month.first + dt.timedelta(days=(weekday - month.first.weekday()) % 7) + (number - 1) * _WEEK
    else:
        day = month.last - dt.timedelta(days=(month.last.weekday() - weekday) % 7)
    if day > month.last:
        return None
    return intervals.days_from(day, day + dt.timedelta(days=unit == "weekend"))


def resolve_moved(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:
    """Resolve "Monday a week ago" to the Monday a week before the last one, "Sunday week" to the one a week after the next."""
    if "count" not in parts and "ago" not in parts and reference.lead in {"every", "each"}:
        return None
    counted = count_of(parts.get("count", "a"))
    published = reference.published
    if published is None or counted is None or counted[0] != counted[1]:
        return within_day(None, parts)
    gap = (published.weekday() - weekday_number(parts["weekday"])) % 7
    weeks = round(counted[0]) * (2 if parts["unit"].casefold() == "fortnight" else 1)
    shift = -gap - 7 * weeks if "ago" in parts else -gap % 7 + 7 * weeks
    return within_day(intervals.day_of(published, shift), parts)


def resolve_week_of(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "the week of September 30th" to the week that holds it, "the week ending" or "beginning" then to seven days."""
    year = stated_year(parts, reference)
    number, day = month_number(parts["month"]), int(parts["day"].rstrip("stndrh"))
    if year is None and "which" not in parts:
        held = nearest_day(number, day, reference)
    else:
        held = None if year is None else intervals.day_of(dt.datetime(year, number, day))
    if held is None:
        return ResolvedDate(None, "week")
    bound, rest = parts["bound"].casefold(), dt.timedelta(days=6)
    if bound == "of":
        return ResolvedDate(intervals.week_of(held.first), "week")
    first = held.first - rest if bound.startswith("end") else held.first
    return ResolvedDate(intervals.days_from(first, first + rest), "week")


def resolve_day_of_month(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "Friday the 13th" to the nearest such day that fits the tense."""
    published = reference.published
    if published is None:
        return ResolvedDate(None, "day")
    day, weekday = int(parts["day"].rstrip("stndrh")), weekday_number(parts["weekday"])
    months = [intervals.month(published.year, published.month + shift) for shift in range(-13, 14)]
    days = [intervals.day_of(month.first, day - 1) for month in months if day <= month.last.day]
    fitting = [
        one
        for one in days
        if one.first.weekday() == weekday and abs((one.first - published).days) <= FARTHEST_DAY_OF_MONTH
    ]
    return ResolvedDate(nearest(fitting, published, reference.day_tense) if fitting else None, "day")


def resolve_numbered(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:  # noqa: ARG001 - all resolvers take the same
    """Resolve "2031/10/13", "13.10.2031", "13-Oct-31" to that day, or to the time that stands with it."""
    number = int(parts["month"]) if "month" in parts else month_number(parts["name"])
    return within_day(
        intervals.day_of(dt.datetime(full_year(parts["year"]), number, int(parts["day"]))), parts
    )
