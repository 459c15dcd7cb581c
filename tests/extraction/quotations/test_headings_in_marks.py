"""Headings that stand in quotation marks."""

from __future__ import annotations

import pytest

from newslens.extraction.quotations import find_quotations

ABOVE = "The ferry ran aground on Monday.\n"
SAID = "\nThe skipper Ole Holm said: “It was not our fault. The chart was wrong.”"
HEADINGS = [
    # somebody's words hold the heading
    (f"{ABOVE}‘Not our fault’{SAID}", [("partial", "Not our fault", "Ole Holm")]),
    (f"{ABOVE}“Not our fault”{SAID}", [("partial", "Not our fault", "Ole Holm")]),
    (f"{ABOVE}'The chart was wrong'{SAID}", [("partial", "The chart was wrong", "Ole Holm")]),
    # nobody's do
    (f"{ABOVE}‘A night of fear’{SAID}", []),
    (f"{ABOVE}“Lost at sea”{SAID}", []),
    # a speech with its own full stop is no heading
    (f"{ABOVE}“We were lost.”", [("direct", "We were lost.", None)]),
    (f"{ABOVE}“She said, ‘We are lost.’”", [("direct", "She said, ‘We are lost.’", None)]),
    # nor is a long one that lost its full stop: eight words are, nine are not
    (f"{ABOVE}“The sea took us all and left nobody”", []),
    (
        f"{ABOVE}“The sea took us all and left nobody there”",
        [("direct", "The sea took us all and left nobody there", None)],
    ),
    # more than the quotation stands in the line
    (f"{ABOVE}“Not our fault” stood on a wall.", [("partial", "Not our fault", None)]),
]


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_a_heading_belongs_to_whose_words_it_takes_up(text, expected):
    found = [(each.kind, each.surface, each.speaker) for each in find_quotations(text)]
    assert [each for each in found if "It was" not in each[1]] == expected


def test_a_heading_in_the_words_of_two_belongs_to_the_first():
    said = "\nOle Holm said: “It was not our fault.”\nEva Lind said: “It was not our fault at all.”"
    assert find_quotations(f"{ABOVE}“Not our fault”{said}")[0].speaker == "Ole Holm"
