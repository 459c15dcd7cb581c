"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 5113 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.91, 0.93, 0.93, 0.98, 0.99, 0.99, 0.99, 1.00, 0.97 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.54,
    "same_number": 3.21,
    "hedged": 0.11,
    "rounded": 2.57,
    "apart": -1.44,
    "age": 4.19,
    "money": 1.20,
    "measure": 0.53,
    "rare_count": 2.22,
    "common_count": -2.00,
    "clause": 1.44,
    "clause_and_around": 1.45,
    "rare_word": 1.43,
    "rare_noun": 0.43,
    "same_outcome": 2.20,
    "same_place": 0.76,
    "same_day": 0.72,
    "same_owner": 1.97,
    "same_role": 2.01,
    "other_thing": -2.03,
    "other_outcome": -2.66,
    "one_outcome": -0.34,
    "other_owner": -0.50,
    "other_role": 0.34,
    "other_year": -3.43,
    "other_occasion": -1.04,
    "other_set": -1.52,
    "other_status": 0.38,
    "shared_slot": 1.80,
    "support": 2.73,
    "late": -1.66,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
