"""The period that a figure is told of."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.period_keys import hours_told, period_key, turn_told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She scored [14] points in the first half", "first half"),
        ("She scored [14] points early in the first half", None),
        ("[Forty] whales have beached so far this year", "this year"),
        ("[Forty] whales beached earlier this year", None),
        ("Since 2010, [30] miners have died", "since 2010"),
        ("[30] miners have died since 2010", "since 2010"),
        ("It was with [30] dead the worst blast since 2010", None),
        ("[30] miners have died since Dorn took office", None),
        ("[30] miners died over the past [ten] years", "past 10 years"),
        ("Over the past 10 years [30] miners died", "past 10 years"),
        ("[30] miners died and [12] were freed this year", None),
        ("In the first half Velm scored [12] points", "first half"),
        ("In the first half Velm led but lost by [12] points", None),
        ("First-quarter profit was [12] crowns", "first quarter"),
        ("Velm went on an [11]-[2] run", "run"),
        ("Velm won with [11] points", None),
    ],
)
def test_periods(sentence: str, expected: str | None) -> None:
    assert period_key(marked(sentence), 0) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("By noon [12] flights had gone", {"noon"}),
        ("[12] flights left in the evening", {"evening"}),
        ("By midday [12] flights had gone", {"noon"}),
        ("By noon, [12] flights had gone", {"noon"}),
        ("By noon, as planned, [12] flights left in the evening", {"evening"}),
        ("By noon the gates had opened, and the last queue had gone when [12] flights left", set()),
        ("By Tuesday evening [12] flights had gone", {"evening"}),
        ("By Tuesday [12] evening flights had gone", set()),
        ("[12] flights left early on Sunday morning", {"morning"}),
        ("[12] flights left late in the evening, others by dawn", {"evening"}),
        ("[12] flights left the morning market", set()),
        ("[12] morning flights left", set()),
        ("[12] flights left", set()),
    ],
)
def test_parts_of_the_day(sentence: str, expected: set[str]) -> None:
    assert hours_told(marked(sentence), 0) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Before the storm, [40] boats lay there", "before"),
        ("[40] boats lay there after the storm", "after"),
        ("[40] boats lay there", None),
        ("[40] boats lay there and left after the storm", "after"),
        ("[40] boats lay there, and [12] left after the storm", None),
    ],
)
def test_the_time_on_one_side_of_something(sentence: str, expected: str | None) -> None:
    assert turn_told(marked(sentence), 0) == expected
