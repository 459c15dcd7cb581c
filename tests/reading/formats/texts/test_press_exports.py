from __future__ import annotations

import re
import warnings
from pathlib import Path

import pandas as pd
import pytest
from invented_exports import LAYOUTS, invented_articles

from newslens.errors import InputError
from newslens.reading.corpus import read_articles
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.texts.press_exports import documents_of_page, documents_of_text

EXPORTS = Path(__file__).parent.parent / "press"
FIELD_WORDS = (
    "load-date",
    "wörter",
    "classification",
    "journal",
    "document id",
    "lundh00",
    "ondra0",
    "rights reserved",
    "(c) 20",
)
"""What no text of an article of the fixtures may hold: values and labels of fields."""


def read(path):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        articles = read_articles(path)
    return articles, [str(each.message) for each in told]


@pytest.mark.parametrize(
    ("name", "count", "language", "published", "published_utc"),
    [
        ("lexisnexis.txt", 3, "en", "2031-03-04", None),
        ("lexisnexis.html", 2, "en", "2031-03-04 21:50", "2031-03-04 20:50"),
        ("nexis-uni.txt", 3, "en", "2031-03-04 10:32", "2031-03-04 10:32"),
        ("factiva-codes.txt", 2, "en", "2031-03-04 10:32", "2031-03-04 10:32"),
        ("factiva-codes.html", 2, "en", "2031-03-04", None),
        ("factiva-display.txt", 2, "en", "2031-03-04 10:32", "2031-03-04 10:32"),
        ("factiva-display.html", 2, "en", "2031-03-04", None),
        ("proquest.txt", 2, "en", "2031-03-04", None),
        ("proquest-details.txt", 2, "en", "2031-03-04", None),
        ("proquest.html", 2, "en", "2031-03-04", None),
    ],
)
def test_an_export_of_each_layout_is_read(name, count, language, published, published_utc):
    articles, told = read(EXPORTS / name)
    stem = name.partition(".")[0]
    assert articles["article_id"].tolist() == [f"{stem}-{number}" for number in range(1, count + 1)]
    first = articles.iloc[0]
    assert first["title"].startswith("Ferry sinks off")
    assert first["outlet"].removeprefix("The ") == "Lund Herald"
    assert first["language"] == language
    assert first["published"] == pd.Timestamp(published)
    assert (
        first["published_utc"] == pd.Timestamp(published_utc)
        if published_utc
        else pd.isna(first["published_utc"])
    )
    assert first["text"].startswith("A ferry")
    assert articles[["title", "outlet", "text"]].notna().all(axis=None)
    assert (articles["source"] == name).all()
    assert not [
        word for word in FIELD_WORDS if articles["text"].str.casefold().str.contains(word, regex=False).any()
    ]
    assert told[0].startswith(f"{EXPORTS / name} was read as an export of ")
    assert f"with {count} articles; left out, as no column holds it: " in told[0]


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        (
            "lexisnexis.txt",
            "edition, section, length, graphic, load-date, publication-type, journal-code, rubrik, länge",
        ),
        ("lexisnexis.html", "length, highlight, load-date"),
        (
            "nexis-uni.txt",
            "section, length, dateline, highlight, graphic, publication-type, journal code, subject, company, geographic, load-date, edition",
        ),
        ("factiva-codes.html", "WC, SC, IN, PUB, AN"),
        (
            "factiva-display.txt",
            "lines above the title, number of words, lines below the outlet, lines around the text",
        ),
        ("proquest-details.txt", "abstract (english), subject, proquest document id, database"),
    ],
)
def test_what_is_there_and_has_no_column_is_told_and_nothing_else(name, left_out):
    assert read(EXPORTS / name)[1][0].endswith(f"articles; left out, as no column holds it: {left_out}.")


