from __future__ import annotations

import sys

import pytest
from sample_files import PROSE, epub_book, sample

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile

pytest.importorskip("lxml")


def read(parts, **options):
    return read_file(SourceFile("a.epub", epub_book(parts, **options), "a.epub"))


def test_each_part_with_prose_is_a_document():
    reading = read(
        {
            "cover.xhtml": "<h1>The Weekly</h1>",
            "a%20b/1.xhtml": f"<h2>Boats\n <i>sink</i></h2>{PROSE}",
            "two.xhtml": PROSE,
        },
        metadata="<dc:language>en</dc:language><dc:date>2024-03-03T00:00:00Z</dc:date><dc:creator>X</dc:creator>",
        more={"book/a b/1.xhtml": f"<html><body><h2>Boats\n <i>sink</i></h2>{PROSE}</body></html>"},
    )
    stated = {"language": "en", "published": "2024-03-03"}
    assert [(each.source, each.fields) for each in reading.documents] == [
        ("a.epub: book/a b/1.xhtml", stated | {"title": "Boats sink"}),
        ("a.epub: book/two.xhtml", stated),
    ]
    assert reading.documents[0].text.startswith("Boats sink\n\nTwo boats sank off Lund")
    assert reading.notices == (
        "a.epub is an e-book: each of its 2 parts with prose was read as an article of its own.",
    )


def test_the_day_of_making_the_book_and_a_locale_are_nothing():
    made = (
        '<dc:date>2024-03-03</dc:date><meta property="dcterms:modified">2024-03-03T10:00:00Z</meta>'
        "<dc:language>C</dc:language>"
    )
    assert read({"1.xhtml": PROSE}, metadata=made).documents[0].fields == {}


def test_a_year_is_no_day():
    assert read({"1.xhtml": PROSE}, metadata="<dc:date>2024</dc:date>").documents[0].fields == {}


def test_a_part_that_is_missing_or_locked_costs_the_others_nothing():
    locks = '<encryption xmlns:e="x"><e:CipherReference URI="book/2.xhtml"/></encryption>'
    reading = read(
        {"1.xhtml": PROSE, "2.xhtml": PROSE, "..%2F..%2F..%2Fetc%2Fpasswd": ""},
        more={"META-INF/encryption.xml": locks},
    )
    assert [each.source for each in reading.documents] == ["a.epub: book/1.xhtml"]
    assert "a.epub: book/2.xhtml is locked by a protection" in reading.faults[0]
    assert "has no part '../../etc/passwd'" in reading.faults[1]


def test_a_book_without_prose_or_without_lists_is_told():
    with pytest.raises(InputError, match="holds no part with prose"):
        read({"1.xhtml": "Short."})
    with pytest.raises(InputError, match="does not say what it holds"):
        read({"1.xhtml": PROSE}, more={"META-INF/container.xml": "<a/>"})


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match=r"Reading an e-book needs .*newslens\[office\]"):
        read_file(sample(".epub"))
