from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import intervals

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30, 12, 7)


def days(interval):
    assert interval.first.time() == dt.time()
    assert interval.last.time() == dt.time(23, 59, 59)
    return f"{interval.first:%Y-%m-%d} {interval.last:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (intervals.day_of(WEDNESDAY), "2024-05-15 2024-05-15"),
        (intervals.day_of(WEDNESDAY, -2), "2024-05-13 2024-05-13"),
        (intervals.days_from(WEDNESDAY, dt.datetime(2024, 5, 17, 1)), "2024-05-15 2024-05-17"),
        (intervals.week_of(WEDNESDAY), "2024-05-13 2024-05-19"),
        (intervals.week_of(WEDNESDAY, -1), "2024-05-06 2024-05-12"),
        (intervals.week_of(dt.datetime(2024, 5, 13)), "2024-05-13 2024-05-19"),
        (intervals.week_of(dt.datetime(2024, 5, 19)), "2024-05-13 2024-05-19"),
        (intervals.weekend_of(WEDNESDAY), "2024-05-18 2024-05-19"),
        (intervals.weekend_of(WEDNESDAY, 1), "2024-05-25 2024-05-26"),
        (intervals.month(2024, 2), "2024-02-01 2024-02-29"),
        (intervals.month(2024, 0), "2023-12-01 2023-12-31"),
        (intervals.month(2024, 13), "2025-01-01 2025-01-31"),
        (intervals.quarter(2024, 1), "2024-01-01 2024-03-31"),
        (intervals.quarter(2024, 4), "2024-10-01 2024-12-31"),
        (intervals.quarter(2024, 5), "2025-01-01 2025-03-31"),
        (intervals.season(2024, "spring"), "2024-03-01 2024-05-31"),
        (intervals.season(2024, "summer"), "2024-06-01 2024-08-31"),
        (intervals.season(2024, "fall"), "2024-09-01 2024-11-30"),
        (intervals.season(2024, "autumn"), "2024-09-01 2024-11-30"),
        (intervals.season(2023, "winter"), "2023-12-01 2024-02-29"),
        (intervals.year(2023), "2023-01-01 2023-12-31"),
        (intervals.decade(1990), "1990-01-01 1999-12-31"),
    ],
)
def test_calendar_units(found, expected):
    assert days(found) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (4, 11, "15 04:00:00 15 11:59:59"),
        (18, 29, "15 18:00:00 16 05:59:59"),
        (0, 0, "15 00:00:00 15 00:59:59"),
    ],
)
def test_hours_run_to_the_end_of_the_last_one(first, last, expected):
    found = intervals.hours_of(WEDNESDAY, first, last)
    assert f"{found.first:%d %H:%M:%S} {found.last:%d %H:%M:%S}" == expected


def test_between_ends_a_second_before():
    found = intervals.between(dt.datetime(2024, 5, 15), dt.datetime(2024, 5, 16))
    assert found.last == dt.datetime(2024, 5, 15, 23, 59, 59)


@pytest.mark.parametrize(
    ("whole", "thirds"),
    [
        (intervals.month(2024, 6), ["06-01 06-10", "06-11 06-20", "06-21 06-30"]),
        (intervals.month(2024, 5), ["05-01 05-10", "05-11 05-21", "05-22 05-31"]),
        (intervals.week_of(WEDNESDAY), ["05-13 05-14", "05-15 05-16", "05-17 05-19"]),
        (intervals.year(2023), ["01-01 04-30", "05-01 08-31", "09-01 12-31"]),
        (intervals.decade(2010), ["01-01 04-30", "05-01 08-31", "09-01 12-31"]),
    ],
)
def test_thirds_of_years_are_cut_at_months_and_of_shorter_periods_at_days(whole, thirds):
    parts = [intervals.third(whole, part) for part in ("early", "mid", "late")]
    assert [f"{part.first:%m-%d} {part.last:%m-%d}" for part in parts] == thirds
    assert [parts[0].first, parts[-1].last] == list(whole)
    assert [one.last + dt.timedelta(seconds=1) for one in parts[:-1]] == [one.first for one in parts[1:]]


def test_thirds_of_a_decade_are_forty_months():
    assert intervals.third(intervals.decade(2010), "mid").first == dt.datetime(2013, 5, 1)


@pytest.mark.parametrize(
    ("count", "expected"),
    [(-1, "2024-02-29"), (-3, "2023-12-31"), (0, "2024-03-31"), (1, "2024-04-30"), (12, "2025-03-31")],
)
def test_months_on_keeps_the_day_or_takes_the_last_of_the_month(count, expected):
    assert intervals.months_on(dt.datetime(2024, 3, 31), count).date().isoformat() == expected


def test_a_year_beyond_the_calendar_is_refused():
    with pytest.raises((ValueError, OverflowError)):
        intervals.year(10_000)
