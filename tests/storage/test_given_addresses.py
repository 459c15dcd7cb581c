from __future__ import annotations

from pathlib import Path

import pytest

import newslens as nl
from newslens.corpus_folder import add_text, fill_cells
from newslens.curation import DecisionFile, read_decisions
from newslens.errors import InputError
from newslens.storage import make_folder, write_text
from newslens.storage.given_addresses import check_no_address, refuse_address

ADDRESS = "https://north.example/a"
SENTENCE = (
    "'https://north.example/a' is an address, and newslens makes no request: open the page in a browser, save it there as .html "
    "(Ctrl+S) and give the file."
)
OUTPUT = (
    "'https://north.example/a' is an address, and newslens makes no request: name a place on this machine."
)


def exported(given):
    pytest.importorskip("nbformat")
    from newslens.presentation.notebook import export_notebooks

    return export_notebooks([given], "site")


def results(given):
    from newslens.comparison.questions import read_results

    return read_results(given)


@pytest.mark.parametrize("kind", [str, Path])
@pytest.mark.parametrize(
    "call",
    [
        nl.read_articles,
        nl.check_folder,
        nl.new_folder,
        nl.load_analysis,
        read_decisions,
        results,
        exported,
        lambda given: nl.add(given, "a.txt"),
        lambda given: add_text(given, "Two boats sank."),
        lambda given: fill_cells(given, "a", outlet="The Herald"),
    ],
)
def test_whatever_takes_a_file_or_a_folder_says_the_same(call, kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as refused:
        call(kind(ADDRESS))
    assert str(refused.value) == SENTENCE
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", [str, Path])
@pytest.mark.parametrize(
    "call",
    [
        DecisionFile,
        lambda given: make_folder(Path(given)),
        lambda given: write_text("x", Path(given)),
        lambda given: nl.analyze(nl.read_articles("a.txt")).save(given),
        lambda given: nl.write_report(nl.analyze(nl.read_articles("a.txt")), f"{given}.html"),
    ],
)
def test_nothing_is_written_to_an_address(call, kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Two boats sank.")
    with pytest.raises(InputError) as refused:
        call(kind(ADDRESS))
    assert str(refused.value).replace(".html'", "'") == OUTPUT
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    "source",
    [ADDRESS, "http:/north.example/a", "HTTPS://north.example", "ftp://x.example/a", "www.north.example"],
)
def test_an_address_is_not_fetched(source):
    with pytest.raises(
        InputError, match=r"is an address, and newslens makes no request: .* save it there as \.html"
    ):
        check_no_address(source)


@pytest.mark.parametrize("source", ["corpus", "http", "https:", "C:/texts", "wwwroot", f"a {ADDRESS}"])
def test_what_is_no_address(source):
    check_no_address(source)
    refuse_address(source)


def test_a_file_may_be_called_like_an_address(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("www.north.example.txt").write_text("Two boats sank.")
    assert nl.read_articles("www.north.example.txt")["text"].tolist() == ["Two boats sank."]
    write_text("x", Path("www.page.html"))
    Path("https:").mkdir()
    Path("https:/north").mkdir()
    assert make_folder(Path("https:/north")) is None
    write_text("y", Path("https:/north/a"))
