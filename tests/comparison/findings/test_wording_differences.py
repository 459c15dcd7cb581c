"""What differs between two wordings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.findings.wording_differences import differences


def told(a, b, **around):
    return [(each.kind, each.surface_a, each.surface_b) for each in differences(a, b, **around)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Two boats sank", "Three boats sank", [("number", "Two", "Three")]),
        ("about 20 boats sank", "about 200 boats sank", [("number", "20", "200")]),
        ("two boats sank", "2 boats sank", []),
        ("1,200 boats sank", "1200 boats sank", []),
        ("We must leave", "We should leave", [("modal", "must", "should")]),
        ("It may sink", "It might sink", [("replaced", "may", "might")]),
        ("It sinks here", "It may sink here", [("modal", "sinks", "may sink")]),
        ("We do not accept it", "We accept it", [("negation", "do not", "")]),
        ("It isn't over", "It is not over", []),
        ("We can’t stay", "We cannot stay", []),
        (
            "They brought nothing but debts",
            "They brought nothing. In addition to debts",
            [("exception", "nothing but", "nothing. In addition to")],
        ),
        ("Nobody except Brandt knew", "Nobody knew", [("exception", "Nobody except Brandt", "Nobody")]),
        (
            "No peace until it is withdrawn",
            "No peace as long as it is not withdrawn",
            [("replaced", "until", "as long as"), ("added", "", "not")],
        ),
        ("They never stopped running", "They kept running", [("replaced", "never stopped", "kept")]),
        (
            "He has shown no remorse until today",
            "He has shown remorse",
            [("negation", "no", ""), ("dropped", "until today", "")],
        ),
        (
            "The bonds were worthless",
            "The bonds had no worth",
            [("replaced", "were worthless", "had no worth")],
        ),
        ("We were anything but safe", "We were not safe", [("replaced", "anything but", "not")]),
        (
            "They did not bring anything but debts",
            "They did not bring anything",
            [("exception", "but debts", "")],
        ),
        ("Prices rose again", "Prices fell again", [("opposite", "rose", "fell")]),
        ("We leave this year", "We leave next year", [("opposite", "this", "next")]),
        ("That was legal", "That was illegal", [("opposite", "legal", "illegal")]),
        ("Prices rose again", "Prices did not fall again", [("negation", "rose", "did not fall")]),
        ("It is not legal", "It is illegal", [("replaced", "not legal", "illegal")]),
        ("Nobody stopped", "Everybody stopped", [("negation", "Nobody", "Everybody")]),
        ("We have no sign of it", "We had signs of it", [("negation", "have no sign", "had signs")]),
        ("We must wait", "We have to wait", [("replaced", "must", "have to")]),
        ("I cannot stand", "I could not stand", [("replaced", "cannot", "could not")]),
        ("I met Olsen there", "I met Brandt there", [("name", "Olsen", "Brandt")]),
        ("I met Qadimi there", "I met Kadimi there", [("spelling", "Qadimi", "Kadimi")]),
        ("The harbour is shut", "The harbor is shut", [("spelling", "harbour", "harbor")]),
        ("the end game of the oil fields", "the endgame of the oilfields", []),
        ("“Stay calm”, we say", "Stay calm we say", []),
        ("missiles of treachery", "missiles of betrayal", [("replaced", "treachery", "betrayal")]),
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
def test_kinds(a, b, expected):
    assert told(a, b) == expected


def test_a_cut_is_no_change_of_meaning_whatever_it_cuts():
    whole = "We will stay here, and we will not sell the two boats."
    assert told(whole, "We will stay here") == [("dropped", "and we will not sell the two boats", "")]


def test_a_sentence_left_out_within_is_a_cut_as_well():
    whole = "We will stay. Olsen never believed in two miracles. The harbour is ours."
    assert told(whole, "We will stay. The harbour is ours.") == [
        ("dropped", "Olsen never believed in two miracles", "")
    ]


def test_words_that_crossed_a_quotation_mark():
    found = told(
        "taking every measure",
        "were taking every measure",
        around_a="and that forces were “taking every measure” now.",
        around_b="Forces “were taking every measure”.",
    )
    assert found == [("marks", "", "were")]


@pytest.mark.parametrize(("kind", "alters"), [("number", True), ("replaced", False)])
def test_what_alters(kind, alters):
    a, b = ("two old boats", "three old boats") if kind == "number" else ("two old boats", "two big boats")
    assert [(each.kind, each.alters) for each in differences(a, b)] == [(kind, alters)]


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
