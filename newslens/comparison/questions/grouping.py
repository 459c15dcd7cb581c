"""Claims grouped by the question that they answer, without looking at all pairs.

Takes claims; gives the number of each claim's group. Claims that share a telling word, an outcome or a value are
candidates. Each list of candidates is put in an order of its own content and only neighbours within a window are
compared, so the work grows in proportion to the number of figures however many articles tell the same. Pairs are then
joined from the strongest down. Two groups become one when no member of the one contradicts a member of the other and
their members are alike on the average (average linkage over a bounded sample, after Sokal and Michener, 1958): a chain
of small steps does not join what differs.

The order of articles has no influence: every order used is one of the contents.

What this does not cover: taking a group apart again once it was made.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.claim_contradictions import contradicts
from newslens.comparison.questions.same_question import affinity
from newslens.comparison.questions.value_likeness import clash
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness

__all__ = ["group_claims"]


def group_claims(
    claims: Sequence[Claim], likeness: ClaimLikeness, slots: Iterable[tuple[int, int]] = ()
) -> list[int]:
    """Number of the group of each claim, groups numbered by their first member.

    Parameters
    ----------
    claims
        Claims of the figures.
    likeness
        Likeness of all claims of the event.
    slots
        Pairs of indices of claims that stand at one slot of a passage that two articles share.
    """
    order = sorted(range(len(claims)), key=lambda index: _content(claims[index]))
    rank = {index: position for position, index in enumerate(order)}
    ordered = [claims[index] for index in order]
    strengths = dict.fromkeys((_ranked(pair, rank) for pair in slots), weights.SHARED_SLOT)
    strengths |= _strengths(ordered, likeness, strengths)
    groups = _Groups(ordered, likeness)
    for (a, b), strength in sorted(strengths.items(), key=lambda edge: (-edge[1], edge[0])):
        groups.join(a, b, shares_slot=strength >= weights.SHARED_SLOT)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(groups.find(rank[index]), len(numbers)) for index in range(len(claims))]


def _strengths(
    claims: Sequence[Claim], likeness: ClaimLikeness, known: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], float]:
    """Affinity of the pairs of candidates that are strong enough to answer one question."""
    known = set(known)
    found: dict[tuple[int, int], float] = {}
    for a, b in _candidates(claims, likeness):
        if (a, b) not in known and not contradicts(claims[a], claims[b], likeness):
            strength = affinity(claims[a], claims[b], likeness, least=weights.ONE_QUESTION)
            if strength >= weights.ONE_QUESTION:
                found[a, b] = strength
    return found


class _Groups:
    """Groups of claims that grow together."""

    def __init__(self, claims: Sequence[Claim], likeness: ClaimLikeness) -> None:
        self._claims = claims
        self._likeness = likeness
        self._sets = DisjointSets(range(len(claims)))
        self._members = [[index] for index in range(len(claims))]
        self._refused: dict[tuple[int, int], int] = {}
        """Size at which two groups were last kept apart."""

    def find(self, index: int) -> int:
        """First member of the group of a claim."""
        return self._sets.find(index)

    def join(self, a: int, b: int, *, shares_slot: bool) -> None:
        """Make one group of those of two claims, where their members allow it."""
        a, b = sorted((self.find(a), self.find(b)))
        size = len(self._members[a]) + len(self._members[b])
        if a == b or size < weights.GROWN * self._refused.get((a, b), 0):
            return
        if not self._are_one(a, b, shares_slot=shares_slot):
            self._refused[a, b] = size
            return
        self._sets.join(a, b)
        self._members[a] = sorted(self._members[a] + self._members[b])
        self._members[b] = []

    def _are_one(self, a: int, b: int, *, shares_slot: bool) -> bool:
        """Whether two groups answer one question, by a sample of their members."""
        pairs = [(self._claims[x], self._claims[y]) for x in self._sample(a) for y in self._sample(b)]
        against = sum(contradicts(x, y, self._likeness) for x, y in pairs)
        if shares_slot:
            return against * 2 < len(pairs) or len(pairs) == 1
        if against:
            return False
        alone = min(len(self._members[a]), len(self._members[b])) == 1
        return self._average(pairs) >= _least_average(pairs, alone=alone)

    def _average(self, pairs: Sequence[tuple[Claim, Claim]]) -> float:
        """Mean affinity of the stronger half of the pairs."""
        ranked = sorted((affinity(x, y, self._likeness) for x, y in pairs), reverse=True)
        upper = ranked[: (len(ranked) + 1) // 2]
        return sum(upper) / len(upper)

    def _sample(self, root: int) -> list[int]:
        """Members of a group, or as many of them, evenly spread, as are needed to judge it."""
        members = self._members[root]
        step = max(1, len(members) // weights.SAMPLE)
        return members[::step][: weights.SAMPLE]


def _least_average(pairs: Sequence[tuple[Claim, Claim]], *, alone: bool) -> float:
    """Mean affinity from which on two groups are one: more where their answers cannot all be true."""
    if any(_at_odds(x, y) for x, y in pairs):
        return weights.ONE_QUESTION * weights.STRICT
    if alone or not any(clash(x, y) for x, y in pairs):
        return weights.ONE_QUESTION * weights.LENIENT
    return weights.ONE_QUESTION


def _at_odds(a: Claim, b: Claim) -> bool:
    """Whether one article would give two answers from one source that cannot both be true."""
    return a.article_id == b.article_id and a.source == b.source and clash(a, b)


def _content(claim: Claim) -> tuple[object, ...]:
    """Order of content: by what is counted, then by where it stands."""
    low = claim.low if claim.low is not None else -1.0
    return claim.dimension.name, claim.outcome or "", low, claim.article_id, claim.start


def _candidates(claims: Sequence[Claim], likeness: ClaimLikeness) -> Iterator[tuple[int, int]]:
    """Pairs of claims that share something telling, each once."""
    shared: dict[Hashable, list[int]] = {}
    for index, claim in enumerate(claims):
        for key in _keys(claim, likeness):
            shared.setdefault(key, []).append(index)
    seen: set[tuple[int, int]] = set()
    for members in shared.values():
        window = _window(len(members))
        for position, a in enumerate(members):
            for b in members[position + 1 : position + 1 + window]:
                if (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def _window(count: int) -> int:
    """With how many neighbours a claim is compared, by the number of claims that share a key with it."""
    if count <= weights.CROWD:
        return weights.WINDOW
    return max(weights.CLOSEST, weights.WINDOW * weights.CROWD // count)


def _keys(claim: Claim, likeness: ClaimLikeness) -> Iterator[Hashable]:
    """What a claim shares with others that may answer its question: an outcome, about a value, or a telling word."""
    dimension = claim.dimension.name
    if claim.outcome:
        yield dimension, "outcome", claim.outcome
    for _, amount in claim.amounts:
        if amount > 0:
            # Two series of bins, shifted by half a bin: of two close values at least one bin is the same.
            step = math.log2(amount)
            yield dimension, "value", round(step), 0
            yield dimension, "value", round(step + 0.5), 1
    words = sorted(claim.clause_words | claim.nouns, key=lambda each: (-likeness.weight(each), each))
    telling = words[: weights.TELLING_WORDS]
    for each in telling if claim.head is None or claim.head in telling else [*telling, claim.head]:
        yield dimension, "word", each


def _ranked(pair: tuple[int, int], rank: dict[int, int]) -> tuple[int, int]:
    a, b = sorted((rank[pair[0]], rank[pair[1]]))
    return a, b
