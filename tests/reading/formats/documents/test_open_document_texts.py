from __future__ import annotations

import sys

import pytest
from sample_files import TEXT, open_document, sample, zipped

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile

pytest.importorskip("lxml")


def read(body: str, **options):
    return read_file(SourceFile("a.odt", open_document(body, **options), "a.odt")).documents[0]


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("Two <text:span>boats</text:span>\n  sank.", "Two boats sank."),
        ('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', "a   b\tc\nd"),
        ('a<text:s text:c="999999999"/>b', "a" + " " * 100 + "b"),
        ("see <text:a>the page</text:a>.", "see the page."),
        ("a<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>b", "ab"),
        ("a<office:annotation><text:p>n</text:p></office:annotation>b", "ab"),
        ("", ""),
    ],
)
def test_the_line_of_a_paragraph(inside, line):
    text = read(f"<text:h>First.</text:h><text:p>{inside}</text:p><text:p>x</text:p>").text
    assert text == f"First.\n{line}\nx"


def test_tables_lists_boxes_and_deletions():
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    text = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>a<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>b</text:p>"
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
        f"<table:table><table:table-row>{cell('c')}{cell('d')}</table:table-row></table:table>"
    ).text
    assert text == "ab\nin a box\none\nc\td"


def test_a_title_counts_where_the_text_has_it():
    body = f"<text:h>Boats sink</text:h><text:p>{TEXT}</text:p>"
    assert read(body, title="boats sink").fields == {"title": "Boats sink"}
    assert read(body, title="Untitled").fields == {}


def test_entities_are_refused():
    head = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(InputError, match=r"a\.odt declares entities"):
        read("<text:p>&a;</text:p>", head=head)


def test_locked_and_damaged_documents_are_told():
    kind = {"mimetype": "application/vnd.oasis.opendocument.text"}
    for parts, words in [
        ({"META-INF/manifest.xml": "<manifest:encryption-data/>"}, "locked with a password"),
        ({}, "has no part 'content.xml'"),
        ({"content.xml": "<a>"}, "damaged or no OpenDocument text"),
        ({"content.xml": "<a/>"}, "it has no body"),
    ]:
        with pytest.raises(InputError, match=words):
            read_file(SourceFile("a.odt", zipped(kind | parts), "a.odt"))


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match=r"Reading an OpenDocument text needs .*newslens\[office\]"):
        read_file(sample(".odt"))
