from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import calendar_dates
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.surrounding_words import SurroundingWords

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)
LEADS = {None: "A quiet day on ", "past": "It sank on ", "future": "It will sink on "}


def resolved(rule, parts, tense=None, published=WEDNESDAY):
    """Interval in days and granularity that the resolver of a rule gives."""
    reference = ReferenceTime(published, SurroundingWords(LEADS[tense], "."))
    assert reference.tense == tense
    found = getattr(calendar_dates, f"resolve_{rule}")(parts, reference)
    if found is None or found.interval is None:
        return found
    return f"{found.interval.first:%Y-%m-%d} {found.interval.last:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("rule", "parts", "expected"),
    [
        ("iso", {"iso": "2021-11-07"}, "2021-11-07 2021-11-07"),
        ("calendar", {"day": "7th", "month": "Nov.", "year": "2021"}, "2021-11-07 2021-11-07"),
        ("days", {"day": "5", "last": "7", "month": "May", "year": "2010"}, "2010-05-05 2010-05-07"),
        ("days", {"day": "5", "last": "5", "month": "May", "year": "2010"}, "2010-05-05 2010-05-05"),
        ("month", {"month": "May", "year": "2020"}, "2020-05-01 2020-05-31"),
        ("month", {"month": "June", "year": "2020", "edge": "late "}, "2020-06-21 2020-06-30"),
        ("year", {"year": "2018"}, "2018-01-01 2018-12-31"),
        ("year", {"year": "2018", "edge": "mid-"}, "2018-05-01 2018-08-31"),
        ("years", {"year": "1983", "last": "2005"}, "1983-01-01 2005-12-31"),
        ("years", {"year": "2018", "last": "19"}, "2018-01-01 2019-12-31"),
        ("decade", {"decade": "1980"}, "1980-01-01 1989-12-31"),
        ("decade", {"decade": "1980", "edge": "early "}, "1980-01-01 1983-04-30"),
        ("decade", {"short": "90"}, "1990-01-01 1999-12-31"),
        ("decade", {"short": "9"}, "1990-01-01 1999-12-31"),
        ("quarter", {"number": "third", "year": "2020"}, "2020-07-01 2020-09-30"),
        ("quarter", {"number": "3rd", "year": "2020"}, "2020-07-01 2020-09-30"),
        ("season", {"season": "Summer", "year": "2019"}, "2019-06-01 2019-08-31"),
        ("season", {"season": "summer", "year": "2019", "edge": "early "}, "2019-06-01 2019-06-30"),
        ("feast", {"feast": "Christmas Eve", "year": "2019"}, "2019-12-24 2019-12-24"),
        ("feast", {"feast": "Christmas", "year": "2019"}, "2019-12-24 2019-12-26"),
        ("slashed", {"a": "25", "b": "12", "year": "2010"}, "2010-12-25 2010-12-25"),
        ("slashed", {"a": "12", "b": "25", "year": "10"}, "2010-12-25 2010-12-25"),
        ("slashed", {"a": "5", "b": "5", "year": "69"}, "2069-05-05 2069-05-05"),
        ("slashed", {"a": "5", "b": "5", "year": "70"}, "1970-05-05 1970-05-05"),
        ("slashed", {"a": "5", "b": "5", "year": "99"}, "1999-05-05 1999-05-05"),
    ],
)
def test_an_absolute_date_is_the_same_with_and_without_publication(rule, parts, expected):
    assert resolved(rule, parts) == resolved(rule, parts, published=None) == expected


@pytest.mark.parametrize(
    ("rule", "parts", "granularity"),
    [
        ("calendar", {"day": "7", "month": "May"}, "day"),
        ("calendar", {"day": "7", "month": "May", "which": "last year"}, "day"),
        ("calendar", {"day": "7", "month": "May", "part": "morning"}, "part_of_day"),
        ("days", {"day": "5", "last": "7", "month": "May"}, "day"),
        ("month", {"month": "May"}, "month"),
        ("month", {"month": "May", "which": "last year"}, "month"),
        ("quarter", {"number": "third"}, "quarter"),
        ("season", {"season": "summer", "which": "last"}, "season"),
        ("feast", {"feast": "Halloween"}, "day"),
        ("slashed", {"a": "5", "b": "6", "year": "2024"}, "day"),
    ],
)
def test_what_needs_publication_stays_open_without_it(rule, parts, granularity):
    assert resolved(rule, parts, published=None) == (None, granularity)


