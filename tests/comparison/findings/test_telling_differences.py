"""Which differences between two renderings a reader would want to know of."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording
from newslens.comparison.findings.telling_differences import find_telling_differences, weights_of


def wording(article, text, around=None):
    return MarkedWording(article, (MarkedPiece(0, len(text), text),), None, around or text)


def told(a, b, relation, *, around_a=None, around_b=None):
    found = find_telling_differences(wording("a", a, around_a), wording("b", b, around_b), relation)
    return [(each.kind, each.surface_a, each.surface_b) for each in found]


@pytest.mark.parametrize(
    ("a", "b", "reworded", "translated"),
    [
        ("We saw two boats", "We saw three boats", ["number"], ["number"]),
        ("We may not stay", "We may stay", ["negation"], ["negation"]),
        ("nothing but debts came", "nothing came", ["exception"], ["exception"]),
        ("Prices rose again", "Prices fell again", ["opposite"], ["opposite"]),
        ("I met Olsen there", "I met Brandt there", ["name"], []),
        # from "must" (4) to "need" (3) it is one step, to "should" (2) two
        ("We must stay", "We need stay", ["modal"], []),
        ("We must stay", "We should stay", ["modal"], ["modal"]),
        ("We should stay", "We must stay", ["modal"], ["modal"]),
        ("We can stay", "We will stay", ["modal"], ["modal"]),
        ("We stay here", "We must stay here", ["modal"], []),
        ("We must stay here", "We stay here", ["modal"], []),
        ("missiles of treachery", "missiles of betrayal", [], []),
        ("our army", "our old army", [], []),
        ("The harbour is shut", "The harbor is shut", [], []),
        # a denial that denies nothing
        ("nothing less than the mill", "the mill", [], []),
        ("the mill", "nothing less than the mill", [], []),
        ("No doubt, we never slept", "No doubt, we slept", [], []),
        ("NOTHING short OF the mill burnt", "The mill burnt", [], []),
        ("It was nothing lesser than the mill", "It was the mill", ["negation"], ["negation"]),
    ],
)
def test_kinds_that_tell(a, b, reworded, translated):
    assert [kind for kind, *_ in told(a, b, "reworded")] == reworded
    assert [kind for kind, *_ in told(a, b, "truncated")] == reworded
    assert [kind for kind, *_ in told(a, b, "translated")] == translated


def test_words_that_cross_a_mark_are_an_excerpt():
    around = "He saw grey boats in “Ostrel harbour”."
    for relation in ("reworded", "translated"):
        assert told("Ostrel harbour", "grey boats in Ostrel harbour", relation, around_a=around) == []


def test_the_weakest_modal_verb_of_a_stretch_counts():
    assert told("We must and will go", "We should go", "translated") == [("modal", "must and will", "should")]
    assert told("We can and should go", "We should go", "translated") == []


@pytest.mark.parametrize(
    ("relation", "weight"), [("reworded", 0.62), ("truncated", 0.62), ("translated", 0.44)]
)
def test_weights_by_relation(relation, weight):
    assert weights_of(relation)["modal"] == weight


def test_in_a_sentence_with_as_many_denials_they_can_only_have_moved():
    here, there = "This chair helps him to sit, not to sleep.", "This chair helps him to sleep, not to sit."
    assert told(here, there, "reworded") == [("denied", "sleep", "sit")]
    assert told(here, there, "translated") == [("denied", "sleep", "sit")]
    assert told("We do not sell, we carry.", "We carry, we do not sell.", "reworded") == []
    gone = told("Ask him. He did not sleep.", "Ask him. He did sleep.", "reworded")
    assert [kind for kind, *_ in gone] == ["negation"]
