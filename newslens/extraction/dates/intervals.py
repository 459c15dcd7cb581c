"""Intervals of time: first and last second, both included, and how calendars cut them.

Takes moments and numbers of years, months and quarters; gives intervals. Times are those of a wall clock without
zone, as news gives them. Weeks run from Monday to Sunday (ISO 8601), seasons are the meteorological ones of the northern
hemisphere (spring is March to May).

What this does not cover: zones, summer time, and calendars other than the Gregorian. A year beyond the calendar of
`datetime` raises ValueError or OverflowError.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from newslens.extraction.dates.date_thresholds import LONG_PERIOD
from newslens.lexicon import entries

__all__ = [
    "SEASONS",
    "Interval",
    "between",
    "day_of",
    "days_from",
    "decade",
    "hours_of",
    "month",
    "months_on",
    "quarter",
    "season",
    "third",
    "week_of",
    "weekend_of",
    "year",
]

_SECOND = dt.timedelta(seconds=1)
_DAY = dt.timedelta(days=1)
_WEEK_DAYS = 7
SEASONS = {name: int(first) for name, first in entries("dates/seasons")}
"""First month of each season."""


class Interval(NamedTuple):
    """A stretch of time, both ends included."""

    first: dt.datetime
    last: dt.datetime


def between(first: dt.datetime, after: dt.datetime) -> Interval:
    """From `first` to the second before `after`.

    Examples
    --------
    >>> between(dt.datetime(2024, 5, 1, 9), dt.datetime(2024, 5, 1, 10)).last.isoformat()
    '2024-05-01T09:59:59'
    """
    return Interval(first, after - _SECOND)


def day_of(moment: dt.datetime, shift: int = 0) -> Interval:
    """The day of a moment, or one some days from it."""
    start = _midnight(moment) + shift * _DAY
    return between(start, start + _DAY)


def days_from(first: dt.datetime, last: dt.datetime) -> Interval:
    """Whole days from that of `first` to that of `last`."""
    return Interval(_midnight(first), day_of(last).last)


def hours_of(start: dt.datetime, first: int, last: int) -> Interval:
    """Hours of a day, the last one included; 24 is the first hour of the next day.

    Examples
    --------
    >>> hours_of(dt.datetime(2024, 5, 1), 18, 29).last.isoformat()
    '2024-05-02T05:59:59'
    """
    midnight = _midnight(start)
    return between(midnight + dt.timedelta(hours=first), midnight + dt.timedelta(hours=last + 1))


def week_of(moment: dt.datetime, shift: int = 0) -> Interval:
    """The week of a moment, or one some weeks from it."""
    monday = _midnight(moment) - moment.weekday() * _DAY + 7 * shift * _DAY
    return between(monday, monday + 7 * _DAY)


def weekend_of(moment: dt.datetime, shift: int = 0) -> Interval:
    """Saturday and Sunday of the week of a moment, or of one some weeks from it."""
    first, last = week_of(moment, shift)
    return Interval(first + 5 * _DAY, last)


def month(year_number: int, number: int) -> Interval:
    """A month of a year; numbers beyond 12 or below 1 run into the years beside it."""
    years, index = divmod(year_number * 12 + number - 1, 12)
    last = calendar.monthrange(years, index + 1)[1]
    return days_from(dt.datetime(years, index + 1, 1), dt.datetime(years, index + 1, last))


def quarter(year_number: int, number: int) -> Interval:
    """A quarter of a year."""
    return Interval(month(year_number, 3 * number - 2).first, month(year_number, 3 * number).last)


def season(year_number: int, name: str) -> Interval:
    """A season; winter starts in December of the year."""
    start = SEASONS[name]
    return Interval(month(year_number, start).first, month(year_number, start + 2).last)


def year(number: int) -> Interval:
    """A year."""
    return Interval(month(number, 1).first, month(number, 12).last)


def decade(number: int) -> Interval:
    """The ten years from one that ends in 0."""
    return Interval(year(number).first, year(number + 9).last)


def third(whole: Interval, part: str) -> Interval:
    """The early, middle or late third of a period: "early 2024", "mid-June", "the end of next week".

    A period of a year or more is cut between months: early 2024 is January to April. A shorter one is cut between
    days: mid-June is the 11th to the 20th.

    Parameters
    ----------
    whole
        The period.
    part
        Which third: "early", "mid" or "late". Any other word is a `KeyError`.

    Examples
    --------
    >>> third(month(2024, 6), "mid").first.date().isoformat()
    '2024-06-11'
    >>> third(year(2024), "late").first.date().isoformat()
    '2024-09-01'
    """
    days = (whole.last - whole.first).days + 1
    late_days = days // 3 + (days == _WEEK_DAYS)  # the end of the week begins on its Friday
    if days >= LONG_PERIOD:
        months = 12 * (whole.last.year - whole.first.year + 1) // 3
        first_cut, last_cut = months_on(whole.first, months), months_on(whole.first, 2 * months)
    else:
        first_cut, last_cut = whole.first + days // 3 * _DAY, whole.last + _SECOND - late_days * _DAY
    return {
        "early": between(whole.first, first_cut),
        "mid": between(first_cut, last_cut),
        "late": Interval(last_cut, whole.last),
    }[part]


def months_on(moment: dt.datetime, count: int) -> dt.datetime:
    """The same day some months on, or the last day of that month where it is shorter.

    Examples
    --------
    >>> months_on(dt.datetime(2024, 3, 31), -1).date().isoformat()
    '2024-02-29'
    """
    years, index = divmod(moment.year * 12 + moment.month - 1 + count, 12)
    last = calendar.monthrange(years, index + 1)[1]
    return moment.replace(year=years, month=index + 1, day=min(moment.day, last))


def _midnight(moment: dt.datetime) -> dt.datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
