from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import elapsed_time
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.surrounding_words import SurroundingWords

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)
MIDNIGHT = dt.datetime(2024, 5, 15)


def resolved(rule, parts, left="It sank ", published=WEDNESDAY):
    reference = ReferenceTime(published, SurroundingWords(left, "."))
    return getattr(elapsed_time, f"resolve_{rule}")(parts, reference)


def shown(found):
    first, last = found.interval
    whole = first.time() == dt.time() and last.time() == dt.time(23, 59, 59)
    form = "%Y-%m-%d" if whole else "%d %H:%M"
    return f"{first.strftime(form)} {last.strftime(form)}", found.granularity


def parts(text):
    """Parts of "about | count | unit", those that are empty left out."""
    named = zip(("about", "count", "unit"), (part.strip() for part in text.split("|")), strict=True)
    return {name: part for name, part in named if part}


@pytest.mark.parametrize(
    ("text", "expected", "granularity"),
    [
        ("| three | days", "2024-05-12 2024-05-12", "day"),
        ("| 3 | Days", "2024-05-12 2024-05-12", "day"),
        ("about | three | days", "2024-05-11 2024-05-13", "day"),
        ("more than | three | days", "2024-05-11 2024-05-12", "day"),
        ("less than | three | days", "2024-05-12 2024-05-13", "day"),
        ("less than | a | day", "2024-05-14 2024-05-15", "day"),
        ("| two | weeks", "2024-04-28 2024-05-04", "week"),
        ("| a | fortnight", "2024-04-24 2024-05-08", "week"),
        ("Nearly | two | weeks", "2024-05-01 2024-05-08", "week"),
        ("at  least | two | weeks", "2024-04-24 2024-05-01", "week"),
        ("just | two | weeks", "2024-04-28 2024-05-04", "week"),
        ("| a | month", "2024-03-31 2024-04-30", "month"),
        ("| half a | month", "2024-04-15 2024-05-15", "month"),
        ("| one and a half | months", "2024-03-16 2024-04-15", "month"),
        ("| two | years", "2021-11-14 2022-11-13", "year"),
        ("| a | century", "1874-05-27 1974-05-03", "vague"),
        ("| a few | days", "2024-05-09 2024-05-13", "day"),
        ("| a few | weeks", "2024-03-31 2024-05-04", "week"),
        ("| | days", "2024-05-02 2024-05-13", "vague"),
        ("| | weeks", "2024-03-20 2024-05-01", "vague"),
        ("| | months", "2022-06-15 2024-03-15", "vague"),
        ("| | centuries", "1124-05-15 1824-05-15", "vague"),
        ("| two | hours", "15 08:00 15 09:00", "hour"),
        ("| ten | minutes", "15 10:19 15 10:20", "minute"),
        ("| | minutes", "15 08:31 15 10:28", "vague"),
    ],
)
def test_a_distance_back_from_publication(text, expected, granularity):
    assert shown(resolved("ago", parts(text))) == (expected, granularity)


def test_hours_are_known_only_where_publication_is_known_to_the_hour():
    assert shown(resolved("ago", parts("| two | hours"), published=MIDNIGHT)) == (
        "2024-05-14 2024-05-14",
        "day",
    )
    assert shown(resolved("ago", parts("| | hours"), published=MIDNIGHT)) == (
        "2024-05-13 2024-05-14",
        "vague",
    )


@pytest.mark.parametrize(
    ("text", "left", "expected"),
    [
        ("| two | weeks", "The house will meet in ", ("2024-05-26 2024-06-01", "week")),
        ("| two | weeks", "The house will meet within ", ("2024-05-15 2024-06-01", "week")),
        ("| | weeks", "The house will meet in ", ("2024-05-29 2024-07-10", "vague")),
        ("| | weeks", "The house will meet within ", ("2024-05-15 2024-07-10", "vague")),
        ("| two | days", "The house will meet in ", ("2024-05-17 2024-05-17", "day")),
    ],
)
def test_a_distance_ahead(text, left, expected):
    assert shown(resolved("ahead", parts(text), left)) == expected


def test_how_long_something_took_is_no_date():
    assert resolved("ahead", parts("| two | weeks"), "It was built in ") is None
    found = resolved("ahead", parts("| two | weeks") | {"time": "' time"}, "It sank in ")
    assert shown(found) == ("2024-05-26 2024-06-01", "week")


@pytest.mark.parametrize(
    ("which", "text", "expected"),
    [
        ("last", "| three | years", ("2021-05-15 2024-05-15", "year")),
        ("past", "| two | weeks", ("2024-05-01 2024-05-15", "week")),
        ("Coming", "| | days", ("2024-05-15 2024-05-28", "vague")),
        ("next", "| two | months", ("2024-05-15 2024-07-15", "month")),
        ("recent", "| | weeks", ("2024-03-20 2024-05-15", "vague")),
        ("previous", "| a few | days", ("2024-05-09 2024-05-15", "day")),
        ("last", "| 24 | hours", ("14 10:30 15 10:30", "hour")),
        ("next", "| two | hours", ("15 10:30 15 12:30", "hour")),
        ("last", "| | hours", ("2024-05-13 2024-05-15", "vague")),
        ("last", "| two | days", ("2024-05-13 2024-05-15", "day")),
    ],
)
def test_a_stretch_reaches_to_publication_or_begins_there(which, text, expected):
    assert shown(resolved("span", parts(text) | {"which": which})) == expected


@pytest.mark.parametrize("rule", ["ago", "ahead", "span"])
def test_without_publication_distances_stay_open(rule):
    more = {"which": "last", "time": "' time"}
    assert resolved(rule, parts("| two | weeks") | more, published=None) == (None, "week")
    assert resolved(rule, parts("| | weeks") | more, published=None) == (None, "vague")


@pytest.mark.parametrize(
    ("unit", "granularity"),
    [
        ("week", "week"),
        ("days", "day"),
        ("Morning", "part_of_day"),
        ("evening", "part_of_day"),
        (None, "day"),
    ],
)
def test_what_counts_from_elsewhere_has_a_granularity_and_no_interval(unit, granularity):
    named = {} if unit is None else {"unit": unit}
    assert resolved("anchored", named) == (None, granularity)
    assert resolved("anchored", named, "It lasted for ") is None


def test_each_unit_has_a_granularity():
    assert elapsed_time.GRANULARITIES["weekend"] == "weekend"
    assert elapsed_time.GRANULARITIES["quarter"] == "quarter"
    assert elapsed_time.GRANULARITIES["century"] == "vague"
