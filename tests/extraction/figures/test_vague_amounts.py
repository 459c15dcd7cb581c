"""Amounts without a number, and counts of none."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.vague_amounts import VagueAmount, find_vague_amounts


@pytest.mark.parametrize(
    ("text", "surface", "low", "high"),
    [
        ("several boats", "several", 3, 15),
        ("several hundred boats", "several hundred", 300, 1500),
        ("several  hundred thousand boats", "several  hundred thousand", 3e5, 1.5e6),
        ("a few of them", "a few", 2, 10),
        ("a couple of hundred boats", "a couple of hundred", 200, 300),
        ("a couple of dozen boats", "a couple of dozen", 24, 36),
        ("a couple thousand boats", "a couple thousand", 2000, 3000),
        ("a couple of hundred thousand boats", "a couple of hundred thousand", 2e5, 3e5),
        ("a few hundred thousand boats", "a few hundred thousand", 2e5, 1e6),
        ("several dozen boats", "several dozen", 36, 180),
        ("a couple of boats", "a couple", 2, 3),
        ("a couple of million-dollar boats", "a couple", 2, 3),
        ("dozens of boats", "dozens", 24, 200),
        ("hundreds of millions of dollars", "hundreds of millions", 2e8, 2e9),
        ("a large number of boats", "a large number of", 20, None),
        ("an unknown number left", "an unknown number", 0, None),
        ("some of the guards", "some", 2, None),
        ("some of them", "some", 2, None),
        ("more dozens", "dozens", 24, 200),
        ("several days before the vote", None, None, None),
        ("several days ago", None, None, None),
        ("several more weeks later", None, None, None),
        ("several boats later", "several", 3, 15),
        ("some of it", None, None, None),
        ("some guards", None, None, None),
        ("severally", None, None, None),
        ("dozens-strong", None, None, None),
        ("the severals", None, None, None),
        ("half-dozens", None, None, None),
    ],
)  # fmt: skip
def test_amounts_have_the_range_of_the_lexicon(text, surface, low, high):
    found = [
        (text[each.start : each.end], each.low, each.high, each.comparator)
        for each in find_vague_amounts(text)
    ]
    assert found == ([] if surface is None else [(surface, low, high, "vague")])


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("no casualties", "no"),
        ("no further injuries", "no"),
        ("without any deaths", "without any"),
        ("without causing any injuries", "without causing any"),
        ("no one was hurt", "no one"),
        ("no-one has been killed", "no-one"),
        ("nobody else was seriously injured", "nobody"),
        ("none were hurt", "none"),
        ("no death toll", None),
        ("no injury-time goal", None),
        ("no choice", None),
        ("nobody was seen", None),
        ("no one left", None),
    ],
)
def test_none_is_a_count_of_zero(text, surface):
    expected = [] if surface is None else [VagueAmount(0, len(surface), 0.0, 0.0, "exact")]
    assert find_vague_amounts(text) == expected


def test_amounts_come_in_the_order_of_the_text():
    found = find_vague_amounts("several men and dozens of boats; no casualties")
    assert [each.start for each in found] == [0, 16, 33]
    assert find_vague_amounts("") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("No-one is believed to have been hurt in the landslide.", [("No-one", 0.0)]),
        ("Nobody was thought to be injured.", [("Nobody", 0.0)]),
        ("No-one knew why the gate stood open.", []),
        ("One sailor was hurt.", [("One", 1.0)]),
    ],
)
def test_nobody_that_is_believed_to_be_hurt_is_none(sentence: str, found: list) -> None:
    assert [(each.surface, each.low) for each in find_figures(sentence)] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She rebuilt it twice after storms.", [("twice", 2, 2, "exact", "times")]),
        ("He twice won the cup.", [("twice", 2, 2, "exact", "times")]),
        ("It is more than twice the size.", [("more than twice", 2, None, "more_than", "times")]),
        ("It grew almost twice as fast.", [("almost twice", None, 2, "less_than", "times")]),
        ("The herons won thrice.", [("thrice", 3, 3, "exact", "times")]),
        # a rate, or an idiom
        ("They met twice a week.", []),
        ("They met twice daily.", []),
        ("It is a twice-weekly paper.", []),
        ("He did not think twice.", []),
        ("It rained once or twice.", []),
    ],
)
def test_twice_counts_times(text, expected):
    found = [
        (each.surface, each.low, each.high, each.comparator, each.counted) for each in find_figures(text)
    ]
    assert found == expected
