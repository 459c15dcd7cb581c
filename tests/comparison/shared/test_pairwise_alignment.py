"""The alignment of two sequences that earns most."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.content_words import read_words, word
from newslens.comparison.shared.pairwise_alignment import Step, best_steps, joined_slots, word_slot


def slots(text):
    return [word_slot(each) for each in read_words(text, marks=True)]


def columns(a, b):
    """Alignment of two texts, a column a word: both, one, or the other."""
    left, right = ([each.surface for each in read_words(text, marks=True)] for text in (a, b))
    return [
        f"{left[step.a] if step.a is not None else '-'}/{right[step.b] if step.b is not None else '-'}"
        for step in best_steps(slots(a), slots(b))
    ]


def test_a_slot_is_made_of_one_word():
    slot = word_slot(word("Ports"))
    assert (slot.forms, slot.kind, slot.weight) == ({"ports"}, "content", 1.0)
    assert slot.stems == {word("port").stem}
    assert slot.ideas == {word("harbour").idea}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Velm", "Velm", ["Velm/Velm"]),
        ("Velm", "", ["Velm/-"]),
        ("", "Velm", ["-/Velm"]),
        ("", "", []),
        ("Velm", "Ondra", ["Velm/Ondra"]),  # different words of one kind share a column
        ("Velm", "the", ["Velm/-", "-/the"]),  # words of different kinds never do
        ("the", "of", ["the/of"]),
        (",", ".", [",/."]),
        ("Velm", ",", ["Velm/-", "-/,"]),
        ("boats sank", "sank", ["boats/-", "sank/sank"]),
        ("sank boats", "sank", ["sank/sank", "boats/-"]),
        ("gales ferry", "ferry port", ["gales/-", "ferry/ferry", "-/port"]),
        ("port ferries", "ferry", ["port/-", "ferries/ferry"]),  # a stem before a stranger
        ("ferry harbour", "port", ["ferry/-", "harbour/port"]),  # an idea before a stranger
        ("harbour ports", "port", ["harbour/-", "ports/port"]),  # a stem before an idea
        ("ports port", "port", ["ports/-", "port/port"]),  # the form itself before its stem
    ],
)
def test_what_shares_a_column(a, b, expected):
    assert columns(a, b) == expected


def test_a_heavy_word_is_worth_many_light_ones():
    assert "ferry/ferry" in columns("of the ferry", "ferry of the")


def test_light_words_together_outweigh_one():
    assert columns("of the in to by Velm", "Velm of the in to by")[-1] == "Velm/-"


def test_columns_of_an_alignment_are_slots_themselves():
    a, b = slots("the ferry"), slots("ferry port")
    joined = joined_slots(a, b, [Step(0, None), Step(1, 0), Step(None, 1)])
    assert [sorted(each.forms) for each in joined] == [["the"], ["ferry"], ["port"]]
    assert joined[0] is a[0]
    assert joined[2] is b[1]


def test_a_joined_slot_has_the_words_of_both_and_the_greater_weight():
    (joined,) = joined_slots(slots("7"), slots("ferry"), [Step(0, 0)])
    assert joined.forms == {"7", "ferry"}
    assert joined.stems == {"7", word("ferry").stem}
    assert joined.ideas == {"7", word("ferry").idea}
    assert joined.weight == word("7").weight
    (other,) = joined_slots(slots("ferry"), slots("7"), [Step(0, 0)])
    assert other.weight == joined.weight


def test_very_long_texts_fall_back_to_the_fast_alignment():
    words = [word_slot(word(f"word{n}")) for n in range(700)]
    steps = best_steps(words, words[:300] + words[400:])
    assert sum(step.a is not None and step.b is not None for step in steps) == 600
    assert [step.a for step in steps if step.a is not None] == list(range(700))
    assert [step.b for step in steps if step.b is not None] == list(range(600))


def test_the_fast_alignment_knows_equal_forms_only():
    words = [word_slot(word(f"word{n}")) for n in range(700)]
    a, b = [word_slot(word("harbour")), *words], [word_slot(word("port")), *words]
    steps = best_steps(a, b)
    assert sorted(map(tuple, steps[:2]), key=str) == [(0, None), (None, 0)]
    assert steps[2:] == [Step(n, n) for n in range(1, 701)]
