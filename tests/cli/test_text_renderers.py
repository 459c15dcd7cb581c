from __future__ import annotations

import json

import pandas as pd

from newslens.cli.text_renderers import json_table, markdown_table

FRAME = pd.DataFrame({"surface": ["a|b", None, "one\ntwo"], "low": pd.array([1, None, 3], dtype="Int64")})


def test_json_has_a_row_a_line_and_null_for_what_is_missing():
    text = json_table(FRAME)
    assert json.loads(text) == [
        {"surface": "a|b", "low": 1},
        {"surface": None, "low": None},
        {"surface": "one\ntwo", "low": 3},
    ]
    assert len(text.splitlines()) == 5


def test_markdown_keeps_its_cells_apart():
    assert markdown_table(FRAME).splitlines() == [
        "| surface | low |",
        "| --- | --- |",
        "| a\\|b | 1 |",
        "|  |  |",
        "| one two | 3 |",
    ]
