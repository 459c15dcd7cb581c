"""Events that are told by their place: "the Ostrel strike", "a strike in Ostrel last week".

Takes the names and dates of a sentence; gives an anchor for each event of a place that no opening names. That a place stands
right before the noun of an event is enough, because events get such names afterwards. "A strike in Ostrel" may be a part
of the main event, so a date away from it must stand by, or another sentence of the story must have shown the place to be
that of a background event.

What this does not cover: persons and firms that an event is named after.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.event_nouns import nouns_of_events
from newslens.comparison.claims.occasions.occasion_parts import OccasionAnchor

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.comparison.claims.occasions.main_occasion import MainOccasion
    from newslens.frames import DateRow

__all__ = ["find_place_events"]

_NAMING = re.compile(r"(?i)(?:\b(?:the|in|since|after)|['’]s)\s+$")
"""What stands before a place that names an event: "since the Ostrel strike", "last week's Ostrel strike"."""


def find_place_events(
    text: str,
    names: Sequence[NearbyName],
    dates: Sequence[DateRow],
    *,
    main: MainOccasion,
    known: Collection[str] = (),
) -> Iterator[OccasionAnchor]:
    """Anchors of the events of places that no opening names, in one sentence.

    Parameters
    ----------
    text
        The article.
    names, dates
        Those that stand in the sentence.
    main
        The main event.
    known
        Places that other sentences of the story show to be those of background events, as keys.
    """
    is_elsewhen = any(
        date.first is not None and date.last is not None and not main.is_on(date.first, date.last)
        for date in dates
    )
    for name in names:
        if name.kind not in {"place", ""} or name.name in main.places:
            continue
        behind = _event_behind().match(text, name.end, name.end + thresholds.REACH)
        if behind and _NAMING.search(text, max(0, name.start - thresholds.LEAD), name.start):
            yield OccasionAnchor(name.start, behind.end(), name.name.lower())
        elif (is_elsewhen or name.name.lower() in known) and _event_before().search(
            text, max(0, name.start - thresholds.LEAD), name.start
        ):
            yield OccasionAnchor(name.start, name.end, name.name.lower())
            return


@cache
def _event_behind() -> re.Pattern[str]:
    """What stands behind a place that an event is named by."""
    return re.compile(rf"\s+(?:[\w-]+\s+)?(?:{lexicon.alternation(nouns_of_events())})\b")


@cache
def _event_before() -> re.Pattern[str]:
    """What stands before the place of an event."""
    nouns = lexicon.alternation(nouns_of_events())
    return re.compile(rf"\b(?:{nouns})\s+(?:[\w-]+\s+){{0,3}}?(?:in|on|at|near|off|of)\s+(?:the\s+)?$")
