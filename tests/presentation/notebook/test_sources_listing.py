from __future__ import annotations

from invented_event import analysis as invented
from invented_event import with_tables

from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import sources_listing
from newslens.presentation.notebook.sources_listing import list_sources
from newslens.presentation.page import SentenceWordings


def listed(analysis, opened=("wire", "quill")):
    event = EventView(analysis)
    return list_sources(event, SentenceWordings(event), opened)


def test_the_table_stands_first_then_the_pairs_what_shares_most_open():
    shown = listed(invented())
    places = [
        shown.index(words)
        for words in ("Share of each report", "<details", "</details>", '<details class="folded">')
    ]
    assert places == sorted(places)
    assert shown.index("1 Northgate Wire and 2 The Morning Quill") < shown.index(
        "1 Northgate Wire and 3 Vetra Dnes"
    )
    assert shown.count("<details") == 2
    assert shown.count('<details class="folded" open>') == 1


def test_of_many_pairs_the_others_are_counted(monkeypatch):
    monkeypatch.setattr(sources_listing, "MOST_PAIRS", 1)
    shown = listed(invented())
    assert shown.count("<details") == 1
    assert "And one pair more" in shown


def test_very_many_reports_have_pairs_but_no_table(monkeypatch):
    monkeypatch.setattr(sources_listing, "MOST_IN_TABLE", 4)
    shown = listed(invented())
    assert "Share of each report" not in shown
    assert "<details" in shown


def test_the_pair_that_is_shown_stands_first_also_when_it_shares_nothing():
    shown = listed(invented(), ("echo", "calder"))
    assert shown.index("5 Orvell Echo and 4 Calder Press Agency") < shown.index(
        "1 Northgate Wire and 2 The Morning Quill"
    )
    assert "They share no sentence." in shown
    assert shown.count("<details") == 3


def test_it_stands_there_once_whichever_side_is_left():
    shown = listed(invented(), ("dnes", "wire"))
    assert shown.index("3 Vetra Dnes and 1 Northgate Wire") < shown.index(
        "1 Northgate Wire and 2 The Morning Quill"
    )
    assert shown.count("<details") == 2


def test_text_of_a_report_is_no_markup():
    tables = vars(invented())
    articles = tables["articles"].assign(outlet="<img src=x>")
    assert "<img" not in listed(with_tables(articles=articles))
