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
        (["~20", "20"], "agree"),
        (["~20", "21"], "compatible"),
        (["~20", "23"], "conflict"),
        ([">300", "300"], "compatible"),
        (["<=16", "16"], "compatible"),
        (["3..9", "3..9"], "agree"),
        (["3", ">=3"], "compatible"),
        ([">=3", ">3"], "compatible"),
        ([">=3", ">=3"], "agree"),
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


def test_answers_of_one_article_are_single_where_no_two_sources_are_shown_to_clash() -> None:
    one, two = answer("a", "1"), answer("a", "2")
    assert judge([one, two], shown=False) == "single"
    assert judge([one, answer("a", ">=1")]) == "single"
    assert judge([one, one]) == "single"


def test_one_article_that_is_shown_to_contradict_itself_is_a_conflict() -> None:
    answers = [answer("a", "1", source="the police"), answer("a", "2", source="a hospital")]
    assert judge(answers) == "conflict"
    # Nothing moves or grows within one report.
    assert judge(answers, course="grows") == judge(answers, moves=True) == "conflict"


def test_what_is_not_shown_to_be_one_question_is_no_conflict() -> None:
    answers = [answer("a", "2"), answer("b", "3")]
    assert judge(answers, shown=False) == "compatible"
    assert judge(answers, shown=True) == judge(answers) == "conflict"
    assert judge([answer("a", "2"), answer("b", "2")], shown=False) == "agree"


def in_turn(first: str, then: str, *, course: str | None = "grows", **told: str | None) -> str:
    """Verdict on a number of the evening and one of the morning after; `told` is what the text says of the course of each."""
    return judge(
        [
            answer("a", first, published=EVENING, growth=told.get("first")),
            answer("b", then, published=MORNING, growth=told.get("then")),
        ],
        course=course,
    )


@pytest.mark.parametrize(
    ("first", "then", "course", "verdict"),
    [
        ("3", "5", "grows", "update"),
        ("5", "3", "grows", "conflict"),
        ("5", "3", "shrinks", "update"),
        ("3", "5", "shrinks", "conflict"),
        ("3", "5", None, "conflict"),
        ("5", "3", None, "conflict"),
        # A death of nobody is no toll that grows.
        ("0", "12", "grows", "conflict"),
        ("1", "12", "grows", "update"),
        # What can be true as it stands is left as it is.
        (">=3", "5", "grows", "compatible"),
    ],
)
def test_the_later_report_has_the_later_number(
    first: str, then: str, course: str | None, verdict: str
) -> None:
    assert in_turn(first, then, course=course) == verdict


def at_one_hour(lower: str | None = None, higher: str | None = None, course: str | None = "grows") -> str:
    """Verdict on 14 and 22 of one hour; what the text says of the course of each is what counts."""
    return judge(
        [
            answer("a", "14", published=MORNING, growth=lower),
            answer("b", "22", published=MORNING, growth=higher),
        ],
        course=course,
    )


def test_deaths_that_nobody_had_heard_of_yet_are_overtaken_by_those_of_a_later_report() -> None:
    unheard, plain = (answer("a", "0", published=EVENING, growth=growth) for growth in ("so_far", None))
    later, same_hour = (answer("b", "2", published=hour) for hour in (MORNING, EVENING))
    assert judge([unheard, later], course="grows") == judge([unheard, same_hour], course="grows") == "update"
    assert judge([plain, later], course="grows") == judge([unheard, later]) == "conflict"
    # Somebody else knew that there were none, or still heard of none afterwards.
    known = answer("c", "0", published=EVENING)
    afterwards = answer("a", "0", published=MORNING, growth="so_far")
    assert judge([unheard, known, later], course="grows") == "conflict"
    assert judge([afterwards, same_hour], course="grows") == judge([unheard, answer("b", "2")]) == "conflict"


@pytest.mark.parametrize("moved", ["risen", "added", "fallen", "corrected"])
def test_the_text_says_which_number_is_the_later_one(moved: str) -> None:
    assert at_one_hour(higher=moved) == "update"
    assert at_one_hour(lower=moved, course="shrinks") == "update"


def test_the_text_says_which_number_is_the_earlier_one() -> None:
    assert at_one_hour(lower="so_far") == "update"
    assert at_one_hour(higher="so_far", course="shrinks") == "update"


def test_what_the_text_says_of_the_wrong_number_shows_nothing() -> None:
    assert at_one_hour() == "conflict"
    assert at_one_hour(lower="risen") == at_one_hour(lower="added") == "conflict"
    assert at_one_hour(higher="so_far") == "conflict"
    assert at_one_hour(higher="risen", course="shrinks") == "conflict"
    # A number that can go both ways has not grown because one text says that it rose.
    assert at_one_hour(higher="risen", course=None) == "conflict"


