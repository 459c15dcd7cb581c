"""What the deeds of two claims say against one question: "employs 900 nurses" and "400 nurses joined the strike".

Takes two claims whose values clash; gives `DeedDifferences`: what tells the two apart, and what leaves it open. Two verbs of which
one can stand for the other ("broke in", "robbed the museum") are known to nobody here, so that two things that the counted did
themselves leave it open; the deeds of others tell apart.

What this does not cover: two verbs whose object the counted are, which are two roles (`newslens.comparison.questions.clash_licence`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.claims.deed import HAVING

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

__all__ = ["DeedDifferences", "are_of_two_of_a_kind", "compare_deeds"]

_MOODS: Final = frozenset(("meant", "done"))


class DeedDifferences(NamedTuple):
    """What two deeds say against one question."""

    apart: tuple[str, ...] = ()
    """What tells the two apart: deed, status, agent."""
    unsure: tuple[str, ...] = ()
    """What leaves it open."""


def compare_deeds(a: Claim, b: Claim) -> DeedDifferences:
    """What the deeds of two claims say against one question; the order of the two does not matter.

    Parameters
    ----------
    a, b
        Claims of one dimension whose values clash.
    """
    apart: list[str] = []
    unsure: list[str] = []
    if {a.deed.mood, b.deed.mood} == _MOODS:
        apart.append("status")  # "plans to build 400 flats", "built 250 flats"
    elif a.dimension.name == "count" and _is_one_in_fact(a, b):
        unsure.append("status")
    if a.dimension.name == "count" and a.outcome is None and b.outcome is None:
        how = _other_deeds(a, b)
        (apart if how == "apart" else unsure).extend(["deed"] if how else [])
    if _are_of_other_agents(a, b):
        (unsure if a.dimension.name == "count" else apart).append("agent")
    return DeedDifferences(tuple(apart), tuple(unsure))


def are_of_two_of_a_kind(a: Claim, b: Claim) -> bool:
    """Whether two sums or measures are told of two subjects of one kind: "tickets for adults cost 12 euros", and for children 8.

    Two subjects without a word in common may be one in other words ("the government", "the cabinet").

    Parameters
    ----------
    a, b
        Claims of one dimension.
    """
    is_named = a.deed.is_of_name or b.deed.is_of_name
    if a.dimension.name == "count" or is_named or a.deed.agents.isdisjoint(b.deed.agents):
        return False
    return _are_of_other_agents(a, b)


def _is_one_in_fact(a: Claim, b: Claim) -> bool:
    """Whether only one of two tells what is: "can take 350 people", "would have 640 branches", and "has 230"."""
    moods, verbs = {a.deed.mood, b.deed.mood}, {a.deed.verb, b.deed.verb}
    return len(moods) > 1 and ("able" in moods or ("meant" in moods and HAVING in verbs))


def _other_deeds(a: Claim, b: Claim) -> str:
    """Whether two deeds are two: apart, unsure or empty."""
    verbs = {a.deed.verb, b.deed.verb}
    if a.deed.is_aside or b.deed.is_aside:
        return "unsure"  # "has 40 rooms", "guests were moved out of 12 rooms"
    if len(verbs) == 1 or None in verbs:
        return ""
    if HAVING in verbs:
        whole, part = (a, b) if a.deed.verb == HAVING else (b, a)
        # "Has 900 servers", "shut down 140 servers" are a whole and its part; of "had 11", "saved 13" nobody knows.
        return "apart" if (whole.low or 0) > (part.low or 0) else "unsure"
    return "unsure" if a.deed.is_own and b.deed.is_own else "apart"


def _are_of_other_agents(a: Claim, b: Claim) -> bool:
    """Whether two subjects each have a word that the other lacks: tickets for adults, and for children.

    Two names with a word in common are one ("Ana Silva", "Ana Silva of Porto"); a name and a noun may be.
    """
    ours, theirs = a.deed.agents, b.deed.agents
    if a.deed.is_of_name != b.deed.is_of_name or (a.deed.is_of_name and ours & theirs):
        return False
    return bool(ours - theirs) and bool(theirs - ours)
