"""Names at the words of a sentence, and whom a noun phrase is about."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.named_words import (
    NamedSentence,
    NamedWords,
    is_possessor,
    names_in,
    read_named_words,
)
from newslens.comparison.shared.content_words import read_words
from newslens.language.tagger import tag_found
from newslens.language.verb_arguments import WordRange

KINDS = {"Silmar": "organisation", "Norbank": "organisation", "Velm": "place", "Ada Orvell": "person"}


def named(text: str) -> NamedWords:
    """A sentence with its names."""
    mentions = [
        NearbyName(text.index(name), text.index(name) + len(name), name, kind)
        for name, kind in KINDS.items()
        if name in text
    ]
    words = read_words(text, marks=True)
    tags = tag_found([each.surface for each in words], [each.start for each in words]).tags
    sentence = NamedSentence(text, 0, sorted(mentions, key=lambda mention: mention.start))
    return read_named_words(words, tags, sentence)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Silmar", {"Silmar"}),
        ("Silmar and Norbank", {"Silmar", "Norbank"}),
        ("Shares of Silmar", {"Silmar"}),
        ("Silmar shares", {"Silmar"}),
        ("Silmar's offer to Norbank", {"Silmar"}),
        ("Silmar, the rival of Norbank,", {"Silmar"}),
        ("The Velm index", set()),
        ("Velm's index", {"Velm"}),
        ("A train from Velm", set()),
        ("The offer", set()),
    ],
)
def test_whom_a_phrase_is_about(phrase: str, expected: set[str]) -> None:
    read = named(phrase)
    assert names_in(WordRange(0, len(read.words)), read) == expected


def test_no_phrase_has_no_names() -> None:
    assert not names_in(None, named("Silmar"))


def test_names_stand_at_all_of_their_words() -> None:
    assert sorted(named("Then Ada Orvell sang").name_at) == [1, 2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Velm's", True), ("Velms' hall", True), ("the Tars ' hall", False), ("Velm", False)],
)
def test_possessors(text: str, *, expected: bool) -> None:
    assert is_possessor(read_words(text, marks=True), 0) is expected


def test_a_firm_is_named_as_its_sentence_does() -> None:
    mention = NearbyName(0, 7, "Norbank Closes Its Doors", "organisation")
    assert NamedSentence("Norbank has 12 branches.", 0, [mention]).mended(mention).name == "Norbank"
    possessor = NearbyName(0, 9, "Norbank", "organisation")
    assert NamedSentence("Norbank's 12 branches.", 0, [possessor]).mended(possessor).name == "Norbank"


def test_a_person_keeps_the_full_name_unless_it_is_a_headline() -> None:
    person = NearbyName(0, 6, "Ivan Moreno", "person")
    assert NamedSentence("Moreno scored.", 0, [person]).mended(person).name == "Ivan Moreno"
    headline = NearbyName(0, 6, "Striker Ivan Moreno Scores", "person")
    assert NamedSentence("Moreno scored.", 0, [headline]).mended(headline).name == "Moreno"
