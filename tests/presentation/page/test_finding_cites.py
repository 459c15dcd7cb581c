from __future__ import annotations

import pytest
from events_of_findings import TWO_BOATS, conflict, event_with, update
from invented_event import analysis, span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.finding_cites import cite_finding, statements_of
from newslens.presentation.page.highlights import Anchors


def cited(event, key):
    finding = event.findings[key]
    return cite_finding(event, Anchors(event), finding, statements_of(event, finding), "x")


def marked(cite):
    return [piece.text for piece in cite.pieces if piece.tone is not None]


def test_of_one_voice_one_sentence_is_quoted_and_copies_are_named():
    cites, more = cited(EventView(analysis()), "boats")
    assert [(each.article.number, [copy.number for copy in each.copies]) for each in cites] == [
        (1, [2, 3]),
        (4, []),
    ]
    assert more == ()


def test_a_copy_names_its_source_where_both_are_dated():
    spans = [("wire", "Two boats", "two"), ("dnes", "two boats", "a pair")]
    cites, _ = cited(event_with(conflict(spans=spans)), "boats")
    assert [each.copy_of and each.copy_of.number for each in cites] == [None, 1]
    articles = analysis().articles
    articles["published"] = None
    cites, _ = cited(event_with(conflict(spans=spans), articles=articles), "boats")
    assert [each.copy_of for each in cites] == [None, None]


def test_of_many_answers_the_two_furthest_apart_are_quoted():
    spans = [
        ("wire", "At least four", "at least four"),
        ("dnes", "Four", "four"),
        ("calder", "Six", "six"),
        ("echo", "at least four", "4"),
    ]
    event = event_with(conflict("dead", "dead", "People dead: four answers.", spans))
    cites, more = cited(event, "dead")
    assert [marked(each) for each in cites] == [["At least four"], ["Six"]]
    assert [each.number for each in more] == [3, 5]


def test_an_update_is_quoted_from_the_earliest_to_the_latest_with_one_between():
    assert [each.article.number for each in cited(EventView(analysis()), "toll")[0]] == [1, 4, 3]
    assert [each.article.number for each in cited(event_with(update()), "dead")[0]] == [1, 4]


def test_an_undated_report_is_no_end_of_an_update_where_two_are_dated():
    spans = [
        ("wire", "At least four", "at least four"),
        ("calder", "Six", "six"),
        ("echo", "at least four", "seven"),
    ]
    told = ("dead", "update", "update", "dead", "People dead: from at least four to six.", spans)
    articles = analysis().articles
    articles.loc[articles["article_id"] == "echo", "published"] = None
    cites, _ = cited(event_with(told, articles=articles), "dead")
    assert [each.article.number for each in cites] == [1, 4, 5]
    articles.loc[articles["article_id"] == "calder", "published"] = None
    cites, _ = cited(event_with(told, articles=articles), "dead")
    assert cites[0].article.number == 1


def test_of_an_altered_quotation_the_words_that_changed_are_marked_and_not_all_of_it():
    whole = {"wire": "I do not rule out closing the canal,", "dnes": "I rule out the closing of the canal,"}
    found = [schema.Finding("f", "altered_quotation", "It changed.", 0.9, None, None, "altered")]
    said = {"wire": "not rule out closing", "dnes": "rule out the closing"}
    proofs = [(key, [schema.Evidence(*span(key, words), "f", said[key])]) for key, words in whole.items()]
    event = EventView(
        with_tables(findings=schema.table("findings", found), evidence=schema.found_table("evidence", proofs))
    )
    assert [marked(each) for each in cited(event, "f")[0]] == [
        ["not rule out closing"],
        ["rule out the closing"],
    ]


def test_changed_words_are_marked_over_the_end_of_a_quotation():
    pieces = [
        "I do not rule out closing the canal,",
        "Nobody had touched that gate for years, and everybody knew it.",
    ]
    found = [schema.Finding("f", "altered_quotation", "It changed.", 0.9, None, None, "altered")]
    crossing = "canal,” said the engineer, Tarn Ilvers. “Nobody had touched"
    proofs = [("wire", [schema.Evidence(*span("wire", words), "f", crossing) for words in pieces])]
    event = EventView(
        with_tables(findings=schema.table("findings", found), evidence=schema.found_table("evidence", proofs))
    )
    (cite,) = cited(event, "f")[0]
    assert marked(cite) == [crossing]


