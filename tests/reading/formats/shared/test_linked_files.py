from __future__ import annotations

import os

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared import linked_files
from newslens.reading.formats.shared.linked_files import open_linked_file
from newslens.reading.formats.shared.source_file import SourceFile


@pytest.fixture
def folder(tmp_path):
    """A corpus with a file in a folder of files, and a secret beside the corpus."""
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "in" / "storage" / "AB12").mkdir(parents=True)
    (tmp_path / "in" / "storage" / "AB12" / "a page.txt").write_text("page")
    return tmp_path / "in"


def opened(folder, written, origin="a.rdf"):
    return open_linked_file(SourceFile(f"in/{origin}", b"", origin, folder=folder), written).data


@pytest.mark.parametrize(
    "written",
    [
        "storage/AB12/a page.txt",
        "storage/AB12/a%20page.txt",
        r"storage\AB12\a page.txt",
        "./storage/../storage/AB12/a page.txt",
        "/home/ada/Zotero/storage/AB12/a page.txt",
        "file:///home/ada/Zotero/storage/AB12/a%20page.txt",
        r"C:\Users\Ada\Zotero\storage\AB12\a page.txt",
        "attachments:storage/AB12/a page.txt",
    ],
)
def test_files_in_the_folder(folder, written):
    assert opened(folder, written) == b"page"


def test_a_path_counts_from_the_file_that_it_stands_in(folder):
    assert opened(folder, "AB12/a page.txt", "storage/a.rdf") == b"page"
    assert opened(folder, "../storage/AB12/a page.txt", "storage/a.rdf") == b"page"


def test_a_path_of_this_machine_inside_of_the_folder(folder):
    assert opened(folder, str(folder / "storage" / "AB12" / "a page.txt")) == b"page"


def test_files_outside_of_the_folder_are_not_opened(folder):
    for written in (
        "../secret.txt",
        "storage/../../secret.txt",
        "%2e%2e/secret.txt",
        str(folder.parent / "secret.txt"),
    ):
        with pytest.raises(InputError, match="does not lie in the folder of the corpus"):
            opened(folder, written)


def test_links_that_leave_the_folder_are_not_followed(folder):
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "way").symlink_to(folder.parent, target_is_directory=True)
    for written in ("link.txt", "way/secret.txt"):
        with pytest.raises(InputError, match="does not lie in the folder of the corpus"):
            opened(folder, written)
    (folder / "inside.txt").symlink_to(folder / "storage" / "AB12" / "a page.txt")
    assert opened(folder, "inside.txt") == b"page"


@pytest.mark.parametrize("written", ["b.txt", "storage", "a\0b.txt", "x" * 5000, "", "/home/ada/a page.txt"])
def test_files_that_are_not_there(folder, written):
    with pytest.raises(
        InputError, match=r"in/a\.rdf: (there is no attached file|the attached .* does not lie)"
    ):
        opened(folder, written)


def test_a_pipe_is_not_opened(folder):
    os.mkfifo(folder / "pipe.txt")
    with pytest.raises(InputError, match="there is no attached file"):
        opened(folder, "pipe.txt")


def test_a_file_that_is_too_large_is_not_read(folder, monkeypatch):
    def refuse(size, *, name):
        raise InputError(f"{name} is too large: {size}")

    monkeypatch.setattr(linked_files, "check_file_size", refuse)
    with pytest.raises(InputError, match=r"a page\.txt is too large: 4"):
        opened(folder, "storage/AB12/a page.txt")
