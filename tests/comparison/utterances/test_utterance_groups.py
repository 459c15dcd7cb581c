"""From links to utterances."""

from __future__ import annotations

import time

import pytest

from newslens.comparison.utterances import utterance_thresholds
from newslens.comparison.utterances.same_speaker import Voice
from newslens.comparison.utterances.utterance_groups import (
    QuotationLink,
    Speaking,
    group_quotations,
    is_one_part,
)


def said_by(name, article, kind="person", *, marked=True):
    return Speaking(article, Voice(name, kind), marked)


def part(a, b, weight, *places, whole=0, beside=False):
    return QuotationLink(a, b, weight, whole=whole, places=frozenset(places), beside=beside)


def full(a, b):
    return QuotationLink(a, b, 1.0)


def grouped(count, *links):
    return group_quotations([said_by("Ada Brandt", n) for n in range(count)], links)


def test_quotations_without_links_are_utterances_of_their_own():
    found = grouped(3)
    assert found.groups == [0, 1, 2]
    assert found.pairs == []


def test_full_links_join_and_all_pairs_are_renderings():
    found = grouped(4, full(1, 3), full(0, 3))
    assert found.groups == [0, 0, 1, 0]
    assert [tuple(pair) for pair in found.pairs] == [(0, 0, 1), (0, 0, 3), (0, 1, 3)]


def test_groups_are_numbered_as_they_appear():
    assert grouped(4, full(1, 2)).groups == [0, 1, 1, 2]


def test_fragments_of_one_part_join_and_of_another_stay():
    found = grouped(
        6, part(0, 1, 0.5, 0, 1, 2), part(0, 2, 0.4, 1, 2), part(0, 3, 0.3, 7), part(0, 4, 0.2, beside=True)
    )
    assert found.groups == [0, 0, 0, 1, 2, 3]
    assert [tuple(pair) for pair in found.pairs] == [(0, 0, 1), (0, 0, 2), (1, 0, 3), (2, 0, 4)]


@pytest.mark.parametrize(
    ("brief", "groups"), [((True, True, True), [0, 0, 0]), ((False, True, True), [0, 0, 1]), ((True, True, False), [0, 0, 1])]
)  # fmt: skip
def test_whole_sentences_of_a_brief_quotation_are_one_utterance_with_it(brief, groups):
    speakers = [Speaking(n, Voice("Ada Brandt"), brief=each) for n, each in enumerate(brief)]
    links = [part(0, 1, 0.5, 0, 1), part(0, 2, 0.4, 7)]
    found = group_quotations(speakers, links)
    assert found.groups == groups
    assert {(pair.a, pair.b) for pair in found.pairs} == {(0, 1), (0, 2)}


def test_the_heaviest_fragment_is_joined_first_then_the_first():
    assert grouped(3, part(0, 1, 0.3, 7), part(0, 2, 0.5, 1)).groups == [0, 1, 0]
    assert grouped(3, part(0, 2, 0.5, 1), part(0, 1, 0.5, 7)).groups == [0, 0, 1]


def test_a_fragment_must_be_of_the_part_of_all_that_joined():
    links = (part(0, 1, 0.5, 0, 1), part(0, 2, 0.4, 1, 2), part(0, 3, 0.3, 2, 3))
    assert grouped(4, *links).groups == [0, 0, 0, 1]


def test_fragments_of_two_wholes_do_not_keep_each_other_out():
    links = (part(0, 1, 0.5, 0, 1), part(2, 3, 0.4, 7, whole=2), part(1, 2, 0.3, 8, whole=2))
    assert grouped(4, *links).groups == [0, 0, 1, 1]
    assert grouped(4, *links[:1], links[2]).groups == [0, 0, 0, 1]


def test_the_pair_of_a_part_link_carries_the_group_of_its_fragment():
    whole_behind = part(0, 1, 0.5, 3, whole=1, beside=True)
    assert whole_behind.fragment == 0
    assert part(0, 1, 0.5).fragment == 1
    assert [tuple(pair) for pair in grouped(2, whole_behind).pairs] == [(0, 0, 1)]


def test_a_fragment_that_is_fully_linked_already_takes_no_place():
    links = (full(0, 1), part(0, 1, 0.9, 0, 1), part(0, 2, 0.4, 7))
    assert grouped(3, *links).groups == [0, 0, 0]


