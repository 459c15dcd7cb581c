"""A folder with one file of each kind is one corpus and one page."""

from __future__ import annotations

import warnings
from collections import Counter

import pytest
from click.testing import CliRunner
from sample_files import SAMPLES, TEXT

import newslens as nl
from newslens.cli import main
from newslens.errors import UnreadableArticleWarning
from newslens.reading.formats import ENDINGS

for library in (
    "docx",
    "feedparser",
    "lxml",
    "mdit_py_plugins",
    "openpyxl",
    "pypdf",
    "trafilatura",
    "warcio",
):
    pytest.importorskip(library)


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "event"
    home.mkdir()
    for number, ending in enumerate(ENDINGS, start=1):
        (home / f"report{number}{ending}").write_bytes(SAMPLES[ending]())
    return home


def test_each_file_gives_its_articles(folder):
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnreadableArticleWarning)
        warnings.simplefilter("ignore", nl.ReadingNotice)
        articles = nl.read_articles(folder)
    files = Counter(source.partition(": ")[0].partition(" (")[0] for source in articles["source"])
    assert files == {
        f"report{number}{ending}": 2 if ending == ".mbox" else 1
        for number, ending in enumerate(ENDINGS, start=1)
    }
    flat = [" ".join(text.split()) for text in articles["text"]]
    assert [source for source, text in zip(articles["source"], flat, strict=True) if TEXT not in text] == []
    assert articles["article_id"].is_unique


def test_the_folder_is_one_page(folder, tmp_path):
    done = CliRunner().invoke(main, ["report", str(folder), "-o", str(tmp_path / "page.html")])
    assert done.exit_code == 0, done.output
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert all(f"report{number}" in page for number in range(1, len(ENDINGS) + 1))
