"""The days, months, years and places that openings share."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_occasions import PRINTED, row

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.occasions.main_occasion import (
    MainOccasion,
    Opening,
    months_in,
    read_main_occasion,
    years_in,
)
from newslens.extraction.dates import find_dates

DAY = dt.timedelta(days=1)


def opening(text: str, published: dt.datetime | None = PRINTED, lead: int | None = None) -> Opening:
    dates = [row(date) for date in find_dates(text, published)]
    return Opening(published, text, dates, len(text) if lead is None else lead)


def test_days_are_those_of_openings_and_of_publication() -> None:
    main = read_main_occasion([opening("A dam burst on Monday.")])
    assert main.is_on(dt.datetime(2028, 6, 12), dt.datetime(2028, 6, 12))
    assert main.is_on(PRINTED, PRINTED)
    assert not main.is_on(dt.datetime(2028, 6, 10), dt.datetime(2028, 6, 11))
    assert main.years == {2028}
    assert main.months == {6}


@pytest.mark.parametrize(("days", "near"), [(-11, False), (-10, True), (0, True), (10, True), (12, False)])
def test_days_near_the_event(days: int, near: bool) -> None:
    moment = dt.datetime(2028, 6, 15)
    main = MainOccasion(days=((moment, moment),))
    assert main.is_near(moment + days * DAY, moment + days * DAY) is near


@pytest.mark.parametrize(("text", "is_day"), [("It burst on May 17.", True), ("It burst on May 14.", False)])
def test_days_long_before_publication_are_none_of_the_event(text: str, is_day: bool) -> None:
    assert (len(read_main_occasion([opening(text)]).days) == 2) is is_day


@pytest.mark.parametrize(
    ("texts", "years"),
    [
        (["She was tried for the 1994 fire.", "The 1994 fire was hers."], {1994}),
        (["She had started the 1994 fire."], set()),
        (["She was tried for the 1994 fire. It burned."], {1994}),
        (["It was the worst since 1994.", "It was the worst fire since 1994."], set()),
    ],
)
def test_years_that_leads_share(texts: list[str], years: set[int]) -> None:
    assert read_main_occasion([opening(text, None) for text in texts]).years == years


def test_a_year_behind_the_lead_is_not_shared() -> None:
    texts = ["A dam burst. One burst in 1994.", "A dam burst. So did one in 1994."]
    assert read_main_occasion([opening(text, None, lead=12) for text in texts]).years == frozenset()


def test_places_of_leads() -> None:
    names = [
        NearbyName(0, 4, "Velm", "place"),
        NearbyName(9, 15, "Kroll", "person"),
        NearbyName(20, 24, "Mill", "", True),
    ]
    assert read_main_occasion([Opening(None, "", (), 0, names)]).places == {"Velm", "Mill"}


def test_the_day_of_a_game_is_the_commonest() -> None:
    texts = ["They won on Sunday.", "They won on Sunday.", "They won on Monday."]
    assert read_main_occasion([opening(text) for text in texts]).game_day == dt.datetime(2028, 6, 11)
    assert read_main_occasion([opening(text) for text in texts[1:]]).game_day == dt.datetime(2028, 6, 12)
    assert read_main_occasion([]).game_day is None


def test_words_of_dates() -> None:
    assert years_in("from 1994 to 1997") == [1994, 1997]
    assert years_in("10,1994 looms, 1200") == [1994]
    assert months_in("Feb. 3") == [2]
    assert months_in("may") == [5]
    assert months_in("last month") == []


def test_what_lies_before_the_days_of_openings() -> None:
    moment = dt.datetime(2028, 6, 12)
    main = MainOccasion(days=((moment, moment),), game_day=moment)
    assert main.is_after(moment - DAY)
    assert not main.is_after(moment)
    assert not MainOccasion(days=((moment, moment),)).is_after(moment - DAY)


def test_numbers_of_openings() -> None:
    assert read_main_occasion([opening("They won Game 5.")]).numbers == {"game": "5"}


@pytest.mark.parametrize("published", [dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23)])
def test_a_report_of_the_first_or_last_day_of_the_calendar(published: dt.datetime) -> None:
    main = read_main_occasion([opening("A dam burst today.", published)])
    assert main.is_near(published, published)
