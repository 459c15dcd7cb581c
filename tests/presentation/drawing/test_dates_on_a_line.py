from __future__ import annotations

import datetime as dt

import pytest
from invented_event import TEXTS, analysis

from newslens.frames import DateRow
from newslens.presentation.drawing.chart_to_svg import PADDING, inline_svg
from newslens.presentation.drawing.dates_on_a_line import MOST_DAYS, day_line, days_in_words
from newslens.presentation.event_view import EventView

START = dt.datetime(2031, 3, 1)


def dates(*days):
    """Dates of the reports in their order: first and last day, counted from the first of March."""
    return [
        DateRow(
            0,
            4,
            f"day {first}",
            START + dt.timedelta(days=first),
            START + dt.timedelta(days=last),
            "day",
            article_id=key,
        )
        for key, (first, last) in zip(TEXTS, days, strict=False)
    ]


def drawn(found):
    chart = day_line(EventView(analysis()), found, lambda key, *_: f"#{key}")
    return inline_svg(chart, "Dates.", prefix="d-", padding=PADDING)


def test_dates_are_marks_and_bands_that_lead_to_their_words():
    svg = drawn(dates((0, 0), (2, 5)))
    assert svg.count('href="#') == 2
    assert ">day 0</text>" in svg
    assert ">none found</text>" in svg


def test_the_day_of_publication_is_told_at_the_axis():
    assert ">10 Mar</text>" in drawn(dates((0, 0), (2, 5), (3, 3)))


@pytest.mark.parametrize("found", [dates((0, 0)), dates((0, 0), (-MOST_DAYS, -MOST_DAYS))])
def test_one_date_or_years_between_two_make_no_line(found):
    assert day_line(EventView(analysis()), found) is None


def test_the_chart_is_told_in_words():
    assert days_in_words(EventView(analysis()), dates((0, 0), (2, 2))) == (
        "Dates on a line of days; report 1: day 0; report 2: day 2."
    )
