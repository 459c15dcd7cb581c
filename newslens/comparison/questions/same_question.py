"""Whether two figures answer one question.

`contradicts` names what two answers to one question can never differ in: the dimension, what becomes of the
counted, the group they belong to, the place or year they are told of, the holder of a seat. `affinity` weighs
what speaks for one question: the counted noun, the words of the clause and of its surroundings (rare words more),
an agreeing value. The weights are few and plain; none is trained.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions.dimensions import BARE
from newslens.comparison.questions.roles import fold
from newslens.comparison.questions.verdicts import compatible, significant
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    import datetime as dt

    from newslens.comparison.questions.claim import Context
    from newslens.comparison.questions.claim_weights import Weights

__all__ = ["affinity", "clash", "comparable", "contradicts", "slot"]

_TELLING = frozenset(("killed", "injured", "casualties", "missing", "protesting"))
"""Outcomes of which a story mostly has one count."""
_GENERAL = frozenset(
    ("person", "man", "individual", "human", "other", "victim", "civilian", "resident", "citizen")
)
"""Ideas of nouns under which persons of every kind are counted."""
_ELSEWHERE = {(True, False): 0.4, (True, True): 0.1, (False, False): 0.2, (False, True): 0.1}
"""What another place speaks against one question, by whether the place matters to it and the values agree."""
_BODILY = frozenset(("killed", "injured", "casualties", "missing", "rescued", "survived", "hospitalised"))
"""Outcomes that are counted by sex and age as well; of those arrested, "men" mostly are all."""
_HELD = frozenset(("seat", "vote", "point", "goal"))
"""What somebody holds: the holder makes the question."""
_NONE_AT_ALL = 1000
"""Nobody denies a number above this with a plain none: the two are told of different events."""
_NEAR = 1.4
_FAR = 50.0
"""Counts of casualties that lie further apart than this are of different events."""
_WIDE = 10.0
"""So are other counts from here on."""


def contradicts(a: Context, b: Context, weights: Weights) -> bool:
    """Whether two figures cannot answer one question, whatever else they share."""
    if not _one_kind(a, b) or a.past != b.past or _same_breath(a, b):
        return True
    if a.change and b.change and a.change != b.change:
        return True
    if a.years and b.years and not a.years & b.years:
        return True
    if a.measure.dimension == "age":
        return bool(a.holders and b.holders) and not a.holders & b.holders
    if a.measure.dimension == "count" and _other_count(a, b):
        return True
    return (
        a.outcome is not None
        and b.outcome is not None
        and (_other_year(a, b) or _other_days(a, b) or _elsewhere(a, b, weights))
    )


def affinity(a: Context, b: Context, weights: Weights, *, least: float = 0.0) -> float:
    """How strongly two figures answer one question, 0 to about 1.

    Parameters
    ----------
    a, b
        Contexts that do not contradict each other.
    weights
        Weights of the words among all articles.
    least
        Strength that is of interest: of a pair that stays below it, the doubts are not looked into.
    """
    clause, around = weights.clauses_alike(a, b), weights.surroundings_alike(a, b)
    score = _same_value(a, b)
    if a.measure.dimension == "count":
        score += 0.4 * clause + 0.2 * around + _same_head(a, b) * weights.head(a, b)
    else:
        score += 0.55 * clause + 0.3 * around + 0.12
    if a.outcome is not None and a.outcome == b.outcome:
        telling = 0.35 if a.outcome in _TELLING else 0.2
        score += telling if _kinds(a) == _kinds(b) else 0.4 * telling
        score += 0.12 * (a.high == 0 or b.high == 0)
    if (a.measure.dimension == "age" or (a.head in _HELD and a.head == b.head)) and a.holders & b.holders:
        score += 0.25
    score += 0.1 * _one_source(a, b)
    score += 0.25 * _sole_count(a, b, weights)
    return score if score < least else score - _doubts(a, b, weights)


def _doubts(a: Context, b: Context, weights: Weights) -> float:
    """What speaks against one question without ruling it out."""
    doubts = 0.3 * (a.whole != b.whole and not _agree(a, b))
    doubts += 0.2 * (a.part != b.part) + 0.15 * (a.of_known != b.of_known and a.outcome is None)
    if a.added != b.added and clash(a, b):
        doubts += 0.2
    if a.head in _HELD:
        doubts += 0.3 * (a.clause.isdisjoint(_losses()) != b.clause.isdisjoint(_losses()))
    placed = a.outcome in _TELLING or a.measure.dimension == "length"
    doubts += _ELSEWHERE[placed, _agree(a, b)] * _elsewhere_by(a, b, weights)
    doubts += (0.35 if a.measure.dimension == "count" else 0.15) * _other_days(a, b)
    if _kinds(a) != _kinds(b) and not _kinds(a) & _kinds(b):
        doubts += 0.2
    if a.persons and b.persons and bool(a.outcome) != bool(b.outcome) and not _agree(a, b):
        doubts += 0.2
    if a.outcome not in _TELLING and clash(a, b):
        doubts += 0.15 if _far_apart(a, b) else 0.05
    if bool(a.years) != bool(b.years):
        doubts += 0.7 if a.outcome is not None or a.head in _HELD else 0.1
    if a.place.article == b.place.article and clash(a, b):
        doubts += 0.25 if a.source == b.source else 0.15 * (a.sentence_start != b.sentence_start)
    return doubts


def comparable(a: Context, b: Context) -> bool:
    """Whether the values of two figures can be held against each other: one unit, or a currency that is lost."""
    return a.measure.base == b.measure.base or (
        a.measure.dimension == b.measure.dimension and BARE in {a.measure.base, b.measure.base}
    )


def slot(a: Context, b: Context, weights: Weights) -> float:
    """How well two figures of two renderings of one sentence fill the same place in it, 0 to about 1."""
    clause = weights.clauses_alike(a, b)
    return 0.5 * clause + 0.3 * _same_head(a, b) + _same_value(a, b)


def _one_kind(a: Context, b: Context) -> bool:
    """Whether two figures measure one thing; a bare number may be a sum of money that lost its sign."""
    if a.measure.dimension == b.measure.dimension:
        return True
    bare = {a.measure.base, b.measure.base} == {BARE, "1"} and a.counted is None and b.counted is None
    return bare and a.low is not None and a.low == b.low


def _kinds(context: Context) -> frozenset[str]:
    """Groups of the counted; "men" are a group only where women and children are counted as well."""
    return context.groups if context.outcome in _BODILY else context.groups - {"men"}


def _same_breath(a: Context, b: Context) -> bool:
    """Two figures of one sentence, given by one source, are two facts."""
    together = a.place.article == b.place.article and a.sentence_start == b.sentence_start
    return together and (a.source == b.source or a.source is None or b.source is None)


def _other_count(a: Context, b: Context) -> bool:
    if a.outcome != b.outcome and a.outcome and b.outcome:
        return True
    if _apart(a, b) or _of_a_part(a, b) or (a.part != b.part and a.outcome and clash(a, b)):
        return True
    if a.outcome in _BODILY and b.outcome in _BODILY and (_SEXES & a.groups) != (_SEXES & b.groups):
        return True
    if a.groups - _SEXES and b.groups - _SEXES and not a.groups & b.groups:
        return True
    held = a.head == b.head and a.head in _HELD
    return held and bool(a.holders) and bool(b.holders) and not a.holders & b.holders


_SEXES = frozenset(("women", "men", "girls", "boys", "children", "babies", "pregnant"))


def _of_a_part(a: Context, b: Context) -> bool:
    """Whether one figure is that of a named place within the scene: "50 in Ostrel alone", of a report's 200."""
    if a.alone != b.alone or a.alone:
        return a.places.isdisjoint(b.places)
    if a.place.article != b.place.article or not clash(a, b):
        return False
    return bool(a.places and b.places) and a.places.isdisjoint(b.places)


