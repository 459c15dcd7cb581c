from __future__ import annotations

import datetime as dt

import pytest

from newslens.corpus_folder.manifest_lines import MANIFEST_COLUMNS, read_lines, with_articles, written_date
from newslens.errors import InputError
from newslens.reading.manifest import read_manifest


def test_lines_of_a_person_stay_as_they_are(tmp_path):
    head = '\ufefffile,outlet,mine\r\n"a.txt","The ""Herald""",x\r\n'
    (tmp_path / "articles.csv").write_bytes(head.encode())
    text = with_articles(
        read_lines(tmp_path), [{"article_id": "b", "file": "b.txt", "title": None, "document": 2}]
    )
    lines = text.split("\r\n")
    assert lines[0] == "\ufefffile,outlet,mine,article_id,document"
    assert lines[1:] == ['"a.txt","The ""Herald""",x', "b.txt,,,b,2", ""]


def test_a_folder_without_manifest_gets_the_columns(tmp_path):
    assert with_articles(read_lines(tmp_path), []) == ",".join(MANIFEST_COLUMNS) + "\n"


def test_a_title_that_a_spreadsheet_would_run_is_guarded_and_read_back(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    title = '=HYPERLINK("x")'
    text = with_articles(read_lines(tmp_path), [{"file": "a.txt", "title": title}])
    assert "\"'=HYPERLINK" in text
    (tmp_path / "articles.csv").write_text(text)
    assert read_manifest(tmp_path / "articles.csv").entries[0].fields["title"] == title


@pytest.mark.parametrize(
    ("published", "instant", "expected"),
    [
        (dt.datetime(2031, 10, 16), None, "2031-10-16"),
        (dt.datetime(2031, 10, 16, 9, 5), None, "2031-10-16T09:05:00"),
        (dt.datetime(2031, 10, 16, 9, 5), dt.datetime(2031, 10, 16, 9, 5), "2031-10-16T09:05:00+00:00"),
        (dt.datetime(2031, 10, 16), dt.datetime(2031, 10, 16, 5, 30), "2031-10-16T00:00:00-05:30"),
    ],
)
def test_dates_are_written_with_the_zone_that_is_known(published, instant, expected):
    assert written_date(published, instant) == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"file;outlet\na.txt;Herald\n", "more than names with commas between them; save it as CSV"),
        (b"file, outlet\na.txt,Herald\n", "more than names with commas between them; save it as CSV"),
        ("file,outlet\na.txt,Caf\xe9\n".encode("cp1252"), "is not in UTF-8; save it as CSV UTF-8"),
        (b"article_id,text\na,Two boats sank.\n", "holds the texts itself"),
        (b'file\n"a.txt\n', "line 2: this is no line of a CSV file"),
    ],
)
def test_manifests_that_cannot_be_added_to(tmp_path, data, message):
    (tmp_path / "articles.csv").write_bytes(data)
    with pytest.raises(InputError, match=message):
        read_lines(tmp_path)
    assert (tmp_path / "articles.csv").read_bytes() == data
