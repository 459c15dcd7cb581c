"""No reader hangs on a family of texts: each is read in a time that only what grows much faster than the text takes.

`benchmarks/growth.py` measures how the time grows; a bound on seconds here would tell the machine's load.
"""

from __future__ import annotations

import time

import pytest
from hostile.families import FAMILIES, Family
from hostile.growth import measure_growth
from hostile.readers import EVENT_READERS, READERS

LENGTH = 1500
COMPARED = 800
"""Characters of two articles together: a comparison looks at every pair of a few things."""
HANGS = 10.0
"""Seconds of processor time for a text that takes a hundredth of a second where nothing is wrong."""


def seconds_of(read, text):
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


@pytest.mark.parametrize("family", FAMILIES)
def test_no_reader_of_a_text_hangs(family):
    text = FAMILIES[family].text(LENGTH)
    assert sum(seconds_of(read, text) for name, read in READERS.items() if name != "analyze") < HANGS


@pytest.mark.parametrize(
    "family",
    [
        "report", "dates", "counts in one sentence", "small number words", "question and number", "A-A-", "digits and commas",
        "fractions", "thousands", "quotation after quotation", "opening marks", "two halves", "A-A-, then a report",
    ],
)  # fmt: skip
def test_no_analysis_hangs(family):
    assert seconds_of(READERS["analyze"], FAMILIES[family].text(COMPARED)) < HANGS


@pytest.mark.parametrize(
    ("reader", "family", "length"),
    [
        ("names", "varied surnames", 200_000),
        ("figures", "hyphened number words", 250_000),
        ("page", "short sentences", 40_000),
    ],
)
def test_what_once_grew_with_the_square_does_not_hang(reader, family, length):
    assert seconds_of((READERS | EVENT_READERS)[reader], FAMILIES[family].text(length)) < HANGS


def test_growth_is_told_from_the_times_of_doublings():
    def quadratic(text):
        return sum(1 for _ in range(len(text) ** 2))

    grown = measure_growth(quadratic, Family("a"), 500)
    assert 3.0 < grown.ratio < 5.5
    assert grown.length == 2000


def test_no_unit_of_a_varied_family_is_like_another():
    units = Family("{n} {word} ", varied=True).text(30_000).split()
    assert len(units) == len(set(units))
    kin = Family("{kin} ", varied=True).text(3000).split()
    assert kin.count(kin[50]) == 20


def test_a_family_holds_its_opening_and_its_unit_at_least_once():
    assert Family("ab", head="(", tail=")").text(1) == "(ab)"
    assert len(Family("ab", head="(", tail=")").text(1000)) == 1000