def _elsewhere(a: Context, b: Context, weights: Weights) -> bool:
    """Whether two figures are told of different places, one of them off the main scene.

    A street and the city it lies in differ by name only; where the lexicon does not know both places, figures
    that agree are given the benefit of the doubt.
    """
    there, here = weights.scenes(a.places), weights.scenes(b.places)
    if bool(there) != bool(here) and clash(a, b):
        there, here = (found or weights.scenes(c.wider) for found, c in ((there, a), (here, b)))
    if not there or not here or there & here or (there & weights.main and here & weights.main):
        return False
    known = _charted() | weights.main
    return bool(there & known and here & known) or not _agree(a, b)


@cache
def _losses() -> frozenset[str]:
    return frozenset(fold(word(each)) for each in lexicon.words("comparison/losses"))


@cache
def _charted() -> frozenset[str]:
    """Places that the lexicon knows, capitals of countries among them."""
    return lexicon.words("names/places") | {
        row[3] for row in lexicon.entries("names/countries") if len(row) > 3
    }


def _apart(a: Context, b: Context) -> bool:
    x, y = a.low or a.high or 0.0, b.low or b.high or 0.0
    if min(x, y) == 0:
        return max(x, y) > _NONE_AT_ALL
    return min(x, y) > 0 and max(x, y) / min(x, y) > (_FAR if a.outcome and a.outcome == b.outcome else _WIDE)


