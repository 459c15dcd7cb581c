from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.utterance_nouns import is_utterance_noun, whose_words
from newslens.language.verb_arguments import WordRange

WHOSE = [
    ("the reply from Ana Ruiz", "reply", "ana ruiz"),
    ("the verdict of the judge", "verdict", "the judge"),
    ("a remark by Hale", "remark", "hale"),
    ("the mayor's answer", "answer", "the mayor"),
    ("the miners’ answer", "answer", "the miners’"),
    ("her message", "message", "her"),
    ("their blunt message", "message", "their"),
    # nobody
    ("the answer", "answer", None),
    ("one message", "message", None),
    ("the reply on Monday", "reply", None),
]


@pytest.mark.parametrize(("text", "noun", "whose"), WHOSE)
def test_whose_words_they_are(text, noun, whose):
    words = tagged(text)
    found = whose_words(words, WordRange(0, len(words.tags)), words.words.index(noun))
    assert (found and surface(words, found)) == whose


@pytest.mark.parametrize(
    ("word", "expected"),
    [("replies", True), ("words", True), ("warning", True), ("mayor", False), ("poll", False)],
)
def test_nouns_for_what_is_said(word, expected):
    assert is_utterance_noun(word) == expected


SPEAKERS = [
    ("“Not here,” came the answer from Ana Ruiz.", "Ana Ruiz"),
    ("“Not here,” came the reply from the ministry.", "ministry"),
    ("Ana Ruiz slept. Her message was short: “Not here.”", "Ana Ruiz"),
    ("Ana Ruiz slept. Her verdict: “Not here.”", "Ana Ruiz"),
    ("The minister's response: “Not here.”", "minister"),
    # a phrase that names a person, and a thing that is said by nobody
    ("“Not here,” said the author of the reply, Ana Ruiz.", "Ana Ruiz"),
    ("“Not here,” said the man from Porto.", "man from Porto"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_an_answer_is_its_givers(text, speaker):
    assert find_quotations(text)[-1].speaker == speaker
