from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.presentation.layered_pieces import settled
from newslens.presentation.reader.nested_text import (
    DATELINE_PLACE,
    LayeredSpan,
    nested,
    utf16_offsets,
)

TEXT = "“Six boats sank,” she said."


def plain(nodes):
    return "".join(node if isinstance(node, str) else plain(node[-1]) for node in nodes)


def span(words, layer, place):
    start = TEXT.index(words)
    return LayeredSpan(start, start + len(words), layer, place)


def test_inner_layers_stand_inside_outer_ones():
    spans = [span("“Six boats sank,”", 1, 0), span("Six", 2, 1)]
    assert nested(TEXT, 0, len(TEXT), spans, set()) == [
        [0, 1, 1, ["“", [1, 1, 1, ["Six"]], " boats sank,”"]],
        " she said.",
    ]


def test_marks_that_cross_come_out_in_pieces():
    spans = [span("Six boats", 1, 0), span("boats sank", 2, 1)]
    nodes = nested(TEXT, 0, len(TEXT), spans, set())
    assert plain(nodes) == TEXT
    assert nodes[1:3] == [[0, 1, 1, ["Six ", [1, 1, 0, ["boats"]]]], [1, 0, 1, [" sank"]]]


def test_an_outer_mark_that_begins_inside_cuts_the_inner_one():
    spans = [span("Six boats", 2, 0), span("boats sank", 1, 1)]
    nodes = nested(TEXT, 0, len(TEXT), spans, set())
    assert nodes[1:3] == [[0, 1, 0, ["Six "]], [1, 1, 1, [[0, 0, 1, ["boats"]], " sank"]]]


def test_a_dateline_is_a_node_without_a_mark():
    assert nested("VELM Two", 0, 8, [LayeredSpan(0, 4, -1, DATELINE_PLACE)], set()) == [
        [DATELINE_PLACE, ["VELM"]],
        " Two",
    ]


def test_a_stretch_cuts_what_reaches_beyond_it():
    seen = set()
    assert nested(TEXT, 0, 4, [LayeredSpan(1, 9, 0, 5)], seen) == ["“", [5, 1, 1, ["Six"]]]
    assert nested(TEXT, 4, 9, [LayeredSpan(1, 9, 0, 5)], seen) == [[5, 0, 1, [" boat"]]]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9), st.integers(0, 2)), max_size=12))
def test_no_character_is_lost_and_no_layer_overlaps(drawn):
    text = "abcdefghijklmnopqrstuvwxyzabcd"
    spans = settled([LayeredSpan(a, a + n, layer, place) for place, (a, n, layer) in enumerate(drawn)])
    assert plain(nested(text, 0, len(text), spans, set())) == text
    for one, two in pairwise(spans):
        assert one.layer < two.layer or one.end <= two.start


@pytest.mark.parametrize(("text", "offsets"), [("", None), ("“é”", None), ("\U0001f6a2!", [0, 2, 3])])
def test_units_differ_from_characters_only_beyond_the_basic_plane(text, offsets):
    assert utf16_offsets(text) == offsets
