"""Short ids made of words."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.slugs import slug, unique_ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seats won, Sadr, 2018", "seats-won-sadr-2018"),
        ("Ádám’s boat", "adams-boat"),
        ("--boats--", "boats"),
        ("", "question"),
        ("…", "question"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 60),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_an_id_of_a_text(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ([], []),
        (["a", "b"], ["a", "b"]),
        (["a", "a", "a"], ["a", "a-2", "a-3"]),
        (["a", "a-2", "a", "a"], ["a", "a-2", "a-3", "a-4"]),
        (["a", "a", "a-2"], ["a", "a-2", "a-2-2"]),
    ],
)
def test_ids_stay_apart(ids: list[str], expected: list[str]) -> None:
    assert unique_ids(ids) == expected
