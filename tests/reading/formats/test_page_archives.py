from __future__ import annotations

import pytest
from sample_files import TEXT, sample

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.source_file import SourceFile


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
