"""Lengths of time that say when."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.relative_times import tells_when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two weeks ago", True),
        ("two weeks before", True),
        ("three months later", True),
        ("ten minutes ago", True),
        ("in the last six months", True),
        ("what he said the past two weeks", True),
        ("over the next three years", True),
        ("within the coming 12 days", True),
        # how long it took
        ("she came back 10 minutes later", False),
        ("it had closed 40 seconds earlier", False),
        ("for nine hours before", False),
        ("they had slept for the last 12 hours", False),
        ("she spent the next two hours on the roof", False),
        ("they spend the last three weeks at sea", False),
        ("the last two years of his life", False),
        ("the next 12 boats", False),
        ("it lasted two weeks", False),
        ("two boats later", False),
    ],
)
def test_lengths_of_time_that_date(read_number, text, expected):
    assert tells_when(read_number(text)) is expected
