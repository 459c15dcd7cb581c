from __future__ import annotations

import json

import pandas as pd
import pytest
from invented_event import analysis as invented

import newslens
from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.notebook import widgets
from newslens.presentation.notebook.reader_widget import FILTERS, Reader
from newslens.presentation.notebook.widget_memory import memory_of


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def test_a_reader_opens_with_the_first_two_reports(event):
    reader = widgets.reader(event)
    assert (reader.left, reader.right, reader.question, reader.mark) == ("wire", "quill", "", [])
    assert repr(reader) == "Reader('wire' beside 'quill')"


def test_reports_without_a_time_are_opened_as_they_were_given():
    texts = ["The mill burned down on a hill.", "Rain fell in Velm.", "A dog stole a sausage."]
    articles = newslens.read_articles(pd.DataFrame({"article_id": ["c", "b", "a"], "text": texts}))
    analysis = newslens.analyze(articles)
    assert analysis.lineages["lineage"].tolist() == ["C", "B", "A"]
    reader = widgets.reader(analysis)
    assert (reader.left, reader.right) == ("c", "b")


@pytest.mark.parametrize(("question", "table", "words"), [
    ("boats", "figures", ["Two boats", "Two boats", "two boats", "Three boats"]),
    ("canal", "quotations", ["I do not rule out closing the canal,", "I rule out the closing of the canal,"]),
    ("Meadow Party", "names", ["Meadow Party", "Meadow Party"]),
    ("2031-03-09 00:00 to 00:00", "dates", ["Sunday night", "Sunday night"]),
])  # fmt: skip
def test_the_selection_is_rows_of_a_table_with_its_index(event, question, table, words):
    selection = widgets.reader(event, question=question).selection
    assert selection["surface"].tolist() == words
    assert selection.equals(getattr(event, table).loc[selection.index])


def test_nothing_selected_is_no_row_but_the_same_columns(event):
    reader = widgets.reader(event)
    assert reader.selection.empty
    assert reader.current.empty
    assert list(reader.selection) == list(event.figures)


def test_the_current_row_is_that_of_the_mark(event):
    start = event.articles.set_index("article_id")["text"]["calder"].index("Three boats")
    reader = widgets.reader(event, question="boats", mark=["calder", start, start + 11])
    assert reader.current["surface"].tolist() == ["Three boats"]
    start = event.articles.set_index("article_id")["text"]["calder"].index("Six")
    reader.mark = ["calder", start, start + 3]
    assert reader.question == "dead", "a mark brings its question along"
    reader.question = "meadow"
    assert reader.mark == [], "and a question lets go of a mark that is not its own"
    assert reader.current.empty


@pytest.mark.parametrize(("trait", "value", "message"), [
    ("left", "herald", "There is no report 'herald' in this analysis; there are 'wire', 'quill', 'dnes'"),
    ("question", "boat", "There is no question, utterance, date or name 'boat' in this analysis; there are 'boats'"),
    ("mark", ["herald", 0, 3], "There is no report 'herald'"),
    ("mark", ["wire"], r"A mark is an article_id, a start and an end, not \['wire'\]"),
    ("mark", ["wire", 0, 3], "Nothing is marked in report 'wire' from 0 to 3"),
    ("filters", {"figure": True}, "There is no filter 'figure' in this analysis; there are 'figures'"),
])  # fmt: skip
def test_an_unknown_id_is_an_error_that_names_the_known_ones(event, trait, value, message):
    with pytest.raises(InputError, match=message):
        widgets.reader(event, **{trait: value})
    reader = widgets.reader(event)
    with pytest.raises(InputError, match=message):
        setattr(reader, trait, value)


def test_filters_that_are_not_named_stand_where_they_stood(event):
    assert widgets.reader(event, filters={"names": True}).filters == {**FILTERS, "names": True}


@pytest.mark.parametrize(("asked", "got"), [(479, 480), (480, 480), (900, 900)])
def test_a_reader_has_a_least_height(event, asked, got):
    assert widgets.reader(event, height=asked).height == got


def test_a_cell_that_is_run_again_shows_what_it_showed(event):
    reader = widgets.reader(event)
    reader.right, reader.question, reader.filters = "calder", "boats", {"dates": False}
    again = widgets.reader(event)
    assert (again.right, again.question, again.filters["dates"]) == ("calder", "boats", False)
    assert widgets.reader(event, question="dead").question == "dead"
    assert widgets.reader(Analysis(**vars(invented()))).question == ""


def test_two_readers_show_two_things(event):
    one, other = widgets.reader(event), widgets.reader(event)
    one.question = "boats"
    assert other.question == ""


def test_a_small_event_is_sent_whole_and_a_large_one_part_by_part(event, monkeypatch):
    assert "texts" in json.loads(widgets.reader(event)._island)
    monkeypatch.setattr(memory_of(event).data, "at_once", False)
    reader = widgets.reader(event)
    assert "texts" not in json.loads(reader._island)
    sent = []
    monkeypatch.setattr(reader, "send", sent.append)
    reader._send_part(reader, {"want": "texts", "id": "2"}, [])
    assert json.loads(sent[0]["part"])["blocks"][0]["role"] == "Promotion"


def test_the_output_carries_the_static_twin(event):
    data, _ = widgets.reader(event, question="boats")._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    assert 'class="nl-twin"' in data["text/html"]
    assert data["text/html"].startswith("<style>"), "JupyterLab shows the twin where no kernel runs"
    assert data["text/plain"] == "Reader('wire' beside 'quill', 'boats' selected)"


def test_an_analysis_without_reports_has_nothing_to_read(event):
    tables = {name: frame.iloc[:0] for name, frame in event.tables.items()}
    with pytest.raises(InputError, match="no reports"):
        Reader(Analysis(**tables))


def test_a_reader_is_saved_as_a_page_of_its_own(event, tmp_path):
    widgets.reader(event, question="boats").save(tmp_path / "reader.html")
    html = (tmp_path / "reader.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in html
    assert '"question":"boats"' in html
