"""Phrases of a lexicon beside a figure."""

from __future__ import annotations

from newslens.comparison.claims.clause_cues import FoundCue, cues_between
from newslens.comparison.shared.content_words import read_words


def found(text: str, place: str, left: int = 0, right: int = 99) -> list[FoundCue]:
    return list(cues_between("comparison/status_cues", place, read_words(text, marks=True), left, right))


def test_a_phrase_is_found_by_its_stems_and_in_its_place_only() -> None:
    assert found("The club rejects claims of 12", "frame") == [FoundCue(2, 4, "denied")]
    assert not found("The club rejects claims of 12", "near")


def test_a_phrase_stands_whole_in_the_stretch() -> None:
    assert found("It is up from 12", "near", 2, 4) == [FoundCue(2, 4, "earlier")]
    assert not found("It is up from 12", "near", 2, 3)
    assert not found("It is up from 12", "near", 3, 9)
    assert not found("It is up", "near")


def test_of_phrases_that_begin_at_one_word_the_longest_comes_first() -> None:
    assert [cue.end for cue in found("It expects to sell 12", "governs")] == [3, 2]
