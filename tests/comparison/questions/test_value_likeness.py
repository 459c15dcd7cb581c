"""What two numbers say to each other."""

from __future__ import annotations

import math

import pytest
from invented_claims import claim

from newslens.comparison.claims.dimensions import LOST_CURRENCY
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.value_likeness import (
    agree,
    apart,
    are_transposed,
    clash,
    same_number,
    share_a_unit,
    times_apart,
)

BARE = {"dimension": LOST_CURRENCY}
EUROS_IN_DOLLARS = {"unit": "EUR", "amounts": (("EUR", 12.0), ("USD", 14.0))}
A_HAIR = 1e-6


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, True),
        ({}, {"unit": "mile"}, False),
        ({"unit": "kilometer"}, {"unit": "mile"}, True),
        ({"unit": "EUR"}, {"unit": "USD"}, False),
        ({"unit": "EUR"}, BARE, True),
        (BARE, {"unit": "EUR"}, True),
        ({}, BARE, False),
    ],
)
def test_which_values_can_be_held_against_each_other(one, other, *, expected) -> None:
    a, b = claim(0, **one), claim(1, **other)
    assert share_a_unit(a, b) is expected


def test_a_conversion_makes_two_values_comparable() -> None:
    both, dollars, pounds = claim(0, **EUROS_IN_DOLLARS), claim(1, unit="USD"), claim(1, unit="GBP")
    assert share_a_unit(both, dollars)
    assert share_a_unit(dollars, both)
    assert not share_a_unit(both, pounds)
    # A count and a share are both plain numbers, and no answers to one question.
    assert not share_a_unit(claim(0), claim(1, unit="fraction"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((3.0, {}), (3.0, {}), True),
        ((3.0, {}), (4.0, {}), False),
        # "More than 3" and 3, "at most 3" and 3, "at most 3" and "more than 3".
        ((3.0, {"high": None, "comparator": "more_than"}), (3.0, {}), True),
        ((None, {"high": 3.0, "comparator": "at_most"}), (3.0, {}), True),
        ((None, {"high": 3.0, "comparator": "at_most"}), (None, {"high": 4.0, "comparator": "at_most"}), False),
        ((3.0, {"high": None}), (None, {"high": 3.0}), True),
        # Two vague words, and two figures without a number.
        ((3.0, {"comparator": "vague"}), (3.0, {}), False),
        ((3.0, {}), (3.0, {"comparator": "vague"}), False),
        ((None, {}), (None, {}), False),
    ],
)  # fmt: skip
def test_one_number_hedged_or_not(one, other, *, expected) -> None:
    a, b = claim(0, one[0], **one[1]), claim(1, other[0], **other[1])
    assert same_number(a, b) is expected
    assert same_number(b, a) is expected


def test_a_lost_currency_is_any_currency() -> None:
    assert same_number(claim(0, 3.0, unit="EUR"), claim(1, 3.0, **BARE))
    assert same_number(claim(0, 3.0, **BARE), claim(1, 3.0, unit="EUR"))
    assert not same_number(claim(0, 3.0, unit="EUR"), claim(1, 3.0, unit="USD"))
    assert not same_number(claim(0, 3.0, unit="EUR"), claim(1, 4.0, **BARE))


def converted(dollars: float):
    """Euros with a conversion, or in dollars alone."""
    return claim(0, 90.0, unit="EUR", amounts=(("EUR", 90.0), ("USD", dollars)))


@pytest.mark.parametrize(
    ("dollars", "expected"),
    [
        (100.0, True),
        (100 * (1 - weights.CONVERTED) + A_HAIR, True),
        (100 * (1 - weights.CONVERTED) - A_HAIR, False),
        (100 / (1 - weights.CONVERTED) - A_HAIR, True),
        (100 / (1 - weights.CONVERTED) + A_HAIR, False),
    ],
)
def test_converted_amounts_may_differ_by_the_rates_of_one_day(dollars, *, expected) -> None:
    given = claim(1, 100.0, unit="USD")
    assert same_number(converted(dollars), given) is expected
    assert same_number(given, converted(dollars)) is expected


def test_losses_are_converted_too() -> None:
    # The play is taken of the size of an amount, whatever its sign.
    loss = claim(0, -90.0, unit="EUR", amounts=(("EUR", -90.0), ("USD", -99.0)))
    assert same_number(loss, claim(1, -100.0, unit="USD"))
    assert not same_number(loss, claim(1, -120.0, unit="USD"))


def test_one_common_unit_of_several_is_enough() -> None:
    a = claim(0, 90.0, unit="EUR", amounts=(("EUR", 90.0), ("USD", 100.0), ("GBP", 80.0)))
    b = claim(1, 80.0, unit="GBP", amounts=(("GBP", 80.0), ("USD", 130.0)))
    assert same_number(a, b)
    assert not same_number(a, claim(1, 12_000.0, unit="JPY"))


def test_answers_that_go_together() -> None:
    assert agree(claim(0, 40.0), claim(1, 40.0))
    assert agree(claim(0, 40.0, high=None, comparator="more_than"), claim(1, 55.0))
    assert not agree(claim(0, 40.0), claim(1, 41.0))
    # A hedge allows its own number, and one a little off.
    near = 100 * (1 + thresholds.HEDGED_NEAR)
    hedged = claim(0, 100.0, high=100.0, comparator="less_than", low=None)
    assert agree(hedged, claim(1, near - A_HAIR))
    assert not agree(hedged, claim(1, near + A_HAIR))
    # "Several" allows seven, although it names no number.
    assert agree(claim(0, 3.0, high=9.0, comparator="vague"), claim(1, 7.0))


