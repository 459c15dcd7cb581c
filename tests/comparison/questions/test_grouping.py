"""Claims grouped by question."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions.agreement_features import AgreementFeatures
from newslens.comparison.questions.grouping import group_claims
from newslens.comparison.questions.question_weights import JOINED

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

KITE = {"head": "kite", "nouns": words("kite"), "clause_words": words("rise hill dawn"), "persons": False}
MILL = {"head": "mill", "nouns": words("mill"), "clause_words": words("close river strike"), "persons": False}
PLAIN = dict.fromkeys(AgreementFeatures._fields, 0.0) | {"constant": -4.0, "clause": 6.0}
"""A model that goes by the words of the clauses alone."""


def grouped(*claims, slots=(), coefficients=PLAIN):
    lengths = dict.fromkeys((each.article_id for each in claims), 10_000)
    return group_claims(claims, likeness(*claims), slots, lengths=lengths, coefficients=coefficients)


def numbers(*claims, slots=(), **more) -> list[int]:
    return grouped(*claims, slots=slots, **more).numbers


def test_like_claims_are_one_question_and_others_are_not() -> None:
    claims = [claim(0, 137.0, **KITE), claim(1, 30.0, **MILL), claim(2, 137.0, **KITE, article_id="c")]
    assert numbers(*claims) == [0, 1, 0]
    assert numbers() == []
    assert grouped(*claims).doubtful == []


def test_groups_are_numbered_by_their_first_member() -> None:
    claims = [claim(0, 30.0, **MILL), claim(1, 5.0, **KITE), claim(2, 30.0, **MILL, article_id="c")]
    assert numbers(*claims) == [0, 1, 0]
    assert numbers(*reversed(claims)) == [0, 1, 0]
    assert numbers(claims[1], claims[0], claims[2]) == [0, 1, 1]


def test_the_coefficients_decide_about_agreeing_claims() -> None:
    claims = [claim(0, 137.0, **KITE), claim(1, 137.0, **KITE)]
    assert numbers(*claims) == [0, 0]
    assert numbers(*claims, coefficients=PLAIN | {"constant": -30.0}) == [0, 1]
    # As the model was fitted, one number told of one thing in one wording is one fact.
    lengths = {"a": 900, "b": 900}
    assert group_claims(claims, likeness(*claims), lengths=lengths).numbers == [0, 0]


def test_a_shared_slot_is_told_to_the_model_whatever_its_order() -> None:
    # Nothing is shared but the slot, not even a word by which the two would meet.
    claims = [
        claim(8, None, high=90.0, **KITE, comparator="at_most"),
        claim(3, 8.0, **MILL),
        claim(5, 7000.0, unit="mile"),
    ]
    by_slot = dict.fromkeys(PLAIN, 0.0) | {"constant": -4.0, "shared_slot": 8.0}
    assert numbers(*claims, coefficients=by_slot) == [0, 1, 2]
    for slots in ([(0, 1)], [(1, 0)]):
        assert numbers(*claims, slots=slots, coefficients=by_slot) == [0, 0, 1]


def test_a_changed_figure_in_a_copied_place_is_an_answer_to_its_question() -> None:
    claims = [claim(0, 40.0, **KITE), claim(1, 46.0, **KITE)]
    assert numbers(claims[0], claims[1], slots=[(0, 1)]) == [0, 0]
    assert numbers(claims[1], claims[0], slots=[(1, 0)]) == [0, 0]


def test_clashing_claims_that_nothing_joins_stay_apart() -> None:
    assert numbers(claim(0, 40.0, **KITE), claim(1, 46.0, **MILL)) == [0, 1]


def test_what_is_left_in_doubt_is_told() -> None:
    # The wording is the same, but only one report says in which year.
    more = KITE | {"role": "fly"}
    claims = [claim(0, 40.0, **more), claim(1, 46.0, **more, years=frozenset((2019,)))]
    found = grouped(*claims)
    assert found.numbers == [0, 1]
    assert [(clash.a.row, clash.b.row) for clash in found.doubtful] == [(0, 1)]


def test_the_surest_pairs_are_joined_first() -> None:
    # The middle one goes with both neighbours, and they not with each other.
    a = claim(0, 10.0, clause_words=words("a b c d"), article_id="a")
    middle = claim(1, 10.0, high=None, comparator="at_least", clause_words=words("a b c d"), article_id="b")
    c = claim(2, 50.0, clause_words=words("a b x y"), article_id="c")
    for order in itertools.permutations((a, middle, c)):
        found = dict(zip((each.row for each in order), numbers(*order), strict=True))
        assert found[0] == found[1]
        assert found[2] != found[1]


def test_the_order_of_claims_does_not_change_the_groups() -> None:
    made = [(2.0, KITE), (2.0, KITE), (20.0, MILL), (20.0, MILL), (3.0, KITE), (21.0, MILL)]
    claims = [claim(row, value, **shape, article_id="abcdef"[row]) for row, (value, shape) in enumerate(made)]

    def by_group(order) -> set[frozenset[int]]:
        found = numbers(*order)
        assert [found.index(n) for n in dict.fromkeys(found)] == sorted(found.index(n) for n in set(found))
        return {frozenset(c.row for c, n in zip(order, found, strict=True) if n == g) for g in set(found)}

    expected = by_group(claims)
    assert 1 < len(expected) < len(claims)
    for order in itertools.islice(itertools.permutations(claims), 0, 720, 97):
        assert by_group(order) == expected


def test_a_thousand_reports_of_one_thing_are_one_question() -> None:
    claims = [claim(row, 12.0, **KITE, article_id=f"a{row}") for row in range(1000)]
    began = time.process_time()
    assert set(numbers(*claims)) == {0}
    assert time.process_time() - began < 60


def in_a_chain(count: int) -> list[Claim]:
    """Claims of one number, each of a year with its neighbours and of other years than all the rest."""
    years = [frozenset((2000 + row, 2001 + row)) for row in range(count)]
    return [claim(row, 40.0, years=years[row], article_id=f"r{row:02}") for row in range(count)]


@pytest.mark.parametrize(("sure", "expected"), [((0, 1), [0, 0, 2]), ((1, 2), [0, 1, 1])])
def test_the_surest_pair_is_joined_first_and_keeps_the_other_out(
    sure: tuple[int, int], expected: list[int]
) -> None:
    # The middle one may go with either neighbour, and they not with each other; one pair has an owner in common.
    claims = [replace(c, owners=words("harn")) if c.row in sure else c for c in in_a_chain(3)]
    by_owner = {"constant": JOINED, "same_owner": 3.0}
    for order in itertools.permutations(claims):
        found = dict(zip((c.row for c in order), numbers(*order, coefficients=by_owner), strict=True))
        assert [min(row for row in found if found[row] == found[each]) for each in range(3)] == expected


def test_equal_strengths_are_joined_in_the_order_of_content() -> None:
    claims = in_a_chain(12)
    assert numbers(*claims, coefficients={"constant": 0.0}) == [row // 2 for row in range(12)]
    assert numbers(*reversed(claims), coefficients={"constant": 0.0}) == [row // 2 for row in range(12)]


def test_a_pair_must_be_strong_enough() -> None:
    claims = [claim(0, 137.0, **KITE), claim(1, 137.0, **KITE)]
    assert numbers(*claims, coefficients={"constant": JOINED}) == [0, 0]
    assert numbers(*claims, coefficients={"constant": JOINED + 0.01}) == [0, 0]
    assert numbers(*claims, coefficients={"constant": JOINED - 0.01}) == [0, 1]


def test_sums_in_two_currencies_that_nobody_converts_stay_apart() -> None:
    francs, pounds = claim(0, 40.0, unit="CHF", **KITE), claim(1, 40.0, unit="GBP", **KITE)
    assert numbers(francs, pounds, coefficients={"constant": 5.0}) == [0, 1]
    again = claim(2, 40.0, unit="CHF", **KITE, article_id="c")
    assert numbers(francs, pounds, again, coefficients={"constant": 5.0}) == [0, 1, 0]
