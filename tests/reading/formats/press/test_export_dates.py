from __future__ import annotations

import time

import pytest

from newslens.reading.formats.press.export_dates import around_date, date_of_export, is_date_line
from newslens.reading.publication_dates import instant_of, parse_published

DATES = [
    ("November 7, 2031 Friday 10:32 AM GMT", "2031-11-07T10:32:00", "2031-11-07T10:32:00"),
    ("November 7, 2031 Friday", "2031-11-07T00:00:00", None),
    ("November 7, 2031 Friday Final Edition", "2031-11-07T00:00:00", None),
    ("7 November 2031", "2031-11-07T00:00:00", None),
    ("Friday, November 7, 2031", "2031-11-07T00:00:00", None),
    ("Nov 7, 2031", "2031-11-07T00:00:00", None),
    ("7 November 2031 8:05 PM EST", "2031-11-07T20:05:00", "2031-11-08T01:05:00"),
    ("7. November 2031 Freitag 9:50 PM GMT+1", "2031-11-07T21:50:00", "2031-11-07T20:50:00"),
    ("Dienstag 7. Oktober 2031", "2031-10-07T00:00:00", None),
    ("1er août 2031", "2031-08-01T00:00:00", None),
    ("7 de noviembre de 2031", "2031-11-07T00:00:00", None),
    ("2031年11月7日", "2031-11-07T00:00:00", None),
    ("7 novembre 2031 10:32:15", "2031-11-07T10:32:15", None),
]


@pytest.mark.parametrize(("written", "wall_clock", "instant"), DATES)
def test_dates_are_read_with_their_hour_and_zone(written, wall_clock, instant):
    assert is_date_line(written)
    stamp = date_of_export(written)
    published, moment = parse_published(stamp), instant_of(stamp)
    assert published is not None
    assert published.isoformat() == wall_clock
    assert (moment.isoformat() if moment else None) == instant


@pytest.mark.parametrize(
    "words",
    [
        "",
        "November 7, 2031 was a Friday.",
        "On 7 November 2031 the ferry sank",
        "Date and Time: Friday, November 7, 2031 10:40 AM GMT",
        "Load-Date: November 8, 2031",
        "The year 2031",
        "7 November 2031 " + "Final " * 30,
    ],
)
def test_other_lines_are_no_dates(words):
    assert not is_date_line(words)


def test_a_date_inside_a_field_is_found():
    assert date_of_export("Lund Herald ; Lund [Lund]. 04 Mar 2031: A.1.") == "4 March 2031"


@pytest.mark.parametrize("written", ["", "Spring 2031", "January 2031", "2031年13月7日", "soon"])
def test_what_has_no_day_stays_as_it_is_written(written):
    assert date_of_export(written) == written


@pytest.mark.parametrize("piece", ["A ", "A,", "7 ", "de ", "May 7, 2031 ", "Monday "])
def test_a_long_line_is_passed_over(piece):
    start = time.perf_counter()
    assert not is_date_line(piece * 200_000)
    date_of_export(piece * 200_000)
    for length in range(100, 121):
        is_date_line(("7 November 2031 " + piece * 120)[:length])
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("written", "around"),
    [
        ("World, mardi 4 mars 2031, p. A8", ("World", "p. A8")),
        ("World, 4 March 2031", ("World", "")),
        ("Tuesday, March 4, 2031 08:15", ("", "")),
        ("Tue., 4 March 2031", ("", "")),
        ("Sport, Tuesday, March 4, 2031", ("Sport", "")),
        ("Tuesdays, March 4, 2031", ("Tuesdays", "")),
        ("mardi 4 mars 2031", ("", "")),
        ("World, p. A8", ("", "")),
    ],
)
def test_what_stands_around_a_date(written, around):
    assert around_date(written) == around
