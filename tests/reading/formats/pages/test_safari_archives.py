from __future__ import annotations

import plistlib

import pytest
from sample_files import PAGE, TEXT, sample

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile


def archive(content: bytes, **main) -> SourceFile:
    page = {
        "WebResourceData": content,
        "WebResourceMIMEType": "text/html",
        "WebResourceURL": "https://herald.example/boats",
    }
    data = plistlib.dumps({"WebMainResource": page | main, "WebSubresources": []}, fmt=plistlib.FMT_XML)
    return SourceFile("a.webarchive", data, "a.webarchive")


def test_the_page_with_the_address_it_was_saved_from():
    pytest.importorskip("trafilatura")
    [document] = read_file(sample(".webarchive")).documents
    assert TEXT in document.text
    assert (document.fields["url"], document.fields["title"]) == (
        "https://herald.example/boats",
        "Boats sink",
    )


def test_the_page_is_in_the_encoding_that_the_archive_states():
    pytest.importorskip("trafilatura")
    page = PAGE.replace("Two boats", "Two “boats”").encode("cp1252")
    [document] = read_file(archive(page, WebResourceTextEncodingName="windows-1252")).documents
    assert "Two “boats” sank off Lund" in document.text


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (
            archive(b"%PDF", WebResourceMIMEType="application/pdf"),
            "holds no page, but application/pdf; save that",
        ),
        (
            SourceFile("a.webarchive", plistlib.dumps({"a": 1}), "a.webarchive"),
            "damaged or no page saved by Safari",
        ),
        (SourceFile("a.webarchive", b"bplist00", "a.webarchive"), "damaged or no page saved by Safari"),
        (
            archive(PAGE.encode(), WebResourceTextEncodingName="none-such"),
            "damaged or no page saved by Safari",
        ),
    ],
)
def test_what_is_no_page(file, told):
    with pytest.raises(InputError, match=told):
        read_file(file)


@pytest.mark.parametrize(
    "name", ["WebResourceMIMEType", "WebResourceURL", "WebResourceTextEncodingName", "WebResourceData"]
)
def test_a_list_that_names_itself_a_billion_times_is_not_written_out(name):
    pytest.importorskip("trafilatura")
    inner = ["x"]
    for _ in range(60):
        inner = [inner, inner]
    page = {"WebResourceData": PAGE.encode(), "WebResourceMIMEType": "text/html"} | {name: inner}
    data = plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)
    assert len(data) < 2000
    file = SourceFile("a.webarchive", data, "a.webarchive")
    if name in {"WebResourceMIMEType", "WebResourceData"}:
        with pytest.raises(InputError, match=r"holds no page, but something unknown|damaged or no page"):
            read_file(file)
    else:
        assert TEXT in read_file(file).documents[0].text
