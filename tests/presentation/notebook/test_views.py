from __future__ import annotations

import re
from types import SimpleNamespace

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_event import TEXTS, span
from invented_event import analysis as invented

from newslens import schema
from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import views
from newslens.presentation.page.collated_utterance import _joined, collate
from newslens.presentation.page.disagreements import view_finding
from newslens.presentation.page.excerpts import quoted_sentence
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.lead_paragraphs import openings
from newslens.presentation.page.reading_view import view_article
from newslens.reading import split_paragraphs


@pytest.fixture(scope="module")
def event():
    return invented()


@pytest.fixture(scope="module")
def shown(event):
    return EventView(event)


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def finding(shown, anchors, key):
    return view_finding(shown, anchors, shown.findings[key])


def words(markup):
    """Text of a fragment as it is read."""
    return " ".join(lxml.html.fromstring(str(markup)).text_content().split())


def test_a_conflict_is_counted_over_lineages(shown, anchors):
    view = finding(shown, anchors, "boats")
    assert view.tally_head == "One lineage against one"
    tally = [
        (row.answer, [(letter, [w.number for w in found]) for letter, found in row.voices])
        for row in view.tally
    ]
    assert tally == [("two", [("A", [1, 2, 3])]), ("three", [("B", [4])]), ("silent", [("C", [5])])]


def test_copies_are_named_and_not_repeated(shown, anchors):
    view = finding(shown, anchors, "boats")
    assert [(c.article.number, [w.number for w in c.copies]) for c in view.cites] == [(1, [2, 3]), (4, [])]
    assert view.layout == "two"


def test_an_update_stands_in_the_order_of_publication(shown, anchors):
    view = finding(shown, anchors, "toll")
    assert [cite.article.number for cite in view.cites] == [1, 4, 3]
    assert [row.words for row in view.tally] == ["Sun 22:30", "Mon 03:15", "Mon 07:30"]


def test_what_one_report_says_of_itself_has_no_votes(shown, anchors):
    view = finding(shown, anchors, "share")
    assert view.tally_head == "Within one report"
    assert {(row.answer, row.words) for row in view.tally} == {
        ("said", "two-thirds"),
        ("figures", "around 12"),
    }


def test_evidence_is_its_sentence_with_the_span_marked(shown, anchors):
    rows = [row for row in shown.evidence["boats"] if row.article_id == "calder"]
    pieces = quoted_sentence(shown, anchors, rows, "x")
    assert "".join(piece.text for piece in pieces) == "Three boats were at the mill before the fire service."
    assert [(piece.text, piece.href, piece.tone) for piece in pieces if piece.tone] == [
        ("Three boats", "#a4-f3", "x")
    ]


def test_a_collation_marks_what_differs_from_the_base(shown, anchors):
    collation = collate(shown, anchors, next(each for each in shown.utterances if each.key == "gate"))
    assert (collation.base.number, [row.witness.number for row in collation.rows]) == (1, [1, 2, 3])
    states = {
        row.witness.number: [run.text for reading in row.readings for run in reading if run.state == "differ"]
        for row in collation.rows
    }
    assert states[1] == states[2] == []
    assert {"this", "all"} <= set(" ".join(states[3]).split())
    assert "Report 2: every word kept." in collation.changed


def test_a_collation_keeps_every_word_of_every_witness(shown, anchors):
    for utterance in shown.utterances:
        if utterance.compared:
            for row in collate(shown, anchors, utterance).rows:
                mine = next(q for q in utterance.quotations if q.article_id == row.witness.article_id)
                printed = " ".join(
                    run.text for reading in row.readings for run in reading if run.state != "absent"
                )
                assert re.findall(r"\w+", printed) == re.findall(r"\w+", mine.surface)


def test_a_reading_is_spaced_as_it_is_printed(shown, anchors):
    collation = collate(shown, anchors, next(each for each in shown.utterances if each.key == "gate"))
    base = collation.rows[0]
    assert " ".join(run.text for reading in base.readings for run in reading).startswith("Nobody had touched")
    assert _joined(["He", "said", '"', "no", '"', ",", "then", "(", "twice", ")", "“", "yes", "”", "."]) == (
        'He said "no", then (twice) “yes”.'
    )


def test_a_lost_negation_is_said(shown, anchors):
    collation = collate(shown, anchors, next(each for each in shown.utterances if each.key == "canal"))
    assert any("a negation is lost" in sentence for sentence in collation.changed)


def flat(nodes):
    return "".join(node.text + flat(node.inside) for node in nodes)


@pytest.mark.parametrize("article_id", TEXTS)
def test_a_report_is_shown_in_full(shown, anchors, article_id):
    view = view_article(shown, anchors, article_id)
    shown = [flat(block.nodes) for row in view.rows for block in row.blocks]
    text = TEXTS[article_id]
    assert "".join("".join(shown).split()) == "".join(
        "".join(text[a:b] for a, b in split_paragraphs(text)).split()
    )


def test_what_is_not_body_is_named(shown, anchors):
    view = view_article(shown, anchors, "quill")
    assert next(block.role for row in view.rows for block in row.blocks) == "Promotion"


