"""The event that a date stands for: the main one, a background event with a key of its own, or not known.

Takes a row of the table `dates` and the main event; gives the key. A date of the main event's days leads back to it, a date
of other months or years names a background event. Days shortly before and after the main event may belong to either, so
they say nothing; but in a report of a game every day is a game of its own.

Keys are the finest that the date gives: "march 1998", "1998", "the 1990s". A month whose year is not known ("In March") is
"march", which `newslens.comparison.claims.occasions.occasion_keys` brings together with the "march 1998" of another report.

What this does not cover: what the date is said of (`newslens.comparison.claims.occasions.occasion_anchors`).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.main_occasion import months_in, years_in
from newslens.language.calendar_names import MONTHS

if TYPE_CHECKING:
    from newslens.comparison.claims.occasions.main_occasion import MainOccasion
    from newslens.frames import DateRow

__all__ = ["month_key", "occasion_of_date"]

_CURRENT = re.compile(r"(?i)\b(?:this|today|tonight|now|current)\b")
_PART_OF_CURRENT = re.compile(r"(?i)\b(?:earlier|later|late|early)\b")
_YEAR_BEFORE = re.compile(
    r"(?i)(?:last|the previous|the prior) year|(?:a|one|the) year (?:ago|earlier|before)"
)
_LONG_BEFORE = re.compile(r"(?i)\b(?:year|decade|season|month)s?\b.*\b(?:ago|earlier|before|previously)\b")


def occasion_of_date(
    date: DateRow, main: MainOccasion, published: dt.datetime | None, *, is_game: bool = False
) -> str | None:
    """What event a date stands for: empty for the main one, None where it does not say.

    Parameters
    ----------
    date
        A date of an article.
    main
        The main event.
    published
        When the article was published.
    is_game
        Whether the date stands in the report of a game, where no two days are one event.
    """
    if _CURRENT.search(date.surface):
        return None if _PART_OF_CURRENT.search(date.surface) else ""
    if date.first is None or date.last is None:
        return _unresolved(date.surface, main, published)
    if published is not None and (date.first > published or date.granularity == "quarter"):
        return None
    span = date.last - date.first
    if span < thresholds.LONGEST_DAY:
        return _day(date.first, date.last, main, is_game=is_game)
    if (published is not None and date.last >= published) or span > thresholds.LONGEST_YEAR:
        return _decade(date)
    return _month_or_year(date, date.first + span / 2, main)


def month_key(moment: dt.datetime) -> str:
    """Key of what happened in a month.

    Examples
    --------
    >>> month_key(dt.datetime(1998, 3, 14))
    'march 1998'
    """
    return f"{_month_name(moment.month)} {moment.year}"


def _day(first: dt.datetime, last: dt.datetime, main: MainOccasion, *, is_game: bool) -> str | None:
    """The event of a day or a week."""
    if is_game and main.game_day is not None:
        if first - thresholds.ONE_GAME <= main.game_day <= last + thresholds.ONE_GAME:
            return ""
        return f"{first.day} {month_key(first)}" if last - first < dt.timedelta(days=1) else month_key(first)
    if main.is_on(first, last):
        return ""
    if main.is_near(first, last):
        is_week_before = last - first >= thresholds.WEEK and main.is_after(last)
        return f"{first.day} {month_key(first)}" if is_week_before else None
    return month_key(first)


def _month_or_year(date: DateRow, middle: dt.datetime, main: MainOccasion) -> str | None:
    """The event of a date that spans a month or a year around a moment."""
    if date.first is not None and date.last is not None and date.last - date.first < thresholds.LONGEST_MONTH:
        is_main = middle.year in main.years and middle.month in main.months
        return None if is_main or main.is_on(date.first, date.last) else month_key(middle)
    years = years_in(date.surface) or [middle.year]
    return None if not main.years.isdisjoint(years) else str(years[-1])


def _decade(date: DateRow) -> str | None:
    """The event of a decade that is named ("the 1990s"); other long stretches are periods."""
    years = years_in(date.surface.rstrip("s'’"))
    return f"{years[0]}s" if date.granularity == "decade" and years else None


def _unresolved(surface: str, main: MainOccasion, published: dt.datetime | None) -> str | None:
    """The event of a date whose day is not known."""
    years, months = years_in(surface), months_in(surface)
    if years:
        return str(years[-1]) if main.years.isdisjoint(years) else None
    if months:
        return _month_name(months[0]) if main.months.isdisjoint(months) else None
    if _YEAR_BEFORE.match(surface):
        return "last year" if published is None else str(published.year - 1)
    return "earlier" if _LONG_BEFORE.search(surface) else None


def _month_name(number: int) -> str:
    """Name of a month by its number, 1 to 12."""
    return MONTHS.full[number - 1].lower()
