from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from newslens import schema
from newslens.presentation.drawing.lineage_axis import AxisFormat, places_across
from newslens.presentation.event_view import EventView

EVENING = dt.datetime(2031, 3, 9, 20)
FORM = AxisFormat(left=100, right=500, step=50, most_ticks=6)


def across(*hours, sources=None, form=FORM):
    """Places of articles that appeared so many hours after the evening, or were taken from one another."""
    articles = [
        schema.Article(
            f"a{n}", None, None, None, None if hour is None else EVENING + dt.timedelta(hours=hour),
            None, None, None, None, "Text.",
        )
        for n, hour in enumerate(hours)
    ]  # fmt: skip
    rows = [
        schema.Lineage(f"a{n}", "A", source, 0.9, None)
        for n, source in enumerate(sources or [None] * len(hours))
    ]
    view = EventView(
        SimpleNamespace(articles=schema.table("articles", articles), lineages=schema.table("lineages", rows))
    )
    return places_across(view, form)


def labels(*hours, form=FORM):
    return [tick.label for tick in across(*hours, form=form).ticks]


def test_hours_run_from_the_first_to_the_last():
    assert across(0, 4, 8).x == {"a0": 100, "a1": 300, "a2": 500}


@pytest.mark.parametrize("hours", [(0, None), (3, 3), (None, None), (5,)])
def test_without_different_hours_no_times_are_written(hours):
    found = across(*hours)
    assert (set(found.x.values()), found.ticks) == ({100.0}, [])


def test_steps_of_copying_run_across_where_an_hour_is_missing():
    found = across(0, None, 2, 3, sources=[None, "a0", "a1", "elsewhere"])
    assert found.x == {"a0": 100, "a1": 150, "a2": 200, "a3": 100}


def test_a_source_that_stands_later_in_the_table_counts_as_well():
    assert across(None, None, None, sources=["a1", "a2", None]).x == {"a0": 200, "a1": 150, "a2": 100}


def test_a_circle_of_copies_ends():
    assert set(across(None, None, sources=["a1", "a0"]).x) == {"a0", "a1"}


@pytest.mark.parametrize(
    ("hours", "written"),
    [
        (6, ["Sun 20:00", "21:00", "22:00", "23:00", "Mon 00:00", "01:00", "02:00"]),
        (7, ["Sun 20:00", "22:00", "Mon 00:00", "02:00"]),
        (48, ["Mon 00:00", "12:00", "Tue 00:00", "12:00"]),
        (24 * 6, ["10 Mar", "11 Mar", "12 Mar", "13 Mar", "14 Mar", "15 Mar"]),
        (24 * 365 * 4, ["Mar 2032", "Mar 2033", "Mar 2034", "Mar 2035"]),
    ],
)
def test_times_are_as_dense_as_there_is_room(hours, written):
    found = labels(0, hours)
    assert [each for each in found if each in written] == written


def test_a_narrow_drawing_has_fewer_times():
    narrow = AxisFormat(left=84, right=190, step=44, most_ticks=2)
    assert len(labels(0, 12, form=narrow)) < len(labels(0, 12))


def test_midnight_is_strong():
    assert [tick.strong for tick in across(0, 6).ticks if tick.label == "Mon 00:00"] == [True]
    assert sum(tick.strong for tick in across(0, 6).ticks) == 1


def test_times_stand_near_the_marks_only():
    assert all(100 - 40 <= tick.x <= 500 + 60 for tick in across(0, 6).ticks)
