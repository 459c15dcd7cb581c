from __future__ import annotations

import pytest

from newslens.reading.formats.press.export_lines import lines_of_export
from newslens.reading.formats.press.nexis_documents import read_nexis_documents

ONE = """Ferry sinks
The Herald
March 4, 2031 Tuesday

Copyright 2031 The Herald
Length: 3 words
Body

A ferry sank.

Load-Date: March 5, 2031

End of Document
"""
OTHER = (
    ONE.replace("Ferry sinks", "Divers").replace("A ferry sank", "Divers went down").replace("Herald", "Post")
)


def read(text):
    export = read_nexis_documents(lines_of_export(text))
    assert export is not None
    texts = [text[slice(*article.spans[0])] for article in export.articles]
    return texts, [article.fields for article in export.articles], export


def test_two_documents_with_and_without_an_end_between_them():
    for text in (
        ONE + OTHER,
        ONE.partition("Load-Date")[0] + OTHER,
        ONE.replace("End of Document", "") + OTHER,
    ):
        texts, fields, export = read(text)
        assert texts == ["A ferry sank.", "Divers went down."]
        assert [each["title"] for each in fields] == ["Ferry sinks", "Divers"]
        assert not export.faults


@pytest.mark.parametrize(
    "line",
    ["Body", "End of Document", "Body\n\nEnd of Document", "Classification", "Subject", "Length: 3 metres"],
)
def test_words_of_the_layout_in_a_report(line):
    texts, _, export = read(ONE.replace("sank.", f"sank.\n\n{line}\n\nNobody was hurt.") + OTHER)
    assert texts[0] == f"A ferry sank.\n\n{line}\n\nNobody was hurt."
    assert len(texts) == 2
    assert not export.faults


def test_a_document_without_a_head_is_told_and_never_joined_to_another():
    lost = (
        "A picture\nThe Herald\nMarch 4, 2031\nCopyright 2031 The Herald\nLength: 3 words\nEnd of Document\n"
    )
    texts, _, export = read(ONE + lost + OTHER)
    assert texts == ["A ferry sank.", "Divers went down."]
    assert [fault.line for fault in export.faults] == [14]


def test_a_document_without_a_text_is_told():
    texts, _, export = read(ONE.replace("A ferry sank.\n", "") + OTHER)
    assert texts == ["Divers went down."]
    assert [fault.reason for fault in export.faults] == ["this document has no text"]


def test_without_a_date_that_is_read_the_head_is_known_all_the_same():
    texts, fields, _ = read(ONE + OTHER.replace("March 4, 2031 Tuesday", "Spring 2031"))
    assert texts == ["A ferry sank.", "Divers went down."]
    assert (fields[1]["title"], fields[1]["outlet"], "published" in fields[1]) == (
        "Divers",
        "The Post",
        False,
    )
    _, fields, _ = read(
        "Job Number: 1\nDocuments (1)\n1. Divers\nClient: none\n"
        + OTHER.replace("March 4, 2031 Tuesday\n", "")
    )
    assert (fields[0]["title"], fields[0]["outlet"]) == ("Divers", "The Post")


def test_without_a_title_the_outlet_is_known():
    texts, fields, _ = read(ONE + OTHER.replace("Divers\n", ""))
    assert texts == ["A ferry sank.", "Divers went down."]
    assert (fields[1].get("title"), fields[1]["outlet"]) == (None, "The Post")


def test_parts_below_the_text_are_no_part_of_it():
    tail = "Graphic\n\nThe ferry\n\nClassification\n\nLanguage: FRENCH; FRANÇAIS\nSubject: FERRIES\n\nLoad-Date: March 5, 2031"
    texts, fields, _ = read(ONE.replace("Load-Date: March 5, 2031", tail))
    assert texts == ["A ferry sank."]
    assert fields[0]["language"] == "fr"


def test_an_abstract_is_no_part_of_the_text():
    texts, _, _ = read(ONE.replace("A ferry sank.", "ABSTRACT\nShort.\nFULL TEXT\nA ferry sank."))
    assert texts == ["A ferry sank."]


def test_fields_and_parts_without_a_column_are_named_and_words_of_the_report_are_not():
    text = (
        ONE.replace("Tuesday\n", "Tuesday\nFinal Edition\n")
        .replace("Length", "Dateline: LUND\nHighlight: The harbour is closed.\nLength")
        .replace(
            "A ferry sank.", "ABSTRACT\nShort.\nFULL TEXT\nA ferry sank.\nSubject: none\nNobody was hurt."
        )
        .replace("Load-Date", "Graphic\n\nThe ferry\n\nNotes\n\nCorrected\n\nLoad-Date")
    )
    assert read(text)[2].articles[0].left_out == (
        "edition", "abstract", "dateline", "highlight", "length", "graphic", "notes", "load-date"
    )  # fmt: skip
    assert read(ONE)[2].articles[0].left_out == ("length", "load-date")


def test_the_cover_says_how_many_documents_there_are():
    assert read("Documents (30)\n" + ONE)[2].announced == 30
    assert read("Documents (" + "9" * 40 + ")\n" + ONE)[2].announced is None


@pytest.mark.parametrize(
    "text", ["", "Body\nA ferry sank.", "A\nB\nMarch 4, 2031\nBody\nA ferry sank.", ONE.replace("Body", "")]
)
def test_other_texts(text):
    assert read_nexis_documents(lines_of_export(text)) is None
