"""Expressions that exclude one another."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.opposition import are_opposites
from newslens.comparison.shared.content_words import read_words
from newslens.lexicon import entries


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("rose", "fall", True),
        ("fell", "rises", True),
        ("legal", "illegal", True),
        ("unsafe", "safe", True),
        ("this", "last", True),
        ("next", "last", True),
        ("north", "west", True),
        ("north", "legal", False),  # both have opposites, on lines of their own
        ("attack", "attacks", False),
        ("old", "big", False),
        ("deny", "accept", False),
        ("deny", "admit", True),
        ("deny", "confirm", True),
        # expressions of several words, and forms of a verb
        ("because of", "in spite of", True),
        ("because of", "due to", False),  # one side of one line
        ("despite", "in spite of", False),
        ("accepted", "was turned down", True),
        ("had risen", "fell", True),
        ("the victory", "a defeat", True),
        ("died in", "survived", True),
        ("agreed", "flatly refused", False),
        ("", "fell", False),
        ("is", "was", False),
        # made of one word
        ("careful", "careless", True),
        ("overestimated", "underestimated", True),
        ("pro-government", "anti-government", True),
        ("overt", "undert", False),  # too little is left
        ("inside", "side", False),
        ("invaluable", "valuable", False),
        ("harmless", "careful", False),
    ],
)
def test_opposites(a, b, expected):
    assert are_opposites(read_words(a), read_words(b)) == expected
    assert are_opposites(read_words(b), read_words(a)) == expected


def test_no_expression_stands_on_two_sides_of_a_line():
    lines = [[each for side in line for each in side.split(", ")] for line in entries("comparison/opposites")]
    assert not [line for line in lines if len(set(line)) < len(line)]
    assert all(len(line) > 1 for line in entries("comparison/opposites"))
