"""Whether answers can both be true, and the verdict on all answers to a question."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.questions.answer_bounds import Answer, bounds, compatible, rounding
from newslens.comparison.questions.verdicts import judge

EVENING = dt.datetime(2027, 10, 17, 21, 50)
MORNING = dt.datetime(2027, 10, 18, 6, 20)


def answer(article: str, said: str, **more: object) -> Answer:
    """An answer in shorthand: "3", "~20", ">70", ">=3", "<5", "<=5", "3..9"."""
    shapes = {">=": ("at_least", 0), "<=": ("at_most", 1), ">": ("more_than", 0), "<": ("less_than", 1)}
    for sign, (comparator, side) in shapes.items():
        if said.startswith(sign):
            value = float(said.removeprefix(sign))
            limits = (value, None) if side == 0 else (None, value)
            return Answer(article, *limits, comparator, **more)
    if ".." in said:
        low, high = map(float, said.split(".."))
        return Answer(article, low, high, "vague", **more)
    comparator = "about" if said.startswith("~") else "exact"
    value = float(said.removeprefix("~"))
    return Answer(article, value, value, comparator, **more)


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2", "3", False),
        ("3", "3", True),
        ("3..9", "7", True),
        ("3..9", "12", False),
        ("~20", "20", True),
        ("~20", "21", True),
        ("~20", "30", False),
        (">=2", "2", True),
        (">2", "2", False),
        (">70", "73", True),
        (">70", "70", False),
        (">24000", "~20000", False),
        ("<25", "16", True),
        ("<25", "25", False),
        ("<=20000", "~30000", False),
        ("<=20", ">=20", True),
        ("<20", ">=20", False),
        (">22000", ">=15000", True),
        ("0", "12", False),
    ],
)
def test_whether_two_answers_can_both_be_true(one: str, other: str, *, both: bool) -> None:
    a, b = answer("a", one), answer("b", other)
    assert compatible(a, b) is both
    assert compatible(b, a) is both


@pytest.mark.parametrize(
    ("surface", "value", "play"),
    [
        ("22.4 billion", 22.4e9, 0.05e9),
        ("22bn", 22e9, 0.5e9),
        ("13.6 per cent", 13.6, 0.05),
        ("20,000", 20000, 0.0),
        ("twelve", 12, 0.0),
        ("1,234.5", 1234.5, 0.05),
    ],
)
def test_what_a_number_is_rounded_to(surface: str, value: float, play: float) -> None:
    assert rounding(surface, value) == pytest.approx(play)


def test_amounts_that_round_to_each_other_are_compatible() -> None:
    rough = Answer("a", 22e9, 22e9, "exact", "22 billion")
    fine = Answer("b", 22.4e9, 22.4e9, "exact", "22.4 billion")
    assert judge([rough, fine]) == "compatible"


def test_numbers_that_round_to_their_neighbours_only_touch() -> None:
    more, less = (
        Answer("a", 1.4e9, 1.4e9, "exact", "1.4 billion"),
        Answer("b", 1.3e9, 1.3e9, "exact", "1.3 billion"),
    )
    assert judge([more, less]) == "conflict"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (["3"], "single"),
        (["3", "3"], "agree"),
        (["3", ">=3"], "compatible"),
        (["3..9", "7"], "compatible"),
        (["2", "3"], "conflict"),
        (["3", ">=3", "5"], "conflict"),
    ],
)
def test_the_verdict_on_answers_of_different_articles(said: list[str], verdict: str) -> None:
    answers = [answer(str(n), each) for n, each in enumerate(said)]
    assert judge(answers) == verdict
    assert judge(answers[::-1]) == verdict


def test_one_article_that_contradicts_itself_is_a_conflict() -> None:
    assert judge([answer("a", "1"), answer("a", "2")]) == "conflict"
    assert judge([answer("a", "3"), answer("a", ">=3")]) == "single"


def test_a_toll_that_grows_with_time_is_an_update() -> None:
    three, five = answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)
    assert judge([three, five], grows=True) == "update"
    assert judge([three, five]) == "conflict"


def test_a_toll_that_shrinks_or_begins_at_none_is_a_conflict() -> None:
    assert (
        judge([answer("a", "5", published=EVENING), answer("b", "3", published=MORNING)], grows=True)
        == "conflict"
    )
    assert (
        judge([answer("a", "0", published=EVENING), answer("b", "12", published=MORNING)], grows=True)
        == "conflict"
    )


def test_at_one_hour_only_one_source_can_raise_its_toll() -> None:
    def told(source: str | None) -> str:
        return judge(
            [
                answer("a", "12", published=EVENING, source="Corvane police"),
                answer("b", "18", published=EVENING, source=source),
            ],
            grows=True,
        )

    assert told("the police") == "update"
    assert told("hospitals") == "conflict"
    assert told(None) == "conflict"


def test_a_headline_without_its_hedge_is_held_to_the_report() -> None:
    headline, report = answer("a", "5", published=MORNING), answer("a", ">=5", published=MORNING)
    assert judge([headline, report, answer("b", "22", published=MORNING)]) == "compatible"
    assert judge([headline, answer("b", "22", published=MORNING)]) == "conflict"


def test_a_toll_that_is_said_to_rise_is_updated_within_a_day() -> None:
    answers = [answer("a", "22", published=MORNING), answer("b", "24", published=MORNING)]
    assert judge(answers, grows=True, rising=True) == "update"
    assert judge(answers, grows=True) == "conflict"


def test_a_round_number_may_stand_for_more_than_itself() -> None:
    def more_than(value: float) -> str:
        return judge([answer("a", f"{value:.0f}"), Answer("b", value, None, "more_than")])

    assert more_than(170_000) == "compatible"
    assert more_than(1_234) == "conflict"
    assert more_than(70) == "conflict"


def test_what_moves_from_hour_to_hour_is_updated_both_ways() -> None:
    assert judge([answer("a", "5.4"), answer("b", "3.9")], moves=True) == "update"


VALUES = st.one_of(st.none(), st.integers(0, 10**6).map(float))
ANSWERS = st.builds(
    Answer,
    article=st.sampled_from("abc"),
    low=VALUES,
    high=VALUES,
    comparator=st.sampled_from(["exact", "about", "more_than", "at_least", "less_than", "at_most", "vague"]),
    published=st.sampled_from([None, EVENING, MORNING]),
)


@given(ANSWERS, ANSWERS)
def test_compatibility_is_symmetric(a: Answer, b: Answer) -> None:
    assert compatible(a, b) == compatible(b, a)


@given(st.lists(ANSWERS, min_size=1, max_size=5), st.randoms(use_true_random=False), st.booleans())
def test_the_verdict_does_not_depend_on_the_order_of_answers(answers: list[Answer], draw, grows) -> None:
    shuffled = answers[:]
    draw.shuffle(shuffled)
    assert judge(answers, grows=grows) == judge(shuffled, grows=grows)


@given(ANSWERS)
def test_an_answer_lies_within_its_bounds(one: Answer) -> None:
    low, high = bounds(one)
    assert one.low is None or low <= one.low
    assert one.high is None or high >= one.high
