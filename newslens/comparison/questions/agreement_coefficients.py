"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 5113 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.91, 0.93, 0.93, 0.98, 0.98, 0.99, 0.99, 1.00, 0.96 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.55,
    "same_number": 3.48,
    "hedged": 0.00,
    "rounded": 2.76,
    "apart": -1.36,
    "age": 4.75,
    "money": 1.21,
    "measure": 0.64,
    "rare_count": 2.07,
    "common_count": -2.24,
    "clause": 1.39,
    "clause_and_around": 1.74,
    "rare_word": 1.43,
    "rare_noun": 0.37,
    "same_outcome": 2.28,
    "same_place": 0.64,
    "same_day": 1.20,
    "same_owner": 1.84,
    "same_role": 1.11,
    "other_thing": -2.09,
    "other_outcome": -2.72,
    "other_owner": -0.78,
    "other_role": 0.66,
    "other_year": -3.33,
    "other_occasion": -0.95,
    "other_set": -1.28,
    "other_status": 0.00,
    "shared_slot": 1.83,
    "support": 2.51,
    "late": -1.73,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
