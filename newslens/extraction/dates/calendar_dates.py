"""Dates that name a place in the calendar: days, months, seasons, years, decades, feasts.

Each function resolves the rule of its name in `newslens.extraction.dates.grammar`. Where the year is not said, it is
the one nearest to publication that fits the tense of the sentence and the day of the week, if one is given.
"""

from __future__ import annotations

import calendar as almanac
import datetime as dt

from newslens.extraction.dates import intervals
from newslens.extraction.dates.grammar import month_number, weekday_number
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.reference_time import Resolved, Setting, edged, within_day
from newslens.lexicon import entries

__all__ = [
    "calendar",
    "days",
    "decade",
    "feast",
    "iso",
    "month",
    "quarter",
    "season",
    "slashed",
    "year",
    "years",
]

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# Publication and event can stand on two sides of midnight, or of the date line.
_CLOSE = dt.timedelta(days=1)
_LEAP = 4


def iso(parts: dict[str, str], setting: Setting) -> Resolved:  # noqa: ARG001 - all resolvers take the same
    """2021-11-07, with or without a time."""
    return within_day(intervals.day(dt.datetime.fromisoformat(parts["iso"])), parts)


def calendar(parts: dict[str, str], setting: Setting) -> Resolved:
    """7 November 2021, November 7, Sunday 7 November, with or without a time."""
    number, day = month_number(parts["month"]), int(parts["day"].rstrip("stndrh"))
    year = _stated_year(parts, setting)
    if year is not None:
        return within_day(intervals.day(dt.datetime(year, number, day)), parts)
    if setting.published is None or "which" in parts:
        return within_day(None, parts)
    weekday = weekday_number(parts["weekday"]) if "weekday" in parts else None
    return within_day(nearest_day(number, day, setting, weekday), parts)


def nearest_day(number: int, day: int, setting: Setting, weekday: int | None = None) -> Interval | None:
    """The day of that name nearest to publication which fits tense and day of the week."""
    published = setting.published
    if published is None:
        return None
    near = (
        [published.year + shift for shift in (-1, 0, 1)]
        if day < 29 or number != 2
        else range(published.year - 4, published.year + 5)
    )
    days = [intervals.day(dt.datetime(year, number, day)) for year in near if _exists(year, number, day)]
    fitting = [one for one in days if weekday is None or one.first.weekday() == weekday] or days
    if setting.tense == "future":
        fitting = [one for one in fitting if one.last >= published] or fitting
    elif setting.tense == "past":
        fitting = [one for one in fitting if one.first <= published + _CLOSE] or fitting
    return min(fitting, key=lambda one: abs(one.first - published))


def days(parts: dict[str, str], setting: Setting) -> Resolved:
    """5-7 May 2010."""
    number = month_number(parts["month"])
    year = _stated_year(parts, setting)
    if year is None:
        first = nearest_day(number, int(parts["day"]), setting)
        if first is None:
            return Resolved(None, "day")
        year = first.first.year
    start, end = (dt.datetime(year, number, int(parts[key])) for key in ("day", "last"))
    return Resolved(intervals.days_from(start, end) if start <= end else None, "day")


