"""Notes on the author below a report."""

from __future__ import annotations

import pytest

from newslens.reading.author_notes import is_author_note
from newslens.reading.segments import find_segments

NOTES = [
    "Ann Lee covers schools for the Herald. She joined the paper in 2029.",
    "Ann Lee is the Herald's health correspondent.",
    "Ann Lee and Ole Holm are reporters for the Herald.",
    "Ann van Lee is a freelance writer based in Lund. She was born in Osk.",
    "Ole Holm writes about boats.",
    "Ole B. Holm reports on courts and crime.",
    "About the author: Ann Lee is an award-winning journalist.",
]
REPORT = [
    "Ann Lee is a pilot at the port.",
    "Ann Lee, a reporter at the Herald, was hurt.",
    "Ann Lee is a reporter who saw the ferry sink.",
    "Ann Lee is a critic of the plan, which was drawn up in June.",
    "Ann Lee is the editor of the Herald, which said it would appeal.",
    "The mayor is a former reporter.",
    "He covers schools for the Herald.",
    "The Herald covers schools in Lund and Osk.",
]


@pytest.mark.parametrize("line", NOTES)
def test_a_note_introduces_a_writer(line):
    assert is_author_note(line)


@pytest.mark.parametrize("line", REPORT)
def test_the_report_tells_of_others(line):
    assert not is_author_note(line)


def test_a_note_stands_in_one_of_the_last_three_lines():
    told = [f"The ferry of line {number} sank off Lund." for number in range(5)]
    for behind, expected in ((0, "boilerplate"), (2, "boilerplate"), (3, "body")):
        lines = [*told[: len(told) - behind], NOTES[1], *told[len(told) - behind :]]
        found = {segment.surface: segment.role for segment in find_segments("\n".join(lines))}
        assert found[NOTES[1]] == expected
        assert set(found.values()) <= {"body", "boilerplate"}


def test_a_note_has_400_characters_at_most():
    assert is_author_note(f"{NOTES[0]} {'b' * (399 - len(NOTES[0]))}")
    assert not is_author_note(f"{NOTES[0]} {'b' * (400 - len(NOTES[0]))}")
