"""Date expressions of an article, each as an interval.

`find_dates` reads a text, `extract_dates` a table of articles, `find_dates_in` an article that has been read.

Takes a text and the day it was published; gives every expression that says when ("early Sunday", "two weeks ago",
"in May last year", "07:37 UTC"), the first and last second it can mean, how fine it is, and the noun or verb that it
dates. A preposition before it ("since", "by") is not part of it.

An expression that cannot be resolved, because the day of publication is not known or because it counts from another
moment of the story, is kept with its interval missing. Times are those of the clock the text names; zones are not
converted. Names of months that are other words, days in names of newspapers, ages and scores are no dates.

What this does not cover: durations ("for three days"), frequencies ("every Friday"), calendars other than the
Gregorian, and languages other than English.

Method: the temporal expressions of TIMEX3 (Pustejovsky et al., 2003), found by rules and resolved against the day of
publication, as in SUTime (Chang and Manning, 2012) and HeidelTime (Strötgen and Gertz, 2010).
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from newslens.document import read_documents, read_plain
from newslens.extraction.dates.dated_events import dated_by
from newslens.extraction.dates.grammar import find_expressions
from newslens.extraction.dates.neighbouring_dates import resolve_together
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.surrounding_words import words_around
from newslens.schema import Date, found_table

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    import pandas as pd

    from newslens.document import Document
    from newslens.extraction.dates.grammar import DateExpression

__all__ = ["extract_dates", "find_dates", "find_dates_in"]

_Span = tuple[int, int]


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
    return find_dates_in(read_plain(text, published))


def extract_dates(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    documents: Sequence[Document] | None = None,
) -> pd.DataFrame:
    """Date expressions of every article, in what extraction reads of it.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.
    documents
        The articles, where they have been read already.

    Returns
    -------
    pandas.DataFrame
        Table `dates`: article_id, start, end, surface, first, last (both included), granularity, dated.
    """
    read = read_documents(articles, segments) if documents is None else documents
    return found_table("dates", ((each.article_id, find_dates_in(each)) for each in read))


def find_dates_in(document: Document) -> list[Date]:
    """Date expressions of an article that has been read, in the order of its text."""
    text, published = document.readable, document.published
    found = list(find_expressions(text))
    if not found:
        return []
    homes = _homes(document, found)
    references = [
        ReferenceTime(published, words_around(text, one.start, one.end, home))
        for one, home in zip(found, homes, strict=True)
    ]
    dates = []
    for one, reference, meaning in zip(
        found, references, resolve_together(text, found, homes, references), strict=True
    ):
        if meaning is not None:
            first, last = meaning.interval or (None, None)
            surface, dated = text[one.start : one.end], dated_by(reference.around)
            dates.append(Date(one.start, one.end, surface, first, last, meaning.granularity, dated))
    return document.as_printed(dates)


def _homes(document: Document, found: Sequence[DateExpression]) -> list[_Span]:
    """Sentence of each expression; the whole text where the document knows no sentence before it."""
    sentences = document.sentences
    starts = [sentence.start for sentence in sentences]
    homes: list[_Span] = []
    for one in found:
        number = bisect.bisect_right(starts, one.start) - 1
        home = sentences[number] if number >= 0 else None
        homes.append((0, len(document.text)) if home is None else (home.start, home.end))
    return homes
