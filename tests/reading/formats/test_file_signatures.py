from __future__ import annotations

import pytest
from sample_files import PAGE, TEXT, zipped

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.file_signatures import recognise
from newslens.reading.formats.shared.source_file import SourceFile

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def file(name: str, data: bytes) -> SourceFile:
    return SourceFile(name, data, name)


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"{\\rtf1 x}", ".rtf"),
        (b"%PDF-1.7", ".pdf"),
        (b"WARC/1.0\r\n", ".warc"),
        (PAGE.encode(), ".html"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>", ".html"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), ".docx"),
        (zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), ".xlsx"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), ".odt"),
        (zipped({"mimetype": "application/epub+zip"}), ".epub"),
        (zipped({"a.txt": TEXT, "word/b.txt": TEXT}), ".zip"),
    ],
)
def test_what_is_certain_by_its_content(data, ending):
    assert recognise(file("export.doc", data)).ending == ending


@pytest.mark.parametrize(
    "data", [TEXT.encode(), b"<p>Boats sank", b"a,b\n1,2\n", b"<?xml version='1.0'?><rss/>", b""]
)
def test_text_is_what_its_name_says(data):
    assert recognise(file("a.txt", data)) is None


def test_markdown_and_xml_may_begin_like_a_page():
    assert recognise(file("a.md", PAGE.encode())) is None


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.doc", OLD_OFFICE, "save it as .docx"),
        ("a.docx", OLD_OFFICE, "locked with a password"),
        ("a.txt", b"\x89PNG\r\n", "a.txt is a picture; recognise its text with an OCR program"),
        ("a.pptx", zipped({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), "export them as .pdf"),
        ("a.pages", zipped({"Index/Document.iwa": "x"}), "export it as .docx"),
        ("a.ods", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "save it as .xlsx"),
        ("a.rar", b"Rar!\x1a\x07\x00", "pack it as .zip"),
        ("a.msg", OLD_OFFICE, "a.msg is a message of Outlook; save it as .eml"),
        ("a.msg", b"text", "does not read .msg, a message of Outlook; save it as .eml"),
        ("a.doc", b"Two boats sank.", "a.doc is a document of an older Office program"),
    ],
)
def test_what_nobody_reads_is_named_with_the_way_out(name, data, words):
    with pytest.raises(InputError, match=words):
        read_file(file(name, data))


def test_a_page_called_a_word_document_is_read_as_a_page_and_told():
    pytest.importorskip("trafilatura")
    reading = read_file(file("export.doc", PAGE.encode()))
    assert TEXT in reading.documents[0].text
    assert reading.notices == ("export.doc is a web page by its content, and was read as one.",)
