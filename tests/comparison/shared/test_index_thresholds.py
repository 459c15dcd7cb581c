"""Either side of each number of the index."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.inverted_index import meeting_pairs


def met(things):
    return len(list(meeting_pairs(things)))


@pytest.mark.parametrize(("count", "expected"), [(20, 190), (21, 0)])
def test_word_crowd(count, expected):
    assert met([["one", "two"] for _ in range(count)]) == expected


@pytest.mark.parametrize(("count", "expected"), [(60, 1770), (61, 28 + 8 * 53)])
def test_pair_crowd_and_heads(count, expected):
    assert met([["one pair", "two pair"] for _ in range(count)]) == expected


@pytest.mark.parametrize(
    ("features", "expected"), [(["one"], 0), (["one", "two"], 1), (["one", "two", "three"], 1)]
)
def test_least_meetings(features, expected):
    assert met([features, features]) == expected
