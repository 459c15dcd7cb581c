"""Units: every name in the lexicon is known to pint or stands outside it, and measures compare across units."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from newslens import lexicon
from newslens.extraction.figures.units import (
    _registry,
    convert,
    read_currency_before,
    read_rate,
    read_unit,
    same_dimension,
)


def test_names_of_measures_are_known_to_pint():
    registry = _registry()
    for surface, unit, _ in lexicon.entries("figures/measures"):
        assert registry.parse_units(unit).dimensionality is not None, surface


def test_codes_of_currencies_have_the_form_of_iso_4217():
    assert all(re.fullmatch("[A-Z]{3}", code) for _, code, _ in lexicon.entries("figures/currencies"))


def test_entries_stand_once():
    for topic in (
        "figures/measures",
        "figures/currencies",
        "figures/comparators",
        "figures/trends",
        "figures/shares",
        "language/number_words",
    ):
        keys = [(entry[0], entry[-1]) for entry in lexicon.entries(topic)]
        assert len(keys) == len(set(keys)), topic


CONVERSIONS = [
    (10, "kilometer", "mile", 6.2137),
    (25, "mile", "kilometer", 40.2336),
    (1, "metric_ton", "kilogram", 1000),
    (32, "degree_Fahrenheit", "degree_Celsius", 0),
    (2, "square_kilometer", "hectare", 200),
    (100, "kilometer/hour", "mile/hour", 62.137),
    (90, "minute", "hour", 1.5),
    (7, "USD", "USD", 7),
]


@pytest.mark.parametrize(("value", "unit", "to", "converted"), CONVERSIONS)
def test_convert(value, unit, to, converted):
    assert convert(value, unit, to) == pytest.approx(converted, rel=1e-4, abs=1e-9)


@pytest.mark.parametrize(
    ("unit", "other", "same"),
    [
        ("mile", "kilometer", True),
        ("hour", "day", True),
        ("mile", "hour", False),
        ("USD", "EUR", False),
        ("USD", "USD", True),
        ("USD/barrel", "USD/liter", False),
        ("percent", "percentage_point", False),
        ("fraction", "fraction", True),
        ("year_of_age", "year", False),
        ("kilometer/hour", "mile/hour", True),
        ("person", "mile", False),
    ],
)
def test_same_dimension(unit, other, same):
    assert same_dimension(unit, other) is same
    assert same_dimension(other, unit) is same
    assert (convert(1, unit, other) is not None) is same


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("$5", 1, (0, "USD")),
        ("A$5", 2, (0, "AUD")),
        ("US $5", 4, (0, "USD")),
        ("pays Dh 5", 8, (5, "AED")),
        ("the 5", 4, None),
        ("to 5", 3, None),
        ("amPS5", 4, None),
        ("5", 0, None),
    ],
)
def test_read_currency_before(text, at, found):
    assert read_currency_before(text, at) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5 miles", "mile"),
        ("5km", "kilometer"),
        ("5 C today", "degree_Celsius"),
        ("5 F-16 jets", None),
        ("5 members", None),
        ("5m members", "meter"),
        ("5 second homes", None),
        ("5-second clip", "second"),
        ("5 percentage points", "percentage_point"),
        ("5 percentages", None),
        ("5 years", "year"),
        ("5-year-old", "year_of_age"),
        ("5 won", None),
        ("5 pounds of flour", "pound"),
    ],
)
def test_read_unit(text, name):
    found = read_unit(text, text.lower(), 0, 1, 5.0)
    assert (found.name if found else None) == name


def test_read_rate():
    assert read_rate("$3 a gallon", 2) == (11, "gallon")
    assert read_rate("$3 per square metre", 2) == (19, "square_meter")
    assert read_rate("$3 a man", 2) is None


def test_pint_is_imported_only_when_a_conversion_needs_it():
    program = (
        "import sys, newslens.extraction.figures as f; f.find_figures('5 km'); print('pint' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
