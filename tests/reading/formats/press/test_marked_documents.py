from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("lxml")

from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.press.export_lines import lines_of_export
from newslens.reading.formats.press.marked_documents import NamedPart, read_marked_documents
from newslens.reading.formats.shared.source_file import SourceFile

PAGE = (Path(__file__).parent / "europresse.html").read_text(encoding="utf-8")


def read(page):
    return read_file(SourceFile("a.html", page.encode(), "a.html"))


def test_the_documents_of_a_page():
    reading = read(PAGE)
    assert [document.text for document in reading.documents] == [
        "A ferry sank off the coast of Lund.\n\nTwo people were hurt, a spokesman said.",
        "Divers went down on Wednesday.\n\nOndra Evening Post, no. 1\n\nThey found the bell.",
    ]
    assert [dict(document.fields) for document in reading.documents] == [
        {
            "outlet": "The Lund Herald",
            "title": "Ferry sinks off Lund",
            "byline": "Ann Lee",
            "published": "4 March 2031",
            "rights": "© 2031 The Lund Herald. All rights reserved.",
        },
        {
            "outlet": "Ondra Evening Post",
            "title": "Divers search the wreck",
            "published": "5 March 2031 08:15 +01:00",
            "rights": "© 2031 Ondra Evening Post. Tous droits réservés.",
        },
    ]
    assert reading.faults[0].startswith("a.html, line ")
    assert reading.faults[0].endswith("of its text: this document has no text.")
    assert reading.notices[0] == (
        "a.html was read as an export of Europresse with 2 articles; left out, as no column holds it: issue, section, page, "
        "subtitle, lines below the text, edition."
    )


def without_first_extras(page):
    """The first document of a page, with nothing in it that no column holds."""
    single = page[: page.index("</article>")] + "</article></body></html>"
    for what in (
        ", no. 43018",
        "World, ",
        ", p. A8",
        '<p class="sm-margin-TopNews rdp__subtitle">Two people were hurt</p>',
        '<a href="https://herald.example/ferry">This article appeared in The Lund Herald</a>',
        "<p>Document number: news·20310304·LH·0012</p>",
    ):
        assert what in single
        single = single.replace(what, "")
    return single


def test_only_what_stood_there_is_told_as_left_out():
    bare = without_first_extras(PAGE)
    assert read(bare).notices == ("a.html was read as an export of Europresse with 1 article.",)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (("mardi 4 mars 2031", "World, mardi 4 mars 2031"), "section"),
        (("mardi 4 mars 2031", "World, 4 mars 2031"), "section"),
        (("mardi 4 mars 2031", "mardi 4 mars 2031, p. A8"), "page"),
        (("mardi 4 mars 2031", "World - Tuesday, March 4, 2031, p. 2"), "section, page"),
        (("mardi 4 mars 2031", "Tuesday, March 4, 2031 - 08:15 UTC +0100"), ""),
        (("mardi 4 mars 2031", "mardi, the 4th"), ""),
        (("The Lund Herald</span>", "The Lund Herald (site web)</span>"), "edition"),
        (("The Lund Herald</span>", "The Lund Herald, vol. 3</span>"), "issue"),
    ],
)
def test_each_part_of_a_head_is_told_by_itself(written, told):
    [notice] = (
        each for each in read(without_first_extras(PAGE).replace(*written)).notices if "was read" in each
    )
    assert notice.partition("1 article")[2] == (
        f"; left out, as no column holds it: {told}." if told else "."
    )


def test_a_text_in_several_boxes_and_an_author_of_older_exports():
    older = PAGE.replace(
        '<p class="sm-margin-bottomNews">Ann Lee</p>', '<div class="docAuthors">By Ann Lee; Bo Chan</div>'
    )
    older = older.replace(
        "Lund</span>.</p>", 'Lund</span>.</p></div><p>A picture</p><div class="docOcurrContainer">'
    )
    [first, *_] = read(older).documents
    assert first.text == "A ferry sank off the coast of Lund.\n\nTwo people were hurt, a spokesman said."
    assert first.fields["byline"] == "Ann Lee; Bo Chan"


def test_a_text_without_a_box_of_its_own():
    [first, *_] = read(PAGE.replace("docOcurrContainer", "other")).documents
    assert first.text.startswith("A ferry sank off the coast of Lund.")


def test_one_document_is_an_export_of_one():
    single = PAGE[: PAGE.index("</article>")] + "</article></body></html>"
    assert [document.fields["title"] for document in read(single).documents] == ["Ferry sinks off Lund"]


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        ("The Herald, no. 7, p. 3", "The Herald"),
        ("Herald, Lund", "Herald, Lund"),
        ("Le Soir (site web)", "Le Soir"),
    ],
)
def test_the_number_of_an_issue_is_no_part_of_the_outlet(outlet, expected):
    [first, *_] = read(PAGE.replace("The Lund Herald, no. 43018", outlet)).documents
    assert first.fields["outlet"] == expected


@pytest.mark.parametrize("kinds", [(), ("outlet",), ("outlet", "text"), ("date", "text")])
def test_marks_that_are_no_export(kinds):
    marked = [NamedPart(0, 4, kind) for kind in kinds]
    assert read_marked_documents(lines_of_export("One."), "One.", marked) is None
