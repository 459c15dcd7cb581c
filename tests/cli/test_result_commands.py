from __future__ import annotations

import io
import json

import pandas as pd
import pytest
from click.testing import CliRunner
from command_line import refused

from newslens import schema
from newslens.cli import main


def test_table_csv(run, folder):
    result = run("table", folder, "figures")
    frame = pd.read_csv(io.StringIO(result.stdout))
    assert list(frame) == schema.columns("figures")
    assert frame["low"].tolist() == [2, 3]


def test_table_json_is_a_line_a_row(run, folder):
    printed = run("table", folder, "figures", "--format", "json").stdout
    rows = json.loads(printed)
    assert len(printed.splitlines()) == len(rows) + 2
    assert [row["surface"] for row in rows] == ["Two", "Three"]


def test_table_markdown(run, folder):
    lines = run("table", folder, "figures", "--format", "markdown").stdout.splitlines()
    assert lines[0].startswith("| article_id | start |")
    assert len(lines) == 4


def test_table_parquet_to_a_file(run, folder, tmp_path):
    path = tmp_path / "figures.parquet"
    assert run("table", folder, "figures", "--format", "parquet", "-o", path).exit_code == 0
    assert len(pd.read_parquet(path)) == 2
    refused(run("table", folder, "figures", "--format", "parquet"), "-o FILE")


def test_unknown_table(run, folder):
    refused(run("table", folder, "verbs"), "'verbs' is not one of")


def test_findings_show_the_evidence(run, folder):
    result = run("findings", folder, "--all")
    assert result.exit_code == 0
    assert "0-3: Two" in result.stdout
    assert "0-5: Three" in result.stdout


def test_exchange(run, folder, tmp_path):
    for place, wording in (("east", "We must close the harbour"), ("west", "We have to close the harbour")):
        (folder / f"{place}.txt").write_text(f"“{wording},” said the mayor, Ada Brandt.", encoding="utf-8")
    written = tmp_path / "exchange"
    assert run("exchange", folder, "-o", written).exit_code == 0
    assert sorted(path.name for path in written.iterdir()) == [
        "annotations.jsonld",
        "we-have-to-close-the.csv",
        "we-have-to-close-the.xml",
    ]
    quoted = [
        item["target"]["selector"][1]["exact"]
        for item in json.loads((written / "annotations.jsonld").read_text(encoding="utf-8"))["items"]
    ]
    assert {"We must close the harbour,", "We have to close the harbour,", "Two"} <= set(quoted)
    assert "<rdg" in (written / "we-have-to-close-the.xml").read_text(encoding="utf-8")
    assert (written / "we-have-to-close-the.csv").read_text(encoding="utf-8").count("\n") == 3


def test_exchange_into_a_file_that_is_no_folder(run, folder, tmp_path):
    (tmp_path / "taken").write_text("")
    refused(run("exchange", folder, "-o", tmp_path / "taken"), "taken is no folder, and several files")


def test_exchange_replaces_only_what_newslens_wrote(run, folder, tmp_path):
    written = tmp_path / "exchange"
    assert run("exchange", folder, "-o", written).exit_code == 0
    assert run("exchange", folder, "-o", written).exit_code == 0
    (written / "annotations.jsonld").write_text('{"id": "mine"}')
    refused(run("exchange", folder, "-o", written), "annotations.jsonld was not written by newslens")
    assert (written / "annotations.jsonld").read_text() == '{"id": "mine"}'


def texts_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("has_manifest", [False, True])
@pytest.mark.parametrize("inside", [".", "exchange"])
def test_what_is_exchanged_within_the_corpus_is_no_article(run, folder, inside, has_manifest):
    for place, wording in (("east", "We must close the harbour"), ("west", "We have to close the harbour")):
        (folder / f"{place}.txt").write_text(f"“{wording},” said the mayor, Ada Brandt.", encoding="utf-8")
    if has_manifest:
        manifest = "file\n" + "".join(f"{path.name}\n" for path in sorted(folder.iterdir()))
        (folder / "articles.csv").write_text(manifest, encoding="utf-8")
    before = texts_of(folder)
    first = run("table", folder, "articles").stdout
    assert run("exchange", folder, "-o", folder / inside).exit_code == 0
    again = run("table", folder, "articles")
    assert again.stdout == first
    assert "newslens reads .txt" not in again.stderr
    assert {name: texts_of(folder)[name] for name in before} == before
    assert run("check", folder).exit_code == 0
    assert run("exchange", folder, "-o", folder / inside).exit_code == 0


@pytest.mark.parametrize("name", ["articles.csv", "results.csv", "decisions.csv"])
def test_an_utterance_called_like_what_a_corpus_is_read_by(run, folder, tmp_path, monkeypatch, name):
    made = {"annotations.jsonld": '{"id": "urn:newslens:annotations"}', name: "article_id,1\n"}
    monkeypatch.setattr("newslens.presentation.exchange_documents", lambda *_, **__: made)
    refused(run("exchange", folder, "-o", folder), name, "would be read as the")
    assert sorted(texts_of(folder)) == ["north.txt", "south.txt"]
    assert run("exchange", folder, "-o", tmp_path / "out").exit_code == 0


def test_texts_that_a_spreadsheet_would_run_are_guarded_and_told(run, folder):
    (folder / "articles.csv").write_text("file,title\nnorth.txt,=1+1\n", encoding="utf-8")
    result = run("table", folder, "articles")
    assert pd.read_csv(io.StringIO(result.stdout))["title"].tolist() == ["'=1+1"]
    assert "--raw leaves it out" in result.stderr
    raw = run("table", folder, "articles", "--raw")
    assert pd.read_csv(io.StringIO(raw.stdout))["title"].tolist() == ["=1+1"]
    assert "--raw" not in raw.stderr
    assert "apostrophe" not in run("table", folder, "figures").stderr
    assert json.loads(run("table", folder, "articles", "--format", "json").stdout)[0]["title"] == "=1+1"


def test_two_reviewers_are_held_against_each_other(tmp_path):
    head = "table,article_id,start,end,action,note\n"
    (tmp_path / "a.csv").write_text(f"{head}figures,x,0,3,keep,\nfigures,x,9,12,drop,a misprint\n")
    (tmp_path / "b.csv").write_text(f"{head}figures,x,0,3,keep,\nfigures,x,9,12,keep,\n")
    done = CliRunner().invoke(main, ["agreement", str(tmp_path / "a.csv"), str(tmp_path / "b.csv")])
    assert done.exit_code == 0
    assert "| figures | 2 | 1 | 0 | 0 | 50.0 | 0.0 |" in done.output
    assert "| figures | x | 9 | 12 |  |  | drop | keep | a misprint |  |" in done.output
    (tmp_path / "c.csv").write_text("table\n")
    failed = CliRunner().invoke(main, ["agreement", str(tmp_path / "a.csv"), str(tmp_path / "c.csv")])
    assert failed.exit_code == 2
