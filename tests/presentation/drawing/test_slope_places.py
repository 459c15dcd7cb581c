from __future__ import annotations

from told_amounts import told

from newslens.presentation.drawing.slope_layout import lay_out_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import TOP, WIDE


def slopes(said, voices=None):
    event, holders = told(said, voices)
    return lay_out_slopes([lines_of(event, each) for each in holders], ("2018", "2021"), WIDE)


def test_amounts_rise_from_nought_at_the_foot_to_the_greatest_tick_at_the_top():
    found = slopes({"one": [("54", "70")]})
    assert found.y(found.ticks[-1]) == TOP
    assert found.y(0) == TOP + found.axis_height
    assert found.y(70) < found.y(54)


def test_each_voice_has_a_column_of_its_own():
    found = slopes({"one": [("54", "70")], "two": [("54", "70")]}, "AB")
    assert found.columns == ("A", "B")
    assert found.x(-1, "B") - found.x(-1, "A") == found.steps[-1] > 0
    assert found.x(0, "B") < found.x(-1, "A")


def test_labels_begin_behind_the_last_column():
    found = slopes({"one": [("54", "70")]})
    assert (
        found.x(-1, "report") if "report" in found.columns else found.x(-1, found.columns[-1]) < found.label_x
    )
    wider = found.widened(10)
    assert (wider.label_x, wider.starts[0]) == (found.label_x + 10, found.starts[0])
