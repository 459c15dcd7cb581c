from __future__ import annotations

import json

import nbformat
import pytest

from newslens.corpus_folder.pasting import add_text
from newslens.corpus_folder.starting import NOTEBOOK, new_folder
from newslens.errors import InputError


def test_the_notebook_is_one_and_its_code_compiles(tmp_path):
    home = new_folder(tmp_path / "event" / "ferry")
    text = (home / NOTEBOOK).read_text(encoding="utf-8")
    nbformat.validate(json.loads(text))
    notebook = nbformat.reads(text, as_version=4)
    assert notebook.cells[0].cell_type == "markdown"
    assert notebook.cells[0].source.startswith("# What do the reports")
    for cell in notebook.cells:
        if cell.cell_type == "code":
            compile(cell.source, "cell", "exec")
    assert new_folder(tmp_path / "again").joinpath(NOTEBOOK).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("name", "words"), [("file", "is a file"), ("full", "is there already and is not empty")]
)
def test_what_is_there_stays(tmp_path, name, words):
    (tmp_path / "file").write_text("x")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("x")
    with pytest.raises(InputError, match=words):
        new_folder(tmp_path / name)
    assert sorted(path.name for path in (tmp_path / "full").iterdir()) == ["a.txt"]


def test_an_empty_folder_will_do(tmp_path):
    assert new_folder(tmp_path) == tmp_path
    assert (tmp_path / "articles.csv").read_text(encoding="utf-8").startswith("article_id,file,outlet")


@pytest.mark.parametrize("address", ["https://x.example/a", "www.x.example"])
def test_an_address_is_no_folder(tmp_path, monkeypatch, address):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="is an address, and newslens makes no request"):
        new_folder(address)
    assert not list(tmp_path.iterdir())


def test_a_file_is_told_apart_from_a_full_folder(tmp_path):
    (tmp_path / "file").write_text("x")
    (tmp_path / "my ferry").mkdir()
    (tmp_path / "my ferry" / "a.txt").write_text("x")
    with pytest.raises(InputError, match="file is a file; name a folder"):
        new_folder(tmp_path / "file")
    with pytest.raises(InputError, match=r"is not empty; .* newslens add '.*my ferry' FILE"):
        new_folder(tmp_path / "my ferry")


def run_all_cells(home):
    """What the names of the notebook stand for in the end, and what its last cell shows."""
    notebook = nbformat.reads((home / NOTEBOOK).read_text(encoding="utf-8"), as_version=4)
    sources = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    known: dict[str, object] = {}
    for source in sources:
        exec(source, known)
    return known, eval(sources[-1].splitlines()[-1], known)


def test_all_cells_run_before_anything_is_added_and_write_no_page(tmp_path, monkeypatch):
    home = new_folder(tmp_path / "ferry")
    monkeypatch.chdir(home)
    known, shown = run_all_cells(home)
    assert "names no reports yet" in str(known["check"])
    assert shown == "No page without a report: add one above, then run all cells again."
    assert sorted(path.name for path in home.iterdir()) == ["articles.csv", NOTEBOOK]


def test_the_page_is_written_once_there_is_a_report(tmp_path, monkeypatch):
    home = new_folder(tmp_path / "ferry")
    monkeypatch.chdir(home)
    add_text(home, "Two boats sank off Lund.", outlet="The Herald")
    known, shown = run_all_cells(home)
    assert shown == "Written: page.html"
    assert "Two boats sank" in (home / "page.html").read_text(encoding="utf-8")
    assert len(run_all_cells(home)[0]["articles"]) == len(known["articles"]) == 1
