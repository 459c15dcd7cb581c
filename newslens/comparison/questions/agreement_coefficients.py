"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on 5495 pairs of agreeing figures of 8 annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is 0.92, 0.93, 0.93, 0.98, 0.99, 0.99, 0.99, 1.00, 0.96 on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {
    "constant": -3.37,
    "same_number": 3.29,
    "hedged": 0.08,
    "rounded": 2.93,
    "apart": -1.43,
    "age": 5.76,
    "money": 1.11,
    "measure": 0.75,
    "rare_count": 2.12,
    "common_count": -2.27,
    "clause": 1.37,
    "clause_and_around": 1.89,
    "rare_word": 1.39,
    "rare_noun": 0.80,
    "same_outcome": 1.90,
    "same_place": 0.70,
    "same_day": 1.25,
    "same_owner": 1.90,
    "same_role": 0.04,
    "other_thing": -2.08,
    "other_outcome": -3.86,
    "one_outcome": -0.57,
    "other_owner": -1.73,
    "other_role": 0.05,
    "other_year": -3.51,
    "other_occasion": -1.06,
    "other_set": -0.93,
    "other_status": 0.59,
    "shared_slot": 1.86,
    "support": 2.94,
    "late": -1.74,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
