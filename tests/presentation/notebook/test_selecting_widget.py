from __future__ import annotations

import json

import pytest
from invented_event import analysis as invented
from invented_event import span

from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.notebook.selecting_widget import SelectingWidget


class Choosing(SelectingWidget):
    def __init__(self, analysis, keys=("boats", "dead", "canal"), **traits):
        super().__init__(analysis, keys, **self._kept_state(analysis) | traits)


class Another(Choosing):
    pass


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def mark(article_id, words):
    start, end, _ = span(article_id, words)
    return [article_id, start, end]


@pytest.mark.parametrize(("question", "table", "words"), [
    ("boats", "figures", ["Two boats", "Two boats", "two boats", "Three boats"]),
    ("canal", "quotations", ["I do not rule out closing the canal,", "I rule out the closing of the canal,"]),
])  # fmt: skip
def test_the_selection_is_rows_of_a_table_with_its_index(event, question, table, words):
    selection = Choosing(event, question=question).selection
    assert selection["surface"].tolist() == words
    assert selection.equals(getattr(event, table).loc[selection.index])


def test_nothing_selected_is_no_row_but_the_columns(event):
    assert list(Choosing(event).selection) == list(event.figures)
    assert Choosing(event).selection.empty
    assert Choosing(event).current.empty


def test_mark_and_question_agree(event):
    widget = Choosing(event, question="boats", mark=mark("calder", "Three boats"))
    assert widget.current["surface"].tolist() == ["Three boats"]
    widget.mark = mark("calder", "Six")
    assert widget.question == "dead", "a mark brings its question along"
    widget.question = "boats"
    assert widget.mark == [], "and a question lets go of a mark that is not its own"


@pytest.mark.parametrize(("trait", "value", "message"), [
    ("question", "hurt", "There is no question, utterance, date or name 'hurt' .* there are 'boats', 'dead', 'canal'"),
    ("mark", ["herald", 0, 3], "There is no report 'herald'"),
    ("mark", ["wire"], r"A mark is an article_id, a start and an end, not \['wire'\]"),
    ("mark", ["wire", 0, 3], "Nothing is marked in report 'wire' from 0 to 3"),
    ("mark", mark("calder", "around 40"), "Nothing is marked in report 'calder'"),
])  # fmt: skip
def test_what_cannot_be_selected_is_an_error_that_names_what_can(event, trait, value, message):
    widget = Choosing(event, question="boats")
    with pytest.raises(InputError, match=message):
        setattr(widget, trait, value)
    assert widget.question == "boats"


def test_the_next_one_of_its_kind_begins_where_the_last_one_stood(event):
    widget = Choosing(event)
    widget.question = "dead"
    assert Choosing(event).question == "dead"
    assert Another(event).question == ""
    assert Choosing(Analysis(**vars(invented()))).question == ""


def test_widgets_of_one_analysis_follow_each_other_as_far_as_they_can(event):
    one, other = Choosing(event, keys=("boats", "dead", "hurt")), Another(event)
    one.question = "dead"
    assert other.question == "dead"
    one.question = "hurt"
    assert other.question == "dead", "what it does not show it does not follow"


def test_a_part_is_sent_when_the_browser_asks_for_it(event, monkeypatch):
    widget, sent = Choosing(event), []
    monkeypatch.setattr(widget, "send", sent.append)
    widget._send_part(widget, {"want": "searches", "id": "sluice gave way"}, [])
    assert (sent[0]["want"], sent[0]["id"]) == ("searches", "sluice gave way")
    places = [widget._data.places[key] for key in ("dead", "hurt")]
    assert set(places) <= set(json.loads(sent[0]["part"]))
