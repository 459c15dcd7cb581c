"""Sentences with their tags, for tests of the rooms that read them; <U>, <Q> and <Z> stand for quotations in marks."""

from __future__ import annotations

from newslens.language.tagger import tag_words
from newslens.language.tokens import FRAGMENT, RUN_ON, UTTERANCE

STAND_INS = {"<U>": UTTERANCE, "<Q>": FRAGMENT, "<Z>": RUN_ON}


def tagged(text):
    for written, sign in STAND_INS.items():
        text = text.replace(written, sign)
    return tag_words(text, 0, len(text))


def surface(words, phrase):
    """A range of words as text; None for none."""
    if phrase is None:
        return None
    text = " ".join(words.words[phrase[0] : phrase[1]])
    for written, sign in STAND_INS.items():
        text = text.replace(sign, written)
    return text


def relation(words, each):
    """Cue, source, contents and frame of an attribution relation as text."""
    cue = surface(words, (each.cue.first, each.cue.end))
    return (
        cue,
        surface(words, each.source),
        [surface(words, content) for content in each.contents],
        each.frame,
    )
