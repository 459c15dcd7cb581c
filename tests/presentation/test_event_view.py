from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest
from invented_event import TEXTS, span, with_tables
from invented_event import analysis as invented

from newslens import schema
from newslens.curation import DECISION_DTYPES
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def test_articles_are_numbered_in_the_order_of_their_table(shown):
    assert [(each.number, each.article_id) for each in shown.articles] == list(enumerate(TEXTS, 1))
    assert shown.by_id["dnes"].number == 3


def test_lineages_stand_in_alphabetical_order():
    turned = EventView(with_tables(lineages=invented().lineages.assign(lineage=["C", "A", "C", "B", "A"])))
    assert {letter: [each.number for each in family] for letter, family in turned.lineages.items()} == {
        "A": [2, 5],
        "B": [4],
        "C": [1, 3],
    }
    assert list(turned.lineages) == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("sources", "unseen"),
    [
        ([None, "wire", "wire"], set()),
        ([None, None, "wire"], {"A"}),
        (["elsewhere", "wire", None], {"A"}),
        ([None, "wire", "quill"], set()),
    ],
)
def test_a_lineage_needs_an_unseen_version_where_two_have_no_source(sources, unseen):
    rows = invented().lineages.assign(derived_from=[*sources, None, None])
    assert EventView(with_tables(lineages=rows)).unseen == unseen


def test_lineages_that_were_not_traced_need_no_version():
    view = EventView(with_tables(lineages=schema.empty("lineages")))
    assert (view.traced, view.unseen) == (False, frozenset())


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


def test_findings_come_by_weight_and_without_evidence_not_at_all(shown):
    assert list(shown.findings) == ["boats", "not", "share", "toll", "missing"]
    assert shown.finding_anchors["not"] == "f2"
    turned = invented().findings.assign(weight=[0.1, 0.2, 0.3, 0.4, None])
    assert list(EventView(with_tables(findings=turned)).findings) == [
        "toll",
        "share",
        "not",
        "boats",
        "missing",
    ]
    less = EventView(with_tables(evidence=invented().evidence.query("finding != 'not'")))
    assert "not" not in less.findings


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


def test_the_sentence_that_holds_a_place(shown):
    start, _, _ = span("wire", "boats reached")
    left, right = shown.sentence("wire", start)
    assert TEXTS["wire"][left:right] == "Two boats reached the mill first."


def test_outside_of_sentences_the_paragraph_holds_a_place():
    bare = EventView(with_tables(sentences=schema.empty("sentences")))
    left, right = bare.sentence("wire", span("wire", "boats reached")[0])
    assert TEXTS["wire"][left:right] == "Two boats reached the mill first. Several people are missing."


def test_between_paragraphs_nothing_holds_a_place():
    bare = EventView(with_tables(sentences=schema.empty("sentences")))
    gap = span("wire", "\n\nTwo")[0]
    assert bare.sentence("wire", gap) == (gap, gap)


@pytest.mark.parametrize(
    ("passages", "reworded"),
    [
        ([("reworded", 60), ("identical", 59)], True),
        ([("translated", 60), ("typographic", 60)], False),
        ([("identical", 10)], False),
        ([], False),
    ],
)
def test_what_is_shared_is_mostly_reworded_by_its_length(passages, reworded):
    rows = [schema.Passage("wire", 0, 99, "quill", 0, length, relation, 1.0) for relation, length in passages]
    view = EventView(with_tables(passages=schema.table("passages", rows)))
    assert view.mostly_reworded("wire", "quill") == view.mostly_reworded("quill", "wire") == reworded


def test_renderings_are_known_by_utterance_and_by_article(shown):
    assert [row.relation for row in shown.renderings["gate"]] == ["typographic", "reworded", "reworded"]
    assert [(row.article_a, row.article_b) for row in shown.renderings_in("gate", "dnes")] == [
        ("wire", "dnes"),
        ("quill", "dnes"),
    ]
    assert shown.renderings_in("gate", "echo") == []


def test_segments_that_meet_a_stretch(shown):
    assert [row.role for row in shown.segments_meeting("wire", 0, 40)] == ["dateline", "body"]
    assert shown.segments_meeting("nowhere", 0, 40) == []


def test_decisions_are_typed():
    row = dict.fromkeys(DECISION_DTYPES) | {"line": 2, "table": "figures", "action": "drop", "start": 4}
    view = EventView(with_tables(decisions=pd.DataFrame([row]).astype(DECISION_DTYPES)))
    (decision,) = view.decisions
    assert (decision.table, decision.action, decision.start, decision.by) == ("figures", "drop", 4, None)
