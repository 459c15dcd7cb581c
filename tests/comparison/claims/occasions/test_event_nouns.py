"""Nouns of events of which there are many."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.event_nouns import event_phrase, is_event_noun, nouns_of_events


@pytest.mark.parametrize("word", ["flood", "Floods", "crashes", "robberies", "by-elections", "riot"])
def test_events(word: str) -> None:
    assert is_event_noun(word)


@pytest.mark.parametrize("word", ["village", "death", "robberys", "crashs", ""])
def test_no_events(word: str) -> None:
    assert not is_event_noun(word)


def test_the_collection() -> None:
    assert {"flood", "floods"} <= nouns_of_events()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (" deadly flood in Velm", True),
        (" flood struck Velm", True),
        (" flood", True),
        (" flood, by night", True),
        (" flood victim", False),
        (" five floods in Velm", False),
        (" of the flood in Velm", False),
        (" big old deadly flood in Velm", False),
        (" village in Velm", False),
    ],
)
def test_phrases(text: str, is_one: bool) -> None:
    assert bool(event_phrase().match(text)) is is_one
