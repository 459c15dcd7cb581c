from __future__ import annotations

import datetime as dt
import time

import pandas as pd
import pytest

from newslens.reading.publication_dates import find_stamps, instant_of, parse_published


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021-11-07", "2021-11-07T00:00:00"),
        ("2021-11-07 22:15", "2021-11-07T22:15:00"),
        ("2021-11-07T22:15:30Z", "2021-11-07T22:15:30"),
        ("2021-11-07T22:15:30-05:00", "2021-11-07T22:15:30"),
        ("20211107", "2021-11-07T00:00:00"),
        ("2021/11/07", "2021-11-07T00:00:00"),
        ("07.11.2021", "2021-11-07T00:00:00"),
        ("7 November 2021", "2021-11-07T00:00:00"),
        ("7th Nov. 2021", "2021-11-07T00:00:00"),
        ("7th of November 2021", "2021-11-07T00:00:00"),
        ("November 7, 2021", "2021-11-07T00:00:00"),
        ("Sunday, Nov 7, 2021, 10:15 pm", "2021-11-07T22:15:00"),
        ("Sun, 07 Nov 2021 10:00:00 GMT", "2021-11-07T10:00:00"),
        ("November 7, 2021 Sunday 10:32 AM GMT", "2021-11-07T10:32:00"),
        ("7 November 2021 (Sunday)", "2021-11-07T00:00:00"),
        ("12/25/2021", "2021-12-25T00:00:00"),
        ("25/12/2021", "2021-12-25T00:00:00"),
        ("8/8/2031 6:15 PM", "2031-08-08T18:15:00"),
        ("7 November 2021, 6 p.m.", "2021-11-07T18:00:00"),
        ("Tues 7 November 2021 6am", "2021-11-07T06:00:00"),
    ],
)
def test_dates_of_publication(written, expected):
    parsed = parse_published(written)
    assert parsed is not None
    assert parsed.isoformat() == expected


@pytest.mark.parametrize(
    "written",
    [
        "7 November 2021 Sunset",
        "Monitor, 7 November 2021",
        "7 November 2021, 6",
        "soon",
        "2021",
        "31 February 2021",
        "05/06/2010",
        "2021-13-01",
        "99:99",
    ],
)
def test_no_dates_of_publication(written):
    with pytest.raises(ValueError, match=r".+"):
        parse_published(written)


@pytest.mark.parametrize("value", [None, pd.NaT, pd.NA, float("nan"), "", "  "])
def test_a_missing_date_stays_missing(value):
    assert parse_published(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.date(2031, 3, 2), dt.datetime(2031, 3, 2)),
        (dt.datetime(2031, 3, 2, 10, 15, 30, 999), dt.datetime(2031, 3, 2, 10, 15, 30)),
        (dt.datetime(2031, 3, 2, 23, tzinfo=dt.timezone(dt.timedelta(hours=5))), dt.datetime(2031, 3, 2, 23)),
        (pd.Timestamp("2031-03-02T10:15:30.123456789"), dt.datetime(2031, 3, 2, 10, 15, 30)),
        (pd.Timestamp("2031-03-02T10:15:30.5Z"), dt.datetime(2031, 3, 2, 10, 15, 30)),
    ],
)
def test_dates_and_timestamps_lose_their_zone_and_their_fractions(value, expected):
    assert parse_published(value) == expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [("12:05 am", 0), ("1:05 am", 1), ("12:05 pm", 12), ("1:05 p.m.", 13), ("13:05", 13)],
)
def test_the_halves_of_the_day(hour, expected):
    found = parse_published(f"March 2, 2031, {hour}")
    assert found is not None
    assert (found.hour, found.minute) == (expected, 5)


@pytest.mark.parametrize(
    ("written", "month", "day"),
    [("12/13/2031", 12, 13), ("13/12/2031", 12, 13), ("12/12/2031", 12, 12), ("1/31/2031", 1, 31)],
)
def test_a_day_and_a_month_that_can_stand_in_one_order_only(written, month, day):
    found = parse_published(written)
    assert found is not None
    assert (found.month, found.day) == (month, day)


