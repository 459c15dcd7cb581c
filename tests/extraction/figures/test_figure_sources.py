"""What a phrase must name to be the source of a figure."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.figure_sources import (
    behind_data,
    can_be_cited,
    is_body_of_data,
    is_record_keeper,
    is_source_noun,
    is_witness,
)
from newslens.language.tagger import TaggedWords, tag_words
from newslens.language.verb_arguments import WordRange


def phrase(text: str) -> tuple[TaggedWords, WordRange]:
    """A phrase as the subject of a sentence."""
    words = tag_words(f"{text} showed it.", 0, len(text) + len(" showed it."))
    return words, WordRange(0, len(words.words) - 3)


@pytest.mark.parametrize(
    ("text", "keeps", "sees", "is_data"),
    [
        ("The health ministry", True, False, False),
        ("Officials", True, False, False),
        ("The Norland Geological Survey", True, False, True),
        ("A resident of Ondra", False, True, False),
        ("Dana Orvell", False, False, False),
        ("The forward", False, False, False),
        ("A poll of 900 voters", False, False, True),
        ("Figures released by the port", False, False, True),
        ("The port that published figures", False, False, False),
        ("The film", False, False, False),
    ],
)
def test_kinds_of_sources(text, keeps, sees, is_data):
    words, whole = phrase(text)
    assert (is_record_keeper(words, whole), is_witness(words, whole), is_body_of_data(words, whole)) == (
        keeps,
        sees,
        is_data,
    )


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Figures released by the port", "the port"),
        ("Data from the weather office", "the weather office"),
        ("A survey of the bank", "the bank"),
        ("A survey of 900 voters", "A survey"),
        ("Figures published on Friday", "Figures"),
        ("The port", "The port"),
    ],
)
def test_whose_data_they_are(text, whose):
    words, whole = phrase(text)
    found = behind_data(words, whole)
    assert text[words.starts[found.first] : words.ends[found.end - 1]] == whose


@pytest.mark.parametrize(
    ("text", "can"),
    [
        ("the navy", True),
        ("two officials", True),
        ("a study of 12 ships", True),
        ("Ana Kroll", True),
        ("high costs", False),
        ("the rain", False),
        ("a lack of boats", False),
    ],
)
def test_what_can_be_cited(text, can):
    assert can_be_cited(*phrase(text[0].upper() + text[1:])) is can


def test_source_nouns_in_singular_and_plural():
    assert all(map(is_source_noun, ("police", "officials", "mayor", "mayors", "witness", "company")))
    assert not any(map(is_source_noun, ("weather", "results", "fire", "goal")))
