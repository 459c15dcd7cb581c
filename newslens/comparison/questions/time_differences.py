"""What the times of two claims say against one question: "by noon 12 flights", and "by evening 40".

Takes two claims whose values clash; gives what each tells of its day, its part of the day and the time before or after something,
and what is left open where only one of them is the number of a day: one of several days that its sentence tells of, or the day of
its report ("crews are at work").

What this does not cover: years, which are told with the rest (`newslens.comparison.questions.clash_licence`), and other occasions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from newslens.comparison.questions import question_weights as weights

if TYPE_CHECKING:
    import datetime as dt

    from newslens.comparison.claims.claim import Claim

__all__ = ["BothTold", "appeared_far_apart", "days_told", "open_times", "times_told"]

BothTold: TypeAlias = "dict[str, tuple[frozenset[object], frozenset[object]]]"
"""What each of two claims tells, by what it tells of."""


def times_told(a: Claim, b: Claim) -> BothTold:
    """At what time each of two claims is told: at noon of Sunday, after the storm.

    Parameters
    ----------
    a, b
        The claims.
    """
    return {
        "day": (days_told(a), days_told(b)),
        "hour": (frozenset(a.hours), frozenset(b.hours)),
        "turn": (frozenset((a.turn,)) - {None}, frozenset((b.turn,)) - {None}),
    }


def days_told(claim: Claim) -> frozenset[dt.date]:
    """The days that a claim's sentence names, of those that span a few the first and the last one.

    Parameters
    ----------
    claim
        Any claim.
    """
    return frozenset(moment.date() for day in claim.days for moment in day)


def open_times(a: Claim, b: Claim) -> tuple[str, ...]:
    """What leaves it open whether two claims are told of one time: day, moment.

    Parameters
    ----------
    a, b
        The claims; the order of the two does not matter.
    """
    found = ["day"] if _is_one_of_several_days(a, b) else []
    if any(_is_of_now_alone(now, other) for now, other in ((a, b), (b, a))):
        found.append("moment")
    return tuple(found)


def appeared_far_apart(a: Claim, b: Claim) -> bool:
    """Whether two reports appeared so far apart that what moves has moved: orders, prices, ages.

    Parameters
    ----------
    a, b
        Claims of the two reports.
    """
    if a.published is None or b.published is None:
        return False
    return abs(a.published - b.published) > weights.ONE_MOMENT


def _is_one_of_several_days(a: Claim, b: Claim) -> bool:
    """Whether one is the number of one day of several and the other names no day; what became of persons is counted over all."""
    if a.outcome is not None:
        return False
    return (a.is_of_one_day and not b.days) or (b.is_of_one_day and not a.days)


def _is_of_now_alone(now: Claim, other: Claim) -> bool:
    """Whether one is the number of the day of its report, and the other that of another day or of a report of another day.

    A report without a date may be of any day beside one that has a date; of two without a date nobody can tell.
    """
    if not now.is_of_now or now.days:
        return False
    days = days_told(other)
    if not days and other.published is not None:
        days = frozenset((other.published.date(),))
    if now.published is None or not days:
        return (now.published is None) != (not days)
    return now.published.date() not in days
