from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.joint_speakers import joined_phrases, joint_name
from newslens.language.verb_arguments import WordRange

JOINED = [
    ("Tom Hale and Ana Ruiz", ["tom hale", "ana ruiz"]),
    ("Hale & Ruiz", ["hale", "ruiz"]),
    ("the Porto League and the Sailors Union", ["the porto league", "the sailors union"]),
    ("Tom Hale, Eva Lind and Ana Ruiz", ["tom hale", "eva lind", "ana ruiz"]),
    ("Tom Hale, Eva Lind, and Ana Ruiz", ["tom hale", "eva lind", "ana ruiz"]),
    ("the mayor and her aide", ["the mayor", "her aide"]),
    # one phrase
    ("the mayors of Porto and Lima", []),
    ("Tom Hale, who slept and ate,", []),
    ("Tom Hale", []),
    ("Tom Hale or Ana Ruiz", []),
    ("Tom Hale and", []),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_phrases_that_speak_together(text, expected):
    words = tagged(text)
    found = joined_phrases(words, WordRange(0, len(words.tags)))
    assert [surface(words, each) for each in found] == expected


SPEAKERS = [
    ("“We left,” Tom Hale and Ana Ruiz said.", "Tom Hale and Ana Ruiz"),
    ("“We left,” said Tom Hale and Ana Ruiz.", "Tom Hale and Ana Ruiz"),
    ("The Porto League and the Sailors Union said: “We left.”", "Porto League and Sailors Union"),
    ("“We left,” said Tom Hale, Eva Lind and Ana Ruiz.", "Tom Hale, Eva Lind and Ana Ruiz"),
    ("Tom Hale and Ana Ruiz said it froze. “We left,” they said.", "Tom Hale and Ana Ruiz"),
    # one speaks, or none is named
    ("“We left,” said the mayors of Porto and Lima.", "mayors of Porto and Lima"),
    ("“We left,” said singer and actor Ana Ruiz.", "Ana Ruiz"),
    ("“We left,” said Ana Ruiz of Hale and Sons.", "Ana Ruiz"),
    ("“We left,” said an aide to Tom Hale and Ana Ruiz.", "aide to Tom Hale and Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_both_names_of_joint_speakers_are_kept(text, speaker):
    assert find_quotations(text)[-1].speaker == speaker


def test_the_field_of_several():
    assert joint_name(["Ana Ruiz", "Tom Hale"]) == "Ana Ruiz and Tom Hale"
    assert joint_name(["Ana Ruiz", "Tom Hale", "Eva Lind"]) == "Ana Ruiz, Tom Hale and Eva Lind"
