"""A number with what stands before and behind it."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.number_context import read_context
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals


def counted(number):
    phrase = number.counted
    return phrase and number.text[phrase.start : phrase.end]


@pytest.mark.parametrize(
    ("text", "said", "noun"),
    [
        ("at least 12 boats sank", ("at_least", None, None), "boats"),
        ("rose by up to 12 percent", ("at_most", "up", None), None),
        ("12 or more boats", (None, None, "at_least"), "boats"),
        ("12 boats or more", (None, None, "at_least"), "boats"),
        ("12 km or more", (None, None, "at_least"), None),
        ("12% or more of boats", (None, None, "at_least"), "boats"),
        ("12 percent of the boats", (None, None, None), "boats"),
        ("12 percent higher", (None, None, None), None),
        ("half the boats", (None, None, None), "boats"),
        ("$12 boats", (None, None, None), None),
        ("1 boat sank", (None, None, None), "boat"),
        ("1 police armored van torched", (None, None, None), "police armored van"),
        ("2 police armored van torched", (None, None, None), "police"),
        ("1-2 police armored van torched", (None, None, None), "police"),
        ("12", (None, None, None), None),
        ("a 12-plus-pound bag", (None, None, "at_least"), None),
        ("12 or so miles", (None, None, "about"), None),
        ("12-odd percent of boats", (None, None, "about"), "boats"),
        ("12 tonnes of wheat flour were lost", (None, None, None), "wheat flour"),
        ("12 litres of the oil", (None, None, None), "oil"),
        ("12 inches of snow fell", (None, None, None), "snow"),
        ("12 miles of the border", (None, None, None), None),
        ("12 miles of Ondra", (None, None, None), None),
        ("12 litres of it", (None, None, None), None),
        ("12 litres often", (None, None, None), None),
        ("12 years of war", (None, None, None), None),
    ],
)
def test_what_stands_by_a_number(read_number, text, said, noun):
    number = read_number(text)
    assert said == (
        number.comparator and number.comparator.name,
        number.trend and number.trend.direction,
        number.behind and number.behind.name,
    )
    assert counted(number) == noun


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12 boats", "12"),
        ("12 or more boats", "12 or more"),
        ("12 boats or so", "12 boats or so"),
        ("12 km or so", "12 km or so"),
    ],
)
def test_how_far_it_is_read(read_number, text, read):
    assert text[: read_number(text).read_to] == read


@pytest.mark.parametrize(
    ("text", "compared", "bounded"),
    [
        ("12 boats", False, False),
        ("about 12 boats", True, False),
        ("over 12 boats", True, True),
        ("rose 12 points", True, False),
        ("rose by 12 points", True, True),
        ("rose by about 12 points", True, True),
    ],
)
def test_what_compares_and_what_bounds(read_number, text, compared, bounded):
    number = read_number(text)
    assert (number.is_compared, number.is_bounded) == (compared, bounded)


@pytest.mark.parametrize(
    ("text", "word", "capital"),
    [("Act 12", "act", True), ("act 12", "act", False), ("12", "", False), ("the Act of 12", "of", False)],
)
def test_the_word_before(read_number, text, word, capital):
    number = read_number(text)
    assert (number.last_word, number.follows_capital) == (word, capital)


def test_its_parts_are_those_of_the_quantity(read_number):
    number = read_number("costs $12 a barrel")
    assert (number.start, number.unit, number.kind, number.numeral.value) == (6, "USD/barrel", "money", 12)
    assert number.words_before == ("costs",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("20 boats plus their crews", None),
        ("20 boats plus.", "at_least"),
        ("20 boats or more sank", "at_least"),
        ("20 boats or so sank", "about"),
    ],
)
def test_plus_behind_a_noun_goes_on(text, name):
    number = read_context(text, text, find_quantities(text, text, find_numerals(text))[0])
    assert (number.behind and number.behind.name) == name
