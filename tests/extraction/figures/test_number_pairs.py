"""Two numbers that are a figure each."""

from __future__ import annotations

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.number_pairs import find_number_pairs, sides_of


def test_each_side_is_an_exact_figure_of_its_own():
    text = "The Otters (11-4) beat Ondra 24-17 before 10-12 guests."
    found = [(f.surface, f.low, f.high, f.comparator, f.unit, f.counted) for f in find_figures(text)]
    sides = [(str(side), float(side), float(side), "exact", None, None) for side in (11, 4, 24, 17)]
    assert found == [*sides, ("10-12", 10.0, 12.0, "range", None, "guests")]


def test_a_side_counts_nothing_that_was_counted_before():
    found = find_figures("Velm scored 3 goals and won 3-1.")
    assert [figure.counted for figure in found] == ["goals", None, None]


def test_the_sides_of_a_screen_are_pixels():
    text = "a 2,560 x 1,600 display"
    (pair,) = find_number_pairs(text, text)
    assert [(side.surface, side.low, side.unit) for side in sides_of(text, pair)] == [
        ("2,560", 2560.0, "pixel"),
        ("1,600", 1600.0, "pixel"),
    ]


def test_pairs_come_in_the_order_of_the_text():
    text = "went 3-for-5 on a 1280 x 800 display and won 4-0 (7-2 home)"
    starts = [pair.start for pair in find_number_pairs(text, text)]
    assert starts == sorted(starts)
    assert len(starts) == 4


def test_a_text_without_pairs_has_none():
    assert find_number_pairs("", "") == []
