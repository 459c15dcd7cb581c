from __future__ import annotations

import pytest
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader import ReaderData
from newslens.presentation.reader.subject_details import shortened


@pytest.fixture(scope="module")
def data():
    return ReaderData(EventView(invented()))


def detail(data, key):
    return data.detail(data.places[key])


def test_copies_that_say_the_same_are_one_answer(data):
    answers = detail(data, "boats").answers
    assert [[report for report, _, _ in answer.reports] for answer in answers] == [[1, 2], [3], [4]]
    assert answers[0].pieces == [("Two boats", "x"), (" reached the mill first.", None)]


def test_the_tally_counts_voices_and_the_reason_is_that_of_the_finding(data):
    boats = detail(data, "boats")
    assert boats.tally == "One voice against one."
    assert boats.reasons[1] == "Three reports go back to one version and count as one voice."


@pytest.mark.parametrize(
    ("key", "tally"), [("age", "One report."), ("meadow", "One voice."), ("Tarn Ilvers", "One voice.")]
)
def test_without_a_finding_voices_are_counted(data, key, tally):
    assert detail(data, key).tally == tally


def test_who_is_silent_is_named_for_questions_only(data):
    assert detail(data, "boats").silent == [5]
    assert detail(data, "Tarn Ilvers").silent == []


def test_figures_are_drawn_by_their_comparator(data):
    assert [(each.report, each.form, each.low, each.words) for each in detail(data, "dead").shapes] == [
        (1, "more", 4.0, "≥ 4"),
        (2, "more", 4.0, "≥ 4"),
        (3, "point", 4.0, "4"),
        (4, "point", 6.0, "6"),
        (5, "more", 4.0, "≥ 4"),
    ]


def test_counts_start_at_nought_and_amounts_with_a_unit_need_not(data):
    assert detail(data, "boats").zero
    assert not detail(data, "age").zero


def test_an_utterance_is_collated(data):
    canal = detail(data, "canal")
    assert canal.wording == "I do not rule out closing the canal"
    assert [(row.report, row.base) for row in canal.witnesses] == [(1, True), (3, False)]
    assert ("not", "absent") in [run for reading in canal.witnesses[1].readings for run in reading] or any(
        "not" in text and state == "absent"
        for reading in canal.witnesses[1].readings
        for text, state in reading
    )


def test_dates_and_names_have_answers_only(data):
    name = detail(data, "Tarn Ilvers")
    assert (name.shapes, name.witnesses) == ([], [])
    assert sum(len(answer.reports) for answer in name.answers) == 3


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("in reports 1, 2, 3, 4, 5, 6 and 7.", "in reports 1, 2, 3, 4, 5, 6 and 7."),
        ("in reports 1, 2, 3, 4, 5, 6, 7 and 8.", "in reports 1, 2, 3 and five more."),
    ],
)
def test_a_long_list_of_reports_ends_after_the_first(text, shown):
    assert shortened(text) == shown
