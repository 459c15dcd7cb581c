from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.tables.delimited_text import read_delimited


def table(text, name="a.csv"):
    return SourceFile(f"in/{name}", text.encode(), name)


def test_rows_have_the_number_of_their_last_line():
    header, rows, _ = read_delimited(table(' file ,title\na.txt,"One\nTwo"\n\n , \nb.txt\n'))
    assert header == ["file", "title"]
    assert rows == [(3, {"file": "a.txt", "title": "One\nTwo"}), (6, {"file": "b.txt"})]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("file,\na.txt,x\n", "line 1: the column name '' is empty or stands there twice"),
        ("file,file\na.txt,b.txt\n", "line 1: the column name 'file' is empty or stands there twice"),
        ("file,title\na.txt,One, two\n", "line 2: 3 fields for 2 columns"),
        ('file,title\na.txt,"One" two\n', "line 2: .*; check the quotation marks"),
        ("file;title\na.txt;One; two\n", "line 2: 3 fields for 2 columns; put fields that hold a semicolon"),
        (",title\nx,One\n", "line 1: the column name '' is empty"),
        ("sep=;\n", "holds no columns"),
    ],
)
def test_faulty_files(text, message):
    with pytest.raises(InputError, match=f"in/a.csv,? {message}"):
        read_delimited(table(text))


def test_the_ending_says_what_stands_between_fields():
    assert read_delimited(table("file\ttitle\na.txt\tOne, two\n", "a.tsv"))[1] == [
        (2, {"file": "a.txt", "title": "One, two"})
    ]


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("file;title\r\na.txt;One, two\r\n", "in/a.csv: read with semicolons between the fields."),
        ("\ufefffile;title\na.txt;One, two\n", "in/a.csv: read with semicolons between the fields."),
        ("file\ttitle\na.txt\tOne, two\n", "in/a.csv: read with tabs between the fields."),
        ("sep=;\nfile;title\na.txt;One, two\n", "in/a.csv: read with semicolons between the fields."),
        ('file,title\na.txt,"One, two"\n', None),
    ],
)
def test_what_a_spreadsheet_puts_between_fields(text, notice):
    header, rows, assumed = read_delimited(table(text))
    assert header == ["file", "title"]
    assert [row for _, row in rows] == [{"file": "a.txt", "title": "One, two"}]
    assert assumed == notice


@pytest.mark.parametrize("text", ["file,title;x\na.txt,One\n", "file;title\tx\na.txt\n"])
def test_a_first_line_with_several_marks_is_apart_by_commas(text):
    assert read_delimited(table(text)).header == text.partition("\n")[0].split(",")


def test_the_index_of_a_frame_is_a_column_of_numbers():
    assert read_delimited(table(",text\n0,One\n1,Two\n")).header == ["row number", "text"]
