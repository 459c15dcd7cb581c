from __future__ import annotations

import gc

import pytest
import traitlets
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.presentation.notebook import widgets
from newslens.presentation.notebook.shared_selection import share_selection, widgets_of


class Choosing(traitlets.HasTraits):
    question = traitlets.Unicode("")
    mark = traitlets.List([])


class One(Choosing):
    pass


class Other(Choosing):
    pass


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def joined(event, kind):
    widget = kind()
    share_selection(event, widget)
    return widget


def test_widgets_of_two_classes_follow_each_other(event):
    one, other = joined(event, One), joined(event, Other)
    one.question = "boats"
    assert other.question == "boats"
    with other.hold_trait_notifications():
        other.question, other.mark = "dead", ["wire", 1, 4]
    assert (one.question, one.mark) == ("dead", ["wire", 1, 4])


def test_two_of_one_class_show_two_things(event):
    one, another = joined(event, One), joined(event, One)
    one.question = "boats"
    assert another.question == ""


class Sides(traitlets.HasTraits):
    left = traitlets.Unicode("")
    right = traitlets.Unicode("")


class Both(Choosing, Sides):
    pass


def test_each_follows_in_the_traits_that_it_has(event):
    one, sides, both = joined(event, One), joined(event, Sides), joined(event, Both)
    one.question = "boats"
    sides.left = "wire"
    assert (both.question, both.left) == ("boats", "wire")
    with both.hold_trait_notifications():
        both.left, both.right, both.question = "quill", "echo", "dead"
    assert (one.question, sides.left, sides.right) == ("dead", "quill", "echo")


def test_what_a_widget_cannot_select_it_does_not_follow(event):
    one, other = joined(event, One), joined(event, Other)
    other.can_select = lambda question: question == "dead"
    one.question = "boats"
    assert other.question == ""
    one.question = "dead"
    assert other.question == "dead"


def test_another_analysis_is_not_touched(event):
    one, elsewhere = joined(event, One), joined(Analysis(**vars(invented())), Other)
    one.question = "boats"
    assert elsewhere.question == ""


def test_a_widget_that_is_gone_is_forgotten(event):
    one, other = joined(event, One), joined(event, Other)
    del other
    gc.collect()
    one.question = "boats"
    assert one.question == "boats"


def test_widgets_are_found_by_the_name_of_their_class(event):
    one, another, other = joined(event, One), joined(event, One), joined(event, Other)
    assert widgets_of(event, "Other") == [other]
    assert set(map(id, widgets_of(event, "One"))) == {id(one), id(another)}
    assert widgets_of(Analysis(**vars(invented())), "One") == []


def test_what_is_shared_goes_to_the_browser_in_one_message(event):
    reader, other = widgets.reader(event), joined(event, Other)
    sent = []
    reader._send = lambda message, **_: (
        sent.append(message["state"]) if message["method"] == "update" else None
    )
    start = event.articles.set_index("article_id")["text"]["calder"].index("Three boats")
    with other.hold_trait_notifications():
        other.question, other.mark = "boats", ["calder", start, start + 11]
    (state,) = (each for each in sent if "question" in each or "mark" in each)
    assert (state["question"], state["mark"]) == ("boats", ["calder", start, start + 11])
