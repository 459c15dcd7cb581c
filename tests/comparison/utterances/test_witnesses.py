"""What each article has of an utterance."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd

from newslens import schema
from newslens.comparison.utterances.witnesses import WitnessIndex
from newslens.schema import Quotation, Rendering


def tables(*said, linked=(), articles=None):
    """An analysis of quotations: article, start, text, utterance; and pairs of them that are linked besides."""
    found = [
        (article, [Quotation(start, start + len(text), text, "direct", utterance=utterance)])
        for article, start, text, utterance in said
    ]
    places = [(article, start, start + len(text)) for article, start, text, _ in said]
    renderings = [
        Rendering(utterance, *places[a], *places[b], "truncated", 0.5) for utterance, a, b in linked
    ]
    return SimpleNamespace(
        articles=pd.DataFrame({"article_id": articles or sorted({article for article, *_ in said})}),
        quotations=schema.found_table("quotations", found),
        renderings=schema.table("renderings", renderings),
    )


def pieces(analysis, utterance="u1"):
    return {
        witness.article_id: [(piece.start, piece.surface) for piece in witness.pieces]
        for witness in WitnessIndex(analysis).of(utterance)
    }


def test_witnesses_stand_in_the_order_of_the_articles():
    said = (("a", 0, "We stay", "u1"), ("b", 5, "We wait", "u2"), ("c", 9, "We stay!", "u1"))
    assert pieces(tables(*said, articles=["c", "b", "a"])) == {"c": [(9, "We stay!")], "a": [(0, "We stay")]}
    assert list(pieces(tables(*said, articles=["c", "b", "a"]))) == ["c", "a"]


def test_an_unknown_utterance_has_none():
    assert WitnessIndex(tables(("a", 0, "We stay", "u1"))).of("u9") == []


def test_a_quotation_without_utterance_is_nobodys():
    assert pieces(tables(("a", 0, "We stay", None), ("b", 0, "We stay", "u1"))) == {"b": [(0, "We stay")]}


def test_pieces_of_an_article_are_one_witness():
    said = tables(("a", 0, "We stay calm,", "u1"), ("a", 30, "and we wait.", "u1"))
    assert pieces(said) == {"a": [(0, "We stay calm,"), (30, "and we wait.")]}


def test_a_piece_that_stands_in_another_adds_nothing():
    lead = ("a", 0, "we wait", "u1")
    whole = ("a", 30, "We stay, and we wait.", "u1")
    assert pieces(tables(lead, whole)) == {"a": [whole[1:3]]}
    assert pieces(tables(whole, ("a", 90, "we wait", "u1"))) == {"a": [whole[1:3]]}


def test_of_two_pieces_that_are_the_same_the_first_is_kept():
    assert pieces(tables(("a", 0, "We wait", "u1"), ("a", 30, "we wait!", "u1"))) == {"a": [(0, "We wait")]}
    assert pieces(tables(("a", 30, "we wait!", "u1"), ("a", 0, "We wait", "u1"))) == {"a": [(0, "We wait")]}


def test_letters_inside_a_word_are_no_piece():
    said = tables(("a", 0, "art", "u1"), ("a", 30, "We start", "u1"))
    assert pieces(said) == {"a": [(0, "art"), (30, "We start")]}


def test_pieces_without_words_leave_the_first():
    assert pieces(tables(("a", 0, "...", "u1"))) == {"a": [(0, "...")]}


LONG = "I am well, thank God, and I ask for calm and patience from all for the good of Velm."


def test_of_a_long_quotation_of_another_utterance_the_part_that_answers():
    said = tables(("a", 0, "calm and patience", "u1"), ("b", 100, LONG, "u2"), linked=[("u1", 0, 1)])
    assert pieces(said) == {
        "a": [(0, "calm and patience")],
        "b": [(100 + LONG.index("calm"), "calm and patience")],
    }
    assert pieces(said, "u2") == {"b": [(100, LONG)]}


def test_a_quotation_at_the_same_place_of_another_article_is_not_linked():
    said = tables(
        ("a", 0, "calm and patience", "u1"),
        ("b", 100, LONG, "u2"),
        ("c", 100, LONG, "u3"),
        linked=[("u1", 0, 1)],
    )
    assert set(pieces(said)) == {"a", "b"}


def test_the_fullest_own_quotation_is_the_model():
    said = tables(
        ("a", 50, "calm", "u1"),
        ("b", 0, "ask for calm and patience", "u1"),
        ("c", 100, LONG, "u2"),
        linked=[("u1", 0, 2)],
    )
    assert pieces(said)["c"] == [(100 + LONG.index("ask"), "ask for calm and patience")]


def test_tokens_have_the_number_of_their_piece():
    (witness,) = WitnessIndex(tables(("a", 0, "We stay,", "u1"), ("a", 30, "we wait.", "u1"))).of("u1")
    assert [(piece, each.surface) for piece, each in witness.tokens] == [
        (0, "We"),
        (0, "stay"),
        (0, ","),
        (1, "we"),
        (1, "wait"),
        (1, "."),
    ]


def test_an_index_finds_the_witnesses_of_every_utterance():
    said = tables(("a", 0, "We stay", "u1"), ("b", 0, "We wait", "u2"), ("c", 0, "We stay!", "u1"))
    index = WitnessIndex(said)
    for utterance in ("u1", "u2", "u9"):
        assert index.of(utterance) == WitnessIndex(said).of(utterance)


def test_quotations_of_articles_that_are_not_in_the_table_are_nobodys():
    assert pieces(tables(("a", 0, "We stay", "u1"), ("b", 0, "We stay", "u1"), articles=["b"])) == {
        "b": [(0, "We stay")]
    }
