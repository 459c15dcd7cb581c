from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.storage import guard_cell, guard_cells, unguard_cell, unguard_cells


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(sign):
    assert guard_cell(f"{sign}1") == f"'{sign}1"


@pytest.mark.parametrize("text", ["", "Two", "1=1", " =1", "'Two' boats", "\u2013 5", "\u201c=1\u201d"])
def test_other_texts_stay(text):
    assert guard_cell(text) == text


@given(st.text(alphabet="'=+-@\t\r\na1 ", max_size=6))
def test_every_text_comes_back(text):
    assert unguard_cell(guard_cell(text)) == text
    assert not guard_cell(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_numbers_and_what_is_missing_stay_in_a_table():
    frame = pd.DataFrame(
        {
            "surface": pd.Series(["-5", None, "two"], dtype="string"),
            "low": pd.Series([-5, None, 2], dtype="Float64"),
        }
    )
    kept = frame.copy()
    guarded = guard_cells(frame)
    assert guarded["surface"].fillna("").tolist() == ["'-5", "", "two"]
    assert guarded["low"].fillna(0).tolist() == [-5, 0, 2]
    pd.testing.assert_frame_equal(frame, kept)
    assert unguard_cells(guarded)["surface"].fillna("").tolist() == ["-5", "", "two"]
