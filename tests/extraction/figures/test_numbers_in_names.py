"""Numbers that are part of a name, an address or a code."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.excluded_numbers import why_excluded
from newslens.extraction.figures.numbers_in_names import what_name_has


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a code before the number
        ("It has ORB 3 ports", "name"),
        ("It adds orbOS 6 users", "name"),
        ("It has Velo ORB 4000 lamps", "name"),
        ("A doctor told ORB 12 people left", None),
        ("In ORB 12 people left", None),
        ("It cost ORB 300 jobs", None),
        # a name that ends its phrase
        ("Its Vesper 3 rockets fell", "name"),
        ("The Vesper 3 rockets fell", "name"),
        ("In the Vesper 12 people slept", None),
        ("Guards told the Courier 12 people slept", None),
        ("He beat Orvell 3 times", None),
        # more than one of a singular
        ("A Vesper 9 rocket fell", "name"),
        ("The win gave Orvell 9 staff", None),
        ("The Vesper 9-man crew fell", None),
        ("The Vesper 1 rocket", None),
        # a headline's verb
        ("Velm Mill Cuts 300 Jobs", None),
        ("Storm Hurts 3 Sailors", None),
        ("Velm Mill 300 Jobs", "name"),
    ],
)
def test_a_name_takes_the_number_behind_it(read_number, text, expected):
    assert what_name_has(read_number(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 1200 block of Mill Lane", "address"),
        ("the 12 blocks of flats", None),
        ("a 1200 block of Mill", "address"),
        ("at 14 Elm Road", "address"),
        ("She called 911", "name"),
        ("She dialled 112", "name"),
        ("She called 112 guests", None),
        ("It took 999 calls", "name"),
        ("It took 112 calls", None),
        ("It took 911 votes", None),
        ("a .357 Magnum", "name"),
        ("a .45-calibre gun", "name"),
        ("357 magnates", None),
        ("the Fortune 500 firms", "name"),
        ("a fortune 500 times over", None),
    ],
)
def test_addresses_and_calls_and_guns(read_number, text, expected):
    assert why_excluded(read_number(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("had a .38 revolver", "name"),
        ("two .22 rifles", None),
        ("had 12 pistols", None),
    ],
)
def test_bores_of_guns(read_number, text, expected):
    assert what_name_has(read_number(text)) == expected
