"""Which texts meet in the index."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.comparable_text import read_comparable
from newslens.comparison.shared.inverted_index import index_features, meeting_pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry of Velm sank", ["ferri", "velm", "sink", "ferri velm", "velm sink"]),
        ("ferry ferry ferry", ["ferri", "ferri ferri"]),
        ("of the", []),
        ("Velm", ["velm"]),
    ],
)
def test_features_are_ideas_and_pairs_of_neighbours(text, expected):
    assert index_features(read_comparable(0, 0, text)) == expected


def test_two_features_are_needed():
    assert list(meeting_pairs([["rare", "other"], ["rare", "other"], ["rare"], ["other"]])) == [(0, 1)]
    assert list(meeting_pairs([["rare"], ["rare"]])) == []


def test_pairs_ascend_by_the_later_then_the_earlier():
    things = [["x", "y"], ["v", "w"], ["x", "y", "v", "w"], ["x", "y"]]
    assert list(meeting_pairs(things)) == [(0, 2), (1, 2), (0, 3), (2, 3)]


def test_a_thing_alone_meets_nothing():
    assert list(meeting_pairs([["x", "y"]])) == []
    assert list(meeting_pairs([])) == []


@pytest.mark.parametrize(("count", "met"), [(20, True), (21, False)])
def test_a_crowded_word_brings_nobody_together(count, met):
    crowd = [["one", "two"] for _ in range(count)]
    assert bool(list(meeting_pairs(crowd))) == met


def test_a_crowded_pair_of_words_brings_each_to_the_first_few():
    whole = list(meeting_pairs([["one pair", "two pair"] for _ in range(60)]))
    assert len(whole) == 60 * 59 / 2
    crowd = list(meeting_pairs([["one pair", "two pair"] for _ in range(61)]))
    assert {earlier for earlier, _ in crowd} == set(range(8))
    assert {later for _, later in crowd} == set(range(1, 61))


def test_a_crowded_word_and_a_pair_of_words_are_one_feature_only():
    crowd = [["one", "one pair"] for _ in range(21)]
    assert list(meeting_pairs(crowd)) == []


def test_work_grows_with_the_corpus_and_not_its_square():
    few, many = (
        len(list(meeting_pairs([["one pair", "two pair"] for _ in range(count)]))) for count in (200, 400)
    )
    assert many < 2.1 * few
