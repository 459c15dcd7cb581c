"""Numbers in digits and words, and the value of each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language.numbers import find_numerals, lowered

VALUES = [
    # digits, separators, decimals
    ("7", [7]),
    ("1,200", [1200]),
    ("1,234,567.8", [1234567.8]),
    ("12,34,567", [1234567]),
    ("1 234 567", [1234567]),
    ("40\u202f000", [40000]),
    ("3.25", [3.25]),
    (".5", [0.5]),
    ("1.111,5", [1111.5]),
    ("3,5 percent", [3.5]),
    ("١٢٣", [123]),
    ("۴۵", [45]),
    ("١٬٢٣٤", [1234]),
    ("-4", [-4]),
    ("minus 12", [-12]),
    ("−3.5", [-3.5]),
    ("negative five", [-5]),
    ("plus or minus three", [3]),
    ("2.5e3", [2500]),
    ("6 x 10^3", [6000]),
    # multipliers
    ("110bn", [110e9]),
    ("1.5 million", [1.5e6]),
    ("10k", [10_000]),
    ("$2.2B", [2.2e9]),
    ("3 mn", [3e6]),
    ("4 trn", [4e12]),
    ("13 lakh", [1_300_000]),
    ("6 crore", [60_000_000]),
    ("three lakh crore", [3e12]),
    ("110-billion", [110e9]),
    ("3 hundred", [300]),
    # words
    ("zero", [0]),
    ("nineteen", [19]),
    ("twenty-one", [21]),
    ("ninety nine", [99]),
    ("a hundred", [100]),
    ("two hundred and six", [206]),
    ("three thousand four hundred and fifty-two", [3452]),
    ("one million two thousand", [1_002_000]),
    ("twenty thousand", [20_000]),
    ("a million", [1e6]),
    ("a dozen", [12]),
    ("two dozen", [24]),
    ("three dozens", [36]),
    ("half a dozen", [6]),
    ("two hundred point zero three", [200.03]),
    ("five point five", [5.5]),
    ("Forty", [40]),
    ("HUNDRED", [100]),
    ("sixfold", [6]),
    # fractions and mixed numbers
    ("half", [0.5]),
    ("a half", [0.5]),
    ("two-thirds", [2 / 3]),
    ("two thirds", [2 / 3]),
    ("three quarters", [0.75]),
    ("three-fourths", [0.75]),
    ("one fifth", [0.2]),
    ("a tenth", [0.1]),
    ("3/4", [0.75]),
    ("½", [0.5]),
    ("½½", []),
    ("½ ½", [0.5, 0.5]),
    ("2½", [2.5]),
    ("2 1/4", [2.25]),
    ("one and a half", [1.5]),
    ("two and a half million", [2.5e6]),
    ("five and a quarter", [5.25]),
    ("half a million", [5e5]),
    ("half million", [5e5]),
    ("a quarter of a million", [2.5e5]),
    ("quarter million", [2.5e5]),
    ("two thirds of a million", [2e6 / 3]),
    ("a million and a half", [1.5e6]),
    ("three million and three quarters", [3.75e6]),
    ("one hundred and three quarters", [100.75]),
    # hyphened all through, with the article of a fraction
    ("two-and-a-half million", [2.5e6]),
    ("one-and-a-half", [1.5]),
    ("half-a-dozen", [6]),
    ("half-a-million", [5e5]),
    ("one-and-three-quarter", [1.75]),
    ("between a third and a half", [1 / 3, 0.5]),
    ("three-and-out", [3]),
    # denominators of two words, and ranks
    ("three twenty-fifths", [0.12]),
    ("one twenty-fifth", [0.04]),
    ("one hundred thirty-fifths", [100 / 35]),
    ("five thirty-firsts", [5 / 31]),
    ("the twenty-first boat", []),
    ("the forty-fifth boat", []),
    ("twenty first responders", [20]),
    # other ways of grouping
    ("2'500", [2500]),
    ("1’250’000", [1_250_000]),
    ("1 234,5", [1234.5]),
    ("12 500,75", [12_500.75]),
    ("1.234.567", [1_234_567]),
    ("12 500, 13", [12_500, 13]),
    # two numbers that "and" joins
    ("1.1 million and 2.3 million", [1.1e6, 2.3e6]),
    ("5 million and 21 boats", [5e6, 21]),
    ("3 hundred and 21", [321]),
    ("three hundred and two dozen", [324]),
    ("three hundred dozen", [3600]),
    # products as one does them on paper
    ("4.35 hundred", [435]),
    ("2.3 million", [2_300_000]),
    ("1.99×10-30", [1.99e-30]),
    ("64.1bn", [64_100_000_000]),
    # several numbers, and none
    ("two men and three women", [2, 3]),
    ("3 hundred and 2 hundred", [300, 200]),
    ("five, six or seven", [5, 6, 7]),
    ("twenty twenty", [20, 20]),
    ("the twenty-fifth floor", []),
    ("5/17/2018", []),
    ("someone phoned the stonemason", []),
    ("hundreds of thousands", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "values"), VALUES)
def test_values(text, values):
    assert [found.value for found in find_numerals(text)] == pytest.approx(values)


SPANS = [
    ("some 1.5 million people", ["1.5 million"]),
    ("a hundred people", ["a hundred"]),
    ("an eighth of it", ["an eighth"]),
    ("two hundred and six people", ["two hundred and six"]),
    ("worth 110bn euros", ["110bn"]),
    ("two-thirds of them", ["two-thirds"]),
    ("at -5 degrees", ["-5"]),
]


@pytest.mark.parametrize(("text", "surfaces"), SPANS)
def test_spans(text, surfaces):
    assert [text[found.start : found.end] for found in find_numerals(text)] == surfaces


ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
ONES += ["sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")]


def in_words(number):
    """A whole number in English words, as a newspaper prints it."""
    for size, name in SCALES:
        if number >= size:
            rest = number % size
            tail = "" if not rest else (" and " if rest < 100 else " ") + in_words(rest)
            return f"{in_words(number // size)} {name}{tail}"
    if number >= 100:
        return f"{in_words(number // 100)} hundred" + (
            f" and {in_words(number % 100)}" if number % 100 else ""
        )
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")
    return ONES[number]


@given(st.integers(0, 10**15 - 1))
def test_a_number_in_words_reads_back(number):
    found = find_numerals(f"There were {in_words(number)} of them.")
    assert [each.value for each in found] == [float(number)]


@given(st.integers(0, 10**15), st.sampled_from([",", "\u202f", "\u00a0", " "]))
def test_a_number_in_digits_reads_back(number, separator):
    printed = f"{number:,}".replace(",", separator)
    assert [each.value for each in find_numerals(f"They counted {printed}: done")] == [float(number)]


@given(st.floats(0.01, 1e9).map(lambda value: round(value, 2)))
def test_a_decimal_reads_back(value):
    assert [each.value for each in find_numerals(f"about {value:,.2f} in all")] == [value]


@given(st.text(alphabet="a1 2,.-/½onetwhudrdmilk٣\u202f", max_size=80))
def test_numerals_stand_in_order_apart_and_inside(text):
    found = find_numerals(text)
    edges = [edge for each in found for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert all(0 <= each.start < each.end <= len(text) for each in found)


@given(st.text())
def test_lowered_keeps_every_place(text):
    low = lowered(text)
    assert len(low) == len(text)
    assert all(a == b or b == a.lower() for a, b in zip(text, low, strict=True))
