from __future__ import annotations

from dataclasses import replace

from told_amounts import told

from newslens.presentation.drawing.slope_layout import lay_out_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import BAND, CERTIFIED, WIDE
from newslens.presentation.drawing.slope_references import certified_lines, rings, voices_together


def drawn(said, **changes):
    event, (holder,) = told(said)
    found = [lines_of(event, replace(holder, **changes))]
    return lay_out_slopes(found, ("2018", "2021"), WIDE), found


def data(layers):
    return [layer.data.to_dict("records") for layer in layers]


def test_certified_results_are_joined_and_have_rings_at_both_ends_and_before_their_label():
    slopes, holders = drawn({"one": [("54", "70")]}, certified=(54.0, 73.0))
    ((line,),) = data(certified_lines(slopes, holders))
    assert (line["x"], line["y"]) == (slopes.x(0, CERTIFIED), slopes.y(54))
    assert (line["x2"], line["y2"]) == (slopes.x(-1, CERTIFIED), slopes.y(73))
    beneath, above = data(rings(slopes, holders))
    assert beneath == above
    assert len(above) == 3


def test_without_a_result_before_no_line_is_drawn():
    slopes, holders = drawn({"one": [("", "70")]}, certified=(None, 73.0))
    assert data(certified_lines(slopes, holders)) == []
    assert len(data(rings(slopes, holders))[0]) == 2


def test_without_results_nothing_is_drawn_of_them():
    slopes, holders = drawn({"one": [("54", "70")]})
    assert data([*certified_lines(slopes, holders), *rings(slopes, holders)]) == []


def test_many_voices_are_a_band_with_the_line_of_the_middle_one():
    slopes, holders = drawn({f"r{n}": [("54", str(70 + n % 3))] for n in range(15)})
    area, middle, bar, sign = voices_together(slopes, holders)
    assert [layer.mark.type for layer in (area, middle, bar, sign)] == ["area", "line", "rule", "rule"]
    assert middle.data["y"].tolist() == [slopes.y(54), slopes.y(71)]
    assert bar.data["x"].tolist() == [slopes.x(0, BAND), slopes.x(-1, BAND)]


def test_many_voices_without_a_before_are_a_bar_alone():
    slopes, holders = drawn({f"r{n}": [("", str(70 + n % 3))] for n in range(15)})
    assert [layer.mark.type for layer in voices_together(slopes, holders)] == ["rule", "rule"]
