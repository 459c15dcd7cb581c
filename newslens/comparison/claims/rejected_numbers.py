"""The number that a sentence sets aside for its own: "94 people, not 110", "15 would be missing, and not 30".

Takes the claims of a sentence in order; gives them with the number that each sets aside. Who writes so knows of the other
number, so that a report that gives it answers the same question.

What this does not cover: numbers that another sentence sets aside, and such as are only called doubtful.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.deed_reading import is_number_denied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["with_rejected_numbers"]


def with_rejected_numbers(claims: Sequence[Claim], clauses: FigureClauses) -> list[Claim]:
    """The claims of a sentence, each with the number that it sets aside.

    Parameters
    ----------
    claims
        Claims of one sentence, in order.
    clauses
        The sentence.
    """
    told = list(claims)
    for index, rejected in enumerate(claims):
        if index and is_number_denied(clauses, index):
            own = claims[index - 1]
            near = clauses.spans[index][0] - clauses.spans[index - 1][1] <= thresholds.REJECTED_REACH
            if near and _is_of_one_thing(own, rejected) and own.low != rejected.low:
                told[index - 1] = replace(own, rejects=rejected.low)
    return told


def _is_of_one_thing(own: Claim, rejected: Claim) -> bool:
    """Whether the second number counts or measures what the first does, or nothing that is told: "94 people, not 110"."""
    if rejected.unit is None and rejected.counted is None:
        return True
    return own.unit == rejected.unit and (rejected.head is None or own.head == rejected.head)
