from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens.errors import InputError
from newslens.reading.manifest import METADATA, Entry, check_columns, check_ids, read_csv, to_entry


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "articles.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


def test_metadata_are_the_columns_of_the_articles_but_source_and_text():
    assert METADATA == (
        "article_id", "outlet", "title", "byline", "published", "url", "language", "rights", "published_utc", "published_from"
    )  # fmt: skip


def test_rows_have_the_number_of_their_last_line(written):
    header, rows = read_csv(written(' file ,title\na.txt,"One\nTwo"\n\n , \nb.txt\n'))
    assert header == ["file", "title"]
    assert rows == [(3, {"file": "a.txt", "title": "One\nTwo"}), (6, {"file": "b.txt"})]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("file,\na.txt,x\n", "line 1: the column name '' is empty or stands there twice"),
        ("file,file\na.txt,b.txt\n", "line 1: the column name 'file' is empty or stands there twice"),
        ("file,title\na.txt,One, two\n", "line 2: 3 fields for 2 columns"),
        ('file,title\na.txt,"One" two\n', "line 2: .*; check the quotation marks"),
    ],
)
def test_faulty_files(written, text, message):
    with pytest.raises(InputError, match=message):
        read_csv(written(text))


@pytest.mark.parametrize("strict", [True, False])
def test_known_columns_and_documentation_pass(strict):
    check_columns(
        ["file", "outlet", "stated_in", "inferred"], known=("file", "outlet"), place="p", strict=strict
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("titel", "did you mean 'title'"),  # four letters of five agree: 0.8
        ("Title", "did you mean 'title'"),
        ("title;outlet", "separate the columns by commas"),
        ("title\tx", "separate the columns by commas"),
        ("colour", "unknown column 'colour'; The columns are title, text"),
    ],
)
def test_unknown_columns_of_a_manifest(name, hint):
    with pytest.raises(InputError, match=hint):
        check_columns([name], known=("title", "text"), place="p", strict=True)


def test_a_table_may_carry_other_columns_but_no_misspelt_ones():
    check_columns(["clicks", "teat"], known=("title", "text"), place="p", strict=False)  # teat, text: 0.75
    with pytest.raises(InputError, match="p: unknown column 'titel'"):
        check_columns(["titel"], known=("title", "text"), place="p", strict=False)


def test_an_entry_holds_what_is_there():
    row = {
        "article_id": 7,
        "title": " Ferry ",
        "outlet": " ",
        "url": None,
        "rights": float("nan"),
        "text": "x",
    }
    assert to_entry(row | {"published": "2 March 2031"}, place="p") == Entry(
        "p", {"article_id": "7", "title": "Ferry", "published": dt.datetime(2031, 3, 2)}
    )
    assert to_entry({"published": pd.NaT, "file": "a.txt"}, place="p").fields == {"file": "a.txt"}


def test_a_date_that_is_none_is_said_with_its_place():
    with pytest.raises(InputError, match="line 3: column published: 'soon' is no date"):
        to_entry({"published": "soon"}, place="line 3")


def test_an_id_stands_once():
    check_ids([Entry("line 2", {"article_id": "a"}), Entry("line 3", {"article_id": "b"})])
    with pytest.raises(InputError, match="line 3: article_id 'a' stands at line 2 already"):
        check_ids([Entry("line 2", {"article_id": "a"}), Entry("line 3", {"article_id": "a"})])
