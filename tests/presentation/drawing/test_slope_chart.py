from __future__ import annotations

from dataclasses import replace

import pytest
import vl_convert
from told_amounts import told

from newslens.presentation.drawing.chart_to_svg import inline_svg
from newslens.presentation.drawing.slope_chart import draw_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import NARROW, WIDE

MOMENTS = ("2018", "2021")
CASES = {
    "one report": ({"one": [("54", "70"), ("48", "around 15")]}, None),
    "copies": ({"one": [("54", "more than 70")], "two": [("54", "more than 70")]}, "AA"),
    "far apart": ({"one": [("3", "5"), ("900", "870")], "two": [("", "4"), ("around 900", "")]}, "AB"),
    "only before": ({"one": [("54", ""), ("48", "")]}, None),
    "many holders": ({"one": [(str(10 * n), str(5 + 8 * n)) for n in range(1, 10)]}, None),
    "thirty": ({f"r{n}": [("54", str(70 + n % 4))] for n in range(30)}, "AAAAAAAAAAAABBBBBBBBCCCDDEFGHI"),
    "many voices": ({f"r{n}": [("54", str(70 + n % 4))] for n in range(60)} | {"far": [("54", "9")]}, None),
}


def picture(said, voices, size=WIDE, *, choosing=False, **changes):
    event, holders = told(said, voices)
    drawn = [
        lines_of(
            event, replace(each, **changes), None if choosing else lambda key, start, _: f"#{key}-{start}"
        )
        for each in holders
    ]
    return draw_slopes(drawn, MOMENTS, size, table="#table", choosing=choosing)


def texts(drawn):
    spec = drawn.to_dict()
    return [
        row["label"]
        for layer in spec["layer"]
        if layer["mark"]["type"] == "text"
        for row in spec["datasets"][layer["data"]["name"]]
    ]


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("case", CASES)
def test_every_case_is_drawn_at_both_widths(case, size):
    said, voices = CASES[case]
    drawn = picture(said, voices, size)
    assert drawn.width == size.width
    svg = inline_svg(drawn, "A picture.", prefix="p-")
    assert f'viewBox="0 0 {size.width} ' in svg
    assert svg.count("<a ") >= 1


def test_the_axis_has_its_ticks_and_the_moments_their_names():
    found = texts(picture({"one": [("54", "70")]}, None))
    assert found[:6] == ["0", "20", "40", "60", "80", "2018"]
    assert found[6] == "2021"


def test_names_numbers_and_words_are_written():
    found = texts(picture(*CASES["copies"], certified=(54.0, 73.0)))
    assert {"Holder 1", "1, 2", "more than 70", "73 certified", "54"} <= set(found)


@pytest.mark.parametrize("version", ["5.8", "6.4"])
def test_both_versions_of_the_grammar_draw_a_picture_to_choose_in(version):
    drawn = picture(*CASES["copies"], choosing=True)
    spec = {key: value for key, value in drawn.to_dict().items() if key != "$schema"}
    spec["params"] = [
        {"name": "chosen", "select": {"type": "point", "fields": ["report"]}, "views": ["targets"]}
    ]
    assert "more than 70" in vl_convert.vegalite_to_svg(spec, vl_version=version)
