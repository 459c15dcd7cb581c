"""Which sentences are worth comparing."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.sentence_candidates import sentence_pairs
from newslens.comparison.shared.comparable_text import read_comparable

SENTENCES = [
    "The ferry Asterina sank off Marby Point shortly after midnight, the coast guard said.",
    "Divers pulled eleven passengers from the wreck before the current became too strong.",
    "The harbour master, Ivo Brandt, closed the channel to all traffic until Friday.",
]


def pairs(*texts):
    """Candidates of texts given as (article, surface) or as a surface of an article of its own."""
    read = [each if isinstance(each, tuple) else (n, each) for n, each in enumerate(texts)]
    return sentence_pairs([read_comparable(article, 0, text) for article, text in read])


def test_sentences_that_share_rare_words_meet():
    assert pairs("Divers raised the wreck", "The wreck was raised by divers", "Schools stay shut") == [(0, 1)]


def test_sentences_of_one_article_do_not():
    assert pairs((0, SENTENCES[0]), (0, SENTENCES[0]), (1, SENTENCES[0])) == [(0, 2), (1, 2)]


def test_the_same_letters_meet_even_with_one_word_in_them():
    assert pairs("“Asterina!”", "Asterina") == [(0, 1)]


def test_a_sentence_without_content_meets_nothing():
    assert pairs("Of the.", "Of the.") == []
    assert pairs("12.", "12.") == [(0, 1)]


@pytest.mark.parametrize(("count", "met"), [(60, 60 * 59 // 2), (61, 60)])
def test_in_a_crowd_of_one_word_each_meets_the_first(count, met):
    found = pairs(*["Asterina"] * count)
    assert len(found) == met
    assert {(0, n) for n in range(1, count)} <= set(found)


def test_a_crowd_of_copies_is_not_compared_in_all_pairs():
    found = pairs(*[SENTENCES[0]] * 200)
    assert set(found) >= {(0, n) for n in range(1, 200)}
    assert len(found) <= 8 * 200


@pytest.mark.parametrize("count", [50, 100])
def test_pairs_grow_with_the_corpus_and_ascend(count):
    found = pairs(*(f"{SENTENCES[n % 3]} number{n} item{n}" for n in range(count)))
    assert len(found) <= 60 * count
    assert all(a < b for a, b in found)
    assert found == sorted(set(found))
