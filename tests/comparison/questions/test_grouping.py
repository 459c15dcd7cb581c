"""Claims grouped by question, from pairs that are strong enough."""

from __future__ import annotations

import itertools

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions.grouping import (
    _candidates,
    _content,
    _Groups,
    _keys,
    _least_average,
    _window,
    group_claims,
)

BOAT = {"head": "boat", "nouns": words("boat"), "clause_words": words("reach wreck"), "persons": False}
CAR = {"head": "car", "nouns": words("car"), "clause_words": words("leave town"), "persons": False}


def groups(*claims, slots=()) -> list[int]:
    return group_claims(claims, likeness(*claims), slots)


def test_like_claims_are_one_question_and_others_are_not() -> None:
    assert groups(claim(0, 2.0, **BOAT), claim(1, 30.0, **CAR), claim(2, 3.0, **BOAT, article_id="c")) == [
        0,
        1,
        0,
    ]
    assert groups() == []


def test_what_contradicts_is_never_one_question() -> None:
    past = claim(1, 2.0, **BOAT, is_past=True)
    assert groups(claim(0, 2.0, **BOAT), past) == [0, 1]


def test_affinity_must_reach_a_half() -> None:
    # 0.36 for an equal measure, 0.12 for the dimension: the rest must come from the words.
    alike = {"unit": "mile", "clause_words": words("lie border")}
    assert groups(claim(0, 3.0, **alike), claim(1, 3.0, **alike)) == [0, 0]
    assert groups(claim(0, 3.0, unit="mile"), claim(1, 3.0, unit="mile")) == [0, 1]


def test_a_shared_slot_joins_what_is_not_alike() -> None:
    a, b = claim(0, 2.0, **BOAT), claim(1, 9.0, **CAR)
    assert groups(a, b) == [0, 1]
    assert groups(a, b, slots=[(0, 1)]) == [0, 0]
    assert groups(a, b, slots=[(1, 0)]) == [0, 0]


def test_a_shared_slot_is_kept_from_groups_that_contradict_each_other() -> None:
    claims = [claim(row, 2.0, **BOAT, article_id="abcd"[row], is_past=row > 1) for row in range(4)]
    assert groups(*claims, slots=[(0, 1), (1, 3), (2, 3)]) == [0, 0, 1, 1]
    # Of two single figures the slot decides.
    assert groups(claims[0], claims[2], slots=[(0, 1)]) == [0, 0]


def test_a_shared_slot_decides_where_fewer_than_half_of_the_pairs_contradict() -> None:
    rising = claim(0, 2.0, **BOAT, article_id="a", change="up")
    plain = [claim(row, 2.0, **BOAT, article_id="abcd"[row]) for row in (1, 2)]
    falling = claim(3, 2.0, **BOAT, article_id="d", change="down")
    assert groups(rising, *plain, falling, slots=[(0, 1), (1, 2), (2, 3)]) == [0, 0, 0, 0]
    assert groups(rising, plain[0], falling, slots=[(0, 1), (1, 2)]) == [0, 0, 1]


def test_the_stronger_half_of_the_pairs_counts() -> None:
    first, like = (claim(row, value, **BOAT, article_id=f"{row}") for row, value in ((0, 2.0), (2, 3.0)))
    other = claim(1, 20.0, **CAR, article_id="1")
    # The slot puts a boat and a car into one group; the other boat joins it by the first boat alone.
    assert groups(first, other, like, slots=[(0, 1)]) == [0, 0, 0]


def test_one_article_does_not_contradict_itself_lightly() -> None:
    # Strong enough for two articles; within one article the mean affinity must reach 0.65.
    shape = {"head": "boat", "nouns": words("boat"), "clause_words": words("reach wreck"), "persons": False}
    two = claim(0, 2.0, **shape, article_id="a"), claim(1, 3.0, **shape, article_id="b")
    one = claim(0, 2.0, **shape, article_id="a"), claim(1, 3.0, **shape, article_id="a")
    rest = claim(2, 7.0, **CAR, article_id="c")
    assert groups(*two, rest)[:2] == [0, 0]
    assert groups(*one, rest)[:2] == [0, 1]


def test_the_order_of_claims_does_not_change_the_groups() -> None:
    claims = [claim(row, value, **shape, article_id="abcdef"[row]) for row, (value, shape) in
              enumerate([(2.0, BOAT), (3.0, BOAT), (20.0, CAR), (20.0, CAR), (4.0, BOAT), (21.0, CAR)])]  # fmt: skip
    expected = {
        frozenset(c.row for c, n in zip(claims, groups(*claims), strict=True) if n == g) for g in range(6)
    }
    for order in itertools.islice(itertools.permutations(claims), 0, 720, 97):
        numbers = groups(*order)
        found = {frozenset(c.row for c, n in zip(order, numbers, strict=True) if n == g) for g in range(6)}
        assert found == expected
        assert [numbers.index(n) for n in dict.fromkeys(numbers)] == sorted(
            numbers.index(n) for n in set(numbers)
        )


@pytest.mark.parametrize(("count", "window"), [(2, 40), (60, 40), (61, 39), (120, 20), (1200, 2), (9000, 2)])
def test_in_a_crowd_each_is_compared_with_fewer(count: int, window: int) -> None:
    assert _window(count) == window