@pytest.mark.parametrize("position", ["without", "words that stand nowhere"])
def test_what_cannot_be_found_leaves_the_quotation_marked(position):
    found = [schema.Finding("f", "altered_quotation", "It changed.", 0.9, None, None, "altered")]
    proofs = [("wire", [schema.Evidence(*span("wire", "do not rule out"), "f", position)])]
    event = EventView(
        with_tables(findings=schema.table("findings", found), evidence=schema.found_table("evidence", proofs))
    )
    assert marked(cited(event, "f")[0][0]) == ["do not rule out"]


def test_statements_of_one_report_stand_apart():
    spans = [("calder", "Six", "six"), ("calder", "Three boats", "three")]
    assert len(cited(event_with(conflict(spans=spans)), "boats")[0]) == 2


def test_two_sentences_of_many_voices_are_enough():
    cites, more = cited(event_with(conflict(spans=[*TWO_BOATS, ("echo", "61", "sixty-one")])), "boats")
    assert ([each.article.number for each in cites], [each.number for each in more]) == ([1, 4], [5])


def test_of_many_answers_those_that_the_heading_names_are_quoted():
    spans = [
        ("wire", "At least four", "at least four"), ("dnes", "Four", "four"), ("calder", "Six", "six"),
        ("echo", "at least four", "some four"),
    ]  # fmt: skip
    event = event_with(conflict("dead", "dead", "People dead: four answers, from “some four” to six.", spans))
    assert [each.article.number for each in cited(event, "dead")[0]] == [4, 5]


def test_a_vague_word_is_not_quoted_where_two_numbers_clash():
    spans = [("wire", "Several", "several"), ("calder", "Seven", "seven")]
    assert [
        each.article.number
        for each in cited(event_with(conflict("missing", "missing", spans=spans)), "missing")[0]
    ] == [1, 4]
    clash = [*spans, ("echo", "61", "sixty-one")]
    event = event_with(conflict("missing", "missing", "Missing: several, seven or 61.", clash))
    assert [each.article.number for each in cited(event, "missing")[0]] == [4, 5]


def test_beside_a_vague_word_the_two_numbers_furthest_apart_are_quoted():
    spans = [
        ("wire", "At least four", "at least four"), ("dnes", "Four", "four"), ("calder", "Six", "six"),
        ("echo", "at least four", "several"),
    ]  # fmt: skip
    figures = analysis().figures
    is_echo = (figures["article_id"] == "echo") & (figures["question"] == "dead")
    figures.loc[is_echo, "comparator"] = "vague"
    event = event_with(conflict("dead", "dead", "People dead: four answers.", spans), figures=figures)
    assert [marked(each) for each in cited(event, "dead")[0]] == [["At least four"], ["Six"]]


def test_where_words_are_missing_the_quotation_is_marked_without_a_verdict():
    spans = [("wire", "do not rule out", "do not"), ("dnes", "rule out", "without")]
    told = ("f", "altered_quotation", "altered", "canal", "It lost its “not”.", spans)
    cites, _ = cited(event_with(told), "f")
    assert [[(piece.text, piece.tone) for piece in each.pieces if piece.tone is not None] for each in cites] == [
        [("do not", "x")], [("rule out", "")],
    ]  # fmt: skip


def test_of_a_sum_the_sentences_with_the_words_of_its_heading_are_quoted():
    summary = "“Six” and “around 40” in report 4 make the “three boats” of reports 1 to 4: an invented sum."
    spans = [
        ("wire", "Two boats", "total"),
        ("dnes", "two boats", "the total"),
        ("calder", "Three boats", "whole"),
        ("calder", "Six", "six"),
        ("calder", "around 40", "forty"),
    ]
    cites, _ = cited(event_with(("sum", "arithmetic", "adds_up", None, summary, spans)), "sum")
    assert [marked(each) for each in cites] == [["Three boats"], ["Six", "around 40"]]
