from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import find_dates, relative_dates
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.surrounding_words import SurroundingWords

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)
LEADS = {None: "A quiet day on ", "past": "It sank on ", "future": "It will sink on "}


def resolved(rule, parts, tense=None, published=WEDNESDAY):
    """Interval in days, or missing with the granularity, that the resolver of a rule gives."""
    reference = ReferenceTime(published, SurroundingWords(LEADS[tense], "."))
    found = getattr(relative_dates, f"resolve_{rule}")(parts, reference)
    if found.interval is None:
        return found
    return f"{found.interval.first:%m-%d} {found.interval.last:%m-%d}"


@pytest.mark.parametrize(
    ("parts", "tense", "expected"),
    [
        ({"weekday": "Sunday"}, None, "05-12"),
        ({"weekday": "Wednesday"}, "past", "05-15"),
        ({"weekday": "Thursday"}, "past", "05-09"),
        ({"weekday": "Thursday"}, "future", "05-16"),
        ({"weekday": "Wednesday"}, "future", "05-15"),
        ({"weekday": "Tuesday"}, "future", "05-21"),
        ({"weekday": "Wednesday", "which": "last"}, None, "05-08"),
        ({"weekday": "Tuesday", "which": "this past"}, None, "05-14"),
        ({"weekday": "Wednesday", "which": "next"}, None, "05-22"),
        ({"weekday": "Thursday", "which": "the coming"}, None, "05-16"),
        ({"weekday": "Sunday", "which": "this"}, "past", "05-12"),
        ({"weekday": "Sunday", "which": "this"}, "future", "05-19"),
        ({"weekday": "Thursday", "week": "last"}, None, "05-09"),
        ({"weekday": "Monday", "week": "this"}, None, "05-13"),
        ({"weekday": "Sunday", "week": "Next"}, None, "05-26"),
    ],
)
def test_a_day_of_the_week(parts, tense, expected):
    assert resolved("weekday", parts, tense) == f"{expected} {expected}"


@pytest.mark.parametrize("which", ["the following", "the previous", "the same"])
def test_a_day_of_the_week_that_counts_from_elsewhere_stays_open(which):
    assert resolved("weekday", {"weekday": "Sunday", "which": which}) == (None, "day")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("the day before yesterday", "05-13 05-13"),
        ("Yesterday", "05-14 05-14"),
        ("today", "05-15 05-15"),
        ("tomorrow", "05-16 05-16"),
        ("the day  after tomorrow", "05-17 05-17"),
        ("last night", "05-14 05-15"),
        ("tonight", "05-15 05-16"),
        ("overnight", "05-14 05-15"),
    ],
)
def test_words_for_days(word, expected):
    assert resolved("day_word", {"word": word}) == expected


def test_a_part_stands_beside_a_word_for_a_day():
    assert resolved("day_word", {"word": "yesterday", "part": "night"}) == "05-14 05-15"
    assert resolved("this_part", {"part": "night"}) == "05-15 05-16"


@pytest.mark.parametrize(
    ("rule", "parts", "granularity"),
    [
        ("weekday", {"weekday": "Sunday"}, "day"),
        ("weekday", {"weekday": "Sunday", "week": "last"}, "day"),
        ("day_word", {"word": "today"}, "day"),
        ("day_word", {"word": "last night"}, "part_of_day"),
        ("this_part", {"part": "morning"}, "part_of_day"),
        ("period", {"which": "last", "unit": "month"}, "month"),
        ("period", {"which": "last", "unit": "century"}, "vague"),
        ("weekend", {}, "weekend"),
    ],
)
def test_without_publication_all_stay_open(rule, parts, granularity):
    assert resolved(rule, parts, published=None) == (None, granularity)


