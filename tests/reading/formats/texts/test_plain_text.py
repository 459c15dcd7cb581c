from __future__ import annotations

from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.texts.plain_text import read_plain_text


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


def test_the_source_of_a_page_is_read_as_what_it_shows():
    reading = read_plain_text(
        SourceFile("a.txt", b"<p>Two boats &amp; a raft sank.</p>\n<p>Nobody was hurt.</p>\n", "a.txt")
    )
    assert reading.documents[0].text == "Two boats & a raft sank.\n\nNobody was hurt."
    assert reading.notices == ("a.txt holds HTML, and was read as the text that it shows.",)
