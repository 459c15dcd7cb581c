"""Names and days of each article, ready to be looked up by where they stand.

Takes the tables `names` and `dates`; gives the mentions of each article in order, and those that lie between two
offsets. Two kinds of mention are left out, because they say nothing of what a figure counts: places that somebody
comes from ("fled Ostrel") and days on which somebody spoke ("he said on Monday") or since which something is.

What this does not cover: which place lies in which (`newslens.comparison.claims.places`).
"""

from __future__ import annotations

import bisect
import re
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.claim import DayMention, NearbyName
from newslens.frames import DateRow, NameRow, records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

__all__ = ["days_by_article", "names_by_article", "scenes_among", "starting_between"]

_Mention = TypeVar("_Mention", NearbyName, DayMention, DateRow)

_LOCATED = re.compile(r"(?i)\b(?:in|at|near)\s+$")
_SINCE = re.compile(r"(?i)\bsince\s+(?:last\s+|late\s+|early\s+)?$")
"""What stands before a day that only begins a time: "has fallen since Monday"."""
_ORIGIN = re.compile(r"(?i)\b(?:from|fled|flee|fleeing|escaped|escaping)\s+(?:\S+\s+){0,2}$")
"""What stands before a place that somebody left: "from Ostrel", "fled the town of Ostrel"."""


def names_by_article(names: pd.DataFrame | None, articles: pd.DataFrame) -> dict[str, list[NearbyName]]:
    """Names of each article, in order.

    Parameters
    ----------
    names
        The table, or None where it was not made.
    articles
        The articles that the names stand in.
    """
    if names is None:
        return {}
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    found: dict[str, list[NearbyName]] = {}
    for row in records(names, NameRow):
        before = texts[row.article_id][max(0, row.start - thresholds.NAME_LEAD) : row.start]
        if row.kind == "place" and _ORIGIN.search(before):
            continue
        is_located = row.kind != "person" and bool(_LOCATED.search(before))
        mention = NearbyName(row.start, row.end, row.name or row.surface, row.kind or "", is_located)
        found.setdefault(row.article_id, []).append(mention)
    return {article: sorted(inside, key=lambda m: (m.start, m.end)) for article, inside in found.items()}


def days_by_article(dates: pd.DataFrame | None, texts: Mapping[str, str]) -> dict[str, list[DayMention]]:
    """Days of each article in order, left out those on which somebody spoke and those since which something is.

    Parameters
    ----------
    dates
        The table, or None where it was not made.
    texts
        Texts of the articles.
    """
    if dates is None:
        return {}
    of_speech = lexicon.words("comparison/days_of_speech")
    found: dict[str, list[DayMention]] = {}
    for row in records(dates, DateRow):
        if row.first is None or row.last is None or row.dated in of_speech:
            continue
        if _SINCE.search(texts[row.article_id][max(0, row.start - thresholds.NAME_LEAD) : row.start]):
            continue
        if row.last - row.first < thresholds.FEW_DAYS:
            found.setdefault(row.article_id, []).append(DayMention(row.start, row.first, row.last))
    return {article: sorted(inside, key=attrgetter("start")) for article, inside in found.items()}


def starting_between(mentions: Sequence[_Mention], start: int, end: int) -> Sequence[_Mention]:
    """Mentions that begin in a half-open stretch of the text.

    Parameters
    ----------
    mentions
        Mentions of one article, in order.
    start, end
        Offsets of the stretch.
    """
    where = attrgetter("start")
    return mentions[
        bisect.bisect_left(mentions, start, key=where) : bisect.bisect_left(mentions, end, key=where)
    ]


def scenes_among(mentions: Sequence[NearbyName]) -> frozenset[str]:
    """Names of places, and others in which something is told to happen ("at the Marenka refinery")."""
    return frozenset(mention.name for mention in mentions if mention.kind == "place" or mention.is_located)
