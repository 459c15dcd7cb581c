"""The record of what a figure claims: `Claim`, with the names and days that stand by the figure.

Takes and gives nothing by itself: `newslens.comparison.claims.claim_reading` reads claims from the texts, and every
other room of this folder works on them alone, without the texts.

Words in a claim are stems (`newslens.comparison.shared.content_words`) with the synonyms of counted things brought to one
(`newslens.comparison.claims.roles.fold`): "demonstrators" and "marchers" are the same word here.

What a claim does not cover: how sure the report is, and who wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.comparison.claims.deed import UNKNOWN_DEED, Deed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from newslens.comparison.claims.dimensions import Dimension

__all__ = ["Claim", "DayMention", "NearbyName", "in_text_order"]


@dataclass(frozen=True, slots=True)
class NearbyName:
    """A name where it stands in an article."""

    start: int
    end: int
    name: str
    """Canonical name of the bearer, as in the table `names`."""
    kind: str
    """person, organisation, place, group, or empty where it is not known."""
    is_located: bool = False
    """Whether the text places something in it, as in "in Corvane"."""


@dataclass(frozen=True, slots=True)
class DayMention:
    """A date expression that resolves to a day or a few days."""

    start: int
    first: dt.datetime
    last: dt.datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """What a figure says, and of what."""

    row: int
    """Position of the figure in the table `figures`."""
    article_id: str
    start: int
    end: int
    surface: str
    low: float | None
    high: float | None
    comparator: str
    unit: str | None
    dimension: Dimension
    counted: str | None
    """Noun phrase of what is counted, as it stands in the text."""
    head: str | None
    """Its last noun: "seat" of "council seats"."""
    nouns: frozenset[str]
    """All of its words."""
    persons: bool
    """Whether persons are counted, as far as the noun shows it; true where no noun says otherwise."""
    outcome: str | None
    """What becomes of the persons counted, as the lexicon `comparison/outcomes` calls it: killed, injured ..."""
    groups: frozenset[str]
    """Groups of persons that the counted belong to, as the lexicon `comparison/groups` calls them."""
    clause_words: frozenset[str]
    """Content words of the figure's clause."""
    sentence_words: frozenset[str]
    words_before: frozenset[str]
    """Content words of the sentence before."""
    places: frozenset[str]
    """Places that the clause names."""
    nearest_places: frozenset[str]
    """The same, or where the clause names none, those of the sentence."""
    holders: frozenset[str]
    """People, organisations and groups that the clause names; for an age, the person next to it."""
    is_whole: bool
    """Whether others are taken out of this figure: 329 in "15 of the 329 seats"."""
    years: frozenset[int]
    """Years that the clause names, but for the year of publication."""
    days: tuple[tuple[dt.datetime, dt.datetime], ...]
    """First and last moment of each date in the clause, or of the only one in the sentence, but for days on which somebody
    spoke."""
    is_past: bool
    """Whether the figure is said to be that of an earlier time: "down from 48", "previously"."""
    is_part: bool
    """Whether the counted are named as a part of others: "one of them", "including two", "the frame alone is worth 2 million"."""
    is_local: bool
    """Whether the figure is that of one place of several: "50 in Ostrel alone"."""
    is_added: bool
    """Whether the counted come on top of others that were counted already: "a further 12"."""
    is_of_known: bool
    """Whether the counted are taken out of things already spoken of: "one of the drones"."""
    source: str | None
    """Who the text gives as the source of the figure."""
    sentence_start: int
    sentence_end: int
    change: str | None
    """up or down where something rose or fell by the figure."""
    conversion_of: int | None
    """Offset of the figure that this one repeats in another unit."""
    amounts: tuple[tuple[str, float], ...]
    """The value in each unit that it is given in, by the unit's base: its own first, then those of its conversions."""
    role: str | None = None
    """Stem of the verb, noun or adjective that says what the number is of: "deep" of "the 60m-deep well", "score" of
    "scored 26 points". None where it is not known."""
    owners: frozenset[str] = frozenset()
    """Who has, pays, wins, loses or does what is counted: canonical names. Empty where it is not known."""
    occasion: str = ""
    """The event that the figure is told of: empty for the report's main event, else what names a background event, such as
    "1962" or "keldar strike"."""
    status: str = "asserted"
    """How the number is put: asserted, earlier, corrected, denied, forecast, threshold, promised, witness or hypothetical."""
    narrowed: frozenset[str] = frozenset()
    """What narrows the counted to a part of a total, each as one key: "severe", "worst-hit", "of 288", "other"."""
    second_noun: str | None = None
    """Stem of the second thing that the number counts together with the first: the dogs of "12 cats and dogs"."""
    deed: Deed = UNKNOWN_DEED
    """What the sentence tells of the counted: which verb, denied or not, done or meant, and by whom."""
    rejects: float | None = None
    """The number that the sentence sets aside for this one, in the same unit: 110 in "94 people, not 110"."""
    is_of_one_day: bool = False
    """Whether the sentence tells of several days and the figure belongs to one of them."""
    is_of_now: bool = False
    """Whether the figure is that of the moment in which its report appeared."""
    turn: str | None = None
    """before or after, where the clause is told of the time on one side of something."""
    hours: frozenset[str] = frozenset()
    """Parts of the day that the clause names: noon, evening."""
    growth: str | None = None
    """What the sentence says of the number's course: risen, fallen, added, corrected, superseded or so_far."""
    sentence: str = ""
    """Text of the sentence that the figure stands in, from `sentence_start` on."""
    published: dt.datetime | None = None
    """The moment when its article appeared, where that is known; not the clock of its outlet."""


def in_text_order(claims: Iterable[Claim]) -> list[Claim]:
    """Claims by article, in the order in which the articles come, and within an article by where they stand.

    Parameters
    ----------
    claims
        Claims in any order.
    """
    of_article: dict[str, list[Claim]] = {}
    for claim in claims:
        of_article.setdefault(claim.article_id, []).append(claim)
    return [
        claim for several in of_article.values() for claim in sorted(several, key=lambda each: each.start)
    ]
