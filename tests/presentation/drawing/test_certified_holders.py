from __future__ import annotations

from dataclasses import replace

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented

from newslens.presentation.drawing.certified_holders import certified_groups
from newslens.presentation.drawing.holders import DerivedFigure
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def test_a_holder_has_its_results_by_year_and_the_figures_on_each(shown):
    (group,) = certified_groups(shown, RESULTS[::-1])
    (holder,) = group.holders
    assert (group.noun, group.moments, group.totals) == ("seats", ("2027", "2031"), (80,))
    assert group.authorities == ("River Court",)
    assert (holder.label, holder.certified) == ("Meadow Party", (22, 33))
    assert [[row.surface for row in rows] for rows in holder.figures] == [
        ["22"],
        ["more than 30", "more than 30"],
    ]


def test_what_is_counted_makes_a_group_of_its_own(shown):
    votes = [replace(each, counted="votes") for each in RESULTS]
    assert [group.noun for group in certified_groups(shown, [*RESULTS, *votes])] == ["seats"]


@pytest.mark.parametrize("results", [(), (replace(RESULTS[0], names=("Nobody",)),)])
def test_where_no_report_speaks_of_a_result_there_is_no_group(shown, results):
    assert certified_groups(shown, results) == []


def test_a_holder_without_a_result_for_a_year_has_none_for_it(shown):
    other = replace(RESULTS[1], holder="Iron", label="Iron League", names=("Iron",), value=12.0)
    (group,) = certified_groups(shown, [*RESULTS, other])
    assert group.holders[1].certified == (None, 12)
    assert next([row.surface for row in rows] for rows in group.holders[1].figures) == []


def test_an_amount_that_follows_from_a_share_goes_to_the_holder_of_the_amount_before(shown):
    before = next(row for row in shown.figures if row.surface == "22")
    share = next(row for row in shown.figures if row.surface == "two-thirds")
    derived = DerivedFigure(share, before, 7.3, is_loss=True)
    assert certified_groups(shown, RESULTS, [derived])[0].holders[0].derived == (derived,)
    assert certified_groups(shown, RESULTS[1:], [derived])[0].holders[0].derived == ()
