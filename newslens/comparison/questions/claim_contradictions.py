"""What rules out that two claims answer one question, whatever else they share.

Takes two claims and the likeness of all claims of the event; gives whether they contradict each other as answers to one
question. Two answers to one question can never differ in the dimension, in what becomes of the counted, in the group
they belong to, in the place or year they are told of, or in the holder of a seat.

What this does not cover: what speaks for one question or against it without ruling it out
(`newslens.comparison.questions.same_question`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions.dimensions import UNKNOWN_BASE
from newslens.comparison.questions.roles import folded, outcomes_that
from newslens.comparison.questions.value_likeness import clash, exclude, same_low

if TYPE_CHECKING:
    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness
    from newslens.comparison.questions.places import StoryPlaces

__all__ = ["contradicts", "is_held", "on_other_days"]

_BY_SEX_AND_AGE = frozenset(("women", "men", "girls", "boys", "children", "babies", "pregnant"))
"""Groups whose count is never that of all persons concerned."""


def contradicts(a: Claim, b: Claim, likeness: ClaimLikeness) -> bool:
    """Whether two figures cannot answer one question, whatever else they share.

    Parameters
    ----------
    a, b
        Claims of two figures.
    likeness
        Likeness of all claims of the event.
    """
    if not _one_kind(a, b) or a.is_past != b.is_past or _two_facts(a, b) or _other_change(a, b):
        return True
    if a.years and b.years and a.years.isdisjoint(b.years):
        return True
    if a.dimension.name == "age":
        return _other_holders(a, b)
    if a.dimension.name == "count" and _other_count(a, b):
        return True
    if a.outcome is None or b.outcome is None:
        return False
    return _other_year(a, b) or on_other_days(a, b) or _elsewhere(a, b, likeness.places)


def is_held(claim: Claim) -> bool:
    """Whether a claim counts what somebody holds, such as seats or goals: the holder makes the question."""
    return claim.head in folded("comparison/held_things")


def on_other_days(a: Claim, b: Claim) -> bool:
    """Whether two figures are told of different days."""
    meet = any(x[0] <= y[1] and y[0] <= x[1] for x in a.days for y in b.days)
    return bool(a.days and b.days) and not meet


def _one_kind(a: Claim, b: Claim) -> bool:
    """Whether two figures measure one thing; a bare number may be a sum of money that lost its sign."""
    if a.dimension.name == b.dimension.name:
        return True
    bare = {a.dimension.base, b.dimension.base} == {UNKNOWN_BASE, "1"} and a.counted is None is b.counted
    return bare and a.low is not None and a.low == b.low


def _two_facts(a: Claim, b: Claim) -> bool:
    """Whether two figures stand in one sentence and are not given by two sources: those are two facts."""
    together = a.article_id == b.article_id and a.sentence_start == b.sentence_start
    return together and (a.source == b.source or a.source is None or b.source is None)


def _other_change(a: Claim, b: Claim) -> bool:
    """Whether one figure is a rise and the other a fall."""
    return bool(a.change and b.change) and a.change != b.change


def _other_count(a: Claim, b: Claim) -> bool:
    """Whether two counts are of different persons or things."""
    if a.outcome and b.outcome and a.outcome != b.outcome:
        return True
    if exclude(a, b) or _one_is_local(a, b) or (a.is_part != b.is_part and a.outcome and clash(a, b)):
        return True
    bodily = outcomes_that("bodily")
    sexes, others = a.groups & _BY_SEX_AND_AGE, b.groups & _BY_SEX_AND_AGE
    if a.outcome in bodily and b.outcome in bodily and sexes != others:
        return True
    work, other_work = a.groups - _BY_SEX_AND_AGE, b.groups - _BY_SEX_AND_AGE
    if work and other_work and a.groups.isdisjoint(b.groups):
        return True
    return a.head == b.head and is_held(a) and _other_holders(a, b)


def _one_is_local(a: Claim, b: Claim) -> bool:
    """Whether one figure is that of a named place within the scene: "50 in Ostrel alone", of a report's 200."""
    if a.is_local or b.is_local:
        return a.places.isdisjoint(b.places)
    if a.article_id != b.article_id or not clash(a, b):
        return False
    return bool(a.places and b.places) and a.places.isdisjoint(b.places)


def _other_holders(a: Claim, b: Claim) -> bool:
    return bool(a.holders and b.holders) and a.holders.isdisjoint(b.holders)


def _elsewhere(a: Claim, b: Claim, places: StoryPlaces) -> bool:
    """Whether two figures are told of different places, one of them off the main scene.

    A street and the city it lies in differ by name only; where the lexicon does not know both places, figures
    that agree are given the benefit of the doubt.
    """
    there, here = places.scenes(a.places), places.scenes(b.places)
    if bool(there) != bool(here) and clash(a, b):
        there = there or places.scenes(a.nearest_places)
        here = here or places.scenes(b.nearest_places)
    if not there or not here or there & here or (there & places.main and here & places.main):
        return False
    known = _charted() | places.main
    return bool(there & known and here & known) or not same_low(a, b)


def _other_year(a: Claim, b: Claim) -> bool:
    """Whether one figure is told of a year long past and the other of a day of the story."""
    return bool(a.years and b.days and not b.years) or bool(b.years and a.days and not a.years)


@cache
def _charted() -> frozenset[str]:
    """Places that the lexicon knows, capitals of countries among them."""
    return lexicon.words("names/places") | {
        row[3] for row in lexicon.entries("names/countries") if len(row) > 3
    }
