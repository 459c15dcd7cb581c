from __future__ import annotations

import pytest
from invented_event import TEXTS, analysis

from newslens.comparison.coverage import CoveragePoint
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, point_words
from newslens.presentation.page.point_words import PointWords


@pytest.fixture(scope="module")
def words():
    event = EventView(analysis())
    return PointWords(event, Anchors(event))


def span(article_id, words):
    start = TEXTS[article_id].index(words)
    return (start, start + len(words))


def read(point):
    return "".join(piece.text for piece in point.pieces)


def test_an_answer_stands_in_the_words_around_it_and_leads_to_its_mark(words):
    told = words.of(CoveragePoint("answer", "calder", (span("calder", "around 12"), span("calder", "80")), 9))
    assert read(told) == "The Iron League fell to around 12 of the 80 seats"
    assert [piece.href for piece in told.pieces if piece.href] == ["#a4-f5", "#a4-f6"]


def test_a_speaker_is_named_before_what_is_said(words):
    said = span("echo", "The water was at the window before I was awake")
    told = words.of(CoveragePoint("speaker", "echo", (said,), 9, speaker="Orla Finn", verbatim=True, count=3))
    assert (told.speaker, told.note) == ("Orla Finn", "and 2 more")
    assert read(told) == "The water was at the window…"


def test_a_sentence_leads_to_itself(words):
    told = words.of(CoveragePoint("sentence", "wire", (span("wire", "Several people are missing."),), 9))
    assert [(piece.text, piece.href) for piece in told.pieces] == [("Several people are missing", "#s1-3")]


def test_a_sentence_is_told_behind_its_dateline(words):
    first = (0, TEXTS["wire"].index("\n"))
    assert read(words.of(CoveragePoint("sentence", "wire", (first,), 9))).startswith(
        "At least four people died"
    )


def test_what_is_reported_is_told_without_that(words):
    said = span("dnes", "informed the board of the river")
    told = words.of(CoveragePoint("speaker", "dnes", (said,), 9, speaker="board"))
    assert (read(told), told.verbatim) == ("informed the board of the river", False)


def test_a_correction_is_named_in_the_page_s_own_words(words):
    told = words.of(CoveragePoint("correction", "wire", (span("wire", "Several"),), 9))
    assert (read(told), told.own_words) == ("a correction", True)


@pytest.mark.parametrize(
    ("reports", "most", "note"),
    [
        ({"quill", "calder"}, 3, "in 2 and 4"),
        ({"wire", "calder", "echo", "dnes"}, 3, "in 4 voices"),
        ({"quill", "dnes"}, 3, "in the copies 2 and 3"),
        ({"wire", "quill", "dnes"}, 3, "in the copies 1, 2 and 3"),
        ({"wire", "quill", "dnes"}, 1, "in the copies 1 and 2 more"),
        ((), 3, ""),
    ],
)
def test_those_who_have_a_point_are_named_by_number(monkeypatch, words, reports, most, note):
    monkeypatch.setattr(point_words, "_MOST_HOLDERS", most)
    sentence = span("wire", "Several people are missing.")
    point = CoveragePoint("sentence", "wire", (sentence,), 9, reports=frozenset(reports))
    assert words.of(point).note == note
    assert words.of(point, named=False).note == ""


def test_where_answers_or_statements_differ_the_question_or_the_speaker_is_named(words):
    spans = (span("calder", "around 12"), span("calder", "80"))
    who = {"reports": frozenset({"wire", "calder"}), "differs": True}
    told = words.of(CoveragePoint("answer", "calder", spans, 9, **who))
    assert [(piece.text, piece.href) for piece in told.pieces][1] == ("; ", None)
    assert "12" not in read(told)
    assert [piece.href for piece in told.pieces if piece.href] == ["#a4-f5", "#a4-f6"]
    assert (told.note, told.own_words) == ("answered differently in 1 and 4", True)
    said = (span("echo", "The water was at the window before I was awake"),)
    told = words.of(CoveragePoint("speaker", "echo", said, 9, speaker="Orla Finn", **who))
    assert (read(told), told.speaker) == ("Orla Finn", None)
    assert told.note == "quoted with different statements in 1 and 4"
