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

from newslens.extraction.dates.ahead_or_behind import context_of
from newslens.extraction.dates.grammar import expressions
from newslens.extraction.dates.reference_time import Setting
from newslens.extraction.dates.resolution import resolve, resolve_clock
from newslens.reading.lines import split_sentences
from newslens.reading.segments import over_filled_lines, readable_texts, verbatim
from newslens.schema import Date, found_table

if TYPE_CHECKING:
    import datetime as dt

    import pandas as pd

    from newslens.extraction.dates.grammar import Expression
    from newslens.extraction.dates.intervals import Interval
    from newslens.extraction.dates.reference_time import Resolved

__all__ = ["extract_dates", "find_dates"]


@over_filled_lines
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
    homes = _homes(text, found)
    contexts = [context_of(text, one.start, one.end, home) for one, home in zip(found, homes, strict=True)]
    resolved = [
        None if one.rule == "clock" else resolve(one, Setting(published, around))
        for one, around in zip(found, contexts, strict=True)
    ]
    dates = []
    for number, (one, around) in enumerate(zip(found, contexts, strict=True)):
        meaning = (
            resolve_clock(one, _day_beside(number, found, homes, resolved))
            if one.rule == "clock"
            else resolved[number]
        )
        if meaning is not None:
            first, last = meaning.interval or (None, None)
            surface = text[one.start : one.end]
            dates.append(Date(one.start, one.end, surface, first, last, meaning.granularity, around.dated()))
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
    published = map(_moment, articles["published"].tolist())
    read = zip(readable_texts(articles, segments), published, strict=True)
    found = ((key, find_dates(text, when)) for (key, text), when in read)
    return found_table("dates", verbatim(articles, found))


def _homes(text: str, found: list[Expression]) -> list[tuple[int, int]]:
    """Sentence of each expression; only lines that hold one are cut into sentences."""
    homes: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    line_end = -1
    for one in found:
        if one.start >= line_end:
            line = text.rfind("\n", 0, one.start) + 1
            line_end = text.find("\n", one.end)
            line_end = len(text) if line_end < 0 else line_end
            spans = [(line + start, line + end) for start, end in split_sentences(text[line:line_end])]
        number = bisect.bisect_right(spans, one.start, key=lambda span: span[0])
        homes.append(spans[max(number - 1, 0)])
    return homes


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