@pytest.mark.parametrize(("count", "pairs"), [(24, 24 * 23 // 2), (25, 24)])
def test_in_a_crowd_each_is_paired_with_the_first(count, pairs):
    found = grouped(count, *(full(n, n + 1) for n in range(count - 1)))
    assert len(found.pairs) == pairs
    assert {(0, 0, n) for n in range(1, count)} <= {tuple(pair) for pair in found.pairs}


@pytest.mark.parametrize(
    ("places", "others", "expected"),
    [
        (range(10), range(7, 17), True),  # 3 of 10
        (range(10), range(8, 18), False),
        (range(3), range(2, 30), True),  # 1 of the smaller one's 3
        (range(4), range(3, 30), False),
        ((), range(5), True),
        (range(5), (), True),
        ((1,), (2,), False),
    ],
)
def test_whether_two_fragments_are_of_one_part(places, others, expected):
    assert is_one_part(frozenset(places), frozenset(others)) == expected
    assert is_one_part(frozenset(others), frozenset(places)) == expected


def groups_of(speakers, *links):
    return group_quotations([said_by(name, n) for n, name in enumerate(speakers)], links).groups


def test_two_speakers_are_not_one_through_a_third():
    speakers = ["Ada Brandt", None, "Jon Olsen"]
    assert groups_of(speakers, QuotationLink(0, 1, 0.9), QuotationLink(1, 2, 0.8)) == [0, 0, 1]
    assert groups_of(speakers, QuotationLink(0, 1, 0.8), QuotationLink(1, 2, 0.9)) == [0, 1, 1]
    assert groups_of(["Ada Brandt", None, "Brandt"], full(0, 1), full(1, 2)) == [0, 0, 0]


def test_a_dropped_link_is_no_rendering():
    speakers = [said_by(name, n) for n, name in enumerate(["Ada Brandt", None, "Jon Olsen"])]
    links = [QuotationLink(0, 1, 0.9), part(1, 2, 0.4, 0, whole=2)]
    assert [tuple(pair) for pair in group_quotations(speakers, links).pairs] == [(0, 0, 1)]


def test_one_wording_given_to_two_speakers_joins_them_and_no_third():
    assert groups_of(["Ada Brandt", "Jon Olsen", "Brandt"], full(0, 1), full(1, 2)) == [0, 0, 0]
    speakers = ["Ada Brandt", "Jon Olsen", "Brandt", "Eva Lund"]
    assert groups_of(speakers, full(0, 1), full(1, 2), QuotationLink(2, 3, 0.5)) == [0, 0, 0, 1]


@pytest.mark.parametrize(("marked", "expected"), [(True, [0, 1, 0]), (False, [0, 0, 0])])
def test_two_that_an_article_quotes_in_marks_stay_two(marked, expected):
    """A body and its head are two speakers where one article gives each of them a phrase."""
    speakers = [
        said_by("Harbour Trust", 0, "organisation", marked=marked),
        said_by("Ada Brandt", 0),
        said_by(None, 1, None),
    ]
    assert group_quotations(speakers, [full(0, 2), full(1, 2)]).groups == expected


def test_longer_wordings_that_give_one_fragment_are_renderings_of_each_other():
    links = [part(0, 2, 0.5, 0, 1, whole=0), part(1, 2, 0.4, 3, 4, whole=1)]
    assert [tuple(pair) for pair in grouped(3, *links).pairs] == [(0, 0, 1), (0, 0, 2), (0, 1, 2)]


@pytest.mark.parametrize(("held", "groups"), [(2, [0, 0, 1]), (1, [0, 0, 0])])
def test_of_a_crowd_of_speakers_the_first_are_asked_about_a_new_one(monkeypatch, held, groups):
    monkeypatch.setattr(utterance_thresholds, "VOICES_HELD", held)
    speakers = [said_by(name, n) for n, name in enumerate(["Bo Quint", "Ada Quint", "Bo Brandt"])]
    assert group_quotations(speakers, [full(0, 1), full(0, 2)]).groups == groups


def test_a_crowd_of_speakers_is_joined_in_a_time_that_grows_with_it():
    speakers = [said_by(f"Ada{n} Quint", n % 10) for n in range(2500)]
    begin = time.process_time()
    group_quotations(speakers, [full(0, n) for n in range(1, len(speakers))])
    assert time.process_time() - begin < 10
