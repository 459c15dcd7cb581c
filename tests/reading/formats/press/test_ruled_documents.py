from __future__ import annotations

import pytest

from newslens.reading.formats.press.export_lines import lines_of_export
from newslens.reading.formats.press.ruled_documents import is_rule, read_ruled_documents

RULE = "_" * 60
ONE = """Ferry sinks

Author: Lee, Ann

Publication info: The Herald ; Lund. 04 Mar 2031: A.1.

Full text: A ferry sank.
Nobody was hurt.

Subject: Ferries

Title: Ferry sinks

Publication title: The Herald; Lund

Publication date: Mar 4, 2031

ProQuest document ID: 1
"""
OTHER = (
    ONE.replace("Ferry sinks", "Divers").replace("A ferry sank", "Divers went down").replace("ID: 1", "ID: 2")
)


def read(text):
    export = read_ruled_documents(lines_of_export(text), text)
    assert export is not None
    texts = [text[slice(*article.spans[0])] for article in export.articles]
    return texts, [article.fields for article in export.articles], export


@pytest.mark.parametrize("border", [RULE, "Document 2 of 2", f"{RULE}\n\nDocument 2 of 2"])
def test_two_documents(border):
    opening = "Document 1 of 2\n\n" if "of" in border else ""
    texts, fields, export = read(f"{opening}{ONE}\n{border}\n\n{OTHER}")
    assert texts == ["A ferry sank.\nNobody was hurt.", "Divers went down.\nNobody was hurt."]
    assert [each["title"] for each in fields] == ["Ferry sinks", "Divers"]
    assert [each["published"] for each in fields] == ["4 March 2031", "4 March 2031"]
    assert not export.faults


def test_cover_and_address_are_no_documents():
    cover, address = (
        "Report Information from ProQuest",
        "Contact us at: x\n\nDatabase copyright © 2031 ProQuest LLC.",
    )
    texts, _, export = read(f"{RULE}\n{cover}\n{RULE}\n{ONE}\n{RULE}\n{OTHER}\n{RULE}\n{address}")
    assert len(texts) == 2
    assert not export.faults


def test_what_follows_the_fields_without_a_rule_is_no_text():
    assert read(f"{ONE}\nContact us at: x\nDatabase copyright 2031")[0] == ["A ferry sank.\nNobody was hurt."]


@pytest.mark.parametrize("line", [RULE, "Title: a song", "Subject", "Database: a list"])
def test_words_of_the_layout_in_a_report(line):
    texts, _, export = read(f"{ONE.replace('Nobody', line + chr(10) + 'Nobody')}\n{RULE}\n{OTHER}")
    assert texts[0] == f"A ferry sank.\n{line}\nNobody was hurt."
    assert len(texts) == 2
    assert not export.faults


def test_a_document_without_its_fields_does_not_take_those_of_the_next():
    texts, fields, _ = read(f"{ONE.partition('Subject')[0]}\n{RULE}\n{OTHER}")
    assert texts == ["A ferry sank.\nNobody was hurt.", "Divers went down.\nNobody was hurt."]
    assert (fields[0]["outlet"], fields[0]["published"]) == ("The Herald", "4 March 2031")


def test_a_document_without_a_full_text_is_told():
    lost = ONE.replace("Full text: A ferry sank.\nNobody was hurt.\n", "")
    texts, _, export = read(f"{lost}\n{RULE}\n{OTHER}")
    assert texts == ["Divers went down.\nNobody was hurt."]
    assert [(fault.line, fault.reason) for fault in export.faults] == [(1, "this document has no full text")]
    assert read(f"{ONE.replace(' A ferry sank.' + chr(10) + 'Nobody was hurt.', '')}\n{RULE}\n{OTHER}")[
        2
    ].faults


def test_a_credit_serves_where_no_author_stands_and_captions_are_no_text():
    text = ONE.replace("Author: Lee, Ann\n\n", "").replace(
        "hurt.", "hurt.\n\nCAPTION: One\nCAPTION: Two\nCREDIT: Bo Chan"
    )
    texts, fields, _ = read(text)
    assert texts == ["A ferry sank.\nNobody was hurt."]
    assert fields[0]["byline"] == "Bo Chan"
    assert read(ONE.replace("hurt.", "hurt.\n\nCREDIT: Bo Chan"))[1][0]["byline"] == "Lee, Ann"


def test_labels_without_a_column_are_named_and_those_of_the_report_are_not():
    export = read(f"{ONE.replace('Nobody', 'Section: deck' + chr(10) + 'Nobody')}\n{RULE}\n{OTHER}")[2]
    assert [article.left_out for article in export.articles] == [("subject", "proquest document id")] * 2


def test_rules():
    assert is_rule("_" * 20)
    assert not any(map(is_rule, ["_" * 19, "", "_" * 20 + "a", "-" * 60]))


@pytest.mark.parametrize("text", ["", RULE, f"Two boats sank.\n{RULE}\nFull text: see below."])
def test_other_texts(text):
    assert read_ruled_documents(lines_of_export(text), text) is None
