"""The anchors of a sentence: where it turns to a background event, or back to the main one.

Takes a sentence with its dates and names, and the main event of the story; gives its anchors in order:

- a date away from the main event ("in the flood of 1999", "last season"), or on a day of it;
- the event of a place that no opening names ("the Ostrel strike"), where a date, a word for another event or the form of a
  name shows that it is another one;
- words for another event ("in previous outbreaks", "another survey"), or before what follows ("Separately,").

What this does not cover: how far an anchor reaches (`newslens.comparison.claims.occasions.occasion_parts`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.event_nouns import is_event_noun
from newslens.comparison.claims.occasions.events_of_places import find_place_events
from newslens.comparison.claims.occasions.main_occasion import is_followed_up
from newslens.comparison.claims.occasions.numbered_events import numbered_events_in
from newslens.comparison.claims.occasions.occasion_dates import occasion_of_date
from newslens.comparison.claims.occasions.occasion_parts import OccasionAnchor
from newslens.comparison.claims.occasions.other_events import find_other_events, turning_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterator, Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.comparison.claims.occasions.main_occasion import MainOccasion
    from newslens.frames import DateRow

__all__ = ["find_occasion_anchors"]

_DETERMINED = re.compile(
    r"(?i)(?:\b(?:the|a|an|its|his|her|their|our|that|this)|['’]s?)\s+(?:deadly\s+|early\s+|mid-|late\s+)?$"
)
_LAST_WORD = re.compile(r"([\w'’-]+)\s*(?:early|late|mid|about|around|the)?\s*$")
_NEXT_WORDS = re.compile(r"[\w-]+")
_SEASON = re.compile(
    r"(?i)\b(?:(this|the current) (?:season|term|campaign)|(?:last|previous|prior|past) (?:season|term|campaign)s?|"
    r"(?:year-ago|year-earlier|prior-year) (?:quarter|period|month)|same (?:quarter|period|month) (?:last year|a year (?:ago|earlier))|"
    r"this time|the latest)\b"
)
_IN_PERIOD = frozenset(("in", "during", "since", "of", "from"))


def find_occasion_anchors(
    text: str,
    span: tuple[int, int],
    *,
    dates: Sequence[DateRow],
    names: Sequence[NearbyName],
    main: MainOccasion,
    published: dt.datetime | None,
    known: Collection[str] = (),
) -> list[OccasionAnchor]:
    """Anchors of a sentence, in order.

    Parameters
    ----------
    text
        The article.
    span
        Half-open offsets of the sentence.
    dates, names
        Those that stand in the sentence.
    main
        The main event.
    published
        When the article was published.
    known
        Places of background events that other sentences of the story tell of.
    """
    start, end = span
    sentence = text[start:end]
    opener = turning_words(sentence, start, names, main)
    found = [*_date_anchors(text, span, dates, main, published), *_season_anchors(sentence, start, published)]
    found += _numbered_anchors(sentence, start, main)
    found += find_other_events(sentence, start, names, main)
    found += find_place_events(text, names, dates, main=main, known=known)
    if opener is not None:
        # Behind "Separately," a day of the main event is one of the other event as well.
        found = [
            opener,
            *(each for each in found if each.key and not each.is_other and each.start >= opener.end),
        ]
    return sorted(found)


def _date_anchors(
    text: str,
    span: tuple[int, int],
    dates: Sequence[DateRow],
    main: MainOccasion,
    published: dt.datetime | None,
) -> Iterator[OccasionAnchor]:
    """Anchors that dates are."""
    is_game = bool(dates) and _tells_of_game(text[span[0] : span[1]])
    for date in dates:
        key = occasion_of_date(date, main, published, is_game=is_game)
        if key is None or date.dated in lexicon.words("comparison/days_of_speech"):
            continue
        lead = _LAST_WORD.search(text[max(span[0], date.start - thresholds.LEAD) : date.start])
        word = "" if lead is None else lead.group(1).lower()
        if key and (_qualifies(text, date) or (date.granularity == "decade" and word not in _IN_PERIOD)):
            continue
        before = text[span[0] : date.start]
        compares = word in lexicon.words("comparison/comparing_leads") or (
            bool(key and _DETERMINED.search(before)) and is_followed_up(before)
        )
        yield OccasionAnchor(date.start, date.end, key, compares=compares)


def _tells_of_game(sentence: str) -> bool:
    words = set(_NEXT_WORDS.findall(sentence.lower()))
    return not words.isdisjoint(lexicon.words("comparison/game_words"))


def _qualifies(text: str, date: DateRow) -> bool:
    """Whether a date only qualifies a noun that is no event: "a 2010 law", but not "the 2004 tsunami"."""
    if not _DETERMINED.search(text[max(0, date.start - thresholds.LEAD) : date.start]):
        return False
    following = _NEXT_WORDS.findall(text[date.end : date.end + thresholds.REACH])[:2]
    if not following or following[0] in lexicon.words("language/closed_classes"):
        return False
    return not any(is_event_noun(word) or word in lexicon.words("dates/event_nouns") for word in following)


def _season_anchors(sentence: str, start: int, published: dt.datetime | None) -> Iterator[OccasionAnchor]:
    """Anchors of seasons and of the periods that results are held against."""
    year_before = "last year" if published is None else str(published.year - 1)
    for match in _SEASON.finditer(sentence):
        words = match.group().lower()
        is_main = words.startswith(("this", "the latest", "the current"))
        key = "" if is_main else "last season" if re.search("season|term|campaign", words) else year_before
        yield OccasionAnchor(start + match.start(), start + match.end(), key)


def _numbered_anchors(sentence: str, start: int, main: MainOccasion) -> Iterator[OccasionAnchor]:
    """Anchors of events of a series, where openings say which of them is reported: "Game 2"."""
    if not main.numbers:
        return
    for event in numbered_events_in(sentence):
        reported = main.numbers.get(event.kind)
        if reported is None or (event.kind == "quarter" and _tells_of_game(sentence)):
            continue
        key = "" if reported == event.number else event.key
        yield OccasionAnchor(start + event.start, start + event.end, key)
