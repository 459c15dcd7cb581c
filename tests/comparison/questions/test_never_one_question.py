"""What excludes that two claims answer one question."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import NO_PLACES, claim

from newslens.comparison.claims.deed import Deed
from newslens.comparison.claims.places import StoryPlaces
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.never_one_question import are_never_one

FRIDAY = (dt.datetime(2027, 3, 5), dt.datetime(2027, 3, 5, 23))


def never(one: dict, other: dict, *, places: StoryPlaces = NO_PLACES) -> bool:
    """Whether two claims of two reports are never one; twelve each, unless a test says otherwise."""
    first = claim(0, **({"value": 12.0} | one))
    second = claim(1, **({"value": 12.0} | other))
    return are_never_one(first, second, places)


def either_way(one: dict, other: dict, *, places: StoryPlaces = NO_PLACES) -> bool:
    """The same, which must not depend on which comes first."""
    found = never(one, other, places=places)
    assert never(other, one, places=places) is found
    return found


def test_two_plain_claims_may_be_one() -> None:
    assert not either_way({}, {})


SENTENCE = {"article_id": "a", "sentence_start": 40}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # "Nine boats sank and nine cars were lost", "the mayor said nine, the harbour office eleven".
        (SENTENCE, SENTENCE, True),
        (SENTENCE, SENTENCE | {"sentence_start": 90}, False),
        (SENTENCE, SENTENCE | {"article_id": "b"}, False),
        (SENTENCE | {"source": "the mayor"}, SENTENCE | {"source": "the mayor"}, True),
        (SENTENCE | {"source": "the mayor"}, SENTENCE, True),
        (SENTENCE | {"source": "the mayor"}, SENTENCE | {"source": "the harbour office"}, False),
    ],
)
def test_two_figures_of_one_sentence_are_two_facts(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


VAGUE = {"high": 99.0, "comparator": "vague"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"outcome": "killed"}, {"outcome": "injured"}, True),
        ({"outcome": "killed"}, {"outcome": "killed"}, False),
        ({"outcome": "killed"}, {}, False),
        # "Dozens" of anything are not the dozens killed.
        ({"outcome": "killed"}, VAGUE, True),
        ({"outcome": "killed"} | VAGUE, {}, True),
        ({"outcome": "killed"} | VAGUE, {"outcome": "killed"}, False),
        (VAGUE, {}, False),
    ],
)
def test_two_outcomes_are_two_questions(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"years": {1987}}, {"years": {1994}}, True),
        ({"years": {1987, 1994}}, {"years": {1994}}, False),
        ({"years": {1987}}, {}, False),
        # The dead of a flood long ago and those of Friday's; what has no outcome may be told of both.
        ({"years": {1987}, "outcome": "killed"}, {"days": (FRIDAY,), "outcome": "killed"}, True),
        ({"years": {1987}, "outcome": "killed"}, {"outcome": "killed"}, False),
        ({"years": {1987}}, {"days": (FRIDAY,)}, False),
        ({"years": {1987}, "outcome": "killed"}, {"days": (FRIDAY,), "years": {1987}, "outcome": "killed"}, False),
        ({"outcome": "killed"}, {"days": (FRIDAY,), "outcome": "killed"}, False),
    ],
)  # fmt: skip
def test_years_and_days_of_two_times(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


@pytest.mark.parametrize(
    ("occasions", "values", "expected"),
    [
        (("", "1987"), (12.0, 13.0), True),
        (("1987", "1994"), (12.0, 13.0), True),
        (("1987", "march 1987"), (12.0, 13.0), False),
        (("1987", "1987"), (12.0, 13.0), False),
        (("", ""), (12.0, 13.0), False),
        # One number told of two events may be one whose event was not recognised.
        (("", "1987"), (12.0, 12.0), False),
    ],
)
def test_two_events_have_two_numbers(occasions, values, *, expected) -> None:
    one, other = ({"occasion": o, "value": v} for o, v in zip(occasions, values, strict=True))
    assert either_way(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # "20 in Velm alone" and "45 in the province".
        ({"is_local": True, "value": 20.0}, {"value": 45.0}, True),
        ({"is_local": True, "value": 20.0}, {"value": 20.0}, False),
        ({"is_local": True, "value": 20.0}, {"is_local": True, "value": 45.0}, False),
        ({"value": 20.0}, {"value": 45.0}, False),
    ],
)
def test_the_number_of_one_place_alone_is_not_that_of_all(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


@pytest.mark.parametrize("part", [{"is_of_known": True}, {"is_part": True}, {"narrowed": {"severe"}}])
def test_a_part_with_a_deed_of_its_own_is_not_the_whole(part) -> None:
    # "Three of the balloons landed" and "three balloons rose"; no other deed, or none told, excludes nothing.
    assert either_way(part | {"role": "land"}, {"role": "rise"})
    assert not either_way(part | {"role": "land"}, {"role": "land"})
    assert not either_way(part | {"role": "land"}, {})
    assert not either_way(part, {"role": "rise"})
    assert not either_way(part | {"role": "land"}, part | {"role": "rise"})


def test_two_deeds_of_the_same_exclude_nothing() -> None:
    assert not either_way({"role": "land"}, {"role": "rise"})


def held(head: str = "seat", **changes: object) -> dict:
    return {"head": head} | changes


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (held(owners={"Reform"}), held(owners={"Union"}), True),
        (held(owners={"Reform"}), held(owners={"Union", "Reform"}), False),
        (held(owners={"Reform"}), held(), False),
        (held(), held(), False),
        # Where nobody is read as the owner, those whom the clause names stand in.
        (held(holders={"Reform"}), held(holders={"Union"}), True),
        (held(holders={"Reform"}), held(owners={"Union"}), True),
        (held(holders={"Reform"}), held(holders={"Reform"}), False),
        (held(owners={"Reform"}, holders={"Union"}), held(owners={"Reform"}, holders={"League"}), False),
        # A boat belongs to somebody too, but who owns it does not make the question.
        (held("boat", owners={"Reform"}), held("boat", owners={"Union"}), False),
        (held(owners={"Reform"}), held("goal", owners={"Union"}), False),
    ],
)
def test_seats_and_goals_are_those_of_their_holders(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"head": "nurs", "persons": True}, {"head": "boat"}, True),
        ({"head": "nurs", "persons": True}, {"head": "guard", "persons": True}, False),
        ({"head": "boat"}, {"head": "car"}, False),
        ({"head": "nurs", "persons": True}, {}, False),
        ({"persons": True}, {"head": "boat"}, False),
        ({"persons": True}, {}, False),
        ({"head": "nurs", "persons": True, "unit": "mile"}, {"head": "boat", "unit": "mile"}, False),
    ],
)
def test_persons_are_no_things(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


CAPITAL = {"places": {"Bridgetown"}}
OTHER_CAPITAL = {"places": {"Tallinn"}}
REGION = {"places": {"Scandinavia"}}
UNKNOWN = {"places": {"Velm"}}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (CAPITAL, OTHER_CAPITAL, True),
        (CAPITAL, REGION, True),
        (CAPITAL, {"places": {"Velm", "Tallinn"}}, True),
        # A place that no list knows may be a street of the city; a shared place is one scene.
        (CAPITAL, UNKNOWN, False),
        (UNKNOWN, {"places": {"Ostrel"}}, False),
        (CAPITAL, {}, False),
        (CAPITAL, {"places": {"Bridgetown", "Tallinn"}}, False),
        # What is measured is not bound to a place.
        (CAPITAL | {"unit": "mile"}, OTHER_CAPITAL | {"unit": "mile"}, False),
    ],
)
def test_counts_of_two_known_places(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


def test_a_place_within_the_other_is_no_other_place() -> None:
    assert not either_way(CAPITAL, REGION, places=StoryPlaces({}, {"Bridgetown": {"Scandinavia"}}))
    assert not either_way(CAPITAL, REGION, places=StoryPlaces({}, {"Scandinavia": {"Bridgetown"}}))
    assert either_way(CAPITAL, REGION, places=StoryPlaces({}, {"Bridgetown": {"Velm"}}))


def told_by_two(*names: str) -> StoryPlaces:
    """Places of a story of which two reports name these."""
    return StoryPlaces({"a": set(names), "b": set(names)}, {})


def test_the_places_of_the_main_event_are_one_scene_and_known() -> None:
    assert not either_way(CAPITAL, OTHER_CAPITAL, places=told_by_two("Bridgetown", "Tallinn"))
    assert either_way(CAPITAL, OTHER_CAPITAL, places=told_by_two("Bridgetown"))
    assert either_way(UNKNOWN, CAPITAL, places=told_by_two("Velm"))
    assert not either_way(UNKNOWN, {"places": {"Ostrel"}}, places=told_by_two("Velm"))


def test_the_country_of_the_whole_story_tells_no_scene() -> None:
    story = told_by_two("Barbados")
    assert not either_way({"places": {"Barbados"}}, OTHER_CAPITAL, places=story)
    both = {"places": {"Barbados", "Tallinn"}}
    assert either_way({"places": {"Barbados", "Bridgetown"}}, both, places=story)


@pytest.mark.parametrize(
    ("changes", "widest"),
    [({}, weights.WIDEST_COUNTS), ({"outcome": "killed", "persons": True}, weights.WIDEST_TOLLS)],
)
def test_numbers_that_lie_far_apart_are_never_one(changes: dict, widest: float) -> None:
    few = changes | {"value": 2.0}
    assert not either_way(few, changes | {"value": 2.0 * widest, "comparator": "at_most"})
    assert either_way(few, changes | {"value": 2.0 * widest + 1, "comparator": "at_most"})
    # "Thousands" goes with any number, and a plain none lies apart from nothing.
    assert not either_way(few, changes | {"value": 2.0 * widest + 1, "comparator": "vague"})
    assert not either_way(changes | {"value": 0.0}, changes | {"value": 9.0})


@pytest.mark.parametrize("comparator", ["more_than", "at_least"])
def test_a_bound_from_below_is_said_of_what_lies_near_it(comparator: str) -> None:
    bound = {"value": 6000.0, "comparator": comparator}
    widest = 6000.0 * weights.WIDEST_BOUNDS
    assert not either_way(bound, {"value": widest})
    assert either_way(bound, {"value": widest + 1})
    # Of the dead one counts upwards.
    dead = {"outcome": "killed", "persons": True}
    assert not either_way(bound | dead, {"value": widest + 1} | dead)


MARCHING = {"deed": Deed("march", is_own=True)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"deed": Deed("buy", is_denied=True)}, {"deed": Deed("buy")}, True),
        ({"deed": Deed("buy", is_denied=True)}, {"deed": Deed("buy", is_denied=True)}, False),
        ({"outcome": "hired"}, MARCHING, True),
        ({"outcome": "hired"}, {"deed": Deed("meet")}, False),
        ({"outcome": "hired"}, {"deed": Deed(is_own=True)}, False),
        # Those who protest march, chant and gather.
        ({"outcome": "protesting"}, MARCHING, False),
        ({}, MARCHING, False),
    ],
)
def test_denied_and_other_deeds(one, other, *, expected) -> None:
    assert either_way(one, other) is expected


LONG, DEEP = ({"unit": "mile", "role": role} for role in ("long", "deep"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (LONG, DEEP, True),
        (LONG, LONG, False),
        (LONG, {"unit": "mile"}, False),
        # Sums and shares are told in many words.
        ({"unit": "EUR", "role": "price"}, {"unit": "EUR", "role": "revenu"}, False),
    ],
)
def test_a_length_and_a_depth_are_two(one, other, *, expected) -> None:
    assert either_way(one, other) is expected
