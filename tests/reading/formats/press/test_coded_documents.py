from __future__ import annotations

import pytest

from newslens.reading.formats.press.coded_documents import document_id, read_coded_documents
from newslens.reading.formats.press.export_lines import lines_of_export

ONE = """HD
Ferry sinks
PD
4 March 2031
SN
The Herald
LP

A ferry sank.

TD

Nobody was hurt.

CO
lundfe : Lund Ferries
AN
Document LUNDH00020310304eh3400001
"""
OTHER = (
    ONE.replace("Ferry sinks", "Divers")
    .replace("A ferry sank", "Divers went down")
    .replace("eh3400001", "eh3400002")
)


def read(text):
    export = read_coded_documents(lines_of_export(text), text)
    assert export is not None
    return [[text[start:end] for start, end in article.spans] for article in export.articles], export


def test_two_articles_and_the_two_parts_of_each_text():
    texts, export = read(ONE + OTHER)
    assert texts == [["A ferry sank.", "Nobody was hurt."], ["Divers went down.", "Nobody was hurt."]]
    assert [article.fields["title"] for article in export.articles] == ["Ferry sinks", "Divers"]
    assert not export.faults


@pytest.mark.parametrize("between", ["\t", "|", "   ", " | "])
def test_values_in_the_line_of_their_code(between):
    rows = [f"HD{between}Ferry sinks", f"PD{between}4 March 2031", f"SN{between}The Herald"]
    text = "\n".join([*rows, f"TD{between}A ferry sank.|", f"AN{between}Document LUNDH00020310304eh3400001|"])
    texts, export = read(text)
    assert texts == [["A ferry sank."]]
    assert export.articles[0].fields["outlet"] == "The Herald"


@pytest.mark.parametrize("line", ["HD", "CO", "AN", "PD\nSN", "IN the evening", "HD|x"])
def test_codes_in_a_report(line):
    texts, export = read(ONE.replace("Nobody", f"{line}\nNobody") + OTHER)
    assert texts[0] == ["A ferry sank.", f"{line}\nNobody was hurt."]
    assert len(texts) == 2
    assert not export.faults


def test_an_article_without_id_ends_with_its_tail():
    texts, _ = read(ONE.partition("AN\n")[0] + OTHER)
    assert texts == [["A ferry sank.", "Nobody was hurt."], ["Divers went down.", "Nobody was hurt."]]


@pytest.mark.parametrize("first", [True, False])
def test_an_article_that_lacks_a_field_is_told_and_never_joined_to_another(first):
    lost = "HD\nA picture\nPD\n4 March 2031\nAN\nDocument LUNDH00020310304eh3400003\n"
    texts, export = read(lost + ONE if first else ONE + lost + OTHER)
    assert len(texts) == (1 if first else 2)
    assert texts[0] == ["A ferry sank.", "Nobody was hurt."]
    assert [fault.line for fault in export.faults] == [1 if first else 19]


def test_an_article_without_text_is_told():
    texts, export = read(ONE.replace("A ferry sank.\n", "").replace("Nobody was hurt.\n", "") + OTHER)
    assert len(texts) == 1
    assert [fault.reason for fault in export.faults] == ["this article has no text"]


def test_codes_without_a_column_are_named_and_those_of_the_report_are_not():
    _, export = read(ONE.replace("HD\n", "SE\nWorld\nHD\n", 1).replace("Nobody", "IN\nNobody") + OTHER)
    assert [article.left_out for article in export.articles] == [("SE", "CO", "AN"), ("CO", "AN")]
    assert export.articles[0].line == 1


def test_the_hour_goes_with_the_date():
    _, export = read(ONE.replace("SN\n", "ET\n10:32 GMT\nSN\n"))
    assert export.articles[0].fields["published"] == "4 March 2031 10:32 GMT"


@pytest.mark.parametrize(
    "words", ["Document LUNDH00020310304eh3400001", "Dokument SDDZ000020310304eh3400001"]
)
def test_ids(words):
    assert document_id(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Document",
        "Document 3 of 20",
        "The Document LUNDH00020310304eh3400001",
        "LUNDH00020310304eh3400001",
    ],
)
def test_no_ids(words):
    assert not document_id(words)


@pytest.mark.parametrize("text", ["", "HD\nFerry\nTD\nIt sank.", "HD\nA\nPD\nB\nSN\nC\nHD\nTD\nIt sank."])
def test_other_texts(text):
    assert read_coded_documents(lines_of_export(text), text) is None
