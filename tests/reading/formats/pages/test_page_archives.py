from __future__ import annotations

import pytest
from invented_exports import LAYOUTS, invented_articles
from sample_files import PAGE, TEXT, sample

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile


def test_the_page_with_the_address_it_was_saved_from():
    pytest.importorskip("trafilatura")
    [document] = read_file(sample(".mht")).documents
    assert TEXT in document.text
    assert (document.fields["url"], document.fields["title"]) == (
        "https://herald.example/boats",
        "Boats sink",
    )


def test_an_archive_without_a_page_is_told():
    with pytest.raises(InputError, match="holds no page"):
        read_file(SourceFile("a.mht", b"Subject: x\n\ntext", "a.mht"))


def archive(page, address="https://herald.example/boats"):
    head = f'Snapshot-Content-Location: {address}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
    return SourceFile(
        "a.mht", f"{head}--b\nContent-Type: text/html; charset=utf-8\n\n{page}\n--b--\n".encode(), "a.mht"
    )


@pytest.mark.parametrize("count", [1, 3])
def test_the_address_of_a_database_is_that_of_no_article(count):
    text = LAYOUTS["Factiva with codes"](invented_articles(count))
    page = "".join(f"<p>{line}</p>" for line in text.split("\n")) + "<!-- Factiva -->"
    documents = read_file(
        archive(f"<html><body>{page}</body></html>", "https://global.factiva.example/ha")
    ).documents
    assert len(documents) == count
    assert not any("url" in document.fields for document in documents)


def test_the_address_of_an_archive_of_the_web_is_that_of_the_page():
    pytest.importorskip("trafilatura")
    kept = "https://web.archive.org/web/20310305000000/https://herald.example/boats"
    [document] = read_file(archive(PAGE, kept)).documents
    assert document.fields["url"] == "https://herald.example/boats"
