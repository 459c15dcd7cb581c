"""The numbers of a pair and their values."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.joined_numbers import SPELT_SIDES, NumberPair, value_of_side


@pytest.mark.parametrize(
    ("side", "value"),
    [("20", 20), ("1,440", 1440), ("nil", 0), ("One", 1), ("ten", 10)],
)
def test_the_value_of_a_side(side, value):
    assert value_of_side(side) == value


def test_spelt_sides_stand_at_their_value():
    assert [value_of_side(side) for side in SPELT_SIDES] == list(range(11))


def test_a_pair_reaches_to_its_last_side():
    assert NumberPair("score", (3, 5), (6, 8)).sides == ((3, 5), (6, 8))
    assert NumberPair("score", (3, 5), (6, 8)).end == 8
    assert NumberPair("record", (3, 5), (6, 8), (9, 10)).end == 10
    assert NumberPair("record", (3, 5), (6, 8), (9, 10)).start == 3
