"""Which figures give one number."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from newslens.comparison.shared.told_numbers import number_keys


def keys(*told: tuple[float | None, float | None, str]) -> list[str]:
    """The comparators of the keys of figures in one unit."""
    rows = [SimpleNamespace(low=low, high=high, comparator=how, unit="meter") for low, high, how in told]
    return [comparator for _, _, comparator, _ in number_keys(rows)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([(12, 12, "about"), (12, 12, "exact")], ["exact", "exact"]),
        ([(12, 12, "about")], ["about"]),
        ([(12, 12, "about"), (13, 13, "exact")], ["about", "exact"]),
        # A bound says something else.
        ([(12, None, "at_least"), (12, 12, "exact")], ["at_least", "exact"]),
        ([(12, 12, "vague"), (12, 12, "exact")], ["vague", "exact"]),
        ([], []),
    ],
)
def test_about_a_number_that_is_given_is_that_number(told, expected) -> None:
    assert keys(*told) == expected


def test_units_are_told_apart() -> None:
    rows = [
        SimpleNamespace(low=12, high=12, comparator=how, unit=unit)
        for how, unit in (("about", "mile"), ("exact", "meter"))
    ]
    assert number_keys(rows) == [(12, 12, "about", "mile"), (12, 12, "exact", "meter")]
