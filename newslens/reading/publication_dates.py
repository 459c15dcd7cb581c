"""Dates of publication, as people and programs write them into manifests.

Takes a string, a date, a timestamp or nothing; gives a datetime without time zone, to the second. A time with an
offset keeps the wall clock it was written in, because the day an article speaks of as "today" is the day where
it was published.

Read: ISO 8601 dates and times; "7 November 2021", "7th of November 2021", "November 7, 2021", "Nov. 7 2021", with a weekday
and a time behind it; the dates of mail and feeds ("Sun, 07 Nov 2021 10:00:00 GMT"); "2021/11/07", "20211107", "07.11.2021".
Not read, because it can be two days: "05/06/2010". Numbers of a day and a month count where only one order is possible.

Where the stamp names its zone by an offset or a name that has one meaning (`newslens/lexicon/dates/zone_offsets.txt`),
`instant_of` gives its moment in UTC: of two outlets in two zones the wall clocks do not tell which was first.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any

import pandas as pd

from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.lexicon import alternation, entries

__all__ = ["MONTH", "find_stamps", "instant_of", "parse_published"]

_MOST_SHOWN = 60
"""Characters of a value that is no date that a message shows."""

_MONTHS = tuple(name[:3] for name in MONTHS.full)
MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
"""Regular expression source of a month's name or abbreviation, with a capital letter."""

_MONTH = rf"(?P<month>{MONTH})"
_TIME = (
    r"(?:(?:\s*+[,|at@/-]*+\s*+)(?P<hour>\d{1,2})"
    r"(?:[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?\s*+(?:(?P<half>[ap])(?:\.?m\.?(?![a-z]{1,2}\b)|\.?(?![a-z])))?"
    r"|\s*+(?P<half_day>[ap])\.?m\b\.?)"
    r"\s*+(?P<zone>[A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?"
)
"""An hour behind a date. The first letter of a zone is no half of the day ("10:15 PST"), and no run of blanks is given back, or one in
front of something else is tried in all its lengths."""
_DAY_NAME = rf"(?:{alternation(WEEKDAYS.numbers)})\b\.?"
_WEEKDAY = rf"(?:{_DAY_NAME},?\s+)?"
_WEEKDAY_BEHIND = rf"(?:,?\s+\(?{_DAY_NAME}\)?)?"
_WRITTEN = (
    re.compile(
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}}){_WEEKDAY_BEHIND}{_TIME}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_WEEKDAY_BEHIND}{_TIME}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<year>\d{{4}})[/.](?P<month>\d{{1,2}})[/.](?P<day>\d{{1,2}}){_TIME}", re.IGNORECASE),
    re.compile(rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}){_TIME}", re.IGNORECASE),
)
_SLASHED = re.compile(rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/(?P<year>\d{{4}}){_TIME}", re.IGNORECASE)


_ISO = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?"
_ANYWHERE = tuple(
    re.compile(rf"(?<![\w/.-]){source}(?![\d/])", re.IGNORECASE)
    for source in (_ISO, *(pattern.pattern for pattern in (*_WRITTEN, _SLASHED)))
)


def find_stamps(line: str) -> list[str]:
    """The dates of publication that stand in a line, in its order, each with its hour where that stands behind it.

    Examples
    --------
    >>> find_stamps("Last updated: Sunday, November 7, 2021, 10:15 GMT")
    ['Sunday, November 7, 2021, 10:15 GMT']
    """
    found = (each for pattern in _ANYWHERE for each in pattern.finditer(line))
    return [each.group().strip() for each in sorted(found, key=re.Match.start)]


def parse_published(value: Any) -> dt.datetime | None:
    """A date of publication as a datetime; missing stays missing.

    Raises
    ------
    ValueError
        When the value is no date, or could be two.

    Examples
    --------
    >>> parse_published("November 7, 2021, 10:15 pm")
    datetime.datetime(2021, 11, 7, 22, 15)
    >>> parse_published("2021-11-07T10:15:00+03:00")
    datetime.datetime(2021, 11, 7, 10, 15)
    """
    found = _read(value)
    return None if found is None else found.replace(tzinfo=None)


def instant_of(value: Any) -> dt.datetime | None:
    """The moment of a date of publication in UTC; None where it names no zone, or none that has one meaning.

    Raises
    ------
    ValueError
        When the value is no date, or could be two.

    Examples
    --------
    >>> instant_of("2021-11-07T10:15:00+03:00")
    datetime.datetime(2021, 11, 7, 7, 15)
    >>> instant_of("7 November 2021 10:15 EST"), instant_of("7 November 2021 10:15")
    (datetime.datetime(2021, 11, 7, 15, 15), None)
    """
    found = _read(value)
    if found is None or found.tzinfo is None:
        return None
    try:
        return found.astimezone(dt.UTC).replace(tzinfo=None)
    except OverflowError:
        return None


def _read(value: Any) -> dt.datetime | None:
    """A date of publication to the second, with its zone where it names one."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value):  # noqa: PLR0124 - NaN
        return None
    if isinstance(value, dt.datetime):
        plain = value.to_pydatetime(warn=False) if isinstance(value, pd.Timestamp) else value
        return plain.replace(microsecond=0)
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day)
    if not isinstance(value, str):
        raise ValueError(f"{_shown(value)} is no date; write it as text, YYYY-MM-DD")  # noqa: TRY004 - the caller reports it with its place
    return _from_text(value.strip()) if value.strip() else None


def _from_text(written: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(written).replace(microsecond=0)
    except ValueError:
        pass
    for pattern in _WRITTEN:
        if found := pattern.fullmatch(written):
            month = found["month"]
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3].title()) + 1
            return _moment(found, number, int(found["day"]))
    if found := _SLASHED.fullmatch(written):
        first, second = int(found["a"]), int(found["b"])
        if first > 12 or first == second:
            return _moment(found, second, first)
        if second > 12:
            return _moment(found, first, second)
        raise ValueError(f"{written!r} can be two days; write it as YYYY-MM-DD")
    raise ValueError(f"{_shown(written)} is no date; write it as YYYY-MM-DD, with a time as YYYY-MM-DD HH:MM")


def _shown(value: Any) -> str:
    """A value as a message shows it, the beginning of one that is long."""
    said = repr(value)
    return said if len(said) <= _MOST_SHOWN else f"{said[:_MOST_SHOWN]}…"


def _moment(found: re.Match[str], month: int, day: int) -> dt.datetime:
    hour = int(found["hour"] or 0)
    if half := found["half"] or found["half_day"]:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return dt.datetime(
        int(found["year"]),
        month,
        day,
        hour,
        int(found["minute"] or 0),
        int(found["second"] or 0),
        tzinfo=_zone(found["zone"]),
    )


def _zone(written: str | None) -> dt.tzinfo | None:
    """The zone of an offset ("+0300") or a name ("EST"); None for a name that has several meanings."""
    if not written:
        return None
    if written[0] in "+-":
        minutes = 60 * int(written[1:3]) + int(written[-2:])
        return dt.timezone(dt.timedelta(minutes=-minutes if written[0] == "-" else minutes))
    minutes_of = _offsets().get(written.upper())
    return None if minutes_of is None else dt.timezone(dt.timedelta(minutes=minutes_of))


@cache
def _offsets() -> dict[str, int]:
    return {zone: int(minutes) for zone, minutes in entries("dates/zone_offsets")}
