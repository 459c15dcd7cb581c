"""Units: names in the lexicon, and the units, currencies and rates beside a number."""

from __future__ import annotations

import re

import pint
import pytest

from newslens import lexicon
from newslens.extraction.figures.units import (
    CurrencySign,
    Rate,
    read_currency_before,
    read_rate,
    read_unit,
)


def test_names_of_measures_are_known_to_pint():
    registry = pint.UnitRegistry()
    for length in ("kilometer", "meter", "centimeter"):
        registry.define(f"square_{length} = {length} ** 2")
        registry.define(f"cubic_{length} = {length} ** 3")
    registry.define("newton_meter = newton * meter")
    for surface, unit, _ in lexicon.entries("figures/measures"):
        assert registry.parse_units(unit), surface


def test_codes_of_currencies_have_the_form_of_iso_4217():
    assert all(re.fullmatch("[A-Z]{3}", code) for _, code, _ in lexicon.entries("figures/currencies"))


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("$5", 1, (0, "USD")),
        ("A$5", 2, (0, "AUD")),
        ("US $5", 4, (0, "USD")),
        ("$ 5", 2, (0, "USD")),
        ("$-5", 2, (0, "USD")),
        ("$  5", 3, None),
        ("pays Dh 5", 8, (5, "AED")),
        ("paysDh 5", 7, None),
        ("a xDh 5", 6, None),
        ("the 5", 4, None),
        ("to 5", 3, None),
        ("amPS5", 4, None),
        ("paid R5 million", 6, (5, "ZAR")),
        ("paid R5.2bn", 6, (5, "ZAR")),
        ("paid N5,000", 6, (5, "NGN")),
        ("paid P5m", 6, (5, "PHP")),
        ("a QR 5 million bill", 5, (2, "QAR")),
        ("road R5", 6, None),
        ("road R512", 6, None),
        ("a P5 chip", 3, None),
        ("a type-P5,000-b", 8, None),
        ("Y=5,000", 2, (0, "JPY")),
        ("N$5", 2, (0, "NAD")),
        ("S/. 5", 4, (0, "PEN")),
        ("UYU 5", 4, (0, "UYU")),
        ("COP5", 3, None),
        ("BBDS$5", 5, None),
        ("5", 0, None),
        (" 5", 1, None),
    ],
)
def test_read_currency_before(text, at, found):
    assert read_currency_before(text, at) == (CurrencySign(*found) if found else None)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("5 miles", "mile", "measure"),
        ("5km", "kilometer", "measure"),
        ("5 C today", "degree_Celsius", "measure"),
        ("5 c today", None, None),
        ("5 F-16 jets", None, None),
        ("5 members", None, None),
        ("5m members", "meter", "measure"),
        ("5-m", "meter", "measure"),
        ("5L", "liter", "measure"),
        ("5 L", None, None),
        ("5W", "watt", "measure"),
        ("5 kg", "kilogram", "measure"),
        ("5KG", None, None),
        ("5 %", "percent", "share"),
        ("5 percentage points", "percentage_point", "share"),
        ("5 percentages", None, None),
        ("5 years", "year", "measure"),
        ("5-year-old", "year_of_age", "age"),
        ("5 years old", "year_of_age", "age"),
        ("5 years of age", "year_of_age", "age"),
        ("5 euros", "EUR", "money"),
        ("5\nmiles", None, None),
        ("5 second homes", None, None),
        ("5-second clip", "second", "measure"),
        ("5 degree", None, None),
        ("5 degree Celsius", "degree_Celsius", "measure"),
        ("5 pounds of flour", "pound", "measure"),
        ("5 pounds a week", "GBP", "money"),
        ("5 pounds of flour worth $2", "pound", "measure"),
        ("5 pounds of public money", "GBP", "money"),
        ("5 pounds an hour", "GBP", "money"),
        ("5 Bahamian dollars", "BSD", "money"),
        ("5 West African CFA francs", "XOF", "money"),
        ("5 Swiss franc notes", "CHF", "money"),
        ("5 meticais", "MZN", "money"),
        ("5 Zambian kwacha", "ZMW", "money"),
        ("5 kwacha", None, None),
        ("5 crowns", None, None),
        ("5 Papuan masks", None, None),
        ("5bp", "basis_point", "share"),
        ("5 percentage-points", "percentage_point", "share"),
        ("5 bps", "basis_point", "share"),
        ("5 bpm", None, None),
        ("5 stone", "stone", "measure"),
        ("5 stone and", "stone", "measure"),
        ("5 stone lions", None, None),
        ("5 bar", "bar", "measure"),
        ("5 bar owners", None, None),
        ("5 acre-feet", "acre_foot", "measure"),
        ("5 acres", "acre", "measure"),
        ("5 megalitres", "megaliter", "measure"),
        ("5 mSv", "millisievert", "measure"),
        ("5 msv", None, None),
        ("5 AU from it", "astronomical_unit", "measure"),
        ("5 au pairs", None, None),
        ("5 Mbit/s", "megabit/second", "measure"),
        ("5 MB/s", "megabyte/second", "measure"),
        ("5 MB free", "megabyte", "measure"),
        ("5 cc engine", "cubic_centimeter", "measure"),
        ("5 CCs", None, None),
        ("5 m.p.h.", "mile/hour", "measure"),
        ("5-mile-an-hour limit", "mile/hour", "measure"),
        ("5 Mt of waste", "megatonne", "measure"),
        ("5 troy ounces", "troy_ounce", "measure"),
    ],
)
def test_read_unit(text, name, kind):
    found = read_unit(text, text.lower(), 0, 1, 5.0)
    assert (found.name if found else None, found.kind if found else None) == (name, kind)


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("1 second", 1, "second"),
        ("2 second", 2, None),
        ("2 second", 2.5, "second"),
        ("2 second", 1.9, "second"),
        ("1 degree", 1, "degree"),
        ("2 degree", 2, None),
        ("9 won", 999, None),
        ("9 won", 1000, "KRW"),
        ("9 pounds", 99_999, "pound"),
        ("9 pounds", 100_000, "GBP"),
        ("9 pounds of explosives", 100_000, "pound"),
    ],
)
def test_the_value_decides_between_two_meanings(text, value, name):
    found = read_unit(text, text, 0, 1, value)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("spaces_before", "spaces_behind", "name"),
    [(34, 99, "GBP"), (35, 99, "pound"), (99, 20, "GBP"), (99, 21, "pound")],
)
def test_words_of_money_near_by_make_pounds_sterling(spaces_before, spaces_behind, name):
    text = "afford" + " " * spaces_before + "5 pounds" + " " * spaces_behind + "bonus"
    start = text.index("5")
    found = read_unit(text, text, start, start + 1, 5.0)
    assert found is not None
    assert found.name == name


