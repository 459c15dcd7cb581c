from __future__ import annotations

from dataclasses import replace

import pytest

from newslens.errors import InputError
from newslens.reading.formats import member_reading
from newslens.reading.formats.member_reading import read_members
from newslens.reading.formats.shared.containers import Member, OpenedContainer
from newslens.reading.formats.shared.source_file import FileReading, SourceFile, StatedDocument

BOX = SourceFile("box.zip", b"", "box.zip")


def read(file: SourceFile) -> FileReading:
    if b"bad" in file.data:
        raise InputError(f"{file.name} is bad.")
    return FileReading(
        (StatedDocument(file.data.decode(), {"title": "own"}, file.name, file.origin),), notices=("told",)
    )


def members(*files, **options) -> FileReading:
    opened = OpenedContainer(files, **options)
    return read_members(BOX, opened, read=read, is_read=lambda file: file.ending == ".txt")


def test_what_a_file_states_goes_before_what_its_container_says():
    said = {"title": "outer", "url": "https://herald.example/a"}
    [document] = members(Member(BOX.member("a.txt", b"Boats"), said)).documents
    assert document.fields == {"title": "own", "url": "https://herald.example/a"}


def test_faults_notices_and_own_documents_are_kept():
    own = StatedDocument("Own text", {}, "box.zip", "box.zip")
    reading = members(
        Member(BOX.member("a.txt", b"bad")),
        "b climbs.",
        Member(BOX.member("c.xyz", b"")),
        Member(BOX.member("d.txt", b"Boats")),
        documents=(own,),
    )
    assert [each.text for each in reading.documents] == ["Own text", "Boats"]
    assert reading.faults == ("box.zip: a.txt is bad.", "b climbs.")
    assert dict(reading.unread) == {2: "box.zip: a.txt is bad.", 3: "b climbs."}
    assert reading.numbers == (1, 4)
    assert reading.notices == (
        "told",
        "box.zip: files of formats that newslens does not read were left out: 1 with .xyz.",
    )


def test_a_member_that_is_too_large_costs_the_others_nothing_and_a_file_beside_its_container_may_be(
    monkeypatch, tmp_path
):
    monkeypatch.setattr(member_reading, "MEMBER_BYTES", 5)
    large = BOX.member("b.txt", b"Six bo")
    beside = replace(BOX.member("c.txt", b"Seven b"), path=tmp_path / "c.txt")
    reading = members(Member(BOX.member("a.txt", b"Boats")), Member(large), Member(beside))
    assert [each.text for each in reading.documents] == ["Boats", "Seven b"]
    (fault,) = reading.faults
    assert fault.startswith("box.zip: b.txt has 1 MB, and newslens reads up to 1 MB of this kind")


def test_nothing_that_can_be_read_is_an_error_with_a_reason():
    with pytest.raises(
        InputError, match=r"box.zip holds no article that can be read. box.zip: a.txt is bad."
    ):
        members(Member(BOX.member("a.txt", b"bad")))


@pytest.mark.parametrize("goes_first", [True, False])
def test_what_is_said_of_a_file_with_several_articles_is_said_of_none(goes_first):
    def several(file: SourceFile) -> FileReading:
        return FileReading(
            tuple(StatedDocument(text, {}, f"{file.name}, {text}", file.origin) for text in ("One.", "Two."))
        )

    member = Member(BOX.member("a.txt", b"x"), {"title": "Boats sink"}, goes_first=goes_first)
    reading = read_members(BOX, OpenedContainer([member]), read=several, is_read=lambda _: True)
    assert [dict(document.fields) for document in reading.documents] == [{}, {}]
    told = "box.zip: a.txt holds 2 articles, so that what the library says of the file was taken for none of them."
    assert reading.notices == ((told,) if goes_first else ())
