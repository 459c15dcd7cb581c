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
    "constant": -3.47,
    "same_number": 3.32,
    "hedged": 0.05,
    "rounded": 2.69,
    "apart": -1.41,
    "age": 5.53,
    "money": 1.19,
    "measure": 0.71,
    "rare_count": 2.16,
    "common_count": -2.06,
    "clause": 1.32,
    "clause_and_around": 1.86,
    "rare_word": 1.44,
    "rare_noun": 0.34,
    "same_outcome": 2.13,
    "same_place": 0.77,
    "same_day": 1.23,
    "same_owner": 1.94,
    "same_role": 0.21,
    "other_thing": -2.08,
    "other_outcome": -2.82,
    "one_outcome": -0.38,
    "other_owner": -0.66,
    "other_role": 0.15,
    "other_year": -3.44,
    "other_occasion": -1.01,
    "other_set": -1.47,
    "other_status": 0.39,
    "shared_slot": 1.88,
    "support": 2.67,
    "late": -1.71,
}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
