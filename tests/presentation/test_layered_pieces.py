from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from newslens.presentation.layered_pieces import cut_at_borders, settled


class Span(NamedTuple):
    start: int
    end: int
    layer: int


def test_a_stretch_without_spans_is_one_piece():
    assert [piece[:2] for piece in cut_at_borders(3, 9, [])] == [(3, 9)]


def test_a_further_cut_makes_two_pieces_of_it():
    assert [piece[:2] for piece in cut_at_borders(3, 9, [], [5])] == [(3, 5), (5, 9)]


def test_a_span_that_begins_before_the_stretch_is_open_from_its_start():
    (first, second) = cut_at_borders(3, 9, [Span(0, 5, 0)])
    assert (first.spans, second.spans) == ([Span(0, 5, 0)], [])


def test_an_outer_span_that_begins_inside_an_inner_one_closes_it():
    inner, outer = Span(0, 6, 1), Span(4, 9, 0)
    pieces = list(cut_at_borders(0, 9, [inner, outer]))
    assert [(piece.spans, piece.kept) for piece in pieces] == [
        ([inner], 0),
        ([outer, inner], 0),
        ([outer], 1),
    ]


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9), st.integers(0, 3)), max_size=6),
    st.lists(st.integers(1, 29), max_size=3),
)
def test_pieces_have_no_gap_and_each_has_what_lies_over_it(drawn, cuts):
    spans = [Span(start, start + length, layer) for start, length, layer in drawn]
    pieces = list(cut_at_borders(0, 40, spans, cuts))
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == 40
    for piece in pieces:
        assert sorted(piece.spans) == sorted(
            span for span in spans if span.start < piece.end and span.end > piece.start
        )
        assert [span.layer for span in piece.spans] == sorted(span.layer for span in piece.spans)


@dataclass(frozen=True)
class Kept:
    start: int
    end: int
    layer: int = 0


def test_the_first_in_order_keeps_its_ground_and_the_others_what_is_left():
    assert settled([Kept(3, 6), Kept(0, 4), Kept(5, 9)]) == [Kept(0, 3), Kept(3, 6), Kept(6, 9)]
    assert settled([Kept(3, 6), Kept(4, 5), Kept(3, 6)]) == [Kept(3, 6)]


def test_layers_take_nothing_from_each_other():
    assert settled([Kept(3, 6, 1), Kept(0, 4)]) == [Kept(0, 4), Kept(3, 6, 1)]
