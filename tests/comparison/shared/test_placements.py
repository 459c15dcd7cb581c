from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.shared.placements import placed_groups


def test_nothing_placed_changes_nothing():
    assert placed_groups([0, 1, 0, 2], {}) == [0, 1, 0, 2]


def test_a_chain_and_a_circle_of_placed_members_end():
    assert placed_groups([0, 0, 1], {0: 1, 1: 2}) == [0, 0, 0]
    assert placed_groups([0, 1, 2], {0: 1, 1: 0}) == [0, 0, 1]


def test_what_was_left_behind_stays_together():
    assert placed_groups([0, 0, 0], {0: None}) == [0, 1, 1]


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.data())
def test_those_that_nobody_placed_are_grouped_as_before(groups, data):
    members = st.integers(0, len(groups) - 1)
    placed = data.draw(st.dictionaries(members, st.none() | members, max_size=4))
    # two that were placed beside one another may bring a third along, never two groups of the machine
    placed = {a: b for a, b in placed.items() if b not in placed}
    after = placed_groups(groups, placed)
    free = [n for n in range(len(groups)) if n not in placed]
    for a in free:
        for b in free:
            assert (groups[a] == groups[b]) == (after[a] == after[b])
    for a, b in placed.items():
        assert b is None or after[a] == after[b]
