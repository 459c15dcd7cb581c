"""Comparators and trends read word by word beside a number, and noun phrases behind it."""

from __future__ import annotations

import pytest

from newslens import lexicon
from newslens.extraction.figures.comparators import (
    read_after,
    read_before,
    read_symbol,
    read_trend,
    words_before,
)
from newslens.extraction.figures.counted_nouns import find_counted, find_counted_whole
from newslens.language.noun_phrases import is_plural

NAMES = {"about", "more_than", "at_least", "less_than", "at_most"}


def test_the_lexicon_names_comparators_of_the_data_model():
    assert {name for _, name, _ in lexicon.entries("figures/comparators")} == NAMES


@pytest.mark.parametrize(
    ("left", "name", "start"),
    [
        ("killed more than ", "more_than", 7),
        ("no fewer than ", "at_least", 0),
        ("up to about ", "at_most", 0),
        ("at least some ", "at_least", 0),
        ("“about ", "about", 1),
        ("more than a further ", "more_than", 0),
        ("the ", None, None),
        ("about. ", None, None),
        ("about\n", None, None),
        ("", None, None),
    ],
)
def test_read_before(left, name, start):
    found, _ = read_before(words_before(left + "20", len(left)), None)
    assert (found.name if found else None, found.edge if found else None) == (name, start)


def test_over_a_length_of_time_is_during_or_more_than():
    assert read_before(words_before("loans over 3", 11), "year")[0] is None
    assert read_before(words_before("for over 3", 9), "year")[0].name == "more_than"


@pytest.mark.parametrize(
    ("right", "name", "length"),
    [
        (" or more people", "at_least", 8),
        ("-odd people", "about", 4),
        ("+ people", "at_least", 1),
        (" or fewer", "at_most", 9),
        (" or less than 30", None, None),
        (" or morels", None, None),
        (" people", None, None),
    ],
)
def test_read_after(right, name, length):
    found = read_after("20" + right, 2)
    assert (found.name if found else None, found.edge - 2 if found else None) == (name, length)


@pytest.mark.parametrize(
    ("left", "name"),
    [
        (">", "more_than"),
        ("x <= ", "at_most"),
        ("~", "about"),
        ("≥ ", "at_least"),
        ("a\n> ", None),
        ("a\n>", "more_than"),
        ("- ", None),
    ],
)
def test_read_symbol(left, name):
    found = read_symbol(left + "20", len(left))
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("words", "trend"),
    [
        ("prices rose", ("up", "direct")),
        ("prices rose sharply", ("up", "direct")),
        ("grew sales by just", ("up", "by")),
        ("fell by a further", ("down", "by")),
        ("cut", None),
        ("cut spending by", ("down", "by")),
        ("rose to", None),
        ("rose, helped by", None),
        ("", None),
    ],
)
def test_read_trend(words, trend):
    assert read_trend(tuple(words.split())) == trend


PHRASES = [
    ("drones fell", "drones"),
    ("armed drones were seen", "armed drones"),
    ("security forces members", "security forces members"),
    ("of the drones", "drones"),
    ("of Ada Marsden's guards", "guards"),
    ("of the 329 seats", "seats"),
    ("of Northland's 70,000 mills", "mills"),
    ("-seat hall", "seat"),
    ("more people", "people"),
    ("further explosions at noon", "explosions"),
    ("early states", "early states"),
    ("U.N. aircraft landed", "U.N. aircraft"),
    ("international and local officers", "international and local officers"),
    ("barrels of oil a day", "barrels of oil a day"),
    ("members of the union", "members"),
    ("were wounded", "wounded"),
    ("have been reported killed", "killed"),
    ("wounded", "wounded"),
    ("wounded soldiers", "wounded soldiers"),
    ("come from there", None),
    ("landed inside", None),
    (", then left", None),
    ("in all", None),
    ("", None),
]


@pytest.mark.parametrize(("behind", "phrase"), PHRASES)
def test_what_several_count(behind, phrase):
    text = "Seven" + ("" if behind[:1] in "-," else " ") + behind
    found = find_counted(text, text.lower(), 5, one=False)
    assert (text[found.start : found.end] if found else None) == phrase


@pytest.mark.parametrize(
    ("behind", "phrase"),
    [
        ("protester threw a stone", "protester"),
        ("person killed in it", "person"),
        ("police armored van torched", "police armored van"),
        ("person was hurt", "person"),
        ("bomb hit a school", "bomb"),
        ("man says so", "man"),
        ("woman Tuesday", "woman"),
    ],
)
def test_what_one_counts(behind, phrase):
    text = "One " + behind
    found = find_counted(text, text.lower(), 3, one=True)
    assert found is not None
    assert text[found.start : found.end] == phrase


def test_shares_look_behind_of_and_articles():
    text = "Half the remaining seats"
    found = find_counted_whole(text, text.lower(), 4, directly=True)
    assert found is not None
    assert text[found.start : found.end] == "remaining seats"


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("seats", True),
        ("people", True),
        ("women", True),
        ("aircraft", True),
        ("bus", False),
        ("class", False),
        ("crisis", False),
    ],
)
def test_is_plural(word, plural):
    assert is_plural(word) is plural
