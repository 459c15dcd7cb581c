"""What was there stays whole: commands that are killed, run into a full or closed output, or write at the same time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pandas as pd
import pytest

import newslens
from newslens.curation import DecisionFile
from newslens.errors import InputError
from newslens.presentation import exchange_documents
from newslens.presentation.page import write_report
from newslens.presentation.sheet import write_sheet
from newslens.storage import write_files

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are copies")

TEXTS = {
    "north": "Two boats sank on Sunday. \u201cWe must close the harbour,\u201d said the mayor, Ada Brandt.",
    "south": "Three boats sank on Sunday. \u201cWe have to close the harbour,\u201d said the mayor, Ada Brandt.",
}
WRITERS = {
    "report": lambda analysis, folder: write_report(analysis, folder / "page.html"),
    "sheet": lambda analysis, folder: write_sheet(analysis, folder / "sheet.html"),
    "save": lambda analysis, folder: analysis.save(folder, kind="csv"),
    "exchange": lambda analysis, folder: write_files(exchange_documents(analysis), folder),
    "decisions": lambda analysis, folder: DecisionFile(folder / "decisions.csv", analysis.articles).add(
        table="figures", article_id="north", start=0, end=3, action="drop"
    ),
}


@pytest.fixture(scope="module")
def analysis():
    frame = pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values())})
    return newslens.analyze(newslens.read_articles(frame))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def killed_at(step, act):
    """Do something in a process of its own that is killed at one of its steps in the file system; whether it was."""
    child = os.fork()
    if child == 0:
        seen = [0]

        def watch(event, arguments):
            writes = event == "open" and "w" in str(arguments[1])
            if writes or event in {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod"}:
                seen[0] += 1
                if seen[0] == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@needs_fork
@pytest.mark.parametrize("name", ["report", "sheet", "exchange", "decisions"])
def test_a_writer_that_is_killed_leaves_each_file_as_it_was_or_as_it_is_to_be(name, analysis, tmp_path):
    write = WRITERS[name]
    (tmp_path / "first").mkdir()
    write(analysis, tmp_path / "first")
    before = files(tmp_path / "first")
    write(analysis, tmp_path / "first")
    after = files(tmp_path / "first")
    kills = 0
    for step in range(1, 200):
        folder = tmp_path / str(step)
        folder.mkdir()
        for path, content in before.items():
            (folder / path).write_bytes(content)
        (folder / "notes.txt").write_text("mine")
        if not killed_at(step, lambda: write(analysis, folder)):  # noqa: B023 - called at once
            break
        kills += 1
        left = files(folder)
        assert left.pop("notes.txt") == b"mine"
        assert left.keys() == before.keys(), step
        assert all(content in (before[path], after[path]) for path, content in left.items()), step
        write(analysis, folder)
        assert not list(folder.glob(".*")), step
    assert kills >= 3


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_leaves_what_was_there(name, analysis, tmp_path, monkeypatch):
    WRITERS[name](analysis, tmp_path)
    before = files(tmp_path)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    for patched in ("write_bytes", "replace", "mkdir"):
        if patched == "mkdir" and name != "save":
            continue
        with monkeypatch.context() as patch:
            patch.setattr(Path, patched, full)
            with pytest.raises(InputError, match="No space left on device"):
                WRITERS[name](analysis, tmp_path)
        assert files(tmp_path) == before
        assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", WRITERS)
def test_a_folder_that_is_read_only_is_told(name, analysis, tmp_path, monkeypatch):
    WRITERS[name](analysis, tmp_path)
    before = files(tmp_path)

    def refused(*_, **__):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.mkdtemp", refused)
    with pytest.raises(InputError, match="Read-only file system"):
        WRITERS[name](analysis, tmp_path)
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["report", "save", "exchange"])
def test_two_writers_at_once_leave_one_whole_result(name, analysis, tmp_path):
    (tmp_path / "alone").mkdir()
    WRITERS[name](analysis, tmp_path / "alone")
    both = tmp_path / "both"
    both.mkdir()
    faults = []

    def write():
        try:
            for _ in range(3):
                WRITERS[name](analysis, both)
        except Exception as error:  # noqa: BLE001 - whatever it is, the test tells it
            faults.append(error)

    threads = [threading.Thread(target=write) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert not faults
    assert files(both) == files(tmp_path / "alone")
    assert not list(both.glob(".*"))


def called(corpus, *arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "newslens", *arguments[:1], str(corpus), *arguments[1:]],
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs an output that is always full")
@pytest.mark.parametrize(
    "arguments", [["findings", "--all"], ["table", "figures"], ["table", "figures", "--format", "json"]]
)
def test_a_full_standard_output_is_one_sentence(corpus, arguments):
    with Path("/dev/full").open("w") as full:
        told = called(corpus, *arguments, stdout=full)
        message = told.communicate(timeout=120)[1]
    assert told.returncode == 2
    assert message == (
        "Error: Standard output cannot be written: No space left on device. Write into another place.\n"
    )


@pytest.mark.parametrize("arguments", [["findings", "--all"], ["table", "figures"]])
def test_a_closed_pipe_is_quiet(corpus, arguments):
    reading, writing = os.pipe()
    os.close(reading)
    told = called(corpus, *arguments, stdout=writing)
    os.close(writing)
    assert told.communicate(timeout=120)[1] == ""


@needs_fork
def test_an_addition_that_is_killed_names_no_file_that_is_not_there_and_can_be_made_again(corpus, tmp_path):
    kills = 0
    for step in range(1, 60):
        home = newslens.new_folder(tmp_path / str(step))
        newslens.add(home, corpus / "north.txt")
        if not killed_at(step, lambda: newslens.add(home, corpus / "south.txt")):  # noqa: B023 - called at once
            break
        kills += 1
        assert newslens.check_folder(home).problems == (), step
        assert newslens.read_articles(home)["text"].tolist()[0] == TEXTS["north"], step
        newslens.add(home, corpus / "south.txt")
        assert newslens.read_articles(home)["text"].tolist() == list(TEXTS.values()), step
        assert sorted(files(home)) == [
            "articles.csv", "event.ipynb", "north.txt", "south.txt"
        ], step  # fmt: skip
    assert kills >= 5


def test_two_additions_at_once_both_stand_in_the_manifest(tmp_path):
    home = newslens.new_folder(tmp_path / "event")
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(f"{number} boats sank.", encoding="utf-8")
    threads = [
        threading.Thread(target=newslens.add, args=(home, tmp_path / f"{number}.txt")) for number in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(newslens.read_articles(home)["article_id"]) == list("012345")
