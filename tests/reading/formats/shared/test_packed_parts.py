from __future__ import annotations

import zipfile

import pytest
from sample_files import zipped

from newslens.errors import InputError
from newslens.reading.formats.shared import packed_parts
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.source_file import SourceFile


def parts(data: bytes) -> PackedParts:
    return PackedParts(SourceFile("a.docx", data, "a.docx"), kind="Word document")


def test_names_and_bytes():
    packed = parts(zipped({"in/": "", "in/a": "x", "b": "yy"}))
    assert packed.names == ("in/a", "b")
    assert packed.read("b") == b"yy"


def test_a_part_that_is_not_there_and_bytes_that_are_no_zip():
    with pytest.raises(InputError, match=r"a.docx is damaged or no Word document: it has no part 'c'"):
        parts(zipped({"a": "x"})).read("c")
    with pytest.raises(InputError, match=r"a.docx is damaged or no Word document; "):
        parts(b"PK\x03\x04")


def test_what_is_read_counts():
    file = SourceFile("a.zip", zipped({"a": "x" * 7}), "a.zip")
    before = file.allowance.size
    PackedParts(file, kind="zip").read("a")
    assert before - file.allowance.size == 7


def test_a_library_that_unpacks_itself_is_charged_for_all_parts(monkeypatch):
    file = SourceFile("a.docx", zipped({"a.xml": "x" * 7, "b.png": "y" * 5}), "a.docx")
    before = file.allowance.size
    PackedParts(file, kind="Word document").charge()
    assert before - file.allowance.size == 12
    monkeypatch.setattr(packed_parts, "MARKUP_BYTES", 6)
    with pytest.raises(InputError, match=r"The XML in a\.docx has 1 MB"):
        PackedParts(file, kind="Word document").charge()


def test_a_locked_document_is_told():
    data = bytearray(zipped({"a.xml": "x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InputError, match=r"a\.docx is locked with a password; save it without one"):
        parts(bytes(data)).charge()


def test_a_small_file_may_pack_as_well_as_it_likes():
    assert len(parts(zipped({"a": b"0" * 2**23})).read("a")) == 2**23  # 8 MB, packed to a thousandth


def test_parts_that_overlap_are_no_way_around_the_limit():
    data = zipped({"a": b"0" * 2**24, "b": b"1" * 2**24}, method=zipfile.ZIP_DEFLATED)
    with pytest.raises(InputError, match="would unpack to 32 MB"):
        parts(data)


def test_a_part_without_a_name_is_a_part():
    packed = PackedParts(
        SourceFile("a.zip", zipped({"": b"x", "in/": b"", "b": b"y"}), "a.zip"), kind="zip archive"
    )
    assert packed.names == ("", "b")
