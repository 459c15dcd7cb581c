from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import comparisons, views


@pytest.fixture
def event():
    return invented()


def words(html):
    """Text of a fragment, on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


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


def test_a_list_holds_all_that_can_be_chosen(event):
    shown = EventView(event)
    every = views.questions(event)
    assert every.count('<details class="folded">') == len(comparisons.compared_questions(shown))
    assert str(comparisons.show_question(shown, "boats")) in every
    assert str(comparisons.show_utterance(shown, "gate")) in views.utterances(event)


def test_a_long_list_ends_and_says_so(event):
    assert words(views.questions(event, most=2)).endswith("The first 2 of 5.")
    assert "The first" not in views.questions(event)


def test_text_of_reports_is_escaped_everywhere(event):
    event.articles["text"] = (
        event.articles["text"].str.replace("when", "<x>w").str.replace(" canal", "<x>nal")
    )
    event.articles["outlet"] = "<x>"
    event.questions["label"] = "<x>"
    shown = [
        views.questions(event),
        views.utterances(event),
        views.shared_passages(event, "wire", "dnes"),
    ]
    for html in shown:
        assert "<x>" not in html
        assert "&lt;x&gt;" in html


def test_keys_are_found_by_words(event):
    assert views.find_question(event, "Boats") == "boats"
    assert views.find_utterance(event, "closing of the canal") == "canal"
    with pytest.raises(InputError, match=r"labelled 'trains'; there are 'boats that came first'"):
        views.find_question(event, "trains")
    with pytest.raises(InputError, match=r"No quotation .* has the words 'The water was'"):
        views.find_utterance(event, "The water was")


def test_shared_passages_stand_side_by_side(event):
    html = words(views.shared_passages(event, "dnes", "wire"))
    assert html.index("Four persons perished") < html.index("least four people died") < html.index("reworded")
    only = views.shared_passages(event, "wire", "dnes", relations=["identical"])
    assert "These two reports share no passage." in only
    with pytest.raises(InputError, match="'courier'; there are wire, quill"):
        views.shared_passages(event, "wire", "courier")


def test_nothing_to_list_is_said():
    nothing = SimpleNamespace(**{name: schema.empty(name) for name in schema.RECORDS})
    assert "No question is answered by more than one figure." in views.questions(nothing)
    assert "No quotation stands in more than one report." in views.utterances(nothing)
    with pytest.raises(InputError, match="there are none"):
        views.find_question(nothing, "boats")


def test_the_same_tables_give_the_same_bytes(event):
    assert views.utterances(event) == views.utterances(invented())
    assert views.questions(event) == views.questions(invented())