def test_nothing_is_said_to_be_left_out_where_nothing_is():
    text = "Ferry sinks\nThe Herald\nMarch 4, 2031\nCopyright 2031 The Herald\nByline: Ann Lee\nBody\nA ferry sank.\n"
    reading = documents_of_text(StatedDocument(text, {}, "a.txt", "a.txt"))
    assert reading.notices == ("a.txt was read as an export of Nexis Uni with 1 article.",)


def test_the_fields_of_a_document():
    articles, told = read(EXPORTS / "nexis-uni.txt")
    assert articles["byline"].tolist()[:2] == ["Ann Lee", "Bo Chan and Eva Holm"]
    assert articles.loc[0, "rights"] == "Copyright 2031 Lund Printing Company All Rights Reserved"
    assert articles.loc[0, "text"].endswith("End of Document\n\nand a date nobody could read.")
    assert articles["published"].isna().tolist() == [False, False, True]
    assert told[1].endswith("no date of publication was found in document 3; a manifest can give it.")
    articles, _ = read(EXPORTS / "lexisnexis.txt")
    assert (articles.loc[2, "title"], articles.loc[2, "language"]) == ("Fähre wird gehoben", "de")
    assert "1 of 2 DOCUMENTS" in articles.loc[0, "text"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_an_export_of_thirty_documents_is_thirty_articles(tmp_path, layout, line_end):
    invented = invented_articles(30)
    (tmp_path / "export.txt").write_text(LAYOUTS[layout](invented), encoding="utf-8", newline=line_end)
    articles, told = read(tmp_path)
    assert articles["title"].tolist() == [each.title for each in invented]
    assert articles["outlet"].tolist() == [each.outlet for each in invented]
    assert articles["published"].tolist() == [pd.Timestamp(2031, 3, each.day) for each in invented]
    assert articles["text"].str.replace("\r\n", "\n").tolist() == [each.text for each in invented]
    assert len(told) == 1


def test_thirty_documents_of_a_page(tmp_path):
    invented = invented_articles(30)
    page = "".join(
        f'<div class="article enArticle"><div id="hd"><span class="enHeadline">{each.title}</span></div><div>12 words</div>'
        f"<div>{each.day} March 2031</div><div>{each.outlet}</div><div>LUNDH</div><div>English</div><div>(c) 2031 Lund</div>"
        + "".join(f'<p class="articleParagraph enarticleParagraph">{line}</p>' for line in each.body)
        + f"<p>Lund Printing</p><p>Document {each.identity}</p></div>"
        for each in invented
    )
    (tmp_path / "export.html").write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    articles, _ = read(tmp_path)
    assert articles["title"].tolist() == [each.title for each in invented]
    assert articles["text"].tolist() == [each.text for each in invented]


def test_a_document_that_cannot_be_read_is_told_and_costs_no_other(tmp_path):
    text = LAYOUTS["Nexis Uni"](invented_articles(3)).replace(
        "Ferry 2 sank on Monday.\n\nNobody was hurt, the coast guard said.", ""
    )
    (tmp_path / "export.txt").write_text(text, encoding="utf-8")
    articles, told = read(tmp_path)
    assert articles["outlet"].tolist() == ["The Lund Herald 1", "The Lund Herald 3"]
    assert re.fullmatch(
        r"Left out: .*export\.txt, line \d+ of its text: this document has no text\.", told[0]
    )
    assert "with 2 articles" in told[1]


def test_fewer_documents_than_announced_are_told(tmp_path):
    text = LAYOUTS["Nexis Uni"](invented_articles(3)).replace("Documents (3)", "Documents (30)")
    (tmp_path / "export.txt").write_text(text, encoding="utf-8")
    _, told = read(tmp_path)
    assert told[1].endswith("says that it holds 30 documents; found: 3.")


def test_missing_fields_are_counted_not_listed_without_end():
    text = LAYOUTS["ProQuest"](invented_articles(40)).replace("Publication date", "Place of publication")
    reading = documents_of_text(StatedDocument(text, {}, "a.txt", "a.txt"))
    assert reading.notices[1] == (
        "a.txt: no date of publication was found in documents 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 30 more; a manifest can give it."
    )


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (
            "1 of 2 DOCUMENTS\nA ferry sank.\n2 of 2 DOCUMENTS\nDivers went down.",
            '2 lines such as "2 of 2 DOCUMENTS"',
        ),
        (
            "A ferry sank.\nEnd of Document\nDivers went down.\nEnd of Document\n",
            '2 lines such as "End of Document"',
        ),
    ],
)
def test_several_documents_in_an_unknown_layout_are_refused(text, sign):
    with pytest.raises(InputError) as caught:
        documents_of_text(StatedDocument(text, {}, "a.txt", "a.txt"))
    assert str(caught.value) == (
        f"a.txt holds several documents ({sign}) in a layout that newslens does not know, and would be read as one article; "
        "save each article as a file of its own."
    )
    page = f"<p>{text.replace(chr(10), '<p>')}"
    with pytest.raises(InputError, match="several documents"):
        documents_of_page(page, StatedDocument("", {}, "a.html", "a.html"))


