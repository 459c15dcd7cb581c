from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslens.errors import InputError
from newslens.storage import replacing, whole_files, write_bytes, write_files, write_text


def no_space(*_, **__):
    raise OSError(28, "No space left on device")


def test_what_was_there_stays_when_writing_fails(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("before")
    monkeypatch.setattr(Path, "write_bytes", no_space)
    with pytest.raises(InputError, match=r"a\.txt cannot be written: No space left on device"):
        write_bytes(b"after", path)
    assert path.read_text() == "before"
    assert [other.name for other in tmp_path.iterdir()] == ["a.txt"]


def test_what_was_there_stays_when_the_disk_is_full_at_the_last_moment(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("before")
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(InputError, match="No space left"):
        write_text("after", path)
    assert path.read_text() == "before"
    assert [other.name for other in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_that_nobody_may_write_into(tmp_path, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.mkdtemp", refused)
    with pytest.raises(InputError, match=r"Read-only file system\. Choose another place"):
        write_text("One.", tmp_path / "a.txt")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match="No such file or directory"):
        write_text("One.", tmp_path / "no" / "a.txt")


def test_half_a_character_is_told_with_its_line(tmp_path):
    with pytest.raises(InputError, match=r"half a character \(U\+D800\) stands in its line 2"):
        write_text("One.\n\ud800", tmp_path / "a.txt")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("mask", [0o027, 0o077])
def test_a_new_file_may_be_read_by_those_whom_the_system_lets(tmp_path, mask):
    before = os.umask(mask)
    try:
        write_text("One.", tmp_path / "a.txt")
        assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o666 & ~mask
    finally:
        os.umask(before)


def test_a_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("before")
    path.chmod(0o600)
    write_text("after", path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_not_ready_stands_hidden_in_the_folder_of_the_file(tmp_path):
    with replacing(tmp_path / "a.txt") as temporary:
        assert temporary.name == "a.txt"
        assert temporary.parent.parent == tmp_path
        assert temporary.parent.name.startswith(".newslens-")
        temporary.write_text("One.")
        assert not (tmp_path / "a.txt").exists()
    assert (tmp_path / "a.txt").read_text() == "One."
    assert not temporary.parent.exists()


def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(InputError, match="is a pipe and is not replaced"):
        write_text("One.", tmp_path / "a.txt")
    assert (tmp_path / "a.txt").is_fifo()


def test_a_link_made_meanwhile_is_not_replaced(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")

    def write():
        with replacing(tmp_path / "a.txt") as temporary:
            temporary.write_text("One.")
            (tmp_path / "a.txt").symlink_to(tmp_path / "mine.txt")

    with pytest.raises(InputError, match="a link to somewhere else"):
        write()
    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert (tmp_path / "a.txt").is_symlink()


def test_several_files(tmp_path):
    write_files({"a.txt": "One.", "b.txt": "Two."}, tmp_path / "made")
    assert {path.name: path.read_text() for path in (tmp_path / "made").iterdir()} == {
        "a.txt": "One.",
        "b.txt": "Two.",
    }


def test_several_files_of_bytes_and_in_folders(tmp_path):
    write_files({"a.bin": b"\xff", "in/deep/b.txt": "Two.", "in/a.bin": b"\x00"}, tmp_path)
    assert (tmp_path / "a.bin").read_bytes() == b"\xff"
    assert (tmp_path / "in" / "a.bin").read_bytes() == b"\x00"
    assert (tmp_path / "in" / "deep" / "b.txt").read_text() == "Two."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bin", "in"]


def test_several_files_replace_only_what_newslens_wrote(tmp_path):
    (tmp_path / "b.csv").write_text("mine")
    with pytest.raises(InputError, match=r"b\.csv was not written by newslens"):
        write_files({"a.csv": "article_id,1\n", "b.csv": "article_id,1\n"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["b.csv"]
    (tmp_path / "b.csv").write_text("article_id,1,2\nx,y,z\n")
    write_files({"b.csv": "article_id,1\n"}, tmp_path)
    assert (tmp_path / "b.csv").read_text() == "article_id,1\n"


def test_of_several_files_none_is_replaced_before_all_are_complete(tmp_path, monkeypatch):
    write_files({"a.csv": "article_id,1\n"}, tmp_path)
    monkeypatch.setattr(whole_files, "_encoded", lambda text, _: text.encode() if text else no_space())
    with pytest.raises(InputError, match="No space left"):
        write_files({"a.csv": "article_id,1,2\n", "b.csv": ""}, tmp_path)
    assert (tmp_path / "a.csv").read_text() == "article_id,1\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
