from __future__ import annotations

import time

import pandas as pd
import pytest

from newslens import InputError
from newslens.curation.decision_reading import read_decision_lines, read_decisions


@pytest.fixture
def read(tmp_path):
    def written(text, encoding="utf-8"):
        path = tmp_path / "d.csv"
        path.write_bytes(text.encode(encoding))
        return read_decisions(path)

    return written


def test_columns_of_the_person_s_own_are_passed_over(read):
    found = read("table,colour,action,article_id,start,end\nnames,red,keep,a,0,3\n")
    assert found.loc[0, ["line", "table", "action", "start"]].tolist() == [2, "names", "keep", 0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("table,action,colum\n", "unknown column 'colum'; is it 'column'"),
        ("Table,action\n", "unknown column 'Table'; is it 'table'"),
        ("table,colour\n", "the column 'action' is missing"),
        ("", "the column 'table' is missing"),
        ("table;action\nnames;drop\n", "the column 'table' is missing"),
        ("table,action,note,note\n", "the column 'note' stands there twice"),
        (
            "table,action,article_id,start,end\nnames,drop,a,1.0,2\n",
            "start must be a whole number, not '1.0'",
        ),
    ],
)
def test_what_cannot_be_understood(read, text, message):
    with pytest.raises(InputError, match=message):
        read(text)


def test_every_fault_is_told_and_costs_its_own_line(tmp_path):
    path = tmp_path / "d.csv"
    lines = (
        "ships,keep,a,0,3",
        "names,burn,,3,3",
        "names,keep,a,0,3",
        "names,keep,a,0,3,more",
        'names,"keep',
    )
    path.write_text("\n".join(["table,action,article_id,start,end", *lines]), encoding="utf-8")
    found = read_decision_lines(path)
    assert [told.replace(f"{path}, ", "")[:36] for told in found.faults] == [
        "line 2: the table must be one of nam",
        "line 3: the action must be one of ke",
        "line 3: article_id is missing; a dec",
        "line 3: end must be larger than star",
        "line 5: there are more cells than co",
        "line 6: this is no line of a CSV fil",
    ]
    assert found.decisions["line"].tolist() == [4]
    with pytest.raises(InputError, match="line 2: the table"):
        read_decisions(path)


def test_how_like_a_column_may_be_to_be_the_person_s_own(read):
    assert read("table,action,colour\n").empty
    with pytest.raises(InputError, match="is it 'column'"):
        read("table,action,colums\n")


def test_another_encoding_is_told(read):
    with pytest.raises(InputError, match="cannot be read: it is not in UTF-8 at byte"):
        read("table,action,note\nnames,drop,é\n", encoding="latin-1")


def test_a_file_of_a_spreadsheet(read):
    found = read("\ufefftable,action,article_id,start,end,note\r\nnames,drop,a,0,3,\r\n,,,,,\r\n")
    assert found["line"].tolist() == [2]
    assert pd.isna(found.loc[0, "note"])


def test_an_offset_that_no_text_reaches(read):
    found = read(f"table,action,article_id,start,end\nnames,drop,a,{'9' * 18},{'9' * 5000}\n")
    assert found.loc[0, ["start", "end"]].tolist() == [10**18 - 1, 10**18]


def test_columns_without_end_are_read_in_bounded_time(tmp_path):
    path = tmp_path / "d.csv"
    named = ",".join(f"é{number}" for number in range(30_000))
    path.write_text(f"table,action,article_id,start,end,{named}\nnames,keep,a,0,3\n", encoding="utf-8")
    begin = time.process_time()
    assert read_decisions(path)["action"].tolist() == ["keep"]
    assert time.process_time() - begin < 2  # it took five when each column was counted among all


def test_a_file_that_is_not_there_is_told_as_that(tmp_path):
    with pytest.raises(
        InputError, match=r"There is no file '.*nope\.csv' of decisions; check the spelling\."
    ):
        read_decisions(tmp_path / "nope.csv")
