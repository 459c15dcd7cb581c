from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import comparisons


@pytest.fixture
def event():
    return invented()


def words(markup):
    """Text of a fragment as it is read."""
    return " ".join(re.sub(r"<[^>]+>", " ", str(markup)).split())


def test_a_question_shows_each_figure_in_its_sentence(event):
    html = comparisons.show_question(EventView(event), "boats")
    assert 'dir="auto"><span class="mark x">Two boats</span> reached the mill first.</td>' in html
    assert '<span class="mark x">Three boats</span> were at the mill before the fire service.' in html
    assert words(html).startswith("≠ Conflict four figures in four reports of two lineages")


def test_only_what_disagrees_is_marked_in_red(event):
    assert 'class="mark x"' not in comparisons.show_question(EventView(event), "missing")
    assert 'class="mark u"' in comparisons.show_question(EventView(event), "dead")


def test_an_utterance_shows_its_renderings_word_by_word_and_in_their_sentences(event):
    html = comparisons.show_utterance(EventView(event), "canal")
    assert html.index("base of the comparison") < html.index("reworded") < html.index("In its sentence")
    assert "I rule out the closing of the canal,</span>” stressed engineer Tarn Ilvers." in html


def test_what_differs_stands_first(event):
    verdicts = [row.verdict for row in comparisons.compared_questions(EventView(event))]
    assert verdicts == ["conflict", "update", "compatible", "compatible", "agree"]
    assert [each.key for each in comparisons.compared_utterances(EventView(event))] == ["gate", "canal"]


def test_keys_are_found_by_words(event):
    assert comparisons.find_question(event, "Boats") == "boats"
    assert comparisons.find_utterance(event, "closing of the canal") == "canal"
    with pytest.raises(InputError, match=r"labelled 'trains'; there are 'boats that came first'"):
        comparisons.find_question(event, "trains")
    with pytest.raises(InputError, match=r"No quotation .* has the words 'The water was'"):
        comparisons.find_utterance(event, "The water was")


def test_of_several_questions_the_one_that_differs_is_found(event):
    assert comparisons.find_question(event, "people") == "dead"


def test_nothing_to_find_is_said():
    nothing = SimpleNamespace(**{name: schema.empty(name) for name in schema.RECORDS})
    with pytest.raises(InputError, match="there are none"):
        comparisons.find_question(nothing, "boats")


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ([("wire", "direct"), ("quill", "indirect")], 1),
        ([("wire", "indirect"), ("quill", "indirect")], 0),
        ([("wire", "direct"), ("wire", "direct")], 0),
        ([("wire", "direct")], 0),
    ],
)
def test_utterances_are_compared_that_stand_in_two_articles_and_once_in_marks(said, count):
    rows = [
        (key, [schema.Quotation(*span(key, "Two boats"), kind, None, utterance="u1")]) for key, kind in said
    ]
    shown = EventView(with_tables(quotations=schema.found_table("quotations", rows)))
    assert len(comparisons.compared_utterances(shown)) == count


def test_the_most_printed_utterance_stands_first(event):
    assert [each.key for each in comparisons.compared_utterances(EventView(event))] == ["gate", "canal"]


@pytest.mark.parametrize(("speaker", "label"), [("Orla Finn", "Orla Finn: Two boats"), (None, "Two boats")])
def test_a_choice_is_named_by_speaker_and_words(speaker, label):
    rows = [("wire", [schema.Quotation(*span("wire", "Two boats"), "direct", speaker, utterance="u1")])]
    shown = EventView(with_tables(quotations=schema.found_table("quotations", rows)))
    assert comparisons.utterance_label(shown.utterances[0]) == label
