from __future__ import annotations

import json

import pytest
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.notebook.figures_widget import Figures
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.subject_list import list_module, list_style
from newslens.presentation.notebook.widget_memory import memory_of


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def test_it_opens_with_the_first_line(event):
    assert repr(Figures(event)) == "Figures(5 to choose from, 'boats' chosen)"


def test_it_opens_with_what_is_selected_elsewhere_already(event):
    reader = Reader(event, question="dead")
    assert Figures(event).question == "dead"
    reader.question = "Meadow Party"
    assert Figures(Analysis(**vars(invented()))).question == "boats"


def test_a_mark_to_begin_with_brings_its_question(event):
    row = event.figures[event.figures["question"] == "missing"].iloc[0]
    figures = Figures(event, mark=[row["article_id"], int(row["start"]), int(row["end"])])
    assert figures.question == "missing"


def test_it_goes_with_the_reader_and_stays_when_the_reader_lets_go(event):
    reader, figures = Reader(event), Figures(event)
    figures.question = "dead"
    assert reader.question == "dead"
    reader.question = "missing"
    assert figures.question == "missing"
    reader.question = "Meadow Party"
    reader.question = ""
    assert figures.question == "missing"


@pytest.mark.parametrize(("filters", "message"), [
    ({"speaker": "Tarn Ilvers"}, "There is no filter 'speaker' .* there are 'verdict', 'lineage', 'search'"),
    ({"verdict": 1}, "The filter 'verdict' is a word, or empty, not 1"),
])  # fmt: skip
def test_unknown_filters_are_an_error(event, filters, message):
    with pytest.raises(InputError, match=message):
        Figures(event, filters=filters)


def test_filters_are_kept_and_those_that_are_not_named_are_empty(event):
    Figures(event).filters = {"verdict": "conflict"}
    assert Figures(event).filters == {"verdict": "conflict", "lineage": "", "search": ""}


def test_one_line_is_always_chosen(event):
    with pytest.raises(InputError, match="There is no question ''"):
        Figures(event).question = ""


def test_nothing_to_choose_from_is_no_error():
    tables = vars(invented())
    nothing = Analysis(**{**tables, "questions": tables["questions"].iloc[:0]})
    assert repr(Figures(nothing)) == "Figures(0 to choose from)"
    assert Figures(nothing).selection.empty


def test_a_small_event_is_sent_with_its_sentences_and_a_large_one_without(event, monkeypatch):
    assert len(json.loads(Figures(event)._island)["details"]) == 5
    monkeypatch.setattr(memory_of(event).data, "at_once", False)
    assert "details" not in json.loads(Figures(event)._island)


def test_program_and_style_stand_by_themselves():
    assert list_module("figures").count("export default") == 1
    assert ".nl-widget.nl-list{" in list_style()


def test_every_filter_stands_in_the_trait_from_the_start(event):
    assert Figures(event).filters == {"verdict": "", "lineage": "", "search": ""}
