from __future__ import annotations

from pathlib import Path

import pytest

from newslens.corpus_folder.given_files import GivenFile, files_given
from newslens.errors import InputError
from newslens.reading.formats import SourceFile

HOME = Path("ferry")


@pytest.fixture
def folder(tmp_path):
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"Two boats sank off {name}.", encoding="utf-8")
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / "plan.jpg").write_bytes(b"x")
    (tmp_path / "inner").mkdir()
    return tmp_path


def names(given):
    return [each.source.name for each in given.files]


def test_paths_lists_and_bytes_in_their_order():
    pasted = SourceFile("x", b"One.", "x.txt")
    given = files_given([["a.txt", (Path("b.txt"),)], pasted], home=HOME)
    assert [each.source for each in given.files] == [Path("a.txt"), Path("b.txt"), pasted]
    assert (given.left_out, given.notices) == ([], [])


@pytest.mark.parametrize("other", [7, None, b"Two boats sank."])
def test_what_is_no_file(other):
    with pytest.raises(InputError, match=r"not as .*; save it as a file first"):
        files_given(["a.txt", other], home=HOME)


def test_what_stands_in_a_folder_and_is_not_read_is_told(folder):
    given = files_given([folder], home=HOME)
    assert names(given) == ["a.txt", "b.txt", "c.txt"]
    assert given.notices == [
        f"{folder / 'inner'} was left out: it is a folder.",
        f"{folder / 'photo.jpg'} was left out: it is a picture; recognise its text with an OCR program, and give the text (so too plan.jpg).",
    ]


def test_of_a_folder_with_a_manifest_the_files_that_it_names(folder):
    (folder / "notes.md").write_text("Notes.", encoding="utf-8")
    (folder / "articles.csv").write_text(
        "file,document,outlet,published\nb.txt,,Post,2031-03-04\na.txt,2,Herald,\na.txt,1,,\nb.txt,,,soon\ngone.txt,,,\n",
        encoding="utf-8",
    )
    given = files_given([folder], home=HOME)
    assert names(given) == ["b.txt", "a.txt"]
    first, second = given.files
    assert {name: str(value)[:10] for name, value in first.said[None].items()} == {
        "outlet": "Post",
        "published": "2031-03-04",
    }
    assert second.said == {2: {"outlet": "Herald"}, 1: {}}
    assert [fault.partition("line ")[2][:1] for fault in given.left_out] == ["5", "6"]
    assert [each.partition(" stands in")[0].rpartition("/")[2] for each in given.notices][2:] == ["c.txt"]


@pytest.mark.parametrize("content", ["", "\ufeff\n", "file,outlet\n", "file,outlet\n,\n"])
def test_a_manifest_without_a_line_chooses_nothing(folder, content):
    (folder / "articles.csv").write_text(content, encoding="utf-8")
    assert names(files_given([folder], home=HOME)) == ["a.txt", "b.txt", "c.txt"]


def test_of_the_folder_itself_all_files_are_meant(folder, monkeypatch):
    (folder / "articles.csv").write_text("file\na.txt\n", encoding="utf-8")
    assert names(files_given([folder], home=HOME)) == ["a.txt"]
    assert names(files_given([folder], home=folder)) == ["a.txt", "b.txt", "c.txt"]
    monkeypatch.chdir(folder)
    assert names(files_given(["."], home=folder)) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize("content", ["file,colour\na.txt,red\n", "file\na.txt,b.txt\n"])
def test_a_manifest_that_cannot_be_read(folder, content):
    (folder / "articles.csv").write_text(content, encoding="utf-8")
    given = files_given([folder, folder / "a.txt"], home=HOME)
    assert names(given) == ["a.txt"]
    assert len(given.left_out) == 1


def test_a_table_of_texts_called_like_a_manifest_is_none(folder):
    (folder / "articles.csv").write_text("text\nThree boats sank.\n", encoding="utf-8")
    assert names(files_given([folder], home=HOME)) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [({}, [1, 2, 3]), ({None: {}}, [1, 2, 3]), ({2: {}}, [2]), ({None: {}, 2: {}}, [1, 2, 3])],
)
def test_which_documents_are_meant(said, meant):
    given = GivenFile(Path("a.csv"), said)
    assert [number for number in (1, 2, 3) if given.means(number)] == meant
