"""The module of coefficients, as source.

Takes what was fitted and how the check went; gives the text of
`newslens/comparison/questions/agreement_coefficients.py`, as the formatter wants it.

What this does not cover: writing it (`agreement_fit.__main__`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.questions.agreement_features import AgreementFeatures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["EventCheck", "by_feature", "table_of", "told_mean"]

KINDS: Final = (
    "a fire in a riot, an air raid, a takeover, a raised bid, a shooting and its trial, a football match, a product\n"
    "launch, a nomination"
)
"""What the annotated events are; changed by hand with the events, so that none is named."""

_HEAD: Final = '''"""Coefficients of the model of agreeing pairs, fitted by `tools/agreement_fit`; written by that program, not by hand.

Gives `COEFFICIENTS` for `newslens.comparison.questions.agreement_model`. Fitted on {pairs} pairs of agreeing figures of {count} annotated
events ({kinds}). With each event left out in turn, the chance that a pair that answers one question is
stronger than one that does not (area under the curve) is {areas}, {area} on the average;
the pairs of figures that are then put under one question have an F1 of {scores}, {score} on the average.

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


class EventCheck(NamedTuple):
    """How the model that was fitted on all other events does on one."""

    pairs: int
    """Agreeing pairs of the event."""
    area: float
    """Chance that a right pair is stronger than a wrong one; not a number where there is no right or no wrong one."""
    score: float
    """F1 of the pairs of figures that are put under one question, 0 to 1."""


def by_feature(fitted: Iterable[float]) -> dict[str, float]:
    """Coefficients by the name of their feature, rounded as they stand in the table.

    Parameters
    ----------
    fitted
        One for each feature, in the order of `AgreementFeatures`.
    """
    # Adding zero makes a plain zero of -0.0.
    return {
        name: round(float(value), 2) + 0.0
        for name, value in zip(AgreementFeatures._fields, fitted, strict=True)
    }


def table_of(coefficients: Mapping[str, float], checks: Sequence[EventCheck]) -> str:
    """Source of the module that holds the coefficients.

    Parameters
    ----------
    coefficients
        As `by_feature` gives them.
    checks
        One for each event that was fitted on.
    """
    areas, scores = [check.area for check in checks], [check.score for check in checks]
    return _HEAD.format(
        pairs=sum(check.pairs for check in checks),
        count=len(checks),
        kinds=KINDS,
        areas=_told(areas),
        area=told_mean(areas),
        scores=_told(scores),
        score=told_mean(scores),
        rows="\n".join(f'    "{name}": {value:.2f},' for name, value in coefficients.items()),
    )


def told_mean(shares: Sequence[float]) -> str:
    """Mean of the shares that are numbers; "none" where there are none.

    Examples
    --------
    >>> told_mean([0.5, float("nan"), 0.75]), told_mean([])
    ('0.62', 'none')
    """
    known = _known(shares)
    return f"{sum(known) / len(known):.2f}" if known else "none"


def _told(shares: Sequence[float]) -> str:
    """The shares that are numbers, smallest first: their order would tell which event is which."""
    return ", ".join(f"{share:.2f}" for share in sorted(_known(shares)))


def _known(shares: Sequence[float]) -> list[float]:
    return [share for share in shares if not math.isnan(share)]
