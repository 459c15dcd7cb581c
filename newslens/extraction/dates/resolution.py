"""The interval that a date expression means in a text of a given day.

Absolute dates need no day of publication; everything else counts from it. A day of the week is the nearest one on
or before publication, or on or after it where the sentence looks ahead. A day of the month without its year is
the nearest that fits the tense. Expressions that count from another moment of the story ("a day earlier") stay
unresolved, and so does everything relative where the day of publication is not known.

A clock time alone ("at 3 p.m.") has no day of its own: it is resolved on the day it is given, by the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.dates import calendar_dates, elapsed_time, relative_dates
from newslens.extraction.dates.reference_time import Resolved, Setting, within_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from newslens.extraction.dates.grammar import Expression
    from newslens.extraction.dates.intervals import Interval

__all__ = ["resolve", "resolve_clock"]

_RESOLVERS: dict[str, Callable[[dict[str, str], Setting], Resolved | None]] = {
    "iso": calendar_dates.iso,
    "days": calendar_dates.days,
    "calendar": calendar_dates.calendar,
    "slashed": calendar_dates.slashed,
    "month": calendar_dates.month,
    "years": calendar_dates.years,
    "decade": calendar_dates.decade,
    "quarter": calendar_dates.quarter,
    "season": calendar_dates.season,
    "feast": calendar_dates.feast,
    "year": calendar_dates.year,
    "weekday": relative_dates.weekday,
    "day_word": relative_dates.day_word,
    "this_part": relative_dates.this_part,
    "period": relative_dates.period,
    "weekend": relative_dates.weekend,
    "ago": elapsed_time.ago,
    "anchored": elapsed_time.anchored,
    "span": elapsed_time.span,
    "ahead": elapsed_time.ahead,
}
_GRANULARITY = {
    "month": "month",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "quarter": "quarter",
    "season": "season",
}


def resolve(expression: Expression, setting: Setting) -> Resolved | None:
    """Interval and granularity of an expression; None where it turns out to be no date.

    Parameters
    ----------
    expression
        As found by `date_grammar.expressions`, of any rule but `clock`.
    setting
        Day of publication and what the sentence says about tense.
    """
    try:
        return _RESOLVERS[expression.rule](expression.parts, setting)
    except (OverflowError, ValueError):
        # 31 February, or a year beyond the calendar: printed as a date, and none.
        return Resolved(None, _GRANULARITY.get(expression.rule, "day"))


def resolve_clock(expression: Expression, day: Interval | None) -> Resolved | None:
    """Interval and granularity of a clock time on a day; None where no clock shows it ("27:61").

    Parameters
    ----------
    expression
        As found by `date_grammar.expressions`, of the rule `clock`.
    day
        The day it stands with, missing where the sentence names none.
    """
    try:
        return within_day(day, expression.parts)
    except ValueError:
        return None
