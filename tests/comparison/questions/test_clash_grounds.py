"""The grounds on which two claims are read as answers to one question."""

from __future__ import annotations

import pytest
from invented_clashes import A_HAIR, DEAD, PRICES, boats, days, reading

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_licence import ClashReading

# Counts of things.


def test_one_thing_in_nearly_one_wording() -> None:
    assert boats({}, {}, weights.ALIKE).grounds == ("counted", "wording")
    assert boats({}, {}, weights.ALIKE - A_HAIR) == ClashReading((), (), ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"head": None}, {"head": None}),
        ({}, {"head": "car"}),
        ({}, {"head": None}),
        ({}, {"outcome": "killed"}),
        ({"nouns": {"boat", "oar"}}, {"nouns": {"boat", "sail"}}),
        ({"value": 10.0}, {"value": 10 * weights.WIDEST_COUNTS + 1}),
        ({"value": 0.0}, {}),
    ],
)
def test_counts_without_grounds(one, other) -> None:
    assert boats(one, other) == ClashReading((), (), ())


def test_counts_may_lie_so_far_apart() -> None:
    assert boats({"value": 10.0}, {"value": 10 * weights.WIDEST_COUNTS}).is_shown


def test_a_closer_noun_needs_words_that_are_more_alike() -> None:
    closer = {"nouns": {"boat", "merchant"}}
    assert boats({}, closer, weights.ALIKE_LOOSE).grounds == ("counted", "wording")
    assert not boats({}, closer, weights.ALIKE_LOOSE - A_HAIR).grounds
    people = {"head": "person", "nouns": {"person"}, "persons": True}
    assert reading(people, people, weights.ALIKE_LOOSE).grounds == ("counted", "wording")
    assert not reading(people, people, weights.ALIKE_LOOSE - A_HAIR).grounds


def test_one_thing_in_one_role() -> None:
    sank = {"role": "sink"}
    assert boats(sank, sank, weights.LEAST_ALIKE).grounds == ("counted", "role")
    assert not boats(sank, sank, weights.LEAST_ALIKE - A_HAIR).grounds
    assert not boats(sank, {"role": "drift"}).grounds
    # Where one role is not known, the words decide.
    for known in ((sank, {}), ({}, sank)):
        assert boats(*known, weights.ALIKE).grounds == ("counted", "wording")
        assert not boats(*known, weights.ALIKE - A_HAIR).grounds


def test_a_closer_noun_in_one_role() -> None:
    sank, closer = {"role": "sink"}, {"role": "sink", "nouns": {"boat", "merchant"}}
    assert boats(sank, closer, weights.ALIKE).grounds == ("counted", "role")
    assert not boats(sank, closer, weights.ALIKE - A_HAIR).grounds
    assert not boats(closer, {"role": "sink", "nouns": {"boat", "oar"}}).grounds


# Counts of what became of persons.


def test_there_is_mostly_one_count_of_the_dead() -> None:
    assert reading(DEAD, DEAD, 0.0) == ClashReading(("outcome",), (), ())
    assert not reading(DEAD, DEAD | {"outcome": "injured"}).grounds
    assert not reading(DEAD, {"persons": True}).grounds
    assert not reading(DEAD, DEAD | {"persons": False}).grounds


def test_there_are_several_counts_of_the_arrested() -> None:
    arrested = DEAD | {"outcome": "arrested"}
    assert reading(arrested, arrested, weights.LEAST_ALIKE).grounds == ("outcome",)
    assert not reading(arrested, arrested, weights.LEAST_ALIKE - A_HAIR).grounds


def test_tolls_may_lie_so_far_apart() -> None:
    few = DEAD | {"value": 10.0}
    assert reading(few, DEAD | {"value": 10 * weights.WIDEST_TOLLS}).is_shown
    assert not reading(few, DEAD | {"value": 10 * weights.WIDEST_TOLLS + 1}).grounds


def test_a_plain_none_denies_small_numbers() -> None:
    most = float(weights.MOST_DENIED)
    none = DEAD | {"value": 0.0}
    assert reading(none, DEAD | {"value": most}).is_shown
    assert not reading(none, DEAD | {"value": most + 1}).grounds
    assert not reading(none, DEAD | {"value": most + 1, "high": None}).grounds
    assert not reading(none, DEAD | {"value": None, "high": most + 1}).grounds
    # "At most none" is none too.
    assert not reading(DEAD | {"value": None, "high": 0.0}, DEAD | {"value": most + 1}).grounds
    assert reading(DEAD | {"value": None, "high": 0.0}, DEAD | {"value": most}).is_shown
    assert reading(none, DEAD | {"value": 1.0, "high": None}).is_shown
    assert reading(none, DEAD | {"value": None, "high": 1.0}).is_shown


