from __future__ import annotations

import json
import os
import signal
import sys

import pandas as pd
import pytest

from newslens import Analysis, InputError, analyze, load_analysis, read_articles, schema, storage
from newslens.storage import load_tables, save_tables

TEXTS = pd.DataFrame(
    {
        "article_id": ["north", "south"],
        "published": ["2031-04-02", None],
        "title": ["=1+1", "'-5 degrees' at sea"],
        "text": [
            'Two boats sank on Sunday.\r\n"We saw, and we wept," said Ana Brel, the harbour master.\n\nOne, "two".',
            "Three boats sank.\n\u201cWe saw and wept,\u201d Ana Brel said.\u2028NA, nan; null",
        ],
    }
)
OLD = {"figures": pd.DataFrame({"a": ["old", "one"]}), "names": pd.DataFrame({"b": ["old"]})}
NEW = {"figures": pd.DataFrame({"a": ["new", "=1"]}), "names": pd.DataFrame({"b": ["new"]})}


@pytest.fixture(scope="module")
def small() -> Analysis:
    return analyze(read_articles(TEXTS))


def read_back(folder):
    with load_tables(folder) as saved:
        return {
            name: saved.read(name, {column: "string"})[column].tolist()
            for name, column in (("figures", "a"), ("names", "b"))
        }


def values(tables):
    return {name: frame.iloc[:, 0].tolist() for name, frame in tables.items()}


@pytest.mark.parametrize("kind", storage.KINDS)
def test_a_saved_analysis_comes_back_as_it_was(small, tmp_path, kind):
    back = load_analysis(small.save(tmp_path / "saved", kind=kind))
    for name in schema.RECORDS:
        pd.testing.assert_frame_equal(getattr(back, name), getattr(small, name))


def test_a_saved_csv_holds_no_cell_that_a_spreadsheet_runs(small, tmp_path):
    written = (small.save(tmp_path, kind="csv") / "articles.csv").read_text(encoding="utf-8")
    assert ",'=1+1," in written
    assert ",''-5 degrees' at sea," in written


@pytest.mark.parametrize("kind", storage.KINDS)
def test_saving_twice_gives_the_same_bytes(small, tmp_path, kind):
    first, second = small.save(tmp_path / "a", kind=kind), small.save(tmp_path / "b", kind=kind)
    for path in sorted(first.iterdir()):
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_other_files_in_the_folder_stay(small, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    small.save(tmp_path)
    small.save(tmp_path)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_file_of_the_person_that_bears_the_name_of_a_table_stays(small, tmp_path):
    (tmp_path / "articles.csv").write_text("file,outlet\na.txt,Herald\n")
    with pytest.raises(InputError, match=r"articles\.csv was not written by newslens"):
        small.save(tmp_path, kind="csv")
    assert [path.name for path in tmp_path.iterdir()] == ["articles.csv"]
    assert (tmp_path / "articles.csv").read_text() == "file,outlet\na.txt,Herald\n"


def test_a_link_in_the_folder_is_not_replaced(small, tmp_path):
    elsewhere = tmp_path / "elsewhere.csv"
    elsewhere.write_text("mine")
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "figures.csv").symlink_to(elsewhere)
    with pytest.raises(InputError, match="a link to somewhere else"):
        small.save(folder, kind="csv")
    assert elsewhere.read_text() == "mine"


def test_saving_as_another_kind_takes_the_files_of_the_first_away(small, tmp_path):
    small.save(tmp_path, kind="csv")
    (tmp_path / "names.csv").write_text("changed by hand")
    small.save(tmp_path, kind="parquet")
    assert [path.name for path in tmp_path.glob("*.csv")] == ["names.csv"]
    pd.testing.assert_frame_equal(load_analysis(tmp_path).figures, small.figures)


def test_a_folder_without_an_analysis_says_so(tmp_path):
    with pytest.raises(InputError, match=r"holds no saved analysis: analysis\.json is missing"):
        load_analysis(tmp_path)