@pytest.mark.parametrize(
    ("parts", "tense", "expected"),
    [
        ({"day": "10", "month": "May"}, None, "2024-05-10"),
        ({"day": "20", "month": "May"}, None, "2024-05-20"),
        ({"day": "20", "month": "December"}, None, "2023-12-20"),
        ({"day": "10", "month": "May"}, "future", "2025-05-10"),
        ({"day": "15", "month": "May"}, "future", "2024-05-15"),
        ({"day": "14", "month": "May"}, "future", "2025-05-14"),
        ({"day": "16", "month": "May"}, "past", "2024-05-16"),  # the night of publication
        ({"day": "17", "month": "May"}, "past", "2023-05-17"),
        ({"day": "29", "month": "February"}, None, "2024-02-29"),
        ({"day": "20", "month": "May", "weekday": "Saturday"}, None, "2023-05-20"),
        ({"day": "20", "month": "May", "weekday": "Friday"}, None, "2024-05-20"),  # no year near fits
        ({"day": "20", "month": "May", "which": "last year"}, None, "2023-05-20"),
        ({"day": "20", "month": "May", "which": "next year"}, None, "2025-05-20"),
    ],
)
def test_a_day_without_its_year_is_the_nearest_that_fits(parts, tense, expected):
    assert resolved("calendar", parts, tense) == f"{expected} {expected}"


@pytest.mark.parametrize(
    ("published", "expected"), [(2023, 2024), (2022, 2020), (2021, 2020), (2017, 2016), (1900, 1896)]
)
def test_29_february_is_found_in_the_nearest_leap_year(published, expected):
    when = dt.datetime(published, 1, 20)
    found = resolved("calendar", {"day": "29", "month": "February"}, published=when)
    assert found == f"{expected}-02-29 {expected}-02-29"


def test_a_day_that_begins_one_day_after_publication_is_past():
    parts = {"day": "16", "month": "May"}
    assert resolved("calendar", parts, "past", dt.datetime(2024, 5, 15)) == "2024-05-16 2024-05-16"
    assert resolved("calendar", parts, "past", dt.datetime(2024, 5, 14, 23)) == "2023-05-16 2023-05-16"


def test_days_of_one_month_without_a_year_and_out_of_order():
    assert resolved("days", {"day": "5", "last": "7", "month": "May"}) == "2024-05-05 2024-05-07"
    assert resolved("days", {"day": "7", "last": "5", "month": "May", "year": "2010"}) == (None, "day")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("5", "6", "2024-05-06 2024-05-06"),
        ("7", "5", "2024-05-07 2024-05-07"),
        ("13", "13", (None, "day")),
        ("2", "30", (None, "day")),
    ],
)
def test_day_and_month_between_slashes_stand_in_the_order_nearer_to_publication(a, b, expected):
    assert resolved("slashed", {"a": a, "b": b, "year": "2024"}) == expected


