"""Figures at one slot of a passage that two articles share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, likeness, words

from newslens import schema
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


@pytest.mark.parametrize(("similarity", "pairs"), [(0.45, [(0, 1)]), (0.44, [])])
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


def test_what_contradicts_fills_no_slot() -> None:
    claims = [at(0, 5, 5.4, "a"), at(1, 15, 5.4, "b", is_past=True)]
    assert found(claims, table(BOTH)) == []


def count(row: int, start: int, value: float, article: str, **more: object):
    return claim(row, value, article_id=article, start=start, end=start + 2, **more)


@pytest.mark.parametrize(
    ("one", "other", "values", "pairs"),
    [
        # 0.3 for the noun, 0.12 for an equal small count: 0.42 is too little, 0.3 + 0.22 is enough.
        ({"head": "boat"}, {"head": "boat"}, (5.0, 5.0), []),
        ({"head": "boat"}, {"head": "boat"}, (20.0, 20.0), [(0, 1)]),
        # 0.09 for a missing noun, 0.35 for an equal count of hundreds: 0.44.
        ({}, {"head": "boat"}, (200.0, 200.0), []),
        ({}, {"head": "boat"}, (2000.0, 2000.0), [(0, 1)]),
        # 0.5 for the clause alone.
        ({"clause_words": words("sink"), "head": "boat"}, {"clause_words": words("sink"), "head": "car"}, (5.0, 7.0), [(0, 1)]),
        ({"head": "boat"}, {"head": "car"}, (20.0, 20.0), []),
    ],
)  # fmt: skip
def test_how_well_two_figures_fill_one_slot(one, other, values, pairs) -> None:
    claims = [count(0, 5, values[0], "a", **one), count(1, 15, values[1], "b", **other)]
    assert found(claims, table(BOTH)) == pairs


def test_a_place_further_on_counts_against_it() -> None:
    # 0.3 + 0.22 for the second figures of b, less 0.1 because they stand one place on.
    first = count(2, 12, 1.0, "b", unit="mile")
    claims = [count(0, 5, 20.0, "a", head="boat"), count(1, 15, 20.0, "b", head="boat"), first]
    assert found(claims[:2], table(BOTH)) == [(0, 1)]
    assert found(claims, table(BOTH)) == []
