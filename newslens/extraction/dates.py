"""Date expressions of a text, each as an interval.

Takes a text and the day it was published; gives every expression that says when ("early Sunday", "two weeks ago",
"in May last year", "07:37 UTC"), the first and last second it can mean, how fine it is, and the noun or verb that it
dates. A preposition before it ("since", "by") is not part of it.

An expression that cannot be resolved, because the day of publication is not known or because it counts from another
moment of the story, is kept with its interval missing. Times are those of the clock the text names; zones are not
converted. Names of months that are other words, days in names of newspapers, ages and scores are no dates.

What this does not cover: durations ("for three days"), frequencies ("every Friday"), calendars other than the
Gregorian, and languages other than English.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from newslens.extraction.date_context import dated, tense
from newslens.extraction.date_grammar import expressions
from newslens.extraction.date_resolution import resolve, resolve_clock
from newslens.extraction.date_values import Setting
from newslens.reading.segments import find_segments, readable, segments_of
from newslens.reading.text import split_sentences
from newslens.tables import Date, found_table

if TYPE_CHECKING:
    import datetime as dt

    import pandas as pd

    from newslens.extraction.date_grammar import Expression
    from newslens.extraction.date_values import Resolved
    from newslens.extraction.intervals import Interval

__all__ = ["extract_dates", "find_dates"]


def find_dates(text: str, published: dt.datetime | None = None) -> list[Date]:
    """Date expressions of a text.

    Parameters
    ----------
    text
        Text of an article.
    published
        When it was published; without it, relative expressions stay unresolved.

    Returns
    -------
    list of Date
        In the order of the text.

    Examples
    --------
    >>> import datetime as dt
    >>> date = find_dates("The vote was held two weeks ago.", dt.datetime(2021, 11, 7))[0]
    >>> date.surface, date.first.date().isoformat(), date.last.date().isoformat(), date.dated
    ('two weeks ago', '2021-10-21', '2021-10-27', 'vote')
    """
    found = list(expressions(text))
    if not found:
        return []
    spans = split_sentences(text)
    starts = [start for start, _ in spans]
    homes = [spans[max(bisect.bisect_right(starts, one.start) - 1, 0)] for one in found]
    resolved = [
        None if one.rule == "clock" else resolve(one, _setting(text, one, home, published))
        for one, home in zip(found, homes, strict=True)
    ]
    dates = []
    for number, (one, home) in enumerate(zip(found, homes, strict=True)):
        meaning = (
            resolve_clock(one, _day_beside(number, found, homes, resolved))
            if one.rule == "clock"
            else resolved[number]
        )
        if meaning is not None:
            first, last = meaning.interval or (None, None)
            about = dated(text, one.start, one.end, home)
            dates.append(
                Date(one.start, one.end, text[one.start : one.end], first, last, meaning.granularity, about)
            )
    return dates


def extract_dates(articles: pd.DataFrame, *, segments: pd.DataFrame | None = None) -> pd.DataFrame:
    """Date expressions of every article, in what extraction reads of it.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.

    Returns
    -------
    pandas.DataFrame
        Table `dates`: article_id, start, end, surface, first, last (both included), granularity, dated.
    """
    known = None if segments is None else segments_of(segments)
    rows = zip(
        articles["article_id"].tolist(),
        articles["text"].tolist(),
        articles["published"].tolist(),
        strict=True,
    )
    return found_table(
        "dates",
        (
            (
                key,
                find_dates(
                    readable(text, find_segments(text) if known is None else known.get(key, [])),
                    _moment(when),
                ),
            )
            for key, text, when in rows
        ),
    )


def _setting(text: str, one: Expression, home: tuple[int, int], published: dt.datetime | None) -> Setting:
    lead = text[max(home[0], one.start - 12) : one.start].split()
    return Setting(published, tense(text, one.start, one.end, home), lead[-1].casefold() if lead else "")


def _day_beside(
    number: int, found: list[Expression], homes: list[tuple[int, int]], resolved: list[Resolved | None]
) -> Interval | None:
    """The nearest day that the sentence of a clock time names."""
    days = [
        (abs(found[other].start - found[number].start), meaning.interval)
        for other in range(max(0, number - 5), min(len(found), number + 6))
        if homes[other] == homes[number]
        and (meaning := resolved[other]) is not None
        and meaning.granularity == "day"
    ]
    return min(days, key=lambda pair: pair[0])[1] if days else None


def _moment(when: pd.Timestamp | None) -> dt.datetime | None:
    return when.to_pydatetime() if when is not None and when == when else None  # noqa: PLR0124 - NaT
