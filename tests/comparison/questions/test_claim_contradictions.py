"""What rules out that two figures answer one question."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import NO_PLACES, claim, likeness, words

from newslens.comparison.questions.claim_contradictions import contradicts, is_held, on_other_days
from newslens.comparison.questions.dimensions import LOST_CURRENCY
from newslens.comparison.questions.places import StoryPlaces


def days(first: int, last: int | None = None) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    return ((dt.datetime(2027, 10, first), dt.datetime(2027, 10, last or first, 23)),)


def against(one: dict, other: dict, *, first=20.0, second=20.0, places=NO_PLACES) -> bool:
    a, b = claim(0, first, **one), claim(1, second, **other)
    known = likeness(a, b, places=places)
    found = contradicts(a, b, known)
    assert contradicts(b, a, known) is found
    return found


SAME = {"article_id": "a", "sentence_start": 0}
KILLED = {"outcome": "killed"}
SEATS = {"head": "seat"}
YEAR = frozenset([2019])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, False),
        ({}, {"unit": "mile"}, True),
        ({"unit": "EUR"}, {"unit": "USD"}, False),
        ({"dimension": LOST_CURRENCY}, {}, False),
        ({"dimension": LOST_CURRENCY, "counted": "loans"}, {}, True),
        ({"dimension": LOST_CURRENCY}, {"counted": "loans"}, True),
        ({"dimension": LOST_CURRENCY}, {"unit": "mile"}, True),
        ({"is_past": True}, {}, True),
        ({"is_past": True}, {"is_past": True}, False),
        (SAME, SAME, True),
        (SAME | {"source": "police"}, SAME, True),
        (SAME | {"source": "police"}, SAME | {"source": "police"}, True),
        (SAME | {"source": "police"}, SAME | {"source": "a hospital"}, False),
        (SAME, {"article_id": "a"}, False),
        (SAME, {"sentence_start": 0}, False),
        ({"change": "up"}, {"change": "down"}, True),
        ({"change": "up"}, {"change": "up"}, False),
        ({"change": "up"}, {}, False),
        ({"years": YEAR}, {"years": frozenset([2021])}, True),
        ({"years": YEAR}, {"years": frozenset([2019, 2021])}, False),
        ({"years": YEAR}, {}, False),
        ({"unit": "year_of_age", "holders": words("Terrick")}, {"unit": "year_of_age", "holders": words("Osmo")}, True),
        ({"unit": "year_of_age", "holders": words("Terrick")}, {"unit": "year_of_age"}, False),
        ({"unit": "mile", "holders": words("Terrick")}, {"unit": "mile", "holders": words("Osmo")}, False),
    ],
)  # fmt: skip
def test_what_no_two_answers_differ_in(one: dict, other: dict, *, expected: bool) -> None:
    assert against(one, other) is expected


def test_a_bare_number_may_be_money_only_where_it_is_the_same_number() -> None:
    assert against({"dimension": LOST_CURRENCY}, {}, second=21.0)
    assert against({"dimension": LOST_CURRENCY}, {}, first=None, second=None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (KILLED, {"outcome": "injured"}, True),
        (KILLED, {}, False),
        (KILLED | {"groups": words("women")}, KILLED, True),
        (KILLED | {"groups": words("women")}, KILLED | {"groups": words("women")}, False),
        (KILLED | {"groups": words("women")}, {}, False),
        ({"outcome": "arrested", "groups": words("women")}, {"outcome": "arrested"}, False),
        (KILLED | {"groups": words("police")}, KILLED, False),
        (KILLED | {"groups": words("police")}, KILLED | {"groups": words("soldiers")}, True),
        ({"groups": words("police")}, {"groups": words("soldiers")}, True),
        ({"groups": words("women")}, {"groups": words("soldiers")}, False),
        ({"groups": words("women police")}, {"groups": words("women soldiers")}, False),
        (SEATS | {"holders": words("Union")}, SEATS | {"holders": words("List")}, True),
        (SEATS | {"holders": words("Union")}, SEATS | {"holders": words("List Union")}, False),
        (SEATS | {"holders": words("Union")}, SEATS, False),
        (SEATS | {"holders": words("Union")}, {"head": "vote", "holders": words("List")}, False),
        ({"head": "boat", "holders": words("Union")}, {"head": "boat", "holders": words("List")}, False),
        ({"is_local": True, "places": words("Ostrel")}, {}, True),
        ({"is_local": True, "places": words("Ostrel")}, {"places": words("Ostrel")}, False),
        ({"is_local": True, "places": words("Ostrel")}, {"is_local": True, "places": words("Marn")}, True),
        ({"places": words("Ostrel")}, {"places": words("Marn"), "article_id": "a"}, False),
        (KILLED | {"is_part": True}, KILLED, False),
    ],
)  # fmt: skip
def test_counts_of_other_persons(one: dict, other: dict, *, expected: bool) -> None:
    assert against(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (KILLED | {"is_part": True}, KILLED, True),
        ({"is_part": True}, {}, False),
        (KILLED | {"is_part": True}, KILLED | {"is_part": True}, False),
        ({"places": words("Ostrel")}, {"places": words("Marn"), "article_id": "a"}, True),
        ({"places": words("Ostrel")}, {"places": words("Ostrel"), "article_id": "a"}, False),
        ({"places": words("Ostrel")}, {"article_id": "a"}, False),
        ({"places": words("Ostrel")}, {"places": words("Marn")}, False),
    ],
)
def test_counts_that_clash(one: dict, other: dict, *, expected: bool) -> None:
    assert against(one, other, second=21.0) is expected


def test_counts_that_lie_too_far_apart() -> None:
    assert against({}, {}, first=10.0, second=101.0)
    assert not against({}, {}, first=10.0, second=100.0)
    assert not against(KILLED, KILLED, first=10.0, second=500.0)
    assert against(KILLED, KILLED, first=10.0, second=501.0)
    assert not against({"unit": "mile"}, {"unit": "mile"}, first=10.0, second=501.0)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (KILLED | {"days": days(18)}, KILLED | {"days": days(19)}, True),
        (KILLED | {"days": days(18)}, KILLED | {"days": days(18)}, False),
        (KILLED | {"days": days(17, 18)}, KILLED | {"days": days(18, 19)}, False),
        (KILLED | {"days": days(18)}, KILLED, False),
        (KILLED | {"days": days(18)}, {"days": days(19)}, False),
        ({"days": days(18)}, {"days": days(19)}, False),
        (KILLED | {"years": YEAR}, KILLED | {"days": days(18)}, True),
        (KILLED | {"years": YEAR}, KILLED | {"days": days(18), "years": YEAR}, False),
        (KILLED | {"years": YEAR}, KILLED, False),
        ({"years": YEAR}, {"days": days(18)}, False),
    ],
)
def test_outcomes_told_of_another_time(one: dict, other: dict, *, expected: bool) -> None:
    assert against(one, other) is expected


STORY = StoryPlaces(
    {"a": {"Ostrel", "Harlow"}, "b": {"Ostrel", "Marn"}, "c": {"Ostrel"}}, {"Ostrel": {"Velm"}}
)


@pytest.mark.parametrize(
    ("one", "other", "second", "expected"),
    [
        ("Ostrel", "Marn", 21.0, True),
        ("Ostrel", "Velm", 21.0, False),
        ("Ostrel", "Ostrel", 21.0, False),
        ("Ostrel Marn", "Marn", 21.0, False),
        ("Ostrel", "", 21.0, False),
        # Neither the lexicon nor the story knows Marn: values that agree have the benefit of the doubt.
        ("Ostrel", "Marn", 20.0, False),
        ("Paris", "Berlin", 20.0, True),
        ("Ostrel", "Berlin", 20.0, True),
        ("Marn", "Berlin", 20.0, False),
        ("Marn", "Harlow", 20.0, False),
    ],
)
def test_outcomes_told_of_another_place(one: str, other: str, second: float, *, expected: bool) -> None:
    there, here = KILLED | {"places": words(one)}, KILLED | {"places": words(other)}
    assert against(there, here, second=second, places=STORY) is expected
    assert not against({"places": words(one)}, here, second=second, places=STORY)


def test_the_sentence_shows_the_place_of_a_figure_that_clashes() -> None:
    there = KILLED | {"places": words("Ostrel")}
    here = KILLED | {"nearest_places": words("Marn")}
    assert against(there, here, second=21.0, places=STORY)
    assert not against(there, here, places=STORY)


def test_what_is_held_and_other_days() -> None:
    assert [is_held(claim(head=head)) for head in ("seat", "goal", "boat", None)] == [
        True,
        True,
        False,
        False,
    ]
    assert on_other_days(claim(days=days(18)), claim(days=days(19)))
    assert not on_other_days(claim(days=days(18)), claim())
