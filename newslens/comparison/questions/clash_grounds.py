"""The grounds on which two claims whose values clash are read as answers to one question.

Takes two claims of one dimension and their likeness; gives what is the same, strongest first: one age of a person, one outcome of
persons, one thing counted in one role or wording, one amount of one role, owner or wording. Where the digits of one number stand in
another order in the other, it looks like a slip, and fewer words are needed.

What this does not cover: what tells two claims apart, and what a report itself sets against each other
(`newslens.comparison.questions.clash_licence`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.claims.roles import folded, outcome_of, outcomes_that
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.time_differences import days_told
from newslens.comparison.questions.value_likeness import are_transposed, times_apart

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["grounds_of", "is_sole_sum", "setting_of"]


def grounds_of(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...]:
    """What is the same in two claims, so that they can be read as answers to one question; nothing where too little is.

    Parameters
    ----------
    a, b
        Claims of one dimension.
    likeness
        Likeness of all claims of the event.
    """
    return _BY_DIMENSION.get(a.dimension.name, _of_measures)(a, b, likeness)


def _of_ages(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...]:
    """Two ages are one person's where both reports name the person."""
    del likeness
    return () if a.holders.isdisjoint(b.holders) else ("person",)


def _of_counts(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...]:
    """Two counts of one outcome of persons, or of one thing in one role."""
    if a.outcome != b.outcome:
        return ()
    if a.outcome is not None:
        return _of_outcomes(a, b, likeness)
    if a.head is None or a.head != b.head or times_apart(a, b) > weights.WIDEST_COUNTS:
        return ()
    clause = likeness.clauses(a, b) * _weight_of_digits(a, b)
    if a.role is not None and b.role is not None:
        # "Two armed drones were involved" may be of the "three drones involved", if the clauses are otherwise alike.
        least = weights.LEAST_ALIKE if a.nouns == b.nouns else weights.ALIKE
        is_one = a.role == b.role and (a.nouns <= b.nouns or b.nouns <= a.nouns)
        return ("counted", "role") if is_one and clause >= least else ()
    # "A convoy of five ships" and "a convoy of four merchant ships"; "people" may be anybody.
    if not (a.nouns <= b.nouns or b.nouns <= a.nouns):
        return ()
    is_loose = a.nouns != b.nouns or a.head in folded("comparison/general_persons")
    least = weights.ALIKE_LOOSE if is_loose else weights.ALIKE
    return ("counted", "wording") if clause >= least else ()


def _of_outcomes(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...]:
    """Two counts of what became of persons: mostly there is one count of the dead, but several of the arrested."""
    if not (a.persons and b.persons) or _are_too_far_apart(a, b) or not _are_one_crowd(a, b):
        return ()
    if a.outcome in outcomes_that("telling") or likeness.clauses(a, b) >= weights.LEAST_ALIKE:
        return ("outcome",)
    return ()


def _are_too_far_apart(a: Claim, b: Claim) -> bool:
    """Whether no two reports of one event give both numbers; a plain none is said against any small one."""
    if 0 in {a.high, b.high}:
        return max(a.high or 0, b.high or 0, a.low or 0, b.low or 0) > weights.MOST_DENIED
    return times_apart(a, b) > weights.WIDEST_TOLLS


def _are_one_crowd(a: Claim, b: Claim) -> bool:
    """Whether two nouns can stand for the same persons: "12 died" and "14 miners died", but not "4 guards died"."""
    return a.head == b.head or _names_anybody(a) or _names_anybody(b)


def _names_anybody(claim: Claim) -> bool:
    """Whether a count is of persons of any kind: "14 people", "14 dead", or nobody is named."""
    if claim.head is None or claim.counted is None or claim.head in folded("comparison/general_persons"):
        return True
    return outcome_of(claim.counted.split()[-1].casefold()) is not None


def _of_measures(a: Claim, b: Claim, likeness: ClaimLikeness) -> tuple[str, ...]:
    """Two amounts of one role and one owner, or told in nearly one wording."""
    if times_apart(a, b) > weights.WIDEST_COUNTS or a.head != b.head:
        return ()
    if a.role is not None and b.role is not None and a.role != b.role:
        return ()
    clause = likeness.clauses(a, b) * _weight_of_digits(a, b)
    is_one_role = a.role is not None and a.role == b.role
    is_one_owner = not a.owners.isdisjoint(b.owners)
    if is_one_role and (is_sole_sum(a) or (is_one_owner and clause >= weights.LEAST_ALIKE)):
        return ("role",)
    if len(a.clause_words & b.clause_words) * _weight_of_digits(a, b) < weights.SHARED_OF_MEASURES:
        return ()
    if clause >= (weights.ALIKE_OF_OWNER if is_one_owner else weights.ALIKE_MEASURES):
        return ("role", "wording") if is_one_role else ("wording",)
    return ()


def _weight_of_digits(a: Claim, b: Claim) -> float:
    """How much more the words count that two claims share, where the same digits stand in another order: it looks like a slip."""
    return weights.SLIP if are_transposed(a, b) else 1.0


def is_sole_sum(claim: Claim) -> bool:
    """Whether a claim gives a sum of which an event mostly has one: the reward, the ransom.

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.dimension.name == "money" and claim.role in folded("comparison/sole_sums")


def setting_of(a: Claim, b: Claim) -> tuple[str, ...]:
    """What else is the same: it is told, but does not decide.

    Parameters
    ----------
    a, b
        Claims that clash.
    """
    shared = {
        "digits": are_transposed(a, b),
        "owner": not a.owners.isdisjoint(b.owners),
        "place": not a.nearest_places.isdisjoint(b.nearest_places),
        "day": not days_told(a).isdisjoint(days_told(b)),
    }
    return tuple(name for name, holds in shared.items() if holds)


_BY_DIMENSION = {"age": _of_ages, "count": _of_counts}
"""What shows that two claims of a dimension answer one question; for all others the rule of measures."""
