"""Words for another event than the reported one."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.occasions.main_occasion import MainOccasion
from newslens.comparison.claims.occasions.other_events import find_other_events, turning_words

MAIN = MainOccasion(places=frozenset(("Velm",)))


def names(text: str, *places: str) -> list[NearbyName]:
    return [NearbyName(text.index(p), text.index(p) + len(p), p, "place") for p in places if p in text]


def others(text: str) -> list[str]:
    return [anchor.key for anchor in find_other_events(text, 0, names(text, "Ostrel", "Velm"), MAIN)]


def turned(text: str) -> str | None:
    anchor = turning_words(text, 0, names(text, "Ostrel", "Velm"), MAIN)
    return None if anchor is None else anchor.key


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In previous floods 40 died.", ["earlier"]),
        ("In the last election it won 40 seats.", ["earlier"]),
        ("Another survey has 40 percent.", ["another"]),
        ("Another survey in Ostrel has 40 percent.", ["ostrel"]),
        ("Another survey in Velm has 40 percent.", ["another"]),
        ("Three other explosions came.", []),
        ("Over the last 40 games he won.", []),
        ("Another flood victim died.", []),
        ("The flood killed 40.", []),
    ],
)
def test_other_events(text: str, found: list[str]) -> None:
    assert others(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Separately, 40 died.", "another"),
        ("Separately, 40 died in Ostrel.", "ostrel"),
        ("In a separate accident, 40 died.", "another"),
        ("In a separate statement, he spoke of 40.", None),
        ("Meanwhile in Ostrel, 40 died.", "ostrel"),
        ("Meanwhile, in autumn, 40 died.", None),
        ("Some 40 died separately.", None),
    ],
)
def test_words_by_which_a_sentence_turns_to_another_event(text: str, found: str | None) -> None:
    assert turned(text) == found
