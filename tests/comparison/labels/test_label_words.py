"""What several claims say alike."""

from __future__ import annotations

from collections import Counter

import pytest

from newslens.comparison.labels.label_words import commonest, of_half


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"boats": 2, "cars": 1}, "boats"),
        ({"boats": 1, "cars": 1}, "cars"),
        ({"vans": 1, "cars": 1}, "cars"),
        ({}, None),
    ],
)
def test_the_commonest_then_the_shortest_then_the_first(counts: dict[str, int], expected: str | None) -> None:
    assert commonest(Counter(counts)) == expected


@pytest.mark.parametrize(
    ("values", "size", "expected"),
    [
        (["Velm"], 2, "Velm"),
        (["Velm"], 3, None),
        (["Velm", None, "Velm"], 3, "Velm"),
        ([None, None], 2, None),
        ([], 0, None),
    ],
)
def test_at_least_half_of_the_claims_share_it(values: list, size: int, expected: str | None) -> None:
    assert of_half(values, size) == expected
