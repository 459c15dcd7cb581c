"""Dates that count from the day of publication by name: days of the week, today, last month, the weekend.

Each function resolves the rule of its name in `newslens.extraction.dates.grammar`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.dates import intervals
from newslens.extraction.dates.elapsed_time import GRANULARITIES, span
from newslens.extraction.dates.grammar import weekday_number
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.reference_time import Resolved, Setting, edged, within_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

__all__ = ["day_word", "period", "this_part", "weekday", "weekend"]

_OTHER_ANCHOR = frozenset({"following", "previous", "same"})
"""Words that count from another moment of the story than publication."""


def weekday(parts: dict[str, str], setting: Setting) -> Resolved:
    """Sunday, early Sunday, last Friday, Thursday at 3 pm, Monday of next week."""
    if setting.published is None:
        return within_day(None, parts)
    published = setting.published
    gap = (published.weekday() - weekday_number(parts["weekday"])) % 7  # days since that day of the week
    which = parts.get("which", "").casefold().split()
    if "week" in parts:
        monday = intervals.week(published, {"last": -1, "this": 0, "next": 1}[parts["week"].casefold()]).first
        shift = (monday - intervals.day(published).first).days + weekday_number(parts["weekday"])
    elif which and which[-1] in _OTHER_ANCHOR:
        return within_day(None, parts)
    elif which and which[-1] in {"last", "past"}:
        shift = -(gap or 7)
    elif which and which[-1] in {"next", "coming"}:
        shift = 7 - gap
    elif setting.tense == "future":
        shift = -gap % 7
    else:
        shift = -gap
    return within_day(intervals.day(published, shift), parts)


def day_word(parts: dict[str, str], setting: Setting) -> Resolved:
    """today, yesterday morning, overnight, the day after tomorrow."""
    word = " ".join(parts["word"].casefold().split())
    shifts = {
        "the day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "overnight": -1,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    }
    part = {"last night": "night", "tonight": "night", "overnight": "overnight"}.get(word)
    found = None if setting.published is None else intervals.day(setting.published, shifts.get(word, 0))
    return within_day(found, parts | ({} if part is None else {"part": part}))


def this_part(parts: dict[str, str], setting: Setting) -> Resolved:
    """The part of the day of publication that "this morning" names."""
    found = None if setting.published is None else intervals.day(setting.published)
    return within_day(found, parts)


def period(parts: dict[str, str], setting: Setting) -> Resolved:
    """Last month, earlier this week, the end of next year."""
    unit, which = parts["unit"].casefold(), parts["which"].casefold().split()
    granularity = GRANULARITIES[unit]
    published = setting.published
    if published is None or which[-1] in _OTHER_ANCHOR:
        return Resolved(None, granularity)
    if which[-1] == "past" and unit != "weekend":
        return span({"which": "past", "count": "a", "unit": unit}, setting)
    shift = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}[which[-1]]
    return Resolved(edged(_whole(unit, published, shift), parts.get("edge"), published), granularity)


def _whole(unit: str, published: dt.datetime, shift: int) -> Interval:
    """A unit of the calendar, some units from the one that publication falls into."""
    whole: dict[str, Callable[[], Interval]] = {
        "week": lambda: intervals.week(published, shift),
        "weekend": lambda: intervals.weekend(published, shift),
        "month": lambda: intervals.month(published.year, published.month + shift),
        "quarter": lambda: intervals.quarter(published.year, (published.month - 1) // 3 + 1 + shift),
        "year": lambda: intervals.year(published.year + shift),
        "decade": lambda: intervals.decade(published.year // 10 * 10 + 10 * shift),
        "century": lambda: Interval(
            intervals.year(published.year // 100 * 100 + 100 * shift).first,
            intervals.year(published.year // 100 * 100 + 100 * shift + 99).last,
        ),
    }
    return whole[unit]()


def weekend(parts: dict[str, str], setting: Setting) -> Resolved:  # noqa: ARG001 - all resolvers take the same
    """At the weekend: the one that is running or just past, or the coming one."""
    published = setting.published
    if published is None:
        return Resolved(None, "weekend")
    running = published.weekday() >= 5 or setting.tense == "future"
    return Resolved(intervals.weekend(published, 0 if running else -1), "weekend")
