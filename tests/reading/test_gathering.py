from __future__ import annotations

import time

import pytest
from sample_files import zipped

from newslens.errors import InputError
from newslens.reading.gathering import gather


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "more.csv").write_text(
        "text,outlet\nThree boats sank.,North\nFour boats sank.,\n", encoding="utf-8"
    )
    return tmp_path


def fields(gathered, *names):
    return [tuple(entry.fields.get(name) for name in names) for entry, _ in gathered.documents]


def test_documents_of_a_folder_know_where_they_stand(folder):
    gathered = gather(folder)
    assert fields(gathered, "article_id", "file", "document") == [
        ("a", "a.txt", None),
        ("more-1", "more.csv", "1"),
        ("more-2", "more.csv", "2"),
    ]
    assert [document.text for _, document in gathered.documents][1:] == [
        "Three boats sank.",
        "Four boats sank.",
    ]


def test_a_file_is_read_once_however_often_the_manifest_names_it(folder, monkeypatch):
    (folder / "articles.csv").write_text(
        "file,document,outlet\nmore.csv,2,South\nmore.csv,1,\n", encoding="utf-8"
    )
    opened = []
    read = type(folder).read_bytes

    def counted(path):
        opened.append(path.name)
        return read(path)

    monkeypatch.setattr(type(folder), "read_bytes", counted)
    assert fields(gather(folder), "article_id", "outlet") == [("more-2", "South"), ("more-1", "North")]
    assert opened.count("more.csv") == 1


def test_an_id_of_a_line_is_that_of_one_document_and_the_stem_of_several(folder):
    (folder / "articles.csv").write_text("file,article_id\nmore.csv,ferry\na.txt,x\n", encoding="utf-8")
    assert fields(gather(folder), "article_id") == [("ferry-1",), ("ferry-2",), ("x",)]


def test_an_id_in_the_file_goes_before_the_name_of_the_file(folder):
    (folder / "one.csv").write_text("article_id,text\nferry,Five boats sank.\n", encoding="utf-8")
    (folder / "articles.csv").write_text("file\none.csv\n", encoding="utf-8")
    assert fields(gather(folder), "article_id") == [("ferry",)]


def test_a_document_that_a_file_does_not_hold_costs_itself(folder):
    (folder / "articles.csv").write_text("file,document\nmore.csv,3\na.txt,\n", encoding="utf-8")
    gathered = gather(folder)
    assert fields(gathered, "file") == [("a.txt",)]
    (fault,) = gathered.faults
    assert fault.endswith("articles.csv, line 2: 'more.csv' holds no document 3; it holds 2.")


def test_a_file_that_cannot_be_read_is_told_once_however_many_lines_name_it(folder):
    (folder / "bad.txt").write_bytes(b"")
    (folder / "articles.csv").write_text("file,outlet\nbad.txt,A\nbad.txt,B\na.txt,\n", encoding="utf-8")
    gathered = gather(folder)
    assert fields(gathered, "file") == [("a.txt",)]
    assert len(gathered.faults) == 1
    assert len(gathered.unread) == 2


def test_lines_that_stand_for_all_documents_of_a_file_multiply_nothing(folder):
    (folder / "articles.csv").write_text("file\n" + "more.csv\n" * 50, encoding="utf-8")
    gathered = gather(folder)
    assert len(gathered.documents) == 2
    assert len(gathered.faults) == 49


@pytest.mark.parametrize("many", [3000])
def test_numbers_are_looked_up_in_a_time_that_grows_with_the_lines(tmp_path, many):
    def seconds(count):
        (tmp_path / "more.csv").write_text("text\n" + "Boats sank.\n" * count, encoding="utf-8")
        numbered = "".join(f"more.csv,{number}\n" for number in range(1, count + 1))
        (tmp_path / "articles.csv").write_text(f"file,document\n{numbered}", encoding="utf-8")
        begun = time.process_time()
        assert len(gather(tmp_path).documents) == count
        return time.process_time() - begun

    seconds(100)
    assert min(seconds(2 * many) for _ in range(2)) < 3 * min(seconds(many) for _ in range(2))


def test_what_cannot_be_read_costs_itself(folder):
    (folder / "bad.txt").write_bytes(b"")
    gathered = gather(folder)
    assert len(gathered.documents) == 3
    assert len(gathered.faults) == 1


def test_an_empty_folder(tmp_path):
    with pytest.raises(InputError, match="holds no articles"):
        gather(tmp_path)


def test_faults_of_a_manifest_stop_or_are_told(folder):
    (folder / "articles.csv").write_text("file,published\na.txt,soon\nmore.csv,\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 2: column published"):
        gather(folder)
    gathered = gather(folder, forgiving=True)
    assert len(gathered.documents) == 2
    assert len(gathered.faults) == 1


def test_data_and_notes_beside_a_manifest_are_told_only_in_a_check(folder):
    for name in ("notes.md", "table.csv", "c.txt"):
        (folder / name).write_text("Notes on boats.", encoding="utf-8")
    (folder / "articles.csv").write_text("file\na.txt\n", encoding="utf-8")

    def told(gathered):
        return [sentence.partition(" stands")[0].rpartition("/")[2] for sentence in gathered.left_out]

    assert told(gather(folder)) == ["c.txt"]
    assert told(gather(folder, forgiving=True)) == ["c.txt", "more.csv", "notes.md", "table.csv"]


