from __future__ import annotations

from invented_event import TEXTS, analysis

from newslens.presentation.event_coverage import ComparedRows, event_standings
from newslens.presentation.event_view import EventView


def test_sentences_of_findings_that_disagree_are_disputed():
    event = EventView(analysis())
    disputed = {
        TEXTS[each.key.article_id][each.start : each.end][:18]
        for rows in event.standings.by_article.values()
        for each in rows
        if each.disputed
    }
    assert "Two boats reached " in disputed
    assert "Six people were ki" not in disputed, "an update is no disagreement"


def test_a_quotation_that_two_voices_have_is_no_sentence_of_one_alone():
    event = EventView(analysis())
    voices = {
        each.key.article_id: each.voices
        for rows in event.standings.by_article.values()
        for each in rows
        if each.voices
    }
    assert set(voices) <= {"wire", "quill", "dnes", "calder", "echo"}


def test_promotion_is_no_sentence_that_a_report_has():
    tables = analysis()
    event = EventView(tables)
    told = {TEXTS["quill"][each.start : each.end][:9] for each in event.standings.by_article["quill"]}
    assert not any(each.startswith("READ MORE") for each in told)


def test_without_anything_compared_every_sentence_is_its_own():
    event = EventView(analysis())
    nothing = ComparedRows([], [], [], {})
    found = event_standings(event.articles, event.sentence_rows, nothing, event.segments_meeting)
    assert {each.origin for rows in found.by_article.values() for each in rows} == {"own"}


def test_a_missing_table_counts_as_empty():
    tables = analysis()
    del tables.passages, tables.sentences
    assert EventView(tables).standings.by_key == {}
