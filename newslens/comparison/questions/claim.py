"""The record of what a figure is about: `Context`, with the places, names and days that stand by it.

`newslens.comparison.questions.claim_reading` reads it from the text; affinity, grouping, labels and arithmetic work on it alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from newslens.comparison.questions.dimensions import Measure

__all__ = ["Context", "Day", "Mention", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that stands in a sentence."""

    start: int
    end: int
    name: str
    kind: str
    located: bool = False
    """Whether the text places something in it: "in Corvane"."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date expression that resolves to a day or a few."""

    start: int
    first: dt.datetime
    last: dt.datetime


@dataclass(frozen=True, slots=True)
class Context:
    """What a figure is about.

    Words are ideas (`newslens.comparison.shared.content_words`) with the synonyms of counted things folded.
    """

    row: int
    """Position in the figures table."""
    place: Place
    surface: str
    low: float | None
    high: float | None
    comparator: str
    unit: str | None
    measure: Measure
    counted: str | None
    head: str | None
    """Idea of the noun that is counted."""
    nouns: frozenset[str]
    """Ideas of the counted phrase."""
    persons: bool
    """Whether persons are counted, as far as the noun shows it."""
    outcome: str | None
    """What becomes of those who are counted, as `lexicon/outcomes.txt` names it."""
    groups: frozenset[str]
    """Groups of persons that the counted belong to, as `lexicon/groups.txt` names them."""
    clause: frozenset[str]
    wordings: tuple[tuple[str, str], ...]
    """Words of the clause as they are compared and as they stand, in order."""
    sentence: frozenset[str]
    before: frozenset[str]
    """Content words of the sentence before."""
    places: frozenset[str]
    """Places named in the clause."""
    wider: frozenset[str]
    """Those, or where there are none the places named in the sentence."""
    earlier: frozenset[str]
    """Places named in the sentence before."""
    holders: frozenset[str]
    """People, organisations and groups named in the clause; of an age, the person next to it."""
    whole: bool
    """Whether others are taken out of this figure: 329 in "15 of the 329 seats"."""
    years: frozenset[int]
    days: tuple[tuple[dt.datetime, dt.datetime], ...]
    """Days that the sentence names, other than those on which somebody spoke."""
    past: bool
    """Whether the figure is said to be that of an earlier time ("down from 48", "previously")."""
    part: bool
    """Whether the counted are named as a part of others ("one of them", "including two")."""
    alone: bool
    """Whether the text says that a place is but a part of the scene ("in Ostrel alone")."""
    added: bool
    """Whether they come on top of others already counted ("a further 12")."""
    of_known: bool
    """Whether the counted are taken out of those already spoken of ("one of the drones")."""
    source: str | None
    sentence_start: int
    sentence_end: int
    change: str | None
    conversion_of: int | None
    """Offset of the figure that this one repeats in another unit."""
    amounts: tuple[tuple[str, float], ...]
    """The value in each unit that it is given in: its own, then those of its conversions."""
