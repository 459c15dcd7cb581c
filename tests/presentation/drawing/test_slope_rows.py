from __future__ import annotations

from told_amounts import told

from newslens.presentation.drawing.chart_choice import CHOSEN_BY
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_rows import layer_of, of_line


def test_a_row_has_the_hue_of_its_voice_and_the_name_of_who_tells_it():
    event, (holder,) = told({"one": [("54", "70")], "two": [("54", "71")]}, "AH")
    first, second = lines_of(event, holder).lines
    assert of_line(first, x=1) == {"hue": "a", CHOSEN_BY: "Report 1", "x": 1}
    assert of_line(second)["hue"] == "ink2"


def test_without_rows_there_is_no_layer():
    assert layer_of([]) is None
    assert layer_of([{"x": 1}]).data["x"].tolist() == [1]
