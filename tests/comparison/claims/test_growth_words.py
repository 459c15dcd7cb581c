"""Words that say what a number came to."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.growth_words import course_before, has_verb_of, holds_phrase


@pytest.mark.parametrize(
    ("before", "course"),
    [
        ("the toll rose to", "risen"), ("the toll rose to about", "risen"), ("the toll climbed past", "risen"),
        ("the rate was cut to", "fallen"), ("the rate was cut by", None), ("bringing the total to", "risen"),
        ("bringing the boys to", None), ("a total of them were taken to", None), ("the toll has reached", "risen"),
        ("rescuers have reached", None), ("the share gained 3 percent to", "risen"), ("thieves gained access to", None),
        ("it rose in the past", None), ("it holds up to", None), ("orders rose from", "superseded"), ("rose", None),
        ("", None), ("about", None),
    ],
)  # fmt: skip
def test_the_course_before_a_number(before: str, course: str | None) -> None:
    assert course_before(before.split()) == course


@pytest.mark.parametrize(
    ("words", "kind", "at_end", "found"),
    [
        ("so far", "so_far", False, True), ("is not expected to rise", "so_far", False, False),
        ("is expected to rise", "so_far", False, True), ("was revised to about", "corrected", True, True),
        ("was revised to about them", "corrected", True, False), ("so", "so_far", False, False),
        ("so far", "corrected", False, False),
    ],
)  # fmt: skip
def test_phrases(words: str, kind: str, *, at_end: bool, found: bool) -> None:
    assert holds_phrase(words.split(), kind, at_end=at_end) is found


def test_verbs_of_a_lexicon() -> None:
    assert has_verb_of(["they", "brought", "it"], "comparison/raising_verbs")
    assert not has_verb_of(["they", "saw", "it"], "comparison/raising_verbs")
