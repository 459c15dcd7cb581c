"""What excludes that two claims answer one question, whatever else they share.

Takes two claims; gives whether what both tell of their figures cannot be said of one number: two facts of one sentence,
persons and things, two outcomes, the dead of two events, two years, two places of which none lies in the other. What only
one of them tells excludes nothing, but for a vague word, which goes with any number: "dozens" and "dozens killed".

What this does not cover: what only makes one question less likely (`newslens.comparison.questions.agreement_features`).
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.occasions import are_apart
from newslens.comparison.claims.roles import folded
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.value_likeness import same_number, times_apart
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.places import StoryPlaces

__all__ = ["are_never_one"]

_EXTENTS = frozenset(word(each).stem for each in ("deep", "long", "high", "wide", "thick", "away"))
"""Roles of lengths that are never one: "away" is how far something is, and how far from it."""
_LOWER_BOUNDS = frozenset(("more_than", "at_least"))
_DONE_BY_THEMSELVES = "protesting"
"""The outcome that is told in many verbs: marched, chanted, gathered."""


def are_never_one(a: Claim, b: Claim, places: StoryPlaces) -> bool:
    """Whether two claims cannot answer one question.

    Parameters
    ----------
    a, b
        Claims of one dimension.
    places
        Places of the story.
    """
    if any(excludes(a, b) for excludes in _EXCLUSIONS):
        return True
    return a.dimension.name == "count" and (_are_persons_and_things(a, b) or _are_elsewhere(a, b, places))


def _are_two_facts(a: Claim, b: Claim) -> bool:
    """Whether two figures stand in one sentence and are not given by two sources: those are two facts."""
    together = a.article_id == b.article_id and a.sentence_start == b.sentence_start
    return together and (a.source == b.source or a.source is None or b.source is None)


def _are_told_otherwise(a: Claim, b: Claim) -> bool:
    """Whether two outcomes are told, or one where the other has a vague word, which goes with any number."""
    if a.outcome == b.outcome:
        return False
    return None not in {a.outcome, b.outcome} or "vague" in {a.comparator, b.comparator}


def _are_of_other_times(a: Claim, b: Claim) -> bool:
    """Whether two figures are told of two years or of two events.

    Dozens killed in another attack are others; one number told of both may be one whose event was not recognised.
    """
    if a.years and b.years and a.years.isdisjoint(b.years):
        return True
    if are_apart(a.occasion, b.occasion) and not same_number(a, b):
        return True
    is_of_outcome = a.outcome is not None or b.outcome is not None
    return is_of_outcome and (_is_long_past(a, b) or _is_long_past(b, a))


def _is_one_a_part(a: Claim, b: Claim) -> bool:
    """Whether one is a part, in another place or with another deed: "two of the drones were shot down"."""
    # "50 in Ostrel alone" are not the 200 of the whole province.
    if a.is_local != b.is_local and not same_number(a, b):
        return True
    is_taken_out = [c.is_of_known or c.is_part or bool(c.narrowed) for c in (a, b)]
    return is_taken_out[0] != is_taken_out[1] and None not in {a.role, b.role} and a.role != b.role


def _did_something_else(a: Claim, b: Claim) -> bool:
    """Whether one tells what became of persons, the other what persons did: nurses hired, and nurses who marched."""
    told, other = (a, b) if b.outcome is None else (b, a)
    if told.outcome in {None, _DONE_BY_THEMSELVES} or other.outcome is not None:
        return False
    return other.deed.is_own and other.deed.verb is not None


def _is_long_past(a: Claim, b: Claim) -> bool:
    """Whether one is told of a year long past and the other of a day of the story."""
    return bool(a.years and b.days and not b.years)


def _lie_far_apart(a: Claim, b: Claim) -> bool:
    """Whether a bound allows a number that nobody would give beside it: "nearly $10 billion" and $2.49."""
    told = {a.comparator, b.comparator}
    if "vague" in told:
        return False
    if a.outcome is not None:
        widest = weights.WIDEST_TOLLS
    else:
        widest = weights.WIDEST_COUNTS if told.isdisjoint(_LOWER_BOUNDS) else weights.WIDEST_BOUNDS
    return widest < times_apart(a, b) < math.inf


def _measure_other_things(a: Claim, b: Claim) -> bool:
    """Whether two lengths are told of two things: a depth of 12 miles, and 12 miles east of the town."""
    kinds = {a.role, b.role}
    return a.dimension.name == "length" and len(kinds & _EXTENTS) > 1


def _is_one_denied(a: Claim, b: Claim) -> bool:
    """Whether one is denied: "did not cancel 63 trains" says nothing of how many were cancelled."""
    return a.deed.is_denied != b.deed.is_denied


def _belong_to_others(a: Claim, b: Claim) -> bool:
    """Whether seats, goals or votes are those of two holders."""
    if a.head != b.head or a.head not in folded("comparison/held_things"):
        return False
    ours, theirs = a.owners or a.holders, b.owners or b.holders
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _are_persons_and_things(a: Claim, b: Claim) -> bool:
    """Whether both name what is counted, one persons and the other things: "two women", "two counts of murder"."""
    return a.head is not None and b.head is not None and a.persons != b.persons


def _are_elsewhere(a: Claim, b: Claim, places: StoryPlaces) -> bool:
    """Whether two counts are told of two known places, not both of the main event and none within the other.

    A street and the city it lies in differ by name only, so a place that no list knows excludes nothing.
    """
    there, here = places.scenes(a.places), places.scenes(b.places)
    if not there or not here or there & here or (there & places.main and here & places.main):
        return False
    if _lie_in(there, here, places) or _lie_in(here, there, places):
        return False
    known = _charted() | places.main
    return bool(there & known) and bool(here & known)


@cache
def _charted() -> frozenset[str]:
    """Places that the lexicon knows, capitals of countries among them."""
    capitals = {row[3] for row in lexicon.entries("names/countries") if len(row) > 3}
    return lexicon.words("names/places") | capitals


def _lie_in(inner: frozenset[str], outer: frozenset[str], places: StoryPlaces) -> bool:
    """Whether the texts place one of some places in one of others."""
    return any(not outer.isdisjoint(places.around.get(each, ())) for each in inner)


_EXCLUSIONS = (
    _are_two_facts,
    _are_told_otherwise,
    _is_one_denied,
    _measure_other_things,
    _did_something_else,
    _lie_far_apart,
    _is_one_a_part,
    _belong_to_others,
    _are_of_other_times,
)
"""What excludes one question of claims of every dimension, the quickest to ask first."""
