from __future__ import annotations

import pytest
from sample_files import MAIL, sample

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile


def box(text: str) -> SourceFile:
    return SourceFile("a.mbox", text.encode(), "a.mbox")


def test_a_document_a_message():
    reading = read_file(sample(".mbox"))
    assert [each.source for each in reading.documents] == ["a.mbox: 1.eml", "a.mbox: 2.eml"]
    assert {each.fields["outlet"] for each in reading.documents} == {"The Morning Herald"}


def test_a_line_of_a_text_opens_no_message():
    [document] = read_file(
        box("From a\nSubject: x\n\nTwo lines.\nFrom Lund.\n\n>From Ystad.\n>>From here.\n")
    ).documents
    assert document.text == "Two lines.\nFrom Lund.\n\nFrom Ystad.\n>From here.\n"


def test_a_bad_message_costs_the_others_nothing():
    reading = read_file(box(f"From a\n\nno headers\n\nFrom b\n{MAIL}"))
    assert [each.source for each in reading.documents] == ["a.mbox: 2.eml"]
    assert "a.mbox: 1.eml is no mail" in reading.faults[0]


def test_what_is_no_mailbox_is_told():
    for text in ("Subject: x\n\nText", "x\n\nFrom a\nSubject: x\n\ny"):
        with pytest.raises(InputError, match="is no mailbox"):
            read_file(box(text))
