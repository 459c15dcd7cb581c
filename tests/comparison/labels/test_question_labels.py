"""Labels of questions."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claim, likeness, read, words

from newslens.comparison.claims.claim import DayMention
from newslens.comparison.claims.places import StoryPlaces
from newslens.comparison.claims.roles import fold
from newslens.comparison.labels.question_labels import label_questions
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
        ({"counted": "boats", "owners": frozenset(["Velm"])}, "Velm’s boats"),
        ({"counted": "boats", "owners": frozenset(["Silmars"])}, "Silmars’ boats"),
        ({"counted": "Velm boats", "owners": frozenset(["Velm"])}, "Velm boats"),
        ({}, "figures"),
        ({"counted": "miners", "head": "miner"} | PERSONS, "miners killed"),
        (PEOPLE, "people killed"),
        (PEOPLE | {"counted": "young people", "groups": words("women")}, "young people killed"),
        ({"counted": "deaths"} | PERSONS, "people killed"),
        (PERSONS, "people killed"),
        ({"counted": "boats", "is_past": True}, "boats previously"),
        ({"counted": "Workers", "head": "worker"} | PERSONS, "workers killed"),
        ({"counted": "Danes", "head": "dane"} | PERSONS, "Danes killed"),
        ({"counted": "they’re"}, "figures"),
        ({"unit": "EUR", "counted": "loan"}, "loan (EUR)"),
        ({"unit": "EUR", "counted": "loan", "owners": frozenset(["Velm"])}, "Velm’s loan (EUR)"),
        ({"unit": "EUR"}, "EUR"),
        ({"unit": "nautical_mile"}, "nautical miles"),
        ({"unit": "mile/hour"}, "miles per hour"),
        ({"unit": "USD/share"}, "USD per share"),
        ({"unit": "siemens"}, "siemens"),
        ({"unit": "gigahertz"}, "gigahertz"),
        ({"unit": "century"}, "centuries"),
        ({"unit": "day"}, "days"),
        ({"unit": "foot"}, "feet"),
        ({"unit": "square_foot"}, "square feet"),
        ({"unit": "percent"}, "per cent"),
        ({"unit": "year_of_age"}, "age"),
        ({"unit": "year_of_age", "holders": frozenset(["Osmo Terrick"])}, "age of Osmo Terrick"),
    ],
)  # fmt: skip
def test_the_label_of_one_claim(one: dict, expected: str) -> None:
    assert label(claim(0, **one)) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["Twelve sailors boarded the wrong ferry.", "Some 14 sailors boarded the wrong boat."], "sailors who boarded the wrong ferry"),
        (["Twelve sailors were taken to the island by bus.", "Some 14 sailors were taken to the island on Monday."], "sailors taken to the island"),
        (["Velina Osk scored 26 points.", "Osk scored 28 points."], "points scored by Osk"),
        (["Twelve people.", "Twelve people stood by the gate."], "people who stood by the gate"),
        (["They offer a reward of 40,000 francs.", "The reward is 50,000 francs."], "reward (francs)"),
        (["The canal has a depth of 60 metres.", "It has a depth of 70 metres."], "depth (meters)"),
        (["About 44 per cent of voters stayed at home.", "Some 46% of voters stayed."], "share of voters"),
        (["The tram slid for eight seconds.", "The red tram slid for nine seconds."], "“The red tram slid for … seconds”"),
        (["The index fell 64 points.", "The index fell 65 points."], "fall of the index (points)"),
        (["A 6.1-magnitude quake struck.", "A quake of magnitude 6.2 struck."], "magnitude of the quake"),
        (["The 42-year-old driver was held.", "The driver, 43, was held."], "age of the driver"),
        (["There were 12 members of the council."], "members of the council"),
    ],
)  # fmt: skip
def test_a_label_is_what_the_sentences_say(sentences: list[str], expected: str) -> None:
    assert (
        label(*(read(sentence, article)[0] for article, sentence in zip("ab", sentences, strict=False)))
        == expected
    )


def test_persons_of_several_kinds_are_people() -> None:
    miners = {"counted": "miners", "head": "miner"} | PERSONS
    guards = {"counted": "guards", "head": "guard"} | PERSONS
    assert label(claim(0, **miners), claim(1, **guards)) == "people killed"
    boats = {"counted": "boats", "head": "boat", "outcome": "killed"}
    assert label(claim(0, **miners), claim(1, **boats)) == "boats killed"
    calm = {"persons": True, "outcome": None}
    assert label(claim(0, **(miners | calm)), claim(1, **(guards | calm))) == "guards"


def test_half_of_the_claims_make_the_outcome() -> None:
    boats = {"counted": "miners", "head": "miner", "persons": True}
    assert label(claim(0, **boats, outcome="killed"), claim(1, **boats)) == "miners killed"
    assert label(claim(0, **boats, outcome="killed"), claim(1, **boats), claim(2, **boats)) == "miners"


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


def test_equal_labels_are_told_apart_by_what_narrows_them() -> None:
    severe, other = claim(0, **SEATS, narrowed=frozenset(["new"])), claim(1, **SEATS)
    assert named([severe], [other]) == ["seats (new)", "seats"]


def test_then_by_the_day_behind_the_figure() -> None:
    day = [DayMention(21, dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 18, 23))]
    monday = read("They took 40 seats on Monday.", days=day)
    assert named(monday, read("They took 50 seats.")) == ["seats on Monday", "seats"]


def test_then_the_question_of_fewer_reports_is_quoted() -> None:
    both = [*read("We saw 40 seats there.", "a"), *read("We saw 40 seats there.", "b")]
    assert named(read("We saw 50 seats in the hall."), both) == [
        "seats, “We saw … seats in the hall”",
        "seats",
    ]


def test_no_two_questions_share_a_label() -> None:
    same = [claim(row, **SEATS) for row in range(3)]
    assert named(*([each] for each in same)) == ["seats", "seats (2)", "seats (3)"]
