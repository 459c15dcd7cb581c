from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.lexicon import entries
from newslens.reading.formats.tables.column_matching import (
    ARTICLE_COLUMNS,
    check_renamed,
    column_of,
    flattened,
    folded_name,
    match_columns,
    parse_columns,
)


def matched(cells, **renamed):
    """The match of a table whose cells are given by column."""
    return match_columns(cells, places=dict.fromkeys(cells, "t, line 1"), renamed=renamed, name="t")


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        ({"maintext": ["x"]}, {"text": "maintext"}),
        ({"maintext": ["x"], "text": ["y"]}, {"text": "text"}),  # our own name goes first
        ({"maintext": ["x"], "text": []}, {"text": "maintext"}),  # where it is filled
        ({"Text": ["x"], "body": ["y"]}, {"text": "Text"}),
        ({"content": ["x"], "full_text": ["y"]}, {"text": "full_text"}),  # the order of the lexicon
        (
            {"text": ["x"], "date": ["1"], "date_publish": ["2"]},
            {"published": "date_publish", "text": "text"},
        ),
        ({"text": ["x"], "clicks": [1]}, {"text": "text"}),
    ],
)
def test_the_best_name_that_is_filled(cells, names):
    assert matched(cells).names == names


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        ({"text": ["x"], "source": ["a.txt"]}, {"source": "source", "text": "text"}),
        (
            {"article_id": ["a"], "text": ["x"], "source": ["a.txt"], "author": ["B"]},
            {"article_id": "article_id", "byline": "author", "source": "source", "text": "text"},
        ),
        (
            {"content": ["x"], "source": ["The North"]},
            {"outlet": "source", "text": "content"},
        ),
        (
            {"body": ["x"], "source": ["https://north.example/a"]},
            {"url": "source", "text": "body"},
        ),
        (
            {"body": ["x"], "source": ["https://north.example/a", "The North"]},
            {"outlet": "source", "text": "body"},
        ),
        (
            {"body": ["x"], "source": ["The North"], "media_name": ["North"]},
            {"outlet": "media_name", "text": "body"},
        ),
    ],
)
def test_what_source_means(cells, names):
    assert matched(cells).names == names


def test_what_a_person_says_goes_first():
    found = matched({"text": ["x"], "summary": ["y"], "title": ["z"]}, summary="text")
    assert found.names == {"text": "summary", "title": "title"}
    assert found.is_foreign
    assert (
        found.notice
        == "t: left out: text. To read a column as another, say so, its own name first: --columns 'Web link=url'."
    )


def test_a_table_of_newslens_own_names_is_not_foreign():
    assert not matched({"article_id": ["a"], "text": ["x"], "clicks": [1]}).is_foreign
    assert matched({"pubdate": ["x"], "text": ["x"]}).is_foreign


@pytest.mark.parametrize("column", ["text", "stated_in", "inferred", "empty"])
def test_what_needs_no_notice(column):
    assert matched({"text": ["x"], column: [] if column == "empty" else ["y"]}).notice is None


@pytest.mark.parametrize(
    ("cells", "renamed", "message"),
    [
        ({"text": ["x"], "titel": ["y"]}, {}, r"t, line 1: unknown column 'titel'; did you mean 'title'\?"),
        (
            {"text": ["x"]},
            {"titel": "title"},
            "t: there is no column 'titel' to read as 'title'; it has text",
        ),
        ({"Titel": ["x"]}, {"Titl": "title"}, "did you mean 'Titel'"),
    ],
)
def test_names_that_are_not_there(cells, renamed, message):
    with pytest.raises(InputError, match=message):
        matched(cells, **renamed)


@pytest.mark.parametrize("name", ["urls", "titles"])
def test_a_name_like_one_that_is_there_is_no_slip(name):
    assert matched({"text": ["x"], "url": ["y"], "title": ["z"], name: ["w"]}).notice.startswith(
        f"t: left out: {name}."
    )


def test_of_several_tables_one_may_have_the_name_that_newslens_knows():
    assert matched({"text": ["x"]}, maintext="text").names == {"text": "text"}


@pytest.mark.parametrize(
    ("renamed", "message"),
    [
        ({"a": "txt"}, "'a' cannot be read as 'txt'; did you mean 'text'"),
        ({"a": "file"}, "'a' cannot be read as 'file'; .*columns are article_id"),
        ({"a": "text", "b": "text"}, "'a' and 'b' cannot all be read as 'text'; name one"),
    ],
)
def test_what_a_person_cannot_say(renamed, message):
    with pytest.raises(InputError, match=message):
        check_renamed(renamed)


def test_the_lexicon_speaks_of_columns_that_there_are_in_folded_names():
    listed = entries("page/foreign_columns")
    assert {column for _, column in listed} <= set(ARTICLE_COLUMNS)
    assert all(folded_name(name) == name and name not in ARTICLE_COLUMNS for name, _ in listed)
    assert len({name for name, _ in listed}) == len(listed)


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Publication Title", "outlet"),
        ("webPublicationDate", "published"),
        (" URL ", "url"),
        ("description", None),
    ],
)
def test_names_in_other_spellings(name, column):
    assert column_of(name) == column


def test_an_object_whose_fields_nobody_knows_stays():
    row = {"fields": {"bodyText": "One.", "wordcount": 1}, "meta": {"a": 1}}
    assert flattened(row) == {"fields.bodyText": "One.", "meta": {"a": 1}}


def test_pairs_of_columns():
    assert parse_columns(["a=b=text, c = title"]) == {"a=b": "text", "c": "title"}
    assert parse_columns([]) == {}


@pytest.mark.parametrize("written", ["text", "=text", "prose=", ""])
def test_what_is_no_pair_of_columns(written):
    with pytest.raises(InputError, match="write NAME=COLUMN"):
        parse_columns([written])


def test_one_name_for_two_columns():
    with pytest.raises(InputError, match="'a' stands there twice"):
        parse_columns(["a=text", "a=title"])


def test_all_columns_that_are_missing_are_told_in_one_sentence():
    cells = {"maintext": ["Two boats sank."], "when": ["2031-03-01"]}
    with pytest.raises(InputError) as told:
        match_columns(
            cells,
            places=dict.fromkeys(cells, "a.csv"),
            renamed={"main_text": "text", "day": "published", "whn": "title"},
            name="a.csv",
        )
    assert str(told.value) == (
        "a.csv: there is no column 'day' to read as 'published' or 'whn' to read as 'title'; did you mean 'when'? It has maintext, when."
    )


@pytest.mark.parametrize("name", ["source_id", "resources", "sources"])
def test_a_source_of_another_program_is_no_misspelt_name(name):
    assert matched({"article_id": ["a"], "text": ["Two boats sank."], name: ["x"]}).names == {
        "article_id": "article_id",
        "text": "text",
    }
