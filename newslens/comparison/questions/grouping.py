"""Grouping of figures by question, without looking at all pairs.

Figures that share a telling word, an outcome or a value are candidates. Each candidate list is put in an order of
its own content and only neighbours within a window are compared, so the work grows in proportion to the number of
figures however many articles tell the same. Pairs are then joined from the strongest down. Two groups
become one when no member of the one contradicts a member of the other and their members are alike on the
average (average linkage over a bounded sample, after Sokal and Michener, 1958): a chain of small steps does not join
what differs.

The order of articles has no influence: every order used is one of the contents.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newslens.comparison.questions.same_question import affinity, clash, contradicts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from newslens.comparison.questions.claim import Context
    from newslens.comparison.questions.claim_weights import Weights

__all__ = ["group"]

_WINDOW = 40
_CROWD = 60
"""Figures sharing a word from which on each is compared with fewer neighbours, in all with a bounded number."""
_CLOSEST = 2
_TELLING_WORDS = 6
_THRESHOLD = 0.5
_LENIENT = 0.85
"""Two groups that have formed join less easily where their answers cannot all be true."""
_STRICT = 1.3
"""So much more alike must they be where one article would contradict itself without saying so."""
_SAMPLE = 6
_GROWN = 1.5
"""Two sets that were kept apart are looked at again when they have grown by this."""
_ANCHORED = 2.0


def group(
    contexts: Sequence[Context], weights: Weights, anchors: Iterable[tuple[int, int]] = ()
) -> list[int]:
    """Number of the group of each context, groups numbered by their first member.

    Parameters
    ----------
    contexts
        What each figure is about.
    weights
        Weights of the words among all articles.
    anchors
        Pairs of indices of figures that stand at one place of a passage that two articles share.
    """
    order = sorted(range(len(contexts)), key=lambda index: _key(contexts[index]))
    rank = {index: position for position, index in enumerate(order)}
    edges = dict.fromkeys(_ranked(pair, rank) for pair in anchors)
    strengths = dict.fromkeys(edges, _ANCHORED)
    for a, b in _candidates([contexts[index] for index in order], weights):
        if (a, b) not in strengths and not contradicts(contexts[order[a]], contexts[order[b]], weights):
            strength = affinity(contexts[order[a]], contexts[order[b]], weights, least=_THRESHOLD)
            if strength >= _THRESHOLD:
                strengths[a, b] = strength
    clusters = _Clusters([contexts[index] for index in order], weights)
    for (a, b), strength in sorted(strengths.items(), key=lambda edge: (-edge[1], edge[0])):
        clusters.join(a, b, anchored=strength >= _ANCHORED)
    roots = [clusters.root(rank[index]) for index in range(len(contexts))]
    numbers: dict[int, int] = {}
    return [numbers.setdefault(root, len(numbers)) for root in roots]


class _Clusters:
    """Sets of figures that grow together."""

    def __init__(self, contexts: Sequence[Context], weights: Weights) -> None:
        self._contexts = contexts
        self._weights = weights
        self._parent = list(range(len(contexts)))
        self._members = [[index] for index in range(len(contexts))]
        self._refused: dict[tuple[int, int], int] = {}
        """Size at which two sets were last kept apart."""

    def root(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int, *, anchored: bool) -> None:
        """Make one set of those of two figures, where their members allow it."""
        a, b = sorted((self.root(a), self.root(b)))
        size = len(self._members[a]) + len(self._members[b])
        if a == b or size < _GROWN * self._refused.get((a, b), 0):
            return
        if not self._allowed(a, b, anchored=anchored):
            self._refused[a, b] = size
            return
        self._parent[b] = a
        self._members[a] = sorted(self._members[a] + self._members[b])
        self._members[b] = []

    def _allowed(self, a: int, b: int, *, anchored: bool) -> bool:
        pairs = [(self._contexts[x], self._contexts[y]) for x in self._some(a) for y in self._some(b)]
        against = sum(contradicts(x, y, self._weights) for x, y in pairs)
        if anchored:
            return against * 2 < len(pairs) or len(pairs) == 1
        if against:
            return False
        ranked = sorted((affinity(x, y, self._weights) for x, y in pairs), reverse=True)
        upper = ranked[: (len(ranked) + 1) // 2]
        alone = min(len(self._members[a]), len(self._members[b])) == 1
        lenient = alone or not any(clash(x, y) for x, y in pairs)
        if any(_at_odds(x, y) for x, y in pairs):
            return sum(upper) / len(upper) >= _THRESHOLD * _STRICT
        return sum(upper) / len(upper) >= (_THRESHOLD * _LENIENT if lenient else _THRESHOLD)

    def _some(self, root: int) -> list[int]:
        """Members of a set, or as many of them, evenly spread, as are needed to judge it."""
        members = self._members[root]
        step = max(1, len(members) // _SAMPLE)
        return members[::step][:_SAMPLE]


def _at_odds(a: Context, b: Context) -> bool:
    """Whether one article would give two answers from one source that cannot both be true."""
    return a.place.article == b.place.article and a.source == b.source and clash(a, b)


def _key(context: Context) -> tuple[object, ...]:
    """Order of content: by what is counted, then by where it stands."""
    return (
        context.measure.dimension,
        context.outcome or "",
        context.low if context.low is not None else -1.0,
        context.place.article,
        context.place.start,
    )


def _candidates(contexts: Sequence[Context], weights: Weights) -> Iterator[tuple[int, int]]:
    """Pairs of figures that share something telling, each once."""
    shared: dict[Hashable, list[int]] = {}
    for index, context in enumerate(contexts):
        for key in _keys(context, weights):
            shared.setdefault(key, []).append(index)
    seen: set[tuple[int, int]] = set()
    for members in shared.values():
        window = _WINDOW if len(members) <= _CROWD else max(_CLOSEST, _WINDOW * _CROWD // len(members))
        for position, a in enumerate(members):
            for b in members[position + 1 : position + 1 + window]:
                if (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def _keys(context: Context, weights: Weights) -> Iterator[Hashable]:
    dimension = context.measure.dimension
    if context.outcome:
        yield dimension, "outcome", context.outcome
    for _, amount in context.amounts:
        if amount > 0:
            step = math.log(amount) / math.log(2)
            yield dimension, "value", round(step), 0
            yield dimension, "value", round(step + 0.5), 1
    words = sorted(context.clause | context.nouns, key=lambda each: (-weights.of(each), each))
    for each in [*words[:_TELLING_WORDS], *([context.head] if context.head else [])]:
        yield dimension, "word", each


def _ranked(pair: tuple[int, int], rank: dict[int, int]) -> tuple[int, int]:
    a, b = sorted((rank[pair[0]], rank[pair[1]]))
    return a, b