def slashed(parts: dict[str, str], setting: Setting) -> Resolved:
    """5/7/2010; the order of day and month is the one nearer to publication."""
    a, b, year = int(parts["a"]), int(parts["b"]), int(parts["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    days = [dt.datetime(year, month, day) for month, day in ((a, b), (b, a)) if _exists(year, month, day)]
    if not days:
        return within_day(None, parts)
    if len(set(days)) == 1:
        return within_day(intervals.day(days[0]), parts)
    if setting.published is None:
        return within_day(None, parts)
    published = setting.published
    return within_day(intervals.day(min(days, key=lambda day: abs(day - published))), parts)


def month(parts: dict[str, str], setting: Setting) -> Resolved:
    """May 2020, in May, last October, early June 2019."""
    number = month_number(parts["month"])
    year = _stated_year(parts, setting)
    which = parts.get("which", "").casefold().split()
    if (
        year is None
        and setting.published is not None
        and not (which and which[-1] in {"following", "previous", "same"})
    ):
        year = _nearest_year(number, setting, which[0] if which and which[-1] != "year" else None)
    if year is None:
        return Resolved(None, "month")
    return Resolved(edged(intervals.month(year, number), parts.get("edge")), "month")


def _nearest_year(number: int, setting: Setting, which: str | None) -> int | None:
    published = setting.published
    if published is None:
        return None
    if which == "this":
        return published.year
    if which in {"last", "past"}:
        return published.year - (number >= published.month)
    if which in {"next", "coming"}:
        return published.year + (number <= published.month)
    if setting.tense == "future":
        return published.year + (number < published.month)
    return published.year - (number > published.month)


def year(parts: dict[str, str], setting: Setting) -> Resolved:  # noqa: ARG001 - all resolvers take the same
    """In 2018, late 2019."""
    return Resolved(edged(intervals.year(int(parts["year"])), parts.get("edge")), "year")


def years(parts: dict[str, str], setting: Setting) -> Resolved | None:  # noqa: ARG001 - all resolvers take the same
    """1983-2005."""
    first = int(parts["year"])
    last = int(parts["last"]) if len(parts["last"]) == 4 else first - first % 100 + int(parts["last"])
    if last <= first:
        return None
    return Resolved(Interval(intervals.year(first).first, intervals.year(last).last), "year")


def decade(parts: dict[str, str], setting: Setting) -> Resolved | None:
    """The 1980s, the late '90s."""
    if "decade" in parts:
        first = int(parts["decade"])
    else:
        short = int(parts["short"]) * 10 if len(parts["short"]) == 1 else int(parts["short"])
        century = 1900 if setting.published is None or short > setting.published.year % 100 else 2000
        first = century + short
    return Resolved(edged(intervals.decade(first), parts.get("edge")), "decade")


def quarter(parts: dict[str, str], setting: Setting) -> Resolved:
    """The third quarter, Q3 2021."""
    written = parts["number"].casefold()
    number = _ORDINALS.get(written) or int(written[0])
    year = int(parts["year"]) if parts.get("year", "").isdecimal() else None
    if year is None and setting.published is not None:
        said = parts.get("year", "").casefold().split()
        now = setting.published.year
        if said:
            year = now + {"last": -1, "this": 0, "next": 1}[said[0]]
        else:
            current = (setting.published.month - 1) // 3 + 1
            year = now - (number > current) if setting.tense != "future" else now + (number < current)
    return Resolved(None if year is None else intervals.quarter(year, number), "quarter")


def season(parts: dict[str, str], setting: Setting) -> Resolved:
    """Summer 2019, last winter."""
    name = parts["season"].casefold()
    if "year" in parts:
        return Resolved(edged(intervals.season(int(parts["year"]), name), parts.get("edge")), "season")
    which = parts["which"].casefold().split()[-1]
    published = setting.published
    if published is None or which in {"following", "previous", "same"}:
        return Resolved(None, "season")
    near = [intervals.season(published.year + shift, name) for shift in (-2, -1, 0, 1, 2)]
    if which in {"last", "past"}:
        return Resolved(max(one for one in near if one.last < published), "season")
    if which in {"next", "coming"}:
        return Resolved(min(one for one in near if one.first > published), "season")
    return Resolved(
        min(near, key=lambda one: abs(one.first - published) + abs(one.last - published)), "season"
    )


def feast(parts: dict[str, str], setting: Setting) -> Resolved:
    """Christmas Eve, New Year's Day 2020."""
    fields = next(
        fields for fields in entries("dates/calendar_days") if fields[0] == " ".join(parts["feast"].split())
    )
    number, day, last = int(fields[1]), int(fields[2]), int(fields[3] or fields[2])
    year = _stated_year(parts, setting)
    found = (
        nearest_day(number, day, setting) if year is None else intervals.day(dt.datetime(year, number, day))
    )
    if found is None:
        return Resolved(None, "day")
    return Resolved(intervals.days_from(found.first, dt.datetime(found.first.year, number, last)), "day")


def _stated_year(parts: dict[str, str], setting: Setting) -> int | None:
    """The year that the words give, outright or as "last year"."""
    if "year" in parts:
        return int(parts["year"])
    which = parts.get("which", "").casefold().split()
    if setting.published is None or len(which) != 2 or which[1] != "year":
        return None
    return setting.published.year + {"last": -1, "this": 0, "next": 1}[which[0]]


def _exists(year: int, number: int, day: int) -> bool:
    return (
        1 <= number <= 12
        and dt.MINYEAR <= year <= dt.MAXYEAR
        and 1 <= day <= almanac.monthrange(year, number)[1]
    )
