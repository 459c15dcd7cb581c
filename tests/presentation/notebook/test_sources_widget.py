from __future__ import annotations

import json

import pytest
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.sources_listing import list_sources
from newslens.presentation.notebook.sources_widget import Sources
from newslens.presentation.page import SentenceWordings, most_alike


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def test_it_begins_with_the_two_that_are_most_alike_and_still_differ(event):
    view = EventView(event)
    sources = Sources(event)
    assert (sources.left, sources.right) == most_alike(view, SentenceWordings(view))
    assert repr(sources) == "Sources('wire' beside 'quill')"


def test_the_selection_is_the_passages_that_the_two_share(event):
    sources = Sources(event, left="quill", right="wire")
    assert sources.selection["article_b"].tolist() == ["quill"]
    assert sources.selection.equals(event.passages.loc[sources.selection.index])
    sources.right = "echo"
    assert sources.selection.empty
    assert list(sources.selection) == list(event.passages)


def test_another_report_is_an_error_that_names_those_that_there_are(event):
    with pytest.raises(
        InputError, match="There is no report 'herald' in this analysis; there are 'wire', 'quill'"
    ):
        Sources(event).left = "herald"


def test_one_report_cannot_be_compared(event):
    one = Analysis(**{**event.tables, "articles": event.articles.head(1)})
    with pytest.raises(InputError, match="fewer than two reports"):
        Sources(one)


def test_a_cell_that_is_run_again_shows_the_same_pair(event):
    sources = Sources(event)
    sources.left = "calder"
    assert Sources(event).left == "calder"
    assert Sources(event, left="echo").left == "echo"


def test_the_reader_opens_the_same_two(event):
    reader, sources = Reader(event), Sources(event)
    with sources.hold_trait_notifications():
        sources.left, sources.right = "calder", "echo"
    assert (reader.left, reader.right) == ("calder", "echo")
    reader.left = "quill"
    assert sources.left == "quill"


def test_the_browser_gets_a_cell_for_each_two_that_share_anything(event):
    cells = json.loads(Sources(event)._island)["cells"]
    assert [1, 2, 90, 4, 0] in cells
    assert all(cell[2] for cell in cells)


def test_the_rows_of_a_pair_are_sent_with_their_words_escaped(event, monkeypatch):
    articles = event.articles.assign(outlet=event.articles["outlet"] + " <b>")
    sources, sent = Sources(Analysis(**{**event.tables, "articles": articles})), []
    monkeypatch.setattr(sources, "send", sent.append)
    sources._send_rows(sources, {"id": "1-3"}, [])
    assert sent[0]["id"] == "1-3"
    assert "Northgate Wire &lt;b&gt;" in sent[0]["html"]
    assert 'class="duo"' in sent[0]["html"]


def test_where_no_kernel_runs_the_table_and_the_pairs_stand_there(event):
    view = EventView(event)
    data, _ = Sources(event, left="dnes", right="wire")._repr_mimebundle_()
    assert data["text/html"] == list_sources(view, SentenceWordings(view), ("dnes", "wire")).styled
    assert "application/vnd.jupyter.widget-view+json" in data
