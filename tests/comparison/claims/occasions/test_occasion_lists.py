"""Lists of other events."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.occasion_lists import find_listed_events
from newslens.reading import split_sentences


def items(text: str) -> list[tuple[str, str]]:
    return [
        (text[item.start : item.end], item.key) for item in find_listed_events(text, split_sentences(text))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Some of the worst floods: Ostrel valley: 90 dead. Marn: 60 dead.",
            [("Ostrel valley: 90 dead.", "ostrel valley"), ("Marn: 60 dead.", "marn")],
        ),
        (
            "Previous crashes: Ostrel pass: 90 dead. A brake failed.",
            [("Ostrel pass: 90 dead. A brake failed.", "ostrel pass")],
        ),
        ("The mayor of floods: Ostrel valley: 90 dead.", []),
        ("Some of the worst villages: Ostrel valley: 90 dead.", []),
        ("Some of the worst floods were in Ostrel. Marn: 60 dead.", []),
        ("Some of the worst floods: a list follows.", []),
    ],
)
def test_items_of_lists(text: str, found: list[tuple[str, str]]) -> None:
    assert items(text) == found
