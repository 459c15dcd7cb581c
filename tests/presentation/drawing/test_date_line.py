from __future__ import annotations

import datetime as dt
import itertools

import pandas as pd
import pytest

import newslens as nl
from newslens.errors import InputError
from newslens.presentation import charts
from newslens.presentation.drawing.date_line import draw_dates
from newslens.presentation.event_view import EventView

TEXTS = {
    "north": "The ferry strike began on 3 May. On 3 May the harbour was closed. The strike ended on Friday.",
    "south": "The ferry strike began two weeks ago, and the harbour was closed last month.",
    "west": "The band played.",
}


def analysed(texts=None, published="2031-05-17"):
    texts = texts or TEXTS
    frame = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": published})
    return nl.analyze(nl.read_articles(frame))


@pytest.fixture(scope="module")
def event():
    return EventView(analysed())


def drawn(chart):
    """The data of every layer with labels, as label to days."""
    return {
        row["label"]: (day(row["from"]), day(row["to"]))
        for rows in chart.to_dict()["datasets"].values()
        for row in rows
        if "from" in row
    }


def day(number):
    return str(dt.date(1970, 1, 1) + dt.timedelta(days=number))


def test_words_stand_at_their_days(event):
    found = drawn(draw_dates(event, event.dates))
    assert found["3 May"] == ("2031-05-03", "2031-05-03")
    first, last = found["two weeks ago"]
    assert first <= "2031-05-03" <= last


def test_expressions_for_the_same_days_share_a_row(event):
    assert draw_dates(event, event.dates).description.count("“3 May”") == 1


def test_the_day_of_publication_is_drawn_for_every_report(event):
    days = [
        row
        for rows in draw_dates(event, event.dates).to_dict()["datasets"].values()
        for row in rows
        if "day" in row
    ]
    assert {day(row["day"]) for row in days} == {"2031-05-17"}
    assert len(days) == 3


def test_a_silent_report_keeps_its_row(event):
    labels = [
        row["label"]
        for rows in draw_dates(event, event.dates).to_dict()["datasets"].values()
        for row in rows
        if "label" in row
    ]
    assert "3 west" in labels


def test_one_thing_can_be_asked_for():
    chart = charts.dates(analysed(), "closed")
    assert "last month" in chart.description
    assert "ended" not in chart.description


def test_what_lies_far_off_is_left_out_and_said_to_be():
    event = analysed({"north": "The mill was built in 1974. It burnt down on 3 May."})
    chart = charts.dates(event)
    assert "1974" not in drawn(chart)
    assert chart.title.text == "One date more than 60 days away is not shown."
    assert chart.description.endswith(chart.title.text)
    assert "1974" in drawn(charts.dates(event, days=30_000))


@pytest.mark.parametrize(("days", "shown"), [(20, True), (19, False)])
def test_how_far_is_far(days, shown):
    event = analysed({"north": "The mill burnt down on 27 April 2031. The mayor came on 16 May 2031."})
    assert ("27 April 2031" in drawn(charts.dates(event, days=days))) is shown


def test_without_a_day_of_publication_nothing_is_left_out():
    event = analysed(
        {"north": "The mill was built on 3 May 1974 and burnt down on 3 May 2031."}, published=None
    )
    assert set(drawn(charts.dates(event))) == {"3 May 1974", "3 May 2031"}


def test_unknown_words_are_answered_with_the_known_ones():
    with pytest.raises(InputError, match=r"No date is about 'flood'; there are dates of .*'closed'"):
        charts.dates(analysed(), "flood")
    with pytest.raises(InputError, match="nothing"):
        charts.dates(analysed({"west": "The band played."}))


def test_nothing_near_is_said():
    with pytest.raises(InputError, match="within 60 days"):
        charts.dates(analysed({"north": "The mill was built in 1974."}))


def test_a_long_description_is_cut():
    days = [dt.date(2031, 5, 1) + dt.timedelta(days=n) for n in range(26)]
    text = " ".join(f"A boat left on {day.day} May 2031." for day in days)
    assert charts.dates(analysed({"north": text})).description.endswith("; and 2 more.")


@pytest.mark.parametrize(
    ("days", "ticks", "step"),
    [(8, 8, 1), (9, 2, 7), (70, 10, 7), (80, 3, 28), (3650, 10, 365)],
)
def test_the_axis_names_about_ten_days(days, ticks, step):
    """From a day to years: never so many that they meet."""
    first = dt.date(2020, 1, 1)
    last = first + dt.timedelta(days=days - 1)
    text = f"A mill was built on {first.day} {first:%B %Y}. A mill burnt down on {last.day} {last:%B %Y}."
    chart = charts.dates(analysed({"north": text}, published=None))
    values = chart.to_dict()["layer"][0]["encoding"]["x"]["axis"]["values"]
    assert len(values) == ticks
    assert min(b - a for a, b in itertools.pairwise(values)) >= step
