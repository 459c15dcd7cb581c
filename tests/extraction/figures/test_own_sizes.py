"""Lone numbers that are the size of something named beside them."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures import find_figures
from newslens.extraction.figures.own_sizes import is_own_size, is_told_of_owned


@pytest.mark.parametrize(
    "text",
    [
        "a town of ",
        "the small fishing village of ",
        "12 boats sank; total ",
        "sales of ",
        "a net profit of ",
        "its losses of ",
        "two pictures worth ",
        "its membership has grown from ",
        "its membership has grown from 600 to ",
        "the population had fallen to ",
    ],
)
def test_an_own_size(text):
    assert is_own_size(text, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "a fleet of ",
        "12 boats, including ",
        "it was worth it, and ",
        "a membership of old and ",
        "the number of boats has grown to ",
        "12 boats, up from ",
        "sales of boats rose, and ",
    ],
)
def test_no_own_size(text):
    assert not is_own_size(text, len(text))


def test_growth_is_sought_near():
    for more, found in ((0, True), (1, False)):
        word = "x" * (thresholds.GROWTH_WINDOW - len("crew has  to ") + more)
        text = f"{'y' * 9} crew has {word} to "
        assert is_own_size(text, len(text)) is found


@pytest.mark.parametrize(
    ("text", "told"), [("12 boats, whose owners were 5", True), ("12 boats, of which 5 sank", False)]
)
def test_what_those_counted_own(text, told):
    assert is_told_of_owned(text, 2, text.index("5")) is told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("40 families sued with a club, whose membership has grown from 600 to 3,800", None),
        ("The club and 40 families sued; its membership has grown from 600 to 3,800", None),
        ("It has 17 boats and keeps the sea from the town of 9,800", None),
        ("The firm, with 400 workers, had sales of 17 million", None),
        ("Two pictures worth 9 million vanished", None),
        ("The firm, with 400 workers, lost 17", "workers"),
    ],
)
def test_an_own_size_counts_nothing_told_before(text, last):
    assert find_figures(text)[-1].counted == last
