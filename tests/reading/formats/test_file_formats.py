from __future__ import annotations

import pytest
from sample_files import TEXT, sample, zipped

from newslens import schema
from newslens.errors import InputError
from newslens.reading.formats import file_formats
from newslens.reading.formats.file_formats import ENDINGS, read_file
from newslens.reading.formats.shared.source_file import SourceFile


def test_the_ending_chooses_the_reader():
    for name in ("a.txt", "A.TXT", "a.text"):
        assert read_file(SourceFile(name, b"Two boats sank.", name)).documents[0].text == "Two boats sank."
    row = read_file(SourceFile("a.csv", b"article_id,text\nx,Two boats sank.\n", "a.csv")).documents[0]
    assert (row.text, row.fields["article_id"], row.place) == ("Two boats sank.", "x", "a.csv, line 2")


@pytest.mark.parametrize(
    ("name", "words"), [("a.xyz", "does not read .xyz"), ("a", "files without an ending")]
)
def test_a_format_that_nobody_reads_is_named(name, words):
    with pytest.raises(InputError, match=words) as caught:
        read_file(SourceFile(name, b"x", name))
    assert all(ending in str(caught.value) for ending in ENDINGS)


OWN_PAGE = (
    b'<html><head><meta name="generator" content="newslens 1.0"></head><body><p>Two boats.</p></body></html>'
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        *((f"page{ending}", OWN_PAGE) for ending in (".html", ".htm", ".xhtml", "", ".txt", ".doc")),
        ("dates.csv", ",".join(schema.columns("dates")).encode() + b"\n"),
    ],
)
def test_what_newslens_wrote_is_no_report(name, data):
    with pytest.raises(InputError, match="was written by newslens and is no report; give the reports"):
        read_file(SourceFile(name, data, name))


def test_a_fault_of_newslens_costs_one_file_and_asks_to_be_reported(monkeypatch):
    def fail(_):
        raise ZeroDivisionError

    monkeypatch.setitem(file_formats._READERS, ".txt", fail)
    with pytest.raises(
        InputError, match=r"^a\.txt cannot be read: ZeroDivisionError in fail, line \d+\. No file should"
    ):
        read_file(sample(".txt"))
    archive = zipped({"a.txt": TEXT, "b.md": TEXT})
    reading = read_file(SourceFile("a.zip", archive, "a.zip"))
    assert len(reading.documents) == len(reading.faults) == 1


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.xlsx", "a.zip", "a.txt", "a.eml", "a.parquet"])
def test_a_file_without_a_byte_is_called_empty(name):
    with pytest.raises(InputError, match=f"^{name} is empty; give a file"):
        read_file(SourceFile(name, b"", name))
