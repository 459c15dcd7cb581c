"""Rises and falls before an amount."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.comparators import read_lead
from newslens.extraction.figures.trends import read_trend


@pytest.mark.parametrize(
    ("left", "trend"),
    [
        ("prices rose ", ("up", "direct")),
        ("rose ", ("up", "direct")),
        ("prices rose sharply ", ("up", "direct")),
        ("rally ", ("up", "direct")),
        ("sharply ", None),
        ("prices rose about ", ("up", "direct")),
        ("prices rose just ", ("up", "direct")),
        ("grew sales by just ", ("up", "by")),
        ("fell by a further ", ("down", "by")),
        ("cut ", None),
        ("cut by ", ("down", "by")),
        ("by ", None),
        ("cut a b c d by ", ("down", "by")),
        ("cut a b c d e by ", None),
        ("rose to ", None),
        ("rose as high as ", None),
        ("slid as low as ", None),
        ("rose as much as ", ("up", "direct")),
        ("rose as many as ", ("up", "direct")),
        ("rose, helped by ", None),
        ("rose helped: by ", None),
        ("were up ", ("up", "direct")),
        ("up ", ("up", "direct")),
        ("makes up ", None),
        ("it makes up ", None),
        ("", None),
        # the margin of a result, and a particle that belongs to its verb
        ("lost by ", None),
        ("lost narrowly by ", ("down", "by")),
        ("was losing by ", None),
        ("turned down a ", None),
        ("turns up ", None),
        ("was down a further ", ("down", "direct")),
        ("dropped by ", ("down", "by")),
    ],
)
def test_trends_before(left, trend):
    assert read_lead(left + "20", len(left), None).trend == trend


@pytest.mark.parametrize(
    ("words", "direction"), [("prices rose", "up"), ("cut by", "down"), ("by", None), ("prices stayed", None)]
)
def test_the_words_alone(words, direction):
    trend = read_trend(tuple(words.split()))
    assert (trend and trend.direction) == direction
