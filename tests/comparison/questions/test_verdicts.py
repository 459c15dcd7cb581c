"""The verdict on all answers to a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_answers import ANSWERS, EVENING, MORNING, answer

from newslens.comparison.questions.answer_bounds import Answer
from newslens.comparison.questions.verdicts import judge


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ([], "single"),
        (["3"], "single"),
        (["3", "3"], "agree"),
        (["3", ">=3"], "compatible"),
        (["3..9", "7"], "compatible"),
        (["3..9", "3..8"], "compatible"),
        (["2", "3"], "conflict"),
        (["3", ">=3", "5"], "conflict"),
        (["3", "3", "3", "4"], "conflict"),
    ],
)
def test_the_verdict_on_answers_of_different_articles(said: list[str], verdict: str) -> None:
    answers = [answer(str(n), each) for n, each in enumerate(said)]
    assert judge(answers) == verdict
    assert judge(answers[::-1]) == verdict


def test_amounts_that_round_to_each_other_are_compatible() -> None:
    rough = Answer("a", 22e9, 22e9, "exact", "22 billion")
    fine = Answer("b", 22.4e9, 22.4e9, "exact", "22.4 billion")
    assert judge([rough, fine]) == "compatible"


def test_one_article_that_contradicts_itself_is_a_conflict() -> None:
    assert judge([answer("a", "1"), answer("a", "2")]) == "conflict"
    assert judge([answer("a", "3"), answer("a", ">=3")]) == "single"
    assert judge([answer("a", "1"), answer("a", "2")], moves=True) == "conflict"


def toll(lower: str, higher: str, **more: object) -> str:
    """Verdict on a lower number of the evening and a higher one of the morning."""
    return judge(
        [answer("a", lower, published=EVENING), answer("b", higher, published=MORNING)], grows=True, **more
    )


def test_a_toll_that_grows_with_time_is_an_update() -> None:
    three, five = answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)
    assert judge([three, five], grows=True) == "update"
    assert judge([five, three], grows=True) == "update"
    assert judge([three, five]) == "conflict"


def test_a_toll_that_shrinks_or_begins_at_none_is_a_conflict() -> None:
    assert toll("5", "3") == "conflict"
    assert toll("0", "12") == "conflict"
    assert toll("1", "12") == "update"
    assert toll("5", "3", rising=True) == "conflict"


def test_a_number_is_as_old_as_its_first_report() -> None:
    early, late = answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)
    copy_of_late = answer("c", "5", published=EVENING)
    assert judge([early, late, copy_of_late], grows=True) == "conflict"
    old_news = answer("c", "3", published=MORNING)
    assert judge([early, late, old_news], grows=True) == "update"
    undated = answer("c", "5")
    assert judge([early, late, undated], grows=True) == "update"


def test_an_article_that_gives_both_numbers_did_not_follow_itself() -> None:
    answers = [answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)]
    assert judge([*answers, answer("b", "3", published=MORNING)], grows=True) == "conflict"


@pytest.mark.parametrize(("first", "then"), [(None, MORNING), (EVENING, None), (None, None)])
def test_without_hours_nothing_is_known_to_follow(first, then) -> None:
    answers = [answer("a", "3", published=first), answer("b", "5", published=then)]
    assert judge(answers, grows=True) == "conflict"


def test_every_clash_must_be_overtaken() -> None:
    answers = [
        answer("a", "3", published=EVENING),
        answer("b", "5", published=MORNING),
        answer("c", "4", published=MORNING),
    ]
    assert judge(answers, grows=True) == "conflict"
    assert judge(answers[:2], grows=True) == "update"


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


@pytest.mark.parametrize("hedge", [">=5", ">5", "~5", "<=5", "<5"])
def test_a_headline_without_its_hedge_is_held_to_the_report(hedge: str) -> None:
    other = {">=5": "22", ">5": "22", "~5": "5.4", "<=5": "4", "<5": "4"}[hedge]
    headline, report = answer("a", "5", published=MORNING), answer("a", hedge, published=MORNING)
    assert judge([headline, report, answer("b", other, published=MORNING)]) == "compatible"
    assert judge([headline, answer("b", other, published=MORNING)]) == "conflict"
    # Another article's hedge does not help.
    assert judge([headline, answer("b", hedge), answer("b", other)]) == "conflict"


def test_a_range_hedges_nothing() -> None:
    assert judge([answer("a", "3"), answer("a", "3..9"), answer("b", "9")]) == "conflict"


def test_a_toll_that_is_said_to_rise_is_updated_within_a_day() -> None:
    answers = [answer("a", "22", published=MORNING), answer("b", "24", published=MORNING)]
    assert judge(answers, grows=True, rising=True) == "update"
    assert judge(answers, grows=True) == "conflict"
    assert judge(answers, rising=True) == "conflict"


def test_what_moves_from_hour_to_hour_is_updated_both_ways() -> None:
    assert judge([answer("a", "5.4"), answer("b", "3.9")], moves=True) == "update"


def test_answers_of_two_units_agree_within_their_play() -> None:
    miles = Answer("a", 10.0, 10.0, "exact", "10", play=0.8)
    metres = Answer("b", 10.5, 10.5, "exact", "10.5", play=0.1)
    assert judge([miles, metres]) == "compatible"


@given(st.lists(ANSWERS, min_size=1, max_size=5), st.randoms(use_true_random=False), st.booleans())
def test_the_verdict_does_not_depend_on_the_order_of_answers(answers: list[Answer], draw, grows) -> None:
    shuffled = answers[:]
    draw.shuffle(shuffled)
    assert judge(answers, grows=grows) == judge(shuffled, grows=grows)
