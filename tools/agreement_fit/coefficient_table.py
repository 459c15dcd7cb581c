"""The module of coefficients, as source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.questions.agreement_features import AgreementFeatures

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

__all__ = ["table_of"]

_HEAD = '''"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on {pairs} pairs of agreeing figures of {count} annotated
events (a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product
launch, a nomination). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is {areas}, {mean} on the average.

What this does not cover: pairs whose values clash.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COEFFICIENTS"]

COEFFICIENTS: Final = {{
{rows}
}}
"""By feature (`newslens.comparison.questions.agreement_features`), the log odds that one unit of each feature adds."""
'''


def table_of(coefficients: np.ndarray, areas: Sequence[float], pairs: int) -> str:
    """Source of the module that holds the coefficients.

    Parameters
    ----------
    coefficients
        One for each feature.
    areas
        Area under the curve of each event when it is left out.
    pairs
        How many pairs they were fitted on.
    """
    rows = [
        f'    "{name}": {value:.2f},'
        for name, value in zip(AgreementFeatures._fields, coefficients, strict=True)
    ]
    told = ", ".join(f"{area:.2f}" for area in sorted(areas))
    return _HEAD.format(
        pairs=pairs, count=len(areas), areas=told, mean=f"{sum(areas) / len(areas):.2f}", rows="\n".join(rows)
    )
