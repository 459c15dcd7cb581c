from __future__ import annotations

import pytest

from newslens.reading.formats.press.field_lines import (
    document_end,
    document_number,
    field_line,
    is_rights_line,
    is_word_count,
    labels_left_out,
)


@pytest.mark.parametrize(
    ("words", "database", "label", "value", "column"),
    [
        ("Length: 512 words", "nexis", "length", "512 words", "length"),
        ("LÄNGE: 1285 Wörter", "nexis", "länge", "1285 Wörter", "length"),
        ("Body", "nexis", "body", "", "text"),
        ("HIGHLIGHT:", "nexis", "highlight", "", ""),
        ("Full text: A ferry: sank.", "proquest", "full text", "A ferry: sank.", "text"),
        ("FULL TEXT", "proquest", "full text", "", "text"),
        (
            "Publication info: The Herald ; Lund.",
            "proquest",
            "publication info",
            "The Herald ; Lund.",
            "publication",
        ),
        ("Publication title: Lund Herald", "proquest", "publication title", "Lund Herald", "outlet"),
    ],
)
def test_fields(words, database, label, value, column):
    field = field_line(words, database)
    assert field is not None
    assert (field.label, field.value, field.column) == (label, value, column)


@pytest.mark.parametrize(
    ("words", "database"),
    [
        ("Body of a man found", "nexis"),
        ("Warning: the ferry sank", "nexis"),
        ("Publication title: x", "nexis"),
        ("Subject", "none"),
        ("Length:512", "nexis"),
    ],
)
def test_no_fields(words, database):
    assert field_line(words, database) is None


@pytest.mark.parametrize(
    "words",
    ["Copyright 2031 Lund", "(c) 2031 Lund", "© 2031", "ALL RIGHTS RESERVED", "Alle Rechte vorbehalten"],
)
def test_notices_of_rights(words):
    assert is_rights_line(words)


@pytest.mark.parametrize(
    ("words", "database", "labels"),
    [
        (["Section: A", "Length: 3 words", "Section: B", "A line"], "nexis", ("section", "length")),
        (["Byline: Ann Lee", "Classification", "Body", "Language: English"], "nexis", ()),
        (["Graphic", "A ferry", "Notes", "x", "Highlight: x"], "nexis", ("graphic", "notes", "highlight")),
        (["Graphic", "Series:", "Highlight: x", "Notes"], "nexis", ("highlight",)),
        (["Publication info: x ; y", "Title: x", "Full text: x", "Pages: 3"], "proquest", ("pages",)),
    ],
)
def test_labels_of_what_has_no_column(words, database, labels):
    assert labels_left_out(field_line(each, database) for each in words) == labels


def test_other_lines_are_no_notices_of_rights():
    assert not any(map(is_rights_line, ["Copyrights were sold.", "The copyright 2031", "(class) c", ""]))


@pytest.mark.parametrize("words", ["12 words", "1,024 words", "1 012 mots", "1285 Wörter", "1 word"])
def test_numbers_of_words(words):
    assert is_word_count(words)


@pytest.mark.parametrize("words", ["words", "12 words were said", "30 metres", "1" * 40 + " words"])
def test_no_numbers_of_words(words):
    assert not is_word_count(words)


@pytest.mark.parametrize("words", ["End of Document", "END OF DOCUMENT", "Ende des Dokuments"])
def test_ends_of_documents(words):
    assert document_end(words)
    assert not document_end(f"{words}.")


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("3 of 20 DOCUMENTS", (3, 20)),
        ("FOCUS - 1 of 1 DOCUMENT", (1, 1)),
        ("Dokument 3 von 20", (3, 20)),
        ("Document 3 de 20", (3, 20)),
        ("Document 3 of 20", (3, 20)),
    ],
)
def test_numbers_of_documents(words, numbers):
    assert document_number(words) == numbers


@pytest.mark.parametrize(
    "words", ["3 of 20 documents", "21 of 20 DOCUMENTS", "0 of 20 DOCUMENTS", "Document 3", "3 of 20 boats"]
)
def test_no_numbers_of_documents(words):
    assert document_number(words) is None
