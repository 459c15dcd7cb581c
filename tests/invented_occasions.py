"""Stories for tests of occasions: texts in, each figure with its occasion out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd

from newslens.comparison.questions import names_by_article, read_claims
from newslens.extraction.dates import extract_dates
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names
from newslens.frames import DateRow

if TYPE_CHECKING:
    from newslens.schema import Date

PRINTED = dt.datetime(2028, 6, 15, 18)
"""A Thursday."""


def told(*texts: str, published: dt.datetime | None = PRINTED) -> list[list[tuple[str, str]]]:
    """The figures of each text with their occasions."""
    ids = [f"a{number}" for number in range(len(texts))]
    articles = pd.DataFrame({"article_id": ids, "text": texts, "published": [published] * len(texts)})
    claims = read_claims(
        articles,
        extract_figures(articles),
        mentions=names_by_article(extract_names(articles), articles),
        dates=extract_dates(articles),
    )
    return [[(c.surface, c.occasion) for c in claims if c.article_id == each] for each in ids]


def occasions(text: str, published: dt.datetime | None = PRINTED) -> list[str]:
    """The occasions of the figures of one text behind a lead that a fire killed nine in Velm on Wednesday."""
    lead = (
        "A fire at a mill in Velm killed nine people on Wednesday. Rescue teams came. The mill burned down. "
    )
    return [occasion for _, occasion in told(lead + text, published=published)[0][1:]]


def row(date: Date, article: str = "a") -> DateRow:
    """A date as a row of the table."""
    return DateRow(
        date.start,
        date.end,
        date.surface,
        date.first,
        date.last,
        date.granularity,
        date.dated,
        article_id=article,
    )
