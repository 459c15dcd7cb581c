"""Logistic regression by Newton's method, with a pull towards zero.

Takes a matrix of features, whose first column is constant, and answers of 0 and 1; gives the coefficients. Every event
weighs about as much as every other one, however many pairs it has, for pairs of one event are much alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agreement_fit.annotated_events import AnnotatedEvent

__all__ = ["area_under_curve", "fit"]

PULL = 10.0
"""Strength of the pull towards zero of a coefficient whose feature is scaled to a variance of one (ridge)."""
STEPS = 60
SMALLEST_STEP = 1e-9
FARTHEST = 30.0
"""Log odds beyond which the exponential is not worked out."""


def fit(events: Sequence[AnnotatedEvent]) -> np.ndarray:
    """Coefficients fitted on some events."""
    features = np.vstack([event.features for event in events])
    answers = np.concatenate([event.answers for event in events])
    weights = np.concatenate([np.full(len(event.answers), 1 / len(event.answers)) for event in events])
    weights *= len(weights) / weights.sum()
    centre, scale = features.mean(axis=0), features.std(axis=0)
    centre[0], scale[scale == 0] = 0.0, 1.0
    found = _newton((features - centre) / scale, answers, weights) / scale
    found[0] -= (found[1:] * centre[1:]).sum()
    return found


def area_under_curve(strengths: np.ndarray, answers: np.ndarray) -> float:
    """Chance that a right pair is stronger than a wrong one."""
    right, wrong = strengths[answers == 1], strengths[answers == 0]
    if not len(right) or not len(wrong):
        return float("nan")
    less = (right[:, None] > wrong[None, :]).mean()
    return float(less + 0.5 * (right[:, None] == wrong[None, :]).mean())


def _newton(features: np.ndarray, answers: np.ndarray, weights: np.ndarray) -> np.ndarray:
    count = features.shape[1]
    pull = np.eye(count) * PULL
    pull[0, 0] = 1e-6
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
