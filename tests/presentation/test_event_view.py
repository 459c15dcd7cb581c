from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def test_a_table_that_is_missing_counts_as_empty():
    view = EventView(SimpleNamespace())
    assert view.articles == ()
    for name in ("figures", "quotations", "names", "dates", "passages", "decisions", "utterances"):
        assert getattr(view, name) == []
    for name in ("lineages", "segments_meeting", "renderings", "questions", "findings", "evidence", "reuse"):
        value = getattr(view, name)
        assert value("a", 0, 1) == [] if callable(value) else value == {}


def test_questions_that_no_figure_answers_are_left_out(shown):
    fewer = EventView(with_tables(figures=invented().figures.iloc[:1]))
    assert list(fewer.questions) == list(fewer.answers) == ["dead"]
    assert len(shown.questions) == 11
    assert list(shown.question_anchors.items())[:2] == [("dead", "q1"), ("boats", "q2")]


def test_findings_come_as_they_are_shown_and_without_evidence_not_at_all(shown):
    assert list(shown.findings) == ["not", "boats", "share", "toll", "missing"]
    assert shown.finding_anchors["not"] == "f1"


def test_findings_are_known_by_what_they_are_about(shown):
    assert [row.finding for row in shown.findings_about["canal"]] == ["not"]
    assert "echo" not in shown.findings_about


def test_utterances_that_several_render_come_first():
    said = [
        ("wire", "Two boats", "indirect", "u1"),
        ("wire", "Several", "direct", "u2"),
        ("quill", "Two boats", "indirect", "u1"),
        ("quill", "river", "direct", "u3"),
        ("dnes", "boats", "direct", None),
        ("calder", "boats", "direct", "u2"),
        ("echo", "Dozens", "indirect", "u3"),
    ]
    rows = [
        (key, [schema.Quotation(*span(key, words), kind, None, utterance=name)])
        for key, words, kind, name in said
    ]
    view = EventView(with_tables(quotations=schema.found_table("quotations", rows)))
    assert [(each.number, each.key, len(each.quotations)) for each in view.utterances] == [
        (1, "u2", 2),  # in marks, two lineages
        (2, "u3", 2),  # in marks, two lineages, later
        (3, "u1", 2),  # not in marks
        (4, None, 1),
    ]
    assert view.utterances_by_key["u1"].number == 3


def test_an_utterance_has_the_first_speaker_that_is_known():
    rows = [
        ("wire", [schema.Quotation(*span("wire", "Two"), "direct", None, utterance="u1")]),
        ("dnes", [schema.Quotation(*span("dnes", "two"), "direct", "Orla Finn", utterance="u1")]),
    ]
    (utterance,) = EventView(with_tables(quotations=schema.found_table("quotations", rows))).utterances
    assert utterance.speaker == "Orla Finn"
