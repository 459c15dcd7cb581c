"""Findings about days of the week that are not the date's: "Monday, 12 October 2031" is a Sunday.

Takes the table `dates`; gives one draft for each such date, with the two halves of its surface as proofs: the day of the
week and the date. Which of the two is wrong, the text does not show; the row of the table holds the day of the month, which
is the finer of the two. Only dates with their year are looked at, because a date without one is resolved by its day of the
week, and only such as lie in the time in which every country counts by the Gregorian calendar.

What this does not cover: a day of the week and a date that stand apart ("on Monday ... 12 October").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.slugs import slug
from newslens.frames import DateRow, records
from newslens.language.calendar_names import WEEKDAYS
from newslens.language.sentence_building import numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

__all__ = ["find_wrong_weekdays"]

_DAYS = {name.casefold(): (number, WEEKDAYS.full[number]) for name, number in WEEKDAYS.numbers.items()}
_DATE = re.compile(
    rf"\b(?P<weekday>{lexicon.alternation(_DAYS)})\b\.?,?\s+(?:the\s+)?(?P<date>.*\b(?P<year>[12]\d{{3}}))\b",
    re.IGNORECASE,
)
_GRANULARITIES = frozenset({"day", "hour", "minute"})


class _Slip(NamedTuple):
    """A date whose day of the week is another."""

    article: str
    weekday: Proof
    date: Proof
    stated: str
    actual: str


def find_wrong_weekdays(dates: pd.DataFrame, *, order: Mapping[str, int]) -> Iterator[Draft]:
    """Findings about dates that give a day of the week which they are not.

    Parameters
    ----------
    dates
        Table `dates`.
    order
        Number of each report, from 1.
    """
    found: dict[tuple[str, str], list[_Slip]] = {}
    for row in records(dates, DateRow):
        slip = _slip(row)
        if slip is not None and row.first is not None:
            found.setdefault((row.first.date().isoformat(), slip.stated), []).append(slip)
    for (day, stated), slips in found.items():
        yield _draft(f"{stated} {day}", slips, order)


def _slip(row: DateRow) -> _Slip | None:
    if row.first is None or row.granularity not in _GRANULARITIES:
        return None
    written = _DATE.search(row.surface)
    if written is None or int(written["year"]) < thresholds.ONE_CALENDAR:
        return None
    number, stated = _DAYS[written["weekday"].casefold()]
    if number == row.first.weekday() or row.first.year != int(written["year"]):
        return None
    actual = f"{row.first:%A}"
    weekday, date = (
        Proof(
            row.article_id,
            row.start + written.start(part),
            row.start + written.end(part),
            written[part],
            position,
        )
        for part, position in (("weekday", stated), ("date", actual))
    )
    return _Slip(row.article_id, weekday, date, stated, actual)


def _draft(key: str, slips: list[_Slip], order: Mapping[str, int]) -> Draft:
    first = slips[0]
    where = numbered_reports((slip.article for slip in slips), order)
    return Draft(
        kind="date_conflict",
        key=slug(key),
        summary=f"“{first.date.surface}” is a {first.actual}, not a {first.stated} as in {where}.",
        reason="Counted by the calendar; the text does not show whether the day of the week or the date is wrong.",
        verdict="conflict",
        weight=thresholds.WEEKDAY_WEIGHT,
        subject=first.date.surface,
        proofs=tuple(proof for slip in slips for proof in (slip.weekday, slip.date)),
    )
