"""Days counted inside a month or a week. Published on Wednesday, 15 May 2024."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import find_dates

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)


def days(text, published=WEDNESDAY):
    """Surface of each date of a text with its first and last day."""
    return [(date.surface, str(date.first)[:10], str(date.last)[:10]) for date in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "surface", "first", "last"),
    [
        ("It reopens on the first Monday of June.", "the first Monday of June", "2024-06-03", "2024-06-03"),
        ("It sank on the second Friday in March.", "the second Friday in March", "2024-03-08", "2024-03-08"),
        ("It sank on the last Sunday of April 2021.", "the last Sunday of April 2021", "2021-04-25", "2021-04-25"),
        ("It sank on the 3rd Tuesday of Oct. 2021.", "the 3rd Tuesday of Oct. 2021", "2021-10-19", "2021-10-19"),
        ("It will sail on the last Friday of this month.", "the last Friday of this month", "2024-05-31", "2024-05-31"),
        ("It will sail on the first Monday of next month.", "the first Monday of next month", "2024-06-03", "2024-06-03"),
        ("It sank in the last week of March.", "the last week of March", "2024-03-25", "2024-03-31"),
        ("It sank in the second week of March.", "the second week of March", "2024-03-08", "2024-03-14"),
        ("It sank on the first weekend of March.", "the first weekend of March", "2024-03-02", "2024-03-03"),
        ("It sank on the first day of May last year.", "the first day of May last year", "2023-05-01", "2023-05-01"),
        ("It sank on the fifth Monday of February 2024.", "the fifth Monday of February 2024", "None", "None"),
        ("It sank on the last day of the month.", "the last day of the month", "None", "None"),
    ],
)  # fmt: skip
def test_the_nth_day_or_week_of_a_month(text, surface, first, last):
    assert days(text) == [(surface, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "They meet on the first Monday of every month.",
        "They meet on the last day of each month.",
        "They meet every Friday at sea.",
        "They meet every other Sunday.",
        "They sail each Tuesday.",
    ],
)
def test_frequencies_are_no_dates(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("It was the first Monday, and May was near.", ["Monday"]),
        ("They won the last week in court.", ["last week"]),
        ("The second Sunday paper came in May.", ["Sunday", "May"]),
        ("It was the last Friday he sailed.", ["last Friday"]),
    ],
)
def test_what_is_no_nth_day_of_a_month(text, surfaces):
    assert [surface for surface, _, _ in days(text)] == surfaces


@pytest.mark.parametrize(
    ("text", "surface", "day"),
    [
        ("It sank Monday a week ago.", "Monday a week ago", "2024-05-06"),
        ("It sank a week ago Monday.", "a week ago Monday", "2024-05-06"),
        ("It sank two weeks ago on Sunday.", "two weeks ago on Sunday", "2024-04-28"),
        ("It sails on Sunday week.", "Sunday week", "2024-05-26"),
        ("It sails a week from Friday.", "a week from Friday", "2024-05-24"),
        ("It sails two weeks from Friday.", "two weeks from Friday", "2024-05-31"),
        ("It sails on Friday fortnight.", "Friday fortnight", "2024-05-31"),
        ("It sank several weeks ago on Sunday.", "several weeks ago on Sunday", "None"),
    ],
)
def test_a_day_of_the_week_some_weeks_off(text, surface, day):
    assert days(text) == [(surface, day, day)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It sank on Sunday, a week ago.", ["Sunday", "a week ago"]),
        ("It sank a week ago, on Sunday.", ["a week ago", "Sunday"]),
        ("The Sunday week-long fast ended.", ["Sunday"]),
        ("It sank on Monday last week.", ["Monday last week"]),
    ],
)
def test_a_day_of_the_week_beside_a_week(text, found):
    assert [surface for surface, _, _ in days(text)] == found


@pytest.mark.parametrize(
    ("text", "surface", "first", "last"),
    [
        ("It sank in the week of April 10th.", "the week of April 10th", "2024-04-08", "2024-04-14"),
        ("The week of Nov. 3, 2021, was calm.", "The week of Nov. 3, 2021", "2021-11-01", "2021-11-07"),
        ("It rose in the week ending 12 April.", "the week ending 12 April", "2024-04-06", "2024-04-12"),
        ("It rose in the week beginning Monday, 8 April.", "the week beginning Monday, 8 April", "2024-04-08", "2024-04-14"),
    ],
)  # fmt: skip
def test_the_week_of_a_day(text, surface, first, last):
    assert days(text) == [(surface, first, last)]


@pytest.mark.parametrize(
    ("text", "surface", "day"),
    [
        ("It sank on Friday the 13th.", "Friday the 13th", "2023-10-13"),
        ("It sank on Monday the 6th.", "Monday the 6th", "2024-05-06"),
        ("It will sail on Tuesday the 28th.", "Tuesday the 28th", "2024-05-28"),
        ("It sank on Monday 6th, he said.", "Monday 6th", "2024-05-06"),
        ("It sank on Monday the 32nd.", "Monday", "2024-05-13"),
        ("It sank on Friday the 13th-placed boat.", "Friday", "2024-05-10"),
    ],
)
def test_a_day_of_the_week_and_of_the_month(text, surface, day):
    assert days(text) == [(surface, day, day)]


@pytest.mark.parametrize(
    ("text", "surface", "day"),
    [
        ("It sank on 3-May-2021.", "3-May-2021", "2021-05-03"),
        ("It sank on 03-NOV-2021.".replace("NOV", "Nov"), "03-Nov-2021", "2021-11-03"),
        ("It sank on 3/Nov/21.", "3/Nov/21", "2021-11-03"),
        ("It sank on 2021/11/13.", "2021/11/13", "2021-11-13"),
        ("It sank on 2021.11.13 at sea.", "2021.11.13", "2021-11-13"),
        ("It sank on 13.11.2021.", "13.11.2021", "2021-11-13"),
        ("It sank on 3.4.2021.", "3.4.2021", "2021-04-03"),
        ("It sank on 31.4.2021.", "31.4.2021", "None"),
    ],
)
def test_dates_in_numbers(text, surface, day):
    assert days(text) == [(surface, day, day)]
    assert days(text, None) == [(surface, day, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Version 3.14.2021 came.",
        "It runs 13.11.2021.5 now.",
        "A ratio of 13.11 held.",
        "Ask 10.11.12.13 for it.",
    ],
)
def test_numbers_that_are_no_dates(text):
    assert days(text) == []
