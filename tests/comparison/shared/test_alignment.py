"""Alignment of two wordings and of many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.shared.alignment import align_many, align_words

TOKENS = st.lists(
    st.sampled_from(
        ["the", "of", "not", "harbour", "Harbour", "port", "betrayal", "treachery", "7", "8", ",", "."]
    ),
    max_size=12,
)


def beside(a, b):
    """Alignment of two sentences as pairs of tokens, a dash where one has nothing."""
    left, right = a.split(), b.split()
    return [
        (left[step.a] if step.a is not None else "-", right[step.b] if step.b is not None else "-")
        for step in align_words(left, right)
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "missiles of treachery",
            "missiles of betrayal",
            [("missiles",) * 2, ("of",) * 2, ("treachery", "betrayal")],
        ),
        ("we stay", "we stay calm", [("we",) * 2, ("stay",) * 2, ("-", "calm")]),
        ("the old port", "old the port", [("the", "-"), ("old", "old"), ("-", "the"), ("port", "port")]),
        ("a ferry", "Mayor", [("a", "-"), ("ferry", "Mayor")]),
        ("seven boats", "eight boats", [("seven", "eight"), ("boats", "boats")]),
        ("", "one", [("-", "one")]),
        ("", "", []),
    ],
)
def test_two_wordings(a, b, expected):
    assert beside(a, b) == expected


def test_a_content_word_pulls_harder_than_function_words():
    aligned = beside("of the reef of the bay", "the bay of the reef")
    assert ("bay", "bay") in aligned or ("reef", "reef") in aligned
    assert beside("in the end the mayor left", "mayor left in the end").count(("mayor", "mayor")) == 1


@given(TOKENS, TOKENS)
def test_no_token_of_two_is_lost(a, b):
    steps = align_words(a, b)
    assert [step.a for step in steps if step.a is not None] == list(range(len(a)))
    assert [step.b for step in steps if step.b is not None] == list(range(len(b)))
    assert all(step.a is not None or step.b is not None for step in steps)


@given(TOKENS, TOKENS)
def test_swapping_two_swaps_every_step(a, b):
    assert align_words(b, a) == [type(step)(step.b, step.a) for step in align_words(a, b)]


@given(st.lists(TOKENS, min_size=1, max_size=5))
def test_no_token_of_many_is_lost(witnesses):
    columns = align_many(witnesses)
    for n, tokens in enumerate(witnesses):
        assert [column[n] for column in columns if column[n] is not None] == list(range(len(tokens)))
    assert all(any(at is not None for at in column) for column in columns)


@given(st.lists(TOKENS, min_size=2, max_size=5), st.data())
def test_the_order_of_witnesses_only_orders_the_rows(witnesses, data):
    order = data.draw(st.permutations(range(len(witnesses))))
    shuffled = align_many([witnesses[n] for n in order])
    straight = align_many(witnesses)
    assert [[column[n] for column in straight] for n in order] == [
        [column[n] for column in shuffled] for n in range(len(order))
    ]


@given(TOKENS)
def test_equal_wordings_stand_side_by_side(tokens):
    assert align_many([tokens, tokens, tokens]) == [(n, n, n) for n in range(len(tokens))]


def test_columns_of_three_witnesses():
    columns = align_many([["we", "stay", "calm"], ["we", "stay"], ["stay", "calm", "here"]])
    assert columns == [(0, 0, None), (1, 1, 0), (2, None, 1), (None, None, 2)]


def test_nothing_to_align_has_no_columns():
    assert align_many([]) == []
    assert align_many([[], []]) == []


def test_a_step_a_column():
    (step,) = align_words(["calm"], ["Calm"])
    assert (step.a, step.b) == (0, 0)


def test_a_list_of_steps_is_the_callers_own():
    align_words(["we", "stay"], ["we", "wait"]).clear()
    assert len(align_words(["we", "stay"], ["we", "wait"])) == 2
