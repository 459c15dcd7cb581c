from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_amounts import told

from newslens.presentation.drawing.slope_layout import lay_out_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import BAND, CERTIFIED, NARROW, WIDE

MOMENTS = ("2018", "2021")
SIZES = (WIDE, NARROW)
AMOUNTS = st.sampled_from(["", "3", "17", "around 15", "54", "more than 70", "less than 9", "900"])
SAID = st.integers(1, 9).flatmap(
    lambda holders: st.lists(
        st.lists(st.tuples(AMOUNTS, AMOUNTS), min_size=holders, max_size=holders), min_size=1, max_size=6
    )
)


def laid_out(said, size=WIDE, voices=None, moments=MOMENTS, **changes):
    event, holders = told(said, voices)
    drawn = [lines_of(event, replace(each, **changes)) for each in holders]
    return lay_out_slopes(drawn, moments, size)


@pytest.mark.parametrize("size", SIZES, ids=["wide", "narrow"])
@given(SAID)
def test_labels_never_overlap_keep_the_order_of_their_amounts_and_stay_in_the_picture(size, said):
    found = laid_out({f"r{place}": amounts for place, amounts in enumerate(said)}, size, "ABCABC")
    for above, below in pairwise(found.blocks):
        assert above.top + above.block.height <= below.top + 1e-6
        assert above.block.value >= below.block.value
    for placed in found.blocks:
        assert placed.top >= -1e-6
        assert placed.top + placed.block.height <= found.height
        assert found.label_x + placed.block.width <= size.width + 1e-6
    for above, below in pairwise(found.amounts):
        assert below.y - above.y >= 15 - 1e-6


@given(SAID)
def test_every_amount_lies_on_the_axis_and_every_column_left_of_the_labels(said):
    found = laid_out({f"r{place}": amounts for place, amounts in enumerate(said)}, NARROW)
    assert found.ticks[0] == 0
    for placed in found.blocks:
        assert found.ticks[0] <= placed.block.value <= found.ticks[-1]
    assert all(found.x(-1, column) < found.label_x for column in found.columns)


def test_what_was_certified_has_a_column_before_those_of_the_voices():
    assert laid_out({"one": [("54", "70")]}, voices="A", certified=(54.0, 73.0)).columns == (CERTIFIED, "A")


def test_a_band_has_a_column_too():
    said = {f"r{place}": [("", str(70 + place % 3))] for place in range(15)}
    assert laid_out(said).columns == (BAND,)


def test_amounts_far_apart_share_one_axis_from_nought():
    found = laid_out({"one": [("3", "5"), ("900", "870")]})
    assert (found.ticks[0], found.ticks[-1]) == (0, 1000)
    assert found.y(5) - found.y(870) > 100


def test_many_holders_make_a_picture_higher():
    few = laid_out({"one": [("10", "20")]})
    many = laid_out({"one": [(str(n), str(2 * n)) for n in range(9)]})
    assert many.height > few.height


def test_an_arrow_has_room_above_its_mark():
    found = laid_out({"one": [("54", "more than 80")]})
    assert found.ticks[-1] > 80


def test_of_one_moment_there_is_no_slope_and_nothing_at_the_left():
    found = laid_out({"one": [("", "70")]}, moments=("2021",))
    assert (len(found.starts), found.amounts) == (1, ())


def test_the_same_amount_before_is_written_once_and_many_that_would_meet_are_one():
    found = laid_out({"one": [("54", "70"), ("48", "17")], "two": [("54", "72"), ("48", "17")]}, voices="AB")
    assert [each.text for each in found.amounts] == ["54", "48"]
    near = laid_out({f"r{n}": [(str(50 + n), str(70 + n))] for n in range(5)}, voices="ABCDE")
    assert [each.text for each in near.amounts] == ["50–54"]


def test_an_amount_before_alone_is_labelled_at_the_right_only():
    found = laid_out({"one": [("48", ""), ("", "17")]})
    assert found.amounts == ()
    assert [placed.block.text for placed in found.blocks] == ["48 in 2018", "17"]


def test_labels_leave_room_that_the_slopes_take():
    short = laid_out({"one": [("54", "70")]}, NARROW)
    long = laid_out({f"r{n}": [("54", "more than 70")] for n in range(5)}, NARROW, voices="AAAAA")
    assert short.starts[-1] > long.starts[-1]


def test_amounts_below_nought_are_drawn_below_it():
    event, (holder,) = told({"one": [("5", "3")]})
    lowered = replace(holder.figures[1][0], low=-3.0, high=-3.0)
    found = lay_out_slopes(
        [lines_of(event, replace(holder, figures=(holder.figures[0], (lowered,))))], MOMENTS, WIDE
    )
    assert found.ticks[0] < 0 < found.ticks[-1]
