"""Whether two figures answer one question.

`contradicts` names what two answers to one question can never differ in: the dimension, what becomes of the
counted, the group they belong to, the place or year they are told of, the holder of a seat. `affinity` weighs
what speaks for one question: the counted noun, the words of the clause and of its surroundings (rare words more),
an agreeing value. The weights are few and plain; none is trained.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newslens.comparison.contexts import Context

__all__ = ["Weights", "affinity", "contradicts"]

_HELD = frozenset(("seat", "vote", "point", "goal"))
"""What somebody holds: the holder makes the question."""
_FAR = 50.0
"""Counts of casualties that lie further apart than this are of different events."""


class Weights:
    """How telling a word or a place is: the rarer among the articles, the more.

    Parameters
    ----------
    contexts
        All figures' contexts.
    """

    def __init__(self, contexts: Iterable[Context]) -> None:
        words: dict[str, set[str]] = {}
        places: dict[str, set[str]] = {}
        articles: set[str] = set()
        for context in contexts:
            article = context.place.article
            articles.add(article)
            for each in context.sentence:
                words.setdefault(each, set()).add(article)
            for each in context.places:
                places.setdefault(each, set()).add(article)
        self._total = max(len(articles), 1)
        self._idf = {each: math.log(1 + self._total / len(found)) for each, found in words.items()}
        self._common = {each for each, found in places.items() if len(found) >= max(2, 0.4 * self._total)}

    def of(self, each: str) -> float:
        """Weight of a word."""
        return self._idf.get(each, math.log(1 + self._total))

    def alike(self, a: Collection[str], b: Collection[str]) -> float:
        """Cosine of two bags of words, 0 to 1."""
        if not a or not b:
            return 0.0
        shared = sum(self.of(each) ** 2 for each in sorted(set(a) & set(b)))
        return shared / math.sqrt(self._norm(a) * self._norm(b))

    def telling(self, places: frozenset[str]) -> frozenset[str]:
        """Places that tell an occurrence from the main one: those that not most articles name."""
        return places - self._common

    def _norm(self, bag: Collection[str]) -> float:
        return sum(self.of(each) ** 2 for each in sorted(bag))


def contradicts(a: Context, b: Context, weights: Weights) -> bool:
    """Whether two figures cannot answer one question, whatever else they share."""
    if a.measure.dimension != b.measure.dimension or a.past != b.past:
        return True
    if a.change and b.change and a.change != b.change:
        return True
    if a.years and b.years and not a.years & b.years:
        return True
    if _same_breath(a, b):
        return True
    if a.measure.dimension == "count" and _other_count(a, b):
        return True
    there, here = weights.telling(a.places), weights.telling(b.places)
    return bool(there and here and not there & here and a.outcome is not None)


def affinity(a: Context, b: Context, weights: Weights) -> float:
    """How strongly two figures answer one question, 0 to about 1.

    Parameters
    ----------
    a, b
        Contexts that do not contradict each other.
    weights
        Weights of the words among all articles.
    """
    clause = weights.alike(a.clause | a.nouns, b.clause | b.nouns)
    around = weights.alike(a.sentence | a.before, b.sentence | b.before)
    score = 0.4 * clause + 0.2 * around + 0.25 * _same_head(a, b) + _same_value(a, b)
    if a.outcome is not None and a.outcome == b.outcome:
        score += 0.35 if a.groups == b.groups else 0.15
    if a.persons and b.persons:
        score -= 0.25 * (bool(weights.telling(a.places)) != bool(weights.telling(b.places)))
        score -= 0.3 * (bool(a.years) != bool(b.years))
    if a.part != b.part:
        score -= 0.2
    return score


def _same_breath(a: Context, b: Context) -> bool:
    """Two figures of one sentence, given by one source, are two facts."""
    together = a.place.article == b.place.article and a.sentence_start == b.sentence_start
    return together and (a.source == b.source or a.source is None or b.source is None)


def _other_count(a: Context, b: Context) -> bool:
    if a.outcome != b.outcome and a.outcome and b.outcome and not _one_toll(a, b):
        return True
    if a.outcome and a.outcome == b.outcome and _apart(a, b):
        return True
    if a.groups and b.groups and not a.groups & b.groups:
        return True
    if (_SEXES & a.groups) != (_SEXES & b.groups):
        return True
    held = a.head == b.head and a.head in _HELD
    return held and bool(a.holders) and bool(b.holders) and not a.holders & b.holders


_SEXES = frozenset(("women", "men", "girls", "boys", "children", "babies", "pregnant"))


def _one_toll(a: Context, b: Context) -> bool:
    """ "No casualties" says that nobody was killed, and that nobody was injured."""
    outcomes = {a.outcome, b.outcome}
    none = any(c.outcome == "casualties" and c.high == 0 for c in (a, b))
    return none and bool(outcomes & {"killed", "injured"})


def _apart(a: Context, b: Context) -> bool:
    x, y = a.low or a.high, b.low or b.high
    return bool(x and y) and max(x, y) / min(x, y) > _FAR


def _same_head(a: Context, b: Context) -> float:
    if a.head is None or b.head is None:
        return 0.3
    if a.head == b.head:
        return 1.0
    if a.head in b.nouns or b.head in a.nouns:
        return 0.6
    return 0.5 if a.persons and b.persons else 0.0


def _same_value(a: Context, b: Context) -> float:
    """An agreeing value speaks for one question, the more the rarer such a value is by chance."""
    x, y = _value(a), _value(b)
    if x is None or y is None or a.measure.base != b.measure.base or x <= 0 or y <= 0:
        return 0.0
    distance = abs(math.log(x / y))
    if distance < 0.03:
        return _rarity(a)
    near = max(0.0, 1.0 - distance / math.log(2))
    return 0.6 * _rarity(a) * near if max(x, y) >= 100 or a.measure.dimension != "count" else 0.0


def _rarity(context: Context) -> float:
    """What it is worth that two figures have the same value."""
    value, dimension = _value(context) or 0.0, context.measure.dimension
    if dimension == "money":
        return 0.5 if value >= 1e6 else 0.35
    if dimension == "count":
        return 0.12 if value < 13 else 0.22 if value < 100 else 0.35
    return 0.15 if dimension == "time" else 0.3


def _value(context: Context) -> float | None:
    value = context.low if context.low is not None else context.high
    return None if value is None else value * context.measure.factor
