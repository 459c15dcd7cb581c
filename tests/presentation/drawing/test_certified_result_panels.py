from __future__ import annotations

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented

from newslens.presentation.drawing.certified_result_panels import holders_of, result_panel, results_in_words
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def holder(shown):
    (only,) = holders_of(shown, RESULTS)
    return only


def datasets(chart):
    return [row for rows in chart.to_dict()["datasets"].values() for row in rows]


def test_a_holder_has_its_results_in_order_and_the_figures_on_each(shown, holder):
    assert [each.year for each in holder.results] == [2027, 2031]
    (turned,) = holders_of(shown, RESULTS[::-1])
    assert [each.year for each in turned.results] == [2027, 2031]
    assert {year: [row.surface for row in rows] for year, rows in holder.figures.items()} == {
        2027: ["22"],
        2031: ["more than 30", "more than 30"],
    }


def test_the_words_say_what_was_certified_and_what_was_given(shown, holder):
    assert results_in_words(shown, holder) == (
        "Meadow Party: certified 22 to 33. Report 1 gives 22 for 2027; report 1 gives more than 30 for 2031; "
        "report 3 gives more than 30 for 2031."
    )


def test_a_result_that_nobody_reports_is_said(shown, holder):
    silent = type(holder)(holder.label, holder.results[:1], {})
    assert results_in_words(shown, silent) == "Meadow Party: certified 22. No report gives a figure."


def test_the_figures_of_an_article_are_joined_from_before_to_after(shown, holder):
    marks = {
        (row["y"], row["x"], row["before"])
        for row in datasets(result_panel(shown, holder))
        if "before" in row
    }
    assert (0.5, 30, 22) in marks  # report 1 gives both
    assert (2.5, 30, None) in marks  # report 3 gives the later one only
    assert (5.5, 33, 22) in marks  # the certified results, below the five articles


def test_one_result_alone_draws_no_change(shown):
    (only,) = holders_of(shown, RESULTS[1:])
    assert {row["before"] for row in datasets(result_panel(shown, only)) if "before" in row} == {None}


def test_marks_lead_where_the_address_says(shown, holder):
    linked = result_panel(shown, holder, lambda key, _start, _end: f"#{key}")
    assert [row["href"] for row in datasets(linked) if "href" in row] == ["#wire", "#dnes"]
    assert not [row for row in datasets(result_panel(shown, holder)) if "href" in row]
