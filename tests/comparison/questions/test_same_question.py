"""What each sign speaks for or against one question, to the letter."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import NO_PLACES, claim, likeness, words

from newslens.comparison.questions.places import StoryPlaces
from newslens.comparison.questions.roles import fold
from newslens.comparison.questions.same_question import affinity, same_head
from newslens.comparison.shared.content_words import word

PLAIN = {"head": "boat", "nouns": words("boat"), "counted": "boats"}
MONDAY = ((dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 18, 23, 59)),)
TUESDAY = ((dt.datetime(2027, 10, 19), dt.datetime(2027, 10, 19, 23, 59)),)
PEOPLE = {"head": "miner", "nouns": words("miner"), "persons": True, "outcome": "killed"}


def strength(one: dict, other: dict, *, first=20.0, second=20.0, places=NO_PLACES) -> float:
    """Affinity of two claims of different articles; others keep a noun from being counted once."""
    a, b = claim(0, first, **one), claim(1, second, **other)
    # Another number of the same thing in each article: nothing is counted once.
    rest = [
        claim(row, 77.0, article_id=article, head=a.head, nouns=a.nouns)
        for row, article in ((2, "a"), (3, "b"))
    ]
    return affinity(a, b, likeness(a, b, *rest, places=places))


def difference(one: dict, other: dict, *, base: dict = PLAIN, first=20.0, second=20.0) -> float:
    """What some differences of two claims add to their affinity."""
    plain = strength(base, base, first=first, second=second)
    return round(strength(base | one, base | other, first=first, second=second) - plain, 6)


def test_two_like_counts_sum_up_value_clause_and_noun() -> None:
    # 0.22 equal count below 100, 0.4 clauses alike, 0.2 + 0.12 * rarity for the noun, which both articles have.
    a, b = claim(0, 20.0, **PLAIN), claim(1, 20.0, **PLAIN)
    rest = claim(2, 77.0, article_id="a", head="boat")
    known = likeness(a, b, rest)
    rarity = known.rarity(["boat"])
    assert 0 < rarity < 1
    assert affinity(a, b, known) == pytest.approx(0.22 + 0.4 + 0.2 + 0.12 * rarity)


def test_two_like_measures_sum_up_value_clause_and_dimension() -> None:
    miles = {"unit": "mile", "clause_words": words("lie border")}
    assert strength(miles, miles) == pytest.approx(0.36 + 0.55 + 0.3 + 0.12)
    around = {"sentence_words": words("camp")}
    assert strength({"unit": "mile"} | around, {"unit": "mile"} | around) == pytest.approx(0.36 + 0.3 + 0.12)
    assert strength(PLAIN | around, PLAIN | around) == pytest.approx(strength(PLAIN, PLAIN) + 0.2)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"outcome": "killed"}, {"outcome": "killed"}, 0.35),
        ({"outcome": "missing"}, {"outcome": "missing"}, 0.35),
        ({"outcome": "arrested"}, {"outcome": "arrested"}, 0.2),
        ({"outcome": "arrested"}, {}, 0.0),
        ({"outcome": "arrested", "groups": words("women")}, {"outcome": "arrested"}, 0.08 - 0.2),
        ({"outcome": "killed", "groups": words("women")}, {"outcome": "killed"}, 0.14 - 0.2),
        ({"outcome": "killed", "groups": words("women police")}, {"outcome": "killed", "groups": words("police")}, 0.14),
        ({"outcome": "arrested", "groups": words("men")}, {"outcome": "arrested"}, 0.2),
        ({"outcome": "killed", "groups": words("men")}, {"outcome": "killed"}, 0.14 - 0.2),
        ({"source": "the police"}, {"source": "Corvane police"}, 0.1),
        ({"source": "the police"}, {"source": "a hospital"}, 0.0),
        ({"source": "police", "article_id": "a"}, {"source": "police", "article_id": "a"}, 0.0),
        ({"holders": words("Terrick")}, {"holders": words("Terrick")}, 0.0),
    ],
)  # fmt: skip
def test_what_speaks_for_one_question(one: dict, other: dict, expected: float) -> None:
    assert difference(one, other) == pytest.approx(expected)
    assert difference(other, one) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"is_part": True}, {}, -0.2),
        ({"is_part": True}, {"is_part": True}, 0.0),
        ({"is_of_known": True}, {}, -0.15),
        ({"is_of_known": True, "outcome": "killed"}, {"outcome": "killed"}, 0.35),
        ({"is_whole": True}, {}, 0.0),
        ({"is_added": True}, {}, 0.0),
        ({"groups": words("women")}, {"groups": words("police")}, -0.2),
        ({"groups": words("women police")}, {"groups": words("police")}, 0.0),
        ({"persons": True, "outcome": "killed"}, {"persons": True}, 0.0),
        ({"days": MONDAY}, {"days": TUESDAY}, -0.35),
        ({"days": MONDAY}, {"days": MONDAY}, 0.0),
        ({"days": MONDAY}, {}, 0.0),
        ({"years": frozenset([2019])}, {}, -0.1),
        ({"years": frozenset([2019])}, {"years": frozenset([2019])}, 0.0),
        ({"years": frozenset([2019]), "outcome": "killed"}, {"outcome": "killed"}, 0.35 - 0.7),
    ],
)
def test_what_speaks_against_it_of_equal_values(one: dict, other: dict, expected: float) -> None:
    assert difference(one, other) == pytest.approx(expected)
    assert difference(other, one) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"is_whole": True}, {}, -0.3),
        ({"is_added": True}, {}, -0.2),
        ({"is_added": True}, {"is_added": True}, 0.0),
        ({"persons": True}, {"persons": True, "outcome": "killed"}, -0.2),
        ({"persons": True, "outcome": "killed"}, {"persons": True}, -0.2 + 0.05),
        ({"persons": True}, {"outcome": "killed"}, 0.0),
        # A telling outcome takes the doubt of a clash away.
        ({"outcome": "killed"}, {"outcome": "killed"}, 0.35 + 0.05),
        ({"outcome": "arrested"}, {"outcome": "arrested"}, 0.2),
        ({}, {"article_id": "a"}, -0.25),
        ({"source": "police"}, {"article_id": "a"}, -0.15),
        ({"source": "police"}, {"article_id": "a", "sentence_start": 0}, 0.0),
        ({"source": "police"}, {}, 0.0),
    ],
)  # fmt: skip
def test_what_speaks_against_it_of_values_that_clash(one: dict, other: dict, expected: float) -> None:
    assert difference(one, other, first=20.0, second=21.0) == pytest.approx(expected)


def test_a_clash_counts_more_where_numbers_lie_far_apart() -> None:
    equal, near, far = (strength(PLAIN, PLAIN, second=value) for value in (20.0, 28.0, 28.5))
    assert equal - near == pytest.approx(0.22 + 0.05)
    assert equal - far == pytest.approx(0.22 + 0.15)


def test_an_age_and_what_is_held_have_holders() -> None:
    one, other = {"holders": words("Terrick")}, {"holders": words("Terrick Dravenne")}
    seats = {"head": "seat", "nouns": words("seat")}
    age = {"unit": "year_of_age"}
    assert difference(one, other, base=seats) == pytest.approx(0.25)
    assert difference(one, other, base=age) == pytest.approx(0.25)
    assert difference(one, {"holders": words("Dravenne")}, base=seats) == 0.0
    assert difference(one, other, base={"unit": "mile"}) == 0.0


def test_what_was_lost_is_not_what_is_held() -> None:
    loss, gain = ({"clause_words": frozenset([fold(word(said))])} for said in ("lost", "won"))
    seats = {"head": "seat", "nouns": words("seat")}
    assert strength(PLAIN | loss, PLAIN | gain) - strength(seats | loss, seats | gain) == pytest.approx(0.3)
    assert strength(PLAIN | loss, PLAIN | loss) == pytest.approx(strength(seats | loss, seats | loss))
    year = {"years": frozenset([2019])}
    assert difference(year, {}, base=seats) == pytest.approx(-0.7)


def test_days_matter_less_for_measures() -> None:
    assert difference({"days": MONDAY}, {"days": TUESDAY}, base={"unit": "mile"}) == pytest.approx(-0.15)


def test_nobody_answers_how_many_there_were() -> None:
    base = {"outcome": "injured"}
    none = strength(base, base, first=0.0, second=0.0)
    assert none == pytest.approx(strength(base, base, first=0.5, second=0.5) - 0.3 + 0.12)


def test_a_thing_that_each_counts_once_is_one_thing() -> None:
    def once(second: float, **changes: object) -> float:
        a, b = claim(0, 20.0, **PLAIN), claim(1, second, **(PLAIN | changes))
        return affinity(a, b, likeness(a, b))

    def often(second: float, **changes: object) -> float:
        a, b, again = claim(0, 20.0, **PLAIN), claim(1, second, **(PLAIN | changes)), claim(3, 77.0, **PLAIN)
        return affinity(a, b, likeness(a, b, again))

    assert once(20.0) - often(20.0) == pytest.approx(0.25)
    assert once(28.0) - often(28.0) == pytest.approx(0.25)
    assert once(28.5) - often(28.5) == pytest.approx(0.0)
    person = {"head": "person"}
    a, b = claim(0, 20.0, **person), claim(1, 20.0, **person)
    assert affinity(a, b, likeness(a, b)) == pytest.approx(
        affinity(a, b, likeness(a, b, claim(3, 9.0, **person)))
    )


STORY = StoryPlaces({"a": {"Ostrel", "Marn"}, "b": {"Ostrel"}, "c": {"Ostrel"}}, {})
"""Ostrel is where it happened; Marn lies elsewhere."""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"places": words("Ostrel")}, {"places": words("Ostrel")}, 0.0),
        ({"places": words("Ostrel")}, {}, 0.0),
        ({"places": words("Marn")}, {}, 1.0),
        ({"places": words("Marn")}, {"places": words("Ostrel")}, 1.0),
        ({"places": words("Marn")}, {"places": words("Marn")}, 0.0),
        ({"places": words("Marn")}, {"places": words("Velm")}, 0.6),
        ({"nearest_places": words("Marn")}, {}, 0.25),
        ({"nearest_places": words("Marn")}, {"nearest_places": words("Ostrel")}, 0.6),
        ({"places_before": words("Marn")}, {}, 0.25),
        ({"places_before": words("Ostrel")}, {}, 0.0),
        ({"places_before": words("Marn")}, {"nearest_places": words("Marn")}, 0.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("base", "second", "worth"),
    [
        (PLAIN, 20.0, 0.1),
        (PLAIN, 21.0, 0.2),
        (PEOPLE, 20.0, 0.1),
        (PEOPLE, 21.0, 0.4),
        ({"unit": "mile"}, 20.0, 0.1),
        ({"unit": "mile"}, 21.0, 0.4),
        ({"unit": "kilogram"}, 21.0, 0.2),
    ],
)
def test_other_places_speak_against_it(*, one, other, expected, base, second, worth) -> None:
    here = strength(base, base, second=second, places=STORY)
    there = strength(base | one, base | other, second=second, places=STORY)
    assert here - there == pytest.approx(expected * worth)


def test_doubts_are_looked_into_only_where_it_matters() -> None:
    a, b = claim(0, 20.0, **PLAIN), claim(1, 20.0, **PLAIN, is_part=True)
    known = likeness(a, b)
    full = affinity(a, b, known)
    assert affinity(a, b, known, least=full + 0.19) == pytest.approx(full)
    assert affinity(a, b, known, least=full + 0.21) == pytest.approx(full + 0.2)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"head": None}, {"head": "boat"}, 0.3),
        ({"head": None}, {"head": None}, 0.3),
        ({"head": "boat"}, {"head": "boat"}, 1.0),
        ({"head": "crew", "nouns": words("boat crew")}, {"head": "boat"}, 0.6),
        ({"head": "boat"}, {"head": "plane"}, 0.0),
        ({"head": "miner", "persons": True}, {"head": "person", "persons": True}, 0.5),
        ({"head": "miner", "persons": True}, {"head": "worker", "persons": True}, 0.0),
        ({"head": "miner", "persons": True, "outcome": "killed"}, {"head": "worker", "persons": True}, 0.5),
        ({"head": "miner", "outcome": "killed"}, {"head": "worker", "persons": True}, 0.0),
    ],
)
def test_how_far_two_nouns_are_one(one: dict, other: dict, expected: float) -> None:
    assert same_head(claim(0, **one), claim(1, **other)) == expected
    if "outcome" not in one:
        assert same_head(claim(1, **other), claim(0, **one)) == expected
