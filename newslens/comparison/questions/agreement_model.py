"""How surely two claims whose values agree answer one question.

Takes two claims and what is known of all claims of the event; gives the logarithm of the odds, by logistic regression
(Cox, 1958) over `newslens.comparison.questions.agreement_features`. The coefficients were fitted on annotated events by
`tools/agreement_fit` and stand, with the figures of the check, in `newslens.comparison.questions.agreement_coefficients`.

What this does not cover: claims whose values clash. Weights, by hand or learned, do not tell those apart; see
`newslens.comparison.questions.clash_licence`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.agreement_coefficients import COEFFICIENTS
from newslens.comparison.questions.agreement_features import AgreementFeatures
from newslens.comparison.questions.never_one_question import are_never_one
from newslens.comparison.questions.value_likeness import agree, share_a_unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.places import StoryPlaces
    from newslens.comparison.questions.agreement_features import FeatureReader

__all__ = ["AgreementModel"]


class AgreementModel:
    """Strength of pairs of claims of one event, each pair worked out once.

    Parameters
    ----------
    claims
        The claims, in the order by which pairs are asked for.
    reader
        What reads the features of a pair.
    places
        Places of the story.
    coefficients
        Log odds that one unit of each feature adds; a feature that has none adds nothing.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        reader: FeatureReader,
        places: StoryPlaces,
        coefficients: Mapping[str, float] = COEFFICIENTS,
    ) -> None:
        self._claims = claims
        self._reader = reader
        self._coefficients = [coefficients.get(name, 0.0) for name in AgreementFeatures._fields]
        self._places = places
        self._known: dict[tuple[int, int], float | None] = {}

    def strength(self, a: int, b: int) -> float | None:
        """Logarithm of the odds that two claims answer one question, `APART` where their values do not agree.

        None where the values cannot be held against each other: sums in two currencies without a conversion.

        Parameters
        ----------
        a, b
            Positions of the claims, the lower first.
        """
        if (a, b) not in self._known:
            self._known[a, b] = self._log_odds(self._claims[a], self._claims[b])
        return self._known[a, b]

    def _log_odds(self, a: Claim, b: Claim) -> float | None:
        if not agree(a, b):
            return weights.APART if a.dimension.name != b.dimension.name or share_a_unit(a, b) else None
        if are_never_one(a, b, self._places):
            return weights.NEVER
        features = self._reader.read(a, b)
        odds = sum(value * weight for value, weight in zip(features, self._coefficients, strict=True))
        return max(-weights.MOST_SURE, min(weights.MOST_SURE, odds))
