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
    "constant": -3.38,
    "same_number": 3.29,
    "hedged": 0.10,
    "rounded": 2.94,
    "apart": -1.42,
    "age": 5.77,
    "money": 1.14,
    "measure": 0.75,
    "rare_count": 2.12,
    "common_count": -2.26,
    "clause": 1.41,
    "clause_and_around": 1.82,
    "rare_word": 1.40,
    "rare_noun": 0.83,
    "same_outcome": 1.94,
    "same_place": 0.69,
    "same_day": 1.25,
    "same_owner": 1.91,
    "same_role": 0.03,
    "other_thing": -2.09,
    "other_outcome": -3.87,
    "one_outcome": -0.57,
    "other_owner": -1.75,
    "other_role": 0.04,
    "other_year": -3.51,
    "other_occasion": -1.07,
    "other_set": -0.99,
    "other_status": 0.60,
    "shared_slot": 1.86,
    "support": 2.96,
    "late": -1.74,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
