"""Dates that count from the day of publication by name: days of the week, today, last month, the weekend.

Takes the named parts of an expression and its reference time; gives what it resolves to. Each function resolves the
rule of its name in `newslens.extraction.dates.patterns`. A day of the week is the nearest one on or before publication,
or on or after it where the sentence looks ahead: news of Monday says "on Sunday" for yesterday.

`parts` are the named groups that the rule matched, each as it is written and only those that are there: "Monday of next week"
gives weekday and week. `reference` tells when the article was published (None where not known) and whether the
sentence looks back or ahead.

What this does not cover: days that are counted from such a day ("Sunday week", in
`newslens.extraction.dates.counted_days`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.dates import intervals
from newslens.extraction.dates.ahead_or_behind import tense_of_verbs
from newslens.extraction.dates.elapsed_time import GRANULARITIES, resolve_span
from newslens.extraction.dates.grammar import counts_from_elsewhere, shift_of, weekday_number
from newslens.extraction.dates.intervals import Interval
from newslens.extraction.dates.parts_of_time import edge_of, within_day
from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate
from newslens.lexicon import entries

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

__all__ = [
    "resolve_day_word",
    "resolve_edge_of_period",
    "resolve_period",
    "resolve_this_part",
    "resolve_weekday",
    "resolve_weekend",
]

_SATURDAY = 5
_DAY_WORDS = {fields[0]: (int(fields[1]), fields[2]) for fields in entries("dates/day_words")}


def resolve_weekday(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "Sunday", "last Friday", "Monday of next week" to a day, "early Sunday" or "Thursday at 3 pm" to a time in it."""
    which = parts.get("which", "this")
    published = reference.published
    if published is None or ("week" not in parts and counts_from_elsewhere(which)):
        return within_day(None, parts)
    gap = (published.weekday() - weekday_number(parts["weekday"])) % 7  # days since that day of the week
    if "week" in parts:
        monday = intervals.week_of(published, shift_of(parts["week"])).first
        return within_day(intervals.day_of(monday, weekday_number(parts["weekday"])), parts)
    if shift_of(which) < 0:
        shift = -(gap or 7)  # "last Sunday", said on a Sunday, is no more today
    elif shift_of(which) > 0:
        shift = 7 - gap
    else:
        shift = -gap % 7 if reference.day_tense == "future" else -gap
    return within_day(intervals.day_of(published, shift), parts)


def resolve_day_word(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "today", "the day after tomorrow" to a day, "yesterday morning" or "overnight" to a part of it."""
    shift, part = _DAY_WORDS[" ".join(parts["word"].casefold().split())]
    day = None if reference.published is None else intervals.day_of(reference.published, shift)
    return within_day(day, parts | ({"part": part} if part else {}))


def resolve_this_part(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "this morning" to that part of the day of publication."""
    day = None if reference.published is None else intervals.day_of(reference.published)
    return within_day(day, parts)


def resolve_period(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "last month" to that unit of the calendar, "the end of next year" to a third of it.

    "Earlier this week" is the week up to publication, "the past year" the twelve months up to it.
    """
    unit, which = parts["unit"].casefold(), parts["which"].casefold().split()
    granularity = GRANULARITIES[unit]
    published = reference.published
    if published is None or counts_from_elsewhere(parts["which"]):
        return ResolvedDate(None, granularity)
    # "the past year" is the twelve months up to now, "last year" the one of the calendar.
    if which[-1] == "past" and unit != "weekend":
        return resolve_span({"which": "past", "count": "a", "unit": unit}, reference)
    whole = _whole(unit, published, shift_of(parts["which"]))
    return ResolvedDate(edge_of(whole, parts.get("edge"), published), granularity)


def resolve_edge_of_period(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:
    """Resolve "by the end of the week", "later in the year" to a part of the running one.

    Looking back, "at the end of the year" can be that of any year: it has no interval. "Earlier in the week" can.
    """
    unit, edge = parts["unit"].casefold(), " ".join(parts["edge"].casefold().split())
    edge = "end of" if edge == "end" else edge
    published = reference.published
    if published is None or (edge != "earlier" and tense_of_verbs(reference.around) == "past"):
        return ResolvedDate(None, GRANULARITIES[unit])
    return ResolvedDate(edge_of(_whole(unit, published, 0), edge, published), GRANULARITIES[unit])


def _whole(unit: str, published: dt.datetime, shift: int) -> Interval:
    """A unit of the calendar, some units from the one that publication falls into."""
    century = published.year // 100 * 100 + 100 * shift
    whole: dict[str, Callable[[], Interval]] = {
        "week": lambda: intervals.week_of(published, shift),
        "weekend": lambda: intervals.weekend_of(published, shift),
        "month": lambda: intervals.month(published.year, published.month + shift),
        "quarter": lambda: intervals.quarter(published.year, (published.month - 1) // 3 + 1 + shift),
        "year": lambda: intervals.year(published.year + shift),
        "decade": lambda: intervals.decade(published.year // 10 * 10 + 10 * shift),
        "century": lambda: Interval(intervals.year(century).first, intervals.year(century + 99).last),
    }
    return whole[unit]()


def resolve_weekend(parts: dict[str, str], reference: ReferenceTime) -> ResolvedDate:  # noqa: ARG001 - all resolvers take the same
    """Resolve "at the weekend" to the one that is running or just past; where the sentence looks ahead, to the coming one."""
    published = reference.published
    if published is None:
        return ResolvedDate(None, "weekend")
    running = published.weekday() >= _SATURDAY or reference.tense == "future"
    return ResolvedDate(intervals.weekend_of(published, 0 if running else -1), "weekend")
