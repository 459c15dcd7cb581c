"""Weights of words and places: the rarer among the articles, the more telling.

What every report of an event says tells no figure from another; what few of them say does. Words are weighed by the
share of articles that have them (inverse document frequency, Spärck Jones, 1972), clauses and their surroundings
compared by the weight of what they share. Places are told apart into those of the main event, which most articles
name, and others, where something else may have happened.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions.claim import Context
    from newslens.comparison.questions.places import Scenes

__all__ = ["Weights"]

_MAIN = 0.7
"""Places that at least this share as many articles name as the most named are those of the main event."""
_NAMED = 0.3
"""Countries that at least this share as many articles name are those of the story."""
_FINE = 1000
"""Steps of a unit of weight."""


class _Bag(NamedTuple):
    """Words of a stretch, and what they weigh together."""

    words: frozenset[str]
    weight: int


class Weights:
    """How telling a word or a place is: the rarer among the articles, the more.

    Weights are whole numbers, so that sums do not depend on the order of a set.

    Parameters
    ----------
    contexts
        All figures' contexts.
    scenes
        Places of the articles.
    """

    def __init__(self, contexts: Sequence[Context], scenes: Scenes) -> None:
        found: dict[str, set[str]] = {}
        for context in contexts:
            for each in context.sentence | context.before | context.nouns:
                found.setdefault(each, set()).add(context.place.article)
        total = max(len({context.place.article for context in contexts} | set(scenes.named)), 1)
        self._weights = {
            each: round(_FINE * math.log(1 + total / len(inside))) for each, inside in found.items()
        }
        self._heaviest = _FINE * math.log(1 + total)
        amounts: dict[tuple[str, str], set[float | None]] = {}
        for context in contexts:
            if context.head:
                amounts.setdefault((context.place.article, context.head), set()).add(context.low)
        self._sole = frozenset(key for key, values in amounts.items() if len(values) == 1)
        self._clauses = {c.row: self._bag(c.clause | c.nouns) for c in contexts}
        self._surroundings = {c.row: self._bag(c.sentence | c.before) for c in contexts}
        named = Counter(place for inside in scenes.named.values() for place in inside)
        most = max(named.values(), default=0)
        self._homelands = frozenset(
            place
            for place, count in named.items()
            if count >= _NAMED * most and place in lexicon.words("names/countries")
        )
        main = {place for place, count in named.items() if count > 1 and count >= _MAIN * most}
        self.main = frozenset(main.union(*(scenes.around.get(place, ()) for place in main)))

    def of(self, each: str) -> float:
        """Weight of a word."""
        return self._weights.get(each, self._heaviest)

    def head(self, a: Context, b: Context) -> float:
        """What it is worth that two figures count the same thing: the rarer the noun, the more."""
        rarity = max((self.of(each) for each in (a.head, b.head) if each), default=0.0)
        return 0.2 + 0.12 * min(1.0, rarity / self._heaviest)

    def sole(self, a: Context, b: Context) -> bool:
        """Whether two reports each count a thing once, and it is the same thing."""
        keys = {(c.place.article, c.head or "") for c in (a, b)}
        return a.head == b.head and len(keys) == 2 and keys <= self._sole

    def clauses_alike(self, a: Context, b: Context) -> float:
        """Likeness of the clauses of two figures, 0 to 1."""
        return self._alike(self._clauses[a.row], self._clauses[b.row])

    def surroundings_alike(self, a: Context, b: Context) -> float:
        """Likeness of the sentences of two figures and of those before, 0 to 1."""
        return self._alike(self._surroundings[a.row], self._surroundings[b.row])

    def scenes(self, places: frozenset[str]) -> frozenset[str]:
        """Places where something can have happened: not the countries that most articles name."""
        return places - self._homelands

    def away(self, places: frozenset[str]) -> frozenset[str]:
        """Places off the main scene; none where the main scene is named too."""
        scenes = self.scenes(places)
        return frozenset() if scenes & self.main else scenes

    def _bag(self, words: frozenset[str]) -> _Bag:
        return _Bag(words, sum(self._weights[each] for each in words))

    def _alike(self, a: _Bag, b: _Bag) -> float:
        """Weight of what two bags share, by the geometric mean of theirs."""
        shared = a.words & b.words
        if not shared:
            return 0.0
        return sum(map(self._weights.__getitem__, shared)) / math.sqrt(a.weight * b.weight)
