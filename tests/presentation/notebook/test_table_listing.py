from __future__ import annotations

import pandas as pd

from newslens.presentation.notebook.table_listing import MOST_ROWS, list_tables


def numbers(rows):
    return {"boats": pd.DataFrame({"boat": range(rows)})}


def test_the_first_rows_are_listed_and_the_others_counted():
    shown = list_tables(numbers(MOST_ROWS + 3))
    assert shown.count("<tr>") == MOST_ROWS + 1
    assert "And 3 more." in shown
    assert f"{MOST_ROWS + 3} rows" in shown


def test_a_table_that_fits_is_whole():
    assert "more." not in list_tables(numbers(MOST_ROWS))


def test_an_empty_table_says_so():
    shown = list_tables(numbers(0))
    assert "no rows" in shown
    assert "<table" not in shown


def test_cells_and_names_are_text():
    hostile = pd.DataFrame({"<b>": ["<img src=x onerror=alert(1)>"]})
    shown = list_tables({"<i>": hostile})
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "<i>" not in shown.replace('<i aria-hidden="true">', "")


def test_it_needs_no_script_and_no_style_of_its_own():
    shown = str(list_tables(numbers(3)))
    assert "<script" not in shown
    assert "style=" not in shown
