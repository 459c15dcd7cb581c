from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import intervals
from newslens.extraction.dates.parts_of_time import edge_of, within_day

DAY = intervals.day_of(dt.datetime(2024, 5, 15))
JUNE = intervals.month(2024, 6)


def shown(interval):
    return f"{interval.first:%d %H:%M} {interval.last:%d %H:%M}"


@pytest.mark.parametrize(
    ("clock", "expected", "granularity"),
    [
        ("3:20 p.m.", "15 15:20 15 15:20", "minute"),
        ("3.20pm", "15 15:20 15 15:20", "minute"),
        ("3 pm", "15 15:00 15 15:59", "hour"),
        ("3 a.m.", "15 03:00 15 03:59", "hour"),
        ("12 p.m.", "15 12:00 15 12:59", "hour"),
        ("12:30 a.m.", "15 00:30 15 00:30", "minute"),
        ("15:26 GMT", "15 15:26 15 15:26", "minute"),
        ("15:26:40", "15 15:26 15 15:26", "minute"),
        ("1530 GMT", "15 15:30 15 15:30", "minute"),
        ("23:59", "15 23:59 15 23:59", "minute"),
        ("24:00", "15 00:00 15 00:00", "minute"),
        ("noon", "15 12:00 15 12:59", "hour"),
        ("Midnight GMT", "15 00:00 15 00:59", "hour"),
    ],
)
def test_a_clock_time_is_a_minute_or_an_hour_of_the_day(clock, expected, granularity):
    found = within_day(DAY, {"clock": clock})
    assert (shown(found.interval), found.granularity) == (expected, granularity)
    assert within_day(None, {"clock": clock}) == (None, granularity)


@pytest.mark.parametrize("day", [DAY, None])
@pytest.mark.parametrize("clock", ["25:10", "10:60", "99 pm 1"])
def test_a_time_that_no_clock_shows_is_refused(day, clock):
    if clock == "99 pm 1":  # twelve hours are counted round: 99 is three o'clock
        assert within_day(DAY, {"clock": clock}).interval.first.hour == 15
        return
    with pytest.raises(ValueError, match="must be in"):
        within_day(day, {"clock": clock})


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"part": "morning"}, "15 04:00 15 11:59"),
        ({"edge": "early", "part": "morning"}, "15 00:00 15 08:59"),
        ({"edge": "Late", "part": "dawn"}, "15 03:00 15 07:59"),
        ({"edge": "late"}, "15 18:00 15 23:59"),
        ({"part": "night"}, "15 18:00 16 05:59"),
        ({"edge": "early  ", "part": "Afternoon"}, "15 12:00 15 14:59"),
    ],
)
def test_a_part_of_the_day_has_its_hours(parts, expected):
    found = within_day(DAY, parts)
    assert (shown(found.interval), found.granularity) == (expected, "part_of_day")
    assert within_day(None, parts) == (None, "part_of_day")


def test_a_day_alone_is_the_day():
    assert within_day(DAY, {}) == (DAY, "day")
    assert within_day(DAY, {"edge": "sudden"}) == (DAY, "day")
    assert within_day(None, {}) == (None, "day")


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        ("early", (1, 10)),
        ("early-", (1, 10)),
        ("the beginning of", (1, 10)),
        ("Start  of", (1, 10)),
        ("mid-", (11, 20)),
        ("the middle of", (11, 20)),
        ("late", (21, 30)),
        ("the end of", (21, 30)),
        ("earlier", (1, 30)),
        (None, (1, 30)),
    ],
)
def test_an_edge_leaves_a_third(edge, expected):
    found = edge_of(JUNE, edge)
    assert (found.first.day, found.last.day) == expected


def test_earlier_and_later_cut_the_running_period_at_publication():
    now = dt.datetime(2024, 6, 12, 9)
    assert edge_of(JUNE, "earlier", now) == (JUNE.first, now)
    assert edge_of(JUNE, "later", now) == (now, JUNE.last)
    assert edge_of(JUNE, "later", JUNE.last) == (JUNE.last, JUNE.last)
    for edge in (JUNE.first, JUNE.last):
        assert edge_of(JUNE, "earlier", edge) == (JUNE.first, edge)
    for other in (JUNE.first - dt.timedelta(seconds=1), JUNE.last + dt.timedelta(seconds=1)):
        assert edge_of(JUNE, "earlier", other) == JUNE
