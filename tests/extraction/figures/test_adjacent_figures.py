"""What a figure leaves out and the figures beside it give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.adjacent_figures import relate_figures
from newslens.extraction.figures.figure_builder import build_figure
from newslens.extraction.figures.number_context import read_context
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals, lowered

if TYPE_CHECKING:
    from newslens.schema import Figure


def related(text: str) -> list[Figure]:
    low = lowered(text)
    quantities = find_quantities(text, low, find_numerals(text, low))
    return relate_figures(text, [build_figure(read_context(text, low, each)) for each in quantities])


def counted(text: str) -> list[str | None]:
    return [figure.unit or figure.counted for figure in related(text)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("15 of the 329 seats, down from the 48 it held", "seats"),
        ("12 boats came and 5 sank", "boats"),
        ("12 boats came. Then 5 sank", None),
        ("12 boats came to St. Velm and 5 sank", "boats"),
        ("12 boats came for the U.S. Navy and 5 sank", "boats"),
        ("12 boats came. 5 sank", None),
        ("12 boats came\n5 sank", None),
        ("a 200-boat fleet and 5 sank", None),
        ("12 boats sank, in total 98", None),
        ("12 died on Monday and 5 on Friday", "died"),
        ("12 died and another 5 fled", None),
        ("12 died and 5 have left", None),
        ("it left 12 dead and wounded 5", None),
        ("12 were injured, including 5 in Velm", "injured"),
        ("9 guards, 3 of them women, and 5 who fled", "guards"),
        ("12 boats sank in total; so 98", "boats"),
        ("230 people in 14 lands, including 170", "people"),
        ("230 people in 14 lands, including 14", "lands"),
        ("230 people in 14 lands, including 15", "people"),
        ("230 people in 14 lands and so 170", "lands"),
        ("12 boats came and 5.5 sank", None),
        ("13 boats came and 5.5 sank", None),
        ("12.5 boats came and 5.5 sank", "boats"),
        ("12.5 boats came and 5 sank", "boats"),
        ("a magnitude 6.1 quake hit 12 boats, 5", "boats"),
        ("12 boats in a magnitude 6.1 quake, 5", "boats"),
        ("12 boats came, 3 km apart; 5 sank", "boats"),
        ("aged 12 and 15", "year_of_age"),
        ("aged 12 or 15", "year_of_age"),
        ("aged 12, then 15", None),
        ("2,300 people in six towns were to go; 410 of them left", "people"),
        ("2,300 people in six towns were to go; 5 of them left", "towns"),
        ("wild geese, of which 130 were caught", "geese"),
        ("12 farms with geese, of which 130 were caught", "geese"),
        ("12 grey geese, of which 5 were caught", "grey geese"),
        ("12 grey geese, of which 5 have died", "grey geese"),
        ("12 children, of whom 5 have died", "died"),
        ("12 farms lost water, of which 5 were caught", "farms"),
        ("5", None),
    ],
)
def test_a_number_alone_counts_what_an_earlier_one_counts(text, last):
    assert counted(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("two men aged 29 and 33 were held", "year_of_age"),
        ("two men aged 29 and 33 were injured", "year_of_age"),
        ("a man aged 29 and 33 injured guards", None),
        ("a man aged 29 and 133 were injured", None),
        ("12 boats went at 94 kilometres an hour, 34 more than allowed", "kilometer/hour"),
        ("12 boats went at 94 kilometres an hour, 34 sank", None),
        ("12 boats went at 94 kilometres an hour; 34 more than allowed", None),
        ("12 boats went at 94 kilometres an hour, 34 more boats", None),
        ("12 boats went, 34 more than allowed", None),
    ],
)
def test_a_number_goes_on_with_an_age_or_a_measure(text, unit):
    last = find_figures(text)[-1]
    assert last.unit == unit
    assert last.counted is None or unit is None


@pytest.mark.parametrize(
    ("between", "last"), [("1 km; 2 km; 3 km; ", "boats"), ("1 km; 2 km; 3 km; 4 km; ", None)]
)
def test_the_last_four_figures_are_asked(between, last):
    assert counted(f"12 boats came; {between}5")[-1] == last


@pytest.mark.parametrize(("letters", "last"), [(23, None), (24, "boats")])
def test_a_total_is_sought_in_30_characters(letters, last):
    assert counted("12 boats; total " + "x" * letters + " 98")[-1] == last


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("four- and six-seat boats", "seat"),
        ("four- or six-mile ways", "mile"),
        ("four-, six-seat boats", "seat"),
        ("four and six-seat boats", None),
        ("four- then six-seat boats", None),
    ],
)
def test_a_hanging_hyphen_takes_from_the_next(text, first):
    assert counted(text)[0] == first


@pytest.mark.parametrize(
    ("text", "original", "comparator", "low", "high"),
    [
        ("10 km (6.2 miles)", 0, "exact", 6.2, 6.2),
        ("10 km (about 6.2 miles)", 0, "about", 6.2, 6.2),
        ("10 km [or 6.2 miles]", 0, "exact", 6.2, 6.2),
        ("over 10 km (6 miles)", 0, "more_than", 6, None),
        ("under 10 km (6 miles)", 0, "less_than", None, 6),
        ("about 10 km (6 miles)", 0, "exact", 6, 6),
        ("10 km (6 km)", None, "exact", 6, 6),
        ("10 km, 6 miles", None, "exact", 6, 6),
        ("10 km (6 percent)", None, "exact", 6, 6),
        ("12 boats ($5 million)", None, "exact", 5e6, 5e6),
        ("190 hp (142 kW / 193 PS)", 0, "exact", 193, 193),
        ("190 hp (142 kW, 193 PS)", 0, "exact", 193, 193),
        ("190 hp (142 kW) 193 PS", None, "exact", 193, 193),
    ],
)
def test_a_conversion_points_back(text, original, comparator, low, high):
    figure = related(text)[-1]
    assert (figure.conversion_of, figure.comparator, figure.low, figure.high) == (
        original,
        comparator,
        low,
        high,
    )


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("more than 100 and fewer than 300 boats", [("range", 100, 300, "boats")]),
        ("at most 90 and at least 30 boats", [("range", 30, 90, "boats")]),
        ("over 30, but under 90 boats", [("range", 30, 90, "boats")]),
        ("over 30 km and under 90 km", [("range", 30, 90, "kilometer")]),
        ("over 30 and under 30 boats", [("more_than", 30, None, None), ("less_than", None, 30, "boats")]),
        ("over 90 and under 30 boats", [("more_than", 90, None, None), ("less_than", None, 30, "boats")]),
        ("over 30 km and under 90 boats", [("more_than", 30, None, "kilometer"), ("less_than", None, 90, "boats")]),
        ("over 30 men, or under 90 men", [("more_than", 30, None, "men"), ("less_than", None, 90, "men")]),
        ("over 30 and over 90 boats", [("more_than", 30, None, None), ("more_than", 90, None, "boats")]),
    ],
)  # fmt: skip
def test_two_bounds_are_a_range(text, bounds):
    found = [(each.comparator, each.low, each.high, each.unit or each.counted) for each in related(text)]
    assert found == bounds
    assert all(text[each.start : each.end] == each.surface for each in related(text))


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("rose by 12 points, or 2 percent", "up"),
        ("rose by 12 points, or about 2 percent", "up"),
        ("rose by 12 points and 2 percent", None),
        ("rose by 12 points, or 2 boats", None),
        ("12 points, or 2 percent", None),
        ("rose by 3 percent, or 2 percent", None),
    ],
)
def test_a_change_given_again_in_another_way(text, change):
    assert related(text)[-1].change == change


def test_nothing_gives_nothing():
    assert related("") == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("They built 10 and 12 houses.", ["houses", "houses"]),
        ("Carts with 7 and 8 tonnes of flour left.", ["flour", "flour"]),
        ("Dozens and dozens of boats sank.", ["boats", "boats"]),
        ("Crews of two and even three men came.", ["men", "men"]),
        ("Crowds grew from 200 to 500 people.", ["people", "people"]),
        ("He killed 5 and wounded 6 men.", [None, "men"]),
        ("A fine of $5 and 6 boats.", [None, "boats"]),
        ("They have 5, and 6 boats came.", [None, "boats"]),
    ],
)
def test_the_numbers_of_a_list_count_the_same(text, counted):
    assert [each.counted for each in find_figures(text)] == counted


@pytest.mark.parametrize(("spaces", "counted"), [(55, "boats"), (56, None)])
def test_the_noun_of_a_list_stands_in_60_characters(spaces, counted):
    first = find_figures(f"They built 10 and 12{' ' * spaces}boats.")[0]
    assert first.counted == counted


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("45 runs before a crowd of 21,400.", None),
        ("14 wins and a rating of 2841.", None),
        ("3 goals in front of an audience of 900.", None),
        ("He fell twice, on 12.", None),
        ("14 boats and a fleet of 30.", "boats"),
    ],
)
def test_a_crowd_has_its_own_members(text, last):
    assert counted(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10, 12 or 14 houses", ["houses", "houses", "houses"]),
        ("100, 200 and 300 boats", ["boats", "boats", "boats"]),
        ("In Velm 10, 12 houses and 14 boats", [None, "houses", "boats"]),
        ("12 votes cast", ["votes"]),
        ("12 votes out of more than 300 cast", ["votes", "votes"]),
    ],
)
def test_what_the_first_of_three_counts(text, found):
    assert counted(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("two men, ages 37 and 38, left", ["men", "year_of_age", "year_of_age"]),
        ("children aged 4 and 7", ["year_of_age", "year_of_age"]),
        ("most of them over 75, and 230 were hurt", ["year_of_age", "hurt"]),
        ("men aged 75, and 230 were hurt", ["year_of_age", "hurt"]),
    ],
)
def test_an_age_is_handed_on_to_ages_only(text, found):
    assert [figure.unit or figure.counted for figure in find_figures(text)] == found
