"""Numbers that are part of a name, an address or a code."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.excluded_numbers import why_excluded
from newslens.extraction.figures.numbers_in_names import is_model_code, what_name_has


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
        ("It has ORB 3.0 ports", "name"),
        ("two ORB 3.0 ports", "name"),
        ("Users of version 10.7 wait", "name"),
        ("Vesper 8.1 users wait", "name"),
        ("It is ORB 2.5 times over", None),
        ("In Velm 2.5 children are born", None),
        ("Nearly 2.5 children", None),
        ("It gave Velm 7.5 points", None),
        ("Its rate of 3.5", None),
        ("Vesper 8.15 users", None),
    ],
)
def test_versions(read_number, text, expected):
    assert what_name_has(read_number(text, -1)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has a RX 480M chip", True),
        ("It has GT 650m graphics", True),
        ("a 4K screen", True),
        ("filmed in 4K", True),
        ("She ran a 10K", True),
        ("a 20K run", True),
        ("a 21K run", False),
        ("maps in 3-D", True),
        ("64-bit chips", True),
        ("a 12 bit chip", True),
        ("At Orvell 480M users wait", False),
        ("Orvell has 480M users", False),
        ("It lost 12K jobs", False),
        ("the 12K jobs", False),
        ("$480M", False),
        ("a 3-day trip", False),
        ("64 bits", False),
        ("They paid Orvell more than 480M", False),
    ],
)
def test_codes(read_number, text, expected):
    assert is_model_code(read_number(text)) is expected


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
