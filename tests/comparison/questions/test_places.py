"""Which place lies in which, as the texts themselves say."""

from __future__ import annotations

import pytest

from newslens.comparison.questions.claim import NameMention
from newslens.comparison.questions.places import read_story_places


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("It struck Velmark's mountainous Ondar province.", {"Ondar": {"Velmark"}}),
        ("It struck Ondar in northern Velmark.", {"Ondar": {"Velmark"}}),
        ("It struck Ondar, Velmark and Ruvik.", {}),
        ("It struck the state of Ondar in the town of Velmark.", {}),
        ("Troops left Ondar for Velmark.", {}),
    ],
)
def test_what_lies_in_what(text: str, around: dict[str, set[str]]) -> None:
    named = [
        NameMention(text.index(place), text.index(place) + len(place), place, "place")
        for place in ("Velmark", "Ondar")
        if place in text
    ]
    found = read_story_places({"a": text}, {"a": sorted(named, key=lambda mention: mention.start)})
    assert found.around == around
    assert found.named == {"a": {"Velmark", "Ondar"}}
