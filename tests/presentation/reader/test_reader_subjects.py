from __future__ import annotations

import pytest
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader.reader_subjects import subjects_of


@pytest.fixture(scope="module")
def event():
    return EventView(invented())


@pytest.fixture(scope="module")
def subjects(event):
    return {subject.key: subject for subject in subjects_of(event)}


def test_what_disagrees_comes_before_what_agrees(event):
    questions = [subject for subject in subjects_of(event) if subject.kind == "f"]
    assert [(subject.key, subject.verdict) for subject in questions[:4]] == [
        ("boats", "conflict"),
        ("iron-share", "does_not_add_up"),
        ("dead", "update"),
        ("missing", "compatible"),
    ]


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("boats", ("f", "Boats that came first", "conflict", "2; 3")),
        ("dead", ("f", "People dead", "update", "≥ 4; 4; 6")),
        ("canal", ("q", "Tarn Ilvers", "altered", "“I do not rule out closing the canal”")),
        (
            "gate",
            (
                "q",
                "Tarn Ilvers",
                "compatible",
                "“Nobody had touched that gate for years, and everybody knew…”",
            ),
        ),
        ("2031-03-09 00:00 to 00:00", ("d", "Sun 9 March 2031, 00:00", "agree", "two reports")),
        ("Tarn Ilvers", ("n", "Tarn Ilvers", "agree", "three reports")),
    ],
)
def test_a_line_of_the_index(subjects, key, line):
    subject = subjects[key]
    assert (subject.kind, subject.label, subject.verdict, subject.short) == line


@pytest.mark.parametrize(("key", "table", "words"), [
    ("boats", "figures", ["Two boats", "Two boats", "two boats", "Three boats"]),
    ("canal", "quotations", ["I do not rule out closing the canal,", "I rule out the closing of the canal,"]),
    ("Meadow Party", "names", ["Meadow Party", "Meadow Party"]),
])  # fmt: skip
def test_a_subject_knows_its_rows(event, subjects, key, table, words):
    subject = subjects[key]
    assert subject.table == table
    assert getattr(event.analysis, table).iloc[subject.rows]["surface"].tolist() == words


def test_words_that_alter_a_quotation_are_marked_in_it(subjects):
    altering = [(span.article_id, span.says) for span in subjects["canal"].spans if span.kind == "a"]
    assert altering == [("wire", "not ruled out"), ("dnes", "ruled out")]


def test_every_row_of_the_tables_belongs_to_one_subject(event, subjects):
    for table, letter in {"figures": "f", "dates": "d", "names": "n", "quotations": "q"}.items():
        rows = [row for subject in subjects.values() if subject.kind == letter for row in subject.rows]
        assert sorted(rows) == list(range(len(getattr(event.analysis, table))))


def test_a_finding_about_nothing_that_can_be_selected_is_a_statement():
    analysis = invented()
    analysis.findings.loc[analysis.findings["finding"] == "share", "subject"] = "elsewhere"
    (statement,) = [subject for subject in subjects_of(EventView(analysis)) if subject.kind == "e"]
    assert (statement.verdict, statement.table) == ("does_not_add_up", "evidence")
    assert analysis.evidence.iloc[statement.rows]["finding"].unique().tolist() == ["share"]


def test_no_key_stands_twice():
    analysis = invented()
    analysis.names["name"] = "boats"
    keys = [subject.key for subject in subjects_of(EventView(analysis))]
    assert "boats" in keys
    assert "names: boats" in keys
    assert len(keys) == len(set(keys))


def test_words_that_a_finding_names_are_marked_in_a_whole_rendering():
    analysis = invented()
    text = analysis.articles["text"][0]
    start, end = text.index("I do not"), text.index("canal,") + 6
    row = analysis.evidence["surface"] == "do not rule out"
    analysis.evidence.loc[row, ["start", "end", "surface", "position"]] = [
        start,
        end,
        text[start:end],
        "do not",
    ]
    canal = next(subject for subject in subjects_of(EventView(analysis)) if subject.key == "canal")
    altering = [span for span in canal.spans if span.kind == "a" and span.article_id == "wire"]
    assert [text[span.start : span.end] for span in altering] == ["do not"]
    assert {span.value for span in canal.spans if span.article_id == "wire"} == {"do not"}


@pytest.mark.parametrize(("length", "whole"), [(34, True), (35, False)])
def test_what_stands_at_the_right_of_a_line_is_short(length, whole):
    analysis = invented()
    rows = analysis.figures["question"] == "missing"
    analysis.figures.loc[rows, "surface"] = ["a" * 15, "a" * 15, "b" * (length - 17)]
    analysis.figures.loc[rows, "comparator"] = "vague"
    missing = next(subject for subject in subjects_of(EventView(analysis)) if subject.key == "missing")
    assert missing.short.endswith("…") is not whole


@pytest.mark.parametrize(("length", "whole"), [(60, True), (61, False)])
def test_a_wording_that_stands_for_its_utterance_is_short(length, whole):
    analysis = invented()
    words = "some " * 10 + "x" * (length - 50)
    analysis.quotations.loc[analysis.quotations["utterance"] == "gate", "surface"] = words
    gate = next(subject for subject in subjects_of(EventView(analysis)) if subject.key == "gate")
    assert gate.short.endswith("…”") is not whole
