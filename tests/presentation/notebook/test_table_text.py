from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from newslens.presentation.notebook.table_text import TableText, cell_text

BOATS = pd.DataFrame(
    {
        "boat": ["Ada", "bel", "Cai", None],
        "crew": [4.0, np.nan, 12.0, 9.0],
        "note": ["lost at sea", "Lost", "found", "sea"],
    }
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12.0, "12"),
        (12.34567, "12.3457"),
        (np.float64(3), "3"),
        (np.int64(3), "3"),
        (float("inf"), "inf"),
        (float("nan"), ""),
        (None, ""),
        (pd.NaT, ""),
        (pd.NA, ""),
        (np.bool_(False), "no"),
        (["Ada", 2.0], "Ada, 2"),
        (np.array([1, 2]), "1, 2"),
        (pd.Timestamp(2031, 5, 3, 7, 30), "2031-05-03 07:30"),
        (dt.datetime(2031, 5, 3), "2031-05-03"),
        ("two\n lines", "two lines"),
    ],
)
def test_values_as_words(value, text):
    assert cell_text(value) == text


@pytest.mark.parametrize(
    ("words", "found"),
    [("", [0, 1, 2, 3]), ("LOST", [0, 1]), ("sea lost", [0]), ("12", [2]), ("nobody", [])],
)
def test_every_word_has_to_stand_in_the_row(words, found):
    assert TableText(BOATS).found(words) == found


@pytest.mark.parametrize(
    ("column", "descending", "order"),
    [
        ("crew", False, [0, 3, 2, 1]),
        ("crew", True, [2, 3, 0, 1]),
        ("boat", False, [0, 1, 2, 3]),
        ("boat", True, [2, 1, 0, 3]),
    ],
)
def test_what_is_missing_stays_last(column, descending, order):
    assert TableText(BOATS).found("", column, descending=descending) == order


def test_numbers_stand_apart_from_words():
    assert TableText(BOATS.assign(sank=True)).numeric == [False, True, False, False]


def test_long_cells_are_cut_but_searched_whole():
    text = TableText(pd.DataFrame({"words": ["word " * 100 + "end"]}))
    assert text.found("end") == [0]
    assert text.cells([0])[0][0].endswith("…")


def test_a_table_without_rows_or_columns():
    assert TableText(BOATS.iloc[:0]).found("a", "boat") == []
    assert TableText(pd.DataFrame(index=[0, 1])).found("a") == []
