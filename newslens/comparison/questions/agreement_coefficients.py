"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 4987 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.90, 0.92, 0.94, 0.97, 0.97, 0.98, 0.99, 1.00, 0.96 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.25,
    "same_number": 2.91,
    "hedged": 0.14,
    "apart": -1.99,
    "age": 5.35,
    "money": 1.42,
    "measure": 1.03,
    "rare_count": 2.03,
    "common_count": -2.32,
    "clause": 1.57,
    "clause_and_around": 0.98,
    "rare_word": 1.73,
    "rare_noun": 1.01,
    "same_outcome": 1.31,
    "same_place": 0.47,
    "same_day": 0.77,
    "same_owner": 0.00,
    "same_role": 0.00,
    "other_thing": -1.58,
    "other_outcome": -1.06,
    "other_owner": 0.00,
    "other_role": 0.00,
    "other_year": -4.10,
    "other_occasion": 0.00,
    "other_set": -1.14,
    "other_status": 0.00,
    "shared_slot": 2.36,
    "support": 2.89,
    "late": -2.06,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
