from __future__ import annotations

import pytest

from newslens.presentation.drawing.answer_marks import shape
from newslens.schema import Figure


def figure(surface, low, high, comparator="exact", unit=None):
    return Figure(0, len(surface), surface, low, high, comparator, unit)


@pytest.mark.parametrize(
    ("given", "form", "at", "low", "high"),
    [
        (figure("two", 2, 2), "point", 2, 2, 2),
        (figure("more than 70", 70, None, "more_than"), "more", 70, 70, 70),
        (figure("at least three", 3, None, "at_least"), "more", 3, 3, 3),
        (figure("fewer than 20", None, 20, "less_than"), "less", 20, 20, 20),
        (figure("about 30", 30, 30, "about"), "about", 30, 27, 33),
        (figure("about 30", 28, 32, "about"), "about", 30, 28, 32),
        (figure("dozens", 24, 99, "vague"), "band", None, 24, 99),
        (figure("some", 2, None, "vague"), "more", None, 2, 2),
        (figure("12 to 15", 12, 15, "range"), "band", None, 12, 15),
        (figure("none", 0, 0), "point", 0, 0, 0),
    ],
)
def test_a_figure_is_drawn_as_what_it_says(given, form, at, low, high):
    found = shape(given, row=1, lineage="A")
    assert (found.form, found.at, found.low, found.high) == (form, at, low, high)


def test_a_figure_without_an_amount_is_not_drawn():
    assert shape(figure("many", None, None, "vague"), row=1, lineage="A") is None


@pytest.mark.parametrize(
    ("given", "span"),
    [
        (figure("about 0", 0, 0, "about"), (0, 0)),
        (figure("about -30", -30, -30, "about"), (-33, -27)),
        (figure("up to 20", None, 20, "at_most"), (20, 20)),
        (figure("over 5", None, 5, "more_than"), (5, 5)),
    ],
)
def test_the_span_of_a_shape_holds_its_amounts(given, span):
    assert shape(given, row=1, lineage="A").span == span


def test_a_shape_knows_its_row_its_lineage_and_where_it_leads():
    found = shape(figure("two", 2, 2), row=3, lineage="C", href="#a3-f1")
    assert (found.row, found.lineage, found.href) == (3, "C", "#a3-f1")


def test_long_words_are_cut():
    long = "more than " + "word " * 40
    assert len(shape(figure(long, 2, None, "more_than"), row=1, lineage="A").words) <= 81
