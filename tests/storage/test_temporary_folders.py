from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from newslens.storage import temporary_folders
from newslens.storage.folder_locks import held_folder
from newslens.storage.temporary_folders import temporary_folder

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are copies")


def left_by_a_killed_run(folder):
    child = os.fork()
    if child == 0:
        with temporary_folder(folder) as made:
            (made / "half.txt").write_text("Tw")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    (left,) = [path for path in folder.iterdir() if path.name.endswith(".part")]
    return left


def test_what_a_killed_run_left_is_taken_away(tmp_path):
    left = left_by_a_killed_run(tmp_path)
    assert (left / "half.txt").exists()
    with temporary_folder(tmp_path):
        assert not left.exists()
    assert not list(tmp_path.iterdir())


def test_what_another_run_still_writes_stays(tmp_path):
    with temporary_folder(tmp_path) as first:
        (first / "half.txt").write_text("Tw")
        with temporary_folder(tmp_path) as second:
            assert first != second
        assert (first / "half.txt").read_text() == "Tw"


@pytest.mark.parametrize(
    "name", [".newslens-notes", ".newslens-abcdefgh", "newslens-abcdefgh.part", ".newslens-ABCDEFGH.part"]
)
def test_folders_of_other_names_stay(tmp_path, name):
    (tmp_path / name).mkdir()
    with temporary_folder(tmp_path):
        pass
    assert (tmp_path / name).is_dir()


def test_a_link_that_bears_such_a_name_is_not_followed(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    folder = tmp_path / "there"
    folder.mkdir()
    (folder / ".newslens-abcdefgh.part").symlink_to(tmp_path / "mine")
    with temporary_folder(folder):
        pass
    assert (tmp_path / "mine" / "notes.txt").read_text() == "mine"


def test_many_writers_at_once_lose_nothing(tmp_path):
    whole = []

    def write(number):
        for _ in range(20):
            with temporary_folder(tmp_path) as made:
                (made / "a.txt").write_text(str(number))
                whole.append((made / "a.txt").read_text() == str(number))

    threads = [threading.Thread(target=write, args=[number]) for number in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert whole == [True] * 160
    assert not list(tmp_path.iterdir())


def test_a_folder_that_another_run_takes_for_a_leftover_is_made_anew(tmp_path, monkeypatch):
    taken = []

    def taking(*arguments, **named):
        made = tempfile.mkdtemp(*arguments, **named)
        if not taken:  # another run saw the folder before it was locked, and clears it away
            other = held_folder(Path(made), wait=False)
            taken.append(threading.Timer(0.2, lambda: (shutil.rmtree(made), os.close(other))))
            taken[0].start()
        return made

    monkeypatch.setattr(temporary_folders, "tempfile", SimpleNamespace(mkdtemp=taking))
    with temporary_folder(tmp_path) as made:
        taken[0].join()
        (made / "a.txt").write_text("whole")
        assert len(list(tmp_path.iterdir())) == 1
