"""Comparators, read word by word beside a number."""

from __future__ import annotations

import pytest

from newslens import lexicon
from newslens.extraction.figures.comparators import read_after, read_lead

NAMES = {"about", "more_than", "at_least", "less_than", "at_most"}


def test_the_lexicon_names_comparators_of_the_data_model():
    assert {name for _, name, _ in lexicon.entries("figures/comparators")} == NAMES


def comparator(left: str, unit: str | None = None) -> tuple[str | None, int | None]:
    found = read_lead(left + "20", len(left), unit).comparator
    return (found.name, found.edge) if found else (None, None)


@pytest.mark.parametrize(
    ("left", "name", "start"),
    [
        ("killed more than ", "more_than", 7),
        ("no fewer than ", "at_least", 0),
        ("up to about ", "at_most", 0),
        ("about up to ", "at_most", 0),
        ("at least some ", "at_least", 0),
        ("“about ", "about", 1),
        ("more than a further ", "more_than", 0),
        ("handed over ", None, None),
        ("all over ", "more_than", 4),
        ("over ", "more_than", 0),
        ("the ", None, None),
        ("about. ", None, None),
        ("about\n", None, None),
        ("at the very least ", "at_least", 0),
        ("at the very most ", "at_most", 0),
        ("in the range of ", "about", 0),
        ("not even ", "less_than", 0),
        ("nowhere near ", "less_than", 0),
        ("somewhere near ", "about", 0),
        ("as young as ", "at_least", 0),
        ("as old as ", "at_most", 0),
        ("even ", None, None),
        ("under age ", "less_than", 0),
        ("over the age of ", "more_than", 0),
        ("before the age of ", "less_than", 0),
        ("before ", None, None),
        ("at age ", None, None),
        ("more than the ", None, None),
        ("as many as the ", None, None),
        ("below the ", None, None),
        ("fewer than a ", "less_than", 0),
        ("", None, None),
    ],
)
def test_words_before(left, name, start):
    assert comparator(left) == (name, start)


@pytest.mark.parametrize(
    ("left", "unit", "name"),
    [
        ("loans over ", "year", None),
        ("for over ", "year", "more_than"),
        ("over ", "year", None),
        ("loans over ", "mile", "more_than"),
        ("loans about ", "year", "about"),
        ("as long as ", "year", "at_most"),
        ("as long as ", None, None),
        ("as far as ", "mile", "at_most"),
        ("as far as ", None, None),
    ],
)
def test_over_a_length_of_time_is_during_or_more_than(left, unit, name):
    assert comparator(left, unit)[0] == name


def test_words_are_read_from_60_characters():
    assert comparator("at least" + " " * 52)[0] == "at_least"
    assert comparator("at least" + " " * 53)[0] is None
    assert comparator("x at least" + " " * 52)[0] == "at_least"
    assert comparator("xxxxx at least" + " " * 50)[0] == "at_least"
    assert comparator("xat least" + " " * 52)[0] is None


def test_the_words_before_know_their_places():
    before = read_lead("of the “big 20", 12, None).before
    assert before.words == ("of", "the", "big")
    assert [before.start(index) for index in range(3)] == [0, 3, 8]


@pytest.mark.parametrize(
    ("right", "name", "length"),
    [
        (" or more people", "at_least", 8),
        ("-odd people", "about", 4),
        ("+ people", "at_least", 1),
        ("-plus arrests", "at_least", 5),
        (" or fewer", "at_most", 9),
        (" or less than 30", None, None),
        (" or less than five", None, None),
        (" or more $5", None, None),
        (" or more a man", None, None),
        (" or morels", None, None),
        (" people", None, None),
        ("  or more", None, None),
        (" or possibly more", "at_least", 17),
        (" if not more", "at_least", 12),
        (" or even fewer", "at_most", 14),
        (" max", "at_most", 4),
        (" maximum", None, None),
        (" if not 30", None, None),
        (", perhaps more, died", "at_least", 14),
        (", give or take", "about", 14),
        (", and counting.", "at_least", 14),
        (", if not more", "at_least", 13),
        (", plus 12 others", None, None),
        (", or so he said", None, None),
        (", or more than he had", None, None),
        (", at least", None, None),
        (", more people", None, None),
        ("", None, None),
    ],
)
def test_words_behind(right, name, length):
    found = read_after("20" + right, 2)
    assert (found.name if found else None, found.edge - 2 if found else None) == (name, length)


@pytest.mark.parametrize(
    ("left", "name", "start"),
    [
        (">", "more_than", 0),
        ("x <= ", "at_most", 2),
        ("x < = ", "at_most", 2),
        ("x < =  ", "at_most", 2),
        ("~", "about", 0),
        ("≥ ", "at_least", 0),
        ("x >  ", "more_than", 2),
        ("x >   ", None, None),
        ("x >>", None, None),
        ("a\n> ", None, None),
        ("> ", None, None),
        ("a\n>", "more_than", 2),
        ("- ", None, None),
    ],
)
def test_signs_before(left, name, start):
    assert comparator(left) == (name, start)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("he scored over two guards", None),
        ("he scored over 3 guards", None),
        ("he scored over four guards", "more_than"),
        ("it lost over two million crowns", "more_than"),
        ("it lost more than two guards", "more_than"),
        ("they stepped over 12 wires", None),
    ],
)
def test_over_so_few_is_a_preposition(text: str, name: str | None) -> None:
    start = text.index("over ") + len("over ") if "over" in text else text.index("two")
    found = read_lead(text, start, None).comparator
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("as many as 30", "at_most"),
        ("hurt as many as 30", "at_most"),
        ("as much as about 30", "at_most"),
        ("twice as many as 30", None),
        ("three times as much as 30", None),
        ("half as many as 30", None),
        ("twice as many as the 30", None),
        ("nearly as many as the 30", None),
        ("not as many as 30", None),
    ],
)
def test_two_amounts_compared_bound_nothing(text, name):
    found = read_lead(text, text.index("30"), None).comparator
    assert (found and found.name) == name
