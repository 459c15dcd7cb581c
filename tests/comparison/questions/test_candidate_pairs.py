"""Pairs of claims that are worth comparing."""

from __future__ import annotations

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.candidate_pairs import (
    _keys,
    _window,
    content_order,
    pairs_to_compare,
)

KITE = {"head": "kite", "nouns": words("kite"), "clause_words": words("rise hill")}
MILL = {"head": "mill", "nouns": words("mill"), "clause_words": words("close river")}


def pairs(*claims) -> list[tuple[int, int]]:
    return list(pairs_to_compare(claims, likeness(*claims)))


def test_candidates_share_something_and_are_named_once() -> None:
    claims = [claim(0, 2.0, **KITE), claim(1, 3.0, **KITE), claim(2, 300.0, **MILL), claim(3, 2.0, **KITE)]
    assert sorted(pairs(*claims)) == [(0, 1), (0, 3), (1, 3)]
    assert pairs() == []


def test_what_is_of_two_dimensions_never_meets() -> None:
    assert pairs(claim(0, 2.0, **KITE), claim(1, 2.0, **KITE, unit="mile")) == []
    assert pairs(claim(0, 2.0, **KITE, unit="mile"), claim(1, 2.0, **KITE, unit="mile")) == [(0, 1)]


def test_what_claims_meet_by() -> None:
    one = claim(0, 8.0, head="kite", nouns=words("kite"), outcome="injured")
    assert list(_keys(one, likeness(one))) == [
        ("count", "outcome", "injured"),
        ("count", "value", 3, 0),
        ("count", "value", 4, 1),
        ("count", "word", "kite"),
    ]


def test_close_values_meet_in_one_of_two_bins() -> None:
    def bins(value: float) -> set[object]:
        one = claim(0, value)
        return set(_keys(one, likeness(one)))

    assert bins(11.0) & bins(12.0)
    assert bins(1400.0) & bins(1500.0)
    assert bins(0.5)
    assert not bins(8.0) & bins(40.0)
    assert bins(0.0) == bins(-3.0) == set()


def test_only_the_rarest_words_are_met_by() -> None:
    many = [f"w{n:02}" for n in range(weights.TELLING_WORDS + 2)]
    one = claim(0, None, clause_words=frozenset(many))
    common = claim(1, None, clause_words=frozenset(many[:2]))
    met = [key[2] for key in _keys(one, likeness(one, common))]
    assert met == many[2:]
    # The counted noun is met by, however common.
    headed = claim(0, None, clause_words=frozenset(many), head=many[0])
    assert [key[2] for key in _keys(headed, likeness(headed, common))] == [*many[2:], many[0]]
    rare = claim(0, None, clause_words=frozenset(many), head=many[-1])
    assert [key[2] for key in _keys(rare, likeness(rare, common))] == many[2:]


@pytest.mark.parametrize(
    ("count", "window"),
    [
        (2, weights.WINDOW),
        (weights.CROWD, weights.WINDOW),
        (weights.CROWD + 1, weights.WINDOW * weights.CROWD // (weights.CROWD + 1)),
        (2 * weights.CROWD, weights.WINDOW // 2),
        (weights.CROWD * weights.WINDOW, max(1, weights.CLOSEST)),
        (10 * weights.CROWD * weights.WINDOW, weights.CLOSEST),
    ],
)
def test_in_a_crowd_each_is_compared_with_fewer(count: int, window: int) -> None:
    assert _window(count) == window


def test_neighbours_in_a_crowd() -> None:
    count, window = 2 * weights.CROWD, weights.WINDOW // 2
    found = pairs(*(claim(row, None, outcome="killed") for row in range(count)))
    assert {b - a for a, b in found} == set(range(1, window + 1))
    assert len(found) == len(set(found)) == window * count - sum(range(1, window + 1))


def test_the_order_of_content() -> None:
    claims = [
        claim(0, 3.0, outcome="killed"),
        claim(1, None),
        claim(2, 0.0),
        claim(3, 0.0),
        claim(4, 3.0, unit="year_of_age"),
        claim(6, 0.0),
    ]
    assert [c.row for c in sorted(claims, key=content_order)] == [4, 1, 2, 6, 3, 0]


def test_the_order_of_content_is_that_of_nothing_first() -> None:
    assert content_order(claim(0, None)) == ("count", "", -1.0, "a", 0)
    assert content_order(claim(1, 4.0, outcome="killed")) == ("count", "killed", 4.0, "b", 100)
