"""Whether two quotations render one utterance."""

from __future__ import annotations

import pytest
from compared_quotations import measured, quoted

from newslens.comparison.shared.comparable_text import read_wording
from newslens.comparison.utterances.same_utterance import (
    counts_differ,
    is_enough_beside,
    is_enough_for_best,
    is_one_utterance,
)

REPORTED = {"first": quoted("it stays", kind="indirect"), "second": quoted("it goes", 1, kind="indirect")}
HALF = {"first": quoted("it stays", kind="indirect"), "second": quoted("it goes", 1)}
COUNTED = {"first": quoted("Three boats sank"), "second": quoted("Two boats sank", 1)}
FRAGMENTS = {"first": quoted("calm", kind="partial"), "second": quoted("calm", 1, kind="partial")}


@pytest.mark.parametrize(
    ("who", "words", "share", "expected"),
    [
        ("same", 3, 0.48, True),
        ("same", 3, 0.47, False),
        ("same", 2, 0.9, False),
        ("same", 4, 0.45, True),
        ("same", 4, 0.44, False),
        ("same", 6, 0.4, True),
        ("same", 6, 0.39, False),
        ("same", 5, 0.44, False),
        ("unknown", 4, 0.7, True),
        ("unknown", 4, 0.69, False),
        ("unknown", 3, 0.9, False),
        ("unknown", 6, 0.6, True),
        ("unknown", 6, 0.59, False),
        ("unknown", 5, 0.69, False),
        ("different", 5, 0.75, True),
        ("different", 5, 0.74, False),
        ("different", 4, 0.9, False),
    ],
)
def test_what_two_quotations_in_marks_must_share(who, words, share, expected):
    assert is_one_utterance(measured(who=who, words=words, share=share)) == expected


@pytest.mark.parametrize("texts", [REPORTED, HALF])
@pytest.mark.parametrize(
    ("who", "words", "share", "expected"),
    [
        ("same", 3, 0.48, True),
        ("unknown", 4, 0.7, False),  # as strict as between two speakers
        ("unknown", 5, 0.75, True),
        ("different", 5, 0.75, False),  # two reporters tell what two persons said
    ],
)
def test_what_reported_speech_must_share(texts, who, words, share, expected):
    assert is_one_utterance(measured(**texts, who=who, words=words, share=share)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (quoted("We stay calm", 0, 0), quoted("We stay calm", 0, 50), True),
        (quoted("We stay calm", 0, 0), quoted("stay calm", 0, 3), False),
        (quoted("stay calm", 0, 3), quoted("We stay calm", 0, 0), False),
        (quoted("We stay calm", 0, 0), quoted("We stay calm", 0, 12), True),  # one behind the other
        (quoted("We stay calm", 0, 12), quoted("We stay calm", 0, 0), True),
    ],
)
def test_within_an_article_only_words_that_return_elsewhere_count(a, b, expected):
    assert is_one_utterance(measured(a, b, same=True, words=2)) == expected
    assert not is_one_utterance(measured(a, b, words=9, share=0.99))


@pytest.mark.parametrize("alike", [{"same": True}, {"inside": True, "cover": 0.5}])
@pytest.mark.parametrize(
    ("who", "words", "expected"),
    [
        ("same", 2, True),
        ("unknown", 2, True),
        ("unknown", 1, False),
        ("different", 3, False),
        ("different", 4, True),
        ("same", 0, True),
    ],
)
def test_equal_or_contained_wordings(alike, who, words, expected):
    assert is_one_utterance(measured(**FRAGMENTS, who=who, words=words, **alike)) == expected


@pytest.mark.parametrize(("cover", "expected"), [(0.3, True), (0.29, False)])
def test_a_single_word_must_be_a_good_part_of_the_whole(cover, expected):
    assert is_one_utterance(measured(**FRAGMENTS, inside=True, words=1, cover=cover)) == expected
    assert is_one_utterance(measured(**FRAGMENTS, same=True, words=1, cover=cover))


def test_a_single_word_must_stand_in_marks_at_least_once():
    assert is_one_utterance(measured(**HALF, same=True, words=1))
    assert not is_one_utterance(measured(**REPORTED, same=True, words=1))


def test_in_corresponding_sentences_a_stock_phrase_is_enough():
    assert is_one_utterance(measured(**FRAGMENTS, who="different", same=True, words=1, corresponding=True))


