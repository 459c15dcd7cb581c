from __future__ import annotations

import datetime as dt

import pytest

from newslens.presentation.reader.date_names import date_key, date_name
from newslens.schema import Date


def interval(first, last, granularity="day"):
    return Date(0, 1, "Then", dt.datetime.fromisoformat(first), dt.datetime.fromisoformat(last), granularity)


@pytest.mark.parametrize(
    ("date", "key", "name"),
    [
        (interval("2031-03-09", "2031-03-09T23:59:59"), "2031-03-09", "Sun 9 March 2031"),
        (interval("2031-03-01", "2031-03-31T23:59:59", "month"), "2031-03-01 to 2031-03-31", "March 2031"),
        (interval("2031-01-01", "2031-12-31T23:59:59", "year"), "2031-01-01 to 2031-12-31", "2031"),
        (
            interval("2031-03-08", "2031-03-09T23:59:59", "weekend"),
            "2031-03-08 to 2031-03-09",
            "8 and 9 March 2031",
        ),
        (
            interval("2031-03-09T18:00", "2031-03-09T23:59:59", "part_of_day"),
            "2031-03-09 18:00 to 23:59",
            "Sun 9 March 2031, 18:00 to 23:59",
        ),
        (
            interval("2031-03-09T19:15", "2031-03-09T19:15:59", "minute"),
            "2031-03-09 19:15 to 19:15",
            "Sun 9 March 2031, 19:15",
        ),
        (Date(0, 1, "Once  upon", None, None, "vague"), "once upon", "Once upon"),
    ],
)
def test_an_interval_has_one_key_and_one_name(date, key, name):
    assert date_key(date) == key
    assert date_name(date) == name
