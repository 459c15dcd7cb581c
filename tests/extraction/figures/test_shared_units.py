"""What the numbers of a list have in common: unit and multiplier."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals, lowered


def read(text: str) -> list[tuple[float, float, str | None]]:
    low = lowered(text)
    return [(each.low, each.high, each.unit) for each in find_quantities(text, low, find_numerals(text, low))]


def single(*values: float, unit: str | None = None) -> list[tuple[float, float, str | None]]:
    return [(value, value, unit) for value in values]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("barges of 40 and 65 tonnes", single(40, 65, unit="metric_ton")),
        ("prizes of 200, 300 and 450 euros", single(200, 300, 450, unit="EUR")),
        ("walls of three and four metres", single(3, 4, unit="meter")),
        ("up 2, 3, and 7 percent", single(2, 3, 7, unit="percent")),
        ("up 2, 3 and 7 percent", single(2, 3, 7, unit="percent")),
        ("7- and 9-inch pipes", single(7, 9, unit="inch")),
        ("7- or 9-inch pipes", single(7, 9, unit="inch")),
        ("between 30 and about 40 km", [(30, 40, "kilometer")]),
    ],
)
def test_a_list_shares_its_unit(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("£3, £5 and £8 million", single(3e6, 5e6, 8e6, unit="GBP")),
        ("$2 and $4 billion", single(2e9, 4e9, unit="USD")),
        ("two and three hundred boats", single(200, 300)),
        ("1.1 and 2.3 million", single(1.1e6, 2.3e6)),
        ("three or four thousand", [(3000, 4000, None)]),
        ("between 40- and 60,000", [(40_000, 60_000, None)]),
        ("from 5- to 9,000", [(5000, 9000, None)]),
    ],
)
def test_a_list_shares_its_multiplier(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("two, three or four days", [(2, 4, "day")]),
        ("5, 6 or 7 percent", [(5, 7, "percent")]),
        ("three, four or five boats", [(3, 5, None)]),
        ("one, two or three million", [(1e6, 3e6, None)]),
        ("a two- or three-day strike", [(2, 3, "day")]),
        ("five- to six-hour shifts", [(5, 6, "hour")]),
        ("9, 3 or 4 days", [(9, 9, None), (3, 4, "day")]),
    ],
)
def test_a_row_of_alternatives_is_one_amount(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from 190 pounds to 171", single(190, 171, unit="pound")),
        ("rose from 12 to 15 percent", single(12, 15, unit="percent")),
        ("grew from 2 to 3 million", single(2e6, 3e6)),
        ("12 percent, down from 14", single(12, 14, unit="percent")),
        ("$30, up from 22", single(30, 22, unit="USD")),
    ],
)
def test_an_old_and_a_new_value_share_their_unit(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("sank 5 and damaged 6 tonnes", [None, "metric_ton"]),
        ("5 boats and 6 tonnes", [None, "metric_ton"]),
        ("one in 64, or 1.5 percent", [None, None, "percent"]),
        ("64, or 12 percent", [None, "percent"]),
        ("5, 6 tonnes", [None, "metric_ton"]),
        ("two and 6 percent", [None, "percent"]),
        ("in 2019 and 5 percent", [None, "percent"]),
        ("5 and $6", [None, "USD"]),
        ("5 to 4 km", [None, "kilometer"]),
        ("half and 20 percent", ["fraction", "percent"]),
        ("12 percent, down from 14 boats", ["percent", None]),
        ("12 percent, up from 2010", ["percent", None]),
        ("A/cm2 and 5 km", [None, "kilometer"]),
    ],
)
def test_other_neighbours_share_nothing(text, units):
    assert [unit for _, _, unit in read(text)] == units


@pytest.mark.parametrize(("second", "is_shared"), [(20, True), (21, False)])
def test_numbers_of_a_list_are_of_one_size(second, is_shared):
    assert (read(f"$2 and ${second} million")[0][0] == 2e6) is is_shared


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sheds of 80 and 120 metres burned.", [80, 120]),
        ("He paid 15 and 20 euros.", [15, 20]),
        ("She won 5 and lost 6.", [5, 6]),
    ],
)
def test_numbers_of_a_list_stay_figures_of_their_own(text, values):
    assert [each.low for each in find_figures(text)] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("boxes of 100, 200 or 250 grams", [(100, 100, "gram"), (200, 200, "gram"), (250, 250, "gram")]),
        ("5, 10 or 15 percent", [(5, 5, "percent"), (10, 10, "percent"), (15, 15, "percent")]),
        ("100,000, 200,000 or 250,000 doses", [(1e5, 1e5, None), (2e5, 2e5, None), (2.5e5, 2.5e5, None)]),
        ("40, 50 or 60 boats", [(40, 40, None), (50, 50, None), (60, 60, None)]),
        ("six, seven or eight hours", [(6, 8, "hour")]),
        ("200 or 250 grams", [(200, 250, "gram")]),
        # beside another value
        ("at 80 km/h instead of 140.", [(80, 80, "kilometer/hour"), (140, 140, "kilometer/hour")]),
        ("for 4.80 euros, against 3.20 in spring", [(4.8, 4.8, "EUR"), (3.2, 3.2, "EUR")]),
        ("30 percent compared with 12 before", [(30, 30, "percent"), (12, 12, "percent")]),
        ("12 percent against 3 rivals", [(12, 12, "percent"), (3, 3, None)]),
        ("shares fell 4.2 percent to 612p", [(4.2, 4.2, "percent"), (6.12, 6.12, "GBP")]),
    ],
)
def test_kinds_of_a_list_and_values_beside_others(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a sheet of 92 by 73cm", [(92, "centimeter"), (73, "centimeter")]),
        ("a hall of 30 x 20 metres", [(30, "meter"), (20, "meter")]),
        ("a box of 30 x 20 x 10 cm", [(30, "centimeter"), (20, "centimeter"), (10, "centimeter")]),
        ("cut by 12 by 3 men", [(12, None), (3, None)]),
        ("cut 12 by 3 percent", [(12, None), (3, "percent")]),
        ("is 6ft 2 tall", [(6, "foot"), (2, "inch")]),
        ("is 5'11\" tall", [(5, "foot"), (11, "inch")]),
        ("a 6ft 2in man", [(6, "foot"), (2, "inch")]),
        ("weighs 11st 4lb", [(11, "stone"), (4, "pound")]),
        ("rose 6 feet 2 days ago", [(6, "foot"), (2, "day")]),
        ("6 feet 14 boats", [(6, "foot"), (14, None)]),
    ],
)
def test_sides_and_heights_of_persons(text, found):
    assert [(low, unit) for low, _, unit in read(text)] == found
