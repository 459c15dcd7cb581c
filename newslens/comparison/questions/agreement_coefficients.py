"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 5113 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.91, 0.93, 0.94, 0.98, 0.98, 0.99, 0.99, 1.00, 0.96 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.45,
    "same_number": 3.39,
    "hedged": -0.02,
    "rounded": 2.72,
    "apart": -1.37,
    "age": 4.77,
    "money": 1.18,
    "measure": 0.61,
    "rare_count": 2.09,
    "common_count": -2.10,
    "clause": 1.33,
    "clause_and_around": 1.75,
    "rare_word": 1.41,
    "rare_noun": 0.30,
    "same_outcome": 2.13,
    "same_place": 0.70,
    "same_day": 1.25,
    "same_owner": 1.79,
    "same_role": 1.09,
    "other_thing": -2.07,
    "other_outcome": -2.90,
    "one_outcome": -0.39,
    "other_owner": -0.84,
    "other_role": 0.58,
    "other_year": -3.41,
    "other_occasion": -0.96,
    "other_set": -1.26,
    "other_status": 0.00,
    "shared_slot": 1.85,
    "support": 2.60,
    "late": -1.73,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
