from __future__ import annotations

import pytest

from newslens.comparison.coverage.clock_times import times_on_dial


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It was 23:00.", {660}),
        ("about 11 p.m. by his brother", {660}),
        ("noticed at 5.10am", {310}),
        ("at ten past five", {310}),
        ("at twenty to five", {280}),
        ("Half past two had struck.", {150}),
        ("at a quarter to seven", {405}),
        ("until noon", {0}),
        ("14 o'clock", {120}),
        ("from ten to twelve thousand", set()),
        ("on 12.02.2033", set()),
        ("1.88 metres", set()),
        ("seventy past two", set()),
        ("25:10", set()),
    ],
)
def test_one_time_has_many_ways_of_writing(text, minutes):
    assert times_on_dial(text) == minutes