def test_a_file_of_a_faulty_line_is_named_all_the_same(folder):
    (folder / "articles.csv").write_text("file,published\na.txt,soon\nmore.csv,\n", encoding="utf-8")
    assert gather(folder, forgiving=True).left_out == []


BOX = {"in.zip": zipped({"a.txt": "", "b.txt": "Two boats sank."}), "c.txt": "", "d.txt": "Four boats sank."}


def boxed(folder, manifest=None):
    """What is gathered of a folder with an archive in which the members 1 and 3 cannot be read."""
    for path in folder.iterdir():
        path.unlink()
    (folder / "box.zip").write_bytes(zipped(BOX))
    if manifest is not None:
        (folder / "articles.csv").write_text(manifest, encoding="utf-8")
    return gather(folder, forgiving=True)


def test_a_member_that_cannot_be_read_has_a_number_so_that_the_others_keep_theirs(folder):
    found = boxed(folder)
    assert fields(found, "article_id", "document") == [("box-1", "2"), ("box-2", "4")]
    assert [fault.partition(" is empty")[0].rpartition(": ")[2] for fault in found.faults] == [
        "a.txt",
        "c.txt",
    ]


def test_what_cannot_be_read_of_a_file_is_only_noted_where_others_are_chosen_by_number(folder):
    found = boxed(folder, "file,document\nbox.zip,4\n")
    assert [document.text for _, document in found.documents] == ["Four boats sank."]
    assert found.faults == []
    assert [notice.partition(": ")[0] for notice in found.notices] == ["Left out", "Left out"]
    one_of_all = boxed(folder, "file,document\nbox.zip,4\nbox.zip,\n")
    assert len(one_of_all.faults) == 2
    (way_out,) = one_of_all.notices
    assert way_out.endswith("in the column document of articles.csv, such as 2.")
    assert gather(folder).notices == [], "told by a check alone"


def test_a_number_of_a_member_that_cannot_be_read_is_a_fault(folder):
    found = boxed(folder, "file,document\nbox.zip,3\nbox.zip,5\n")
    unread, missing = found.faults
    assert "line 2: document 3 cannot be read. " in unread
    assert "c.txt is empty" in unread
    assert missing.endswith("line 3: 'box.zip' holds no document 5; it holds 4.")


def test_an_id_that_stands_twice_is_told_of_lines_that_give_no_document_as_well(folder):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "articles.csv").write_text(
        "article_id,file,published\nx,a.txt,soon\ny,empty.txt,\nx,a.txt,\n'=y,a.txt,\ny,more.csv,soon\n=y,gone.txt,\n",
        encoding="utf-8",
    )
    found = gather(folder, forgiving=True)
    assert len(found.faults) == 4
    told = [each.rpartition("articles.csv, ")[2] for each in found.repeated]
    assert told == [
        "line 2 already; give it another.",
        "line 3 already; give it another.",
        "line 5 already; give it another.",
    ]


def test_a_name_that_no_system_takes_costs_its_line_only(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "articles.csv").write_text(f"file\na\0.txt\n{'a' * 3000}\na.txt\n", encoding="utf-8")
    gathered = gather(tmp_path, forgiving=True)
    assert len(gathered.documents) == 1
    assert len(gathered.faults) == 2


UNUSED = "--columns prose=text was not used: none of the files that were read is a table."


def put_files(home, files):
    for name, content in files.items():
        (home / name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


@pytest.mark.parametrize(
    "files",
    [
        {"a.txt": "Two boats sank."},
        {"a.txt": "Two boats sank.", "b.txt": ""},
        {"a.txt": "Two boats sank.", "articles.csv": "file,outlet\na.txt,Post\n"},
        {"a.zip": zipped({"a.txt": "Two boats sank."})},
    ],
)
def test_columns_are_told_where_no_file_is_a_table(tmp_path, files):
    put_files(tmp_path, files)
    assert gather(tmp_path, {"prose": "text"}).notices[-1] == UNUSED
    assert UNUSED not in gather(tmp_path).notices
    [first, *_] = files
    assert gather(tmp_path / first, {"prose": "text"}).notices[-1] == UNUSED


@pytest.mark.parametrize(
    "files",
    [
        {"a.txt": "Two boats sank.", "b.csv": "prose\nThree boats sank.\n"},
        {"a.txt": "Two boats sank.", "b.csv": "words\nThree boats sank.\n"},
        {"a.txt": "Two boats sank.", "b.xlsx": b"no workbook"},
        {"a.txt": "Two boats sank.", "b.csv": "prose\nShips sank.\n", "articles.csv": "file\na.txt\nb.csv\n"},
        {"a.txt": "Two boats sank.", "b.csv": "words\nShips sank.\n", "articles.csv": "file\na.txt\nb.csv\n"},
        {"a.zip": zipped({"a.txt": "Two boats sank.", "b.csv": "prose\nShips sank.\n"})},
        {"a.zip": zipped({"a.txt": "Two boats sank.", "b.csv": "words\nShips sank.\n"})},
    ],
)
def test_where_a_table_is_there_its_columns_are_told_of_itself(tmp_path, files):
    put_files(tmp_path, files)
    gathered = gather(tmp_path, {"prose": "text"})
    assert UNUSED not in gathered.notices
    assert len(gathered.documents) == 2 or len(gathered.faults) == 1