@pytest.mark.parametrize(
    ("who", "one_lineage", "alike", "expected"),
    [
        ("same", True, {"words": 2, "share": 0.4}, True),
        ("unknown", True, {"words": 2, "share": 0.4}, True),
        ("different", True, {"words": 2, "share": 0.4}, False),
        ("same", True, {"words": 2, "share": 0.39}, False),
        ("same", True, {"words": 1, "share": 0.9}, False),
        ("same", True, {"words": 1, "ordered": 0.6}, True),
        ("same", True, {"words": 1, "ordered": 0.59}, False),
        ("same", False, {"words": 2, "share": 0.4}, False),
    ],
)
def test_in_corresponding_sentences_of_one_lineage_little_is_enough(who, one_lineage, alike, expected):
    pair = measured(who=who, one_lineage=one_lineage, corresponding=True, **alike)
    assert is_one_utterance(pair) == expected


def test_without_corresponding_sentences_a_lineage_is_not_enough():
    assert not is_one_utterance(measured(one_lineage=True, words=2, share=0.4))


@pytest.mark.parametrize(
    ("who", "words", "cover", "expected"),
    [
        ("unknown", 2, 0.9, True),
        ("unknown", 2, 0.89, False),
        ("unknown", 1, 0.9, False),
        ("different", 2, 0.9, False),
    ],
)
def test_sentences_that_share_all_their_content(who, words, cover, expected):
    assert is_one_utterance(measured(who=who, words=words, cover=cover)) == expected
    assert not is_one_utterance(measured(**FRAGMENTS, who=who, words=words, cover=cover))


def test_only_whole_sentences_say_the_same_by_their_content():
    sentence, fragment = quoted("We stay"), quoted("We go", 1, kind="partial")
    assert not is_one_utterance(measured(sentence, fragment, who="unknown", words=2, cover=0.95))
    assert not is_one_utterance(measured(fragment, sentence, who="unknown", words=2, cover=0.95))


@pytest.mark.parametrize(
    "alike", [{"words": 3, "share": 0.9}, {"who": "unknown", "words": 2, "share": 0.9, "cover": 0.9}]
)
def test_numbers_keep_quotations_apart(alike):
    assert not is_one_utterance(measured(**COUNTED, **alike))
    assert is_one_utterance(measured(**alike))


@pytest.mark.parametrize(
    ("alike", "expected"),
    [
        ({"words": 4, "ordered": 0.8}, True),
        ({"words": 3, "ordered": 0.8}, False),
        ({"words": 4, "ordered": 0.79, "share": 0.79}, False),
        ({"words": 4, "ordered": 0.8, "who": "unknown"}, False),
    ],
)
def test_a_longer_sentence_may_differ_in_its_number(alike, expected):
    assert is_one_utterance(measured(**COUNTED, **alike)) == expected


def test_a_number_in_reported_speech_keeps_it_apart():
    first, second = COUNTED["first"]._replace(kind="indirect"), COUNTED["second"]
    assert not is_one_utterance(measured(first, second, words=4, ordered=0.9))


@pytest.mark.parametrize(
    ("alike", "expected"),
    [
        ({"words": 2, "share": 0.55}, True),
        ({"words": 2, "share": 0.54}, False),
        ({"words": 1, "share": 0.9}, False),
        ({"words": 2, "share": 0.55, "who": "unknown"}, False),
        ({"words": 2, "share": 0.55, **COUNTED}, False),
    ],
)
def test_the_best_match_of_a_speaker(alike, expected):
    assert is_enough_for_best(measured(**alike)) == expected


@pytest.mark.parametrize(
    ("alike", "expected"),
    [
        ({"share": 0.33}, True),
        ({"ordered": 0.33}, True),
        ({"share": 0.32}, False),
        ({"share": 0.33, "who": "unknown"}, False),
        ({"share": 0.33, **COUNTED}, False),
    ],
)
def test_what_stands_beside_one_utterance(alike, expected):
    assert is_enough_beside(measured(**alike)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("three boats", "two boats", True),
        ("3 boats", "three boats", False),
        ("1,200 boats", "1,300 boats", True),
        ("1,200 boats", "1200 boats", False),
        ("20 boats", "twenty boats", False),
        ("three boats", "two houses", False),
        ("three boats", "boats", False),
        ("three boats, two boats", "two boats", False),
        ("three of them", "two of them", False),  # a function word is not counted
        ("three thirty", "two thirty", False),
        ("three ferries", "two ferry", True),
    ],
)
def test_whether_counts_differ(a, b, expected):
    assert counts_differ(read_wording(a), read_wording(b)) == expected
    assert counts_differ(read_wording(b), read_wording(a)) == expected


def test_rank_is_by_all_that_is_shared_then_by_the_longer_one():
    assert measured(share=0.5, ordered=0.6, cover=0.2).rank == pytest.approx((0.8, 0.2))
    assert measured().both_marked
    assert not measured(**HALF).both_marked
