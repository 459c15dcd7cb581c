"""Credits by words about words: the phrase or clause that says whose words a quotation is.

Takes the tagged words of a sentence and the place of a quotation that no cue reports; gives the credit. Read are "in Silva's words,
... “Q”" and "in the words of Silva", "“Q” is how Silva described it", "“Q” was the answer of Silva", and the sentence behind a whole
quotation that takes it up: "“Q.” That was the verdict of Silva", "“Q.” So said Silva".

What this does not cover: opinions without words ("for Silva it is “Q”"), and a verdict two sentences away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import forms_of_be, is_reporting_verb
from newslens.extraction.quotations.utterance_nouns import is_utterance_noun, whose_words
from newslens.language.verb_arguments import WordRange, subject_after, subject_before

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = ["credited_behind", "in_whose_words"]

_VIEWS = frozenset({"word", "words", "view", "opinion", "phrase", "telling"})
_PHRASE = re.compile(r"I[DNXJP'#]+(?:I[DNXJ'#]+)?")
_TAKEN_UP = re.compile(r"[,.]?[DPHR]?AR*(?=[DXN])")
_HOW = re.compile(r"[,]?AR*[WS](?=[DNXJP])")
_SO_SAID = re.compile(r"\.?RV(?=[DNXJ])")


def in_whose_words(words: TaggedWords) -> tuple[WordRange, WordRange] | None:
    """The credit that a sentence gives by "in ... words", and whom: "in Silva's words", "in the words of the mayor".

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> in_whose_words(tag_words("In Silva's words, it rained.", 0, 28))
    (WordRange(first=3, end=4), WordRange(first=1, end=2))
    """
    if _VIEWS.isdisjoint(words.words) or "in" not in words.words:
        return None
    for phrase in _PHRASE.finditer(words.tags):
        first, end = phrase.span()
        noun = next((at for at in range(first + 1, end) if words.words[at] in _VIEWS), None)
        if words.words[first] == "in" and noun is not None:
            whose = whose_words(words, WordRange(first + 1, end), noun)
            if whose is not None:
                return WordRange(noun, noun + 1), whose
    return None


def credited_behind(words: TaggedWords, at: int) -> tuple[WordRange, WordRange] | None:
    """What credits a quotation at this place behind it, and whom: "... is how Silva described it", "... was Silva's answer"."""
    return _described(words, at + 1) or _so_said(words, at + 1) or _was_the_verdict(words, at + 1)


def _described(words: TaggedWords, after: int) -> tuple[WordRange, WordRange] | None:
    """Behind a quotation: "is how Silva described it", "was what Silva called it"."""
    how = _HOW.match(words.tags, after)
    if how is None or words.words[how.end() - 1] not in {"how", "what"}:
        return None
    verb = next((at for at in range(how.end(), len(words.tags)) if words.tags[at] in "VE"), None)
    if verb is None or not is_reporting_verb(words.words[verb]):
        return None
    source = subject_before(words, verb)
    return (WordRange(verb, verb + 1), source) if source is not None and source.first >= how.end() else None


def _so_said(words: TaggedWords, after: int) -> tuple[WordRange, WordRange] | None:
    """Behind a quotation: "So said Silva"."""
    said = _SO_SAID.match(words.tags, after)
    if said is None:
        return None
    verb = said.end() - 1
    if words.words[verb - 1] not in {"so", "thus"} or not is_reporting_verb(words.words[verb]):
        return None
    source = subject_after(words, said.end())
    return (WordRange(verb, verb + 1), source) if source is not None else None


def _was_the_verdict(words: TaggedWords, after: int) -> tuple[WordRange, WordRange] | None:
    """Behind a quotation: "was the verdict of Silva", "That was Silva's verdict"."""
    taken_up = _TAKEN_UP.match(words.tags, after)
    if taken_up is None or forms_of_be().isdisjoint(words.words[after : taken_up.end()]):
        return None
    first = taken_up.end()
    end = min(len(words.tags), first + thresholds.VERDICT_WORDS)
    noun = next((place for place in range(first, end) if is_utterance_noun(words.words[place])), None)
    if noun is None or set(words.tags[first:noun]) & set("VAMI,"):
        return None
    phrase = subject_after(words, first)
    whose = (
        whose_words(words, phrase, noun) if phrase is not None and phrase.first <= noun < phrase.end else None
    )
    return (WordRange(noun, noun + 1), whose) if whose is not None else None
