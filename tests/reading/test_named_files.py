from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading import named_files
from newslens.reading.article_entries import Entry
from newslens.reading.named_files import NamedFiles


def line(number, file, **fields):
    return Entry(f"articles.csv, line {number}", {"file": file, **fields})


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "more.csv").write_text("text\nThree boats sank.\nFour boats sank.\n", encoding="utf-8")
    (tmp_path / "bad.xlsx").write_bytes(b"no workbook")
    return tmp_path


def test_documents_by_their_number_or_all(folder):
    lines = [line(2, "more.csv", document="2"), line(3, "more.csv"), line(4, "a.txt"), line(5, "a.txt")]
    files = NamedFiles(folder, {}, lines)
    assert files.whole == {folder / "more.csv", folder / "a.txt"}
    for name in ("more.csv", "a.txt"):
        assert files.first_reading(folder / name) is not None
        assert files.first_reading(folder / name) is None
    assert [[each.text for each in files.meant_by(each)] for each in lines] == [
        ["Four boats sank."],
        ["Three boats sank.", "Four boats sank."],
        ["Two boats sank."],
        ["Two boats sank."],
    ]


def test_two_lines_do_not_stand_for_all_documents_of_one_file(folder):
    lines = [line(2, "more.csv"), line(3, "more.csv"), line(4, "more.csv", document="1")]
    files = NamedFiles(folder, {}, lines)
    files.first_reading(folder / "more.csv")
    assert len(files.meant_by(lines[0])) == 2
    with pytest.raises(
        InputError, match=r"line 3: all documents of 'more.csv' stand at articles.csv, line 2 already"
    ):
        files.meant_by(lines[1])
    assert len(files.meant_by(lines[2])) == 1


@pytest.mark.parametrize("number", ["0", "3"])
def test_a_document_that_is_not_there(folder, number):
    wanted = line(2, "more.csv", document=number)
    files = NamedFiles(folder, {}, [wanted])
    files.first_reading(folder / "more.csv")
    with pytest.raises(InputError, match=f"line 2: 'more.csv' holds no document {number}; it holds 2"):
        files.meant_by(wanted)


def test_a_file_that_cannot_be_read_is_tried_once(folder, monkeypatch):
    read = []
    real = named_files.read_file
    monkeypatch.setattr(named_files, "read_file", lambda file: read.append(file.origin) or real(file))
    files = NamedFiles(folder, {}, [line(2, "bad.xlsx"), line(3, "bad.xlsx")])
    for _ in range(3):
        with pytest.raises(InputError, match=r"bad\.xlsx"):
            files.first_reading(folder / "bad.xlsx")
    assert read == ["bad.xlsx"]
