"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 4987 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.90, 0.92, 0.94, 0.98, 0.98, 0.98, 0.99, 1.00, 0.96 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.40,
    "same_number": 3.33,
    "hedged": 0.11,
    "rounded": 2.50,
    "apart": -1.75,
    "age": 5.64,
    "money": 1.30,
    "measure": 0.77,
    "rare_count": 2.14,
    "common_count": -2.40,
    "clause": 1.58,
    "clause_and_around": 1.00,
    "rare_word": 1.66,
    "rare_noun": 0.89,
    "same_outcome": 1.38,
    "same_place": 0.40,
    "same_day": 1.02,
    "same_owner": 0.00,
    "same_role": 0.00,
    "other_thing": -1.62,
    "other_outcome": -1.01,
    "other_owner": 0.00,
    "other_role": 0.00,
    "other_year": -3.42,
    "other_occasion": -0.80,
    "other_set": -1.17,
    "other_status": 0.00,
    "shared_slot": 2.41,
    "support": 2.73,
    "late": -2.06,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
