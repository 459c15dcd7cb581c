"""Pairs of claims that are worth comparing."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.candidate_pairs import (
    _keys,
    _window,
    content_order,
    pairs_to_compare,
)

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

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
    assert [c.row for c in sorted(claims, key=content_order)] == [4, 1, 2, 3, 6, 0]


def test_the_order_of_content_is_that_of_nothing_first() -> None:
    assert content_order(claim(0, None)) == ("count", "", -1.0)
    assert content_order(claim(1, 4.0, outcome="killed")) == ("count", "killed", 4.0)


def meet(a: Claim, b: Claim, *others: Claim) -> bool:
    return (0, 1) in pairs(a, b, *others)


def test_claims_meet_by_an_outcome() -> None:
    hurt = claim(0, 4.0, outcome="injured")
    assert meet(hurt, claim(1, 90.0, outcome="injured"))
    assert not meet(hurt, claim(1, 90.0, outcome="arrested"))
    assert not meet(claim(0, 4.0), claim(1, 90.0))
    assert not meet(claim(0, 4.0, outcome=""), claim(1, 90.0, outcome=""))


def test_claims_meet_by_a_word_of_the_clause_or_of_what_is_counted() -> None:
    ferry = claim(0, 4.0, clause_words=words("ferry capsize"))
    assert meet(ferry, claim(1, 90.0, clause_words=words("ferry dock")))
    assert meet(ferry, claim(1, 90.0, nouns=words("ferry")))
    assert not meet(ferry, claim(1, 90.0, clause_words=words("tram stop")))


@pytest.mark.parametrize("exponent", [1, 2, 5, 10, 20])
def test_values_up_to_a_third_apart_share_a_bin_wherever_they_lie(exponent: int) -> None:
    for step in range(16):
        low = 2.0 ** (exponent + step / 16)
        assert meet(claim(0, low), claim(1, 1.4 * low))
        assert not meet(claim(0, low), claim(1, 2.9 * low))


def test_any_of_the_amounts_is_met_by() -> None:
    # A sum with its conversion: the second amount is what the other report gives.
    both = claim(0, 40.0, unit="EUR", amounts=(("EUR", 40.0), ("USD", 500.0)))
    assert meet(both, claim(1, 500.0, unit="USD"))
    assert not meet(claim(0, 40.0, unit="EUR"), claim(1, 500.0, unit="USD"))


def test_a_rare_word_goes_before_a_common_one_whatever_its_letters() -> None:
    many = [f"a{number}" for number in range(weights.TELLING_WORDS)]
    full = claim(0, None, clause_words=frozenset([*many, "zither"]))
    common = [claim(row, None, clause_words=frozenset(many)) for row in range(2, 9)]
    other = claim(1, None, clause_words=words("zither"))
    assert meet(full, other, *common)
    assert meet(full, other) is False


def test_the_smallest_value_above_zero_is_met_by() -> None:
    assert meet(claim(0, 0.01, unit="mile"), claim(1, 0.01, unit="mile"))
    assert meet(claim(0, 1.0), claim(1, 1.0))


def test_no_pair_is_made_of_a_claim_that_shares_a_word_with_itself() -> None:
    assert pairs(claim(0, None, head="barge", nouns=words("barge"), clause_words=words("barge"))) == []


def steps(count: int) -> set[int]:
    """How far apart the pairs stand where so many claims share an outcome and nothing else."""
    claims = [claim(row, None, outcome="killed") for row in range(count)]
    return {b - a for a, b in pairs(*claims)}


def test_each_is_compared_with_a_window_of_neighbours() -> None:
    assert steps(weights.WINDOW) == set(range(1, weights.WINDOW))
    assert steps(weights.WINDOW + 1) == set(range(1, weights.WINDOW + 1))
    assert steps(weights.WINDOW + 2) == set(range(1, weights.WINDOW + 1))


def test_the_work_grows_with_the_number_of_claims() -> None:
    counts = []
    started = time.process_time()
    for many in (1000, 2000):
        claims = [claim(row, 12.0, **KITE, article_id=f"a{row}") for row in range(many)]
        counts.append(len(pairs(*claims)))
    assert counts[1] < 2.2 * counts[0]
    assert time.process_time() - started < 20


def test_the_order_of_content_in_whatever_order() -> None:
    claims = [
        claim(0, 3.0, outcome="killed"),
        claim(1, None),
        claim(3, 1.0),
        claim(4, 3.0, unit="year_of_age"),
        claim(5, -0.5),
        claim(7, 2.0, outcome="killed"),
        claim(8, 9.0),
    ]
    expected = [4, 1, 5, 3, 8, 7, 0]
    for order in itertools.islice(itertools.permutations(claims), 0, None, 400):
        assert [c.row for c in sorted(order, key=content_order)] == expected
