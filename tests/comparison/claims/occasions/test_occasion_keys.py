"""One key for one event."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.occasion_keys import OccasionKeys, are_apart, is_dated


@pytest.mark.parametrize(
    ("keys", "key", "shared"),
    [
        (["1994", "may 1994"], "1994", "may 1994"),
        (["1994", "may 1994", "june 1994"], "1994", "1994"),
        (["may", "may 1994"], "may", "may 1994"),
        (["may", "may 1994", "may 2001"], "may", "may"),
        (["1994", "may 1994", "3 may 1994"], "1994", "3 may 1994"),
        (["1994"], "may", "may"),
        ([], "", ""),
    ],
)
def test_a_vague_key_takes_the_only_finer_one(keys: list[str], key: str, shared: str) -> None:
    assert OccasionKeys(keys)[key] == shared


def test_a_place_takes_the_only_date_that_stands_by_it() -> None:
    keys = OccasionKeys(["1994", "2001", "ostrel"], [("ostrel", "1994"), ("marn", "1994"), ("marn", "2001")])
    assert keys["ostrel"] == keys["ostrel"] == "1994"
    assert keys["marn"] == "marn"


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("", "", False),
        ("", "1994", True),
        ("1994", "", True),
        ("1994", "2001", True),
        ("may 1994", "1994", False),
        ("1994", "may 1994", False),
        ("ostrel", "marn", True),
        ("ostrel", "1994", False),
        ("another", "ostrel", False),
        ("earlier", "another", False),
    ],
)
def test_what_is_surely_told_of_two_events(a: str, b: str, apart: bool) -> None:
    assert are_apart(a, b) is apart


def test_dated_keys() -> None:
    assert is_dated("3 may 1994")
    assert is_dated("1990s")
    assert not is_dated("may")
    assert not is_dated("")
