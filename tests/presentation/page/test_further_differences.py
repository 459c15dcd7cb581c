from __future__ import annotations

import pytest
from events_of_findings import altered, conflict, disputed, event_with, failed_sum, update
from invented_event import analysis

from newslens.presentation.page.further_differences import other_differences

TURNED = altered("turned", "do not rule out", "rule out")
AGREED = "On three more questions they agree, or can all be right."


def said(*told):
    return "".join(piece.text for piece in other_differences(event_with(*told)))


def test_the_strongest_finding_is_not_told_again():
    assert said(conflict()) == AGREED


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([conflict()], "The reports also contradict each other on one fact: boats that came first."),
        ([altered("other", "must", "should")], "One more quotation changed on the way."),
        (
            [altered("other", "must", "should", ("wire", "calder"))],
            "One more quotation differs from report to report.",
        ),
        ([failed_sum()], "One sum does not add up."),
        ([disputed()], "One statement is denied."),
        ([update()], "Later reports overtake earlier ones on people dead."),
    ],
)
def test_each_kind_has_its_words(told, words):
    assert said(TURNED, *told) == f"{words} {AGREED}"


def test_four_facts_are_named_and_the_rest_is_counted():
    found = [conflict(str(place), None, f"Fact {place}: two, or three.") for place in range(7)]
    pieces = other_differences(event_with(TURNED, *found))
    text = "".join(piece.text for piece in pieces)
    assert text.startswith(
        "The reports also contradict each other on seven facts: Fact 0, Fact 1, Fact 2, Fact 3, and three more."
    )
    assert [piece.href for piece in pieces if piece.href] == ["#f2", "#f3", "#f4", "#f5", "#differ", "#who"]


def test_without_a_finding_only_agreement_is_told():
    assert said() == "On three questions they agree, or can all be right."


def test_two_questions_of_one_name_are_told_apart_by_their_labels():
    questions = analysis().questions
    questions["label"] = [f"people dead, “{key} … died”" for key in questions["question"]]
    event = event_with(TURNED, conflict("a", "dead"), conflict("b", "boats"), questions=questions)
    told = "".join(piece.text for piece in other_differences(event))
    assert "two facts: people dead, “dead … died” and people dead, “boats … died”." in told
    alone = "".join(
        piece.text
        for piece in other_differences(event_with(TURNED, conflict("a", "dead"), questions=questions))
    )
    assert "one fact: people dead." in alone
