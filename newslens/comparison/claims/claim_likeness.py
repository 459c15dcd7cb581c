"""How alike the words of two claims are, the rarer the words they share, the more.

Takes all claims of an event and its places; gives a `ClaimLikeness`, which every comparison of two claims asks. What
the clauses of most figures say tells no figure from another; what few of them say does. Words are weighed by their
rarity among the claims (`newslens.comparison.shared.rarity`), and two stretches compared by the weight of
what they share (cosine of Salton and McGill, 1983, each word counted once).

What this does not cover: numbers (`newslens.comparison.questions.value_likeness`) and what excludes that two claims
answer one question (`newslens.comparison.questions.never_one_question`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.rarity import Rarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.places import StoryPlaces

__all__ = ["ClaimLikeness"]

_FINE = 1000
"""Steps of a unit of weight."""


class _Bag(NamedTuple):
    """Words of a stretch, and what they weigh together."""

    words: frozenset[str]
    weight: int


class ClaimLikeness:
    """How alike two claims of an event are.

    Weights of words are whole numbers, so that sums do not depend on the order of a set.

    Parameters
    ----------
    claims
        All claims that will be compared.
    places
        Places of the articles.
    """

    def __init__(self, claims: Sequence[Claim], places: StoryPlaces) -> None:
        self.places = places
        rarity = Rarity([c.clause_words | c.nouns for c in claims])
        words = set[str]().union(*(c.sentence_words | c.words_before | c.nouns for c in claims))
        self._heaviest = _FINE * rarity.of("")
        self._weights = {each: round(_FINE * rarity.of(each)) for each in words}
        self._clauses = {c.row: self._bag(c.clause_words | c.nouns) for c in claims}
        self._surroundings = {c.row: self._bag(c.sentence_words | c.words_before) for c in claims}

    def weight(self, stem: str) -> float:
        """Weight of a word; one that no clause has weighs most."""
        return self._weights.get(stem, self._heaviest)

    def rarity(self, stems: Iterable[str | None]) -> float:
        """Weight of the rarest of some words, 0 to 1; 0 where there is none."""
        heaviest = max((self.weight(stem) for stem in stems if stem), default=0.0)
        return min(1.0, heaviest / self._heaviest)

    def clauses(self, a: Claim, b: Claim) -> float:
        """Likeness of the clauses of two figures, 0 to 1."""
        return self._alike(self._clauses[a.row], self._clauses[b.row])

    def surroundings(self, a: Claim, b: Claim) -> float:
        """Likeness of the sentences of two figures together with the sentences before, 0 to 1."""
        return self._alike(self._surroundings[a.row], self._surroundings[b.row])

    def _bag(self, words: frozenset[str]) -> _Bag:
        return _Bag(words, sum(self._weights[each] for each in words))

    def _alike(self, a: _Bag, b: _Bag) -> float:
        """Weight of what two bags share, by the geometric mean of theirs."""
        shared = a.words & b.words
        if not shared:
            return 0.0
        return sum(map(self._weights.__getitem__, shared)) / math.sqrt(a.weight * b.weight)