MINERS = DEAD | {"head": "miner", "counted": "miners"}
GUARDS = DEAD | {"head": "guard", "counted": "guards"}


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        (GUARDS, False),
        (MINERS, True),
        (DEAD, True),
        (DEAD | {"head": "person", "counted": "people"}, True),
        (DEAD | {"head": "dead", "counted": "the Dead"}, True),
        (DEAD | {"head": "guard", "counted": None}, True),
        (DEAD | {"head": None, "counted": "guards"}, True),
        (DEAD | {"head": "guard", "counted": "dead guards"}, False),
    ],
)
def test_the_dead_are_of_one_crowd(noun, *, expected) -> None:
    assert reading(MINERS, noun).is_shown is expected


# Ages.


def test_two_ages_are_one_persons() -> None:
    age = {"unit": "year_of_age"}
    assert reading(age | {"holders": {"Ida"}}, age | {"holders": {"Ida", "Per"}}, 0.0).grounds == ("person",)
    assert not reading(age | {"holders": {"Ida"}}, age | {"holders": {"Per"}}).grounds
    assert not reading(age, age).grounds


# Amounts.


FEWER = {"clause_words": {f"word{n}" for n in range(weights.SHARED_OF_MEASURES - 1)}}


def amounts(one: dict, other: dict, clauses: float = 1.0) -> tuple[str, ...]:
    return reading(PRICES | one, PRICES | other, clauses).grounds


def test_amounts_in_nearly_one_wording() -> None:
    assert amounts({}, {}, weights.ALIKE_MEASURES) == ("wording",)
    assert amounts({}, {}, weights.ALIKE_MEASURES - A_HAIR) == ()
    assert amounts({}, FEWER) == ()
    assert amounts({}, {"head": "loan"}) == ()
    assert amounts({"value": 10.0}, {"value": 10 * weights.WIDEST_COUNTS}) == ("wording",)
    assert amounts({"value": 10.0}, {"value": 10 * weights.WIDEST_COUNTS + 1}) == ()


def test_amounts_of_one_owner() -> None:
    ours = {"owners": {"Marrow"}}
    assert amounts(ours, ours, weights.ALIKE_OF_OWNER) == ("wording", "owner")
    assert amounts(ours, ours, weights.ALIKE_OF_OWNER - A_HAIR) == ()
    assert amounts(ours, {}, weights.ALIKE_MEASURES - A_HAIR) == ()


def test_amounts_of_one_role() -> None:
    fee = {"role": "fee"}
    assert amounts(fee, fee, weights.ALIKE_MEASURES) == ("role", "wording")
    assert amounts(fee, fee, weights.ALIKE_MEASURES - A_HAIR) == ()
    assert amounts(fee, {"role": "fine"}) == ()
    for known in ((fee, {}), ({}, fee)):
        assert amounts(*known) == ("wording",)


def test_amounts_of_one_role_and_one_owner() -> None:
    fee = FEWER | {"role": "fee", "owners": {"Marrow"}}
    assert amounts(fee, fee, weights.LEAST_ALIKE) == ("role", "owner")
    assert amounts(fee, fee, weights.LEAST_ALIKE - A_HAIR) == ()
    assert amounts(fee, fee | {"owners": {"Ostrel"}}) == ()
    assert amounts(fee, fee | {"role": None}) == ()


def test_what_else_is_the_same_is_told() -> None:
    shared = {"owners": {"Marrow"}, "nearest_places": {"Velm"}, **days((4, 4))}
    assert boats(shared, shared).grounds == ("counted", "wording", "owner", "place", "day")
    assert boats(shared, {}).grounds == ("counted", "wording")
    # A few days share their first or last one.
    assert boats(days((4, 6)), days((6, 6))).grounds == ("counted", "wording", "day")


@pytest.mark.parametrize(
    ("changes", "grounds"),
    [
        ({"role": "reward"}, ("role",)),
        ({"role": "ransom"}, ("role",)),
        # Of damages there are many, and many pay a fine.
        ({"role": "damag"}, ()),
        ({"role": "fine"}, ()),
        ({"role": "reward", "unit": None}, ()),
    ],
)
def test_an_event_has_one_reward(changes: dict[str, object], grounds: tuple[str, ...]) -> None:
    sums = {"unit": "EUR"} | changes
    assert reading(sums, sums, clauses=0.0).grounds == grounds


def test_where_digits_changed_places_fewer_words_are_needed() -> None:
    """A slip shows in half the words that two other numbers need."""
    half = weights.ALIKE / weights.SLIP
    turned, other = {"value": 136.0}, {"value": 163.0}
    assert boats(turned, other, half).grounds == ("counted", "wording", "digits")
    assert boats(turned, other, half - A_HAIR).grounds == ()
    assert boats(turned, {"value": 164.0}, half).grounds == ()


def test_sums_whose_digits_changed_places_need_one_word_in_common() -> None:
    sums = {"unit": "EUR", "clause_words": frozenset({"cost"})}
    turned, other = sums | {"value": 136.0}, sums | {"value": 163.0}
    half = weights.ALIKE_MEASURES / weights.SLIP
    assert reading(turned, other, half).grounds == ("wording", "digits")
    assert reading(turned, sums | {"value": 164.0}).grounds == ()
