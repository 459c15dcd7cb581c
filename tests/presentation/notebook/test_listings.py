from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.errors import InputError
from newslens.presentation.event_view import Edition
from newslens.presentation.notebook import listings


@pytest.fixture
def event():
    return invented()


def words(html):
    """Text of a fragment, on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_question_shows_each_figure_in_its_sentence(event):
    html = listings.question(Edition(event), "boats")
    assert 'dir="auto"><span class="mark x">Two boats</span> reached the mill first.</td>' in html
    assert '<span class="mark x">Three boats</span> were at the mill before the fire service.' in html
    assert words(html).startswith("≠ Conflict four figures in four reports of two lineages")


def test_only_what_disagrees_is_marked_in_red(event):
    assert 'class="mark x"' not in listings.question(Edition(event), "missing")
    assert 'class="mark u"' in listings.question(Edition(event), "dead")


def test_an_utterance_shows_its_renderings_word_by_word_and_in_their_sentences(event):
    html = listings.utterance(Edition(event), "canal")
    assert html.index("base of the comparison") < html.index("reworded") < html.index("In its sentence")
    assert "I rule out the closing of the canal,</span>” stressed engineer Tarn Ilvers." in html


def test_what_differs_stands_first(event):
    verdicts = [row.verdict for row in listings.compared_questions(Edition(event))]
    assert verdicts == ["conflict", "update", "compatible", "compatible", "agree"]
    assert [each.key for each in listings.compared_utterances(Edition(event))] == ["gate", "canal"]


def test_a_list_holds_all_that_can_be_chosen(event):
    edition = Edition(event)
    every = listings.questions(event)
    assert every.count('<details class="folded">') == len(listings.compared_questions(edition))
    assert str(listings.question(edition, "boats")) in every
    assert str(listings.utterance(edition, "gate")) in listings.utterances(event)


def test_a_long_list_ends_and_says_so(event):
    assert words(listings.questions(event, most=2)).endswith("The first 2 of 5.")
    assert "The first" not in listings.questions(event)


def test_text_of_reports_is_escaped_everywhere(event):
    event.articles["text"] = (
        event.articles["text"].str.replace("when", "<x>w").str.replace(" canal", "<x>nal")
    )
    event.articles["outlet"] = "<x>"
    event.questions["label"] = "<x>"
    shown = [
        listings.questions(event),
        listings.utterances(event),
        listings.shared_passages(event, "wire", "dnes"),
    ]
    for html in shown:
        assert "<x>" not in html
        assert "&lt;x&gt;" in html


def test_keys_are_found_by_words(event):
    assert listings.find_question(event, "Boats") == "boats"
    assert listings.find_utterance(event, "closing of the canal") == "canal"
    with pytest.raises(InputError, match=r"labelled 'trains'; there are 'boats that came first'"):
        listings.find_question(event, "trains")
    with pytest.raises(InputError, match=r"No quotation .* has the words 'The water was'"):
        listings.find_utterance(event, "The water was")


def test_shared_passages_stand_side_by_side(event):
    html = words(listings.shared_passages(event, "dnes", "wire"))
    assert html.index("Four persons perished") < html.index("least four people died") < html.index("reworded")
    only = listings.shared_passages(event, "wire", "dnes", relations=["identical"])
    assert "These two reports share no passage." in only
    with pytest.raises(InputError, match="'courier'; there are wire, quill"):
        listings.shared_passages(event, "wire", "courier")


def test_nothing_to_list_is_said():
    nothing = SimpleNamespace(**{name: schema.empty(name) for name in schema.RECORDS})
    assert "No question is answered by more than one figure." in listings.questions(nothing)
    assert "No quotation stands in more than one report." in listings.utterances(nothing)
    with pytest.raises(InputError, match="there are none"):
        listings.find_question(nothing, "boats")


def test_the_same_tables_give_the_same_bytes(event):
    assert listings.utterances(event) == listings.utterances(invented())
    assert listings.questions(event) == listings.questions(invented())