@pytest.mark.parametrize("course", ["grows", "shrinks", None])
@pytest.mark.parametrize("outdated", ["superseded", "corrected"])
def test_a_number_that_was_replaced_contradicts_nobody(outdated: str, course: str | None) -> None:
    assert at_one_hour(lower=outdated, course=course) == "update"
    assert at_one_hour(higher=outdated, course=course) == "update"


def test_a_number_is_as_old_as_its_first_report() -> None:
    early, late = answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)
    copy_of_late = answer("c", "5", published=EVENING)
    assert judge([early, late, copy_of_late], course="grows") == "conflict"
    old_news = answer("c", "3", published=MORNING)
    assert judge([early, late, old_news], course="grows") == "update"
    undated = answer("c", "5")
    assert judge([early, late, undated], course="grows") == "update"


def test_a_report_that_gives_both_numbers_has_the_old_one_beside_the_new() -> None:
    old, new = answer("a", "3", published=EVENING), answer("b", "5", published=MORNING)
    assert judge([old, new, answer("b", "3", published=MORNING)], course="grows") == "update"
    # Without it nothing shows which is the later number: the other report is of no hour.
    assert judge([answer("a", "3"), new], course="grows") == "conflict"
    assert judge([answer("a", "3"), new, answer("b", "3", published=MORNING)], course="grows") == "update"


def test_a_report_that_gives_both_by_two_sources_has_no_old_number() -> None:
    def told(source: str | None) -> str:
        return judge(
            [
                answer("a", "3", source="the police", published=EVENING),
                answer("a", "5", source=source, published=EVENING),
                answer("b", "5", published=MORNING),
            ],
            course="grows",
        )

    assert told("a hospital") == "conflict"
    assert told("police in Corvane") == told(None) == "update"


@pytest.mark.parametrize(("first", "then"), [(None, MORNING), (EVENING, None), (None, None)])
def test_without_hours_nothing_is_known_to_follow(first, then) -> None:
    answers = [answer("a", "3", published=first), answer("b", "5", published=then)]
    assert judge(answers, course="grows") == "conflict"


def test_every_clash_must_be_overtaken() -> None:
    answers = [
        answer("a", "3", published=EVENING),
        answer("b", "5", published=MORNING),
        answer("c", "4", published=MORNING),
    ]
    assert judge(answers, course="grows") == "conflict"
    assert judge(answers[:2], course="grows") == "update"


def test_at_one_hour_only_one_source_can_raise_its_toll() -> None:
    def told(source: str | None) -> str:
        return judge(
            [
                answer("a", "12", published=EVENING, source="Corvane police"),
                answer("b", "18", published=EVENING, source=source),
            ],
            course="grows",
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


def test_what_moves_from_hour_to_hour_is_updated_both_ways() -> None:
    assert judge([answer("a", "5.4"), answer("b", "3.9")], moves=True) == "update"


def test_answers_of_two_units_agree_within_their_play() -> None:
    miles = Answer("a", 10.0, 10.0, "exact", "10", play=0.8)
    metres = Answer("b", 10.5, 10.5, "exact", "10.5", play=0.1)
    assert judge([miles, metres]) == "compatible"


COURSES = st.sampled_from(["grows", "shrinks", None])


@given(st.lists(ANSWERS, min_size=1, max_size=5), st.randoms(use_true_random=False), COURSES, st.booleans())
def test_the_verdict_does_not_depend_on_the_order_of_answers(
    answers: list[Answer], draw, course, shown
) -> None:
    shuffled = answers[:]
    draw.shuffle(shuffled)
    assert judge(answers, course=course, shown=shown) == judge(shuffled, course=course, shown=shown)


def test_a_report_that_has_moved_on_does_not_stand_by_its_old_number() -> None:
    caption = answer("a", "3", published=MORNING)
    beyond = Answer("a", 5, None, "more_than", "more than 5", published=MORNING)
    assert judge([caption, answer("b", "6", published=MORNING)], course="grows") == "conflict"
    assert judge([caption, beyond, answer("b", "6", published=MORNING)], course="grows") == "update"
    # A number below its own is none beyond it, and a third report stands by the old one.
    below = Answer("a", None, 2, "less_than", "less than 2", published=MORNING)
    assert judge([caption, below, answer("b", "6", published=MORNING)], course="grows") == "conflict"
    assert (
        judge(
            [caption, beyond, answer("b", "6", published=MORNING), answer("c", "3", published=MORNING)],
            course="grows",
        )
        == "conflict"
    )


def test_of_what_shrinks_the_smaller_number_is_beyond() -> None:
    caption = answer("a", "6", published=MORNING)
    beyond = Answer("a", None, 4, "less_than", "less than 4", published=MORNING)
    told = [caption, answer("b", "3", published=MORNING)]
    assert judge(told, course="shrinks") == "conflict"
    assert judge([*told, beyond], course="shrinks") == "update"
