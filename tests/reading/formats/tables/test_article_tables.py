"""Articles a row of a table, through `read_articles`, which knows tables from folders and files."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pandas as pd
import pytest

from newslens.errors import InputError, ReadingNotice, UnreadableArticleWarning
from newslens.reading.corpus import read_articles
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.tables.article_tables import TABLE_ENDINGS, read_article_table

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
    with pytest.warns(ReadingNotice, match="the table: left out: clicks"):
        articles = read_articles(pd.DataFrame({"text": ["One.", "Two."], "clicks": [1, 2]}))
    assert articles["article_id"].tolist() == ["1", "2"]


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        (pd.DataFrame({"txt": ["x"]}), "did you mean 'text'"),
        (pd.DataFrame({"prose": ["x"], "clicks": [1]}), "there is no column 'text'.*: prose, clicks"),
        (pd.DataFrame({"text": []}), "holds no articles"),
        (pd.DataFrame([["x", "y"]], columns=["text", "text"]), "the column 'text' stands there twice"),
        (pd.DataFrame({"text": ["", None]}), "row 1: article .1. has no text"),
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
        ("c.jsonl", "{oops\n", "line 1: this is no JSON"),
        ("c.jsonl", '{"article_id": "a"}\n', "line 1: there is no column 'text'"),
        ("c.jsonl", "[1]\n", "line 1: an article is an object"),
        ("c.json", '[{"text": "x"}, 1]', "entry 2: an article is an object"),
        ("c.json", '{"txt": "x"}', "entry 1: unknown column 'txt'; did you mean 'text'"),
        (
            "articles.csv",
            "article_id,text,titel\na,x,Red\n",
            "line 1: unknown column 'titel'; did you mean 'title'",
        ),
        (
            "c.csv",
            "article_id,text,titel\na,x,Red\n",
            "line 1: unknown column 'titel'; did you mean 'title'",
        ),
        ("c.csv", 'article_id,text\na,"x\n', "check the quotation marks"),
        ("c.parquet", "no parquet", "is damaged or no Parquet file"),
    ],
)
def test_faulty_tables_are_said_with_their_line(tmp_path, name, text, words):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_articles(tmp_path / name)


def test_objects_may_carry_more_than_newslens_asks_for(tmp_path):
    (tmp_path / "c.jsonl").write_text('{"article_id": "a", "text": "Two boats sank.", "clicks": 3}\n')
    (tmp_path / "c.csv").write_text("article_id,text,clicks\na,Two boats sank.,3\n")
    for name in ("c.jsonl", "c.csv"):
        with pytest.warns(ReadingNotice, match=f"{name}: left out: clicks"):
            assert read_articles(tmp_path / name)["article_id"].tolist() == ["a"]


def test_a_line_that_is_no_json_costs_itself(tmp_path):
    (tmp_path / "c.jsonl").write_text('{"article_id": "a", "text": "Two boats sank."}\n{oops\n')
    with pytest.warns(UnreadableArticleWarning, match="Left out: .*line 2: this is no JSON"):
        assert read_articles(tmp_path / "c.jsonl")["article_id"].tolist() == ["a"]


FIXTURES = Path(__file__).parent.parent / "fixtures" / "foreign_tables"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("newsplease.json", ["north.example", "Ana Brel and Bo Chan", "2031-03-01 10:00", None, "en"]),
        ("trafilatura.json", ["The North", "Ana Brel; Bo Chan", "2031-03-01", None, "en"]),
        ("newspaper4k.json", ["The North", "Ana Brel and Bo Chan", "2031-03-01 10:00", "2031-03-01 08:00", "en"]),
        ("search_interface.json", ["The North", "Ana Brel", "2031-03-01 10:00", "2031-03-01 10:00", None]),
        ("data_set.csv", ["The North", "Ana Brel", "2031-03-01 10:00", "2031-03-01 10:00", None]),
    ],
)  # fmt: skip
def test_tables_of_other_programs(name, said):
    with pytest.warns(ReadingNotice, match=f"{name}: .*; left out: "):
        articles = read_articles(FIXTURES / name)
    row = articles.iloc[0]
    assert row["text"] == "Two ferries collided off Port Selim.\n\nTwelve people were hurt."
    published, utc = (pd.Timestamp(stamp) if stamp else None for stamp in said[2:4])
    assert [row[column] for column in ("outlet", "byline")] == said[:2]
    assert [row["title"], row["url"]] == ["Ferries collide", "https://north.example/a"]
    assert row["published"] == published
    assert [None if pd.isna(row[column]) else row[column] for column in ("published_utc", "language")] == [
        utc,
        said[4],
    ]


def test_a_date_that_another_program_wrote_costs_itself_only():
    frame = pd.DataFrame({"maintext": ["Two boats sank."], "date_publish": ["soon"]})
    with pytest.warns(ReadingNotice, match="The date was left out: the table, row 1"):
        assert read_articles(frame)["published"].isna().all()


def test_a_person_says_what_a_column_is(tmp_path):
    (tmp_path / "c.csv").write_text("prose,titel\nTwo boats sank.,Ferries\n")
    articles = read_articles(tmp_path / "c.csv", columns={"prose": "text", "titel": "title"})
    assert articles.loc[0, ["text", "title"]].tolist() == ["Two boats sank.", "Ferries"]


def test_rows_of_a_frame_have_a_source_of_their_own_or_none():
    frame = pd.DataFrame({"text": ["One.", "Two."], "source": ["one.txt", None]})
    articles = read_articles(frame)
    assert articles.loc[0, "source"] == "one.txt"
    assert pd.isna(articles.loc[1, "source"])


def test_every_ending_of_a_table_is_read(tmp_path):
    for ending in sorted(TABLE_ENDINGS):
        write_table(tmp_path / f"corpus{ending}")
        assert len(read_articles(tmp_path / f"corpus{ending}")) == len(ROWS), ending


def test_texts_that_a_search_interface_cut_off_are_told():
    frame = pd.DataFrame(
        {"text": ["Two boats sank… [+1834 chars]", "Three boats [+2 chars] met.", "[+1 chars]\n"]}
    )
    with pytest.warns(
        ReadingNotice, match=r"the table: 2 texts are cut off .* \(the table, row 1, the table, row 3\)"
    ):
        assert len(read_articles(frame)) == 3


def test_a_parquet_file_with_a_damaged_cell_is_told():
    buffer = io.BytesIO()
    pd.DataFrame({"text": ["Two boats sank off Lund."]}).to_parquet(buffer, compression=None)
    data = buffer.getvalue().replace(b"Two boats", b"\xff\xfeo boats")
    with pytest.raises(InputError, match=r"a\.parquet is damaged or no Parquet file"):
        read_article_table(SourceFile("a.parquet", data, "a.parquet"))
