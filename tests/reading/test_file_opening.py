from __future__ import annotations

import os

import pytest

from newslens.errors import InputError
from newslens.reading.file_opening import open_file, unopened


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "event"
    home.mkdir()
    (home / "a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    return home


def test_an_ordinary_file_is_opened_under_its_name_in_the_folder(folder):
    (folder / "in").mkdir()
    (folder / "in" / "b.txt").write_text("Three.", encoding="utf-8")
    file = open_file(folder / "in" / "b.txt", folder=folder)
    assert (file.data, file.origin, file.folder) == (b"Three.", "in/b.txt", folder)
    assert open_file(folder / "in" / "b.txt").origin == "b.txt"


def test_links_are_followed_as_far_as_the_folder_goes(folder):
    (folder / "again.txt").symlink_to("a.txt")
    (folder / "out.txt").symlink_to("../secret.txt")
    (folder / "broken.txt").symlink_to("nowhere.txt")
    assert open_file(folder / "again.txt", folder=folder).data == b"Two boats sank."
    with pytest.raises(InputError, match=r"out\.txt is a link that leads out of the folder"):
        open_file(folder / "out.txt", folder=folder)
    with pytest.raises(InputError, match=r"broken\.txt is a link to nothing"):
        open_file(folder / "broken.txt", folder=folder)
    assert open_file(folder / "out.txt").data == b"A secret."  # named by the person


def test_what_never_ends_is_not_read(folder):
    os.mkfifo(folder / "pipe.txt")
    (folder / "more.txt").mkdir()
    assert unopened(folder / "pipe.txt", folder) == "is no ordinary file"
    assert unopened(folder / "more.txt", folder) == "is a folder"
    with pytest.raises(InputError, match=r"pipe\.txt is no ordinary file; newslens reads ordinary files"):
        open_file(folder / "pipe.txt")


def test_a_file_that_cannot_be_read(folder, monkeypatch):
    def refused(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_bytes", refused)
    with pytest.raises(InputError, match=r"a\.txt cannot be read: Permission denied"):
        open_file(folder / "a.txt")


def test_a_file_that_is_too_large_is_told_before_it_is_read(tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(2**30)  # holes only: it takes no room
    with pytest.raises(InputError, match=r"a\.txt has 1,024 MB, and newslens reads up to 256 MB"):
        open_file(tmp_path / "a.txt")
