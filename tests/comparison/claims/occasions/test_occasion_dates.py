"""The event that a date stands for."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_occasions import PRINTED, row

from newslens.comparison.claims.occasions.main_occasion import Opening, read_main_occasion
from newslens.comparison.claims.occasions.occasion_dates import month_key, occasion_of_date
from newslens.extraction.dates import find_dates


def key(text: str, published: dt.datetime | None = PRINTED, *, is_game: bool = False) -> str | None:
    lead = "A dam burst on Monday."
    dates = [row(date) for date in find_dates(lead, published)]
    main = read_main_occasion([Opening(published, lead, dates, len(lead))])
    return occasion_of_date(row(find_dates(text, published)[0]), main, published, is_game=is_game)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It burst on Monday.", ""),
        ("It burst on Friday.", None),
        ("It burst last week.", "5 june 2028"),
        ("It burst on April 3.", "april 2028"),
        ("It burst in April.", "april 2028"),
        ("It burst in June.", None),
        ("It burst in June 2019.", "june 2019"),
        ("It burst in 1994.", "1994"),
        ("It burst in 2028.", None),
        ("It will open in 2031.", None),
        ("It burst last year.", "2027"),
        ("It burst 12 years ago.", "2016"),
        ("It burst five weeks ago.", "may 2028"),
        ("It burst in the 1990s.", "1990s"),
        ("It shrank over the past five years.", None),
        ("It burst this year.", ""),
        ("It burst earlier this year.", None),
        ("It earned more in the first quarter.", None),
        ("Two years earlier it burst.", "earlier"),
        ("It rose from a year earlier.", "2027"),
    ],
)
def test_events_of_dates(text: str, found: str | None) -> None:
    assert key(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It burst in April.", "april"),
        ("It burst in 1994.", "1994"),
        ("It burst last year.", "last year"),
        ("It burst a decade ago.", "earlier"),
        ("It burst on Friday.", None),
    ],
)
def test_events_of_dates_where_the_day_of_publication_is_not_known(text: str, found: str | None) -> None:
    assert key(text, None) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They won on Monday.", ""),
        ("They won on Tuesday.", ""),
        ("They won on Thursday.", "15 june 2028"),
        ("They won on June 3.", "3 june 2028"),
    ],
)
def test_every_day_is_a_game_of_its_own(text: str, found: str) -> None:
    assert key(text, is_game=True) == found


def test_keys_of_months() -> None:
    assert month_key(dt.datetime(1994, 12, 31)) == "december 1994"
