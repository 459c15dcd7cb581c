from __future__ import annotations

import gzip

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.gzip_streams import unpack_gzip
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.shared.unpacking_allowance import Allowance


def file(data: bytes, **options) -> SourceFile:
    return SourceFile("a.warc.gz", data, "a.warc.gz", **options)


def test_members_one_behind_the_other_and_bytes_that_are_not_packed():
    assert unpack_gzip(file(gzip.compress(b"a") + gzip.compress(b"b"))) == (b"ab", True)
    assert unpack_gzip(file(b"WARC/1.0")) == (b"WARC/1.0", True)


def test_what_is_cut_off_is_given_as_far_as_it_goes():
    data = gzip.compress(bytes(range(256)) * 100)
    found, is_whole = unpack_gzip(file(gzip.compress(b"a") + data[: len(data) // 2]))
    assert (found[:1], is_whole) == (b"a", False)


def test_a_bomb_is_refused_while_it_is_unpacked():
    bomb = file(gzip.compress(b"0" * 2**26))
    with pytest.raises(InputError, match="would unpack to more than 200 times its size"):
        unpack_gzip(bomb)


def test_what_is_unpacked_counts():
    with pytest.raises(InputError, match="would come out of the file"):
        unpack_gzip(file(gzip.compress(b"0" * 2**20), allowance=Allowance(size=2**19)))
