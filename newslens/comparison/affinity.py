"""Whether two figures answer one question.

`contradicts` names what two answers to one question can never differ in: the dimension, what becomes of the
counted, the group they belong to, the place or year they are told of, the holder of a seat. `affinity` weighs
what speaks for one question: the counted noun, the words of the clause and of its surroundings (rare words more),
an agreeing value. The weights are few and plain; none is trained.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newslens.comparison.contexts import Context

__all__ = ["Weights", "affinity", "contradicts", "slot"]

_HELD = frozenset(("seat", "vote", "point", "goal"))
"""What somebody holds: the holder makes the question."""
_MAIN = 0.7
"""Places that at least this share as many articles name as the most named are those of the main event."""
_FAR = 50.0
"""Counts of casualties that lie further apart than this are of different events."""


class Weights:
    """How telling a word or a place is: the rarer among the articles, the more.

    Parameters
    ----------
    contexts
        All figures' contexts.
    places
        Places that each article names.
    """

    def __init__(self, contexts: Iterable[Context], places: Mapping[str, Collection[str]]) -> None:
        found: dict[str, set[str]] = {}
        articles: set[str] = set(places)
        for context in contexts:
            articles.add(context.place.article)
            for each in context.sentence:
                found.setdefault(each, set()).add(context.place.article)
        self._total = max(len(articles), 1)
        self._idf = {each: math.log(1 + self._total / len(inside)) for each, inside in found.items()}
        named = Counter(place for inside in places.values() for place in inside)
        most = max(named.values(), default=0)
        self.main = frozenset(place for place, count in named.items() if count >= _MAIN * most)

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
        """Places other than those of the main event, which nearly every article names."""
        return places - self.main

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
    return a.outcome is not None and b.outcome is not None and _elsewhere(a, b, weights)


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
    score = _same_value(a, b)
    if a.measure.dimension == "count":
        score += 0.4 * clause + 0.2 * around + 0.25 * _same_head(a, b)
    else:
        score += 0.5 * clause + 0.3 * around + 0.1
    if a.outcome is not None and a.outcome == b.outcome:
        score += 0.35 if a.groups == b.groups else 0.15
    return score - _doubts(a, b, weights)


def _doubts(a: Context, b: Context, weights: Weights) -> float:
    """What speaks against one question without ruling it out."""
    doubts = 0.2 * (a.part != b.part)
    if a.persons and b.persons:
        doubts += (0.2 if _agree(a, b) else 0.4) * _one_elsewhere(a, b, weights)
        doubts += 0.3 * (bool(a.years) != bool(b.years))
    if a.place.article == b.place.article and a.source == b.source and _differ(a, b):
        doubts += 0.25
    return doubts


def slot(a: Context, b: Context, weights: Weights) -> float:
    """How well two figures of two renderings of one sentence fill the same place in it, 0 to about 1."""
    clause = weights.alike(a.clause | a.nouns, b.clause | b.nouns)
    return 0.5 * clause + 0.3 * _same_head(a, b) + _same_value(a, b)


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


def _elsewhere(a: Context, b: Context, weights: Weights) -> bool:
    """Whether two figures are told of different places, one of them off the main scene.

    A street and the city it lies in differ by name only; where the lexicon does not know both places, figures
    that agree are given the benefit of the doubt.
    """
    countries, known = lexicon.words("countries"), lexicon.words("places")
    there, here = a.places - countries, b.places - countries
    if not there or not here or there & here or not weights.telling(there | here):
        return False
    main = weights.main
    charted = bool(there & (known | main)) and bool(here & (known | main))
    return charted or not _agree(a, b)


def _one_toll(a: Context, b: Context) -> bool:
    """Whether one says "no casualties": that nobody was killed, and that nobody was injured."""
    outcomes = {a.outcome, b.outcome}
    none = any(c.outcome == "casualties" and c.high == 0 for c in (a, b))
    return none and bool(outcomes & {"killed", "injured"})


def _apart(a: Context, b: Context) -> bool:
    x, y = a.low or a.high or 0.0, b.low or b.high or 0.0
    return min(x, y) > 0 and max(x, y) / min(x, y) > _FAR


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
    if distance < 0.03 and "vague" not in {a.comparator, b.comparator}:
        return _rarity(a)
    if max(x, y) < 100 and a.measure.dimension == "count":
        return 0.0
    near = max(0.0, 1.0 - distance / math.log(2))
    if _open(a) or _open(b):
        near = max(near, 0.5 * (distance < math.log(3)))
    return 0.7 * _rarity(a) * near


def _agree(a: Context, b: Context) -> bool:
    return a.low is not None and a.low == b.low and a.measure.base == b.measure.base


def _one_elsewhere(a: Context, b: Context, weights: Weights) -> bool:
    """Whether one figure alone is told of a place off the main scene, or both of different ones."""
    there, here = weights.telling(a.places), weights.telling(b.places)
    return bool(there) != bool(here) or bool(there and not there & here)


def _open(context: Context) -> bool:
    """Whether a figure leaves a range open."""
    return context.low is None or context.high is None or context.comparator == "vague"


def _differ(a: Context, b: Context) -> bool:
    """Whether two figures give plain different numbers."""
    return a.comparator == b.comparator == "exact" and (a.low, a.unit) != (b.low, b.unit)


def _rarity(context: Context) -> float:
    """What it is worth that two figures have the same value."""
    value, dimension = _value(context) or 0.0, context.measure.dimension
    if dimension == "money":
        return 0.5 if value >= 1e6 else 0.35
    if dimension == "count":
        return 0.12 if value < 13 else 0.22 if value < 100 else 0.35 if value < 1000 else 0.42
    return 0.15 if dimension == "time" else 0.3


def _value(context: Context) -> float | None:
    value = context.low if context.low is not None else context.high
    return None if value is None else value * context.measure.factor
