from __future__ import annotations

import pytest

from newslens.comparison.headlines.titled_text import TitledText, decimal, plain_words
from newslens.frames import FigureRow, SegmentRow
from newslens.schema import Article


def titled(text, *, title="Velm floods", headings=(), amounts=()):
    figures = [FigureRow(0, 1, "x", low, low, "exact", article_id="herald") for low in amounts]
    segments = [SegmentRow(a, b, text[a:b], "heading", article_id="herald") for a, b in headings]
    return TitledText(Article("herald", None, title, *[None] * 6, text), segments, figures)


def test_words_are_compared_without_case_and_with_one_apostrophe():
    assert plain_words("Nobody’s BOAT, 7-3!") == ["nobody's", "boat", "7", "3"]


def test_words_stand_one_behind_the_other():
    report = titled("We slept, and nobody had told us.")
    assert report.has_words(["had", "told", "us"])
    assert report.has_words(["we", "slept"])
    assert not report.has_words(["had", "us"])
    assert not report.has_words(["lept", "and"])
    assert not report.has_words(["told", "u"])


def test_numbers_stand_in_digits():
    report = titled("In 2019 it was seven.")
    assert report.has_number("2019")
    assert not report.has_number("seven")
    assert not report.has_number("19")


@pytest.mark.parametrize(
    ("amounts", "number", "expected"),
    [
        ([4, 2], 6, True),
        ([4, 2, 1], 7, True),
        ([4, 2, 1, 1], 8, False),
        ([1.1, 2.2], 3.3, True),
        ([4, 0], 4, False),
        ([3], 6, False),
        ([*range(1, 41), 5000], 79, True),
        ([*range(1, 42), 5000], 81, False),
        ([*range(1, 41), 5000, 6000], 11000, False),
    ],
)
def test_two_or_three_amounts_make_a_number_where_they_are_not_very_many(amounts, number, expected):
    assert titled("x", amounts=amounts).adds_up_to(number) is expected


def test_headings_are_blanks_and_places_stay():
    text = "Flood\n\nRain fell.\n\nMore\n\nIt stopped."
    report = titled(text, headings=[(19, 23), (0, 5)])
    assert report.text == text.replace("Flood", " " * 5).replace("More", " " * 4)
    assert titled(text, headings=[(0, 5), (0, 5), (3, 7)]).text == " " * 7 + text[7:]


def test_without_figures_nothing_is_answered():
    assert titled("Fourteen people were killed.", title="40 people killed").answered(0) == (None, ())


def test_a_number_is_what_is_printed():
    assert decimal(0.1) + decimal(0.2) == decimal(0.3)
