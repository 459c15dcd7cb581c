"""Names and days of each article, looked up by where they stand."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.claims.claim import DayMention, NearbyName
from newslens.comparison.claims.names_and_days import (
    days_by_article,
    names_by_article,
    scenes_among,
    starting_between,
)
from newslens.schema import Date, Name


def named(text: str, surface: str, kind: str = "place") -> list[NearbyName]:
    articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    start = text.index(surface)
    names = schema.found_table("names", [("a", [Name(start, start + len(surface), surface, surface, kind)])])
    return names_by_article(names, articles).get("a", [])


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("It burned in Ostrel.", "place", True),
        ("It burned At Ostrel.", "organisation", True),
        ("It burned near Ostrel.", "place", True),
        ("It burned in Ostrel.", "person", False),
        ("It burned, Ostrel said.", "organisation", False),
        ("It began Ostrel.", "organisation", False),
    ],
)
def test_something_is_placed_in_a_name(text: str, kind: str, *, expected: bool) -> None:
    assert [mention.is_located for mention in named(text, "Ostrel", kind)] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("People fled Ostrel.", "place", False),
        ("People from the old Ostrel left.", "place", False),
        ("People from the very old Ostrel left.", "place", True),
        ("People from Ostrel left.", "organisation", True),
        ("Escaping Ostrel is hard.", "place", False),
        ("People left Ostrel.", "place", True),
        ("People fled old-country Ostrel.", "place", False),
        ("People from extraordinarily Ostrel left.", "place", False),
        ("People from extraordinarily ll Ostrel left.", "place", False),
        ("People from extraordinarily lll Ostrel left.", "place", True),
    ],
)
def test_where_somebody_comes_from_is_no_scene(text: str, kind: str, *, kept: bool) -> None:
    assert bool(named(text, "Ostrel", kind)) is kept


def test_a_name_without_its_bearer_goes_by_what_stands_there() -> None:
    articles = pd.DataFrame({"article_id": ["a"], "text": ["Marn and Ostrel"]})
    names = schema.found_table(
        "names", [("a", [Name(9, 15, "Ostrel", None, None), Name(0, 4, "Marn", "Port Marn", "place")])]
    )
    assert names_by_article(names, articles) == {
        "a": [NearbyName(0, 4, "Port Marn", "place"), NearbyName(9, 15, "Ostrel", "")]
    }


def test_missing_tables_give_nothing() -> None:
    assert names_by_article(None, pd.DataFrame()) == {}
    assert days_by_article(None, {}) == {}


START = dt.datetime(2027, 10, 18)


def day(start: int, first: dt.datetime | None, last: dt.datetime | None, dated: str | None = None) -> Date:
    values = {"first": first, "last": last, "dated": dated}
    fields = Date.__dataclass_fields__
    return Date(**(dict.fromkeys(fields) | {"start": start, "end": start + 6, "surface": "Monday"} | values))


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (START + dt.timedelta(days=4) - dt.timedelta(seconds=1), True),
        (START + dt.timedelta(days=4), False),
        (None, False),
    ],
)
def test_a_few_days_tell_an_occurrence(last: dt.datetime | None, *, kept: bool) -> None:
    dates = schema.found_table("dates", [("a", [day(3, START, last)])])
    assert days_by_article(dates, {"a": "On Monday."}) == (
        {"a": [DayMention(3, START, last)]} if kept else {}
    )


def test_days_on_which_somebody_spoke_are_left_out() -> None:
    dates = schema.found_table(
        "dates",
        [
            (
                "a",
                [
                    day(9, START, START),
                    day(3, START, START, "fire"),
                    day(6, START, START, "statement"),
                    day(1, None, START),
                ],
            )
        ],
    )
    assert [found.start for found in days_by_article(dates, {"a": "On Monday, on Tuesday."})["a"]] == [3, 9]


def test_mentions_that_begin_in_a_stretch() -> None:
    mentions = [NearbyName(start, start + 3, "Osmo", "person") for start in (0, 5, 9)]
    assert [m.start for m in starting_between(mentions, 5, 9)] == [5]
    assert [m.start for m in starting_between(mentions, 1, 10)] == [5, 9]
    assert list(starting_between(mentions, 6, 6)) == []


def test_scenes_are_places_and_what_something_is_placed_in() -> None:
    mentions = [
        NearbyName(0, 1, "Ostrel", "place"),
        NearbyName(2, 3, "Marenka Works", "organisation", is_located=True),
        NearbyName(4, 5, "Civic Union", "organisation"),
    ]
    assert scenes_among(mentions) == {"Ostrel", "Marenka Works"}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Since Monday", False),
        ("since last Monday", False),
        ("On Monday", True),
        ("it has since: Monday", True),
    ],
)
def test_days_since_which_something_is_are_left_out(text: str, *, kept: bool) -> None:
    dates = schema.found_table("dates", [("a", [day(text.index("Monday"), START, START)])])
    assert bool(days_by_article(dates, {"a": text})) is kept
