"""Pairs of claims that are worth comparing, without looking at all pairs.

Takes claims in an order of their content; gives pairs of positions that share a telling word, an outcome or about a value.
Each list of claims that share something is gone through with a window, so the work grows in proportion to the number of
figures however many articles tell the same.

What this does not cover: whether the two answer one question (`newslens.comparison.questions.agreement_model`,
`clash_licence`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["content_order", "pairs_to_compare"]


def content_order(claim: Claim) -> tuple[object, ...]:
    """Order of content: by what is counted; those that count the same stay in the order of their articles."""
    low = claim.low if claim.low is not None else -1.0
    return claim.dimension.name, claim.outcome or "", low


def pairs_to_compare(claims: Sequence[Claim], likeness: ClaimLikeness) -> Iterator[tuple[int, int]]:
    """Pairs of positions of claims that share something telling, each once, the lower first.

    Parameters
    ----------
    claims
        Claims in the order of `content_order`.
    likeness
        Likeness of all claims of the event.
    """
    shared: dict[Hashable, list[int]] = {}
    for index, claim in enumerate(claims):
        for key in _keys(claim, likeness):
            shared.setdefault(key, []).append(index)
    seen: set[tuple[int, int]] = set()
    for members in shared.values():
        window = _window(len(members))
        for position, a in enumerate(members):
            for b in members[position + 1 : position + 1 + window]:
                if (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def _window(count: int) -> int:
    """With how many neighbours a claim is compared, by the number of claims that share a key with it."""
    if count <= weights.CROWD:
        return weights.WINDOW
    return max(weights.CLOSEST, weights.WINDOW * weights.CROWD // count)


def _keys(claim: Claim, likeness: ClaimLikeness) -> Iterator[Hashable]:
    """What a claim shares with others that may answer its question: an outcome, about a value, or a telling word."""
    dimension = claim.dimension.name
    if claim.outcome:
        yield dimension, "outcome", claim.outcome
    for _, amount in claim.amounts:
        if amount > 0:
            # Two series of bins, shifted by half a bin: of two close values at least one bin is the same.
            step = math.log2(amount)
            yield dimension, "value", round(step), 0
            yield dimension, "value", round(step + 0.5), 1
    words = sorted(claim.clause_words | claim.nouns, key=lambda each: (-likeness.weight(each), each))
    telling = words[: weights.TELLING_WORDS]
    for each in telling if claim.head is None or claim.head in telling else [*telling, claim.head]:
        yield dimension, "word", each
