"""When the articles of an event appeared, as moments that can be put in order.

Takes the table `articles`; gives a moment for each article, None where none is known. Where every dated article names its
zone, the moments are the instants in UTC: 9:00 in London is later than 9:30 in Berlin. Where one does not, they are the wall
clocks, because a clock without a zone cannot be set beside an instant.

What this does not cover: what an article calls "today", which is the day of its own clock (`published`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.frames import rows

if TYPE_CHECKING:
    import datetime as dt

    import pandas as pd

__all__ = ["publication_moments"]


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
    in_utc = all(wall is None or instant is not None for wall, instant in stamps.values())
    return {key: instant if in_utc else wall for key, (wall, instant) in stamps.items()}
