from __future__ import annotations

import pytest
from invented_event import analysis as invented
from invented_event import span

from newslens.presentation.event_view import EventView
from newslens.presentation.page.excerpts import TextPiece, cut, listed_pieces, quoted_sentence
from newslens.presentation.page.highlights import Anchors


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def test_evidence_is_its_sentence_with_the_span_marked(shown, anchors):
    rows = [row for row in shown.evidence["boats"] if row.article_id == "calder"]
    pieces = quoted_sentence(shown, anchors, rows, "x")
    assert "".join(piece.text for piece in pieces) == "Three boats were at the mill before the fire service."
    assert [(piece.text, piece.href, piece.tone) for piece in pieces if piece.tone] == [
        ("Three boats", "#a4-f3", "x")
    ]


class Stretch:
    def __init__(self, article_id, words):
        self.article_id = article_id
        self.start, self.end, _ = span(article_id, words)


def texts(pieces):
    return [(piece.text, piece.tone) for piece in pieces]


def test_two_spans_of_a_sentence_are_both_marked(shown, anchors):
    pieces = quoted_sentence(shown, anchors, [Stretch("calder", "around 40"), Stretch("calder", "Six")], "x")
    assert texts(pieces)[:4] == [
        ("Six", "x"),
        (" people were killed and ", None),
        ("around 40", "x"),
        (" hurt when a sluice gave way at Velm, rescuers told Calder.", None),
    ]


def test_of_spans_that_overlap_the_first_is_marked(shown, anchors):
    both = [Stretch("calder", "Six people"), Stretch("calder", "people were")]
    assert [text for text, tone in texts(quoted_sentence(shown, anchors, both)) if tone is not None] == [
        "Six people"
    ]


def test_spans_of_two_sentences_give_both(shown, anchors):
    pieces = quoted_sentence(shown, anchors, [Stretch("wire", "Two boats"), Stretch("wire", "Several")])
    assert (
        "".join(piece.text for piece in pieces)
        == "Two boats reached the mill first. Several people are missing."
    )


@pytest.mark.parametrize(("length", "is_cut"), [(320, False), (321, True)])
def test_a_long_sentence_is_cut(length, is_cut):
    pieces = [TextPiece("w " * ((length - 3) // 2) + "w" * ((length - 3) % 2)), TextPiece("two", tone="x")]
    assert sum(len(piece.text) for piece in pieces) == length
    assert (cut(pieces) != pieces) == is_cut


def test_what_is_marked_is_never_cut():
    mark = TextPiece("word " * 100, tone="")
    assert mark in cut([TextPiece("before " * 50), mark, TextPiece(" after" * 50)])


def test_the_cut_is_made_far_from_the_mark():
    first, _, between, _, last = cut(
        [
            TextPiece("a " * 100),
            TextPiece("one", tone="x"),
            TextPiece("b " * 200),
            TextPiece("two", tone="x"),
            TextPiece(" c" * 100),
        ]
    )
    assert (first.text[:5], first.text[-2:]) == ("[…] a", "a ")
    assert between.text.startswith("b ")
    assert " […] " in between.text
    assert between.text.endswith("b ")
    assert (last.text[:2], last.text[-5:]) == (" c", "c […]")


def test_an_unmarked_sentence_keeps_its_beginning():
    (only,) = cut([TextPiece("word " * 100)])
    assert only.text.startswith("word word")
    assert only.text.endswith("word […]")


def test_groups_are_listed_with_one_joint():
    groups = [[TextPiece("a")], [TextPiece("b"), TextPiece("c")], [TextPiece("d")]]
    assert "".join(piece.text for piece in listed_pieces(groups)) == "a, bc and d"
    assert "".join(piece.text for piece in listed_pieces(groups, "; ", "; and ")) == "a; bc; and d"
    assert listed_pieces([]) == []
