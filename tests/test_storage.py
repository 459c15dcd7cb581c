from __future__ import annotations

import json
import os

import pandas as pd
import pytest

from newslens import Analysis, InputError, analyze, load_analysis, read_articles, schema, storage

TEXTS = pd.DataFrame(
    {
        "article_id": ["north", "south"],
        "published": ["2031-04-02", None],
        "text": [
            'Two boats sank on Sunday.\r\n"We saw, and we wept," said Ana Brel, the harbour master.\n\nOne, "two".',
            "Three boats sank.\n\u201cWe saw and wept,\u201d Ana Brel said.\u2028NA, nan; null",
        ],
    }
)


@pytest.fixture(scope="module")
def small() -> Analysis:
    return analyze(read_articles(TEXTS))


@pytest.mark.parametrize("kind", storage.KINDS)
def test_a_saved_analysis_comes_back_as_it_was(small, tmp_path, kind):
    back = load_analysis(small.save(tmp_path / "saved", kind=kind))
    for name in schema.RECORDS:
        pd.testing.assert_frame_equal(getattr(back, name), getattr(small, name))


@pytest.mark.parametrize("kind", storage.KINDS)
def test_saving_twice_gives_the_same_bytes(small, tmp_path, kind):
    first, second = small.save(tmp_path / "a", kind=kind), small.save(tmp_path / "b", kind=kind)
    for path in sorted(first.iterdir()):
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_other_files_in_the_folder_stay(small, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    small.save(tmp_path)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_folder_without_an_analysis_says_so(tmp_path):
    with pytest.raises(InputError, match=r"holds no saved analysis: analysis\.json is missing"):
        load_analysis(tmp_path)


def test_a_table_without_a_column_is_named(small, tmp_path):
    small.save(tmp_path, kind="csv")
    small.figures.drop(columns="unit").to_csv(tmp_path / "figures.csv", index=False)
    with pytest.raises(InputError, match=r"figures\.csv lacks the column 'unit'"):
        load_analysis(tmp_path)


def test_another_layout_is_refused(small, tmp_path):
    small.save(tmp_path)
    about = json.loads((tmp_path / "analysis.json").read_text())
    (tmp_path / "analysis.json").write_text(json.dumps(about | {"layout": 99}))
    with pytest.raises(InputError, match="was not written by this version"):
        load_analysis(tmp_path)


def test_what_was_there_stays_when_writing_fails(tmp_path):
    path = tmp_path / "figures.csv"
    path.write_text("before")

    class Broken(pd.DataFrame):
        def to_csv(self, *_, **__):
            raise OSError(28, "No space left on device")

    with pytest.raises(InputError, match="No space left"):
        storage.write_table(Broken({"a": [1]}), path)
    assert path.read_text() == "before"
    assert [other.name for other in tmp_path.iterdir()] == ["figures.csv"]


def test_a_folder_that_is_a_file_is_refused(small, tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(InputError, match="cannot be made"):
        small.save(tmp_path / "taken")


def test_unknown_kind(small, tmp_path):
    with pytest.raises(InputError, match="parquet, csv, not 'xlsx'"):
        small.save(tmp_path, kind="xlsx")


def test_a_table_in_csv_is_its_columns_and_rows(tmp_path):
    storage.write_table(pd.DataFrame({"a": [1, 2], "b": ["x", None]}), tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes() == b"a,b\n1,x\n2,\n"


def test_a_file_may_be_read_by_those_whom_the_system_lets(tmp_path):
    before = os.umask(0o027)
    try:
        storage.write_text("One.", tmp_path / "a.txt")
        assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640
        assert os.umask(0o027) == 0o027  # the mask of the process is as it was
    finally:
        os.umask(before)


def test_what_is_not_ready_stands_in_the_folder_of_the_file(tmp_path):
    with storage.replacing(tmp_path / "a.txt") as temporary:
        assert temporary.parent == tmp_path
        assert temporary.name.startswith(".a.txt.")
        temporary.write_text("One.")
        assert not (tmp_path / "a.txt").exists()
    assert (tmp_path / "a.txt").read_text() == "One."
    assert not temporary.exists()
