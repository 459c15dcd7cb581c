from __future__ import annotations

import pytest
from invented_event import TEXTS, span, with_tables
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_texts import EventTexts


@pytest.fixture(scope="module")
def shown():
    return EventTexts(invented())


def test_the_sentence_that_holds_a_place(shown):
    start, _, _ = span("wire", "boats reached")
    left, right = shown.sentence("wire", start)
    assert TEXTS["wire"][left:right] == "Two boats reached the mill first."


def test_outside_of_sentences_the_paragraph_holds_a_place():
    bare = EventTexts(with_tables(sentences=schema.empty("sentences")))
    left, right = bare.sentence("wire", span("wire", "boats reached")[0])
    assert TEXTS["wire"][left:right] == "Two boats reached the mill first. Several people are missing."


def test_between_paragraphs_nothing_holds_a_place():
    bare = EventTexts(with_tables(sentences=schema.empty("sentences")))
    gap = span("wire", "\n\nTwo")[0]
    assert bare.sentence("wire", gap) == (gap, gap)


def test_segments_that_meet_a_stretch(shown):
    assert [row.role for row in shown.segments_meeting("wire", 0, 40)] == ["dateline", "body"]
    assert shown.segments_meeting("nowhere", 0, 40) == []


def test_a_sentence_over_two_lines_is_told_on_one():
    articles = invented().articles.assign(
        text=lambda frame: frame["text"].str.replace("the mill", "the\nmill")
    )
    broken = EventTexts(with_tables(articles=articles))
    start = articles["text"].iloc[0].index("boats reached")
    assert broken.sentence_text("wire", start) == "Two boats reached the mill first."
