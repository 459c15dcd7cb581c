"""Groups that grow together from pairs that are strong enough."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.linkage import Linkage

if TYPE_CHECKING:
    from collections.abc import Mapping


def groups(count: int, strength) -> Linkage:
    return Linkage(count, strength)


def found(linkage: Linkage, count: int) -> list[int]:
    return [linkage.find(index) for index in range(count)]


def test_each_is_alone_at_first() -> None:
    linkage = groups(3, lambda *_: 9.0)
    assert found(linkage, 3) == [0, 1, 2]
    assert [linkage.members(index) for index in range(3)] == [[0], [1], [2]]


def test_two_groups_become_one_with_all_members_under_the_first() -> None:
    linkage = groups(4, lambda *_: 9.0)
    linkage.join(3, 2)
    linkage.join(3, 0)
    assert found(linkage, 4) == [0, 1, 0, 0]
    assert [linkage.members(root) for root in range(4)] == [[0, 2, 3], [1], [], []]
    linkage.join(2, 0)
    assert linkage.members(0) == [0, 2, 3]


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        (weights.JOINED, [0, 0]),
        (weights.JOINED + 0.01, [0, 0]),
        (weights.JOINED - 0.01, [0, 1]),
        # Euros and dollars that nobody converts say nothing: the pair counts as one that is apart.
        (None, [0, 1]),
    ],
)
def test_how_strong_a_pair_must_be(strength, expected) -> None:
    linkage = groups(2, lambda *_: strength)
    linkage.join_if_alike(0, 1)
    assert found(linkage, 2) == expected


def test_pairs_are_asked_for_with_the_lower_position_first() -> None:
    asked = []
    linkage = groups(4, lambda a, b: asked.append((a, b)) or 9.0)
    linkage.join(0, 3)
    linkage.join_if_alike(2, 1)
    linkage.join_if_alike(2, 3)
    assert asked == [(1, 2), (0, 1), (0, 2), (1, 3), (2, 3)]


@pytest.mark.parametrize(("nudge", "expected"), [(0.02, [0, 0, 0]), (-0.02, [0, 0, 2])])
def test_two_groups_go_together_on_the_average(nudge: float, expected: list) -> None:
    table = {(0, 1): 9.0, (0, 2): weights.JOINED + 4, (1, 2): weights.JOINED - 4 + nudge}
    linkage = groups(3, lambda a, b: table[a, b])
    linkage.join_if_alike(0, 1)
    linkage.join_if_alike(1, 2)
    assert found(linkage, 3) == expected


def test_what_cannot_be_compared_is_left_out_of_the_average() -> None:
    table = {(0, 1): 9.0, (0, 2): weights.JOINED, (1, 2): None}
    linkage = groups(3, lambda a, b: table[a, b])
    linkage.join_if_alike(0, 1)
    linkage.join_if_alike(2, 0)
    assert found(linkage, 3) == [0, 0, 0]


def test_groups_kept_apart_are_looked_at_again_only_when_they_have_grown() -> None:
    asked = []
    count = 2 + round(3 * weights.GROWN)
    linkage = groups(count, lambda a, b: asked.append((a, b)) or weights.JOINED - 1)
    linkage.join_if_alike(0, 1)
    linkage.join_if_alike(1, 0)
    assert len(asked) == 1
    size, refused, other = 2, 2, 2
    while other < count:
        linkage.join(0, other)
        size, other = size + 1, other + 1
        before = len(asked)
        linkage.join_if_alike(0, 1)
        is_asked = len(asked) > before
        assert is_asked == (size >= weights.GROWN * refused), size
        refused = size if is_asked else refused


@pytest.mark.parametrize(
    ("size", "step"),
    [
        (weights.SAMPLE // 2, 1),
        (weights.SAMPLE, 1),
        (2 * weights.SAMPLE - 1, 1),
        (2 * weights.SAMPLE, 2),
        (3 * weights.SAMPLE + 1, 3),
    ],
)
def test_a_few_members_evenly_spread_stand_for_a_group(size: int, step: int) -> None:
    linkage = groups(size, lambda *_: 9.0)
    for index in range(1, size):
        linkage.join(0, index)
    assert linkage.sample(0) == list(range(0, size, step))[: weights.SAMPLE]
    assert len(linkage.members(0)) == size


class Strengths:
    """Strength of each pair that is named, and one for the others; keeps what it was asked."""

    def __init__(
        self, named: Mapping[tuple[int, int], float | None], others: float | None = weights.MOST_SURE
    ) -> None:
        self.named = named
        self.others = others
        self.asked: list[tuple[int, int]] = []

    def __call__(self, a: int, b: int) -> float | None:
        self.asked.append((a, b))
        return self.named.get((a, b), self.others)


def test_one_impossible_pair_keeps_two_sure_groups_apart() -> None:
    groups = Linkage(3, Strengths({(1, 2): weights.NEVER}))
    groups.join_if_alike(0, 1)
    groups.join_if_alike(0, 2)
    assert found(groups, 3) == [0, 0, 2]


def test_a_strength_of_nothing_is_a_strength() -> None:
    groups = Linkage(3, Strengths({(0, 2): 0.0, (1, 2): 2 * weights.JOINED}))
    groups.join(0, 1)
    groups.join_if_alike(0, 2)
    assert found(groups, 3) == [0, 0, 0]


def test_groups_that_have_grown_may_go_together_then() -> None:
    groups = Linkage(4, Strengths({(0, 1): weights.JOINED - 1.0}))
    groups.join_if_alike(0, 1)
    assert groups.find(1) == 1
    groups.join(1, 2)
    groups.join_if_alike(0, 1)
    assert groups.find(1) == 0


def test_only_samples_of_large_groups_are_weighed() -> None:
    strengths = Strengths({})
    groups = Linkage(6 * weights.SAMPLE, strengths)
    for index in range(3 * weights.SAMPLE):
        groups.join(0, index)
        groups.join(3 * weights.SAMPLE, 3 * weights.SAMPLE + index)
    groups.join_if_alike(1, 3 * weights.SAMPLE + 1)
    assert len(strengths.asked) == weights.SAMPLE * weights.SAMPLE
    assert len(groups.members(0)) == 6 * weights.SAMPLE


def test_a_chain_of_small_steps_does_not_join_what_differs() -> None:
    # Each goes well with its neighbour and badly with all others.
    count = 12
    steps = {(index, index + 1): 0.0 for index in range(count - 1)}
    groups = Linkage(count, Strengths(steps, 4 * weights.JOINED))
    for index in range(count - 1):
        groups.join_if_alike(index, index + 1)
    assert len(set(found(groups, count))) > count // 3


def test_members_are_in_order_however_groups_were_joined() -> None:
    chance = random.Random(7)
    linkage = groups(200, lambda *_: 9.0)
    known = [{index} for index in range(200)]
    for _ in range(300):
        a, b = chance.randrange(200), chance.randrange(200)
        linkage.join(a, b)
        both = known[a] | known[b]
        for index in both:
            known[index] = both
    for index in range(200):
        assert linkage.members(linkage.find(index)) == sorted(known[index])


def test_a_large_group_is_not_copied_for_each_that_joins() -> None:
    linkage = groups(60_000, lambda *_: 9.0)
    begin = time.process_time()
    for index in range(1, 60_000):
        linkage.join(0, index)
    assert time.process_time() - begin < 10
