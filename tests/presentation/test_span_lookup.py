from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.presentation.span_lookup import SpanLookup, place_in, with_its_marks
from newslens.schema import Span

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=12)


def spans(pairs):
    return [Span(start, start + length, "") for start, length in pairs]


@given(SPANS, st.integers(0, 40), st.integers(0, 8))
def test_all_that_meet_a_stretch_are_found_in_order(pairs, start, length):
    listed, end = spans(pairs), start + length
    expected = [each for each in listed if each.start < end and each.end > start]
    assert SpanLookup(listed).meeting(start, end) == sorted(expected, key=lambda each: each.start)


def test_a_long_span_does_not_hide_those_inside_it():
    around, first, second = spans([(0, 100), (10, 5), (50, 5)])
    assert SpanLookup([second, first, around]).meeting(52, 53) == [around, second]


@pytest.mark.parametrize(
    ("stretch", "found"), [((0, 5), 0), ((4, 5), 0), ((5, 6), 1), ((9, 10), 1), ((10, 11), 0)]
)
def test_ends_are_half_open(stretch, found):
    assert len(SpanLookup(spans([(5, 5)])).meeting(*stretch)) == found


@pytest.mark.parametrize(
    ("start", "place"), [(0, 0), (3, 0), (4, None), (5, None), (6, 1), (8, 1), (9, None)]
)
def test_the_span_that_holds_a_place(start, place):
    assert place_in([(0, 4), (6, 9)], start) == place


def test_no_span_holds_a_place():
    assert place_in([], 0) is None


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("“No”", (1, 3), (0, 4)),
        ("He said “no, and left", (9, 11), (8, 11)),
        ("no», he said", (0, 2), (0, 3)),
        ("no", (0, 2), (0, 2)),
        ("„no“", (1, 3), (0, 4)),
        ("”no„", (1, 3), (1, 3)),
    ],
)
def test_quoted_words_with_the_marks_that_they_stand_between(text, span, expected):
    assert with_its_marks(text, *span) == expected
