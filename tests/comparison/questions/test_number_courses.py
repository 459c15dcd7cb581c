"""Which way the number of a question can go."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from invented_claims import claim

from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.number_courses import course_of, is_moving

DEAD = {"outcome": "killed"}
PAST_YEAR, PAST_EVENT = {"years": frozenset([2019])}, {"occasion": "sluice break"}


@pytest.mark.parametrize(
    ("one", "other", "course"),
    [
        (DEAD, DEAD, "grows"),
        ({"outcome": "missing"}, {"outcome": "missing"}, "shrinks"),
        ({"head": "boat"}, {"head": "boat"}, None),
        ({"head": "boat", "growth": "so_far"}, {"head": "boat"}, "grows"),
        # What is over goes no way; a year or an event that only one of them names is no other event.
        (DEAD | PAST_YEAR, DEAD | PAST_YEAR, None),
        (DEAD | PAST_EVENT, DEAD | PAST_EVENT, None),
        (DEAD | PAST_YEAR, DEAD | PAST_EVENT, None),
        (DEAD | PAST_YEAR, DEAD, "grows"),
    ],
)
def test_the_course_of_a_number(one: dict, other: dict, course: str | None) -> None:
    assert course_of([claim(0, 16.0, **one), claim(1, 25.0, **other)]) == course


def course_in_sentences(first: str, then: str) -> str | None:
    """The course of the numbers of two digits that begin two sentences on the dead."""
    return course_of(
        [
            claim(n, float(said[:2]), sentence=said, sentence_start=0, start=0, end=2, **DEAD)
            for n, said in enumerate((first, then))
        ]
    )


def test_digits_that_changed_places_in_one_sentence_are_no_later_number() -> None:
    assert course_in_sentences("12 children drowned.", "21 children drowned.") is None
    assert course_in_sentences("12 children drowned.", "22 children drowned.") == "grows"
    assert course_in_sentences("12 children drowned.", "21 children have drowned.") == "grows"


def test_how_long_a_copied_sentence_may_be() -> None:
    rest = " children drowned.".ljust(thresholds.COPIED_SENTENCE - 2, "!")
    assert course_in_sentences(f"12{rest}", f"21{rest}") is None
    assert course_in_sentences(f"12{rest}!", f"21{rest}!") == "grows"


DAY = dt.datetime(2027, 10, 18)
RISEN = {"head": "degree", "growth": "risen", "days": ((DAY, DAY),)}


@pytest.mark.parametrize(
    ("hours", "other", "course"),
    [
        (30, {}, None),
        (12, {}, "grows"),
        (30, {"days": ()}, "grows"),
        (30, DEAD, "grows"),
    ],
)
def test_what_a_number_rose_to_on_a_day_gone_by_moves_no_more(
    hours: int, other: dict, course: str | None
) -> None:
    published = DAY + dt.timedelta(hours=hours)
    claims = [
        claim(0, 46.0, published=published, **RISEN),
        claim(1, 48.0, published=published, **(RISEN | other)),
    ]
    assert course_of(claims) == course
    # A report that gives one of the numbers and no day changes nothing.
    assert course_of([*claims, replace(claims[0], row=2, days=())]) == course


@pytest.mark.parametrize(
    ("one", "moves"),
    [
        ({"unit": "EUR"}, True),
        ({"unit": "percent"}, False),
        ({"unit": "percent", "change": "down"}, True),
        ({"unit": "mile"}, False),
    ],
)
def test_what_moves_from_hour_to_hour(one: dict, *, moves: bool) -> None:
    shares = claim(0, 2.0, clause_words=frozenset({"share", "yard"}), **one)
    assert is_moving([shares]) is moves
    assert not is_moving([shares, replace(shares, clause_words=frozenset({"cost", "yard"}))])
