"""Renderings of one utterance as an alignment table."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.utterances.witness_alignment import aligned_tokens, alignment_table
from newslens.comparison.utterances.witnesses import WitnessIndex
from newslens.errors import InputError
from newslens.schema import Quotation, Rendering


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


def test_readings_are_joined_where_the_same_witnesses_agree():
    said = analysis(
        ("a", "We wait for rain", "u1"), ("b", "We wait for snow", "u1"), ("c", "We hope for snow", "u1")
    )
    frame = alignment_table(said, "u1")
    assert readings(frame) == {
        "a": ["We", "wait", "for", "rain"],
        "b": ["We", "wait", "for", "snow"],
        "c": ["We", "hope", "for", "snow"],
    }


def test_a_mark_goes_with_what_stands_before_it_and_is_spaced_as_printed():
    said = analysis(("a", "We wait, all of us", "u1"), ("b", "We wait — all of us", "u1"))
    frame = alignment_table(said, "u1")
    assert readings(frame) == {"a": ["We wait, all of us"], "b": ["We wait — all of us"]}


def test_the_first_column_may_be_a_mark():
    frame = alignment_table(analysis(("a", "... we wait", "u1"), ("b", "we wait", "u1")), "u1")
    assert readings(frame)["a"] == ["...", "we wait"]
    assert readings(frame)["b"] == [None, "we wait"]


def test_tokens_stand_in_the_columns_of_the_table_without_joined_readings():
    said = analysis(("a", "We wait, all of us", "u1"), ("b", "We all wait", "u1"), ("c", "...", "u1"))
    tokens = aligned_tokens(WitnessIndex(said).of("u1"))
    assert tokens == readings(alignment_table(said, "u1", joined=False))
    assert [token for token in tokens["a"] if token] == ["We", "wait", ",", "all", "of", "us"]


def test_witnesses_without_words_have_no_columns():
    assert aligned_tokens(WitnessIndex(analysis(("a", " ", "u1"))).of("u1")) == {"a": []}
