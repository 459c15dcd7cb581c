"""What no reader may do with any file: a traceback, a hang, an answer that differs from run to run."""

from __future__ import annotations

import dataclasses

import pytest
from sample_files import SAMPLES, sample

from newslens.errors import InputError
from newslens.reading.formats.file_formats import ENDINGS, read_file
from newslens.reading.formats.shared.source_file import FileReading, SourceFile

CUTS = 16


def answer(file: SourceFile) -> FileReading | str:
    try:
        return read_file(file)
    except InputError as error:
        return str(error)


def test_every_format_has_a_sample():
    assert set(SAMPLES) == set(ENDINGS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_was_cut_off_is_read_or_told(ending):
    whole = sample(ending)
    for part in range(CUTS):
        cut = dataclasses.replace(whole, data=whole.data[: len(whole.data) * part // CUTS])
        found = answer(cut)
        assert isinstance(found, FileReading) or found.startswith("a" + ending), found


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_with_a_wrong_byte_is_read_or_told(ending):
    whole = sample(ending)
    for part in range(CUTS):
        place = len(whole.data) * part // CUTS
        wrong = bytes([*whole.data[:place], whole.data[place] ^ 0x15, *whole.data[place + 1 :]])
        found = answer(dataclasses.replace(whole, data=wrong))
        assert isinstance(found, FileReading) or found.startswith("a" + ending), found


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_under_another_name_is_read_or_told(ending):
    for other in ENDINGS:
        found = answer(SourceFile(f"a{other}", SAMPLES[ending](), f"a{other}"))
        assert isinstance(found, FileReading) or found.startswith(f"a{other}"), found


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_file_is_read_alike(ending):
    assert answer(sample(ending)) == answer(sample(ending))
