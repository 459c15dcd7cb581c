"""Which values an answer leaves open, and whether two answers can both be true."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_answers import ANSWERS, answer

from newslens.comparison.questions.answer_bounds import Answer, bounds, compatible, names_in_common, rounding


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2", "3", False),
        ("3", "3", True),
        ("3..9", "7", True),
        ("3..9", "9", True),
        ("3..9", "12", False),
        ("~20", "20", True),
        ("~20", "22", True),
        ("~20", "22.1", False),
        ("~20", "18", True),
        ("~20", "17.9", False),
        (">=2", "2", True),
        # A hedge does not speak against its own number: its writer may have meant just that.
        (">2", "2", True),
        (">2", "1", False),
        (">70", "73", True),
        (">70", "70", True),
        (">70", "67", True),
        (">70", "66", False),
        (">24000", "~20000", False),
        ("<25", "16", True),
        ("<25", "25", True),
        ("<25", "26", True),
        ("<25", "27", False),
        ("<=20000", "~30000", False),
        ("<=20", ">=20", True),
        ("<20", ">=20", True),
        (">20", "<=20", True),
        (">20", "<=18", False),
        ("~13900", "14000", True),
        ("0", ">1", False),
        ("0", "<1", True),
        (">22000", ">=15000", True),
        ("0", "12", False),
    ],
)
def test_whether_two_answers_can_both_be_true(one: str, other: str, *, both: bool) -> None:
    a, b = answer("a", one), answer("b", other)
    assert compatible(a, b) is both
    assert compatible(b, a) is both


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("3", (3.0, 3.0)),
        ("~20", (18.0, 22.0)),
        ("~-20", (-22.0, -18.0)),
        (">70", (70.0, math.inf)),
        ("<=5", (-math.inf, 5.0)),
        ("3..9", (3.0, 9.0)),
    ],
)
def test_the_interval_of_an_answer(said: str, expected: tuple[float, float]) -> None:
    assert bounds(answer("a", said)) == expected


def test_an_exact_number_has_the_play_of_its_rounding_and_of_its_conversion() -> None:
    assert bounds(Answer("a", 22e9, 22e9, "exact", "22 billion")) == (21.5e9, 22.5e9)
    assert bounds(Answer("a", 22e9, 22e9, "at_least", "22 billion")) == (22e9, 22e9)
    assert bounds(Answer("a", 22e9, 23e9, "exact", "22 billion")) == (22e9, 23e9)
    assert bounds(Answer("a", 20.0, 20.0, "exact", "20", play=3.0)) == (17.0, 23.0)


@pytest.mark.parametrize(
    ("surface", "value", "play"),
    [
        ("22.4 billion", 22.4e9, 0.05e9),
        ("22bn", 22e9, 0.5e9),
        ("22 m", 22e6, 0.5e6),
        ("13.6 per cent", 13.6, 0.05),
        ("13 per cent", 13, 0.5),
        ("13%", 13, 0.5),
        ("20,000", 20000, 0.0),
        ("twelve", 12, 0.0),
        ("1,234.5", 1234.5, 0.05),
        ("1. 25", 1.25, 0.005),
        ("0.0", 0.0, 0.05),
        ("20 thousand", 20000, 500.0),
    ],
)
def test_what_a_number_is_rounded_to(surface: str, value: float, play: float) -> None:
    assert rounding(surface, value) == pytest.approx(play)


def rounded(value: float, surface: str, comparator: str = "exact") -> Answer:
    return Answer("a", value, value, comparator, surface)


def test_rounded_numbers_share_more_than_their_ends() -> None:
    assert compatible(rounded(22e9, "22 billion"), rounded(22.4e9, "22.4 billion"))
    assert not compatible(rounded(1.4e9, "1.4 billion"), rounded(1.3e9, "1.3 billion"))
    assert not compatible(rounded(23e9, "23 billion"), rounded(22e9, "22 billion"))
    # A number that is not rounded may lie at the end of one that is.
    assert compatible(rounded(22e9, "22 billion"), rounded(22.5e9, "22,500,000,000"))
    assert compatible(rounded(22e9, "22 billion"), rounded(22.5e9, "22.5 billion", "at_least"))


@pytest.mark.parametrize("value", [170_000, 1000, 990, 1_234, 70, 123_000, 2])
def test_a_hedge_beside_its_own_number_can_be_true(value: float) -> None:
    number = answer("b", f"{value}")
    for sign in (">", ">=", "<", "<=", "~"):
        assert compatible(answer("a", f"{sign}{value}"), number)


def test_a_hedge_reaches_a_twentieth_beyond_its_number() -> None:
    assert compatible(answer("a", ">1050"), answer("b", "1000"))
    assert not compatible(answer("a", ">1051"), answer("b", "1000"))
    # Without a hedge each number is held to what it says, and a vague word to its range.
    assert not compatible(answer("a", "1001"), answer("b", "1000"))
    assert not compatible(answer("a", "3..9"), answer("b", "9.3"))


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        ("the Corvane police", "police", True),
        ("the Ministry", "the hospital", False),
        ("Dr Wu", "Ms Wu", False),
        ("police", None, False),
        (None, None, False),
        ("the bank for work", "the school for work and", True),
        ("Bank and Son", "Mill and Co for the", False),
    ],
)
def test_a_source_is_known_again_by_a_word_of_its_own(a, b, *, shared) -> None:
    assert names_in_common(a, b) is shared
    assert names_in_common(b, a) is shared


@given(ANSWERS, ANSWERS)
def test_compatibility_is_symmetric(a: Answer, b: Answer) -> None:
    assert compatible(a, b) == compatible(b, a)


@given(ANSWERS, st.floats(0, 10))
def test_an_answer_lies_within_its_bounds(one: Answer, play: float) -> None:
    low, high = bounds(one)
    assert one.low is None or low <= one.low
    assert one.high is None or high >= one.high
    wider = Answer(one.article, one.low, one.high, one.comparator, play=play)
    assert bounds(wider) == (low - play, high + play)