@pytest.mark.parametrize("value", [5, 20310302, ["2031-03-02"]])
def test_other_values_are_no_dates(value):
    with pytest.raises(ValueError, match="is no date"):
        parse_published(value)


def test_every_month_by_its_first_letters():
    names = [
        "Jan",
        "February",
        "Mar.",
        "april",
        "MAY",
        "Jun",
        "July",
        "Aug",
        "Sept.",
        "Oct",
        "Nov",
        "December",
    ]
    found = [parse_published(f"3 {name} 2031") for name in names]
    assert [each.month for each in found if each] == list(range(1, 13))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2031-11-07T22:15:30Z", "2031-11-07 22:15:30"),
        ("2031-11-07T22:15-05:00", "2031-11-08 03:15:00"),
        ("2031-11-07 22:15 +0200", "2031-11-07 20:15:00"),
        ("Fri, 07 Nov 2031 10:00:00 GMT", "2031-11-07 10:00:00"),
        ("7 November 2031 10:15 pm EST", "2031-11-08 03:15:00"),
        ("November 7, 2031 9.05 BST", "2031-11-07 08:05:00"),
        (pd.Timestamp("2031-11-07T22:15+05:30"), "2031-11-07 16:45:00"),
        ("2031-11-07T22:15", "None"),
        ("2031-11-07", "None"),
        ("7 November 2031 10:15 IST", "None"),
        (pd.NaT, "None"),
        ("0001-01-01T00:00+05:00", "None"),
    ],
)
def test_the_instant_of_a_stamp_that_names_its_zone(written, expected):
    assert str(instant_of(written)) == expected


@pytest.mark.parametrize(
    ("written", "hour", "hours_to_utc"),
    [
        ("10:15 PST", 10, 8),
        ("10.15 PDT", 10, 7),
        ("10:15PST", 10, 8),
        ("10:15 AEST", 10, -10),
        ("10:15 AKST", 10, 9),
        ("10:15 MST", 10, 7),
        ("10:15 MSK", 10, -3),
        ("10:15 p PST", 22, 8),
        ("10:15p PST", 22, 8),
        ("10:15 pm MST", 22, 7),
        ("10:15pmEST", 22, 5),
        ("10:15 p.m. AEST", 22, -10),
        ("10 pm PST", 22, 8),
    ],
)
def test_the_first_letter_of_a_zone_is_no_half_of_the_day(written, hour, hours_to_utc):
    wall = dt.datetime(2031, 11, 7, hour, 15 if "15" in written else 0)
    stamp = f"7 November 2031 {written}"
    assert parse_published(stamp) == wall
    assert instant_of(stamp) == wall + dt.timedelta(hours=hours_to_utc)


@pytest.mark.parametrize("date", ["7 November 2031", "November 7, 2031", "7.11.2031", "17/11/2031"])
@pytest.mark.parametrize("clock", ["", " 10:15", " 10:15 pm", " 10 pm"])
@pytest.mark.parametrize("mark", [" ", ","])
def test_the_time_does_not_grow_with_the_square_of_what_stands_behind_a_date(date, clock, mark):
    written = f"{date}{clock}{mark * 20_000}!"
    begun = time.process_time()
    with pytest.raises(ValueError, match="is no date"):
        parse_published(written)
    assert time.process_time() - begun < 2


def test_the_wall_clock_stays_beside_the_instant():
    assert str(parse_published("7 November 2031 10:15 pm EST")) == "2031-11-07 22:15:00"


@pytest.mark.parametrize(
    ("line", "stamps"),
    [
        ("Updated: Fri 7 Nov 2031, 10.15 GMT, by Ida", ["Fri 7 Nov 2031, 10.15 GMT"]),
        ("Posted 2031-11-07T10:15:00Z.", ["2031-11-07T10:15:00Z"]),
        ("On 11/7/2031 it was", ["11/7/2031"]),
        ("9.11.2031, 7 November 2031 and 2031-11-08", ["9.11.2031", "7 November 2031", "2031-11-08"]),
        ("Posted in November 2031", []),
        ("Version 1.11.7.2031", []),
    ],
)
def test_the_stamps_in_a_line(line, stamps):
    assert find_stamps(line) == stamps
