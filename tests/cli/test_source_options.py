from __future__ import annotations

import io
import os

import pandas as pd
import pytest
from command_line import refused

import newslens


def test_decisions_are_laid_over_what_is_shown(run, folder, tmp_path):
    decisions = tmp_path / "decisions.csv"
    decisions.write_text("table,article_id,start,end,action\nfigures,south,0,5,drop\n", encoding="utf-8")
    shown = run("table", folder, "figures", "--decisions", decisions).stdout
    assert pd.read_csv(io.StringIO(shown))["surface"].tolist() == ["Two"]


def kept(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.mark.parametrize(
    "name", ["north.txt", "articles.csv", "results.csv", "decisions.csv", "Articles.CSV", "notes.pdf"]
)
@pytest.mark.parametrize("command", [["report"], ["sheet"], ["table", "figures"]])
def test_nothing_in_the_folder_that_is_read_is_replaced(run, folder, command, name):
    if name == "notes.pdf":
        (folder / name).write_bytes(b"%PDF mine")
    before = kept(folder)
    told = "is not replaced" if (folder / name).exists() else "would be read as the "
    refused(run(command[0], folder, *command[1:], "-o", folder / name), name, told)
    assert kept(folder) == before


def test_a_file_that_is_read_is_not_replaced(run, folder, tmp_path):
    corpus, decisions, notebook = tmp_path / "corpus.jsonl", tmp_path / "d.csv", tmp_path / "n.ipynb"
    corpus.write_text('{"article_id": "a", "text": "Two boats sank."}\n', encoding="utf-8")
    decisions.write_text("table,article_id,start,end,action\n", encoding="utf-8")
    notebook.write_text("{}", encoding="utf-8")
    before = kept(tmp_path)
    refused(run("report", corpus, "-o", corpus), "corpus.jsonl is what the result is made from")
    refused(run("table", folder, "figures", "--decisions", decisions, "-o", decisions), "d.csv")
    refused(run("report", folder, "--results", decisions, "-o", decisions), "d.csv")
    refused(run("report", folder, "--notebook", notebook, "-o", notebook), "n.ipynb")
    assert kept(tmp_path) == before


@pytest.mark.parametrize("command", [["report"], ["sheet"], ["table", "figures"]])
def test_a_pipe_and_a_link_are_not_replaced(run, folder, tmp_path, command):
    pipe, link, behind = tmp_path / "pipe", tmp_path / "link", tmp_path / "behind.txt"
    os.mkfifo(pipe)
    behind.write_text("mine")
    link.symlink_to(behind)
    refused(run(command[0], folder, *command[1:], "-o", pipe), "pipe is a pipe and is not replaced")
    refused(run(command[0], folder, *command[1:], "-o", link), "link is a link to somewhere else")
    assert pipe.is_fifo()
    assert link.is_symlink()
    assert behind.read_text() == "mine"


def test_columns_that_are_called_otherwise(run, tmp_path):
    table = tmp_path / "c.csv"
    table.write_text("key,prose,when\nx,Two boats sank.,2031-03-01\ny,Three boats sank.,2031-03-02\n")
    given = "key=article_id, prose=text"
    result = run("table", table, "articles", "--columns", given, "--columns", "when=published")
    assert result.exit_code == 0, result.output
    frame = pd.read_csv(io.StringIO(result.stdout))
    assert frame[["article_id", "text"]].to_numpy().tolist() == [
        ["x", "Two boats sank."],
        ["y", "Three boats sank."],
    ]
    assert frame["published"].tolist() == ["2031-03-01", "2031-03-02"]


@pytest.mark.parametrize("command", ["report", "sheet", "findings", "exchange"])
def test_every_command_reads_columns(run, tmp_path, command):
    (tmp_path / "c.csv").write_text("prose\nTwo boats sank.\n")
    output = () if command == "findings" else ("-o", tmp_path / "out")
    refused(run(command, tmp_path / "c.csv", *output), "there is no column 'text'", "--columns NAME=text")
    result = run(command, tmp_path / "c.csv", *output, "--columns", "prose=text")
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("text", "write NAME=COLUMN"),
        ("=text", "write NAME=COLUMN"),
        ("prose=txt", "did you mean 'text'"),
        ("prose=text,prose=title", "'prose' stands there twice"),
        ("prose=text,when=text", "cannot all be read as 'text'"),
        ("pros=text", "did you mean 'prose'"),
    ],
)
def test_columns_that_cannot_be_meant(run, tmp_path, given, words):
    (tmp_path / "c.csv").write_text("prose,when\nTwo boats sank.,2031-03-01\n")
    refused(run("findings", tmp_path / "c.csv", "--columns", given), words)


def test_an_own_page_or_table_in_the_folder_is_replaced(run, folder):
    page, table = folder / "page.html", folder / "figures.csv"
    for title in ("Once", "Twice"):
        assert run("report", folder / "north.txt", "-o", page, "--title", title).exit_code == 0
        assert run("table", folder / "north.txt", "figures", "-o", table).exit_code == 0
    assert "Twice" in page.read_text(encoding="utf-8")
    assert newslens.storage.written_by_newslens(page)
    assert newslens.storage.written_by_newslens(table)


def test_output_that_cannot_be_written(run, folder, tmp_path):
    refused(
        run("report", folder, "-o", tmp_path / "no" / "page.html"),
        "page.html",
        "there is no folder",
        "make it first",
    )


def test_decisions_in_the_folder_that_are_not_named_are_told(run, folder):
    unused = "decisions.csv was not laid over; pass --decisions "
    assert unused not in run("findings", folder).stderr
    path = folder / "decisions.csv"
    path.write_text("table,article_id,start,end,action\nfigures,south,0,5,drop\n", encoding="utf-8")
    (folder / "articles.csv").write_text("file\nnorth.txt\nsouth.txt\n", encoding="utf-8")
    for source in (folder, folder / "articles.csv"):
        assert f"Note: {path} was not laid over; pass --decisions " in run("findings", source).stderr
    assert unused not in run("findings", folder, "--decisions", path).stderr


def test_what_is_wrong_with_a_decision_names_its_file(run, folder, tmp_path):
    path = tmp_path / "mine.csv"
    head = "table,article_id,start,end,action,column,value\n"
    path.write_text(f"{head}figures,south,0,5,set,low,1e400\n", encoding="utf-8")
    refused(run("findings", folder, "--decisions", path), f"{path}: Decision in line 2: ")
    path.write_text(f"{head}figures,south,1,4,drop,,\n", encoding="utf-8")
    told = run("findings", folder, "--decisions", path)
    assert told.exit_code == 0
    assert f"Warning: {path}: Decision in line 2: " in told.stderr


def test_a_column_that_is_named_and_not_there_is_told(run, tmp_path):
    (tmp_path / "c.csv").write_text("text,when\nTwo boats sank.,2031-03-01\n")
    told = run("table", tmp_path / "c.csv", "articles", "--columns", "Nope=text")
    assert "c.csv: there is no column 'Nope', and 'text' was read as text; left out: when." in told.stderr
    refused(
        run("findings", tmp_path / "c.csv", "--columns", "url=Web link"),
        "turn them round: --columns 'Web link=url'",
    )
