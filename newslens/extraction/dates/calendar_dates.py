"""Dates that name a place in the calendar: days, months, seasons, years, decades, feasts.

Takes the named parts of an expression and its reference time; gives what it resolves to, None where it is no date. Each
function resolves the rule of its name in `newslens.extraction.dates.patterns`. Where the year is not said, it is the
one nearest to publication that fits the tense of the sentence and the day of the week, if one is given.

`parts` are the named groups that the rule matched, each as it is written and only those that are there: "early June 2019"
gives edge, month and year. `reference` tells when the article was published (None where not known) and whether the
sentence looks back or ahead.

What this does not cover: feasts that move (Easter, Ramadan), and fiscal quarters that differ from those of the calendar.
"""

from __future__ import annotations

import calendar as almanac
import datetime as dt
from typing import TYPE_CHECKING

from newslens.extraction.dates import intervals
from newslens.extraction.dates.date_thresholds import CENTURY_PIVOT, OTHER_SIDE_OF_MIDNIGHT
from newslens.extraction.dates.grammar import counts_from_elsewhere, month_number, shift_of, weekday_number
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.parts_of_time import edge_of, within_day
from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.dates.ahead_or_behind import Tense

__all__ = [
    "full_year",
    "nearest",
    "nearest_day",
    "resolve_calendar",
    "resolve_days",
    "resolve_decade",
    "resolve_feast",
    "resolve_iso",
    "resolve_month",
    "resolve_quarter",
    "resolve_season",
    "resolve_slashed",
    "resolve_year",
    "resolve_years",
    "stated_year",
]

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def resolve_iso(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:  # noqa: ARG001 - all resolvers take the same
    """Resolve "2021-11-07", with or without a time, to that day or time."""
    return within_day(intervals.day_of(dt.datetime.fromisoformat(parts["iso"])), parts)


def resolve_calendar(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "7 November 2021", "November 7", "Sunday 7 November" to that day, or to the time that stands with it.

    Where the year is stated, the day of the month counts and not the day of the week: "Monday, 7 November 2021" is a Sunday.
    """
    number, day = month_number(parts["month"]), int(parts["day"].rstrip("stndrh"))
    year = stated_year(parts, reference)
    if year is not None:
        return within_day(intervals.day_of(dt.datetime(year, number, day)), parts)
    if reference.published is None or "which" in parts:
        return within_day(None, parts)
    weekday = weekday_number(parts["weekday"]) if "weekday" in parts else None
    return within_day(nearest_day(number, day, reference, weekday), parts)


def nearest_day(
    number: int, day: int, reference: ReferenceTime, weekday: int | None = None
) -> Interval | None:
    """The day of that name nearest to publication which fits tense and day of the week."""
    published = reference.published
    if published is None:
        return None
    near = (
        [published.year + shift for shift in (-1, 0, 1)]
        if day < 29 or number != 2
        else range(published.year - 4, published.year + 5)
    )
    days = [intervals.day_of(dt.datetime(year, number, day)) for year in near if _exists(year, number, day)]
    return nearest(
        [one for one in days if weekday is None or one.first.weekday() == weekday] or days,
        published,
        reference.day_tense,
    )


def nearest(days: Sequence[Interval], published: dt.datetime, tense: Tense | None) -> Interval:
    """Of some days, of which there is one at least, the one nearest to publication that fits the tense."""
    fitting = days
    if tense == "future":
        fitting = [one for one in days if one.last >= published] or days
    elif tense == "past":
        fitting = [one for one in days if one.first <= published + OTHER_SIDE_OF_MIDNIGHT] or days
    return min(fitting, key=lambda one: abs(one.first - published))


def resolve_days(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "5-7 May 2010" to the days from the first to the last; "7-5 May" has no interval."""
    number = month_number(parts["month"])
    year = stated_year(parts, reference)
    if year is None:
        first = nearest_day(number, int(parts["day"]), reference)
        if first is None:
            return ResolvedDate(None, "day")
        year = first.first.year
    start, end = (dt.datetime(year, number, int(parts[key])) for key in ("day", "last"))
    return ResolvedDate(intervals.days_from(start, end) if start <= end else None, "day")


def resolve_slashed(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "5/7/2010" to a day: 5 July or 7 May, whichever lies nearer to publication."""
    a, b, year = int(parts["a"]), int(parts["b"]), full_year(parts["year"])
    days = [dt.datetime(year, month, day) for month, day in ((a, b), (b, a)) if _exists(year, month, day)]
    if not days:
        return within_day(None, parts)
    if len(set(days)) == 1:
        return within_day(intervals.day_of(days[0]), parts)
    if reference.published is None:
        return within_day(None, parts)
    published = reference.published
    return within_day(intervals.day_of(min(days, key=lambda day: abs(day - published))), parts)


def full_year(written: str) -> int:
    """A year of four digits or two: "31" is 2031, "98" is 1998."""
    year = int(written)
    if year >= 100:
        return year
    return year + (2000 if year < CENTURY_PIVOT else 1900)


def resolve_month(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "May 2020", "in May", "last October" to the month, "early June 2019" to its first third."""
    number = month_number(parts["month"])
    year = stated_year(parts, reference)
    if year is None and not _of_year(parts):
        year = _nearest_year(number, reference, parts.get("which"))
    if year is None:
        return ResolvedDate(None, "month")
    return ResolvedDate(edge_of(intervals.month(year, number), parts.get("edge")), "month")


def _nearest_year(number: int, reference: ReferenceTime, which: str | None) -> int | None:
    """Year of the month that "last October" or "October" alone means."""
    published = reference.published
    if published is None or (which is not None and counts_from_elsewhere(which)):
        return None
    if which is None:
        ahead = reference.tense == "future"
        return published.year + (number < published.month if ahead else -(number > published.month))
    shift = shift_of(which)
    if shift < 0:
        return published.year - (number >= published.month)
    return published.year + (shift > 0 and number <= published.month)


def resolve_year(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:  # noqa: ARG001 - all resolvers take the same
    """Resolve "in 2018" to the year, "late 2019" to its last third."""
    return ResolvedDate(edge_of(intervals.year(int(parts["year"])), parts.get("edge")), "year")


def resolve_years(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:  # noqa: ARG001 - all resolvers take the same
    """Resolve "1983-2005" or "1983-85" to all these years; None where the second is not later: "2005-1983"."""
    first = int(parts["year"])
    last = int(parts["last"]) if len(parts["last"]) == 4 else first - first % 100 + int(parts["last"])
    if last <= first:
        return None
    return ResolvedDate(Interval(intervals.year(first).first, intervals.year(last).last), "year")


def resolve_decade(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate | None:
    """Resolve "the 1980s" to the ten years, "the late '90s" to their last third."""
    if "decade" in parts:
        first = int(parts["decade"])
    else:
        short = int(parts["short"]) * 10 if len(parts["short"]) == 1 else int(parts["short"])
        century = 1900 if reference.published is None or short > reference.published.year % 100 else 2000
        first = century + short
    return ResolvedDate(edge_of(intervals.decade(first), parts.get("edge")), "decade")


def resolve_quarter(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "Q3 2021" to July to September 2021, "the third quarter" to the latest that has begun by publication.

    Where the sentence looks ahead, it is the one that runs or comes next.
    """
    written = parts["number"].casefold()
    number = _ORDINALS.get(written) or int(written[0])
    year = int(parts["year"]) if parts.get("year", "").isdecimal() else None
    if year is None and reference.published is not None:
        said = parts.get("year", "").casefold().split()
        now = reference.published.year
        if said:
            year = now + shift_of(said[0])
        else:
            current = (reference.published.month - 1) // 3 + 1
            year = now - (number > current) if reference.tense != "future" else now + (number < current)
    return ResolvedDate(None if year is None else intervals.quarter(year, number), "quarter")


def resolve_season(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "summer 2019" to that season, "last winter" to the latest one that is over at publication."""
    name = parts["season"].casefold()
    if "year" in parts:
        return ResolvedDate(edge_of(intervals.season(int(parts["year"]), name), parts.get("edge")), "season")
    published = reference.published
    if published is None or counts_from_elsewhere(parts["which"]):
        return ResolvedDate(None, "season")
    shift = shift_of(parts["which"])
    near = [intervals.season(published.year + shift, name) for shift in (-2, -1, 0, 1, 2)]
    if shift < 0:
        return ResolvedDate(max(one for one in near if one.last < published), "season")
    if shift > 0:
        return ResolvedDate(min(one for one in near if one.first > published), "season")
    return ResolvedDate(
        min(near, key=lambda one: abs(one.first - published) + abs(one.last - published)), "season"
    )


def resolve_feast(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "Christmas Eve", "New Year's Day 2020" to the day or days that the lexicon gives the feast."""
    fields = next(
        fields for fields in entries("dates/calendar_days") if fields[0] == " ".join(parts["feast"].split())
    )
    number, day, last = int(fields[1]), int(fields[2]), int(fields[3] or fields[2])
    year = stated_year(parts, reference)
    found = (
        nearest_day(number, day, reference)
        if year is None
        else intervals.day_of(dt.datetime(year, number, day))
    )
    if found is None:
        return ResolvedDate(None, "day")
    return ResolvedDate(intervals.days_from(found.first, dt.datetime(found.first.year, number, last)), "day")


def stated_year(parts: dict[str, str], reference: ReferenceTime) -> int | None:
    """The year that the words give, outright or as "last year"."""
    if "year" in parts:
        return int(parts["year"])
    if reference.published is None or not _of_year(parts):
        return None
    return reference.published.year + shift_of(parts["which"].split()[0])


def _of_year(parts: dict[str, str]) -> bool:
    """Whether a year is said by its distance: "May last year", but not "last May"."""
    return parts.get("which", "").casefold().endswith("year")


def _exists(year: int, number: int, day: int) -> bool:
    return (
        1 <= number <= 12
        and dt.MINYEAR <= year <= dt.MAXYEAR
        and 1 <= day <= almanac.monthrange(year, number)[1]
    )
