"""The name before a number and what governs it."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.preceding_names import (
    follows_code,
    follows_name,
    follows_opener,
    governor_of_name,
    opens_place,
    takes_two_objects,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Vesper 9 rocket", True),
        ("an orbOS 6 user", True),
        ("the vesper 9 rocket", False),
        ("In Velm, 9 rockets", False),
        ("the Vesper (9 rockets)", False),
        ("9 rockets", False),
    ],
)
def test_names_right_before_a_number(read_number, text, expected):
    assert follows_name(read_number(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("its ORB 3 ports", True),
        ("an orbOS 6 user", True),
        ("the Vesper 9 rocket", False),
        ("an orb 6 user", False),
    ],
)
def test_names_spelt_like_codes(read_number, text, expected):
    assert follows_code(read_number(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Nearly 12 left", True), ("About 12 left", True), ("Vesper 12 left", False), ("12 left", False)],
)
def test_capitals_of_a_sentence(read_number, text, expected):
    assert follows_opener(read_number(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("guards told the Courier 12 boats sank", "told"),
        ("near the Old Mill 12 boats sank", "near"),
        ("the Vesper 9 rocket", "the"),
        ("its Vesper 3 rockets", "its"),
        ("two Vesper 3 rockets", "two"),
        ("Vesper 3 rockets", ""),
    ],
)
def test_what_governs_a_name(read_number, text, expected):
    assert governor_of_name(read_number(text, -1)) == expected


@pytest.mark.parametrize(
    ("word", "place", "objects"),
    [
        ("near", True, False),
        ("of", False, False),
        ("gave", False, True),
        ("winning", False, True),
        ("saw", False, False),
    ],
)
def test_places_and_objects(word, place, objects):
    assert (opens_place(word), takes_two_objects(word)) == (place, objects)
