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


def words(markup):
    """Text of a fragment as it is read."""
    return " ".join(re.sub(r"<[^>]+>", " ", str(markup)).split())


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


def test_a_list_holds_all_that_can_be_chosen(event):
    shown = EventView(event)
    every = views.questions(event)
    assert every.count('<details class="folded">') == len(comparisons.compared_questions(shown))
    assert str(comparisons.show_question(shown, "boats")) in every
    assert str(comparisons.show_utterance(shown, "gate")) in views.utterances(event)


def test_a_long_list_ends_and_says_so(event):
    assert words(views.questions(event, most=2)).endswith("The first 2 of 5.")
    assert "The first" not in views.questions(event)


def test_text_of_articles_is_escaped_everywhere(event):
    event.articles["text"] = (
        event.articles["text"].str.replace("when", "<x>w").str.replace(" canal", "<x>nal")
    )
    event.articles["outlet"] = "<x>"
    event.questions["label"] = "<x>"
    shown = [
        views.questions(event),
        views.utterances(event),
        views.passages(event, "wire", "dnes"),
        views.side_by_side(event, "wire", "dnes"),
    ]
    for html in shown:
        assert "<x>" not in html
        assert "&lt;x&gt;" in html


def test_shared_passages_stand_side_by_side(event):
    html = words(views.passages(event, "dnes", "wire"))
    assert html.index("Four persons perished") < html.index("least four people died") < html.index("reworded")
    only = views.passages(event, "wire", "dnes", relations=["identical"])
    assert "These two reports share no passage." in only
    with pytest.raises(InputError, match="no article 'courier' in this analysis; there are 'wire', 'quill'"):
        views.passages(event, "wire", "courier")


def test_nothing_to_list_is_said():
    nothing = SimpleNamespace(**{name: schema.empty(name) for name in schema.RECORDS})
    assert "No question is answered by more than one figure." in views.questions(nothing)
    assert "No quotation stands in more than one report." in views.utterances(nothing)


def test_a_view_of_a_finding_has_its_sentences_and_no_links(event):
    found = words(views.finding(event, "boats"))
    assert "One voice against one" in found
    assert "Three boats were at the mill before the fire service." in found


def test_a_view_of_an_article_marks_what_was_found(event):
    assert '<span class="mark x">Two boats</span>' in views.article(event, "wire")
    assert '<span class="date">Sunday night</span>' in views.article(event, "wire")


def test_only_eight_keys_are_named(event):
    with pytest.raises(InputError) as error:
        views.evidence(event, "nowhere")
    assert str(error.value).count("'") == 2 * (1 + 8)
    assert str(error.value).endswith(" ....")


def test_two_articles_stand_side_by_side(event):
    part = views.side_by_side(event, "wire", "dnes")
    assert 'class="duo"' in part
    assert "<a " not in part
    assert ".duo" in part.styled
    with pytest.raises(InputError, match="no article 'courier'"):
        views.side_by_side(event, "wire", "courier")


def test_shared_passages_may_be_asked_for_in_either_order(event):
    there = words(views.passages(event, "wire", "quill"))
    back = words(views.passages(event, "quill", "wire"))
    assert "identical" in there
    assert "identical" in back
