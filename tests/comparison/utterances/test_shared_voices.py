"""Speakers who are one voice by a sentence that two reports have of both."""

from __future__ import annotations

import pytest
from compared_quotations import measured, quoted

from newslens.comparison.utterances.shared_voices import with_shared_voices

LOSS = "This is a tragic loss."


def said(words, article, speaker, kind="direct"):
    return quoted(words, article, speaker=speaker, kind=kind)


def pair(first, second, *, who="unknown", words=2, inside=True):
    return measured(first, second, who=who, words=words, inside=inside)


OTHER = pair(
    said("that the yard is shut", 0, "Velm Lines", "indirect"),
    said("We shut the yard.", 1, "Ada Brandt"),
    inside=False,
)


def voices(*held, other=OTHER):
    """What is known of the speakers of another pair."""
    return with_shared_voices([*held, other], held)[-1].who


def test_a_sentence_that_both_are_given_makes_them_one():
    assert voices(pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, "Ada Brandt"))) == "same"


@pytest.mark.parametrize(("words", "who"), [(2, "same"), (1, "unknown")])
def test_voice_words(words, who):
    assert voices(pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, "Ada Brandt"), words=words)) == who


@pytest.mark.parametrize(
    "held",
    [
        pair(said(LOSS, 0, "Velm Lines", "partial"), said(LOSS, 1, "Ada Brandt", "partial")),
        pair(said(LOSS, 0, "Velm Lines", "indirect"), said(LOSS, 1, "Ada Brandt")),
        pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, "Ada Brandt"), inside=False),
        pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 2, "Ada Brandt")),
        pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, "Jon Olsen")),
        pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, None)),
    ],
    ids=["a fragment", "reported", "not to the letter", "another report", "another speaker", "no speaker"],
)
def test_what_makes_nobody_one(held):
    assert voices(held) == "unknown"


def test_names_that_show_two_persons_stay_two():
    held = pair(said(LOSS, 0, "Velm Lines"), said(LOSS, 1, "Ada Brandt"))
    assert voices(held, other=OTHER._replace(who="different")) == "different"


def test_without_shared_voices_the_pairs_are_the_same_object():
    pairs = [OTHER]
    assert with_shared_voices(pairs, []) is pairs
