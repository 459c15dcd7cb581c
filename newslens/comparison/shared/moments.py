"""When the articles of an event appeared, as moments that can be put in order.

Takes the table `articles`; gives a moment for each article, None where none is known. Where no stamp names its zone, the
moments are the wall clocks. Where some do, 9:00 in London is later than 9:30 in Berlin: the moments are instants in UTC, and a
stamp without a zone is taken to be of the zone that most others name, so that articles of one country are ordered by their
clocks whether or not all of them write the zone down.

What this does not cover: what an article calls "today", which is the day of its own clock (`published`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from newslens.frames import rows

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["publication_moments", "shifted"]


def publication_moments(articles: pd.DataFrame) -> dict[str, dt.datetime | None]:
    """Moment of publication of each article, by article_id.

    Examples
    --------
    >>> from newslens.reading import read_articles
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"text": ["A.", "B."], "published": ["2031-10-16T09:30+02:00", "2031-10-16T09:00Z"]})
    >>> [str(moment.time()) for moment in publication_moments(read_articles(frame)).values()]
    ['07:30:00', '09:00:00']
    """
    stamps = {
        key: (wall, instant)
        for key, wall, instant in rows(articles, "article_id", "published", "published_utc")
    }
    offsets = Counter(
        wall - instant for wall, instant in stamps.values() if wall is not None and instant is not None
    )
    usual = min(offsets, key=lambda offset: (-offsets[offset], offset), default=dt.timedelta())
    return {
        key: shifted(wall, -usual) if instant is None and wall is not None else instant
        for key, (wall, instant) in stamps.items()
    }


def shifted(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    """A moment so much later or earlier; the first or the last of the calendar where that would lie behind it.

    Examples
    --------
    >>> day = dt.timedelta(days=1)
    >>> shifted(dt.datetime(9999, 12, 31, 20), day).year, shifted(dt.datetime(2031, 3, 1), -day).day
    (9999, 28)
    """
    try:
        return moment + by
    except OverflowError:
        return dt.datetime.max if by > dt.timedelta() else dt.datetime.min  # noqa: DTZ901 - clocks without a zone
