"""Which quotations are worth comparing."""

from __future__ import annotations

import pytest
from compared_quotations import quoted

from newslens.comparison.utterances.quotation_candidates import find_quotation_candidates


def pairs(*said):
    """Candidates among quotations, each of an article of its own, given as a text or a text and its speaker."""
    read = [(each, "Ada Brandt") if isinstance(each, str) else each for each in said]
    return find_quotation_candidates([quoted(text, n, speaker=who) for n, (text, who) in enumerate(read)])


def test_two_ideas_in_common_are_enough():
    assert pairs("ropes and lamps", "lamps with ropes", "old chairs") == [(0, 1)]


def test_one_idea_is_enough_with_a_name_of_the_speaker():
    assert pairs(("old lamps", "Ada Brandt"), ("many lamps", "Brandt")) == [(0, 1)]
    assert pairs(("old lamps", "Ada Brandt"), ("many lamps", "Ivo Olsen")) == []
    assert pairs(("old lamps", None), ("many lamps", None)) == []


def test_one_wording_of_one_speaker_is_a_pair_whatever_it_says():
    assert pairs(("of the", None), ("Of the!", None)) == [(0, 1)]
    assert pairs(("of the", "Ada Brandt"), ("of the", "Ivo Olsen")) == []


def test_pairs_ascend():
    found = pairs("ropes and lamps", "lamps and ropes", "ropes, lamps", "lamps, ropes")
    assert found == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]


@pytest.mark.parametrize(("count", "met"), [(24, 24 * 23 // 2), (25, 24)])
def test_in_a_crowd_of_one_wording_each_meets_the_first(count, met):
    found = pairs(*["ropes and lamps"] * count)
    assert len(found) == met
    assert {(0, n) for n in range(1, count)} <= set(found)


@pytest.mark.parametrize(
    ("first", "second", "across"),
    [
        (4, 6, 24),  # each with each
        (5, 5, 9),  # each with the first of the other wording
    ],
)
def test_two_crowded_wordings_meet_by_their_first_ones(first, second, across):
    found = pairs(*["ropes and lamps"] * first, *["lamps, and also ropes"] * second)
    assert sum(a < first <= b for a, b in found) == across


def test_a_first_one_may_stand_behind():
    found = pairs(*["ropes and lamps"], *["lamps, and also ropes"] * 25, *["ropes and lamps"] * 3)
    across = {(a, b) for a, b in found if (a in range(1, 26)) != (b in range(1, 26))}
    assert across == {(0, n) for n in range(1, 26)} | {(1, n) for n in range(26, 29)}
