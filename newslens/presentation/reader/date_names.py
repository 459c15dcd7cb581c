"""What a date expression leads to, as a key and as words: "2027-10-17", "Sun 17 October 2027".

Takes rows of `dates`; two expressions of one interval get the same key. An expression that was not resolved is known by
its own words.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newslens.presentation.phrasing import long_day, span_of_days, upper_first

if TYPE_CHECKING:
    from newslens.schema import Date

__all__ = ["date_key", "date_name"]


def date_key(date: Date) -> str:
    """Key of the interval that an expression stands for.

    Examples
    --------
    >>> from newslens.schema import Date
    >>> date_key(Date(0, 6, "Sunday", dt.datetime(2027, 10, 17), dt.datetime(2027, 10, 17, 23, 59, 59), "day"))
    '2027-10-17'
    >>> date_key(Date(0, 4, "once", None, None, "vague"))
    'once'
    """
    first, last = date.first, date.last
    if first is None or last is None:
        return " ".join(date.surface.split()).casefold()
    if _whole_days(first, last):
        days = (f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}")
        return days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"
    return f"{first:%Y-%m-%d %H:%M} to {last:%H:%M}" if first.date() == last.date() else f"{first} to {last}"


def date_name(date: Date) -> str:
    """The interval in words.

    Examples
    --------
    >>> from newslens.schema import Date
    >>> date_name(Date(0, 4, "2027", dt.datetime(2027, 1, 1), dt.datetime(2027, 12, 31, 23, 59, 59), "year"))
    '2027'
    >>> start, end = dt.datetime(2027, 10, 17, 18), dt.datetime(2027, 10, 17, 23, 59, 59)
    >>> date_name(Date(0, 14, "Sunday evening", start, end, "part_of_day"))
    'Sun 17 October 2027, 18:00 to 23:59'
    """
    first, last = date.first, date.last
    if first is None or last is None:
        return upper_first(" ".join(date.surface.split()))
    if date.granularity == "year" and first.year == last.year:
        return str(first.year)
    if date.granularity == "month" and (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    if first.date() != last.date():
        return span_of_days([first, last])
    day = f"{first:%a} {long_day(first)}"
    if _whole_days(first, last):
        return day
    return f"{day}, {first:%H:%M}" + (f" to {last:%H:%M}" if f"{last:%H:%M}" != f"{first:%H:%M}" else "")


def _whole_days(first: dt.datetime, last: dt.datetime) -> bool:
    return (first.hour, first.minute) == (0, 0) and last - first.replace(
        year=last.year, month=last.month, day=last.day
    ) >= dt.timedelta(hours=23, minutes=59)
