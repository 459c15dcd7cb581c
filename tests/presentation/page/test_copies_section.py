from __future__ import annotations

import re

import pandas as pd
from invented_event import analysis

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, copies_section
from newslens.presentation.page.copies_section import show_copies
from newslens.reading import read_articles


def body(tables):
    event = EventView(tables)
    return show_copies(event, Anchors(event)).body


def test_the_section_bears_its_id_and_says_what_a_cell_is():
    shown = body(analysis())
    assert '<section id="copied"' in shown
    assert "A cell is a sentence and leads to it." in shown


def test_cells_are_out_of_the_order_of_tabbing():
    cells = re.findall(r'<a href="#s\d+-\d+"[^>]*>', body(analysis()))
    assert len(cells) > 15
    assert all('tabindex="-1"' in each and "title=" in each for each in cells)


def test_reasons_and_shares_are_folded():
    shown = body(analysis())
    assert shown.count("<details") == 2
    assert "Word for word from the wire" in shown[shown.index("<details") :]


def test_with_many_reports_shares_are_a_list_without_empty_cells(monkeypatch):
    monkeypatch.setattr(copies_section.reuse_matrix, "MOST_IN_TABLE", 2)
    shown = body(analysis())
    assert "Stands also in" in shown or "matrix" not in shown
    assert 'class="matrix' not in shown


def test_with_many_reports_reasons_stand_for_those_with_a_common_source(monkeypatch):
    monkeypatch.setattr(copies_section, "_MOST_REASONS", 4)
    shown = body(analysis())
    assert "Word for word from the wire" in shown
    assert "names whom it asked" not in shown
    assert "Two reports that no other one goes back to" in shown


def test_untraced_articles_have_no_strips():
    tables = analysis()
    del tables.lineages
    assert 'class="strip' not in body(tables)


def test_one_article_has_no_section():
    tables = newslens.analyze(
        read_articles(pd.DataFrame({"article_id": ["a"], "text": ["It rained on Monday."]}))
    )
    event = EventView(tables)
    assert show_copies(event, Anchors(event)) is None


def test_text_of_a_report_is_no_markup():
    wire = 'The "<script>alert(1)</script>" tower in Harn fell on Monday night. Nobody was hurt by it at all.'
    frame = pd.DataFrame({"article_id": ["a", "b"], "text": [wire, wire]})
    assert "<script>" not in body(newslens.analyze(read_articles(frame)))


def test_where_no_source_is_shown_nothing_is_said_to_be_left_out():
    tables = analysis()
    assert "gap: left out" in body(tables)
    assert "nothing shows which report of a voice" not in body(tables)
    tables.lineages = tables.lineages.assign(derived_from=None)
    assert "gap: not there" in body(tables)
    assert "Where nothing shows which report of a voice is the source" in body(tables)
