"""The figure that a number, or a vague amount, is."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.figure_builder import build_figure, build_vague_figure
from newslens.extraction.figures.vague_amounts import find_vague_amounts


@pytest.mark.parametrize(
    ("text", "surface", "amount"),
    [
        ("12 boats", "12", (12, 12, "exact")),
        ("about 12 boats", "about 12", (12, 12, "about")),
        ("over 12 boats", "over 12", (12, None, "more_than")),
        ("at least 12 boats", "at least 12", (12, None, "at_least")),
        ("under 12 boats", "under 12", (None, 12, "less_than")),
        ("up to 12 boats", "up to 12", (None, 12, "at_most")),
        ("12 or more boats", "12 or more", (12, None, "at_least")),
        ("about 12 or more boats", "about 12 or more", (12, None, "at_least")),
        ("over 12 or so boats", "over 12 or so", (12, None, "more_than")),
        ("12 boats or more", "12", (12, None, "at_least")),
        ("12 to 15 boats", "12 to 15", (12, 15, "range")),
        ("over 12 to 15 boats", "over 12 to 15", (12, 15, "range")),
    ],
)
def test_bounds_and_comparator(read_number, text, surface, amount):
    figure = build_figure(read_number(text)).figure
    assert (figure.surface, figure.low, figure.high, figure.comparator) == (surface, *amount)
    assert text[figure.start : figure.end] == surface


@pytest.mark.parametrize(
    ("text", "surface", "unit", "counted"),
    [
        ("$1.5 million", "$1.5 million", "USD", None),
        ("5 euros", "5 euros", "EUR", None),
        ("$90 a barrel", "$90", "USD/barrel", None),
        ("5 percent of the boats", "5 percent", "percent", "boats"),
        ("12km away", "12km", "kilometer", None),
        ("12 km away", "12", "kilometer", None),
        ("30km/h winds", "30km/h", "kilometer/hour", None),
        ("30°C heat", "30°C", "degree_Celsius", None),
        ("12 km or more", "12", "kilometer", None),
        ("12km or more", "12km or more", "kilometer", None),
        ("Ada Marsden, 54, said", "54", "year_of_age", None),
        ("aged 54 boats", "54", "year_of_age", None),
        ("a magnitude 6.1 quake", "6.1", None, "magnitude"),
        ("12 armed  drones fell", "12", None, "armed drones"),
        ("half a mile", "half", "mile", None),
    ],
)
def test_span_unit_and_noun(read_number, text, surface, unit, counted):
    figure = build_figure(read_number(text)).figure
    assert (figure.surface, figure.unit, figure.counted) == (surface, unit, counted)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("rose 5 percent", "up"),
        ("fell $5", "down"),
        ("rose 5 degrees Celsius", "up"),
        ("fell 20 metres", None),
        ("fell 20 hours", None),
        ("fell by 20 metres", "down"),
        ("lost 31 seats", "down"),
        ("lost 31 Seats", "down"),
        ("lost 31 boats", None),
        ("lost 31 lower house seats", "down"),
        ("lost 31", None),
        ("dropped by 31", "down"),
        ("31 seats", None),
    ],
)
def test_change(read_number, text, change):
    assert build_figure(read_number(text)).figure.change == change


@pytest.mark.parametrize(
    ("text", "read", "noun"),
    [
        ("12 boats sank", "12", "12 boats"),
        ("12 boats or so sank", "12 boats or so", "12 boats"),
        ("12 km away", "12 km", "12 km"),
        ("12", "12", "12"),
    ],
)
def test_where_its_words_end(read_number, text, read, noun):
    draft = build_figure(read_number(text))
    assert (text[: draft.end], text[: draft.noun_end]) == (read, noun)
    assert draft.quantity is not None


@pytest.mark.parametrize(
    ("text", "surface", "amount", "noun"),
    [
        ("several boats sank", "several", (3, 15, None, "boats"), "several boats"),
        ("dozens of boats sank", "dozens", (24, 200, None, "boats"), "dozens of boats"),
        ("several hours ahead", "several", (3, 15, "hour", None), "several hours"),
        ("hundreds of millions of dollars", "hundreds of millions", (2e8, 2e9, "USD", None), "hundreds of millions of dollars"),
        ("hundreds of thousands of pounds", "hundreds of thousands", (2e5, 2e6, "GBP", None), "hundreds of thousands of pounds"),
        ("dozens were hurt", "dozens", (24, 200, None, "hurt"), "dozens were hurt"),
        ("dozens in all", "dozens", (24, 200, None, None), "dozens"),
        ("no casualties", "no", (0, 0, None, "casualties"), "no casualties"),
    ],
)  # fmt: skip
def test_vague_figures(text, surface, amount, noun):
    (found,) = find_vague_amounts(text)
    figure, quantity, end, noun_end = build_vague_figure(text, text, found)
    assert figure.surface == surface
    assert (figure.low, figure.high, figure.unit, figure.counted) == amount
    assert (quantity, text[:end], text[:noun_end]) == (None, surface, noun)
    assert figure.comparator == found.comparator
