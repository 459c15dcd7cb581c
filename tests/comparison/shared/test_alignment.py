"""Alignment of two wordings and of many."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens import schema
from newslens.comparison.shared.alignment import align_many, align_words
from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.pairwise_alignment import best_steps, word_slot
from newslens.comparison.utterances import alignment_table
from newslens.errors import InputError
from newslens.schema import Quotation, Rendering

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


def test_very_long_texts_fall_back_to_the_fast_alignment():
    words = [f"word{n}" for n in range(700)]
    slots = [word_slot(word(each)) for each in words]
    steps = best_steps(slots, slots[:300] + slots[400:])
    assert sum(step.a is not None and step.b is not None for step in steps) == 600
    assert [step.a for step in steps if step.a is not None] == list(range(700))


def analysis(*said, linked=()):
    """An analysis of quotations: article, text, utterance, kind; and pairs of them that are linked besides."""
    articles = pd.DataFrame({"article_id": sorted({article for article, *_ in said})}, dtype="string")
    places, found = {}, []
    for n, (article, text, utterance, *kind) in enumerate(said):
        start = 1000 * n
        places[n] = (article, start, start + len(text))
        quotation = Quotation(
            start, start + len(text), text, kind[0] if kind else "direct", utterance=utterance
        )
        found.append((article, [quotation]))
    renderings = [
        Rendering(utterance, *places[a], *places[b], "truncated", 0.5) for utterance, a, b in linked
    ]
    return SimpleNamespace(
        articles=articles,
        quotations=schema.found_table("quotations", found),
        renderings=schema.table("renderings", renderings),
    )


def readings(frame):
    return {
        row[0]: [None if pd.isna(cell) else cell for cell in row[1:]] for row in frame.itertuples(index=False)
    }


def test_table_has_a_row_a_witness_and_a_column_a_reading():
    frame = alignment_table(
        analysis(
            ("a", "The missiles of treachery will not win.", "u1"),
            ("b", "The missiles of betrayal will not win", "u1"),
            ("c", "Quite another thing.", "u2"),
        ),
        "u1",
    )
    assert list(frame.columns) == ["article_id", "1", "2", "3"]
    assert readings(frame) == {
        "a": ["The missiles of", "treachery", "will not win."],
        "b": ["The missiles of", "betrayal", "will not win"],
    }
    assert set(map(str, frame.dtypes)) == {"string"}


def test_every_token_has_its_column_where_readings_are_not_joined():
    said = analysis(("a", "We stay, we wait.", "u1"), ("b", "We wait.", "u1"))
    frame = alignment_table(said, "u1", joined=False)
    assert readings(frame)["a"] == ["We", "stay", ",", "we", "wait", "."]
    assert [cell for cell in readings(frame)["b"] if cell] == ["We", "wait", "."]


def test_pieces_are_one_witness_and_a_repeated_piece_adds_nothing():
    said = analysis(
        ("a", "We stay calm, and we wait.", "u1"),
        ("b", "we wait", "u1", "partial"),
        ("b", "We stay calm", "u1"),
        ("b", "and we wait.", "u1"),
    )
    assert (
        " ".join(cell for cell in readings(alignment_table(said, "u1"))["b"] if cell)
        == "We stay calm and we wait."
    )


def test_of_a_long_quotation_a_witness_has_the_part_that_answers():
    said = analysis(
        ("a", "calm and patience from everyone", "u1", "partial"),
        ("b", "I am well, thank God, and I ask for calm and patience from all for the good of Velm.", "u2"),
        linked=[("u1", 0, 1)],
    )
    row = readings(alignment_table(said, "u1"))["b"]
    assert "".join(cell or "" for cell in row).startswith("calm and patience")
    assert "thank" not in " ".join(cell or "" for cell in row)


def test_swapping_two_witnesses_swaps_the_rows_of_the_table():
    one, two = ("The port of Velm is shut.", "u1"), ("Velm's harbour is closed, she said.", "u1")
    there = alignment_table(analysis(("a", *one), ("b", *two)), "u1")
    back = alignment_table(analysis(("a", *two), ("b", *one)), "u1")
    assert (
        there.drop(columns="article_id")
        .iloc[::-1]
        .reset_index(drop=True)
        .equals(back.drop(columns="article_id"))
    )


def test_an_unknown_utterance_is_said_to_be_one():
    with pytest.raises(InputError, match="u9"):
        alignment_table(analysis(("a", "We stay.", "u1")), "u9")
