from __future__ import annotations

import pytest
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader.nested_text import LayeredSpan
from newslens.presentation.reader.report_blocks import blocks_of


def plain(nodes):
    return "".join(node if isinstance(node, str) else plain(node[-1]) for node in nodes)


@pytest.fixture(scope="module")
def event():
    return EventView(invented())


@pytest.mark.parametrize("article_id", TEXTS)
def test_no_character_is_lost(event, article_id):
    text = "".join(plain(block.nodes) for block in blocks_of(event, article_id, []))
    assert "".join(text.split()) == "".join(TEXTS[article_id].split())


@pytest.mark.parametrize("article_id", TEXTS)
def test_a_block_knows_where_it_begins(event, article_id):
    for block in blocks_of(event, article_id, []):
        assert TEXTS[article_id][block.start :].startswith(plain(block.nodes))


def test_what_is_not_body_is_named(event):
    roles = [block.role for block in blocks_of(event, "quill", [])]
    assert roles[0] == "Promotion"
    assert set(roles[1:]) == {None}


def test_a_dateline_stays_with_its_paragraph(event):
    first = blocks_of(event, "wire", [])[0]
    assert first.nodes[0] == [-1, ["VELM (Northgate)"]]


def test_marks_stand_where_they_are(event):
    start = TEXTS["wire"].index("Two boats")
    blocks = blocks_of(event, "wire", [LayeredSpan(start, start + 9, 2, 4)])
    assert blocks[1].nodes[0] == [4, 1, 1, ["Two boats"]]


def test_places_are_those_of_a_browser():
    analysis = invented()
    analysis.articles["text"] = "\U0001f6a2\n\nTwo."
    analysis.segments = analysis.segments.iloc[:0]
    assert [block.start for block in blocks_of(EventView(analysis), "wire", [])] == [0, 4]
