"""Two claims of two reports that clash, and how they are read, in a few words."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import TYPE_CHECKING

from invented_claims import NO_PLACES, claim

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_licence import ClashReading, read_clash

if TYPE_CHECKING:
    from newslens.comparison.claims.places import StoryPlaces

A_HAIR = 1e-6
BOATS = {"head": "boat", "nouns": {"boat"}, "counted": "boats"}
PRICES = {"unit": "EUR", "clause_words": {f"word{n}" for n in range(weights.SHARED_OF_MEASURES)}}
DEAD = {"outcome": "killed", "persons": True}


def alike(clauses: float = 1.0, places: StoryPlaces = NO_PLACES) -> SimpleNamespace:
    """Likeness of an event in which the clauses of any two claims are so much alike."""
    return SimpleNamespace(clauses=lambda *_: clauses, places=places)


def reading(
    one: dict, other: dict, clauses: float = 1.0, *, in_slot: bool = False, places: StoryPlaces = NO_PLACES
) -> ClashReading:
    """How 12 and 14 of two reports are read, whichever comes first."""
    a = claim(0, **({"value": 12.0} | one))
    b = claim(1, **({"value": 14.0} | other))
    found = read_clash(a, b, alike(clauses, places), in_slot=in_slot)
    assert read_clash(b, a, alike(clauses, places), in_slot=in_slot) == found
    return found


def boats(one: dict, other: dict, clauses: float = 1.0, **how: object) -> ClashReading:
    """The same of boats."""
    return reading(BOATS | one, BOATS | other, clauses, **how)


def days(*ranges: tuple[int, int]) -> dict:
    return {"days": tuple((dt.datetime(2027, 5, a), dt.datetime(2027, 5, b, 23)) for a, b in ranges)}
