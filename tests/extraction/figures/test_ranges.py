"""Pairs of numbers: a range, a ratio, or two amounts."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.quantities import find_quantities
from newslens.extraction.figures.ranges import join_quantities
from newslens.language.numbers import find_numerals, lowered


def join(text: str):
    """What the first two numbers of a text make."""
    low = lowered(text)
    first, second = (find_quantities(text, low, [each])[0] for each in find_numerals(text, low)[:2])
    return join_quantities(text, low, first, second)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("20-30 people", 20, 30, None),
        ("20 – 30 people", 20, 30, None),
        ("20-to-30 people", 20, 30, None),
        ("20 to 30 people", 20, 30, None),
        ("20 to about 30 people", 20, 30, None),
        ("20 up to 30", 20, 30, None),
        ("between 12 and 15", 12, 15, None),
        ("between 15 and 12", 12, 15, None),
        ("between about 12 and about 15", 12, 15, None),
        ("ranging from 15 to 12", 12, 15, None),
        ("prices varying from $15 to $12", 12, 15, "USD"),
        ("rises of from 12 to 15 percent", 12, 15, "percent"),
        ("shops rose. From 12 to 15", 12, 15, None),
        ("from 240 to 273 horsepower", 240, 273, "horsepower"),
        ("100 or 200", 100, 200, None),
        ("100 or even 200", 100, 200, None),
        ("four to five thousand", 4000, 5000, None),
        ("five to two thousand", 5, 2000, None),
        ("500 to 2 thousand", 500, 2000, None),
        ("5000 to 2 thousand", 2000, 5000, None),
        ("2 to 2 thousand", 2, 2000, None),
        ("$7/$9", 7, 9, "USD"),
        ("$3 to $5", 3, 5, "USD"),
        ("$5 to $10 a share", 5, 10, "USD/share"),
        ("5 to 10 km", 5, 10, "kilometer"),
        ("6 km to 9 km", 6, 9, "kilometer"),
        ("rose by 5 to 15 percent", 5, 15, "percent"),
        ("one to two thousand", 1000, 2000, None),
        ("two hundred or three thousand", 200, 3000, None),
        ("five thousand or two lakh", 5000, 200_000, None),
    ],
)  # fmt: skip
def test_a_range_has_both_numbers_as_bounds(text, low, high, unit):
    found = join(text)
    assert found is not None
    assert (found.low, found.high, found.unit, found.joined) == (low, high, unit, True)


@pytest.mark.parametrize("text", ["June 15 - Sixty people", "15 – sixty people", "15 — Sixty"])
def test_digits_and_words_with_a_spaced_dash_between_them_are_no_range(text):
    assert join(text) is None


@pytest.mark.parametrize("text", ["15 - 60 people", "fifteen - sixty people", "15-sixty people"])
def test_other_dashes_make_a_range(text):
    assert (join(text).low, join(text).high) == (15, 60)


@pytest.mark.parametrize(
    "text",
    [
        "30-20 people",
        "20-20 people",
        "30 to 20",
        "20 to 20",
        "from 20 to 20",
        "12 and 15",
        "20 or 10",
        "20 or 20",
        "between 12 to 15",
        "from 15 to 12",
        "rose from 12 to 15",
        "fell sharply, from 12 to 15",
        "a rise from 12 to 15",
        "doubled from 3 to 6 GB",
        "from $80 to $52.10",
        "$5 to 5 km",
        "$5 or $7",
        "31 / 53 boats",
        "won 3-5",
        "5-foot-8",
        "1983-2005",
        "five thousand or six million",
        "rose 3 percent to 20 percent",
        "rose by 5 to 16 percent",
        "$5 a share to €6 a share",
    ],
)
def test_pairs_that_are_two_amounts(text):
    assert join(text) is None


def test_the_step_behind_by_is_one_of_a_rise_or_fall():
    assert join("stood by 5 to 16 boats") is not None
    assert join("by 5 to 16 boats") is not None


@pytest.mark.parametrize(
    ("first", "second", "is_range"),
    [(1399, 1405, True), (1400, 1405, False), (2098, 2099, False), (2099, 2100, True), (2100, 2101, True)],
)
def test_years_are_no_range(first, second, is_range):
    assert (join(f"{first}-{second}") is not None) is is_range


@pytest.mark.parametrize(("words", "is_range"), [(7, False), (8, True)])
def test_a_word_of_change_is_sought_in_8_words(words, is_range):
    assert (join("rose" + " x" * words + " from 12 to 15") is not None) is is_range


@pytest.mark.parametrize(("spaces", "is_range"), [(76, False), (77, True)])
def test_a_word_of_change_is_sought_in_80_characters(spaces, is_range):
    assert (join("rose" + " " * spaces + "from 12 to 15") is not None) is is_range


def test_years_have_four_digits():
    assert join("01983-02005") is not None
    assert join("1983-5000") is not None


@pytest.mark.parametrize(("spaces", "is_range"), [(23, True), (24, False)])
def test_between_is_sought_in_30_characters(spaces, is_range):
    assert (join("between" + " " * spaces + "12 and 15") is not None) is is_range


@pytest.mark.parametrize(
    ("before", "behind", "is_range"), [(27, 99, False), (28, 99, True), (99, 20, False), (99, 21, True)]
)
def test_words_of_games_near_by_make_a_score(before, behind, is_range):
    assert (join("won" + " " * before + "3-5" + " " * behind + "match") is not None) is is_range


def test_units_make_no_score():
    assert join("won 3-5 km") is not None


RATIOS = [
    ("one in five", 0.2),
    ("9 out of 10", 0.9),
    ("one in every 24", 1 / 24),
    ("one-in-five", 0.2),
    ("1 in 25", 1 / 25),
    ("1 in 26", None),
    ("1 in 30", 1 / 30),
    ("1 in 32", None),
    ("1 in 36", None),
    ("1 in 1895", 1 / 1895),
    ("1 in 1900", None),
    ("1 in 2095", None),
    ("1 in 2100", 1 / 2100),
    ("5 in 5", None),
    ("6 in 5", None),
    ("0 in 5", None),
    ("1.5 in 5", None),
    ("1 in 0", None),
    ("1 over 0", None),
    ("$1 in 5", None),
    ("1 in 5 km", None),
    ("3 over 5", 0.6),
    ("7 over 5", 1.4),
    ("3 over 37", 3 / 37),
    ("1 over 1", 1.0),
    ("3 over 5 years", None),
    ("3 over 5 boats", None),
]


@pytest.mark.parametrize(("text", "share"), RATIOS)
def test_one_number_of_another_is_a_fraction(text, share):
    found = join(text)
    assert (found and found.low) == (share if share is None else pytest.approx(share))
    assert found is None or (found.low == found.high and found.unit == "fraction" and found.kind == "share")