def test_answers_of_two_kinds_never_go_together() -> None:
    # Twelve people and 12 per cent have the base 1 both.
    assert not agree(claim(0, 12.0), claim(1, 12.0, unit="percent"))
    assert not agree(claim(0, 12.0, unit="mile"), claim(1, 12.0, unit="year_of_age"))
    assert not agree(claim(0, 12.0, unit="EUR"), claim(1, 12.0, unit="USD"))


def test_two_units_are_brought_to_one_and_rounded() -> None:
    mile = 1.609344
    # Each is taken as rounded to a whole number of its own: 10 miles may be 10.5, that is 16.9 km, and 17.3 km may be 16.8.
    play = thresholds.UNIT_PLAY * (1 + mile)
    ten_miles = claim(0, 10.0, unit="mile")
    for kilometres in (10 * mile, 10 * mile + play - 0.001, 10 * mile - play + 0.001):
        assert agree(ten_miles, claim(1, kilometres, unit="kilometer")), kilometres
    for kilometres in (10 * mile + play + 0.001, 10 * mile - play - 0.001, 10.0):
        assert clash(ten_miles, claim(1, kilometres, unit="kilometer")), kilometres
    assert agree(
        claim(0, None, high=10.0, unit="mile", comparator="at_most"), claim(1, 5.0, unit="kilometer")
    )
    assert agree(
        claim(0, 10.0, high=None, unit="mile", comparator="at_least"), claim(1, 40.0, unit="kilometer")
    )
    assert not agree(
        claim(0, 10.0, high=None, unit="mile", comparator="at_least"), claim(1, 5.0, unit="kilometer")
    )


def test_in_one_unit_nothing_is_rounded() -> None:
    assert clash(claim(0, 10.0, unit="mile"), claim(1, 10.4, unit="mile", surface="10.4"))


def test_two_values_clash_within_one_unit() -> None:
    assert clash(claim(0, 3.0), claim(1, 4.0))
    assert not clash(claim(0, 3.0), claim(1, 3.0))
    assert not clash(claim(0, 3.0), claim(1, 4.0, unit="mile"))
    assert not clash(claim(0, 3.0), claim(1, 4.0, unit="percent"))
    assert not clash(claim(0, 3.0, unit="EUR"), claim(1, 4.0, unit="USD"))
    assert not clash(claim(0, 3.0, unit="EUR"), claim(1, 4.0, **BARE))


def test_how_many_times_one_number_is_the_other() -> None:
    assert times_apart(claim(0, 10.0), claim(1, 40.0)) == 4.0
    assert times_apart(claim(0, 40.0), claim(1, 10.0)) == 4.0
    assert times_apart(claim(0, 1.0), claim(1, 0.5)) == 2.0
    assert times_apart(claim(0, 2.0, unit="mile"), claim(1, 1.0, unit="kilometer")) == pytest.approx(3.218688)
    assert times_apart(claim(0, None, high=10.0), claim(1, 20.0, high=90.0)) == 2.0


@pytest.mark.parametrize("low", [0.0, -4.0, None])
def test_nothing_goes_into_another_number_no_times(low) -> None:
    assert times_apart(claim(0, low), claim(1, 5.0)) == math.inf


def test_how_far_agreeing_values_lie_apart() -> None:
    assert apart(claim(0, 40.0), claim(1, 40.0)) == 0.0
    over = claim(0, 40.0, high=None, comparator="more_than")
    assert apart(over, claim(1, 50.0)) == pytest.approx(math.log(1.25))
    assert apart(claim(1, 50.0), over) == pytest.approx(math.log(1.25))
    edge = 40 * math.exp(weights.MOST_APART)
    assert apart(over, claim(1, edge * 0.99)) == pytest.approx(weights.MOST_APART + math.log(0.99))
    assert apart(over, claim(1, edge * 1.01)) == weights.MOST_APART


def test_vague_words_lie_nowhere() -> None:
    dozens = claim(0, 24.0, high=99.0, comparator="vague")
    assert apart(dozens, claim(1, 60.0)) == 0.0
    assert apart(claim(1, 60.0), dozens) == 0.0


def test_zero_lies_as_far_apart_as_it_can() -> None:
    assert apart(claim(0, 0.0, high=None, comparator="more_than"), claim(1, 60.0)) == weights.MOST_APART


@pytest.mark.parametrize(
    ("one", "other", "unit", "expected"),
    [
        (136.0, 163.0, None, True),
        (64.0, 46.0, None, True),
        (4.56e5, 6.45e5, "EUR", True),
        (46.8, 48.6, "degree_Celsius", True),
        # Two digits of a measure may meet by chance, and two sizes are no slip of two digits.
        (64.0, 46.0, "yard", False),
        (640.0, 46.0, None, False),
        (22.0, 120.0, None, False),
        (64.0, 64.0, None, False),
        (136.0, 164.0, None, False),
        (5.0, 9.0, None, False),
        (0.0, 12.0, None, False),
    ],
)
def test_digits_that_changed_places(one: float, other: float, unit: str | None, *, expected: bool) -> None:
    a, b = claim(0, one, unit=unit), claim(1, other, unit=unit)
    assert are_transposed(a, b) is are_transposed(b, a) is expected


def test_a_range_and_a_vague_word_have_no_digits() -> None:
    assert not are_transposed(claim(0, 136.0, high=200.0), claim(1, 163.0))
    assert not are_transposed(claim(0, 136.0, comparator="vague"), claim(1, 163.0))
