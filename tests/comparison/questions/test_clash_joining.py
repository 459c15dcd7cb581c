"""Groups whose answers clash and that answer one question all the same."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from types import SimpleNamespace

import pytest
from invented_claims import NO_PLACES, claim

from newslens.comparison.claims.deed import Deed
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_joining import ClashJoining
from newslens.comparison.questions.linkage import Linkage

BOATS = {"head": "boat", "nouns": {"boat"}}
MONDAY, TUESDAY = dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 19)


def boats(row: int, article: str, value: float | None, **changes: object):
    """So many boats in a report."""
    return claim(row, value, article_id=article, **(BOATS | changes))


def likeness(alike: float | dict[tuple[int, int], float]) -> SimpleNamespace:
    """Likeness in which the clauses of all claims are so much alike, or those of some pairs of rows and no others."""

    def clauses(a, b) -> float:
        if isinstance(alike, dict):
            return alike.get((min(a.row, b.row), max(a.row, b.row)), 0.0)
        return alike

    return SimpleNamespace(clauses=clauses, places=NO_PLACES)


def joined(claims, *together: tuple[int, ...], alike=1.0, slots=()) -> tuple[list[list[int]], list]:
    """Groups of more than one claim after joining, where some were groups before; and the pairs that stay in doubt."""
    groups = Linkage(len(claims), lambda _a, _b: None)
    for first, *others in together:
        for other in others:
            groups.join(first, other)
    doubts = ClashJoining(claims, groups, likeness(alike), slots).join_all()
    roots = sorted({groups.find(index) for index in range(len(claims))})
    found = [groups.members(root) for root in roots if len(groups.members(root)) > 1]
    return found, [(each.a.row, each.b.row) for each in doubts]


def test_two_answers_that_are_shown_to_clash_are_joined() -> None:
    claims = [boats(0, "a", 5.0), boats(1, "b", 7.0)]
    assert joined(claims) == ([[0, 1]], [])
    assert joined(claims, alike=0.0) == ([], [])
    assert joined([]) == ([], [])


def test_a_report_with_two_numbers_has_two_questions_in_mind() -> None:
    claims = [boats(0, "a", 5.0), boats(1, "a", 7.0)]
    assert joined(claims) == ([], [])
    assert joined([*claims, boats(2, "b", 5.0), boats(3, "b", 7.0)], (0, 2), (1, 3)) == ([[0, 2], [1, 3]], [])
    # One report answers both groups, the others only one of them each.
    assert joined([*claims, boats(2, "b", 5.0), boats(3, "c", 7.0)], (0, 2), (1, 3)) == ([[0, 2], [1, 3]], [])


def test_a_vague_word_of_a_report_is_no_second_number() -> None:
    thousands = {"comparator": "vague", "low": 2000.0, "high": 20000.0}
    claims = [boats(0, "a", 3200.0), boats(1, "b", None, **thousands), boats(2, "b", 2300.0)]
    assert joined(claims, (0, 1), slots=[(0, 2)]) == ([[0, 1, 2]], [])
    # A word that does not bear the number out tells of something else.
    hundreds = thousands | {"low": 200.0, "high": 900.0}
    assert joined([claims[0], boats(1, "b", None, **hundreds), claims[2]], (0, 1), slots=[(0, 2)])[0] == [
        [0, 1]
    ]
    # Two numbers stay two, whatever stands at one slot.
    assert joined([claims[0], boats(1, "b", 3200.0), claims[2]], (0, 1), slots=[(0, 2)])[0] == [[0, 1]]


def test_a_report_may_give_two_numbers_by_two_sources() -> None:
    mayor, guild = {"source": "the mayor"}, {"source": "the fishing guild"}
    claims = [boats(0, "a", 5.0, **mayor), boats(1, "a", 7.0, **guild)]
    assert joined(claims) == ([[0, 1]], [])
    assert joined([boats(0, "a", 5.0, **mayor), boats(1, "a", 7.0, **mayor)]) == ([], [])
    # The guild's number stands in the mayor's group as well.
    claims += [boats(2, "a", 5.0, **guild)]
    assert joined(claims, (0, 2)) == ([[0, 2]], [])


APART = ({"nouns": {"boat", "oar"}}, {"nouns": {"boat", "sail"}})
"""What keeps two claims from clashing themselves: each names its boats more closely."""


def both_in_a_third(first: dict, second: dict, **changes: object) -> tuple[list[list[int]], list]:
    """5 boats and 7 boats of two reports, and what a third one says of both numbers."""
    third = [boats(2, "c", 5.0, **(APART[0] | first)), boats(3, "c", 7.0, **(APART[1] | second))]
    claims = [boats(0, "a", 5.0, **changes), boats(1, "b", 7.0, **changes), *third]
    return joined(claims, alike={(0, 1): 1.0})


@pytest.mark.parametrize(
    ("first", "second", "groups"),
    [
        ({}, {}, []),
        # 6 and 7, 5 and 6, two reports, cars: the third report says nothing of 5 and 7 boats.
        ({"value": 6.0}, {}, [[0, 1]]),
        ({}, {"value": 6.0}, [[0, 1]]),
        ({}, {"article_id": "d"}, [[0, 1]]),
        ({"head": "car"}, {"head": "car"}, [[0, 1]]),
        ({}, {"head": "car"}, [[0, 1]]),
        ({"outcome": "killed"}, {}, [[0, 1]]),
        ({"source": "the mayor"}, {"source": "the fishing guild"}, [[0, 1]]),
        ({"source": "the mayor"}, {}, []),
    ],
)
def test_two_numbers_of_one_report_are_two_things(first, second, groups) -> None:
    third = [
        claim(2, **({"value": 5.0, "article_id": "c"} | BOATS | APART[0] | first)),
        claim(3, **({"value": 7.0, "article_id": "c"} | BOATS | APART[1] | second)),
    ]
    claims = [boats(0, "a", 5.0), boats(1, "b", 7.0), *third]
    assert joined(claims, alike={(0, 1): 1.0}) == (groups, [])


@pytest.mark.parametrize(
    ("first", "second", "groups"),
    [("sink", "sink", []), (None, "sink", []), ("sink", None, []), ("drift", "sink", [[0, 1]]), ("sink", "drift", [[0, 1]])],
)  # fmt: skip
def test_two_numbers_of_two_deeds_show_nothing(first, second, groups) -> None:
    assert both_in_a_third({"role": first}, {"role": second}, role="sink") == (groups, [])


def test_roles_that_are_not_known_may_be_one() -> None:
    assert both_in_a_third({"role": "sink"}, {"role": "drift"}) == ([], [])


def hours(row: int, article: str, value: float, unit: str = "hour", words: str = "storm last"):
    return claim(row, value, article_id=article, unit=unit, clause_words=set(words.split()), owners={"Velm"})


def test_numbers_are_known_again_in_another_unit() -> None:
    claims = [hours(0, "a", 5.0), hours(1, "b", 7.0)]
    assert joined(claims) == ([[0, 1]], [])
    third = [hours(2, "c", 300.0, "minute", "race"), hours(3, "c", 420.0, "minute", "march")]
    assert joined([*claims, *third], alike={(0, 1): 1.0}) == ([], [])
    other = [hours(2, "c", 5.0, "minute", "race"), hours(3, "c", 7.0, "minute", "march")]
    assert joined([*claims, *other], alike={(0, 1): 1.0}) == ([[0, 1]], [])


def test_numbers_are_known_again_by_the_bound_they_name() -> None:
    most = {"high": 5.0, "comparator": "at_most"}
    claims = [boats(0, "a", None, **most), boats(1, "b", 7.0)]
    assert joined(claims) == ([[0, 1]], [])
    third = [boats(2, "c", 5.0, **APART[0]), boats(3, "c", 7.0, **APART[1])]
    assert joined([*claims, *third], alike={(0, 1): 1.0}) == ([], [])
    # "5 to 9" names 5 first.
    ranged = [boats(0, "a", 5.0, high=9.0), boats(1, "b", 12.0), boats(2, "c", 9.0, **APART[0])]
    assert joined([*ranged, boats(3, "c", 12.0, **APART[1])], alike={(0, 1): 1.0}) == ([[0, 1]], [])


def test_nobody_knows_which_of_two_figures_of_a_report_clashes() -> None:
    claims = [boats(0, "a", 5.0), boats(1, "b", 7.0), boats(2, "b", 9.0)]
    assert joined(claims) == ([], [(0, 1), (0, 2)])
    assert joined(claims, alike={(0, 2): 1.0}) == ([[0, 2]], [])
    turned = [boats(0, "b", 7.0), boats(1, "b", 9.0), boats(2, "a", 5.0)]
    assert joined(turned) == ([], [(0, 2), (1, 2)])


def test_figures_of_three_reports_are_no_rivals() -> None:
    claims = [boats(0, "a", 5.0), boats(1, "b", 7.0), boats(2, "c", 9.0)]
    assert joined(claims) == ([[0, 1, 2]], [])


def many(shown: int) -> list:
    """As many reports as are looked at that give 5 boats, so many of them in the role of one that gives 7."""
    same = [boats(n, f"a{n}", 5.0, role="sink" if n < shown else "drift") for n in range(weights.SAMPLE)]
    return [*same, boats(weights.SAMPLE, "b", 7.0, role="sink")]


def test_enough_pairs_must_be_shown() -> None:
    least = math.ceil(weights.LEAST_SHOWN * weights.SAMPLE)
    group = tuple(range(weights.SAMPLE))
    assert joined(many(least), group) == ([[*group, weights.SAMPLE]], [])
    assert joined(many(least - 1), group) == ([list(group)], [(0, weights.SAMPLE)])
    alone = [
        boats(0, "a", 5.0, role="sink"),
        boats(1, "b", 5.0, role="drift"),
        boats(2, "c", 7.0, role="sink"),
    ]
    assert joined(alone, (0, 1)) == ([[0, 1, 2]], [])


CHAIN = [boats(0, "a", 5.0), boats(1, "b", 7.0), boats(2, "c", 9.0), boats(3, "a", 11.0)]
"""Each may clash with the next, but the first and the last are of one report."""


@pytest.mark.parametrize(
    ("alike", "groups", "doubts"),
    [
        ((0.9, 0.5, 0.8), [[0, 1], [2, 3]], [(1, 2)]),
        ((0.5, 0.9, 0.8), [[1, 2, 3]], [(0, 1)]),
        ((0.8, 0.9, 0.5), [[0, 1, 2]], [(2, 3)]),
        # Of equals the first.
        ((0.8, 0.8, 0.8), [[0, 1, 2]], [(2, 3)]),
    ],
)
def test_what_is_most_alike_is_joined_first(alike, groups, doubts) -> None:
    pairs = dict(zip([(0, 1), (1, 2), (2, 3)], alike, strict=True))
    assert joined(CHAIN, alike=pairs) == (groups, doubts)


def test_what_is_shown_best_is_joined_before_what_is_most_alike() -> None:
    claims = [*CHAIN, boats(4, "d", 5.0, role="drift")]
    pairs = {(0, 1): 0.9, (1, 2): 0.5, (2, 3): 0.8}
    assert joined(claims, (0, 4), alike=pairs) == ([[0, 4], [1, 2, 3]], [(0, 1)])


def test_of_a_group_the_pair_that_is_most_alike_counts() -> None:
    claims = [*CHAIN, boats(4, "d", 5.0)]
    pairs = {(0, 1): 0.4, (1, 4): 0.9, (1, 2): 0.5, (2, 3): 0.8}
    assert joined(claims, (0, 4), alike=pairs) == ([[0, 1, 4], [2, 3]], [(1, 2)])
    pairs |= {(0, 1): 0.9, (1, 4): 0.4}
    assert joined(claims, (0, 4), alike=pairs) == ([[0, 1, 4], [2, 3]], [(1, 2)])


def test_figures_at_one_slot_are_joined_whatever_they_count() -> None:
    claims = [boats(0, "a", 5.0), boats(1, "b", 7.0, head="car"), boats(2, "c", 9.0, head="plane")]
    assert joined(claims, alike=0.0) == ([], [])
    assert joined(claims, alike=0.0, slots=[(0, 1)]) == ([[0, 1]], [])
    assert joined(claims, alike=0.0, slots=[(0, 1), (0, 2)]) == ([[0, 1, 2]], [])
    assert joined(claims, (1, 2), alike=0.0, slots=[(0, 2), (1, 2)]) == ([[0, 1, 2]], [])
    assert joined(claims, (0, 2), alike=0.0, slots=[(1, 2)]) == ([[0, 1, 2]], [])


def test_deaths_are_of_one_kind_whoever_died() -> None:
    dead = {"outcome": "killed", "persons": True}
    claims = [
        claim(0, 5.0, head="person", counted="people", **dead),
        claim(1, 7.0, head="miner", counted="miners", **dead),
    ]
    assert joined(claims) == ([[0, 1]], [])


@pytest.mark.parametrize(("more", "groups"), [(0, [[0, weights.WINDOW]]), (1, [])])
def test_of_many_groups_only_neighbours_are_compared(more, groups) -> None:
    last = weights.WINDOW + more
    claims = [boats(n, f"a{n}", 5.0 + n) for n in range(last + 1)]
    claims[-1] = boats(last, "b", 7.0)
    assert joined(claims, alike={(0, last): 1.0}) == (groups, [])


LONG_AGO = {"years": {1987}}
"""Told by one claim only, it leaves the two unsure."""


def test_a_pair_of_two_things_leaves_the_other_pairs_of_its_groups() -> None:
    # A third report gives 5 and 7 in the role of the first member: that pair shows nothing, the other one does.
    third = [boats(3, "d", 5.0, role="drift", **APART[0]), boats(4, "d", 7.0, **APART[1])]
    group = [boats(0, "a", 5.0, role="drift"), boats(1, "b", 5.0, role="sink")]
    claims = [*group, boats(2, "c", 7.0), *third]
    assert joined(claims, (0, 1), alike={(0, 2): 1.0, (1, 2): 1.0}) == ([[0, 1, 2]], [])
    assert joined(claims[:1] + claims[2:], alike={(0, 2): 1.0}) == ([], [])
    turned = [boats(0, "c", 7.0), boats(1, "a", 5.0, role="drift"), boats(2, "b", 5.0, role="sink"), *third]
    assert joined(turned, (1, 2), alike={(0, 1): 1.0, (0, 2): 1.0}) == ([[0, 1, 2]], [])


def test_figures_without_a_number_are_joined_with_none() -> None:
    # They clash with nothing, and nothing breaks.
    claims = [boats(0, "a", None, comparator="vague"), boats(1, "b", 7.0)]
    assert joined(claims) == ([], [])


def test_what_looks_like_a_clash_and_is_not_shown_is_told() -> None:
    claims = [boats(0, "a", 5.0, **LONG_AGO), boats(1, "b", 7.0)]
    assert joined(claims) == ([], [(0, 1)])


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        # Without grounds, told apart, or with an answer that goes with the first.
        ({}, 0.0),
        ({"is_past": True}, 1.0),
        ({"value": 5.0}, 1.0),
    ],
)
def test_what_does_not_look_like_a_clash_is_not_told(other, alike) -> None:
    claims = [boats(0, "a", 5.0, **LONG_AGO), boats(1, "b", **({"value": 7.0} | other))]
    assert joined(claims, alike=alike) == ([], [])


def test_one_ground_is_not_worth_a_look() -> None:
    dead = LONG_AGO | {"outcome": "killed", "persons": True}
    assert joined([claim(0, 5.0, **dead), claim(1, 7.0, **(dead | {"years": set()}))]) == ([], [])
    grounds = ("owners", "nearest_places")[: weights.GROUNDS_OF_DOUBT - 1]
    dead |= {name: {"Velm"} for name in grounds}
    assert joined([claim(0, 5.0, **dead), claim(1, 7.0, **(dead | {"years": set()}))]) == ([], [(0, 1)])


def test_two_things_of_one_report_are_not_worth_a_look() -> None:
    third = [boats(2, "c", 5.0, **APART[0]), boats(3, "c", 7.0, **APART[1])]
    claims = [boats(0, "a", 5.0, **LONG_AGO), boats(1, "b", 7.0), *third]
    assert joined(claims, alike={(0, 1): 1.0}) == ([], [])


def test_the_first_doubtful_pair_of_two_groups_stands_for_all() -> None:
    claims = [boats(0, "a", 5.0, **LONG_AGO), boats(1, "b", 7.0), boats(2, "c", 5.0, **LONG_AGO)]
    assert joined(claims, (0, 2)) == ([[0, 2]], [(0, 1)])
    # Once another pair has joined the two groups, nothing is left in doubt.
    claims[2] = boats(2, "c", 5.0)
    assert joined(claims, (0, 2)) == ([[0, 1, 2]], [])


def test_doubts_of_groups_that_had_rivals() -> None:
    claims = [boats(0, "a", 5.0, **LONG_AGO), boats(1, "b", 7.0), boats(2, "b", 9.0)]
    assert joined(claims) == ([], [(0, 1), (0, 2)])


def test_rivals_do_not_keep_the_groups_that_follow_them_apart() -> None:
    kites = {"head": "kite", "nouns": {"kite"}}
    rivals = [boats(0, "a", 5.0), boats(1, "b", 7.0), boats(2, "b", 8.0)]
    others = [boats(3, "c", 30.0, **kites), boats(4, "d", 33.0, **kites)]
    assert joined([*rivals, *others], alike=1.0)[0] == [[3, 4]]


def test_figures_without_a_number_name_none() -> None:
    claims = [boats(0, "a", None), boats(1, "b", 7.0), boats(2, "c", 9.0)]
    assert [0, 1] not in joined(claims)[0]
    assert joined(claims)[0] == [[1, 2]]


def test_a_sentence_that_two_reports_share_outweighs_those_that_tell_the_number_otherwise() -> None:
    # A wire, two reports that tell its number in other words, and a copy in which the number changed.
    claims = [claim(row, 680.0, article_id=article, unit="meter") for row, article in enumerate("abc")]
    claims.append(claim(3, 860.0, article_id="d", unit="meter"))
    together, alike = (0, 1, 2), {(0, 3): 1.0}
    assert joined(claims, together, alike=alike, slots=[(0, 3)]) == ([[0, 1, 2, 3]], [])
    assert joined(claims, together, alike=alike)[0] == [[0, 1, 2]]
    # Where something tells the others apart, the shared sentence is one of three.
    apart = [
        claim(row, 680.0, article_id=article, unit="meter", days=((MONDAY, MONDAY),))
        for row, article in enumerate("abc")
    ]
    changed = claim(3, 860.0, article_id="d", unit="meter", days=((TUESDAY, TUESDAY),))
    assert joined([*apart, changed], together, alike=alike, slots=[(0, 3)])[0] == [[0, 1, 2]]


def test_a_number_that_another_report_sets_aside_is_an_answer_to_its_question() -> None:
    wire = [
        claim(row, 110.0, article_id=article, head="person", persons=True) for row, article in enumerate("ab")
    ]
    own = claim(2, 94.0, article_id="c", head="refugee", persons=True, rejects=110.0)
    denied = claim(3, 110.0, article_id="c", head=None, persons=True, deed=Deed(is_denied=True))
    assert joined([*wire, own, denied], (0, 1), alike=0.0) == ([[0, 1, 2]], [])
    assert joined([*wire, replace(own, rejects=None), denied], (0, 1), alike=0.0)[0] == [[0, 1]]


def test_what_two_sources_of_one_report_say_is_no_rival() -> None:
    sentence = {"sentence_start": 0, "sentence_end": 40}
    police = sentence | {"source": "police", "start": 12}
    others = sentence | {"source": "organisers", "start": 32, "clause_words": frozenset({"organizer"})}
    claims = [boats(0, "a", 35.0, **police), boats(1, "a", 15.0, **others)]
    claims += [boats(2, "b", 35.0, **police), boats(3, "b", 55.0, **others)]
    assert joined(claims, (0, 2)) == ([[0, 1, 2, 3]], [])
    # Without sources a report that gives two numbers has two questions in mind.
    silent = [replace(each, source=None) for each in claims]
    assert joined(silent, (0, 2))[0] == [[0, 2], [1, 3]]
