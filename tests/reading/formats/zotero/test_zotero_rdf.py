from __future__ import annotations

import warnings
from pathlib import Path

import pandas as pd
import pytest

from newslens.errors import InputError
from newslens.reading.corpus import read_articles
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.zotero.zotero_rdf import open_zotero_rdf

FIXTURES = Path(__file__).parent.parent / "fixtures" / "zotero"
HEAD = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
)


def read(name):
    """Articles of a fixture, and all that was told."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        articles = read_articles(FIXTURES / name)
    return articles, " ".join(str(each.message) for each in told)


@pytest.mark.parametrize("name", ["library.rdf", "library.csv", "better_bibtex.json"])
def test_a_library_with_its_files(name):
    articles, told = read(name)
    north, south = articles.to_dict("records")
    assert [north[column] for column in ("outlet", "title", "byline", "language", "rights", "url")] == [
        "The North", "Ferries collide", "Ana Brel and Bo Chan", "en", "North Press", "https://north.example/a"
    ]  # fmt: skip
    assert north["published"] == pd.Timestamp("2031-03-01")
    assert "we had no time left" in north["text"]
    assert "files/12/a report.html" in north["source"]
    assert [south["outlet"], south["title"]] == ["The South", "Boats meet"]
    assert south["text"] == "Three boats met off Velm on Sunday.\n"
    assert not articles["text"].str.contains("abstract").any()
    assert "The date was left out" in told  # March 2031
    assert "March 2031" in told
    assert "1 article has an address and no text" in told
    assert "https://east.example/c" in told
    assert "note" not in told


def file(text, folder=None):
    return SourceFile("in/a.rdf", text.encode(), "a.rdf", folder=folder)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{HEAD}</rdf:RDF>", "in/a.rdf holds no items"),
        (f"{HEAD}<z:Attachment/></rdf:RDF>", "in/a.rdf holds no items"),
        (HEAD, "in/a.rdf is no readable RDF"),
        (f"<!DOCTYPE r [<!ENTITY a 'b'>]>{HEAD}</rdf:RDF>", "declares a document type"),
    ],
)
def test_what_is_no_library(text, message):
    with pytest.raises(InputError, match=message):
        open_zotero_rdf(file(text))


def test_an_attachment_of_no_item_is_an_item(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    attached = '<z:Attachment rdf:about="#1"><rdf:resource rdf:resource="a.txt"/></z:Attachment>'
    (member,) = open_zotero_rdf(file(f"{HEAD}{attached}</rdf:RDF>", tmp_path)).members
    assert member.file.data == b"Two boats sank."
