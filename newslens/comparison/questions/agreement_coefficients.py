"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 4987 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.92, 0.93, 0.93, 0.98, 0.98, 0.99, 0.99, 1.00, 0.97 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.64,
    "same_number": 3.54,
    "hedged": 0.03,
    "rounded": 2.96,
    "apart": -1.59,
    "age": 4.56,
    "money": 1.19,
    "measure": 0.44,
    "rare_count": 2.15,
    "common_count": -2.26,
    "clause": 1.37,
    "clause_and_around": 1.23,
    "rare_word": 1.51,
    "rare_noun": 0.53,
    "same_outcome": 2.29,
    "same_place": 0.55,
    "same_day": 1.15,
    "same_owner": 1.93,
    "same_role": 1.26,
    "other_thing": -2.01,
    "other_outcome": -2.61,
    "other_owner": -0.77,
    "other_role": 0.76,
    "other_year": -3.35,
    "other_occasion": -0.91,
    "other_set": -1.26,
    "other_status": 0.00,
    "shared_slot": 1.94,
    "support": 2.53,
    "late": -1.72,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
