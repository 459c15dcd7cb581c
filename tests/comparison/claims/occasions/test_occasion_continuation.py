"""Sentences that go on with an event, and those that point back to one."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.occasion_continuation import goes_on, points_back


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("It killed 12 people.", True),
        ("“They lost 12 people.", True),
        ("It has killed 12 people.", False),
        ("Its roof fell on 12 people.", False),
        ("The next day, 12 people died.", True),
        ("Two years later, 12 people died.", True),
        ("Rescuers found 12 people.", False),
    ],
)
def test_what_goes_on(text: str, goes: bool) -> None:
    assert goes_on(text, 0, len(text)) is goes


def test_only_the_sentence_itself_counts() -> None:
    text = "Rain fell. It killed 12. It is over."
    assert goes_on(text, 11, 24)
    assert not goes_on(text, 25, len(text))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("That flood killed 12 people.", True),
        ("That deadly flood killed 12 people.", True),
        ("Those floods killed 12 people.", True),
        ("That village lost 12 people.", False),
        ("The blaze killed 12 people.", True),
        ("The flood killed 12 people.", False),
        ("On that occasion 12 people died.", True),
        ("On Monday 12 people died.", False),
    ],
)
def test_what_points_back(text: str, points: bool) -> None:
    assert points_back(text, 0, "a flood hit velm") is points
