"""Moments of publication that can be put in order."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens.comparison.shared.moments import publication_moments, shifted
from newslens.reading.corpus import read_articles

BERLIN, LONDON, BARE = "2031-03-02T09:30+01:00", "2031-03-02T09:00+00:00", "2031-03-02 09:10"


@pytest.mark.parametrize(
    ("stamps", "expected"),
    [
        ([BERLIN, LONDON], ["2031-03-02 08:30:00", "2031-03-02 09:00:00"]),
        ([BERLIN, None], ["2031-03-02 08:30:00", "None"]),
        ([BERLIN, BARE], ["2031-03-02 08:30:00", "2031-03-02 08:10:00"]),
        ([BARE, LONDON], ["2031-03-02 09:10:00", "2031-03-02 09:00:00"]),
        ([BARE, BARE], ["2031-03-02 09:10:00"] * 2),
        ([BARE, "2 March 2031 09:15 IST"], ["2031-03-02 09:10:00", "2031-03-02 09:15:00"]),
        ([None, None], ["None", "None"]),
    ],
)
def test_instants_where_a_stamp_names_its_zone_and_wall_clocks_where_none_does(stamps, expected):
    articles = read_articles(pd.DataFrame({"text": ["Boats sank."] * 2, "published": stamps}))
    assert [str(moment) for moment in publication_moments(articles).values()] == expected


def moments(*stamps):
    articles = read_articles(pd.DataFrame({"text": ["Boats sank."] * len(stamps), "published": stamps}))
    return [str(moment) for moment in publication_moments(articles).values()]


def test_a_stamp_without_a_zone_is_of_the_zone_that_most_name():
    assert moments(BARE, BERLIN, BERLIN, LONDON)[0] == "2031-03-02 08:10:00"
    assert moments(BARE, BERLIN, LONDON, LONDON)[0] == "2031-03-02 09:10:00"
    # Of zones that as many name it is the western one, wherever they stand.
    assert moments(BARE, BERLIN, LONDON)[0] == moments(BARE, LONDON, BERLIN)[0] == "2031-03-02 09:10:00"


def test_one_stamp_without_a_zone_does_not_turn_the_order_of_those_that_have_one():
    early, late = "2031-03-02T10:30+02:00", "2031-03-02T09:00Z"
    for others in ([], [BARE]):
        first, second = moments(early, late, *others)[:2]
        assert first < second


@pytest.mark.parametrize("year", ["0001-01-01T00:10", "9999-12-31T23:50"])
@pytest.mark.parametrize("zoned", ["2031-03-02T09:30+05:00", "2031-03-02T09:30-05:00"])
def test_the_ends_of_the_calendar_have_no_other_side(year, zoned):
    assert len(moments(year, zoned)) == 2


def test_a_moment_is_shifted_within_the_calendar():
    day, last, first = dt.timedelta(days=1), dt.datetime(9999, 12, 31, 20), dt.datetime(1, 1, 1, 4)
    assert shifted(last, -day) == dt.datetime(9999, 12, 30, 20)
    assert shifted(first, day) == dt.datetime(1, 1, 2, 4)
    assert last < shifted(last, day)
    assert shifted(last, day).year == 9999
    assert shifted(first, -day) == dt.datetime(1, 1, 1)
