from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens import InputError
from newslens.storage.written_lines import new_lines, split_lines

PATH = Path("d.csv")
CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@pytest.mark.parametrize(
    "text",
    [
        "table,action\nnames,drop\n",
        "table,action\r\nnames,drop\r\n\r\n,,\r\n",
        "table,action\rnames,drop",
        '\ufefftable,action,mine\n"names","drop","a ""b""\nc"\nnames\n',
        "\n\ntable,action\n",
    ],
)
def test_a_file_stays_as_it_was_written(text):
    written = split_lines(text.replace(",,\r\n", ",\r\n"), PATH)
    assert written.text == text.replace(",,\r\n", ",\r\n")
    assert written.columns[:2] == ("table", "action")


def test_lines_are_counted_as_an_editor_counts():
    written = split_lines('table,action,note\nnames,drop,"one\ntwo"\nnames,keep,\n', PATH)
    assert [line.number for line in written.lines] == [2, 4]


def test_columns_and_lines_are_put_behind_the_others():
    written = split_lines("table,mine,action\r\nnames,x,drop", PATH)
    after = written.with_line({"table": "names", "action": "keep", "note": "a, b"})
    assert after.text == 'table,mine,action,note\r\nnames,x,drop\r\nnames,,keep,"a, b"\r\n'
    assert after.without(0).text == 'table,mine,action,note\r\nnames,,keep,"a, b"\r\n'


def test_cells_of_one_line_are_filled_and_no_other_is_touched():
    written = split_lines('table,action\n"names",drop\nnames,"keep"', PATH)
    after = written.with_cells(1, {"quoted": "Ana"})
    assert after.text == 'table,action,quoted\n"names",drop\nnames,keep,Ana'


def test_a_head_without_line_end_gets_one():
    assert split_lines("table,action", PATH).with_line({"table": "names"}).text == "table,action\nnames,\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("table,action\nnames,drop,more\n", r"d\.csv, line 2: there are more cells than columns"),
        ('table,action\nnames,"drop\n', r"line 2: this is no line of a CSV file"),
    ],
)
def test_a_line_that_cannot_be_used_has_a_fault_and_the_file_stays_as_it_was(text, message):
    written = split_lines(text, PATH)
    (fault,) = written.faults
    assert re.search(message, fault)
    assert written.text == text


def test_columns_that_are_none_of_a_csv_file():
    with pytest.raises(InputError, match="line 1: this is no line of a CSV file"):
        split_lines('table,"action', PATH)


def test_a_cell_that_is_longer_than_the_reader_takes():
    limit = csv.field_size_limit(1000)
    try:
        (fault,) = split_lines("table\n" + "x" * 1001, PATH).faults
    finally:
        csv.field_size_limit(limit)
    assert "line 2: this is no line of a CSV file: field larger" in fault


@pytest.mark.parametrize("guarded", [False, True])
@given(
    lines=st.lists(st.dictionaries(st.sampled_from(["table", "note", "mine"]), CELLS, min_size=1), max_size=6)
)
def test_any_cell_is_read_back(lines, guarded):
    written = new_lines(("table", "note", "by"), guarded=guarded)
    for cells in lines:
        written = written.with_line({"table": "names", **cells, "by": "x"})
    read = split_lines(written.text, PATH, guarded=guarded)
    told = [{name: cell for name, cell in line.cells.items() if cell} for line in read.lines]
    given_cells = [{"table": "names", **cells, "by": "x"} for cells in lines]
    assert told == [{name: cell for name, cell in cells.items() if cell} for cells in given_cells]
    assert read.text == written.text


def test_in_a_guarded_file_newslens_writes_nothing_that_a_spreadsheet_runs():
    theirs = "table,note\nnames,=1+1\n"
    read = split_lines(theirs, PATH, guarded=True)
    assert read.lines[0].cells["note"] == "=1+1"
    both = read.with_line({"table": "names", "note": "=2,2"}).with_line(
        {"table": "names", "note": "'-5' he said"}
    )
    assert both.text == theirs + "names,\"'=2,2\"\nnames,''-5' he said\n"
    again = split_lines(both.text, PATH, guarded=True)
    assert [line.cells["note"] for line in again.lines] == ["=1+1", "=2,2", "'-5' he said"]
    assert split_lines(theirs, PATH).with_line({"note": "=2"}).text == theirs + ",=2\n"


def test_lines_that_are_added_together_are_all_as_wide_as_the_widest():
    written = split_lines("table\nnames", PATH).with_lines(
        [{"table": "dates"}, {"table": "names", "by": "x"}]
    )
    assert written.text == "table,by\nnames\ndates,\nnames,x\n"
    assert len(written.lines) == 3
