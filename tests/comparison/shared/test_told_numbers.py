"""Which figures give one number."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from newslens.comparison.shared.told_numbers import number_keys, told_surface


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


@pytest.mark.parametrize(
    ("surface", "told"),
    [
        ("At Least\n Three", "at least three"),
        ("FIVE", "five"),
        ("A Dozen", "a dozen"),
        ("US$5 Million", "US$5 million"),
        ("EUR 9m", "EUR 9m"),
        ("Rs. 9 crore", "Rs. 9 crore"),
        ("About A$5", "about A$5"),
        ("No", "none"),
        ("No one", "no one"),
        ("No fewer than 12", "no fewer than 12"),
    ],
)
def test_a_number_in_a_sentence(surface: str, told: str) -> None:
    assert told_surface(surface) == told
