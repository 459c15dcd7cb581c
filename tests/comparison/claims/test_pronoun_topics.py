"""Whom a pronoun stands for."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.named_words import NamedSentence, read_named_words
from newslens.comparison.claims.pronoun_topics import POSSESSIVES, PRONOUNS, topic_of
from newslens.comparison.shared.content_words import read_words
from newslens.language.tagger import tag_found

KINDS = {
    "Silmar": "organisation",
    "Norbank": "organisation",
    "Velm": "place",
    "Ada Orvell": "person",
    "Ivan Moreno": "person",
}


def sentence(text: str) -> NamedSentence:
    """A sentence with its names."""
    mentions = [
        NearbyName(
            text.index(name), text.index(name) + len(name), name, kind, is_located=f"in {name}" in text
        )
        for name, kind in KINDS.items()
        if name in text
    ]
    return NamedSentence(text, 0, sorted(mentions, key=lambda mention: mention.start))


def topic(text: str, *before: str) -> list[str]:
    """Whom the pronoun of a text stands for; it is the last of its words that is one."""
    words = read_words(text, marks=True)
    tags = tag_found([each.surface for each in words], [each.start for each in words]).tags
    at = max(i for i, each in enumerate(words) if each.form in PRONOUNS)
    read = read_named_words(words, tags, sentence(text))
    return sorted(topic_of(words[at].form, at, read, [sentence(each) for each in before]))


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("She won.", ["Ada Orvell ran."], ["Ada Orvell"]),
        ("She won.", ["It rained.", "Ada Orvell ran."], ["Ada Orvell"]),
        ("She won.", ["It rained.", "It snowed.", "Ada Orvell ran."], []),
        ("She won.", ["Silmar ran."], []),
        ("It won.", ["Silmar ran."], ["Silmar"]),
        ("They won.", ["Silmar and Norbank ran."], ["Norbank", "Silmar"]),
        ("It won.", ["Silmar and Norbank ran."], []),
        ("Silmar of Velm raised its offer.", [], ["Silmar"]),
        ("Ada Orvell and Ivan Moreno saw his car.", [], []),
        ("The firm said it won.", ["Silmar ran."], []),
        ("It rained and its roof broke.", ["The hall in Velm stood."], []),
    ],
)
def test_whom_a_pronoun_stands_for(text: str, before: list[str], expected: list[str]) -> None:
    assert topic(text, *before) == expected


def test_possessives_are_pronouns() -> None:
    assert POSSESSIVES < PRONOUNS
