from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.presentation.drawing.label_stack import stacked

LABELS = st.lists(st.tuples(st.floats(-50, 400), st.floats(5, 40)), max_size=20).map(sorted)


@given(LABELS, st.floats(0, 300))
def test_labels_keep_their_order_and_never_overlap(labels, room):
    heights = [height for _, height in labels]
    tops = stacked([want for want, _ in labels], heights, 0, room)
    for (top, height), (below, _) in pairwise(zip(tops, heights, strict=True)):
        assert top + height <= below + 1e-6


@given(LABELS)
def test_labels_stay_in_their_room_where_it_is_large_enough(labels):
    heights = [height for _, height in labels]
    tops = stacked([want for want, _ in labels], heights, 0, sum(heights) + 10)
    assert all(top >= -1e-6 for top in tops)
    assert not labels or tops[-1] + heights[-1] <= sum(heights) + 10 + 1e-6


@given(LABELS)
def test_labels_that_do_not_meet_stay_where_they_are(labels):
    apart = [(100.0 * place, height) for place, (_, height) in enumerate(labels)]
    wanted = [want for want, _ in apart]
    assert stacked(wanted, [height for _, height in apart], 0, 10_000) == pytest.approx(wanted)


def test_labels_that_meet_move_as_little_as_can_be():
    assert stacked([40, 40], [20, 20], 0, 100) == [30, 50]


def test_more_than_the_room_holds_runs_over_its_end():
    assert stacked([0, 0, 0], [20, 20, 20], 0, 30) == [0, 20, 40]
