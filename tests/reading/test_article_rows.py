"""Articles a row of a table, through `read_articles`, which knows tables from folders and files."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from newslens.errors import InputError, UnreadableArticleWarning
from newslens.reading.article_rows import TABLE_ENDINGS, make_article
from newslens.reading.corpus import read_articles

ROWS = [
    {"article_id": "a", "text": "One.\r\nTwo.", "published": "2021-11-07", "outlet": "Herald"},
    {"article_id": "b", "text": "Three\u2028four.", "published": None, "outlet": None},
]


def write_table(path):
    frame = pd.DataFrame(ROWS)
    if path.suffix == ".csv":
        frame.to_csv(path, index=False)
    elif path.suffix == ".tsv":
        frame.to_csv(path, index=False, sep="\t")
    elif path.suffix == ".parquet":
        frame.to_parquet(path)
    elif path.suffix == ".json":
        path.write_text(json.dumps(ROWS), encoding="utf-8")
    else:
        path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet"])
def test_tables_of_articles(tmp_path, suffix):
    path = tmp_path / f"corpus{suffix}"
    write_table(path)
    articles = read_articles(path)
    assert articles["text"].tolist() == [row["text"] for row in ROWS]
    assert articles["article_id"].tolist() == ["a", "b"]
    assert articles.loc[0, "published"] == pd.Timestamp("2021-11-07")
    assert pd.isna(articles.loc[1, "outlet"])
    assert articles["source"].tolist() == [path.name] * 2


def test_what_was_read_can_be_read_again():
    articles = read_articles(pd.DataFrame(ROWS))
    pd.testing.assert_frame_equal(read_articles(articles), articles)


def test_a_frame_is_not_changed():
    frame = pd.DataFrame(ROWS)
    before = frame.copy()
    read_articles(frame)
    pd.testing.assert_frame_equal(frame, before)


def test_a_frame_may_carry_more_columns_and_no_ids():
    articles = read_articles(pd.DataFrame({"text": ["One.", "Two."], "clicks": [1, 2]}))
    assert articles["article_id"].tolist() == ["1", "2"]


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        (pd.DataFrame({"txt": ["x"]}), "did you mean 'text'"),
        (pd.DataFrame({"body": ["x"]}), "there is no column 'text'"),
        (pd.DataFrame({"text": []}), "holds no articles"),
        (pd.DataFrame([["x", "y"]], columns=["text", "text"]), "the column 'text' stands there twice"),
        (pd.DataFrame({"text": ["", None]}), "no article with a text"),
        (pd.DataFrame({"article_id": ["a", "a"], "text": ["x", "y"]}), "row 2: article_id 'a' stands at"),
        (pd.DataFrame({"article_id": ["a", None], "text": ["x", "y"]}), "row 2: article_id is missing"),
    ],
)
def test_faulty_frames(frame, words):
    with pytest.raises(InputError, match=words):
        read_articles(frame)


def test_a_row_without_text_is_left_out_with_a_warning():
    with pytest.warns(UnreadableArticleWarning, match="row 2: article 'b' has no text"):
        articles = read_articles(pd.DataFrame({"article_id": ["a", "b"], "text": ["x", " "]}))
    assert articles["article_id"].tolist() == ["a"]


def test_half_a_character_is_no_text(tmp_path):
    rows = [{"article_id": "a", "text": "x"}, {"article_id": "b", "text": "y\ud800"}]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with pytest.warns(
        UnreadableArticleWarning, match=r"line 2: article 'b' holds half a character .* at position 1"
    ):
        articles = read_articles(tmp_path / "c.jsonl")
    assert articles["article_id"].tolist() == ["a"]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("c.jsonl", '{"article_id": "a", "text": "x"}\n{oops\n', "line 2: this is no JSON"),
        ("c.jsonl", '{"article_id": "a"}\n', "line 1: there is no column 'text'"),
        ("c.jsonl", "[1]\n", "line 1: an article is an object"),
        ("c.json", '[{"text": "x"}, 1]', "entry 2: an article is an object"),
        ("c.json", '{"txt": "x"}', "entry 1: unknown column 'txt'; did you mean 'text'"),
        ("articles.csv", "article_id,text,colour\na,x,red\n", "line 1: unknown column 'colour'"),
        ("c.csv", "article_id,text,colour\na,x,red\n", "line 1: unknown column 'colour'"),
        ("c.csv", 'article_id,text\na,"x\n', "check the quotation marks"),
        ("c.parquet", "no parquet", "is no readable Parquet file"),
    ],
)
def test_faulty_tables_are_said_with_their_line(tmp_path, name, text, words):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_articles(tmp_path / name)


def test_objects_may_carry_more_than_newslens_asks_for(tmp_path):
    (tmp_path / "c.jsonl").write_text('{"article_id": "a", "text": "Two boats sank.", "clicks": 3}\n')
    assert read_articles(tmp_path / "c.jsonl")["article_id"].tolist() == ["a"]


def test_rows_of_a_frame_have_a_source_of_their_own_or_none():
    frame = pd.DataFrame({"text": ["One.", "Two."], "source": ["one.txt", None]})
    articles = read_articles(frame)
    assert articles.loc[0, "source"] == "one.txt"
    assert pd.isna(articles.loc[1, "source"])


def test_what_is_not_known_of_an_article_is_missing():
    article = make_article({"article_id": "a", "title": "Ferry"}, "One.", "a.txt")
    assert (article.article_id, article.title, article.text, article.source) == (
        "a",
        "Ferry",
        "One.",
        "a.txt",
    )
    assert (article.outlet, article.published, article.rights) == (None, None, None)


def test_every_ending_of_a_table_is_read(tmp_path):
    for ending in sorted(TABLE_ENDINGS):
        write_table(tmp_path / f"corpus{ending}")
        assert len(read_articles(tmp_path / f"corpus{ending}")) == len(ROWS), ending
