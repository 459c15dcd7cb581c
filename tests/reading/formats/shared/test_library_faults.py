from __future__ import annotations

import sys
import warnings

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.library_faults import library_faults_told


@pytest.mark.parametrize("error", [KeyError("x"), RecursionError(), AssertionError(), OSError("disk")])
def test_whatever_a_library_raises_is_one_sentence(error):
    with (
        pytest.raises(InputError, match=r"a.pdf is damaged or no PDF document; print it anew\."),
        library_faults_told("a.pdf", "PDF document", way_out="print it anew"),
    ):
        raise error


def test_own_sentences_and_a_lack_of_memory_pass():
    for error in (InputError("ours"), MemoryError()):
        with pytest.raises(type(error)) as caught, library_faults_told("a", "b", way_out="c"):
            raise error
        assert caught.value is error


def test_warnings_of_a_library_are_kept_away():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with library_faults_told("a", "b", way_out="c"):
            warnings.warn("no default style", stacklevel=1)


def test_what_a_library_prints_is_kept_away(capsys):
    with library_faults_told("a", "b", way_out="c"):
        sys.stdout.write("a record not followed by a new line")
        sys.stderr.write("a space in an address")
    assert capsys.readouterr() == ("", "")
