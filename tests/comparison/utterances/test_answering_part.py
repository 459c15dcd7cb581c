"""The part of a longer wording that answers to a fragment."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.comparable_text import read_comparable, read_wording
from newslens.comparison.utterances.answering_part import answering_stretch


def answer(whole, fragment, **options):
    return answering_stretch(read_comparable(2, 10, whole), read_wording(fragment), **options)


@pytest.mark.parametrize(
    ("whole", "fragment", "expected"),
    [
        ("We mourn the dead, we ask for calm, and we ask for patience.", "asked for calm", "ask for calm"),
        ("All of us ask for calm, he wrote.", "“calm”", "calm"),
        ("All of us ask for “calm”, he wrote.", "“calm”", "“calm”"),
        ("All of us ask for calm, he wrote.", "for calm,", "for calm,"),
        ("All of us ask for calm and rest.", "for calm,", "for calm"),
        ("We mourn the dead.", "ropes and lamps", "We mourn the dead."),
        (
            "We mourn the dead of the sea.",
            "lamps of the",
            "We mourn the dead of the sea.",
        ),  # no content in common
        ("Calm, calm!", "calm", "Calm, calm!"),  # nothing but what the fragment says
        ("We mourn.", "", "We mourn."),
    ],
)
def test_the_stretch_that_answers(whole, fragment, expected):
    found = answer(whole, fragment)
    assert found.surface == expected
    assert (found.article, found.start) == (2, 10 + whole.index(expected))
    assert found.end == found.start + len(expected)


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("one two six ten", "lamps one two six ten ropes"),
        ("one two six ten new", "ropes"),  # the sixth word on is another stretch
    ],
)
def test_a_wide_gap_ends_a_stretch(between, expected):
    assert answer(f"We saw lamps {between} ropes", "ropes of lamps lamps ropes 7").surface in {
        expected,
        "lamps",
    }


def test_words_with_four_words_between_them_are_one_stretch():
    assert (
        answer("We saw lamps that he had hung ropes", "lamps ropes").surface == "lamps that he had hung ropes"
    )
    assert answer("We saw lamps that he had then hung ropes", "lamps ropes").surface == "lamps"


def test_of_two_stretches_the_weightier_one_answers():
    whole = "Our lamps were lit, and all of us in the end had to hold old ropes tight."
    assert answer(whole, "lamps, hold old ropes tight").surface == "hold old ropes tight"
    assert (
        answer(
            "Seven old lamps, and all of us in the end had to hold ropes.", "seven old lamps, hold ropes"
        ).surface
        == "Seven old lamps"
    )


def test_whole_sentences_on_demand():
    whole = "We mourn the dead. All of us ask for calm in Velm. We wait."
    part = answer(whole, "We ask for calm.", sentences=True)
    assert part.surface == "All of us ask for calm in Velm."
    assert part.start == 10 + whole.index("All")
    two = answer(whole, "the dead, all of us ask for calm", sentences=True)
    assert two.surface == "We mourn the dead. All of us ask for calm in Velm."
    first = answer(whole, "We mourn the dead", sentences=True)
    assert first.surface == "We mourn the dead."
    assert (
        answer(whole, "All of us ask for calm", sentences=True).surface == "All of us ask for calm in Velm."
    )