@pytest.mark.parametrize(
    ("parts", "tense", "expected"),
    [
        ({"month": "October"}, None, "2023-10-01 2023-10-31"),
        ({"month": "May"}, None, "2024-05-01 2024-05-31"),
        ({"month": "April"}, "past", "2024-04-01 2024-04-30"),
        ({"month": "October"}, "future", "2024-10-01 2024-10-31"),
        ({"month": "May"}, "future", "2024-05-01 2024-05-31"),
        ({"month": "April"}, "future", "2025-04-01 2025-04-30"),
        ({"month": "October", "which": "last"}, None, "2023-10-01 2023-10-31"),
        ({"month": "May", "which": "last"}, None, "2023-05-01 2023-05-31"),
        ({"month": "April", "which": "last"}, None, "2024-04-01 2024-04-30"),
        ({"month": "October", "which": "this past"}, None, "2023-10-01 2023-10-31"),
        ({"month": "October", "which": "this"}, None, "2024-10-01 2024-10-31"),
        ({"month": "April", "which": "this"}, None, "2024-04-01 2024-04-30"),
        ({"month": "October", "which": "next"}, None, "2024-10-01 2024-10-31"),
        ({"month": "May", "which": "next"}, None, "2025-05-01 2025-05-31"),
        ({"month": "April", "which": "the coming"}, None, "2025-04-01 2025-04-30"),
        ({"month": "May", "which": "last  year"}, None, "2023-05-01 2023-05-31"),
        ({"month": "May", "which": "this year"}, None, "2024-05-01 2024-05-31"),
        ({"month": "May", "which": "the following"}, None, (None, "month")),
        ({"month": "May", "which": "the same"}, None, (None, "month")),
    ],
)
def test_a_month_without_its_year(parts, tense, expected):
    assert resolved("month", parts, tense) == expected


@pytest.mark.parametrize(
    ("first", "last"), [("2018", "18"), ("2018", "17"), ("2018", "2018"), ("2018", "2010")]
)
def test_years_that_do_not_go_on_are_no_date(first, last):
    assert resolved("years", {"year": first, "last": last}) is None


@pytest.mark.parametrize(
    ("short", "expected"),
    [("10", "2010-01-01 2019-12-31"), ("20", "2020-01-01 2029-12-31"), ("30", "1930-01-01 1939-12-31")],
)
def test_a_short_decade_is_the_last_that_has_begun(short, expected):
    assert resolved("decade", {"short": short}) == expected
    assert resolved("decade", {"short": short}, published=dt.datetime(2020, 1, 1)) == expected


@pytest.mark.parametrize(
    ("parts", "tense", "expected"),
    [
        ({"number": "first"}, None, "2024-01-01 2024-03-31"),
        ({"number": "second"}, "past", "2024-04-01 2024-06-30"),
        ({"number": "third"}, "past", "2023-07-01 2023-09-30"),
        ({"number": "fourth"}, "future", "2024-10-01 2024-12-31"),
        ({"number": "second"}, "future", "2024-04-01 2024-06-30"),
        ({"number": "first"}, "future", "2025-01-01 2025-03-31"),
        ({"number": "first", "year": "last year"}, None, "2023-01-01 2023-03-31"),
        ({"number": "first", "year": "next year"}, None, "2025-01-01 2025-03-31"),
    ],
)
def test_a_quarter_without_its_year(parts, tense, expected):
    assert resolved("quarter", parts, tense) == expected


@pytest.mark.parametrize(("month", "running"), [(3, "first"), (4, "second"), (9, "third"), (10, "fourth")])
def test_the_quarter_that_is_running_is_of_this_year(month, running):
    found = resolved("quarter", {"number": running}, published=dt.datetime(2024, month, 10))
    assert found.startswith("2024")


@pytest.mark.parametrize(
    ("season", "which", "expected"),
    [
        ("winter", "last", "2023-12-01 2024-02-29"),
        ("spring", "last", "2023-03-01 2023-05-31"),
        ("spring", "this", "2024-03-01 2024-05-31"),
        ("winter", "this", "2023-12-01 2024-02-29"),
        ("autumn", "this", "2024-09-01 2024-11-30"),
        ("summer", "next", "2024-06-01 2024-08-31"),
        ("spring", "the coming", "2025-03-01 2025-05-31"),
        ("spring", "the previous", (None, "season")),
    ],
)
def test_a_season_without_its_year(season, which, expected):
    assert resolved("season", {"season": season, "which": which}) == expected


def test_a_feast_without_its_year_is_the_nearest():
    assert resolved("feast", {"feast": "May Day"}) == "2024-05-01 2024-05-01"
    assert resolved("feast", {"feast": "Halloween"}, "past") == "2023-10-31 2023-10-31"
    assert resolved("feast", {"feast": "Halloween", "which": "this year"}) == "2024-10-31 2024-10-31"