def _same_head(a: Context, b: Context) -> float:
    if a.head is None or b.head is None:
        return 0.3
    if a.head == b.head:
        return 1.0
    if a.head in b.nouns or b.head in a.nouns:
        return 0.6
    general = a.head in _GENERAL or b.head in _GENERAL or a.outcome is not None
    return 0.5 if a.persons and b.persons and general else 0.0


def _sole_count(a: Context, b: Context, weights: Weights) -> bool:
    """Whether two reports each count a thing once, on one scene, and come near each other."""
    if a.head in _GENERAL or not weights.sole(a, b) or _far_apart(a, b):
        return False
    return not _elsewhere_by(a, b, weights)


def _same_value(a: Context, b: Context) -> float:
    """An agreeing value speaks for one question, the more the rarer such a value is by chance."""
    pairs = [(x, y) for one, x in a.amounts for other, y in b.amounts if one == other or BARE in {one, other}]
    return max((_closeness(a, b, x, y) for x, y in pairs if x > 0 and y > 0), default=0.0)


def _closeness(a: Context, b: Context, x: float, y: float) -> float:
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
    return a.low is not None and a.low == b.low and comparable(a, b)


def _elsewhere_by(a: Context, b: Context, weights: Weights) -> float:
    """How far two figures are told of different places: 1 by their clauses, or by sentences that both name one."""
    there, here = weights.away(a.places), weights.away(b.places)
    scene, other = (weights.scenes(c.wider) or weights.scenes(c.earlier) for c in (a, b))
    if scene & other:
        return 0.0
    if bool(there) != bool(here):
        return 1.0
    away = not scene | other <= weights.main
    return (0.6 if scene and other else 0.25) * away


def _open(context: Context) -> bool:
    """Whether a figure leaves a range open."""
    return context.low is None or context.high is None or context.comparator == "vague"


def clash(a: Context, b: Context) -> bool:
    """Whether two figures cannot both be true, taken as answers to one question."""
    return a.unit == b.unit and not compatible(a, b)


def _far_apart(a: Context, b: Context) -> bool:
    """Whether two numbers differ by more than what reports of one thing differ by."""
    x, y = (c.amounts[0][1] if c.amounts else 0.0 for c in (a, b))
    return min(x, y) <= 0 or max(x, y) / min(x, y) > _NEAR


def _one_source(a: Context, b: Context) -> bool:
    """Whether two figures of different articles are given by one source."""
    if a.source is None or b.source is None or a.place.article == b.place.article:
        return False
    return bool(significant(a.source) & significant(b.source))


def _other_days(a: Context, b: Context) -> bool:
    """Whether two figures are told of different days."""
    return bool(a.days and b.days) and not any(_meet(x, y) for x in a.days for y in b.days)


def _other_year(a: Context, b: Context) -> bool:
    """Whether one figure is told of a year long past and the other of a day of the story."""
    return bool(a.years and b.days and not b.years) or bool(b.years and a.days and not a.years)


def _meet(x: tuple[dt.datetime, dt.datetime], y: tuple[dt.datetime, dt.datetime]) -> bool:
    return x[0] <= y[1] and y[0] <= x[1]


def _rarity(context: Context) -> float:
    """What it is worth that two figures have the same value."""
    value = context.amounts[0][1] if context.amounts else 0.0
    dimension = context.measure.dimension
    if dimension == "money":
        return 0.5 if value >= 1e6 else 0.35
    if dimension == "count":
        small = 0.3 if value % 1 else 0.12
        return small if value < 13 else 0.22 if value < 100 else 0.35 if value < 1000 else 0.42
    return 0.15 if dimension == "time" else 0.36
