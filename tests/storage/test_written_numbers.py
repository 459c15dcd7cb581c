"""Numbers in the cells that a person writes."""

from __future__ import annotations

import pytest

from newslens.storage.written_numbers import finite_number, whole_number

NO_NUMBERS = [
    "",
    "many",
    "inf",
    "-inf",
    "nan",
    "1e400",
    "-1e400",
    "1_000",
    "1,000",
    "١٢",
    "１２",
    "²",
    " 1",
    "0x1",
    "1e",
    ".",
]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0", 0.0),
        ("-1.5", -1.5),
        (".5", 0.5),
        ("4.", 4.0),
        ("+2E3", 2000.0),
        ("1e308", 1e308),
        ("9" * 300, 1e300),
    ],
)
def test_finite_numbers(written, number):
    assert finite_number(written) == pytest.approx(number)


@pytest.mark.parametrize("written", NO_NUMBERS)
def test_what_is_no_number(written):
    assert finite_number(written) is None
    assert whole_number(written) is None


def test_whole_numbers():
    assert whole_number("0") == 0
    assert whole_number("9" * 18) == int("9" * 18)
    for written in ("9" * 19, "9" * 5000, "-1", "+1", "1.0", "1e3"):
        assert whole_number(written) is None
