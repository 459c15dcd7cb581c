from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import TEXTS, span, with_tables
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.margin_notes import MarginNotes


def notes(view, article_id):
    found = MarginNotes(view, Anchors(view), article_id).beside(0, len(TEXTS[article_id]))
    return ["".join(piece.text for piece in note.pieces) for note in found]


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def test_notes_stand_only_where_others_differ(shown):
    assert notes(shown, "wire") == [
        "People dead: 4 in 3; 6 in 4. Update.",
        "Boats that came first: 3 in 4. Conflict.",
        "People missing: 7 in 4. Compatible.",
        "Tarn Ilvers’s sentence lost its “not” in report 3. Altered quotation.",
        "Quotation 2: reworded in 3.",
    ]


def test_a_vague_answer_is_told_in_its_words(shown):
    assert "People missing: several in 1 and 2. Compatible." in notes(shown, "calder")


def test_signs_and_tones_are_those_of_the_verdict(shown):
    found = MarginNotes(shown, Anchors(shown), "wire").beside(0, 200)
    assert [(note.sign, note.tone) for note in found] == [
        ("→", "u"),
        ("≠", "x"),
        ("≈", "k"),
        ("≠", "x"),
    ]


def test_words_lead_to_the_places_and_to_the_finding(shown):
    first = MarginNotes(shown, Anchors(shown), "wire").beside(0, 100)[0]
    assert [piece.href for piece in first.pieces if piece.href] == ["#a3-f1", "#a4-f1", "#f4"]


def test_a_question_without_a_finding_leads_to_its_figures():
    bare = EventView(with_tables(findings=schema.empty("findings")))
    first = MarginNotes(bare, Anchors(bare), "wire").beside(0, 100)[0]
    assert first.pieces[-2].href == "#q1"


def test_a_note_stands_beside_the_paragraph_where_its_mark_begins(shown):
    start = span("wire", "Two boats")[0]
    margin = MarginNotes(shown, Anchors(shown), "wire")
    assert len(margin.beside(start, start + 1)) == 1
    assert margin.beside(start + 1, start + 9) == []


def test_one_note_a_question_however_often_it_is_answered():
    figures = [
        (
            "wire",
            [
                schema.Figure(*span("wire", "Two"), 2.0, 2.0, "exact", question="boats"),
                schema.Figure(*span("wire", "Several"), 2.0, 2.0, "exact", question="boats"),
            ],
        ),
        ("calder", [schema.Figure(*span("calder", "Three"), 3.0, 3.0, "exact", question="boats")]),
    ]
    view = EventView(
        with_tables(figures=schema.found_table("figures", figures), findings=schema.empty("findings"))
    )
    assert [note for note in notes(view, "wire") if "Boats" in note] == [
        "Boats that came first: 3 in 4. Conflict."
    ]


def test_an_article_that_answers_twice_is_told_so():
    twice = schema.found_table(
        "figures",
        [
            ("wire", [schema.Figure(*span("wire", word), n, n, "exact", question="boats")])
            for word, n in (("Two", 2.0), ("Several", 3.0))
        ],
    )
    view = EventView(with_tables(figures=twice, findings=schema.empty("findings")))
    assert [note for note in notes(view, "wire") if "Boats" in note] == [
        "Boats that came first: two answers in this report. Conflict."
    ]


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        ("reworded", "reworded in 2"),
        ("translated", "translated in 2"),
        ("truncated", "longer or shorter in 2"),
        ("typographic", None),
        ("identical", None),
    ],
)
def test_a_quotation_is_noted_where_its_words_differ(relation, words):
    pair = schema.Rendering(
        "gate",
        "wire",
        *span("wire", "Nobody had touched")[:2],
        "quill",
        *span("quill", "Nobody had touched")[:2],
        relation,
        0.9,
    )
    view = EventView(
        with_tables(renderings=schema.table("renderings", [pair]), findings=schema.empty("findings"))
    )
    said = [note for note in notes(view, "wire") if note.startswith("Quotation")]
    assert said == ([f"Quotation {view.utterances_by_key['gate'].number}: {words}."] if words else [])


def many(answers, articles):
    """The note of one article where so many others each give so many answers."""
    text = " ".join(str(n) for n in range(100, 100 + answers))
    keys = ["own", *(f"a{n}" for n in range(articles))]
    figures = [
        (
            key,
            [
                schema.Figure(4 * n, 4 * n + 3, str(100 + n), 100.0 + n, 100.0 + n, "exact", question="q")
                for n in range(answers)
            ],
        )
        for key in keys[1:]
    ]
    figures.insert(0, ("own", [schema.Figure(0, 3, "100", 7.0, 7.0, "exact", question="q")]))
    asked = schema.Question("q", "boats", "boats", None, 9, 9, 9, 7.0, 99.0, "conflict")
    view = EventView(
        SimpleNamespace(
            articles=schema.table("articles", [schema.Article(key, *[None] * 8, text) for key in keys]),
            figures=schema.found_table("figures", figures),
            questions=schema.table("questions", [asked]),
        )
    )
    (note,) = MarginNotes(view, Anchors(view), "own").beside(0, 3)
    return "".join(piece.text for piece in note.pieces)


@pytest.mark.parametrize(
    ("answers", "end"), [(8, "; 107 in 2. Conflict."), (9, "; 107 in 2; one other answer. Conflict.")]
)
def test_a_note_names_eight_answers_and_counts_the_rest(answers, end):
    assert many(answers, 1).endswith(end)


@pytest.mark.parametrize(
    ("articles", "end"), [(5, ", 5 and 6. Conflict."), (6, ", 6 and one more. Conflict.")]
)
def test_a_note_names_five_articles_and_counts_the_rest(articles, end):
    assert many(1, articles).endswith(end)


@pytest.mark.parametrize(("second", "told"), [(3.0, "3 in 4 and 5"), (2.0, "3 in 4; ~ 2 in 5")])
def test_about_the_number_that_is_given_is_no_other_answer(second, told):
    figures = [
        (report, [schema.Figure(*span(report, word), number, number, how, question="boats")])
        for report, word, number, how in (
            ("wire", "Two", 1.0, "exact"),
            ("calder", "Three", 3.0, "exact"),
            ("echo", "Dozens", second, "about"),
        )
    ]
    view = EventView(
        with_tables(figures=schema.found_table("figures", figures), findings=schema.empty("findings"))
    )
    (note,) = (note for note in notes(view, "wire") if "Boats" in note)
    assert note == f"Boats that came first: {told}. Conflict."
