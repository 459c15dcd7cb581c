from __future__ import annotations

import invented_event
import pytest
from events_of_findings import conflict, event_with

from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.disagreement_guesses import (
    answer_changed,
    answer_contradicted,
    answer_contradictions,
    numbered,
)


@pytest.fixture(scope="module")
def event():
    return EventView(invented_event.analysis())


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("boats", "✓ Yes, the reports contradict each other there: “Two boats” in reports 1, 2 and 3; “Three boats” in report 4."),
        ("missing", "→ That is no contradiction between reports; newslens calls it “compatible”. Can you say why?"),
        ("Iron", "→ That is no contradiction between reports; newslens calls it “does not add up”. Can you say why?"),
        ("trams", "→ No number of the reports was found under “trams”. Try a noun that stands beside the number."),
    ],
)  # fmt: skip
def test_what_the_reports_contradict_each_other_on(event, word, told):
    assert str(answer_contradicted(event, word)) == told


@pytest.mark.parametrize(
    ("guess", "told"),
    [
        (1, "✓ Yes, newslens found one, too."),
        (0, "→ Newslens found one more."),
        (4, "→ Newslens found one. It misses some"),
    ],
)
def test_on_how_many_things(event, guess, told):
    assert str(answer_contradictions(event, guess)).startswith(told)


def test_which_report_changed_a_quotation(event):
    wire, _, dnes, *_ = event.articles
    assert str(answer_changed(event, dnes)) == "✓ Yes. Tarn Ilvers’s sentence lost its “not” in report 3."
    assert str(answer_changed(event, wire)) == (
        "→ Not that one. Compare what Tarn Ilvers says in reports 1 and 3, word by word."
    )


def test_where_no_quotation_changed_no_report_changed_one():
    event = event_with(conflict())
    for report in event.articles:
        assert str(answer_changed(event, report)).startswith("→ No quotation was found")


def test_reports_are_named_by_number(event):
    assert numbered(event, ["dnes", "wire"]) == "reports 1 and 3"
