"""The interval that a date expression means in a text of a given day.

Takes an expression and its reference time; gives an interval with its granularity, or None for what is no date. Each
rule has its resolver in `calendar_dates`, `counted_days`, `relative_dates` or `elapsed_time`.

Absolute dates need no day of publication; everything else counts from it. A day of the week is the nearest one on
or before publication, or on or after it where the sentence looks ahead. A day of the month without its year is
the nearest that fits the tense. Expressions that count from another moment of the story ("a day earlier") stay
unresolved, and so does everything relative where the day of publication is not known.

A clock time alone ("at 3 p.m.") has no day of its own: it is resolved on the day it is given, by the caller.

What this does not cover: times that the story itself sets ("the next morning").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.dates import calendar_dates, counted_days, elapsed_time, relative_dates
from newslens.extraction.dates.parts_of_time import within_day
from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate

if TYPE_CHECKING:
    from collections.abc import Callable

    from newslens.extraction.dates.grammar import DateExpression
    from newslens.extraction.dates.intervals import Interval

__all__ = ["resolve_clock", "resolve_expression"]

_RESOLVERS: dict[str, Callable[[dict[str, str], ReferenceTime], ResolvedDate | None]] = {
    "iso": calendar_dates.resolve_iso,
    "days": calendar_dates.resolve_days,
    "calendar": calendar_dates.resolve_calendar,
    "slashed": calendar_dates.resolve_slashed,
    "month": calendar_dates.resolve_month,
    "years": calendar_dates.resolve_years,
    "decade": calendar_dates.resolve_decade,
    "quarter": calendar_dates.resolve_quarter,
    "season": calendar_dates.resolve_season,
    "feast": calendar_dates.resolve_feast,
    "year": calendar_dates.resolve_year,
    "nth": counted_days.resolve_nth,
    "moved": counted_days.resolve_moved,
    "week_of": counted_days.resolve_week_of,
    "day_of_month": counted_days.resolve_day_of_month,
    "numbered": counted_days.resolve_numbered,
    "weekday": relative_dates.resolve_weekday,
    "day_word": relative_dates.resolve_day_word,
    "this_part": relative_dates.resolve_this_part,
    "period": relative_dates.resolve_period,
    "edge_of_period": relative_dates.resolve_edge_of_period,
    "weekend": relative_dates.resolve_weekend,
    "ago": elapsed_time.resolve_ago,
    "anchored": elapsed_time.resolve_anchored,
    "span": elapsed_time.resolve_span,
    "ahead": elapsed_time.resolve_ahead,
}
_GRANULARITY = {
    "month": "month",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "quarter": "quarter",
    "season": "season",
}


def resolve_expression(expression: DateExpression, reference: ReferenceTime) -> ResolvedDate | None:
    """Interval and granularity of an expression; None where it turns out to be no date.

    Parameters
    ----------
    expression
        As found by `grammar.find_expressions`, of any rule but `clock` and `again`.
    reference
        Day of publication and what the sentence says about tense.
    """
    try:
        return _RESOLVERS[expression.rule](expression.parts, reference)
    except (OverflowError, ValueError):
        # 31 February, or a year beyond the calendar: printed as a date, and none.
        return ResolvedDate(None, _GRANULARITY.get(expression.rule, "day"))


def resolve_clock(expression: DateExpression, day: Interval | None) -> ResolvedDate | None:
    """Interval and granularity of a clock time on a day; None where no clock shows it ("27:61").

    Parameters
    ----------
    expression
        As found by `grammar.find_expressions`, of the rule `clock`.
    day
        The day it stands with, missing where the sentence names none.
    """
    try:
        return within_day(day, expression.parts)
    except ValueError:
        return None
