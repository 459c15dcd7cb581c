"""What a date expression is resolved against and to, and the hours within a day that many of them give."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.dates import intervals
from newslens.extraction.dates.intervals import Interval
from newslens.lexicon import entries

if TYPE_CHECKING:
    from newslens.extraction.dates.ahead_or_behind import Context

__all__ = ["Resolved", "Setting", "edged", "within_day"]

_TIME = re.compile(
    r"(?P<hour>\d{1,2}?)(?:[:.]?(?P<minute>\d{2}))?(?::(?P<second>\d{2}))?\s*(?P<half>[ap]\.?m)?(?!\d)",
    re.IGNORECASE,
)
_NAMED_TIMES = {"noon": 12, "midnight": 0}


@dataclass(frozen=True)
class Setting:
    """What an expression is resolved against."""

    published: dt.datetime | None
    around: Context

    @cached_property
    def tense(self) -> str | None:
        """past, future, or None where the sentence does not tell."""
        return self.around.tense()

    @property
    def lead(self) -> str:
        """The word before the expression, in lower case."""
        return self.around.lead


class Resolved(NamedTuple):
    """Meaning of an expression; the interval is missing where it cannot be known."""

    interval: Interval | None
    granularity: str


def within_day(found: Interval | None, parts: dict[str, str]) -> Resolved:
    """A day, or the time or part of it that stands beside it.

    Parameters
    ----------
    found
        The day, missing where it cannot be known.
    parts
        Named parts of the expression: `clock`, or `part` and `edge` ("early", "late").
    """
    if "clock" in parts:
        return _at_clock(found, parts["clock"])
    hours = _hours_of(parts)
    if hours is None:
        return Resolved(found, "day")
    return Resolved(None if found is None else intervals.hours_of(found.first, *hours), "part_of_day")


def edged(whole: Interval, edge: str | None, published: dt.datetime | None = None) -> Interval:
    """The part of a longer interval that "early", "mid", "late", "the end of", "earlier" or "later" leave of it."""
    word = " ".join((edge or "").casefold().replace("-", " ").split()).removeprefix("the ")
    if word in {"earlier", "later"} and published is not None and whole.first <= published <= whole.last:
        return Interval(whole.first, published) if word == "earlier" else Interval(published, whole.last)
    if word in {"early", "beginning of", "start of"}:
        return intervals.third(whole, "early")
    if word in {"mid", "middle of"}:
        return intervals.third(whole, "mid")
    return intervals.third(whole, "late") if word in {"late", "end of"} else whole


def _at_clock(found: Interval | None, clock: str) -> Resolved:
    """The minute, or the hour where no minute is given; an hour that no clock shows raises ValueError."""
    named = _NAMED_TIMES.get(clock.split(maxsplit=1)[0].casefold())
    time = _TIME.match(clock.strip())
    if named is not None or time is None:
        hour, minute, exact = named or 0, 0, False
    else:
        hour, minute = int(time["hour"]), int(time["minute"] or 0)
        exact = time["minute"] is not None
        if time["half"]:
            hour = hour % 12 + (12 if time["half"].casefold().startswith("p") else 0)
    if hour == 24:
        hour = 0
    granularity = "minute" if exact else "hour"
    if found is None:
        dt.time(hour, minute)
        return Resolved(None, granularity)
    start = found.first.replace(hour=hour, minute=minute)
    return Resolved(intervals.between(start, start + dt.timedelta(minutes=1 if exact else 60)), granularity)


def _hours_of(parts: dict[str, str]) -> tuple[int, int] | None:
    edge, part = (" ".join(parts.get(key, "").casefold().split()) for key in ("edge", "part"))
    named = _day_parts()
    return named.get(f"{edge} {part}") or named.get(part) or named.get(edge)


@cache
def _day_parts() -> dict[str, tuple[int, int]]:
    return {fields[0]: (int(fields[1]), int(fields[2])) for fields in entries("dates/day_parts")}
