from __future__ import annotations

import io
import sys

import pytest
from sample_files import TEXT, sample, sheet_row, workbook

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.tables import workbooks

openpyxl = pytest.importorskip("openpyxl")

HEAD = sheet_row(1, "article_id", "outlet", "published", "text")


def read(sheets, **options):
    return read_file(SourceFile("a.xlsx", workbook(sheets, **options), "a.xlsx"))


def test_an_article_a_row_and_dates_are_dates():
    reading = read(
        {
            "Articles": HEAD
            + sheet_row(2, "x", "The Herald", 45354, TEXT)
            + sheet_row(4, "y", None, None, TEXT)
        }
    )
    first, second = reading.documents
    assert (first.text, first.fields["article_id"], first.fields["outlet"]) == (TEXT, "x", "The Herald")
    assert str(first.fields["published"]).startswith("2024-03-03")
    assert (first.place, first.source) == ("a.xlsx, sheet 'Articles', row 2", "a.xlsx")
    assert second.place == "a.xlsx, sheet 'Articles', row 4"


def test_sheets_without_texts_hidden_and_empty_ones_are_left_out():
    reading = read(
        {
            "Notes": sheet_row(1, "todo") + sheet_row(2, "ask Ana"),
            "Old": HEAD + sheet_row(2, "old", None, None, TEXT),
            "Empty": "",
            "A": sheet_row(3, "text") + sheet_row(4, TEXT),
        },
        hidden=["Old"],
    )
    assert [each.place for each in reading.documents] == ["a.xlsx, sheet 'A', row 4"]
    assert [notice.partition(",")[2].split(" was")[0].split(", row")[0] for notice in reading.notices] == [
        " sheet 'Notes'",
        " sheet 'Old'",
    ]


def test_the_last_value_of_a_formula_is_read_and_a_fault_of_one_is_nothing():
    formula = '<c r="B2" t="str"><f>CONCATENATE("The ","Herald")</f><v>The Herald</v></c>'
    row = f'<row r="2"><c r="A2" t="inlineStr"><is><t>{TEXT}</t></is></c>{formula}<c r="C2" t="e"><v>#REF!</v></c></row>'
    [document] = read({"A": sheet_row(1, "text", "outlet", "title") + row}).documents
    assert (document.fields["outlet"], document.fields["title"]) == ("The Herald", None)


def test_a_column_twice_and_a_book_without_texts_are_told():
    with pytest.raises(InputError, match=r"row 1: the column name 'text' stands there twice"):
        read({"A": sheet_row(1, "text", "text") + sheet_row(2, "a", "b")})
    with pytest.raises(
        InputError, match=r"a\.xlsx has no sheet with articles\. A sheet was left out: .*no column 'text'"
    ):
        read({"A": sheet_row(1, "todo") + sheet_row(2, "x")})


def test_a_sheet_of_endless_empty_rows_or_columns_is_refused(monkeypatch):
    monkeypatch.setattr(workbooks, "SHEET_CELLS", 1_000)
    far = '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'
    wide = '<row r="2"><c r="XFD2"><v>1</v></c></row>'
    for rows in (far, wide):
        with pytest.raises(InputError, match=r"a\.xlsx, sheet 'A' has more than 1,000 cells"):
            read({"A": sheet_row(1, "text") + rows})


def test_entities_are_refused():
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/>&b;</worksheet>'
    with pytest.raises(InputError, match=r"a\.xlsx is damaged or no Excel workbook") as caught:
        read({"A": HEAD}, more={"xl/worksheets/1.xml": laughs})
    assert type(caught.value.__cause__.__cause__).__name__ == "EntitiesForbidden"


def test_what_openpyxl_writes_is_read():
    book = openpyxl.Workbook()
    book.active.append(["headline", "text"])
    book.active.append(["Boats sink", TEXT])
    buffer = io.BytesIO()
    book.save(buffer)
    [document] = read_file(SourceFile("a.xlsx", buffer.getvalue(), "a.xlsx")).documents
    assert (document.text, document.fields["title"]) == (TEXT, "Boats sink")


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[office\]"):
        read_file(sample(".xlsx"))