def period(which, unit, **more):
    reference = ReferenceTime(WEDNESDAY, SurroundingWords("", "."))
    found = relative_dates.resolve_period({"which": which, "unit": unit, **more}, reference)
    if found.interval is None:
        return found
    return f"{found.interval.first:%Y-%m-%d} {found.interval.last:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("which", "unit", "expected"),
    [
        ("last", "week", "2024-05-06 2024-05-12"),
        ("this", "week", "2024-05-13 2024-05-19"),
        ("next", "Week", "2024-05-20 2024-05-26"),
        ("last", "weekend", "2024-05-11 2024-05-12"),
        ("this past", "weekend", "2024-05-11 2024-05-12"),
        ("this", "weekend", "2024-05-18 2024-05-19"),
        ("last", "month", "2024-04-01 2024-04-30"),
        ("next", "month", "2024-06-01 2024-06-30"),
        ("last", "quarter", "2024-01-01 2024-03-31"),
        ("this", "quarter", "2024-04-01 2024-06-30"),
        ("next", "quarter", "2024-07-01 2024-09-30"),
        ("last", "year", "2023-01-01 2023-12-31"),
        ("the coming", "year", "2025-01-01 2025-12-31"),
        ("the past", "year", "2023-05-15 2024-05-15"),
        ("last", "decade", "2010-01-01 2019-12-31"),
        ("this", "decade", "2020-01-01 2029-12-31"),
        ("last", "century", "1900-01-01 1999-12-31"),
        ("this", "century", "2000-01-01 2099-12-31"),
        ("the same", "week", (None, "week")),
        ("the following", "year", (None, "year")),
    ],
)
def test_units_of_the_calendar(which, unit, expected):
    assert period(which, unit) == expected


def test_an_edge_cuts_a_period():
    assert period("last", "month", edge="late") == "2024-04-21 2024-04-30"
    assert period("this", "week", edge="earlier") == "2024-05-13 2024-05-15"


@pytest.mark.parametrize(
    ("day", "tense", "expected"),
    [
        (15, None, "05-11 05-12"),
        (17, None, "05-11 05-12"),
        (18, None, "05-18 05-19"),
        (19, None, "05-18 05-19"),
        (13, "past", "05-11 05-12"),
        (15, "future", "05-18 05-19"),
    ],
)
def test_the_weekend_is_the_last_one_until_saturday(day, tense, expected):
    assert resolved("weekend", {}, tense, dt.datetime(2024, 5, day)) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It reopens by the end of the week.", "2024-05-17", "2024-05-19"),
        ("They hope to pass it by the end of the year.", "2024-09-01", "2024-12-31"),
        ("It will sail later in the month.", "2024-05-15", "2024-05-31"),
        ("It sank earlier in the week.", "2024-05-13", "2024-05-15"),
        ("It will sail at the beginning of the month.", "2024-05-01", "2024-05-10"),
        ("It will sail by year's end.", "2024-09-01", "2024-12-31"),
        ("It had sunk by the end of the week.", "None", "None"),
        ("It sank later in the year.", "None", "None"),
    ],
)
def test_a_part_of_the_running_period(text, first, last):
    date = find_dates(text, dt.datetime(2024, 5, 15, 10, 30))[0]
    assert (str(date.first)[:10], str(date.last)[:10]) == (first, last)


@pytest.mark.parametrize(
    "text", ["It sank at the end of the day.", "It is the year's ending.", "The weekend's end came."]
)
def test_what_is_no_part_of_a_period(text):
    assert find_dates(text, dt.datetime(2024, 5, 15)) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The crew called a strike for Friday.", "2024-05-17"),
        ("A judge set the hearing for Monday morning.", "2024-05-20"),
        ("They announced a march for 1 June.", "2024-06-01"),
        ("He was blamed for Monday's fire.", "2024-05-13"),
        ("He paid for the Monday fire.", "2024-05-13"),
        ("He was fined for it on Monday.", "2024-05-13"),
    ],
)
def test_a_day_for_which_something_is_set(text, day):
    assert str(find_dates(text, dt.datetime(2024, 5, 15, 10, 30))[0].first)[:10] == day
