"""The main event of a story: the days, months, years and places that the openings of its reports share.

Takes the openings of the articles with their dates and names; gives a `MainOccasion`. Reports begin with their event ("A
ferry sank off Ostrel on Monday") and come to what happened before it later, so the days of the openings are those of the
event. A year that only one opening names may be one to compare with ("the worst fire since 1987"); a year that two openings
name is a part of the story ("convicted of the 2010 robbery").

What this does not cover: stories without days, of which only the years of publication are known.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.numbered_events import reported_numbers
from newslens.comparison.shared.moments import shifted
from newslens.language.calendar_names import MONTHS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.frames import DateRow

__all__ = ["MainOccasion", "Opening", "is_followed_up", "months_in", "read_main_occasion", "years_in"]

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_COMPARED = re.compile(r"(?i)\b(?:since|than|from|until)\s+(?:\w+\s+){0,2}$")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands in the first sentences of an article."""

    published: dt.datetime | None
    text: str
    dates: Sequence[DateRow] = ()
    lead: int = 0
    """Where the headline and the first sentence end."""
    names: Sequence[NearbyName] = ()
    """Those of the headline and the first sentence."""


@dataclass(frozen=True, slots=True)
class MainOccasion:
    """When and where the main event of a story was."""

    days: tuple[tuple[dt.datetime, dt.datetime], ...] = ()
    """First and last moment of each day that openings name, and of the days of publication, in order."""
    years: frozenset[int] = frozenset()
    """Years of those days, and those that several openings name."""
    months: frozenset[int] = frozenset()
    """The same for months, 1 to 12."""
    places: frozenset[str] = frozenset()
    """Places that openings name."""
    text: str = ""
    """The openings, one after the other."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """The number that openings name of each kind of numbered event: {"game": "7"}."""
    game_day: dt.datetime | None = None
    """The day that most openings name, the latest of them where several do so equally."""

    def is_on(self, first: dt.datetime, last: dt.datetime) -> bool:
        """Whether a stretch of time touches a day of the main event."""
        return any(first <= end and start <= last for start, end in self.days)

    def is_after(self, last: dt.datetime) -> bool:
        """Whether openings name days of the event, and all of them lie behind a moment."""
        return self.game_day is not None and all(last < start for start, _ in self.days)

    def is_near(self, first: dt.datetime, last: dt.datetime) -> bool:
        """Whether a stretch of time lies so near to the main event that it may still be a part of it."""
        return self.is_on(shifted(first, -thresholds.AFTERMATH), shifted(last, thresholds.RUN_UP))


def read_main_occasion(openings: Iterable[Opening]) -> MainOccasion:
    """The main event of the story that some articles tell.

    Parameters
    ----------
    openings
        The opening of each article.
    """
    openings = list(openings)
    named = [_fresh_days(opening) for opening in openings]
    printed = [
        (shifted(opening.published, -thresholds.BEFORE_PRINT), opening.published)
        for opening in openings
        if opening.published is not None
    ]
    days = sorted({*printed, *(day for found in named for day in found)})
    return MainOccasion(
        days=tuple(days),
        years=frozenset(moment.year for day in days for moment in day)
        | _shared(
            {year for date in _in_lead(opening) for year in years_in(date.surface)} for opening in openings
        )
        | {year for opening in openings for year in _years_followed_up(opening)},
        months=frozenset(moment.month for day in days for moment in day)
        | _shared(
            {month for date in _in_lead(opening) for month in months_in(date.surface)} for opening in openings
        ),
        places=frozenset(
            name.name
            for opening in openings
            for name in opening.names
            if name.kind == "place" or name.is_located
        ),
        text="\n".join(opening.text for opening in openings),
        numbers=reported_numbers("\n".join(opening.text[: opening.lead] for opening in openings)),
        game_day=_commonest_day(named),
    )


def years_in(surface: str) -> list[int]:
    """Years that a date expression names.

    Examples
    --------
    >>> years_in("the winter of 1998"), years_in("last winter")
    ([1998], [])
    """
    return [int(year) for year in _YEAR.findall(surface)]


def is_followed_up(before: str) -> bool:
    """Whether the words before a date tell what came of its event later: "charged over the 1997 riot".

    Parameters
    ----------
    before
        The sentence up to the date.

    Examples
    --------
    >>> is_followed_up("Four men were cleared of the "), is_followed_up("Four men died in the ")
    (True, False)
    """
    words = _WORD.findall(before.lower())
    return not lexicon.words("comparison/proceedings").isdisjoint(words)


def months_in(surface: str) -> list[int]:
    """Months that a date expression names, 1 to 12.

    Examples
    --------
    >>> months_in("Sept. 3"), months_in("from May to July"), months_in("last month")
    ([9], [5, 7], [])
    """
    return [
        month for name in _WORD.findall(surface) if (month := MONTHS.numbers.get(name.title())) is not None
    ]


def _fresh_days(opening: Opening) -> list[tuple[dt.datetime, dt.datetime]]:
    """The days of an opening that may be those of its event."""
    when = opening.published
    return [
        (date.first, date.last)
        for date in opening.dates
        if date.first is not None
        and date.last is not None
        and date.last - date.first < thresholds.WEEKEND
        and (when is None or abs(date.first - when) <= thresholds.FRESH)
    ]


def _in_lead(opening: Opening) -> list[DateRow]:
    """Dates of the headline and the first sentence, but for those to compare with: "the worst since 1987"."""
    return [
        date
        for date in opening.dates
        if date.start < opening.lead and not _COMPARED.search(opening.text[: date.start])
    ]


def _years_followed_up(opening: Opening) -> Iterator[int]:
    """Years of events whose trial or memorial a lead tells of; they are a part of the story."""
    for date in _in_lead(opening):
        if is_followed_up(opening.text[: date.start]):
            yield from years_in(date.surface)


def _shared(named: Iterable[set[int]]) -> frozenset[int]:
    """What several openings name."""
    counts = Counter(each for found in named for each in found)
    return frozenset(each for each, count in counts.items() if count >= thresholds.SHARED_BY)


def _commonest_day(named: Sequence[Sequence[tuple[dt.datetime, dt.datetime]]]) -> dt.datetime | None:
    """The day that most openings name; of several the latest."""
    counts = Counter(
        day for found in named for day in {first.replace(hour=0, minute=0, second=0) for first, _ in found}
    )
    return max(counts, key=lambda day: (counts[day], day), default=None)
