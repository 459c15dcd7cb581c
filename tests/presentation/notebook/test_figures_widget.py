from __future__ import annotations

import json

import pytest
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import figures_widget
from newslens.presentation.notebook.figures_widget import Figures, chart_of_question
from newslens.presentation.notebook.views import questions


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def test_the_list_holds_what_several_figures_answer_conflicts_first(event):
    assert list(Figures(event)._keys) == ["boats", "dead", "missing", "hurt", "meadow"]


def test_another_question_is_an_error_that_names_those_in_the_list(event):
    with pytest.raises(
        InputError, match="There is no question 'iron' in this analysis; there are 'boats', 'dead'"
    ):
        Figures(event, question="iron")


def test_the_selection_is_the_figures_of_the_question(event):
    figures = Figures(event, question="missing")
    assert figures.selection["surface"].tolist() == ["Several", "Several", "Seven"]


def test_the_chart_leads_from_each_answer_to_its_figure(event):
    chart = chart_of_question(EventView(event), "boats")
    rows = event.figures[event.figures["question"] == "boats"]
    numbers = {"wire": 1, "quill": 2, "dnes": 3, "calder": 4}
    for row in rows.itertuples():
        assert f'href="#{numbers[row.article_id]}-{row.start}-{row.end}"' in chart.svg
    calder = rows[rows["article_id"] == "calder"].iloc[0]
    assert chart.sentences[f"4-{calder['start']}"] == "Three boats were at the mill before the fire service."


def test_text_of_a_report_is_no_markup_in_the_chart():
    tables = vars(invented())
    label = "boats <script>alert(1)</script> & more"
    tables["questions"] = tables["questions"].replace("boats that came first", label)
    chart = chart_of_question(EventView(Analysis(**tables)), "boats")
    assert "<script" not in chart.svg


def test_a_chart_is_drawn_once(event, monkeypatch):
    drawn = []
    monkeypatch.setattr(figures_widget, "chart_of_question", lambda _, key: drawn.append(key) or {"svg": key})
    for figures in (Figures(event), Figures(event)):
        place = str(figures._data.places["dead"])
        sent = []
        monkeypatch.setattr(figures, "send", sent.append)
        figures._send_part(figures, {"want": "charts", "id": place}, [])
        assert json.loads(sent[0]["part"]) == {"svg": "dead"}
    assert drawn == ["dead"]


def test_where_no_kernel_runs_all_questions_stand_folded(event):
    data, _ = Figures(event)._repr_mimebundle_()
    assert data["text/html"] == questions(event).styled
    assert "application/vnd.jupyter.widget-view+json" in data
    assert data["text/plain"] == "Figures(5 to choose from, 'boats' chosen)"
