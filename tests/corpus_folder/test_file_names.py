from __future__ import annotations

from pathlib import Path

import pytest

from newslens.corpus_folder.file_names import READ_BY_NAME, folder_called, free_name


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\ada\\a.txt", "a.txt"),
        (".hidden.txt", "hidden.txt"),
        ("a\nb\x1b[2J.txt", "a-b-[2J.txt"),
        ("report\u202etxt.html", "report-txt.html"),
        ("half \ud800.txt", "half -.txt"),
        ("..", "article"),
        ("", "article"),
        ("in/", "article"),
        ("Articles.csv", "Articles-2.csv"),
        ("decisions.csv", "decisions-2.csv"),
        ("Nexis (3).DOCX", "Nexis (3).DOCX"),
        ("Übung α.txt", "Übung α.txt"),
    ],
)
def test_a_name_is_plain_and_stays_in_its_folder(origin, name, tmp_path):
    assert free_name(origin, tmp_path, taken=()) == name


@pytest.mark.parametrize("name", READ_BY_NAME)
def test_a_file_is_not_called_like_one_that_is_no_article(name, tmp_path):
    assert free_name(name, tmp_path, taken=()) == f"{Path(name).stem}-2.csv"
    assert free_name(name.upper(), tmp_path, taken=()).endswith("-2.CSV")


@pytest.mark.parametrize("origin", ["a" * 4_000 + ".txt", "é" * 4_000 + ".txt", "a." + "b" * 4_000])
def test_a_long_name_is_one_that_the_system_takes(origin, tmp_path):
    name = free_name(origin, tmp_path, taken=())
    (tmp_path / name).write_text("x")
    second = free_name(origin, tmp_path, taken=())
    (tmp_path / second).write_text("y")
    assert name != second


def test_what_is_there_or_will_be_is_not_free(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a-2.txt").symlink_to(tmp_path / "nowhere")
    assert free_name("a.txt", tmp_path, taken={"a-3.txt"}) == "a-4.txt"


def test_the_folder_that_a_person_is_in_has_a_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert folder_called(Path()) == tmp_path.name
    assert folder_called(Path("/")) == "/"
