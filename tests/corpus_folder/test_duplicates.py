from __future__ import annotations

import pytest

from newslens.corpus_folder.duplicates import KnownTexts


@pytest.mark.parametrize(
    ("text", "is_same"),
    [
        ("Two boats sank.", True),
        ("TWO BOATS\tsank.\r\n", True),
        ("Two boats sank", False),
        ("Three boats sank.", False),
        ("", False),
    ],
)
def test_spaces_and_capitals_make_no_other_text(text, is_same):
    known = KnownTexts()
    known.add("Two boats sank.", "north", outlet="Star")
    assert known.find(text, outlet="star") == ("north" if is_same else None)


def test_the_first_name_of_a_text_stays_and_half_characters_do_no_harm():
    known = KnownTexts()
    known.add("x\ud800", "first", outlet=None)
    known.add("x\ud800", "second", outlet=None)
    assert known.find("X\ud800", outlet=None) == "first"


def test_the_same_words_from_two_outlets_are_two_reports():
    known = KnownTexts()
    known.add("Two boats sank.", "north", outlet="Star")
    assert known.find("Two boats sank.", outlet="Herald") is None
    known.add("Two boats sank.", "herald", outlet="Herald")
    assert known.find("Two boats sank.", outlet="HERALD") == "herald"
    assert known.find("Two boats sank.", outlet=None) == "north"
    known.add("Two boats sank.", "pasted", outlet=None)
    assert known.find("Two boats sank.", outlet="Post") == "pasted"
