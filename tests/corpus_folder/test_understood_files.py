from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from sample_files import zipped

from newslens.corpus_folder import understood_files
from newslens.corpus_folder.given_files import GivenFile
from newslens.corpus_folder.understood_files import understand_file
from newslens.errors import InputError
from newslens.reading.formats import SourceFile, read_file

TABLE = SourceFile(
    "t.csv", b"text,outlet\nTwo boats sank.,Herald\nThree boats sank.,\nFour boats sank.,\n", "t.csv"
)
BOX = SourceFile(
    "box.zip",
    zipped({"a.txt": "", "b.csv": "prose\nFive boats sank.\n", "c.txt": "Six boats sank."}),
    "box.zip",
)


def fields(found, *names):
    return {
        number: tuple(entry.fields.get(name) for name in names)
        for number, (entry, _) in found.documents.items()
    }


def test_what_is_said_goes_before_what_the_file_states():
    said = {None: {"outlet": "Post", "article_id": "x"}, 2: {"outlet": "Calder", "article_id": "y"}}
    found = understand_file(GivenFile(TABLE, said), columns={})
    assert fields(found, "article_id", "outlet") == {
        1: ("t-1", "Post"),
        2: ("y", "Calder"),
        3: ("t-3", "Post"),
    }
    assert (found.is_numbered, found.is_table, found.file, found.source) == (True, True, TABLE, TABLE)


def test_only_documents_that_are_meant():
    found = understand_file(GivenFile(TABLE, {3: {}, 1: {"title": "Boats"}}), columns={})
    assert fields(found, "title", "outlet") == {1: ("Boats", "Herald"), 3: (None, None)}


def test_a_document_that_is_not_there_costs_itself():
    found = understand_file(GivenFile(TABLE, {3: {}, 7: {}}), columns={})
    assert list(found.documents) == [3]
    assert list(found.faults) == ["t.csv holds no document 7, which its manifest names; take that line out."]


class Counted(dict):
    """A mapping that knows how often somebody went through it."""

    times = 0

    def __iter__(self):
        self.times += 1
        return super().__iter__()


@pytest.mark.parametrize("named", [{2: {}}, {1: {}, 2: {}, 3: {}, 7: {}, 8: {}, 9: {}}])
def test_what_a_file_holds_is_gone_through_once_however_many_documents_are_named(monkeypatch, named):
    unread = Counted()
    monkeypatch.setattr(
        understood_files, "read_file", lambda file: dataclasses.replace(read_file(file), unread=unread)
    )
    understand_file(GivenFile(TABLE, named), columns={})
    assert unread.times == 1


def test_a_date_that_is_said_brings_its_own_instant():
    dated = SourceFile("a.csv", b"text,published\nTwo boats sank.,2031-03-04T10:00+01:00\n", "a.csv")
    bare = understand_file(GivenFile(dated), columns={})
    assert fields(bare, "published_utc") == {1: (dt.datetime(2031, 3, 4, 9),)}
    said = understand_file(GivenFile(dated, {None: {"published": dt.datetime(2031, 3, 5)}}), columns={})
    assert fields(said, "published", "published_utc") == {1: (dt.datetime(2031, 3, 5), None)}


def test_a_table_by_names_of_a_person_is_written_anew_and_its_rows_counted_anew():
    found = understand_file(GivenFile(BOX, {3: {"outlet": "Post"}, 2: {}}), columns={"prose": "text"})
    assert found.file.origin == "box.jsonl"
    assert found.source is found.file
    assert fields(found, "outlet") == {1: (None,), 2: ("Post",)}
    assert len(found.faults) == 1, "the empty member"
    assert understand_file(GivenFile(BOX, {3: {}}), columns={}).documents.keys() == {3}


@pytest.mark.parametrize(("is_one", "said"), [(True, {}), (False, {None: {"outlet": "Post"}})])
def test_a_file_with_several_articles(is_one, said):
    assert len(understand_file(GivenFile(TABLE, said, is_one=is_one), columns={}).documents) == 3


def test_what_a_person_says_of_one_article_is_refused_for_several():
    with pytest.raises(InputError, match="holds 3 articles; say nothing of them here"):
        understand_file(GivenFile(TABLE, {None: {"outlet": "Post"}}, is_one=True), columns={})
