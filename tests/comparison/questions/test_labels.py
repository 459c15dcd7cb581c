"""Labels of questions."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions.labels import label_questions
from newslens.comparison.questions.places import StoryPlaces
from newslens.comparison.questions.roles import fold
from newslens.comparison.shared.content_words import word

PLACES = StoryPlaces({"a": {"Ostrel", "Marn"}, "b": {"Ostrel"}}, {})


def named(*groups: list) -> list[str]:
    claims = [each for group in groups for each in group]
    return label_questions(groups, likeness(*claims, places=PLACES))


def label(*claims) -> str:
    return named(list(claims))[0]


PERSONS = {"persons": True, "outcome": "killed"}
PEOPLE = {"counted": "people", "head": fold(word("people"))} | PERSONS


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        ({"counted": "boats"}, "boats"),
        ({"counted": "boats", "is_whole": True}, "boats in all"),
        ({"is_whole": True}, "number in all"),
        ({}, "number"),
        ({"wordings": (("wreck", "Wreck"),)}, "Wreck"),
        ({"counted": "boats", "wordings": (("b", "boats"), ("sink", "sunk"))}, "boats sunk"),
        ({"counted": "miners", "head": "miner"} | PERSONS, "miners killed"),
        (PEOPLE, "people killed"),
        (PEOPLE | {"counted": "young people", "groups": words("women")}, "young people killed"),
        ({"counted": "deaths"} | PERSONS, "killed"),
        ({"counted": "boats", "is_past": True}, "boats, previously"),
        ({"counted": "boats", "years": frozenset([2019])}, "boats, 2019"),
        ({"counted": "boats", "places": words("Marn")}, "boats, Marn"),
        ({"counted": "boats", "places": words("Ostrel")}, "boats"),
        ({"counted": "boats", "places": words("Marn"), "years": frozenset([2019]), "is_past": True}, "boats, Marn, 2019, previously"),
        ({"counted": "Marn boats", "places": words("Marn")}, "Marn boats"),
        ({"unit": "EUR", "counted": "loan"}, "loan (EUR)"),
        ({"unit": "EUR"}, "EUR"),
        ({"unit": "EUR", "wordings": (("loan", "Loan"),)}, "loan (EUR)"),
        ({"unit": "EUR", "wordings": (("agree", "agreed"),)}, "EUR, agreed"),
        ({"unit": "nautical_mile"}, "nautical miles"),
        ({"unit": "mile/hour"}, "miles/hour"),
        ({"unit": "siemens"}, "siemens"),
        ({"unit": "foot"}, "feet"),
        ({"unit": "percent"}, "per cent"),
        ({"unit": "year_of_age"}, "age"),
        ({"unit": "year_of_age", "holders": frozenset(["Osmo Terrick"])}, "age, Osmo Terrick"),
    ],
)  # fmt: skip
def test_the_label_of_one_claim(one: dict, expected: str) -> None:
    assert label(claim(0, **one)) == expected


def test_persons_of_several_kinds_are_people() -> None:
    miners = {"counted": "miners", "head": "miner"} | PERSONS
    guards = {"counted": "guards", "head": "guard"} | PERSONS
    assert label(claim(0, **miners), claim(1, **guards)) == "people killed"
    boats = {"counted": "boats", "head": "boat", "outcome": "killed"}
    assert label(claim(0, **miners), claim(1, **boats)) == "boats killed"
    calm = {"persons": True, "outcome": None}
    assert label(claim(0, **(miners | calm)), claim(1, **(guards | calm))) == "guards"


def test_half_of_the_claims_make_the_place_the_year_and_the_holder() -> None:
    there, year = {"places": words("Marn")}, {"years": frozenset([2019])}
    boats = {"counted": "boats"}
    assert label(claim(0, **boats, **there), claim(1, **boats)) == "boats, Marn"
    assert label(claim(0, **boats, **there), claim(1, **boats), claim(2, **boats)) == "boats"
    assert label(claim(0, **boats, **year), claim(1, **boats)) == "boats, 2019"
    assert label(claim(0, **boats, **year), claim(1, **boats), claim(2, **boats)) == "boats"


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ("a" * 19 + " " + "b" * 20, "a" * 19 + " " + "b" * 20),
        ("a" * 20 + " " + "b" * 20, "b" * 20),
        ("b" * 50, "b" * 50),
        ("aa bb " + "c" * 40, "c" * 40),
    ],
)
def test_a_long_noun_loses_its_first_words(counted: str, expected: str) -> None:
    assert label(claim(0, counted=counted)) == expected


SEATS = {"counted": "seats"}


def day(number: int, last: int | None = None):
    return ((dt.datetime(2027, 10, number), dt.datetime(2027, 10, last or number, 23)),)


def test_equal_labels_are_told_apart_by_the_holder() -> None:
    union, list_ = (
        claim(row, **SEATS, holders=frozenset([name])) for row, name in enumerate(["Union", "List"])
    )
    assert named([union], [list_]) == ["seats, Union", "seats, List"]
    assert named([union], [claim(2, counted="boats", holders=words("List"))]) == ["seats", "boats"]


def test_then_by_the_weekday() -> None:
    monday, tuesday, both = (
        claim(0, **SEATS, days=day(18)), claim(1, **SEATS, days=day(19)), claim(2, **SEATS, days=day(18) + day(19)),
    )  # fmt: skip
    assert named([monday], [tuesday], [both]) == ["seats, Monday", "seats, Tuesday", "seats"]
    span = claim(3, **SEATS, days=day(18, 19))
    assert named([monday], [span]) == ["seats, Monday", "seats"]


def test_then_by_a_telling_word() -> None:
    one, other = (
        claim(0, **SEATS, wordings=(("gale", "Gale"),)),
        claim(1, **SEATS, wordings=(("vote", "vote"),)),
    )
    assert named([one], [other]) == ["seats, Gale", "seats, vote"]


def test_what_the_label_says_already_is_not_said_again() -> None:
    one = claim(0, counted="Union seats", holders=words("union"))
    other = claim(1, counted="Union seats", holders=words("List"))
    assert named([one], [other]) == ["Union seats", "Union seats, List"]
