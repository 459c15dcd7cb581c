from __future__ import annotations

from dataclasses import replace

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.page.certified_results_section import section_of_results
from newslens.presentation.page.highlights import Anchors


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def section(shown, *results):
    return section_of_results(shown, Anchors(shown), list(results))


def test_the_section_says_whose_results_they_are(shown):
    found = section(shown, *RESULTS)
    assert found.title == "Seats, before and after"
    assert found.deck == (
        "What the reports say of Meadow Party, beside the certified results. Seats in all: 80."
    )
    assert found.authorities == "River Court"


def test_every_result_has_a_row_with_a_cell_an_article(shown):
    rows = section(shown, *RESULTS).rows
    assert [(row.label, row.value) for row in rows] == [
        ("Meadow Party, 2027", "22"),
        ("Meadow Party, 2031", "33"),
    ]
    assert [[cell.text for cell in cells] for cells in rows[1].cells] == [["> 30"], [], ["> 30"], [], []]
    assert rows[0].cells[0][0].href == "#a1-f5"


def test_what_fits_is_counted(shown):
    assert section(shown, *RESULTS).fits == "Meadow Party: three figures fit the certified results."


def test_what_does_not_fit_is_said(shown):
    lower = [RESULTS[0], replace(RESULTS[1], value=29.0)]
    assert section(shown, *lower).fits == (
        "Meadow Party: one figure fits the certified results; “more than 30” in report 1 is not the 29 of 2031; "
        "“more than 30” in report 3 is not the 29 of 2031."
    )


def test_a_panel_bears_the_verdict_on_its_question(shown):
    (panel,) = section(shown, *RESULTS).panels
    assert (panel.anchor, panel.label, panel.verdict.word) == ("result-1", "Meadow Party", "Agree")
    assert 'href="#a1-f4"' in panel.chart


@pytest.mark.parametrize("results", [(), (replace(RESULTS[0], names=("Nobody",)),)])
def test_without_figures_on_a_result_there_is_no_section(shown, results):
    assert section(shown, *results) is None


def test_totals_that_are_not_known_are_not_named(shown):
    assert "in all" not in section(shown, *(replace(each, total=None) for each in RESULTS)).deck
