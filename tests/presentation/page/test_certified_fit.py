from __future__ import annotations

from dataclasses import replace

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented
from told_amounts import told

from newslens.presentation.drawing import HolderGroup, slope_pictures
from newslens.presentation.event_view import EventView
from newslens.presentation.page.certified_fit import fit_in_words


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def words(shown, *results):
    return fit_in_words(shown, slope_pictures(shown, results)[0].group)


def test_that_all_fits_is_said_in_a_sentence(shown):
    assert words(shown, *RESULTS) == "All fits the certified results."


def test_what_does_not_fit_is_named_with_its_reports_and_the_result(shown):
    assert words(shown, RESULTS[0], replace(RESULTS[1], value=29.0)) == (
        "All fits the certified results but “more than 30” in reports 1 and 3: Meadow Party had 29 in 2031."
    )


def test_many_reports_are_counted():
    event, (holder,) = told({f"r{n}": [("", "70")] for n in range(5)})
    group = HolderGroup("seats", None, ("2018", "2021"), (replace(holder, certified=(None, 73.0)),))
    assert fit_in_words(event, group) == "Not as certified: “70” in five reports: Holder 1 had 73 in 2021."


def test_where_nothing_fits_that_is_said(shown):
    assert words(shown, replace(RESULTS[1], value=29.0)) == (
        "Not as certified: “more than 30” in reports 1 and 3: Meadow Party had 29 in 2031; "
        "“22” in report 1: Meadow Party had 29 in 2031."
    )


def test_without_results_nothing_is_said(shown):
    assert words(shown) == ""
