"""Sentences that kin articles have letter by letter, however short."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.verbatim_sentences import verbatim_pairs
from newslens.comparison.shared.comparable_text import read_comparable


def pairs(one, other, *, kin=((0, 1),), matched=()):
    """Pairs between two articles given as lists of sentences: each by its number in its own article."""
    texts = [
        read_comparable(n, 100 * m, each)
        for n, lines in enumerate((one, other))
        for m, each in enumerate(lines)
    ]
    return [(a, b - len(one)) for a, b in verbatim_pairs(texts, kin, matched)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (["Nobody died."], ["Nobody died."], [(0, 0)]),
        (["Nobody died."], ["All swam.", "“NOBODY died!”"], [(0, 1)]),
        (["So it was."], ["So it was."], [(0, 0)]),
        (["Why?", "We waited.", "Why?"], ["Why?", "Why?"], [(0, 0), (2, 1)]),
        (["Why?"], ["Why?", "Why?"], [(0, 0)]),
        (["Nobody died."], ["Nobody had died."], []),
        (["* * *"], ["* * *"], []),
    ],
)
def test_the_same_letters_are_the_same_sentence(one, other, expected):
    assert pairs(one, other) == expected


def test_strangers_share_no_short_sentence():
    assert pairs(["Nobody died."], ["Nobody died."], kin=()) == []


def test_what_corresponds_already_is_not_paired_again():
    assert pairs(["Why?", "Why?"], ["Why?", "Why?"], matched=[(0, 2)]) == [(1, 1)]
