from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.highlights import Anchors


@pytest.fixture(scope="module")
def anchors():
    return Anchors(EventView(invented()))


def of(text, **tables):
    """Marks of one text, from tables of what was found in it."""
    found = {name: schema.found_table(name, [("a", rows)]) for name, rows in tables.items()}
    article = schema.Article("a", *[None] * 8, text)
    return Anchors(EventView(SimpleNamespace(articles=schema.table("articles", [article]), **found)))


def figure(start, end, text):
    return schema.Figure(start, end, text[start:end], 1.0, 1.0, "exact")


def test_a_link_always_has_a_target(anchors):
    known = {mark.anchor for marks in anchors.marks.values() for mark in marks}
    assert anchors.to("wire", *span("wire", "Two boats")[:2]) == "#a1-f2"
    assert anchors.to("wire", *span("wire", "the river board")[:2]) == "#a1-p1"
    assert anchors.to("wire", *span("wire", "Tarn Ilvers")[:2]) == "#a1-p3"
    assert "a1-f2" in known


def test_a_place_outside_of_paragraphs_leads_to_the_article(anchors):
    assert anchors.paragraph("wire", span("wire", "\n\nTwo")[0]) == "r1"


def test_marks_know_what_they_are_about(anchors):
    marks = {mark.anchor: mark for mark in anchors.marks["wire"]}
    assert (marks["a1-f2"].question, marks["a1-f2"].tone, marks["a1-f2"].href) == ("boats", "x", "#q2")
    assert (marks["a1-f3"].question, marks["a1-f3"].tone) == ("missing", "")
    assert (marks["a1-u1"].number, marks["a1-u1"].href) == (1, "#u1")
    assert (marks["a1-e1"].finding, marks["a1-e1"].tone) == ("not", "x")
    assert marks["a1-d1"].href is None
    assert marks["a1-f2"].label == "Two boats: compare the answers on boats that came first"


def test_evidence_that_is_a_figure_is_marked_once(anchors):
    assert [mark.anchor for mark in anchors.marks["calder"] if mark.kind == "evidence"] == []


def test_quiet_findings_mark_nothing():
    found = schema.Finding("calm", "compatible", "Both can be true.", 0.5, None, None, "compatible")
    view = EventView(
        with_tables(
            findings=schema.table("findings", [found]),
            evidence=schema.found_table(
                "evidence", [("wire", [schema.Evidence(*span("wire", "mill"), "calm")])]
            ),
        )
    )
    assert not [mark for mark in Anchors(view).marks["wire"] if mark.kind == "evidence"]


def test_a_quotation_is_marked_with_the_marks_around_it():
    text = "“Two boats,” she said. Then: three boats."
    found = of(
        text,
        quotations=[
            schema.Quotation(1, 11, text[1:11], "direct"),
            schema.Quotation(29, 34, text[29:34], "direct"),
        ],
    )
    assert [(mark.start, mark.end) for mark in found.marks["a"]] == [(0, 12), (29, 34)]


def test_reported_speech_is_marked_where_it_is_compared():
    text = "She said that it sank. He said that it sank."
    alone = schema.Quotation(14, 21, text[14:21], "indirect", utterance="u1")
    assert of(text, quotations=[alone]).marks["a"] == []
    again = schema.Quotation(36, 43, text[36:43], "indirect", utterance="u1")
    assert [mark.kind for mark in of(text, quotations=[alone, again]).marks["a"]] == ["indirect", "indirect"]


@pytest.mark.parametrize(("start", "number"), [(14, None), (23, 1)])
def test_reported_speech_that_holds_quoted_words_leaves_them_the_number(start, number):
    text = "She said that it sank. He said it had sunk off the cape."
    told = [
        schema.Quotation(14, 21, text[14:21], "indirect", utterance="u1"),
        schema.Quotation(start, start + 5, text[start : start + 5], "partial", utterance="u2"),
        schema.Quotation(31, 42, text[31:42], "indirect", utterance="u1"),
    ]
    marks = of(text, quotations=told).marks["a"]
    assert next(mark.number for mark in marks if mark.kind == "indirect") == number


@pytest.mark.parametrize(
    ("spans", "kept"),
    [
        ([(0, 5), (3, 8)], [(0, 5), (5, 8)]),
        ([(0, 5), (5, 8)], [(0, 5), (5, 8)]),
        ([(0, 8), (2, 4)], [(0, 8)]),
        ([(0, 3), (0, 8)], [(0, 8)]),
    ],
)
def test_marks_of_one_layer_do_not_overlap(spans, kept):
    text = "x" * 10
    found = of(text, figures=[figure(start, end, text) for start, end in spans])
    assert [(mark.start, mark.end) for mark in found.marks["a"]] == kept


def test_a_figure_keeps_its_ground_against_a_date():
    text = "12 May votes"
    found = of(text, figures=[figure(3, 12, text)], dates=[schema.Date(0, 6, "12 May", None, None, "day")])
    assert [(mark.kind, mark.start, mark.end) for mark in found.marks["a"]] == [
        ("date", 0, 3),
        ("figure", 3, 12),
    ]


def test_an_exact_mark_comes_before_one_around_it():
    text = "“Two boats sank,” she said."
    found = of(text, quotations=[schema.Quotation(1, 16, text[1:16], "direct")], figures=[figure(1, 4, text)])
    assert found.to("a", 1, 4) == "#a1-f1"
    assert found.to("a", 0, 17) == "#a1-u1"
    assert found.to("a", 2, 3) == "#a1-f1"
    assert found.to("a", 8, 12) == "#a1-u1"
