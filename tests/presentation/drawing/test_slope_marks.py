from __future__ import annotations

from dataclasses import replace

import pytest
from told_amounts import told

from newslens.presentation.drawing.holders import DerivedFigure
from newslens.presentation.drawing.slope_layout import lay_out_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_marks import drawn_lines, drawn_marks, leaders
from newslens.presentation.drawing.slope_places import WIDE


def drawn(said, voices=None, *, derived=None):
    event, (holder,) = told(said, voices)
    if derived is not None:
        follows = DerivedFigure(holder.figures[0][0], holder.figures[0][0], derived, is_loss=True)
        holder = replace(holder, derived=(follows,))
    found = [lines_of(event, holder)]
    return lay_out_slopes(found, ("2018", "2021"), WIDE), found


def test_a_line_joins_before_and_after_each_in_its_column():
    slopes, holders = drawn({"one": [("54", "70")], "two": [("48", "17")]}, "AB")
    (layer,) = drawn_lines(slopes, holders)
    rows = layer.data.to_dict("records")
    assert [(row["x"], row["y"]) for row in rows] == [
        (slopes.x(0, "A"), slopes.y(54)),
        (slopes.x(0, "B"), slopes.y(48)),
    ]
    assert [row["y2"] for row in rows] == [slopes.y(70), slopes.y(17)]


@pytest.mark.parametrize("pair", [("54", ""), ("", "70")])
def test_without_both_ends_no_line_is_drawn(pair):
    assert list(drawn_lines(*drawn({"one": [pair]}))) == []


def test_what_follows_from_a_share_is_dashed_and_its_mark_hollow():
    slopes, holders = drawn({"one": [("48", "15")]}, derived=16.0)
    solid, dashed = drawn_lines(slopes, holders)
    assert (solid.mark.strokeDash, dashed.mark.strokeDash) == ([1, 0], [5, 3])
    full, beneath, hollow = drawn_marks(slopes, holders)
    assert (beneath.mark.style, hollow.mark.filled) == ("paper", False)
    # Before, after and their label; of what is derived there is no mark before: no report gives it.
    assert (len(full.data), len(hollow.data)) == (3, 2)


@pytest.mark.parametrize(("words", "way"), [("more than 70", -1), ("less than 70", 1)])
def test_a_bound_has_an_arrow_away_from_its_mark(words, way):
    slopes, holders = drawn({"one": [("54", words)]})
    shaft, head, _ = drawn_marks(slopes, holders)
    ((row),) = shaft.data.to_dict("records")
    assert (row["y2"] - row["y"]) * way > 0
    assert head.data["y"].tolist() == [row["y2"]]
    assert 0 <= row["y2"] <= slopes.y(0)


def test_about_has_two_bands_around_its_mark():
    slopes, holders = drawn({"one": [("54", "around 70")]})
    wide, narrow, _ = drawn_marks(slopes, holders)
    for layer in (wide, narrow):
        ((row),) = layer.data.to_dict("records")
        assert row["y"] < slopes.y(70) < row["y2"]
    assert wide.data["y"][0] < narrow.data["y"][0]


def test_a_leader_goes_from_each_later_amount_to_its_label():
    slopes, _ = drawn({"one": [("54", "70")], "two": [("48", "")]}, "AB")
    (layer,) = leaders(slopes)
    first, last = layer.data.to_dict("records")
    assert (first["y"], last["y2"]) == (slopes.y(70), slopes.blocks[0].y)
    assert last["x2"] < slopes.label_x
