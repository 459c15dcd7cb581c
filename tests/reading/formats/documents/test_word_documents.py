from __future__ import annotations

import io
import sys

import pytest
from sample_files import TEXT, sample, word_document, zipped

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile

docx = pytest.importorskip("docx")


def read(body: str, **options):
    return read_file(SourceFile("a.docx", word_document(body, **options), "a.docx")).documents[0]


def run(text: str, more: str = "") -> str:
    return f'<w:r>{more}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inside: str) -> str:
    return f"<w:p>{inside}</w:p>"


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        (run("Two ") + run("boats", "<w:rPr><w:b/></w:rPr>") + run(" sank."), "Two boats sank."),
        (
            run("a") + "<w:r><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>",
            "a\nb\tc‑d",
        ),
        (run("see ") + f"<w:hyperlink>{run('the page')}</w:hyperlink>" + run("."), "see the page."),
        (
            run("a ") + f"<w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
            "a new",
        ),
        (f"<w:moveFrom>{run('x')}</w:moveFrom><w:moveTo>{run('y')}</w:moveTo>", "y"),
        (run("seen ") + run("hidden", "<w:rPr><w:vanish/></w:rPr>"), "seen "),
        (run("seen", '<w:rPr><w:vanish w:val="0"/></w:rPr>'), "seen"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + f"<w:fldSimple>{run('7')}</w:fldSimple>", "7"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('in a control')}</w:sdtContent></w:sdt>", "in a control"),
        (run("note") + "<w:r><w:footnoteReference/></w:r>", "note"),
    ],
)
def test_the_line_of_a_paragraph(inside, line):
    assert read(paragraph(run("First.")) + paragraph(inside)).text == f"First.\n{line}"


def test_tables_are_read_row_by_row_and_boxes_behind_their_paragraph():
    cell = "<w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>".format
    table = f"<w:tbl><w:tblPr/><w:tr>{cell('a')}{cell('b')}</w:tr><w:tr>{cell('c')}{cell('')}</w:tr></w:tbl>"
    box = f"<w:r><w:drawing><w:txbxContent>{paragraph(run('in a box'))}</w:txbxContent></w:drawing></w:r>"
    text = read(paragraph(run("before") + box) + table + paragraph("") + paragraph(run("after"))).text
    assert text == "before\nin a box\na\tb\nc\t\n\nafter"


def test_a_title_of_the_properties_counts_where_the_text_has_it_and_the_owner_of_the_machine_never():
    body = paragraph(run("Boats sink")) + paragraph(run(TEXT))
    assert read(body, title="Boats sink").fields == {"title": "Boats sink"}
    assert read(body, title="Document1").fields == {}


def test_what_python_docx_writes_is_read():
    document = docx.Document()
    document.add_heading("Boats sink", 0)
    document.add_paragraph(TEXT)
    document.sections[0].header.paragraphs[0].text = "Page 1"
    buffer = io.BytesIO()
    document.save(buffer)
    reading = read_file(SourceFile("a.docx", buffer.getvalue(), "a.docx"))
    assert reading.documents[0].text == f"Boats sink\n{TEXT}"


def test_entities_are_refused():
    laughs = '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with pytest.raises(InputError, match=r"a\.docx declares entities"):
        read(paragraph(run("&b;")), head=laughs)


@pytest.mark.parametrize(
    "data",
    [
        zipped({"[Content_Types].xml": "", "word/document.xml": ""}),
        zipped({"[Content_Types].xml": "<a>", "word/document.xml": "<a>"}),
        b"no zip",
    ],
)
def test_what_is_no_word_document_is_told(data):
    with pytest.raises(InputError, match=r"a\.docx is damaged or no Word document"):
        read_file(SourceFile("a.docx", data, "a.docx"))


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[office\]"):
        read_file(sample(".docx"))
