"""Dates beside each other. Published on Wednesday, 15 May 2024."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import find_dates
from newslens.extraction.dates.grammar import find_expressions
from newslens.extraction.dates.neighbouring_dates import resolve_together

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)


def days(text, published=WEDNESDAY):
    """First day of each date of a text."""
    return [str(date.first)[:10] for date in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burned from April 3 to June 5.", ["2024-04-03", "2024-06-05"]),
        ("It burned from Dec. 20 to Jan. 5.", ["2023-12-20", "2024-01-05"]),
        ("It will burn from Dec. 20 to Jan. 5.", ["2024-12-20", "2025-01-05"]),
        ("It runs from April 3 until June 5.", ["2024-04-03", "2024-06-05"]),
        ("It burned from April 3 to June 5, 2021.", ["2021-04-03", "2021-06-05"]),
        ("It burned on April 3 and June 5, 2021.", ["2021-04-03", "2021-06-05"]),
        ("It burned between January and March 2021.", ["2021-01-01", "2021-03-01"]),
        ("It burned on April 3, 2021, and June 5.", ["2021-04-03", "2021-06-05"]),
        ("It burned from Friday to Sunday.", ["2024-05-10", "2024-05-12"]),
        ("It burned from Tuesday to Thursday.", ["2024-05-07", "2024-05-09"]),
        ("It burned from Tuesday night into Thursday.", ["2024-05-07", "2024-05-09"]),
        ("It burned from Friday until Sunday.", ["2024-05-10", "2024-05-12"]),
        ("It will run from Tuesday to Thursday.", ["2024-05-21", "2024-05-23"]),
    ],
)
def test_both_ends_of_a_range_lie_together(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Sunday and will rise on Friday.", ["2024-05-12", "2024-05-17"]),
        ("It sank on April 3. June 5 will be better.", ["2024-04-03", "2024-06-05"]),
        ("It burned on Tuesday and Thursday.", ["2024-05-14", "2024-05-09"]),
        ("It rose on April 3, as he said in June 2021.", ["2024-04-03", "2021-06-01"]),
        ("It was moved from Friday to Monday last year.", ["2024-05-10", "2024-05-20", "2023-01-01"]),
    ],
)
def test_dates_that_are_no_range_stay_as_they_are(text, expected):
    assert days(text)[: len(expected)] == expected[: len(days(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on March 3, 2021, and again on the 9th.", ["2021-03-03", "2021-03-09"]),
        ("It sank on March 28, 2021, and rose on the 2nd.", ["2021-03-28", "2021-04-02"]),
        ("It sank on 3 May, on the 4th and on the 6th.", ["2024-05-03", "2024-05-04", "2024-05-06"]),
        ("It sank on March 25th and 26th.", ["2024-03-25"]),
        ("It sank on the 25th and the 26th of March.", ["2024-03-25"]),
    ],
)
def test_a_day_takes_its_month_from_the_date_before_it(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He won on the 9th.",
        "It sank on March 3, 2021, on the 9th floor of the sea.",
        "It sank on March 3, 2021, and the 9th boat rose.",
        "It sank on March 3, 2021. He won on the 9th.",
        "It sank in March 2021, and he won on the 9th.",
    ],
)
def test_an_ordinal_without_a_month_is_no_date(text):
    assert len(find_dates(text, WEDNESDAY)) == text.count("March")


def test_nothing_is_resolved_of_nothing():
    assert resolve_together("", list(find_expressions("")), [], []) == []
