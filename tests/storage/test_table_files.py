from __future__ import annotations

import pandas as pd
import pytest

from newslens.errors import InputError
from newslens.storage import csv_text, read_table, write_table

DTYPES = {"a": "Int64", "b": "string"}


def test_a_table_in_csv_is_its_columns_and_rows(tmp_path):
    write_table(pd.DataFrame({"a": [1, 2], "b": ["x", None]}), tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes() == b"a,b\n1,x\n2,\n"


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_a_table_comes_back(tmp_path, ending):
    frame = pd.DataFrame({"a": [1, None], "b": ["=1+1", "'@x"]}).astype(DTYPES)
    write_table(frame, tmp_path / f"t.{ending}")
    pd.testing.assert_frame_equal(read_table(tmp_path / f"t.{ending}", DTYPES), frame)


def test_texts_as_they_are(tmp_path):
    frame = pd.DataFrame({"b": ["=1+1"]})
    assert csv_text(frame) == "b\n'=1+1\n"
    assert csv_text(frame, raw=True) == "b\n=1+1\n"
    write_table(frame, tmp_path / "t.csv", raw=True)
    assert (tmp_path / "t.csv").read_text() == "b\n=1+1\n"


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(InputError, match="parquet, csv, not 'xlsx'"):
        write_table(pd.DataFrame({"a": [1]}), tmp_path / "t.xlsx")


def test_a_column_that_an_older_file_lacks_may_be_empty(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a\n1\n")
    assert read_table(path, DTYPES, optional=["b"]).loc[0].isna().tolist() == [False, True]
    with pytest.raises(InputError, match="lacks the column 'b'"):
        read_table(path, DTYPES)


def test_a_table_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match=r"t\.csv is missing"):
        read_table(tmp_path / "t.csv", DTYPES)
    (tmp_path / "t.parquet").write_text("no table")
    with pytest.raises(InputError, match=r"t\.parquet cannot be read"):
        read_table(tmp_path / "t.parquet", DTYPES)
