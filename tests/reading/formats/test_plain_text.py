from __future__ import annotations

from newslens.reading.formats.plain_text import read_plain_text
from newslens.reading.formats.source_file import SourceFile


def test_the_text_stands_as_it_was_decoded():
    for text in ("Title: One\r\n\tTwo boats sank.\x0b ", "\u2028Boats\u00a0sank"):
        (document,) = read_plain_text(SourceFile("in/a.txt", text.encode(), "a.txt")).documents
        assert (document.text, document.fields, document.place, document.source) == (
            text,
            {},
            "in/a.txt",
            "a.txt",
        )


def test_a_guessed_encoding_is_said():
    (document,) = read_plain_text(SourceFile("a.txt", "Café".encode("cp1252"), "a.txt")).documents
    assert document.source == "a.txt (read as Windows-1252, guessed)"
