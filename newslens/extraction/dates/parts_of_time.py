"""Parts of a day or of a longer period: a clock time, the morning, early June, the end of the year.

Takes an interval and the words that name a part of it; gives the part. Clock times are those of the clock that the
text names; zones are read over and not converted. Hours of the parts of the day stand in
`newslens/lexicon/dates/day_parts.txt`.

What this does not cover: seconds (a clock time is a minute long, or an hour where no minute is given).
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.extraction.dates import intervals
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.reference_time import ResolvedDate
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["edge_of", "within_day"]

_TIME = re.compile(
    r"(?P<hour>\d{1,2}?)(?:[:.]?(?P<minute>\d{2}))?(?::\d{2})?\s*(?P<half>[ap]\.?m)?(?!\d)", re.IGNORECASE
)
_NAMED_TIMES = {"noon": 12, "midnight": 0}


def within_day(day: Interval | None, parts: Mapping[str, str]) -> ResolvedDate:
    """A day, or the time or part of it that stands beside it.

    Parameters
    ----------
    day
        The day, missing where it cannot be known.
    parts
        Named parts of the expression: `clock`, or `part` and `edge` ("early", "late").

    Raises
    ------
    ValueError
        For an hour or a minute that no clock shows.

    Examples
    --------
    >>> found = within_day(intervals.day_of(dt.datetime(2024, 5, 15)), {"clock": "3:20 p.m."})
    >>> found.interval.first.isoformat(), found.granularity
    ('2024-05-15T15:20:00', 'minute')
    """
    if "clock" in parts:
        return _at_clock(day, parts["clock"])
    hours = _hours_of(parts)
    if hours is None:
        return ResolvedDate(day, "day")
    return ResolvedDate(None if day is None else intervals.hours_of(day.first, *hours), "part_of_day")


def edge_of(whole: Interval, edge: str | None, published: dt.datetime | None = None) -> Interval:
    """The part of a longer period that "early", "mid", "late", "the end of", "earlier" or "later" leaves of it.

    Parameters
    ----------
    whole
        The period.
    edge
        The words before it, if there are any.
    published
        When the article was published; "earlier" and "later" cut the running period there.

    Examples
    --------
    >>> edge_of(intervals.month(2024, 6), "the end of").first.date().isoformat()
    '2024-06-21'
    """
    word = " ".join((edge or "").casefold().replace("-", " ").split()).removeprefix("the ")
    if word in {"earlier", "later"} and published is not None and whole.first <= published <= whole.last:
        return Interval(whole.first, published) if word == "earlier" else Interval(published, whole.last)
    if word in {"early", "beginning of", "start of"}:
        return intervals.third(whole, "early")
    if word in {"mid", "middle of"}:
        return intervals.third(whole, "mid")
    return intervals.third(whole, "late") if word in {"late", "end of"} else whole


def _at_clock(day: Interval | None, clock: str) -> ResolvedDate:
    """The minute, or the hour where no minute is given."""
    named = _NAMED_TIMES.get(clock.removeprefix("12").split(maxsplit=1)[0].casefold())
    time = _TIME.match(clock.strip())
    if named is not None or time is None:
        hour, minute, exact = named or 0, 0, False
    else:
        hour, minute = int(time["hour"]), int(time["minute"] or 0)
        exact = time["minute"] is not None
        if time["half"]:
            hour = hour % 12 + (12 if time["half"].casefold().startswith("p") else 0)
    shown = dt.time(0 if hour == 24 else hour, minute)  # 24:00 is printed for midnight
    granularity = "minute" if exact else "hour"
    if day is None:
        return ResolvedDate(None, granularity)
    start = dt.datetime.combine(day.first, shown)
    return ResolvedDate(
        intervals.between(start, start + dt.timedelta(minutes=1 if exact else 60)), granularity
    )


def _hours_of(parts: Mapping[str, str]) -> tuple[int, int] | None:
    """First and last hour of the part of the day; "early morning" before "morning" before "early"."""
    edge, part = (" ".join(parts.get(key, "").casefold().split()) for key in ("edge", "part"))
    named = _day_parts()
    return named.get(f"{edge} {part}") or named.get(part) or named.get(edge)


@cache
def _day_parts() -> dict[str, tuple[int, int]]:
    return {fields[0]: (int(fields[1]), int(fields[2])) for fields in entries("dates/day_parts")}
