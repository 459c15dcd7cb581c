"""Dates as press databases print them: whether a line is one, and the same date as the rest of newslens reads it.

Takes "November 7, 2021 Sunday 10:32 AM GMT", "Dienstag 7. Juli 2020", "27. Februar 2012 Montag 9:50 PM GMT+1", "2017年10月16日";
gives "7 November 2021 10:32 AM GMT". What follows the date in its line, such as an edition, is no part of it.

What this does not cover: dates without a day ("January 2010"); they are known as dates and given as they are written.
"""

from __future__ import annotations

import re
from functools import cache

from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.lexicon import alternation, entries

__all__ = ["around_date", "date_of_export", "is_date_line"]

_EDITION = r"(?:[\s,;]+(?:[^\W_a-z][\w.'’&()/-]*|-|–)){0,8}"
"""What may follow in the line of a date: up to eight words with capital letters or numbers, "Final Edition 2"."""
_SUFFIX = r"(?:st|nd|rd|th|er|º|\.)?"
_WEEKDAY = r"[^\W\d_]{2,13}(?:-feira)?\.?,?"
_YEAR = r"(?:1[6-9]|20)\d\d"
_TIME = (
    r"(?:[\s,;]+(?P<clock>\d{1,2}[:.]\d{2}(?::\d{2})?)\s*(?P<half>[ap]\.?m\.?(?!\w))?"
    r"(?:\s*(?P<zone>(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|(?-i:[A-Z]{2,5})(?![\w-])))?)?"
)
_HOURS_OF_ZONE = re.compile(r"(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d{2})?", re.IGNORECASE)


def is_date_line(words: str) -> bool:
    """Whether a line is a date, with nothing else in it but a weekday, an hour and an edition.

    Examples
    --------
    >>> is_date_line("November 7, 2021 Sunday 10:32 AM GMT"), is_date_line("November 7, 2021 was a Sunday.")
    (True, False)
    """
    return len(words) <= _LONGEST and _date_line().fullmatch(words) is not None


_LONGEST = 120
"""Characters of a line from which it is no date; the longest known, with weekday, hour, zone and edition, has 70."""


def date_of_export(written: str) -> str:
    """The date and hour that stand in a field, as newslens reads them; what holds none, as it is written.

    Examples
    --------
    >>> date_of_export("November 7, 2021 Sunday 10:32 AM GMT")
    '7 November 2021 10:32 AM GMT'
    >>> date_of_export("27. Februar 2012 Montag 9:50 PM GMT+1"), date_of_export("Spring 2010")
    ('27 February 2012 9:50 PM +01:00', 'Spring 2010')
    """
    found = _date().search(written[:_FIELD])
    day = found and (found["day"] or found["day_behind"] or found["day_last"])
    if found is None or not day:
        return written
    year = found["year"] or found["year_behind"] or found["year_first"]
    name = found["month"] or found["month_before"]
    number = _numbers()[name.casefold()] if name else int(found["month_number"])
    if not 1 <= number <= 12:
        return written
    stamp = f"{int(day)} {MONTHS.full[number - 1]} {year}"
    if found["clock"]:
        stamp += " " + " ".join(filter(None, (found["clock"].replace(".", ":"), _half(found), _zone(found))))
    return stamp


def around_date(written: str) -> tuple[str, str]:
    """What stands in a field before and behind its date, the weekday aside; nothing where it holds no date.

    Examples
    --------
    >>> around_date("World, mardi 4 mars 2031, p. A8"), around_date("Wednesday, March 5, 2031 08:15")
    (('World', 'p. A8'), ('', ''))
    """
    found = _date().search(written[:_FIELD])
    if found is None:
        return "", ""
    before = _weekday_before().sub("", written[: found.start()])
    return before.strip(_BETWEEN), written[found.end() :].strip(_BETWEEN)


_BETWEEN = " \t\xa0,;-–"
"""What stands between a date and what else a field holds."""


_FIELD = 400
"""Characters of a field that are searched for a date; bounds the work on a field that is none."""


def _half(found: re.Match[str]) -> str:
    return (found["half"] or "").replace(".", "").upper()


def _zone(found: re.Match[str]) -> str:
    """The zone as an offset, where it is told as one: "GMT+1" is "+01:00"."""
    written = found["zone"] or ""
    if hours := _HOURS_OF_ZONE.fullmatch(written):
        return f"{hours[1]}{int(hours[2]):02}:{hours[3] or '00'}"
    return written


@cache
def _date() -> re.Pattern[str]:
    months = alternation(_numbers())
    return re.compile(
        rf"""(?<![\w/])(?:
        (?P<day>\d{{1,2}}){_SUFFIX}\s+(?:de\s+)?(?P<month>{months})\.?,?\s+(?:de\s+)?(?P<year>{_YEAR})
        |(?P<month_before>{months})\.?\s+(?:(?P<day_behind>\d{{1,2}}){_SUFFIX},?\s+)?(?P<year_behind>{_YEAR})
        |(?P<year_first>{_YEAR})\s?年\s?(?P<month_number>\d{{1,2}})\s?月\s?(?P<day_last>\d{{1,2}})\s?日
        )(?!\w)(?:,?\s+{_WEEKDAY}(?=[\s,;]+\d|\Z))?{_TIME}""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _date_line() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_WEEKDAY}\s+)?(?:{_date().pattern})(?:,?\s+{_WEEKDAY})?(?-i:{_EDITION})\s*;?",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _weekday_before() -> re.Pattern[str]:
    """The weekday at the end of what stands before a date: one word; with a comma behind it, as English writes it, a known name."""
    return re.compile(
        rf"(?<![^\W\d_])(?:[^\W\d_]{{2,13}}(?:-feira)?\.?|(?:{alternation(WEEKDAYS.numbers)})\.?,)\s+\Z",
        re.IGNORECASE,
    )


@cache
def _numbers() -> dict[str, int]:
    """Number of each month by its names in small letters."""
    foreign = {name: int(number) for name, number in entries("dates/foreign_months")}
    return {name.casefold(): number for name, number in {**MONTHS.numbers, **foreign}.items()}
