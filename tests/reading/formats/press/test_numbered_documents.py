from __future__ import annotations

import pytest

from newslens.reading.formats.press.export_lines import lines_of_export
from newslens.reading.formats.press.numbered_documents import numbered_borders, read_numbered_documents

TWO = """1 of 2 DOCUMENTS

The Herald

March 4, 2031

Ferry sinks

LENGTH: 3 words

A ferry sank.

LOAD-DATE: March 5, 2031

2 of 2 DOCUMENTS

The Post

March 5, 2031

Divers

LENGTH: 3 words

Divers went down.
"""


def read(text):
    export = read_numbered_documents(lines_of_export(text))
    assert export is not None
    texts = [text[slice(*article.spans[0])] for article in export.articles]
    return texts, [article.fields for article in export.articles], export


def test_two_documents():
    texts, fields, export = read(TWO)
    assert texts == ["A ferry sank.", "Divers went down."]
    assert [each["outlet"] for each in fields] == ["The Herald", "The Post"]
    assert (export.announced, export.faults) == (2, ())


def test_borders_rise_and_name_one_total():
    lines = lines_of_export(
        "1 of 3 DOCUMENTS\n2 of 9 DOCUMENTS\n1 of 3 DOCUMENTS\n3 of 3 DOCUMENTS\n2 of 3 DOCUMENTS"
    )
    assert numbered_borders(lines) == [0, 3]


def test_without_empty_lines_each_line_is_a_block():
    text = "\n".join(line for line in TWO.splitlines() if line)
    texts, fields, _ = read(text)
    assert texts == ["A ferry sank.", "Divers went down."]
    assert [each["title"] for each in fields] == ["Ferry sinks", "Divers"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("March 4, 2031\n\nFerry", "Ferry", "no line of this document is its date"),
        ("A ferry sank.\n\n", "", "has no text"),
        ("A ferry sank.\n\nLOAD-DATE: March 5, 2031\n\n", "", "has no text"),
    ],
)
def test_a_document_that_cannot_be_read_is_told_and_the_other_read(old, new, reason):
    texts, _, export = read(TWO.replace(old, new, 1))
    assert texts == ["Divers went down."]
    assert [reason in fault.reason for fault in export.faults] == [True]
    assert export.faults[0].line == 1


def test_missing_fields_are_missing():
    texts, fields, _ = read(TWO.replace("The Herald\n\n", "").replace("LENGTH: 3 words\n\n", "", 1))
    assert texts[0] == "A ferry sank."
    assert "outlet" not in fields[0]
    assert fields[0]["title"] == "Ferry sinks"


def test_a_wrapped_field_goes_on_below_and_a_headline_is_not_repeated():
    text = TWO.replace("LENGTH: 3", "BYLINE: Ann Lee and\nBo Chan\n\nLENGTH: 3", 1).replace(
        "A ferry", "Ferry sinks\nA ferry"
    )
    texts, fields, _ = read(text)
    assert fields[0]["byline"] == "Ann Lee and Bo Chan"
    assert texts[0] == "A ferry sank."


def test_what_has_no_column_is_named():
    text = TWO.replace("2031\n\nFerry sinks", "2031\nFinal Edition\n\nFerry sinks\n\nOff the coast", 1)
    export = read(text.replace("LENGTH", "SECTION: NEWS\n\nLENGTH", 1))[2]
    assert export.articles[0].left_out == ("edition", "subtitle", "section", "length", "load-date")
    assert export.articles[1].left_out == ("length",)


def test_fields_below_the_text_with_no_empty_line_between():
    texts, _, _ = read(TWO.replace("sank.\n\nLOAD", "sank.\nLANGUAGE: ENGLISH\nLOAD"))
    assert texts[0] == "A ferry sank."


@pytest.mark.parametrize("text", ["", "1 of 2 DOCUMENTS\n\nA ferry sank.\n\n2 of 2 DOCUMENTS\n\nIt sank."])
def test_other_texts(text):
    assert read_numbered_documents(lines_of_export(text)) is None