def test_notes_stand_only_where_others_differ(shown, anchors):
    view = view_article(shown, anchors, "wire")
    said = ["".join(piece.text for piece in note.pieces) for row in view.rows for note in row.notes]
    assert said[:2] == ["People dead: 4 in 3; 6 in 4. Update.", "Boats that came first: 3 in 4. Conflict."]
    assert not any("Meadow" in note for note in said)


def test_marks_that_cross_are_nested_properly(event):
    text = TEXTS["wire"]
    crossing = schema.found_table(
        "figures", [("wire", [schema.Figure(*span("wire", "Ilvers. “Nobody had"), 1.0, 1.0, "exact")])]
    )
    changed = type(event)(**{**vars(event), "figures": crossing})
    markup = str(views.article(changed, "wire"))
    assert "".join(words(markup).split()).count("".join(text.split())[:40]) == 1
    assert lxml.html.fromstring(markup) is not None
    assert markup.count("<span") + markup.count("<svg") == markup.count("</span>") + markup.count("</svg>")


def test_each_source_opens_with_its_own_words(shown, anchors):
    found = openings(shown, anchors)
    assert [(c.article.number, [w.number for w in c.copies]) for c in found] == [
        (1, [2, 3]),
        (4, []),
        (5, []),
    ]
    assert found[1].pieces[0].text.startswith("Six people were killed and around 40 hurt")


def test_a_link_always_has_a_target(anchors):
    known = {mark.anchor for marks in anchors.marks.values() for mark in marks}
    assert anchors.to("wire", *span("wire", "Two boats")[:2]) == "#a1-f2"
    assert anchors.to("wire", *span("wire", "the river board")[:2]) == "#a1-p1"
    assert anchors.to("wire", *span("wire", "Tarn Ilvers")[:2]) == "#a1-p3"
    assert "a1-f2" in known


def test_views_stand_alone(event):
    for view in (
        views.finding(event, "boats"),
        views.collation(event, "gate"),
        views.evidence(event, "dead"),
        views.article(event, "wire"),
    ):
        assert view.startswith('<div class="newslens mathjax_ignore">')
        assert "href=" not in view
        assert " id=" not in view
        assert view.styled.startswith("<style>")


def test_evidence_shows_every_answer(event):
    assert words(views.evidence(event, "dead")).count("four") == 3


@pytest.mark.parametrize(
    ("view", "what"),
    [
        (views.finding, "finding"),
        (views.collation, "utterance"),
        (views.evidence, "question"),
        (views.article, "article"),
    ],
)
def test_an_unknown_key_is_named_with_what_there_is(event, view, what):
    with pytest.raises(InputError, match=f"no {what} 'nowhere' in this analysis; there are '"):
        view(event, "nowhere")


SPANS = st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40)), max_size=6)


@settings(max_examples=60, deadline=None)
@given(text=st.text(min_size=1, max_size=140), figures=SPANS, quotations=SPANS, dates=SPANS)
def test_any_marks_on_any_text_leave_the_text_whole(text, figures, quotations, dates):
    def spans(found):
        cut = sorted(
            {(start, min(start + length, len(text))) for start, length in found if start < len(text)}
        )
        return [(start, end, text[start:end]) for start, end in cut]

    article = schema.Article("a", None, None, None, None, None, None, None, None, text)
    event = SimpleNamespace(
        articles=schema.table("articles", [article]),
        figures=schema.found_table(
            "figures", [("a", [schema.Figure(*s, 1.0, 1.0, "exact") for s in spans(figures)])]
        ),
        quotations=schema.found_table(
            "quotations", [("a", [schema.Quotation(*s, "direct") for s in spans(quotations)])]
        ),
        dates=schema.found_table(
            "dates", [("a", [schema.Date(*s, None, None, "day") for s in spans(dates)])]
        ),
    )
    shown = EventView(event)
    anchors = Anchors(shown)
    blocks = [block for row in view_article(shown, anchors, "a").rows for block in row.blocks]
    shown = "".join(flat(block.nodes) for block in blocks)
    assert "".join(shown.split()) == "".join("".join(text[a:b] for a, b in split_paragraphs(text)).split())
    ids = [node.mark.anchor for block in blocks for node in opened(block.nodes) if node.first]
    assert len(ids) == len(set(ids))
    targets = {f"#{each}" for each in [*ids, *(block.anchor for block in blocks), "r1"]}
    for start, end, surface in spans(figures) + spans(quotations) + spans(dates):
        assert not surface.strip() or anchors.to("a", start, end) in targets


def opened(nodes):
    """Every marked node, outer ones first."""
    for node in nodes:
        if node.mark is not None:
            yield node
        yield from opened(node.inside)


def test_a_report_that_answers_twice_is_told_so(event):
    twice = schema.found_table(
        "figures",
        [
            ("wire", [schema.Figure(*span("wire", word), n, n, "exact", question="boats")])
            for word, n in (("Two", 2.0), ("Several", 3.0))
        ],
    )
    changed = EventView(
        type(event)(**{**vars(event), "figures": twice, "findings": schema.empty("findings")})
    )
    view = view_article(changed, Anchors(changed), "wire")
    (note,) = [note for row in view.rows for note in row.notes if "Boats" in note.pieces[0].text]
    assert "".join(piece.text for piece in note.pieces) == (
        "Boats that came first: two answers in this report. Conflict."
    )
