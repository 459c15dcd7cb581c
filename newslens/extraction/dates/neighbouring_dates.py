"""What date expressions mean beside each other: clock times, ends of a range, and days that leave out their month.

Takes the expressions of a text with their sentences and reference times; gives what each resolves to. Each is resolved by
itself first (`newslens.extraction.dates.resolution`); then it takes from its neighbour what it leaves out:

- a clock time the day that its sentence names ("at 3:25 p.m. in a storm on Tuesday"),
- a day its month ("on March 4, 2030, and again on the 6th"),
- a date without a year the year of the one that it is joined to ("from Sept. 8 to Oct. 2, 2029"); where neither has one, the
  end of a range is the first such day behind its beginning ("from Friday to Sunday", "from Dec. 20 to Jan. 5").

What this does not cover: neighbours of another sentence.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING

from newslens.extraction.dates.date_thresholds import CLOCK_NEIGHBOURS
from newslens.extraction.dates.intervals import Interval, day_of, months_on
from newslens.extraction.dates.reference_time import ResolvedDate
from newslens.extraction.dates.resolution import resolve_clock, resolve_expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.dates.grammar import DateExpression
    from newslens.extraction.dates.reference_time import ReferenceTime

__all__ = ["resolve_together"]

_Span = tuple[int, int]
_Meanings = list[ResolvedDate | None]

_JOINED = re.compile(
    r"\s*,?\s*(?:(?P<range>to|until|till|through|thru|into|[-–—])|,|and|or|and again on|and in)?\s*",
    re.IGNORECASE,
)
_OPENS_RANGE = frozenset({"between", "from"})
_YEARLY = frozenset({"calendar", "month"})
_PERIODS = {"weekday": 7, "calendar": 0, "month": 0}
"""Rules of the ends of a range and after how many days they come again; 0 is after a year."""


def resolve_together(
    text: str, found: Sequence[DateExpression], homes: Sequence[_Span], references: Sequence[ReferenceTime]
) -> _Meanings:
    """What each expression of a text resolves to; None where it turns out to be no date.

    Parameters
    ----------
    text
        The text in which they were found.
    found
        The expressions, in order.
    homes
        Offsets of the sentence of each.
    references
        What each is resolved against.
    """
    resolved: _Meanings = [
        None if one.rule in {"clock", "again"} else resolve_expression(one, reference)
        for one, reference in zip(found, references, strict=True)
    ]
    for number, (one, two) in enumerate(itertools.pairwise(found)):
        if homes[number] == homes[number + 1] and one.rule == two.rule and one.rule in _PERIODS:
            _join(text, number, found, references, resolved)
    for number, one in enumerate(found):
        if one.rule == "again":
            resolved[number] = _again(
                int(one.parts["day"].rstrip("stndrh")), _date_before(number, found, homes, resolved)
            )
    for number, one in enumerate(found):
        if one.rule == "clock":
            resolved[number] = resolve_clock(one, _day_beside(number, found, homes, resolved))
    return resolved


def _join(
    text: str,
    number: int,
    found: Sequence[DateExpression],
    references: Sequence[ReferenceTime],
    resolved: _Meanings,
) -> None:
    """Settle two neighbours that are joined: by the year that one of them states, or as the ends of a range."""
    one, two = found[number], found[number + 1]
    joined = _JOINED.fullmatch(text, one.end, two.start)
    if joined is None or "which" in one.parts or "which" in two.parts:
        return
    tenses = {references[number].tense, references[number + 1].tense}
    if joined["range"] == "to" and tenses == {"past", "future"}:
        return  # "was moved from Friday to Monday"
    years = [expression.parts.get("year") for expression in (one, two)]
    is_range = joined["range"] is not None or references[number].lead in _OPENS_RANGE
    if one.rule in _YEARLY and (years[0] is None) != (years[1] is None):
        bare = number if years[0] is None else number + 1
        stated = int(years[1] or years[0] or 0)
        resolved[bare] = _in_year(found[bare], references[bare], stated)
    elif is_range and not any(years):
        _order(number, one.rule, references, resolved)


def _in_year(expression: DateExpression, reference: ReferenceTime, year: int) -> ResolvedDate | None:
    return resolve_expression(expression._replace(parts=expression.parts | {"year": str(year)}), reference)


def _order(number: int, rule: str, references: Sequence[ReferenceTime], resolved: _Meanings) -> None:
    """Move an end of a range, so that it ends at the first such day behind its beginning."""
    one, two, published = resolved[number], resolved[number + 1], references[number].published
    if one is None or two is None or one.interval is None or two.interval is None or published is None:
        return
    days = _PERIODS[rule]
    first, last = one.interval, two.interval
    following = last
    while following.first < first.first:
        following = _moved(following, days, 1)
    while _moved(following, days, -1).first > first.first:
        following = _moved(following, days, -1)
    preceding = first
    while preceding.first > last.first:
        preceding = _moved(preceding, days, -1)
    is_past = days and references[number].tense == "past"
    if preceding != first and (
        (is_past and following.first > published)
        or (not days and preceding.first <= published <= last.last and not first.first <= published)
    ):
        resolved[number] = one._replace(interval=preceding)
    else:
        resolved[number + 1] = two._replace(interval=following)


def _moved(interval: Interval, days: int, direction: int) -> Interval:
    """An interval some days or a year on."""
    if days:
        return Interval(*(each + dt.timedelta(days=direction * days) for each in interval))
    return Interval(*(months_on(each, 12 * direction) for each in interval))


def _again(day: int, before: Interval | None) -> ResolvedDate | None:
    """A day of the month of the date before it, or of the next one: "on the 25th" behind "October 23" or "October 28"."""
    if before is None:
        return None
    month = before.first.replace(day=1, hour=0, minute=0, second=0)
    for start in (month, months_on(month, 1)):
        found = day_of(start, day - 1)
        if found.first > before.first and found.first.month == start.month:
            return ResolvedDate(found, "day")
    return None


def _date_before(
    number: int, found: Sequence[DateExpression], homes: Sequence[_Span], resolved: _Meanings
) -> Interval | None:
    """The day of the calendar that stands before an expression in its sentence."""
    for other in range(number - 1, max(-1, number - 1 - CLOCK_NEIGHBOURS), -1):
        meaning = resolved[other]
        if homes[other] != homes[number]:
            return None
        if found[other].rule in {"calendar", "days", "again"} and meaning is not None:
            return meaning.interval
    return None


def _day_beside(
    number: int, found: Sequence[DateExpression], homes: Sequence[_Span], resolved: _Meanings
) -> Interval | None:
    """The nearest day that the sentence of a clock time names."""
    days = [
        (abs(found[other].start - found[number].start), meaning.interval)
        for other in range(max(0, number - CLOCK_NEIGHBOURS), min(len(found), number + CLOCK_NEIGHBOURS + 1))
        if homes[other] == homes[number]
        and (meaning := resolved[other]) is not None
        and meaning.granularity == "day"
    ]
    return min(days, key=lambda pair: pair[0])[1] if days else None
