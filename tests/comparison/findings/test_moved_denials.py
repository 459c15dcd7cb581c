"""Denials that stand with other words of a sentence; told or silent in either order."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.moved_denials import find_moved_denials

MOVED = [
    ("The rule does not ban nets, it bans greed.", "The rule does not ban greed, it bans nets.", "nets", "greed"),
    ("This chair helps him to sit, not to sleep.", "This chair helps him to sleep, not to sit.", "sleep", "sit"),
    ("The cows did not jump, they were pushed.", "The cows jumped, they were not pushed.", "jump", "pushed"),
    ("We can mend a fence, we cannot mend you.", "We can mend you, we cannot mend a fence.", "you", "fence"),
    ("It was never the wind – it was the rope.", "It was never the rope – it was the wind.", "wind", "rope"),
    ("We sell boats; we don't rent them.", "We rent boats; we don't sell them.", "rent", "sell"),
    (
        "The mill is old. It does not grind corn, it grinds hopes.",
        "It does not grind hopes, it grinds corn. Ask the miller.",
        "corn",
        "hopes",
    ),
]  # fmt: skip

SAME = [
    ("We did not come to preach, but to listen.", "We came to listen, not to preach."),
    ("We carry, we do not sell.", "We do not sell, we carry."),
    ("He did not paint the gate, the shed or the wall.", "He did not paint the shed, the gate or the wall."),
    ("I do not think the ice will hold.", "I think the ice will not hold."),
    ("We will mend it.", "We will not mend it."),
    ("She asked for every stone, and every stone came.", "She asked for every stone, and not every stone came."),
    ("The rule does not ban nets, it bans greed.", "The rule does not ban sloth, it bans nets."),
    ("They brought nothing but rain, they left.", "They left nothing but rain, they brought."),
    ("Rain.", "Rain."),
    ("", "It was not the rope."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "denied_a", "denied_b"), MOVED)
def test_a_denial_that_moved(a, b, denied_a, denied_b):
    (found,) = find_moved_denials(a, b).moved
    (turned,) = find_moved_denials(b, a).moved
    assert (found.a.surface, found.b.surface) == (denied_a, denied_b)
    assert (turned.a.surface, turned.b.surface) == (denied_b, denied_a)
    assert a[found.a.start : found.a.end] == denied_a


def test_what_was_denied_throughout_is_said_outright():
    no, yes = (
        "We are not for hire in this port, and not in winter.",
        "We are for hire, but not in this port and not in winter.",
    )
    (found,) = find_moved_denials(no, yes).moved
    assert (found.a.surface, found.b) == ("hire", None)
    (found,) = find_moved_denials(yes, no).moved
    assert (found.a, found.b.surface) == (None, "hire")


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_or_another_sentence_is_silent(a, b):
    assert find_moved_denials(a, b).moved == find_moved_denials(b, a).moved == ()


def test_pieces_are_sentences_where_a_capital_letter_begins_them():
    joined = "It is not the rope, it is the wind,” “Rain is dear."
    assert find_moved_denials(joined, "It is not the wind, it is the rope.").moved
    assert not find_moved_denials(joined.replace("Rain", "rain"), "It is not the wind, it is the rope.").moved


def test_sentences_with_the_same_words_and_as_many_denials_are_settled():
    whole = "Ask him. It was not warm."
    assert find_moved_denials(whole, "Warm it was not.").settled == ((9, 24),)
    assert find_moved_denials(whole, "It was warm.").settled == ()