def test_an_export_of_which_nothing_can_be_read_is_refused():
    text = LAYOUTS["Factiva without codes"](invented_articles(1)).replace(
        "English\n(c) 2031 Lund Printing\n", ""
    )
    with pytest.raises(
        InputError,
        match=r"^a\.txt is an export of Factiva of which nothing could be read; export it again with all fields\. a\.txt, line 1 of its text: neither",
    ):
        documents_of_text(StatedDocument(text, {}, "a.txt", "a.txt"))


def test_a_text_of_no_layout_stands_as_it_is():
    document = StatedDocument("Two boats sank.\r\n\r\nNobody was hurt.\r\n", {"title": "x"}, "a.txt", "a.txt")
    reading = documents_of_text(document)
    assert reading.documents == (document,)
    assert not reading.faults
    assert not reading.notices


@pytest.mark.parametrize(
    "page", ["<p>Two boats sank.", "<p>A search in ProQuest and Factiva gave 12 articles.", ""]
)
def test_another_page_is_left_to_others(page):
    assert documents_of_page(page, StatedDocument("", {}, "a.html", "a.html")) is None


@pytest.mark.parametrize(
    "name", ["nexis-uni", "lexisnexis", "factiva-codes", "factiva-display", "proquest", "proquest-details"]
)
@pytest.mark.parametrize("ending", [".docx", ".rtf"])
def test_word_and_rich_text_give_the_same_articles(tmp_path, name, ending):
    text = (EXPORTS / f"{name}.txt").read_text(encoding="utf-8")
    path = tmp_path / f"{name}{ending}"
    if ending == ".docx":
        document = pytest.importorskip("docx").Document()
        for line in text.split("\n"):
            document.add_paragraph(line)
        document.save(path)
    else:
        escaped = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in text)
        path.write_text("{\\rtf1\\ansi " + escaped.replace("\n", "\\par\n") + "}", encoding="ascii")
    columns = [
        "article_id",
        "outlet",
        "title",
        "byline",
        "published",
        "published_utc",
        "language",
        "rights",
        "text",
    ]
    pd.testing.assert_frame_equal(read(path)[0][columns], read(EXPORTS / f"{name}.txt")[0][columns])


@pytest.mark.parametrize(
    "label", ["Record Number", "Accession Number", "Gale Document Number", "Dokumentnummer"]
)
def test_a_page_with_several_documents_of_another_database_is_refused(label):
    one = "<h2>Ferry sinks</h2><p>A ferry sank off Lund on Monday, and nobody was hurt.</p><p>{}: {}</p>"
    page = f"<html><body>{one.format(label, 1)}{one.format(label, 2)}</body></html>"
    document = StatedDocument("", {}, "a.html", "a.html")
    with pytest.raises(InputError, match=f'holds several documents \\(2 lines such as "{label}: 2"'):
        documents_of_page(page, document)
    assert documents_of_page(f"<html><body>{one.format(label, 1)}</body></html>", document) is None
