from __future__ import annotations

import gzip
import sys

import pytest
from sample_files import PAGE, TEXT, sample, web_archive
from written_pdf import pdf_of_lines

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.pages import web_archives
from newslens.reading.formats.shared.source_file import SourceFile

pytest.importorskip("warcio")
pytest.importorskip("trafilatura")

BOATS = (
    "https://herald.example/boats",
    "text/html; charset=windows-1252",
    PAGE.replace("Boats", "Bœuf").encode("cp1252"),
)
PICTURE = ("https://herald.example/p.png", "image/png", b"\x89PNG")
EMPTY = ("https://herald.example/", "text/html", b"<html></html>")


def read(data: bytes):
    return read_file(SourceFile("crawl.warc", data, "crawl.warc"))


def test_a_page_is_a_document_with_the_address_and_without_the_day_it_was_fetched():
    pdf = ("https://herald.example/a.pdf", "application/pdf", pdf_of_lines([TEXT[:34], TEXT[35:]]))
    reading = read(web_archive(EMPTY, BOATS, PICTURE, pdf))
    assert [(each.source, each.fields.get("url")) for each in reading.documents] == [
        ("crawl.warc: 2.html", "https://herald.example/boats"),
        ("crawl.warc: 4.pdf", "https://herald.example/a.pdf"),
    ]
    assert reading.documents[0].fields["title"] == "Bœuf sink"
    assert "published" not in reading.documents[0].fields
    assert [fault.split(" holds")[0] for fault in reading.faults] == ["crawl.warc: 1.html"]
    assert reading.notices == (
        "crawl.warc: 1 record was left out that held no page (pictures, styles, failures).",
    )


def test_an_answer_that_failed_is_no_article():
    with pytest.raises(InputError, match=r"holds no article.*1 record was left out that held no page"):
        read(web_archive(BOATS, status="404 Not Found"))


def test_an_archive_that_is_cut_off_is_read_and_told():
    packed = gzip.compress(web_archive(BOATS)) + gzip.compress(web_archive(BOATS))[:-100]
    reading = read_file(SourceFile("a.warc.gz", packed, "a.warc.gz"))
    assert reading.documents[0].source == "a.warc.gz: 1.html"
    assert reading.notices[0] == "a.warc.gz is cut off; what is there was read."


def test_a_page_that_is_too_large_costs_the_ones_before_it_nothing(monkeypatch):
    monkeypatch.setattr(web_archives, "MEMBER_BYTES", len(BOATS[2]))
    large = ("https://herald.example/large", "text/html", BOATS[2] + b"x")
    reading = read(web_archive(BOATS, large))
    assert len(reading.documents) == 1
    assert "crawl.warc, record 2 has 1 MB" in reading.faults[0]


def test_what_is_no_web_archive_is_told():
    for data in (b"WARC/1.0", b"WARC/1.0\r\n" + b"x" * 3_000_000, b"no archive"):
        with pytest.raises(InputError, match=r"^crawl\.warc "):
            read(data)


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[warc\]"):
        read_file(sample(".warc"))


def test_a_record_whose_length_lies_is_told_by_newslens_alone(capsys):
    archive = web_archive(BOATS, BOATS).replace(b"\r\n\r\nWARC/1.0", b"x\r\n\r\nWARC/1.0")
    assert len(read(archive).documents) == 2
    assert capsys.readouterr() == ("", "")