def test_what_claims_meet_by() -> None:
    one = claim(0, 8.0, head="boat", nouns=words("boat"), outcome="killed")
    keys = list(_keys(one, likeness(one)))
    assert keys == [
        ("count", "outcome", "killed"),
        ("count", "value", 3, 0),
        ("count", "value", 4, 1),
        ("count", "word", "boat"),
    ]


def test_close_values_meet_in_one_of_two_bins() -> None:
    def bins(value: float) -> set[object]:
        one = claim(0, value)
        return set(_keys(one, likeness(one)))

    assert bins(11.0) & bins(12.0)
    assert bins(1400.0) & bins(1500.0)
    assert not bins(8.0) & bins(40.0)
    assert bins(0.0) == bins(-3.0) == set()


def test_only_the_six_rarest_words_are_met_by() -> None:
    one = claim(0, None, clause_words=words("a b c d e f g h"))
    common = claim(1, None, clause_words=words("a b"))
    met = [key[2] for key in _keys(one, likeness(one, common))]
    assert met == list("cdefgh")
    headed = claim(0, None, clause_words=words("a b c d e f g h"), head="a")
    assert [key[2] for key in _keys(headed, likeness(headed, common))] == [*"cdefgh", "a"]


def test_the_order_of_content() -> None:
    claims = [
        claim(0, 3.0, outcome="killed"),
        claim(1, None),
        claim(2, 0.0),
        claim(3, 0.0, article_id="a"),
        claim(4, 3.0, unit="year_of_age"),
    ]
    assert [c.row for c in sorted(claims, key=_content)] == [4, 1, 2, 3, 0]


def test_a_thousand_reports_of_one_thing_are_one_question() -> None:
    claims = [claim(row, 12.0, **BOAT, article_id=f"a{row}") for row in range(300)]
    assert set(groups(*claims)) == {0}


def test_candidates_share_something_and_are_named_once() -> None:
    claims = [claim(0, 2.0, **BOAT), claim(1, 3.0, **BOAT), claim(2, 30.0, **CAR), claim(3, 2.0, **BOAT)]
    assert sorted(_candidates(claims, likeness(*claims))) == [(0, 1), (0, 3), (1, 3)]


def test_neighbours_in_a_crowd() -> None:
    claims = [claim(row, None, outcome="killed") for row in range(120)]
    pairs = list(_candidates(claims, likeness(*claims)))
    assert {b - a for a, b in pairs} == set(range(1, 21))
    assert len(pairs) == len(set(pairs)) == 20 * 120 - sum(range(1, 21))


@pytest.mark.parametrize(
    ("size", "sample"),
    [
        (3, [0, 1, 2]),
        (6, list(range(6))),
        (11, list(range(6))),
        (12, list(range(0, 12, 2))),
        (14, list(range(0, 12, 2))),
    ],
)
def test_a_few_members_evenly_spread_stand_for_a_group(size: int, sample: list[int]) -> None:
    groups = _Groups([claim(row) for row in range(size)], likeness())
    groups._members[0] = list(range(size))
    assert groups._sample(0) == sample


def test_groups_kept_apart_are_looked_at_again_when_they_have_grown() -> None:
    class Refusing(_Groups):
        asked = 0

        def _are_one(self, a: int, b: int, *, shares_slot: bool) -> bool:
            del a, b
            self.asked += 1
            return shares_slot

    groups = Refusing([claim(row) for row in range(4)], likeness())
    groups.join(0, 1, shares_slot=False)
    groups.join(1, 0, shares_slot=False)
    assert groups.asked == 1
    groups.join(1, 2, shares_slot=True)
    groups.join(0, 2, shares_slot=False)
    assert groups.asked == 3
    groups.join(2, 1, shares_slot=False)
    assert groups.asked == 3


def test_groups_that_join_are_one_group_with_all_members() -> None:
    groups = _Groups([claim(row) for row in range(3)], likeness())
    groups.join(2, 1, shares_slot=True)
    groups.join(2, 0, shares_slot=True)
    assert [groups.find(index) for index in range(3)] == [0, 0, 0]
    assert groups._members == [[0, 1, 2], [], []]


@pytest.mark.parametrize(
    ("other", "alone", "expected"),
    [
        (claim(1, 12.0), False, 0.425),
        (claim(1, 13.0), False, 0.5),
        (claim(1, 13.0), True, 0.425),
        (claim(1, 13.0, article_id="a"), True, 0.65),
        (claim(1, 12.0, article_id="a"), False, 0.425),
        (claim(1, 13.0, article_id="a", source="police"), False, 0.5),
    ],
)
def test_how_alike_two_groups_must_be(other, *, alone: bool, expected: float) -> None:
    assert _least_average([(claim(0, 12.0), other)], alone=alone) == pytest.approx(expected)
    assert _least_average([(claim(0), claim(3)), (claim(0, 12.0), other)], alone=alone) == pytest.approx(
        expected
    )


def test_slots_are_joined_before_and_equal_strengths_in_order_of_content() -> None:
    claims = [claim(row, 2.0, **BOAT, article_id="abc"[row], is_past=row == 2) for row in range(3)]
    assert groups(*claims, slots=[(1, 2)]) == [0, 1, 1]
    assert groups(*claims, slots=[(0, 2), (1, 2)]) == [0, 1, 0]
    assert groups(*claims, slots=[(1, 2), (0, 2)]) == [0, 1, 0]
