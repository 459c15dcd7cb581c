from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.credits_in_words import credited_behind, in_whose_words

IN_WORDS = [
    ("In Silva's words, it was <Q>.", ("words", "silva")),
    ("In the words of Ana Silva, it was <Q>.", ("words", "ana silva")),
    ("It was, in his words, <Q>.", ("words", "his")),
    ("In the mayor's view it was <Q>.", ("view", "the mayor")),
    # words that are nobody's, or no words
    ("In other words, it was <Q>.", None),
    ("In Silva's house it was <Q>.", None),
    ("Silva's words were <Q>.", None),
    ("In a few words it was <Q>.", None),
]


@pytest.mark.parametrize(("text", "expected"), IN_WORDS)
def test_in_whose_words(text, expected):
    words = tagged(text)
    found = in_whose_words(words)
    assert (found and tuple(surface(words, part) for part in found)) == expected


BEHIND = [
    ("<Q> is how Silva described it.", ("described", "silva")),
    ("<Q> was how the mayor put it.", ("put", "the mayor")),
    ("<Q> was the answer of Ana Silva.", ("answer", "ana silva")),
    ("<Q> was Silva's verdict.", ("verdict", "silva")),
    ("<U> That was the verdict of Ana Silva.", ("verdict", "ana silva")),
    ("<U> Those were the words of a nurse.", ("words", "a nurse")),
    ("<U> So said Ana Silva.", ("said", "ana silva")),
    # a sentence of another kind
    ("<Q> is how it fell.", None),
    ("<Q> was the house of Ana Silva.", None),
    ("<U> That was the end of Ana Silva.", None),
    ("<U> That was the verdict.", None),
    ("<U> So it rained.", None),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_what_credits_a_quotation_behind_it(text, expected):
    words = tagged(text)
    found = credited_behind(words, 0)
    assert (found and tuple(surface(words, part) for part in found)) == expected


SPEAKERS = [
    ("“It was bad.” That was the verdict of Ana Ruiz.", "direct", "Ana Ruiz"),
    ("“It was bad.” Those were Tom Hale’s last words.", "direct", "Tom Hale"),
    ("“It was bad.” So said Ana Ruiz, the mayor.", "direct", "Ana Ruiz"),
    ("“Odd” is how Ana Ruiz described it.", "partial", "Ana Ruiz"),
    ("In Ana Ruiz’s words, it was “a farce”.", "partial", "Ana Ruiz"),
    # behind a full stop a reaction is a sentence of its own
    ("Ana Ruiz turned to Tom Hale. “It was bad.” Hale nodded.", "direct", "Ana Ruiz"),
    ("“It was bad.” The mayor agreed.", "direct", None),
    ("“It was bad.” Tom Hale laughed.", "direct", None),
    # the plain verbs of saying, and others behind a question, credit it all the same
    ("“It was bad.” Tom Hale said.", "direct", "Tom Hale"),
    ("“Was it bad?” Tom Hale asked.", "direct", "Tom Hale"),
    ("“It was bad!” Tom Hale shouted.", "direct", "Tom Hale"),
]


@pytest.mark.parametrize(("text", "kind", "speaker"), SPEAKERS)
def test_whose_words_a_sentence_says_they_are(text, kind, speaker):
    (found,) = (each for each in find_quotations(text) if each.kind != "indirect")
    assert (found.kind, found.speaker) == (kind, speaker)