def test_a_table_that_was_changed_is_named(small, tmp_path):
    small.save(tmp_path, kind="csv")
    small.figures.drop(columns="unit").to_csv(tmp_path / "figures.csv", index=False)
    with pytest.raises(InputError, match=r"figures\.csv is not the table that was saved with the others"):
        load_analysis(tmp_path)
    (tmp_path / "figures.csv").unlink()
    with pytest.raises(InputError, match=r"figures\.csv is missing"):
        load_analysis(tmp_path)


def test_a_table_of_another_analysis_is_not_mixed_in(small, tmp_path):
    other = analyze(read_articles(TEXTS.head(1)))
    small.save(tmp_path / "a")
    other.save(tmp_path / "b")
    (tmp_path / "b" / "figures.parquet").replace(tmp_path / "a" / "figures.parquet")
    with pytest.raises(InputError, match=r"figures\.parquet is not the table"):
        load_analysis(tmp_path / "a")


def test_another_layout_is_refused_and_can_be_saved_over(small, tmp_path):
    small.save(tmp_path, kind="csv")
    head = {"newslens": "analysis", "layout": 1, "kind": "csv", "tables": [*schema.RECORDS, "decisions"]}
    (tmp_path / "analysis.json").write_text(json.dumps(head))
    with pytest.raises(InputError, match="was not written by this version"):
        load_analysis(tmp_path)
    small.save(tmp_path, kind="csv")
    assert len(load_analysis(tmp_path).figures) == len(small.figures)


def test_a_folder_that_is_a_file_is_refused(small, tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(InputError, match="cannot be made"):
        small.save(tmp_path / "taken")


def test_unknown_kind(small, tmp_path):
    with pytest.raises(InputError, match="parquet, csv, not 'xlsx'"):
        small.save(tmp_path, kind="xlsx")


def killed_at(step, act):
    """Do something in a process of its own that is killed at one of its steps in the file system; whether it was."""
    child = os.fork()
    if child == 0:
        seen = [0]

        def watch(event, _):
            if event == "open" or event.startswith(("os.", "shutil.", "fcntl.")):
                seen[0] += 1
                if seen[0] == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are copies")
def test_a_saving_that_is_killed_at_any_step_leaves_all_of_the_old_or_all_of_the_new(tmp_path):
    found = []
    for step in range(1, 1000):
        folder = tmp_path / str(step)
        save_tables(OLD, folder, kind="csv")
        (folder / "notes.txt").write_text("mine")
        if not killed_at(step, lambda: save_tables(NEW, folder, kind="csv")):  # noqa: B023 - called at once
            break
        found.append(read_back(folder))
        assert found[-1] in (values(OLD), values(NEW)), step
        save_tables(NEW, folder, kind="csv")
        assert read_back(folder) == values(NEW)
        names = {"analysis.json", "figures.csv", "names.csv", "notes.txt"}
        assert {path.name for path in folder.iterdir()} == names, step
    assert found.count(values(OLD)) > 20
    assert found.count(values(NEW)) > 5


def test_what_waits_in_the_folder_of_a_killed_run_is_read_from_there(tmp_path):
    save_tables(NEW, tmp_path, kind="csv")
    with load_tables(tmp_path) as saved:
        saved.waiting.mkdir()
        (tmp_path / "names.csv").replace(saved.waiting / "names.csv")
        assert read_back(tmp_path) == values(NEW)
    save_tables(OLD, tmp_path, kind="csv")
    assert read_back(tmp_path) == values(OLD)
    assert not list(tmp_path.glob(".*"))


def test_a_full_disk_leaves_what_was_saved_before(tmp_path):
    save_tables(OLD, tmp_path, kind="csv")

    class Broken(pd.DataFrame):
        def to_csv(self, *_, **__):
            raise OSError(28, "No space left on device")

        @property
        def _constructor(self):
            return Broken

    with pytest.raises(InputError, match="No space left"):
        save_tables({"figures": NEW["figures"], "names": Broken({"b": ["new"]})}, tmp_path, kind="csv")
    assert read_back(tmp_path) == values(OLD)
    assert not list(tmp_path.glob(".*"))
