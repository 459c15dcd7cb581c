"""Whether two claims whose values clash are shown to answer one question.

Takes two claims whose values cannot both be true; gives the grounds on which they are read as answers to one question, or
None. Nothing is weighed here: what is counted, its role, its owner, the occasion, the scope and the set must each be the
same or be told by neither, on the main event or on one background event that both name. Of 100 clashing pairs of figures
in reports of one event fewer than three answer one question, and no weights found them; what is missing is mostly in
what is *not* the same.

What this does not cover: which of the two is right, and answers that agree (`newslens.comparison.questions.agreement_model`).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.roles import folded, outcomes_that
from newslens.comparison.questions.value_likeness import clash, times_apart

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness

__all__ = ["Clash", "clash_grounds", "find_clash"]

_OPEN_STATUS = frozenset(("denied", "forecast", "threshold", "promised", "witness", "hypothetical"))
"""Ways to put a number that do not say that it is so: they contradict nobody."""


class Clash(NamedTuple):
    """Two claims that cannot both be true, and why they are read as answers to one question."""

    a: Claim
    b: Claim
    grounds: tuple[str, ...]


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
        if a.article_id != b.article_id and clash(a, b):
            grounds = clash_grounds(a, b, likeness) or ()
            if (min(a.row, b.row), max(a.row, b.row)) in slots:
                grounds = ("passage", *grounds)
            if grounds and (best is None or len(grounds) > len(best.grounds)):
                best = Clash(a, b, grounds)
    return best


def clash_grounds(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...] | None:
    """Why two claims with clashing values are read as answers to one question; None where that is not shown.

    Parameters
    ----------
    a, b
        Claims of two articles.
    likeness
        Likeness of all claims of the event.

    Returns
    -------
    tuple of str
        What is the same, strongest first: outcome, counted, role, owner, place, day, wording.
    """
    if a.article_id == b.article_id or a.dimension.name != b.dimension.name or a.unit != b.unit:
        return None
    if _differ_in_kind(a, b) or _differ_in_scope(a, b, likeness) or _differ_in_owner(a, b):
        return None
    grounds = _GROUNDS.get(a.dimension.name, _of_measures)(a, b, likeness)
    return None if grounds is None else grounds + _shared_setting(a, b)


def _differ_in_kind(a: Claim, b: Claim) -> bool:
    """Whether the two are put in different ways, or are parts of different sets."""
    if a.status in _OPEN_STATUS or b.status in _OPEN_STATUS or a.is_past != b.is_past:
        return True
    if (a.is_part, a.is_added, a.is_whole, a.is_of_known) != (
        b.is_part,
        b.is_added,
        b.is_whole,
        b.is_of_known,
    ):
        return True
    return a.is_added or a.is_part or a.narrowed != b.narrowed or a.groups != b.groups or a.change != b.change


def _differ_in_scope(a: Claim, b: Claim, likeness: ClaimLikeness) -> bool:
    """Whether the two are told of different events, places, days or years."""
    if a.occasion != b.occasion or a.years != b.years or a.is_local != b.is_local:
        return True
    if a.days and b.days and not _share_a_day(a, b):
        return True
    places = likeness.places
    return places.off_scene(a.places) != places.off_scene(b.places)


def _differ_in_owner(a: Claim, b: Claim) -> bool:
    return bool(a.owners and b.owners) and a.owners.isdisjoint(b.owners)


def _share_a_day(a: Claim, b: Claim) -> bool:
    return any(x[0] <= y[1] and y[0] <= x[1] for x in a.days for y in b.days)


def _of_ages(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...] | None:
    """Two ages are one person's where both reports name the person."""
    del likeness
    return None if a.holders.isdisjoint(b.holders) else ("owner",)


def _of_counts(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...] | None:
    """Two counts of one outcome of persons, or of one thing in one role."""
    if a.outcome != b.outcome:
        return None
    if a.outcome is not None:
        return _of_outcomes(a, b, likeness)
    if a.head is None or a.head != b.head or times_apart(a, b) > weights.WIDEST_COUNTS or a.nouns != b.nouns:
        return None
    clause = likeness.clauses(a, b)
    if a.role is not None and b.role is not None:
        return ("counted", "role") if a.role == b.role and clause >= weights.LEAST_ALIKE else None
    least = weights.ALIKE_PERSONS if a.head in folded("comparison/general_persons") else weights.ALIKE
    return ("counted", "wording") if clause >= least else None


def _of_outcomes(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...] | None:
    """Two counts of what became of persons: mostly there is one count of the dead, but several of the arrested."""
    if not (a.persons and b.persons) or times_apart(a, b) > weights.WIDEST_TOLLS or not _one_crowd(a, b):
        return None
    if a.outcome in outcomes_that("telling") or likeness.clauses(a, b) >= weights.LEAST_ALIKE:
        return ("outcome",)
    return None


def _one_crowd(a: Claim, b: Claim) -> bool:
    """Whether two nouns can stand for the same persons: "12 died" and "14 miners died", but not "4 guards died"."""
    general = folded("comparison/general_persons")
    return (
        a.head == b.head or not general.isdisjoint((a.head or "", b.head or "")) or None in {a.head, b.head}
    )


def _of_measures(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...] | None:
    """Two amounts of one role of one thing, or told in nearly one wording."""
    if times_apart(a, b) > weights.WIDEST_COUNTS or a.head != b.head:
        return None
    shared = a.clause_words & b.clause_words
    clause = likeness.clauses(a, b)
    if a.role is not None and b.role is not None and a.role != b.role:
        return None
    if len(shared) >= weights.SHARED_OF_MEASURES and clause >= weights.ALIKE_MEASURES:
        return ("role", "wording") if a.role is not None and a.role == b.role else ("wording",)
    return None


def _shared_setting(a: Claim, b: Claim) -> tuple[str, ...]:
    """What else is the same: it is told, but does not decide."""
    shared = {
        "owner": not a.owners.isdisjoint(b.owners),
        "place": not a.nearest_places.isdisjoint(b.nearest_places),
        "day": _share_a_day(a, b),
    }
    return tuple(name for name, holds in shared.items() if holds)


_GROUNDS = {"age": _of_ages, "count": _of_counts}
"""What shows that two claims of a dimension answer one question; for all others the rule of measures."""
