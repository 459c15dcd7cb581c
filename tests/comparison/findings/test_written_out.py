"""Contracted forms, written out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.findings.written_out import read_written_out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We didn't", [("We", "we"), ("did", "did"), ("n't", "not")]),
        ("can’t", [("ca", "can"), ("n’t", "not")]),
        ("cannot", [("can", "can"), ("not", "not")]),
        ("Won't", [("Wo", "will"), ("n't", "not")]),
        ("they've", [("they", "they"), ("'ve", "have")]),
        ("I'm", [("I", "i"), ("'m", "am")]),
        ("he'd", [("he", "he"), ("'d", "would")]),
        # no contraction, or one that stands for two things
        ("knot whatnot not", [("knot", "knot"), ("whatnot", "whatnot"), ("not", "not")]),
        ("Olsen's", [("Olsen's", "olsen")]),
        ("", []),
    ],
)
def test_words(text, expected):
    assert [(each.surface, each.form) for each in read_written_out(text)] == expected


@given(
    st.lists(st.sampled_from(["We", "didn't", "can’t", "cannot", "I'll", "boats", ",", "n't"])).map(" ".join)
)
def test_surfaces_stand_where_they_say(text):
    assert all(text[each.start : each.end] == each.surface for each in read_written_out(text))
