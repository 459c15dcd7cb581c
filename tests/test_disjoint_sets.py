from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.disjoint_sets import DisjointSets


@pytest.mark.parametrize(
    ("joins", "groups"),
    [
        ([], [[0], [1], [2], [3], [4]]),
        ([(3, 1)], [[0], [1, 3], [2], [4]]),
        ([(3, 1), (1, 3), (2, 2)], [[0], [1, 3], [2], [4]]),
        ([(4, 3), (3, 2), (1, 0)], [[0, 1], [2, 3, 4]]),
        ([(0, 4), (1, 3), (4, 1)], [[0, 1, 3, 4], [2]]),
    ],
)
def test_what_is_joined_is_one_group(joins, groups):
    sets = DisjointSets(range(5))
    for one, other in joins:
        sets.join(one, other)
    assert sets.groups() == groups
    assert [sets.find(member) for group in groups for member in group] == [
        group[0] for group in groups for _ in group
    ]


@pytest.mark.parametrize("pair", [("b", "a"), ("a", "b")])
def test_the_first_to_appear_stands_for_the_set_whichever_is_named_first(pair):
    sets = DisjointSets(["b", "c", "a"])
    assert sets.join(*pair) == "b"
    assert (sets.find("a"), sets.find("b"), sets.find("c")) == ("b", "b", "c")


def test_a_member_appears_when_it_is_asked_for():
    sets = DisjointSets[str]()
    assert sets.find("z") == "z"
    assert sets.join("y", "z") == "z"
    assert sets.groups() == [["z", "y"]]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_groups_are_what_the_pairs_connect(pairs):
    sets = DisjointSets(range(13))
    labels = list(range(13))
    for one, other in pairs:
        sets.join(one, other)
        least, most = sorted((labels[one], labels[other]))
        labels = [least if label == most else label for label in labels]
    assert [sets.find(member) for member in range(13)] == labels


def test_a_long_chain_takes_no_square_of_time():
    begun = time.process_time()
    sets = DisjointSets(range(100_000))
    for number in range(99_999, 0, -1):
        sets.join(number - 1, number)
    for _ in range(1000):
        assert sets.find(99_999) == sets.find(50_000) == 0
    assert time.process_time() - begun < 3
