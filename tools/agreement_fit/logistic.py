"""Logistic regression by Newton's method, with a pull towards zero.

Takes a matrix of features, whose first column is constant, and answers of 0 and 1; gives the coefficients. Every event
weighs about as much as every other one, however many pairs it has, for pairs of one event are much alike.

What this does not cover: which features there are (`newslens.comparison.questions.agreement_features`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

__all__ = ["LabelledPairs", "area_under_curve", "fit"]

PULL: Final = 10.0
"""Strength of the pull towards zero of a coefficient whose feature is scaled to a variance of one (ridge)."""
STEPS: Final = 60
"""Steps at most; some ten suffice."""
SMALLEST_STEP: Final = 1e-9
"""Change of the coefficients at which the search ends."""
FARTHEST: Final = 30.0
"""Log odds beyond which the exponential is not worked out."""
_ALMOST_NOTHING: Final = 1e-6
"""Pull of the constant: how frequent right pairs are is learned freely."""


class LabelledPairs(Protocol):
    """Whatever gives pairs with their answers, as an event does."""

    @property
    def features(self) -> npt.NDArray[np.float64]:
        """A row for each pair, the first column constant."""

    @property
    def answers(self) -> npt.NDArray[np.float64]:
        """1.0 for a right pair, 0.0 for a wrong one."""


def fit(events: Sequence[LabelledPairs]) -> npt.NDArray[np.float64]:
    """Coefficients fitted on some events.

    Parameters
    ----------
    events
        At least one with a pair; those without pairs add nothing.
    """
    features = np.vstack([event.features for event in events])
    answers = np.concatenate([event.answers for event in events])
    weights = np.concatenate([_shares(len(event.answers)) for event in events])
    weights *= len(weights) / weights.sum()
    centre, scale = features.mean(axis=0), features.std(axis=0)
    centre[0], scale[scale == 0] = 0.0, 1.0
    found: npt.NDArray[np.float64] = _newton((features - centre) / scale, answers, weights) / scale
    found[0] -= (found[1:] * centre[1:]).sum()
    return found


def area_under_curve(strengths: npt.NDArray[np.float64], answers: npt.NDArray[np.float64]) -> float:
    """Chance that a right pair is stronger than a wrong one; not a number where there are none of one kind.

    Examples
    --------
    >>> area_under_curve(np.array([3.0, 1.0, 2.0, 1.0]), np.array([1.0, 1.0, 0.0, 0.0]))
    0.625
    """
    right, wrong = strengths[answers == 1], strengths[answers == 0]
    if not len(right) or not len(wrong):
        return float("nan")
    less = (right[:, None] > wrong[None, :]).mean()
    return float(less + 0.5 * (right[:, None] == wrong[None, :]).mean())


def _shares(count: int) -> npt.NDArray[np.float64]:
    """The weight of each pair of an event that has so many."""
    return np.full(count, 1 / max(1, count), dtype=np.float64)


def _newton(
    features: npt.NDArray[np.float64], answers: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    count = features.shape[1]
    pull = np.eye(count) * PULL
    pull[0, 0] = _ALMOST_NOTHING
    found = np.zeros(count)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(features @ found, -FARTHEST, FARTHEST)))
        slope = features.T @ (weights * (chance - answers)) + pull @ found
        curve = (features.T * (weights * chance * (1 - chance))) @ features + pull
        step = np.linalg.solve(curve, slope)
        found -= step
        if np.abs(step).max() < SMALLEST_STEP:
            break
    return found
