from __future__ import annotations

import pytest

from newslens.reading.manifest import has_lines, names_files, read_manifest


@pytest.fixture
def written(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.", encoding="utf-8")

    def write(text):
        path = tmp_path / "articles.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


def test_a_line_an_article(written):
    entries = read_manifest(written("file,document,outlet\na.txt,2,Herald\na.txt,,\n")).entries
    assert [entry.fields for entry in entries] == [
        {"file": "a.txt", "document": "2", "outlet": "Herald"},
        {"file": "a.txt"},
    ]
    assert entries[1].place.endswith("articles.csv, line 3")


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", "\u0662"])
def test_documents_are_counted_from_one(written, number):
    (fault,) = read_manifest(written(f"file,document\na.txt,{number}\n")).faults
    assert fault.endswith(f"line 2: {number!r} is no number of a document; count them from 1.")


def test_a_faulty_line_costs_itself_and_is_told(written):
    read = read_manifest(written("file,published\na.txt,soon\nmissing.txt,\na.txt,2031-10-16\n"))
    assert [entry.place.rpartition(" ")[2] for entry in read.entries] == ["4"]
    assert [fault.partition("articles.csv, ")[2].partition(":")[0] for fault in read.faults] == [
        "line 2",
        "line 3",
    ]


def test_a_table_of_texts_is_no_manifest(written):
    assert names_files(written("file,outlet\na.txt,Herald\n"))
    assert not names_files(written("article_id,text\na,Two boats sank.\n"))
    assert not names_files(written("url,maintext\nu,Two boats sank.\n"))
    assert names_files(written("file,maintext\na.txt,Two boats sank.\n"))  # a manifest with a column too many


@pytest.mark.parametrize("name", ["a" * 300 + ".txt", "a" * 5000, "a\0.txt"])
def test_a_name_that_no_system_takes_is_told_of_its_line(written, name):
    (fault,) = read_manifest(written(f"file\n{name}\n" + 200 * "a.txt\n")).faults
    assert "line 2: " in fault
    assert name[:20] in fault.replace("\\x00", "\0")


@pytest.mark.parametrize(
    ("content", "has"),
    [
        ("", False),
        ("\ufeff \n", False),
        ("file,outlet\n", False),
        ("file,outlet\n,\n", False),
        ("file\na.txt\n", True),
    ],
)
def test_whether_a_manifest_has_a_line(tmp_path, content, has):
    path = tmp_path / "articles.csv"
    path.write_text(content, encoding="utf-8")
    assert has_lines(path) is has
