"""Whether two claims whose values clash are shown to answer one question.

Takes two claims whose values cannot both be true; gives a `ClashReading`: the grounds on which they are read as answers to one
question, what tells them apart, and what only one of them tells. Nothing is weighed here. The clash is *shown* where
there are grounds, nothing tells the two apart, and nothing is told by one alone: what is counted, its role, its owner, the
occasion, the scope and the set are each the same or told by neither. Of 100 clashing pairs of figures in reports of one
event fewer than three answer one question, and no weights found them.

What this does not cover: which of the two is right, and answers that agree (`newslens.comparison.questions.agreement_model`).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.occasions import are_apart
from newslens.comparison.claims.roles import folded
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.answer_bounds import names_in_common
from newslens.comparison.questions.clash_grounds import grounds_of, is_sole_sum, setting_of
from newslens.comparison.questions.deed_differences import (
    DeedDifferences,
    are_of_two_of_a_kind,
    compare_deeds,
)
from newslens.comparison.questions.source_contrasts import are_contrasted
from newslens.comparison.questions.time_differences import (
    BothTold,
    appeared_far_apart,
    open_times,
    times_told,
)
from newslens.comparison.questions.value_likeness import clash

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["Clash", "ClashReading", "find_clash", "may_contradict", "read_clash", "rejects"]

_OPEN_STATUS = frozenset(("denied", "forecast", "threshold", "promised", "witness", "hypothetical"))
"""Ways to put a number that do not say that it is so: they contradict nobody."""


class ClashReading(NamedTuple):
    """Why two claims are read as answers to one question, and what speaks against it."""

    grounds: tuple[str, ...]
    """What is the same, strongest first: passage, rejected, contrast, outcome, counted, role, wording, digits, owner, place, day."""
    apart: tuple[str, ...]
    """What both tell, and differently."""
    unsure: tuple[str, ...]
    """What only one of them tells."""

    @property
    def is_shown(self) -> bool:
        """Whether the two are shown to answer one question."""
        is_founded = len(self.grounds) >= weights.GROUNDS_OF_WORDING or self.grounds[:1] != ("wording",)
        return bool(self.grounds) and is_founded and not self.apart and not self.unsure


class Clash(NamedTuple):
    """Two claims that cannot both be true, and how they were read."""

    a: Claim
    b: Claim
    reading: ClashReading


def find_clash(
    group: Sequence[Claim], likeness: ClaimLikeness, slots: Collection[tuple[int, int]] = ()
) -> Clash | None:
    """The clash of a question that is shown best: by most grounds, of equals the first; None where there is none.

    Parameters
    ----------
    group
        Claims that answer one question.
    likeness
        Likeness of all claims of the event.
    slots
        Pairs of rows of claims at one slot of a shared passage, the lower row first.
    """
    best: Clash | None = None
    for a, b in itertools.combinations(group[: weights.CLASHES_TRIED], 2):
        if clash(a, b) and may_contradict(a, b):
            reading = read_clash(a, b, likeness, in_slot=(min(a.row, b.row), max(a.row, b.row)) in slots)
            if reading.is_shown and (best is None or len(reading.grounds) > len(best.reading.grounds)):
                best = Clash(a, b, reading)
    return best


def may_contradict(a: Claim, b: Claim) -> bool:
    """Whether two claims can contradict each other at all: those of two reports, or of two sources in one report."""
    if a.article_id != b.article_id:
        return True
    return bool(a.source and b.source) and not names_in_common(a.source, b.source)


def read_clash(a: Claim, b: Claim, likeness: ClaimLikeness, *, in_slot: bool = False) -> ClashReading:
    """Read two claims as answers to one question, as far as that is shown.

    Parameters
    ----------
    a, b
        Claims of two articles, or of two sources in one.
    likeness
        Likeness of all claims of the event.
    in_slot
        Whether they stand at one slot of a passage that the two articles share: copied text carries its figures
        along, so a changed one stands out.
    """
    if a.dimension.name != b.dimension.name or a.dimension.base != b.dimension.base:
        return ClashReading((), ("unit",), ())
    if in_slot:
        return ClashReading(("passage",), _told_of_others(a, b), ())
    by_text = (
        ("rejected",) if rejects(a, b) or rejects(b, a) else ("contrast",) if are_contrasted(a, b) else ()
    )
    if by_text:
        return ClashReading(by_text, ("status",) if _is_open(a) or _is_open(b) else (), ())
    grounds = grounds_of(a, b, likeness)
    if not grounds:
        return ClashReading((), (), ())
    told = _told(a, b, likeness)
    apart = _apart(told)
    unsure = tuple(
        name for name, (one, other) in told.items() if bool(one) != bool(other) and name in _BOTH_OR_NEITHER
    )
    # Whether kidnappers ask for a ransom or a gang wants it: there is one.
    deeds = DeedDifferences() if is_sole_sum(a) and is_sole_sum(b) else compare_deeds(a, b)
    differences = tuple(dict.fromkeys(_in_other_ways(a, b) + apart + deeds.apart))
    unsure += deeds.unsure
    unsure += open_times(a, b)
    unsure += ("set",) if _may_be_other_sets(a, b) and "set" not in unsure else ()
    return ClashReading(grounds + setting_of(a, b), differences, unsure)


def rejects(a: Claim, b: Claim) -> bool:
    """Whether a claim sets aside what another gives: "94 people, not 110", beside the 110 passengers of another report.

    Parameters
    ----------
    a, b
        Claims of two reports.
    """
    if a.rejects is None or not a.rejects == b.low == b.high or a.unit != b.unit:
        return False
    return a.head == b.head if a.unit is None and not (a.persons and b.persons) else True


def _told_of_others(a: Claim, b: Claim) -> tuple[str, ...]:
    """What tells two figures apart even where they stand at one place of a sentence: two polls are told in the same words."""
    found = [] if not (_is_open(a) or _is_open(b)) else ["status"]
    if are_apart(a.occasion, b.occasion):
        found.append("occasion")
    if are_of_two_of_a_kind(a, b):
        found.append("agent")
    # "By noon 12 flights were cancelled" becomes "by evening 40 ..." where a report is brought up to date.
    return (*found, *_apart(times_told(a, b)))


def _apart(told: BothTold) -> tuple[str, ...]:
    """What both claims tell, and each tells otherwise."""
    return tuple(name for name, (one, other) in told.items() if one and other and one.isdisjoint(other))


def _is_open(claim: Claim) -> bool:
    """Whether a number is put in a way that does not say that it is so."""
    return claim.status in _OPEN_STATUS or claim.deed.is_denied


def _in_other_ways(a: Claim, b: Claim) -> tuple[str, ...]:
    """In what the two are put differently, or are parts of different sets."""
    found = []
    if _is_open(a) or _is_open(b) or a.is_past != b.is_past:
        found.append("status")
    parts = [(c.is_part, c.is_added, c.is_whole, c.is_of_known, c.is_local, c.groups) for c in (a, b)]
    if (
        parts[0] != parts[1]
        or a.is_added
        or a.is_part
        or (a.narrowed and b.narrowed and a.narrowed != b.narrowed)
    ):
        found.append("set")
    # "Fell 8 percent" and "closed 11 percent down" are changes both, "12 more" and "40" are not.
    if a.change != b.change and (None not in {a.change, b.change} or a.dimension.name == "count"):
        found.append("change")
    if _are_of_other_owners(a, b):
        found.append("owner")
    if a.outcome is None and appeared_far_apart(a, b):
        found.append("moment")
    if _is_one_of_many(a) or _is_one_of_many(b):
        found.append("counted")
    if a.occasion != b.occasion:
        found.append("occasion")
    return tuple(found)


def _are_of_other_owners(a: Claim, b: Claim) -> bool:
    """Whether two numbers are not shown to be of one owner although the owner makes the question.

    Seats, goals and points are those of somebody; and whose prices rose by how much is told of two indices in the same words.
    """
    if a.head in folded("comparison/held_things"):
        return a.owners.isdisjoint(b.owners)
    return a.change is not None and bool(a.owners | b.owners) and a.owners.isdisjoint(b.owners)


def _is_one_of_many(claim: Claim) -> bool:
    """Whether a "one" picks out somebody and counts nobody: "one friend, who asked not to be named, said"."""
    return claim.surface.casefold() == "one" and claim.outcome is None and claim.role is None


_BOTH_OR_NEITHER = frozenset(("year", "place", "set"))
"""What leaves two claims unsure where only one of them tells it: an owner or a day is often left to the context."""


def _told(a: Claim, b: Claim, likeness: ClaimLikeness) -> BothTold:
    """What each of two claims tells of itself."""
    places = likeness.places
    return {
        "year": (frozenset(a.years), frozenset(b.years)),
        "place": (frozenset(places.off_scene(a.places)), frozenset(places.off_scene(b.places))),
        "set": (frozenset(a.narrowed), frozenset(b.narrowed)),
        "owner": (frozenset(a.owners), frozenset(b.owners)),
        **times_told(a, b),
    }


def _may_be_other_sets(a: Claim, b: Claim) -> bool:
    """Whether two numbers may be of two sets: shares of voters and of young voters, cats and dogs, five and two of the crew."""
    if a.dimension.name == "share":
        return a.nouns != b.nouns
    if a.second_noun != b.second_noun and not any(
        c.head in folded("comparison/general_persons") for c in (a, b)
    ):
        return True
    is_untold = a.outcome is None and (a.role is None or b.role is None)
    return is_untold and (a.is_of_known or b.is_of_known)
