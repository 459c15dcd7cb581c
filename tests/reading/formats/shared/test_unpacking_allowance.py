from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.shared.unpacking_allowance import Allowance


def test_bytes_and_members_are_used_up():
    allowance = Allowance(size=10, members=1)
    allowance.take(10, name="a")
    allowance.take_member(name="a")
    with pytest.raises(InputError, match="b was not read: more than 512 MB would come out"):
        allowance.take(1, name="b")
    with pytest.raises(InputError, match=r"b was not read: .*more than 20,000 members"):
        allowance.take_member(name="b")


def test_what_comes_out_of_a_file_draws_on_its_allowance():
    outer = SourceFile("a.zip", b"", "a.zip")
    outer.member("b.zip", b"").member("c.txt", b"").allowance.take(5, name="c")
    assert outer.allowance.size == SourceFile("b", b"", "b").allowance.size - 5
