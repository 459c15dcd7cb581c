"""Figures at one slot of a passage that two articles share."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, likeness, words

from newslens import schema
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.shared_slots import find_shared_slots
from newslens.schema import Passage

if TYPE_CHECKING:
    import pandas as pd

CLAUSE = {"clause_words": words("share fall"), "unit": "percent"}


def table(*passages: tuple, similarity: float = 0.8) -> pd.DataFrame:
    return schema.table("passages", [Passage(*each, "reworded", similarity) for each in passages])


def at(row: int, start: int, value: float, article: str, **more: object):
    return claim(row, value, article_id=article, start=start, end=start + 2, **(CLAUSE | more))


def found(claims, passages) -> list[tuple[int, int]]:
    return find_shared_slots(claims, passages, likeness(*claims))


BOTH = ("a", 0, 50, "b", 10, 60)


def test_the_figures_of_a_shared_passage_are_paired() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 3.9, "b")]
    assert found(claims, table(BOTH)) == [(0, 1)]
    assert found(claims, None) == []
    assert found(claims, table()) == []


@pytest.mark.parametrize(
    ("similarity", "pairs"), [(weights.LEAST_SHARED, [(0, 1)]), (weights.LEAST_SHARED - 0.01, [])]
)
def test_a_likeness_of_topic_is_no_passage(similarity: float, pairs: list) -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 3.9, "b")]
    assert found(claims, table(BOTH, similarity=similarity)) == pairs


@pytest.mark.parametrize(("start", "pairs"), [(9, []), (10, [(0, 1)]), (59, [(0, 1)]), (60, [])])
def test_only_figures_inside_the_passage(start: int, pairs: list) -> None:
    claims = [at(0, 0, 5.4, "a"), at(1, start, 3.9, "b")]
    assert found(claims, table(BOTH)) == pairs


def test_figures_of_articles_without_passages_stay_alone() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 3.9, "c")]
    assert found(claims, table(BOTH)) == []


def test_the_order_of_the_figures_counts() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 25, 7.4, "a"), at(2, 30, 2.1, "b"), at(3, 15, 3.9, "b")]
    assert found(claims, table(BOTH)) == [(0, 3), (1, 2)]


def test_an_equal_value_counts_more_than_the_order() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 25, 7.4, "a"), at(2, 15, 7.4, "b"), at(3, 30, 5.4, "b")]
    assert found(claims, table(BOTH)) == [(0, 3), (1, 2)]


def test_each_figure_is_used_once_a_passage() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 5.4, "b"), at(2, 30, 5.4, "b")]
    assert found(claims, table(BOTH)) == [(0, 1)]
    other = ("a", 0, 50, "b", 25, 60)
    assert found(claims, table(BOTH, other)) == [(0, 1), (0, 2)]


def test_only_figures_of_one_dimension_fill_one_slot() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 5.4, "b", unit="mile")]
    assert found(claims, table(BOTH)) == []


def test_a_passage_carries_figures_along_that_are_told_in_another_way() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 5.4, "b", is_past=True)]
    assert found(claims, table(BOTH)) == [(0, 1)]


def count(row: int, start: int, value: float, article: str, **more: object):
    return claim(row, value, article_id=article, start=start, end=start + 2, **more)


SINK = {"clause_words": words("sink")}


@pytest.mark.parametrize(
    ("one", "other", "values", "pairs"),
    [
        # Two of noun, value and clause are enough, of one alone only the clause is.
        ({"head": "boat"}, {"head": "boat"}, (20.0, 20.0), [(0, 1)]),
        ({"head": "boat"}, {"head": "boat"}, (20.0, 21.0), []),
        ({"head": "boat"}, {"head": "car"}, (20.0, 20.0), []),
        ({}, {"head": "boat"}, (2000.0, 2000.0), []),
        (SINK | {"head": "boat"}, SINK | {"head": "car"}, (5.0, 7.0), [(0, 1)]),
        # An answer that goes with the other is an agreeing value too: "more than 20" and 30.
        ({"head": "boat", "high": None, "comparator": "more_than"}, {"head": "boat"}, (20.0, 30.0), [(0, 1)]),
        ({"head": "boat", "high": None, "comparator": "more_than"}, {"head": "boat"}, (20.0, 10.0), []),
    ],
)
def test_how_well_two_figures_fill_one_slot(one, other, values, pairs) -> None:
    claims = [count(0, 5, values[0], "a", **one), count(1, 15, values[1], "b", **other)]
    assert found(claims, table(BOTH)) == pairs


def alike(clauses: float) -> SimpleNamespace:
    """Likeness of an event in which the clauses of any two claims are so much alike."""
    return SimpleNamespace(clauses=lambda *_: clauses)


@pytest.mark.parametrize(
    ("heads", "values", "rest"),
    [
        (("boat", "car"), (5.0, 7.0), 0.0),
        (("boat", "boat"), (5.0, 7.0), weights.SLOT_NOUN),
        (("boat", "car"), (5.0, 5.0), weights.SLOT_VALUE),
    ],
)
@pytest.mark.parametrize(("nudge", "pairs"), [(1e-6, [(0, 1)]), (-1e-6, [])])
def test_clauses_make_up_what_a_slot_lacks(heads, values, rest, nudge, pairs) -> None:
    claims = [count(row, 15, values[row], "ab"[row], head=heads[row]) for row in (0, 1)]
    clauses = (weights.LEAST_SLOT - rest) / weights.SLOT_CLAUSE + nudge
    assert find_shared_slots(claims, table(BOTH), alike(clauses)) == pairs


@pytest.mark.parametrize(("nudge", "pairs"), [(1e-6, [(0, 1)]), (-1e-6, [])])
@pytest.mark.parametrize("places", [1, 2])
def test_each_place_further_on_counts_against_it(places, nudge, pairs) -> None:
    noun_and_value = weights.SLOT_NOUN + weights.SLOT_VALUE
    clauses = (weights.LEAST_SLOT + weights.SLOT_SHIFT * places - noun_and_value) / weights.SLOT_CLAUSE
    before = [count(2 + n, 11 + n, 1.0, "b", unit="mile") for n in range(places)]
    claims = [count(0, 5, 20.0, "a", head="boat"), count(1, 15, 20.0, "b", head="boat"), *before]
    assert find_shared_slots(claims, table(BOTH), alike(clauses + nudge)) == pairs
    turned = table(("b", 10, 60, "a", 0, 50))
    turned_pairs = [(b, a) for a, b in pairs]
    assert find_shared_slots(claims, turned, alike(clauses + nudge)) == turned_pairs


def test_of_two_equal_slots_the_first_is_taken() -> None:
    claims = [count(0, 5, 20.0, "a"), count(1, 6, 20.0, "a"), count(2, 15, 20.0, "b")]
    shifted = [*claims, count(3, 16, 20.0, "b")]
    assert find_shared_slots(claims, table(BOTH), alike(1.0)) == [(0, 2)]
    assert find_shared_slots(shifted, table(BOTH), alike(1.0)) == [(0, 2), (1, 3)]


@pytest.mark.parametrize(("between", "pairs"), [(6, [(0, 1)]), (7, [])])
def test_figures_that_are_alike_in_all_may_differ_a_little_in_their_order(between: int, pairs: list) -> None:
    others = [
        at(2 + n, 20 + n, 90.0 + n, "b", unit="hour", clause_words=words("delay")) for n in range(between)
    ]
    claims = [at(0, 5, 5.4, "a", head="share"), at(1, 49, 5.4, "b", head="share"), *others]
    assert found(claims, table(BOTH)) == pairs
