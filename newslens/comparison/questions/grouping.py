"""Claims grouped by the question that they answer.

Takes claims; gives the number of each claim's group. Claims whose values agree are joined first, from the surest pair down
(`newslens.comparison.questions.agreement_model`, `linkage`). What is left over joins a group whose answers it clashes with only
where that is shown (`newslens.comparison.questions.clash_joining`).

The order of articles has no influence: every order used is one of the contents.

What this does not cover: whether the answers can all be true (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.agreement_coefficients import COEFFICIENTS
from newslens.comparison.questions.agreement_features import FeatureReader
from newslens.comparison.questions.agreement_model import AgreementModel
from newslens.comparison.questions.candidate_pairs import content_order, pairs_to_compare
from newslens.comparison.questions.clash_joining import ClashJoining
from newslens.comparison.questions.linkage import Linkage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness
    from newslens.comparison.questions.clash_licence import Clash

__all__ = ["GroupedClaims", "group_claims"]


class GroupedClaims(NamedTuple):
    """The group of each claim, and what was left apart in doubt."""

    numbers: list[int]
    """Number of the group of each claim, groups numbered by their first member."""
    doubtful: list[Clash]
    """Pairs of claims of two groups that clash and are not shown to answer one question."""


def group_claims(
    claims: Sequence[Claim],
    likeness: ClaimLikeness,
    slots: Collection[tuple[int, int]] = (),
    *,
    lengths: Mapping[str, int],
    coefficients: Mapping[str, float] = COEFFICIENTS,
) -> GroupedClaims:
    """Group claims by the question that they answer.

    Parameters
    ----------
    claims
        Claims of the figures.
    likeness
        Likeness of all claims of the event.
    slots
        Pairs of indices of claims that stand at one slot of a passage that two articles share.
    lengths
        Length of each article's text, by article_id.
    coefficients
        Those of the model of agreeing claims.
    """
    order = sorted(range(len(claims)), key=lambda index: content_order(claims[index]))
    rank = {index: position for position, index in enumerate(order)}
    ordered = [claims[index] for index in order]
    ranked = {_ascending(rank[a], rank[b]) for a, b in slots}
    rows = {_ascending(claims[a].row, claims[b].row) for a, b in slots}
    reader = FeatureReader(claims, likeness, slots=rows, lengths=lengths)
    model = AgreementModel(ordered, reader, likeness.places, coefficients)
    groups = Linkage(len(ordered), model.strength)
    pairs = {*pairs_to_compare(ordered, likeness), *ranked}
    for _, (a, b) in sorted(_strong(model, pairs), key=lambda each: (-each[0], each[1])):
        groups.join_if_alike(a, b)
    doubtful = ClashJoining(ordered, groups, likeness, ranked).join_all()
    numbers: dict[int, int] = {}
    numbered = [numbers.setdefault(groups.find(rank[index]), len(numbers)) for index in range(len(claims))]
    return GroupedClaims(numbered, doubtful)


def _strong(
    model: AgreementModel, pairs: Collection[tuple[int, int]]
) -> Iterator[tuple[float, tuple[int, int]]]:
    """Pairs that are strong enough to be joined, with their strength."""
    for pair in pairs:
        strength = model.strength(*pair)
        if strength is not None and strength >= weights.JOINED:
            yield strength, pair


def _ascending(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)
