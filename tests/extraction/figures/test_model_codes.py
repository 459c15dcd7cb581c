"""Numbers with letters or a point of a technical term at them."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.model_codes import is_calibre, is_model_code, is_version


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
        ("A Orla 5C rocket flew.", True),
        ("A Comet 7F rocket flew.", True),
        ("It was at 7C.", False),
        ("In 7C heat.", False),
        ("A Comet 7 C rocket flew.", False),
        ("A Orla 5Cs rocket flew.", False),
    ],
)
def test_letters_of_degrees_behind_a_name(read_number, text, expected):
    assert is_model_code(read_number(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has ORB 3.0 ports", True),
        ("two ORB 3.0 ports", True),
        ("Users of version 10.7 wait", True),
        ("Vesper 8.1 users wait", True),
        ("It is ORB 2.5 times over", False),
        ("In Velm 2.5 children are born", False),
        ("Nearly 2.5 children", False),
        ("It gave Velm 7.5 points", False),
        ("Its rate of 3.5", False),
        ("Vesper 8.15 users", False),
    ],
)
def test_versions(read_number, text, expected):
    assert is_version(read_number(text, -1)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a .357 Magnum", True),
        ("a .45-calibre gun", True),
        ("a .22 caliber rifle", True),
        ("0.45 calls", False),
        ("357 magnates", False),
    ],
)
def test_calibres(read_number, text, expected):
    assert is_calibre(read_number(text)) is expected
