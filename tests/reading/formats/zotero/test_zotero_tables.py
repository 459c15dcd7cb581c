from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslens.errors import InputError
from newslens.reading.corpus import read_articles
from newslens.reading.formats.zotero.zotero_tables import (
    items_of_json,
    items_of_table,
    library_in_json,
    library_in_table,
)

FIXTURES = Path(__file__).parent.parent / "fixtures" / "zotero"
HEADER = ("Item Type", "Publication Title", "Abstract Note", "File Attachments")


def test_a_library_without_files_is_told_with_its_addresses():
    with pytest.raises(
        InputError, match=r"1 article has an address and no text.*csl\.json, item 1 \(https://north"
    ):
        read_articles(FIXTURES / "csl.json")


def test_what_csl_says_of_an_item():
    (item,) = items_of_json(json.loads((FIXTURES / "csl.json").read_text()), name="csl.json")
    assert item.fields == {
        "outlet": "The North",
        "title": "Ferries collide",
        "url": "https://north.example/a",
        "language": "en",
        "published": "2031-03-01",
        "byline": "Ana Brel and North Press",
    }


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ({"date-parts": [[2031, 3, 1]]}, "2031-03-01"),
        ({"date-parts": [[2031, 3]]}, None),
        ({"date-parts": []}, None),
        ({"date-parts": [["x", "y", "z"]]}, None),
        ({"raw": "1 March 2031"}, "1 March 2031"),
        ({"literal": ["x"]}, None),
        ("2031", None),
    ],
)
def test_dates_of_csl(issued, date):
    (item,) = items_of_json([{"id": "a", "type": "article", "issued": issued}], name="a")
    assert item.fields.get("published") == date


@pytest.mark.parametrize("left_out", HEADER)
def test_an_export_is_known_by_four_columns(left_out):
    assert library_in_table(HEADER)
    assert not library_in_table([name for name in HEADER if name != left_out])


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ([{"id": "a", "type": "article", "accessed": {}}], True),
        ([{"id": "a", "type": "article"}], False),
        ([{"id": "a", "type": "article", "issued": {}, "text": "One."}], False),
        ([{"type": "article", "issued": {}}], False),
        ([], False),
        ({"items": [{"itemType": "note"}]}, True),
        ({"items": [{"text": "One."}]}, False),
        ({"items": []}, False),
        ("x", False),
    ],
)
def test_which_json_is_a_library(value, found):
    assert library_in_json(value) is found


def test_what_a_table_says_of_an_item():
    row = {
        "Item Type": "webpage",
        "Author": "Brel, Ana; North Press;",
        "Date": " ",
        "Publisher": "P",
        "Title": "T",
    }
    (item,) = items_of_table([("a, line 2", row), ("a, line 3", {"Item Type": "note", "Title": "N"})])
    assert item.fields == {"outlet": "P", "title": "T", "byline": "Ana Brel and North Press"}
    assert item.attachments == ()


def test_a_person_may_read_a_library_as_a_table():
    articles = read_articles(FIXTURES / "library.csv", columns={"Abstract Note": "text"})
    assert articles["text"].tolist() == ["An abstract is no text."] * 2


def test_a_type_that_is_no_word_is_no_reason_to_fail():
    [item] = items_of_json(
        {"items": [{"itemType": {"text": "note"}, "title": "Boats"}, {"itemType": "note"}]}, name="a.json"
    )
    assert item.fields == {"title": "Boats"}
