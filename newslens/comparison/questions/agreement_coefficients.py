"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 5489 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.93, 0.93, 0.93, 0.98, 0.99, 0.99, 0.99, 1.00, 0.97 on the average;
the pairs of figures that are then put under one question have an F1 of 0.63, 0.70, 0.73, 0.83, 0.84, 0.89, 0.90, 0.91, 0.80 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.36,
    "same_number": 3.33,
    "hedged": 0.13,
    "rounded": 2.87,
    "apart": -1.32,
    "age": 5.61,
    "money": 1.27,
    "measure": 0.74,
    "rare_count": 2.40,
    "common_count": -2.21,
    "clause": 1.31,
    "clause_and_around": 2.04,
    "rare_word": 1.43,
    "rare_noun": 0.90,
    "same_outcome": 1.95,
    "same_place": 0.55,
    "same_day": 1.43,
    "same_owner": 1.94,
    "same_role": 0.16,
    "other_thing": -2.10,
    "other_outcome": -3.87,
    "one_outcome": -0.51,
    "other_owner": -1.55,
    "other_role": 0.21,
    "other_year": -3.76,
    "other_occasion": -0.97,
    "other_set": -1.12,
    "other_status": 0.54,
    "shared_slot": 1.77,
    "support": 3.51,
    "late": -1.83,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
