from __future__ import annotations

import datetime as dt

import pytest

import newslens as nl
from newslens.corpus_folder.filling import fill_cells
from newslens.errors import InputError

HAND = (
    "\ufefffile,article_id,outlet,my notes\r\n"
    'a.txt,herald,,"mine, and long"\r\n'
    "\r\n"
    "b.txt,,Post\r\n"
    "box.jsonl,,,\r\n"
    "c.txt,twice,,\r\n"
    "d.txt,twice,,"
)


@pytest.fixture
def home(tmp_path):
    (tmp_path / "articles.csv").write_bytes(HAND.encode("utf-8"))
    return tmp_path


def text(home):
    return (home / "articles.csv").read_bytes().decode("utf-8")


def test_only_the_line_of_the_article_changes(home):
    assert fill_cells(home, "herald", outlet="The Herald") == {"outlet": "The Herald"}
    assert text(home) == HAND.replace("herald,,", "herald,The Herald,")


def test_a_line_without_an_id_is_found_by_its_file(home):
    fill_cells(home, "b", outlet="")
    assert text(home) == HAND.replace("b.txt,,Post", "b.txt,,,")


def test_a_column_that_the_file_lacks_comes_in_behind_the_others(home):
    fill_cells(home, "herald", published="16 October 2031")
    lines = text(home).splitlines()
    assert lines[0] == "\ufefffile,article_id,outlet,my notes,published"
    assert lines[1] == 'a.txt,herald,,"mine, and long",2031-10-16'
    assert lines[3:] == HAND.splitlines()[3:]


def test_a_new_date_takes_the_place_of_the_older_instant(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "articles.csv").write_text(
        "file,published,published_utc,published_from\na.txt,2031-10-16T09:30,2031-10-16T07:30,manifest\n"
    )
    values = fill_cells(tmp_path, "a", published="2031-10-17T10:00+01:00")
    assert values == {"published": dt.datetime(2031, 10, 17, 10)}
    (row,) = nl.read_articles(tmp_path).itertuples()
    assert (str(row.published), str(row.published_utc)) == ("2031-10-17 10:00:00", "2031-10-17 09:00:00")


def test_a_cell_that_a_spreadsheet_would_run_is_guarded(home):
    fill_cells(home, "herald", outlet="=1+1")
    assert "herald,'=1+1," in text(home)


@pytest.mark.parametrize(
    ("article_id", "cells", "told"),
    [
        ("wire", {"outlet": "Wire"}, "has no line of its own for the article 'wire'"),
        ("box-1", {"outlet": "Wire"}, "has no line of its own"),
        ("twice", {"outlet": "Wire"}, "lines 6 and 7 are both called 'twice'"),
        ("herald", {"published": "soon"}, "line 2: column published"),
        ("herald", {"file": "b.txt"}, "'file' is no column to fill"),
    ],
)
def test_what_cannot_be_filled_changes_nothing(home, article_id, cells, told):
    with pytest.raises(InputError, match=told):
        fill_cells(home, article_id, **cells)
    assert text(home) == HAND


def test_without_a_manifest_there_is_nothing_to_fill(tmp_path):
    with pytest.raises(InputError, match="add files to the folder"):
        fill_cells(tmp_path, "a", outlet="Post")
    assert not list(tmp_path.iterdir())
