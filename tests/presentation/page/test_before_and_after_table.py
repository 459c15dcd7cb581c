from __future__ import annotations

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented
from told_amounts import told

from newslens.presentation.drawing import HolderGroup, slope_pictures
from newslens.presentation.event_view import EventView
from newslens.presentation.page.before_and_after_table import amount_table
from newslens.presentation.page.highlights import Anchors


@pytest.fixture(scope="module")
def table():
    shown = EventView(invented())
    return amount_table(shown, Anchors(shown), slope_pictures(shown, RESULTS)[0].group)


def told_by(table):
    return [
        (
            row.holder,
            [each.number for each in row.articles],
            [[cell.text for cell in cells] for cells in row.cells],
        )
        for row in table.rows
    ]


def test_a_holder_has_its_result_and_a_row_for_each_answer_of_a_voice(table):
    assert told_by(table) == [
        ("Meadow Party", [], [["22"], ["33"]]),
        ("", [1], [["22"], ["> 30"]]),
        ("", [3], [[], ["> 30"]]),
    ]


def test_an_amount_leads_to_its_words_a_result_nowhere(table):
    result, first, _ = table.rows
    assert (first.cells[0][0].href, first.cells[1][0].words) == ("#a1-f5", "more than 30")
    assert result.cells[0][0].href is None


def test_copies_that_give_the_same_share_a_row():
    event, holders = told({"one": [("54", "70")], "two": [("54", "70")], "three": [("54", "70")]}, "ABA")
    found = amount_table(event, Anchors(event), HolderGroup("seats", None, ("2018", "2021"), tuple(holders)))
    assert [row[1] for row in told_by(found)] == [[1, 3], [2]]


def test_a_long_table_ends_and_says_how_long_it_would_be():
    event, holders = told({f"r{n}": [("", str(n))] for n in range(130)})
    found = amount_table(event, Anchors(event), HolderGroup("seats", None, ("2018", "2021"), tuple(holders)))
    assert (len(found.rows), found.total) == (100, 130)
