from __future__ import annotations

import pytest

from newslens.reading.formats.press.displayed_documents import read_displayed_documents
from newslens.reading.formats.press.export_lines import lines_of_export

ONE = """Ferry sinks off the coast
By Ann Lee
12 words
4 March 2031
The Herald
LUNDH
English
(c) 2031 The Herald

A ferry sank.

Document LUNDH00020310304eh3400001
"""
OTHER = ONE.replace("Ferry sinks", "Divers work").replace("A ferry sank", "Divers went down")


def read(text, stretches=()):
    export = read_displayed_documents(lines_of_export(text, stretches))
    assert export is not None
    texts = [text[slice(*article.spans[0])] for article in export.articles]
    return texts, [article.fields for article in export.articles], export


def test_two_articles():
    texts, fields, export = read(ONE + OTHER)
    assert texts == ["A ferry sank.", "Divers went down."]
    assert [each["title"] for each in fields] == ["Ferry sinks off the coast", "Divers work off the coast"]
    assert not export.faults


@pytest.mark.parametrize(
    ("above", "title", "byline"),
    [
        ("Ferry sinks\n", "Ferry sinks", None),
        ("World\nFerry sinks\n", "Ferry sinks", None),
        ("World\nFerry sinks off the coast\nBy Ann Lee\n", "Ferry sinks off the coast", "Ann Lee"),
        (
            "Ferry sinks off the coast\nAnn Lee and Bo Chan\n",
            "Ferry sinks off the coast",
            "Ann Lee and Bo Chan",
        ),
        ("Business\nLund Ferries\n", "Lund Ferries", None),
        ("Ferry sinks off the coast\nWhat is known\n", "What is known", None),
    ],
)
def test_titles_and_bylines(above, title, byline):
    _, fields, _ = read(ONE + OTHER.replace("Divers work off the coast\nBy Ann Lee\n", above))
    assert (fields[1]["title"], fields[1].get("byline")) == (title, byline)


def test_an_hour_below_the_date():
    _, fields, _ = read(ONE.replace("The Herald\n", "10:32 GMT\nThe Herald\n", 1))
    assert (fields[0]["published"], fields[0]["outlet"]) == ("4 March 2031 10:32 GMT", "The Herald")


def test_without_a_notice_of_rights_the_language_ends_the_head():
    texts, fields, _ = read(ONE.replace("(c) 2031 The Herald\n", ""))
    assert texts == ["A ferry sank."]
    assert fields[0]["language"] == "en"


def test_the_publisher_is_no_part_of_the_text():
    assert read(ONE.replace("sank.", "sank.\n\nLund Newspapers Ltd."))[0] == ["A ferry sank."]
    assert read(ONE.replace("sank.", "sank.\n\nThey sued the company."))[0] == [
        "A ferry sank.\n\nThey sued the company."
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("LUNDH\n", "", ()),
        ("LUNDH\n", "LUNDH\n1; National\n", ("lines below the outlet",)),
        ("LUNDH\n", "10:32 GMT\n", ("lines below the outlet",)),
        ("Divers", "World\nDivers", ("lines above the title", "lines below the outlet")),
        ("down.", "down.\n\nLund Newspapers Ltd.", ("lines below the outlet", "lines around the text")),
    ],
)
def test_lines_without_a_column_are_told_by_their_place(old, new, told):
    export = read(ONE + OTHER.replace(old, new))[2]
    assert [each for each in export.articles[1].left_out if each != "number of words"] == list(told)
    assert "number of words" in export.articles[1].left_out


def test_the_markup_tells_title_and_text():
    headline, paragraph = ONE.index("By Ann"), ONE.index("A ferry")
    stretches = [(headline, headline + 1, "headline"), (paragraph, paragraph + 1, "paragraph")]
    texts, fields, _ = read(ONE.replace("sank.", "sank.\n\nA notice of the publisher"), stretches)
    assert texts == ["A ferry sank."]
    assert fields[0]["title"] == "By Ann Lee"


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        (
            ONE + "A picture\nDocument LUNDH00020310304eh3400003\n" + OTHER,
            "no number of words above a date",
            13,
        ),
        (ONE.partition("Document")[0] + OTHER + ONE, "two articles stand here", 1),
        (
            ONE.replace("English\n(c) 2031 The Herald\n", "") + OTHER,
            "neither a notice of rights nor a language",
            1,
        ),
        (ONE.replace("A ferry sank.\n", "") + OTHER, "has no text", 1),
        (ONE + OTHER.partition("Document")[0], "no line with the id", 13),
    ],
)
def test_what_cannot_be_told_apart_is_told(text, reason, line):
    texts, _, export = read(text)
    assert len(texts) == 1 + text.count("Document") - 1 - (0 if "no line with" in reason else 1)
    assert [(reason in fault.reason, fault.line) for fault in export.faults] == [(True, line)]


@pytest.mark.parametrize(
    "text", ["", "12 words\n4 March 2031\n(c) 2031\nA ferry sank.", "Document LUNDH00020310304eh3400001"]
)
def test_other_texts(text):
    assert read_displayed_documents(lines_of_export(text)) is None
