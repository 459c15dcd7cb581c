"""Figures that repeat another in a second unit."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.questions.conversions import find_conversions, with_conversions


def found(gap: str, one: dict, other: dict) -> dict[int, int]:
    text = f"10{gap}16 away"
    start = 2 + len(gap)
    a = claim(0, 10.0, article_id="a", start=0, end=2, **one)
    b = claim(1, 16.0, article_id="a", start=start, end=start + 2, **other)
    return find_conversions([b, a], {"a": text})


MILES, KILOMETRES = {"unit": "mile"}, {"unit": "kilometer"}


@pytest.mark.parametrize(
    ("gap", "one", "other", "expected"),
    [
        (" miles (", MILES, KILOMETRES, {1: 0}),
        (" miles (about ", MILES, KILOMETRES, {1: 0}),
        ("-mile [", MILES, KILOMETRES, {}),
        (" mile [", MILES, KILOMETRES, {1: 0}),
        (" miles / ", MILES, KILOMETRES, {1: 0}),
        (" euros per share ($", {"unit": "EUR"}, {"unit": "USD"}, {1: 0}),
        (" miles of good old road (", MILES, KILOMETRES, {}),
        (" miles, or ", MILES, KILOMETRES, {}),
        (" miles (", MILES, MILES, {}),
        (" miles (", MILES, {"unit": "hour"}, {}),
        (" miles, or ", MILES, KILOMETRES | {"conversion_of": 0}, {1: 0}),
        (" miles, or ", MILES, KILOMETRES | {"conversion_of": 5}, {}),
        (" boats (", {}, {"unit": "mile"}, {}),
        (f" {'m' * 37} (", MILES, KILOMETRES, {1: 0}),
        (f" {'m' * 38} (", MILES, KILOMETRES, {}),
    ],
)
def test_a_figure_in_brackets_repeats_the_one_before(gap, one, other, expected) -> None:
    assert found(gap, one, other) == expected


def test_figures_of_two_articles_repeat_nothing() -> None:
    a = claim(0, 10.0, start=0, end=2, unit="mile", article_id="a")
    b = claim(1, 16.0, start=9, end=11, unit="kilometer", article_id="b", conversion_of=0)
    assert find_conversions([a, b], {"a": "10 miles", "b": "off the 16"}) == {}


def test_a_second_conversion_goes_with_the_first_figure() -> None:
    text = "10 euros ($11, or £9)"
    claims = [
        claim(0, 10.0, article_id="a", start=0, end=2, unit="EUR"),
        claim(1, 11.0, article_id="a", start=10, end=12, unit="USD"),
        claim(2, 9.0, article_id="a", start=18, end=19, unit="GBP", conversion_of=10),
    ]
    assert find_conversions(claims, {"a": text}) == {1: 0, 2: 0}


def test_the_first_figure_takes_the_amounts_of_its_conversions() -> None:
    a, b, c = claim(0, 10.0, unit="EUR"), claim(1, 11.0, unit="USD"), claim(2, 3.0)
    kept = with_conversions([a, b, c], {1: 0})
    assert [each.row for each in kept] == [0, 2]
    assert kept[0].amounts == (("EUR", 10.0), ("USD", 11.0))
    assert kept[1] is c
