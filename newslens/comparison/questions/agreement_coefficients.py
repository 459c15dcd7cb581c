"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 4987 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.84, 0.92, 0.94, 0.96, 0.97, 0.97, 1.00, 1.00, 0.95 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.22,
    "same_number": 2.72,
    "hedged": 0.19,
    "apart": -2.17,
    "age": 5.72,
    "money": 1.49,
    "measure": 1.20,
    "rare_count": 2.16,
    "common_count": -2.32,
    "clause": 1.73,
    "clause_and_around": 1.44,
    "rare_word": 2.07,
    "rare_noun": 1.57,
    "same_outcome": 0.62,
    "same_place": 0.51,
    "same_day": 0.89,
    "same_owner": 0.00,
    "same_role": 0.00,
    "other_thing": -0.69,
    "other_outcome": -0.39,
    "other_owner": 0.00,
    "other_role": 0.00,
    "other_year": -3.99,
    "other_occasion": 0.00,
    "other_set": -1.06,
    "other_status": 0.00,
    "shared_slot": 2.22,
    "support": 3.02,
    "late": -2.06,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
