from __future__ import annotations

import os

import pandas as pd
import pytest

import newslens
from newslens import schema
from newslens.presentation import exchange_documents, widgets
from newslens.storage import csv_text, is_own_output, write_files, written_by_newslens

TEXTS = {
    "north": "Two boats sank. “We must close the harbour,” said the mayor, Ada Brandt.",
    "south": "Three boats sank. “We have to close the harbour,” said the mayor, Ada Brandt.",
}
TABLES = [name for name in schema.RECORDS if name != "articles"]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_known_by_its_columns(tmp_path, name):
    frame = schema.empty(name)
    (tmp_path / "t.csv").write_text(csv_text(frame))
    frame.to_parquet(tmp_path / "t.parquet")
    (tmp_path / "t.md").write_text("| " + " | ".join(frame.columns) + " |\n| --- |\n")
    for path in tmp_path.iterdir():
        assert written_by_newslens(path), path


def test_a_table_of_articles_may_be_a_corpus(tmp_path):
    frame = schema.empty("articles")
    (tmp_path / "t.csv").write_text(csv_text(frame))
    frame.to_parquet(tmp_path / "t.parquet")
    assert not any(written_by_newslens(path) for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "content", "own"),
    [
        ("a.html", '<html><head><meta name="generator" content="newslens 0.1.0"><style>', True),
        ("a.xhtml", '<html><head><meta name="generator" content="newslens 0.1.0"><style>', True),
        ("a", '<html><head><meta name="generator" content="newslens 0.1.0"><style>', True),
        ("a", '<html><head><meta name="generator" content="WordPress 6"><style>', False),
        ("a.html", '<html><head><meta name="generator" content="WordPress 6"><style>', False),
        ("a.html", '<html><head></head><p><meta name="generator" content="newslens 0.1.0">', False),
        ("a.html", '<style><meta name="generator" content="newslens 0.1.0">', False),
        ("a.txt", '<html><head><meta name="generator" content="newslens 0.1.0"></head>', False),
        ("u1.csv", "article_id,1,2,3\nherald,a,b,c\n", True),
        ("u1.csv", "article_id,text\nherald,One.\n", False),
        ("a.json", '{"newslens": "analysis", "layout": 2}', True),
        ("a.json", '[\n{"lineage":1}\n]\n', False),
        ("a.json", "[" * 100_000, False),
        ("a.json", "", False),
        ("a.jsonld", '{\n "@context": "x",\n "id": "urn:newslens:annotations",\n', True),
        ("a.jsonld", '{"id": "urn:other:annotations"}', False),
        ("a.parquet", "no table", False),
        ("decisions.csv", "table,action,article_id,start,end\n", False),
        ("articles.csv", "file,outlet\n", False),
    ],
)
def test_by_the_beginning_of_a_file(tmp_path, name, content, own):
    (tmp_path / name).write_text(content)
    assert written_by_newslens(tmp_path / name) is own


def test_a_table_as_json_is_known_by_its_first_row(tmp_path):
    row = dict.fromkeys(schema.columns("figures"), 1)
    pd.DataFrame([row]).to_json(tmp_path / "f.json", orient="records", lines=True)
    (tmp_path / "f.json").write_text("[\n" + (tmp_path / "f.json").read_text() + "]\n")
    assert written_by_newslens(tmp_path / "f.json")


def test_all_that_newslens_writes_is_known(tmp_path):
    frame = pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values())})
    analysis = newslens.analyze(newslens.read_articles(frame))
    newslens.write_report(analysis, tmp_path / "page.html")
    newslens.write_sheet(analysis, tmp_path / "sheet.html")
    write_files(exchange_documents(analysis), tmp_path)
    widgets.reader(analysis).save(tmp_path / "reader.html")
    (tmp_path / "reviewed").mkdir()
    widgets.review(analysis, tmp_path / "reviewed" / "decisions.csv").save(tmp_path / "review.html")
    analysis.save(tmp_path / "saved", kind="csv")
    known = [*tmp_path.glob("*.*"), tmp_path / "saved" / "analysis.json"]
    assert len(known) == 8
    for path in known:
        assert written_by_newslens(path), path


def test_what_is_no_file_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "a.html")
    (tmp_path / "b.html").mkdir()
    for name in ("a.html", "b.html", "c.html"):
        assert not written_by_newslens(tmp_path / name)


def test_bytes_are_known_by_their_ending_and_head():
    page = b'<head><meta name="generator" content="newslens 1.0"></head>'
    assert is_own_output(".html", page)
    assert not is_own_output(".txt", page)
    assert not is_own_output(".html", b"<body>" + page)
    assert not is_own_output(".html", b"x" * 2**16 + page)
