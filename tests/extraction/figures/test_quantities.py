"""Numbers with their units: which currency, unit and rate belong to a number, and which numbers are one."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals, lowered


def read(text: str) -> list[tuple[str, float, float, str | None, str | None]]:
    low = lowered(text)
    found = find_quantities(text, low, find_numerals(text, low))
    return [(text[each.start : each.end], each.low, each.high, each.unit, each.kind) for each in found]


SINGLE = [
    ("12 boats", ("12", 12, None, None)),
    ("$1.5 million", ("$1.5 million", 1.5e6, "USD", "money")),
    ("5 euros", ("5 euros", 5, "EUR", "money")),
    ("12km", ("12km", 12, "kilometer", "measure")),
    ("40 hours a week", ("40 hours a week", 40, "hour/week", "measure")),
    ("$90 a barrel", ("$90 a barrel", 90, "USD/barrel", "money")),
    ("C$9 (US$6.70) per barrel", ("C$9", 9, "CAD/barrel", "money")),
    ("12 million km away", ("12 million km", 12e6, "kilometer", "measure")),
    ("1.2 billion kWh", ("1.2 billion kWh", 1.2e9, "kilowatt_hour", "measure")),
    ("12 million m2", ("12 million m2", 12e6, "square_meter", "measure")),
    ("12 million L", ("12 million", 12e6, None, None)),
    ("twelve million km", ("twelve million", 12e6, None, None)),
    ("jumped 8.12m.", ("8.12m", 8.12, "meter", "measure")),
    ("cost $8.12m.", ("$8.12m", 8.12e6, "USD", "money")),
    ("5 percent a year", ("5 percent", 5, "percent", "share")),
    ("half a mile", ("half a mile", 0.5, "mile", "measure")),
    ("half of a mile", ("half of a mile", 0.5, "mile", "measure")),
    ("half the seats", ("half", 0.5, "fraction", "share")),
    ("five a mile", ("five", 5, None, None)),
    ("61-year-old", ("61-year-old", 61, "year_of_age", "age")),
    # the letter m: millions of money, of people and of things; metres elsewhere
    ("$5m", ("$5m", 5e6, "USD", "money")),
    ("5m euros", ("5m euros", 5e6, "EUR", "money")),
    ("5m people", ("5m", 5e6, None, None)),
    ("5m of its devices", ("5m", 5e6, None, None)),
    ("5m hurt", ("5m", 5, "meter", "measure")),
    ("5m wide", ("5m", 5, "meter", "measure")),
    ("100m hurdles", ("100m", 100, "meter", "measure")),
    ("5mx people", ("5", 5, None, None)),
    ("$5mx people", ("$5", 5, "USD", "money")),
    ("5m digital sales", ("5m", 5e6, None, None)),
    ("100m junior hurdles", ("100m", 100, "meter", "measure")),
    ("5m", ("5m", 5, "meter", "measure")),
    ("five m people", ("five", 5, None, None)),
]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("C$9 (US$6.70) per barrel", ["CAD/barrel", "USD"]),
        ("12 miles (20 kilometers) an hour", ["mile/hour", "kilometer/hour"]),
        ("12 miles (20 kilometers) of road", ["mile", "kilometer"]),
        ("421 parts per million", ["ppm"]),
        ("421 parts, 5 million", [None, None]),
    ],
)
def test_the_second_of_two_has_the_rate_and_a_unit_holds_no_number(text, units):
    assert [unit for *_, unit, _ in read(text)] == units


@pytest.mark.parametrize(("text", "found"), SINGLE)
def test_a_number_with_its_unit(text, found):
    surface, value, unit, kind = found
    assert read(text)[0] == (surface, value, value, unit, kind)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("20 to 30 boats", [(20, 30)]),
        ("20 to 30 to 40", [(20, 30), (40, 40)]),  # a range is joined once
        ("4-5m people", [(4e6, 5e6)]),
        ("12\nto 15", [(12, 12), (15, 15)]),
        # an old and a new value are two
        ("from 20 in 1900 to 29", [(20, 20), (1900, 1900), (29, 29)]),
        ("from 20 at 5 pm to 29", [(20, 20), (5, 5), (29, 29)]),
        ("from 20 to 12", [(20, 20), (12, 12)]),
        ("grew from 20 to 29", [(20, 20), (29, 29)]),
    ],
)
def test_numbers_that_are_one_amount_are_joined(text, values):
    assert [(low, high) for _, low, high, _, _ in read(text)] == values


@pytest.mark.parametrize(("letters", "numbers"), [(40, 1), (41, 2)])
def test_a_range_bridges_45_characters(letters, numbers):
    assert len(read(f"from 20 {'x' * letters} to 29")) == numbers


def test_cents_take_their_currency():
    assert read("$3, or 34 cents a share")[1] == ("34 cents a share", 0.34, 0.34, "USD/share", "money")


def test_no_number_no_quantity():
    assert read("") == read("nothing at all") == []
