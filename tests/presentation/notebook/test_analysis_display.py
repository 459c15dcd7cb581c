from __future__ import annotations

import subprocess
import sys

import pandas as pd
import pytest

import newslens as nl
from newslens import schema
from newslens.presentation.notebook import analysis_display
from newslens.presentation.notebook.analysis_display import (
    MOST_FINDINGS,
    display_bundle,
    show_analysis,
    tables_to_show,
)

HOSTILE = "<img src=x onerror=alert(1)>"
TEXTS = {
    "herald": f"Two people died when the ferry sank on Sunday, police said. {HOSTILE} was seen.",
    "ledger": "Five people died when the ferry sank on Sunday, a doctor said.",
}


def analysed(texts):
    frame = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})
    return nl.analyze(nl.read_articles(frame))


@pytest.fixture(scope="module")
def event():
    return analysed(TEXTS)


def test_the_sentence_of_the_page_stands_first_then_the_findings_then_the_tables(event):
    shown = str(show_analysis(event))
    places = [
        shown.index(words)
        for words in ("Two reports", "People killed", "widgets.reader(event)", "Table figures")
    ]
    assert places == sorted(places)


def test_a_finding_shows_the_words_that_it_rests_on(event):
    shown = str(show_analysis(event))
    assert '<span class="mark x">Two</span>' in shown
    assert '<span class="mark x">Five</span>' in shown


def test_words_of_an_article_are_text(event):
    assert "<img" not in show_analysis(event)
    assert "&lt;img" in show_analysis(event)


def test_many_findings_are_counted(event, monkeypatch):
    monkeypatch.setattr(analysis_display, "MOST_FINDINGS", 0)
    assert "And one finding more" in show_analysis(event)
    assert MOST_FINDINGS > 1


def test_one_report_shows_what_it_has():
    assert "One report, read closely." in show_analysis(analysed({"herald": "A calm day."}))


def test_without_reports_it_says_so():
    nothing = nl.Analysis(**{name: schema.empty(name) for name in schema.RECORDS})
    assert "No reports." in show_analysis(nothing)
    assert "no rows" in show_analysis(nothing)


def test_all_tables_are_there_and_decisions_only_if_there_are_any(event):
    names = list(tables_to_show(event))
    assert names[:3] == ["findings", "figures", "quotations"]
    assert set(names) == set(event.tables)


def test_shown_again_it_is_the_same_widget(event):
    first, again = display_bundle(event), display_bundle(event)
    assert first == again
    assert first["text/plain"] == repr(event)
    assert "application/vnd.jupyter.widget-view+json" in first


def test_without_anywidget_the_static_form_shows(event, monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    for name in ("table_widget", "analysis_widget"):
        monkeypatch.delitem(sys.modules, f"newslens.presentation.notebook.{name}", raising=False)
    shown = display_bundle(event)
    assert set(shown) == {"text/html", "text/plain"}
    assert shown["text/html"] == event._repr_html_()


def test_importing_newslens_stays_light():
    program = (
        "import sys, newslens as nl, pandas as pd;"
        "event = nl.analyze(nl.read_articles(pd.DataFrame({'text': ['Two boats sank.']})));"
        "assert event._repr_mimebundle_() is None;"
        "assert not {'altair', 'ipywidgets', 'newslens.presentation'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
