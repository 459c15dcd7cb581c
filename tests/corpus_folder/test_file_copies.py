from __future__ import annotations

import pytest

from newslens.corpus_folder.file_copies import FileCopies
from newslens.errors import InputError
from newslens.reading.formats import SourceFile
from newslens.storage import temporary_folders


def source_file(path):
    return SourceFile(str(path), path.read_bytes(), path.name)


@pytest.fixture
def place(tmp_path):
    home = tmp_path / "event"
    home.mkdir()
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    return home, tmp_path / "a.txt"


def test_a_name_that_is_taken_is_counted_on(place):
    home, path = place
    (home / "a.txt").symlink_to("nothing.txt")
    copies = FileCopies(home)
    assert [copies.take(source_file(path), path, ()) for _ in range(2)] == ["a-2.txt", "a-3.txt"]
    assert not (home / "a-2.txt").exists(), "nothing is written before it is asked for"
    copies.write()
    assert (home / "a-3.txt").read_bytes() == b"One."
    assert (home / "a.txt").is_symlink()


def test_bytes_stand_under_the_last_part_of_their_name(place):
    home, _ = place
    given = SourceFile("x", b"Two.", "../in/b.txt")
    assert FileCopies(home).take(given, given, ()) == "b.txt"


def test_a_file_of_the_folder_stays_where_it_is(place):
    home, _ = place
    (home / "in").mkdir()
    (home / "in" / "c.txt").write_text("Three.", encoding="utf-8")
    copies = FileCopies(home)
    assert copies.take(source_file(home / "in" / "c.txt"), home / "in" / "c.txt", ()) == "in/c.txt"
    copies.write()
    assert [path.name for path in home.iterdir()] == ["in"]


def test_linked_files_keep_their_places_and_replace_nothing(place, tmp_path):
    home, path = place
    (tmp_path / "files").mkdir()
    linked = tmp_path / "files" / "b.txt"
    linked.write_text("Two.", encoding="utf-8")
    copies = FileCopies(home)
    copies.take(source_file(path), path, [linked])
    copies.write()
    assert (home / "files" / "b.txt").read_bytes() == b"Two."
    assert FileCopies(home).take(source_file(path), path, [linked]) == "a.txt", (
        "the same file is there already"
    )
    linked.write_text("Another.", encoding="utf-8")
    with pytest.raises(InputError, match=r"points to 'files/b\.txt', and .* has another file of that name"):
        FileCopies(home).take(source_file(path), path, [linked])


def test_a_copy_that_is_there_already_is_taken_again(place):
    home, path = place
    (home / "a.txt").write_bytes(path.read_bytes())
    copies = FileCopies(home)
    assert copies.take(source_file(path), path, ()) == "a.txt"
    copies.write()
    assert [each.name for each in home.iterdir()] == ["a.txt"]


def test_many_files_are_written_together(place, monkeypatch):
    home, path = place
    looked = []
    real = temporary_folders._clear
    monkeypatch.setattr(temporary_folders, "_clear", lambda folder: looked.append(folder) or real(folder))
    copies = FileCopies(home)
    for number in range(30):
        path.write_text(f"{number} boats sank.", encoding="utf-8")
        copies.take(source_file(path), path, ())
    copies.write()
    assert len(list(home.iterdir())) == 30
    assert looked == [home], "what killed runs left is looked for once, not for each file"