def test_a_symbol_stands_behind_digits_only():
    assert read_unit("five m", "five m", 0, 4, 5.0) is None
    assert read_unit("5 m", "5 m", 0, 1, 5.0) is not None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$3 a gallon", (11, "gallon")),
        ("$3 per square metre", (19, "square_meter")),
        ("$3/barrel", (9, "barrel")),
        ("$3-a-week", (9, "week")),
        ("$3 per annum", (12, "year")),
        ("$3 a annum", None),
        ("$3 a man", None),
        ("$3 a days", None),
        ("$3, a day", None),
        ("$3 a year earlier", None),
        ("$3 a week ago", None),
        ("$3 a month before tax", (10, "month")),
        ("$3 a day after dark", (8, "day")),
        ("$3 a year later", None),
        ("$3 a year from oil", (9, "year")),
        ("$3 a year agog", (9, "year")),
        ("$3 per ticket", (13, "ticket")),
        ("$3 a ticket", (11, "ticket")),
        ("$3 per cubic metre", (18, "cubic_meter")),
        ("$3 per patient", (14, "patient")),
        ("$3 a patient", None),
    ],
)
def test_read_rate(text, found):
    assert read_rate(text, 2) == (Rate(*found) if found else None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("31-degree heat", "degree"),
        ("31 degree courses", None),
        ("90-degree turn", "degree"),
        ("31 degrees C", "degree_Celsius"),
    ],
)
def test_a_tied_degree_is_measured(text, name):
    unit = read_unit(text, text.lower(), 0, 2, 31)
    assert (unit and unit.name) == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [("12st", 12, "stone"), ("11st", 11, "stone"), ("21st", 21, None), ("12 St Mary", 12, None)],
)
def test_stones_are_no_ranks(text, value, name):
    unit = read_unit(text, text.lower(), 0, 2, value)
    assert (unit and unit.name) == name
