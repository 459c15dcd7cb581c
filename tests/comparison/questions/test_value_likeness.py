"""What two numbers say for and against one question."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.questions.dimensions import LOST_CURRENCY
from newslens.comparison.questions.value_likeness import (
    are_comparable,
    clash,
    differ_much,
    exclude,
    same_low,
    same_value,
)

BARE = {"dimension": LOST_CURRENCY}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, True),
        ({}, {"unit": "mile"}, False),
        ({"unit": "kilometer"}, {"unit": "mile"}, True),
        ({"unit": "EUR"}, {"unit": "USD"}, False),
        ({"unit": "EUR"}, BARE, True),
        ({}, BARE, False),
    ],
)
def test_which_values_can_be_held_against_each_other(one, other, *, expected) -> None:
    a, b = claim(0, **one), claim(1, **other)
    assert are_comparable(a, b) is expected
    assert same_low(a, b) is expected


def test_two_numbers_are_the_same_by_their_lower_bound() -> None:
    assert same_low(claim(0, 3.0), claim(1, 3.0, high=None))
    assert not same_low(claim(0, 3.0), claim(1, 4.0))
    assert not same_low(claim(0, None), claim(1, None))


def test_two_values_clash_within_one_unit() -> None:
    assert clash(claim(0, 3.0), claim(1, 4.0))
    assert not clash(claim(0, 3.0), claim(1, 3.0))
    assert not clash(claim(0, 3.0), claim(1, 4.0, unit="mile"))


@pytest.mark.parametrize(
    ("first", "second", "outcome", "expected"),
    [
        (0.0, 1000.0, None, False),
        (0.0, 1001.0, None, True),
        (0.0, 0.0, None, False),
        (-3.0, 9.0, None, False),
        (2.0, 20.0, None, False),
        (2.0, 20.5, None, True),
        (2.0, 100.0, "killed", False),
        (2.0, 100.5, "killed", True),
        (2.0, 20.5, "killed", False),
    ],
)
def test_counts_too_far_apart_for_one_thing(first, second, outcome, *, expected) -> None:
    a, b = claim(0, first, outcome=outcome), claim(1, second, outcome=outcome)
    assert exclude(a, b) is expected
    assert exclude(b, a) is expected


def test_only_one_outcome_in_common_allows_a_wide_gap() -> None:
    assert exclude(claim(0, 2.0, outcome="killed"), claim(1, 90.0))
    assert exclude(claim(0, 2.0, outcome="killed"), claim(1, 90.0, outcome="injured"))


def test_an_open_bound_stands_for_the_value() -> None:
    at_most = claim(0, None, high=2.0, comparator="at_most")
    assert exclude(at_most, claim(1, 20.5))
    assert not exclude(at_most, claim(1, 20.0))
    assert not exclude(claim(0, None), claim(1, 20.0))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(10.0, 14.0, False), (10.0, 14.1, True), (14.1, 10.0, True), (1.0, 1.2, False), (0.0, 10.0, True), (-1.0, 2.0, True), (10.0, None, True)],
)  # fmt: skip
def test_numbers_that_do_not_come_near_each_other(first, second, *, expected) -> None:
    assert differ_much(claim(0, first), claim(1, second)) is expected


@pytest.mark.parametrize(
    ("value", "unit", "worth"),
    [
        (12.0, None, 0.12),
        (12.5, None, 0.3),
        (13.0, None, 0.22),
        (13.5, None, 0.22),
        (99.0, None, 0.22),
        (100.0, None, 0.35),
        (999.0, None, 0.35),
        (1000.0, None, 0.42),
        (999_999.0, "EUR", 0.35),
        (1_000_000.0, "EUR", 0.5),
        (3.0, "week", 0.15),
        (3.0, "mile", 0.36),
        (3.0, "percent", 0.36),
    ],
)
def test_the_rarer_an_equal_value_the_more_it_is_worth(value, unit, worth) -> None:
    assert same_value(claim(0, value, unit=unit), claim(1, value, unit=unit)) == worth


@pytest.mark.parametrize(
    ("first", "second", "unit", "expected"),
    [
        (1000.0, 1030.0, None, 0.42),  # the logarithms differ by 0.0296
        (1000.0, 1031.0, None, 0.7 * 0.42 * (1 - 0.030529 / 0.693147)),  # by 0.0305
        (1000.0, 1500.0, None, 0.7 * 0.42 * (1 - 0.405465 / 0.693147)),
        (1000.0, 2000.0, None, 0.0),
        (1000.0, 2500.0, None, 0.0),
        (90.0, 99.0, None, 0.0),
        (90.0, 100.0, None, 0.7 * 0.22 * (1 - 0.105361 / 0.693147)),
        (90.0, 99.0, "mile", 0.7 * 0.36 * (1 - 0.095310 / 0.693147)),
        (0.0, 0.0, None, 0.0),
        (0.0, 5.0, None, 0.0),
        (-5.0, -5.0, None, 0.0),
    ],
)
def test_near_values_are_worth_less(first, second, unit, expected) -> None:
    assert same_value(claim(0, first, unit=unit), claim(1, second, unit=unit)) == pytest.approx(
        expected, abs=1e-5
    )


def test_vague_values_are_never_equal() -> None:
    a, b = claim(0, 1000.0, comparator="vague"), claim(1, 1000.0)
    assert same_value(a, b) == pytest.approx(0.7 * 0.42)
    assert same_value(b, a) == pytest.approx(0.7 * 0.42)


@pytest.mark.parametrize("change", [{"high": None}, {"low": None}, {"comparator": "vague"}])
@pytest.mark.parametrize(("second", "near"), [(2900.0, 0.5), (3100.0, 0.0), (1100.0, 1 - 0.09531 / 0.693147)])
def test_open_values_are_near_up_to_three_times_as_much(change, second, near) -> None:
    a, b = claim(0, 1000.0, **change), claim(1, second)
    assert same_value(a, b) == pytest.approx(0.7 * 0.42 * near, abs=1e-5)
    other = claim(3, second, **change)
    assert same_value(claim(2, 1000.0), other) == pytest.approx(0.7 * 0.42 * near, abs=1e-5)


def test_conversions_and_lost_currencies_are_compared_too() -> None:
    both = claim(0, 3e6, unit="EUR", amounts=(("EUR", 3e6), ("USD", 4e6)))
    assert same_value(both, claim(1, 4e6, unit="USD")) == 0.5
    assert same_value(claim(0, 3e6, unit="EUR"), claim(1, 3e6, unit="USD")) == 0.0
    assert same_value(claim(0, 3e6, unit="EUR"), claim(1, 3e6, dimension=LOST_CURRENCY)) == 0.5
    assert same_value(claim(0, None), claim(1, 3.0)) == 0.0
