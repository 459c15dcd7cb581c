"""What differs between two wordings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.findings import wording_differences
from newslens.comparison.findings.wording_differences import differences


def told(a, b, **around):
    return [(each.kind, each.surface_a, each.surface_b) for each in differences(a, b, **around)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Two boats sank", "Three boats sank", [("number", "Two", "Three")]),
        ("two boats sank", "2 boats sank", []),
        ("We do not accept it", "We accept it", [("negation", "do not", "")]),
        (
            "They brought nothing but debts",
            "They brought nothing. In addition to debts",
            [("exception", "nothing but", "nothing. In addition to")],
        ),
        (
            "They brought nothing",
            "They brought nothing but debts",
            [("exception", "nothing", "nothing but debts")],
        ),
        (
            "They did not bring anything but debts",
            "They did not bring anything",
            [("exception", "but debts", "")],
        ),
        ("Nobody except Brandt knew", "Nobody knew", [("exception", "Nobody except Brandt", "Nobody")]),
        ("our army and the navy", "our army and navy", [("dropped", "the", "")]),
        ("our army", "our old army", [("added", "", "old")]),
        (
            "Thank God, the old crew is alive",
            "The old crew is alive. Thank God",
            [("moved", "Thank God", "Thank God")],
        ),
        ("", "", []),
    ],
)
def test_differences(a, b, expected):
    assert told(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "around_a", "around_b", "expected"),
    [
        # In front of the marks, behind them, and in the first wording.
        (
            "taking every measure",
            "were taking every measure",
            "and that forces were “taking every measure” now.",
            "Forces “were taking every measure”.",
            [("marks", "", "were")],
        ),
        (
            "taking every measure",
            "taking every measure now",
            "Forces were “taking every measure”, now.",
            None,
            [("marks", "", "now")],
        ),
        (
            "were taking every measure",
            "taking every measure",
            None,
            "Forces were “taking every measure”.",
            [("marks", "were", "")],
        ),
        # The sentence has the words twice: the first time counts.
        (
            "the measure",
            "took the measure",
            "They took “the measure”, and the measure failed.",
            None,
            [("marks", "", "took")],
        ),
        # Several words, and as many in the sentence.
        (
            "the measure",
            "forces took the measure",
            "He said that forces took “the measure”.",
            None,
            [("marks", "", "forces took")],
        ),
        (
            "the measure",
            "forces took the measure",
            "He said that they took “the measure”.",
            None,
            [("added", "", "forces took")],
        ),
        # The sentence is not known, or does not hold the wording.
        ("the measure", "took the measure", None, None, [("added", "", "took")]),
        ("the measure", "took the measure", "He took “a measure”.", None, [("added", "", "took")]),
        ("", "took the measure", "He took the measure.", None, [("added", "", "took the measure")]),
        # Another word, a word on either side, or no edge.
        ("the measure", "takes the measure", "He took “the measure”.", None, [("added", "", "takes")]),
        ("a measure", "the measure", "the “a measure”", "a “the measure”", [("replaced", "a", "the")]),
        ("the measure", "the old measure", "old “the measure” old", None, [("added", "", "old")]),
        # A denial that crossed the mark is no lost one, and its exception is shown by itself.
        (
            "open the gate",
            "never open the gate",
            "He would never “open the gate”.",
            None,
            [("marks", "", "never")],
        ),
        ("nothing", "nothing but debts", "He saw “nothing” but debts.", None, [("marks", "", "but debts")]),
    ],
)
def test_words_that_crossed_a_quotation_mark(a, b, around_a, around_b, expected):
    assert told(a, b, around_a=around_a, around_b=around_b) == expected


def test_differences_come_in_the_order_of_the_first_wording_with_their_offsets():
    found = differences("Two old boats sank off Velm", "Three boats sank near Velm")
    assert [tuple(each) for each in found] == [
        ("number", 0, 7, "Two old", 0, 5, "Three"),
        ("replaced", 19, 22, "off", 17, 21, "near"),
    ]


def test_what_moved_comes_where_it_was():
    found = differences("Thank God, the old crew is alive", "The crew is alive. Thank God")
    assert [(each.kind, each.start_a, each.end_a, each.start_b, each.end_b) for each in found] == [
        ("moved", 0, 9, 19, 28),
        ("dropped", 15, 18, 3, 3),
    ]


def test_the_sentence_around_does_not_stick_to_a_pair_that_was_compared_before():
    crossed = {"around_a": "He took “the measure”."}
    assert [told("the measure", "took the measure", **each)[0][0] for each in ({}, crossed, {})] == [
        "added",
        "marks",
        "added",
    ]


def test_equal_pairs_are_compared_once(monkeypatch):
    asked = []
    monkeypatch.setattr(
        wording_differences, "kind_of", lambda _, stretch: asked.append(stretch) or "replaced"
    )
    for _ in range(3):
        differences("Grey gulls cried over Ostrel", "White gulls cried over Ostrel")
    assert len(asked) == 1


WORDS = st.lists(
    st.sampled_from(["We", "not", "nothing", "but", "two", "3", "Velm", "must", "boats", "the", ",", "."]),
    max_size=10,
).map(" ".join)


@given(WORDS, WORDS)
def test_spans_are_true(a, b):
    for each in differences(a, b):
        assert a[each.start_a : each.end_a] == each.surface_a
        assert b[each.start_b : each.end_b] == each.surface_b
        assert each.surface_a or each.surface_b


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_two_texts_can_be_compared(a, b):
    differences(a, b, around_a=b, around_b=a)


@given(WORDS)
def test_a_wording_does_not_differ_from_itself(text):
    assert differences(text, text) == []
