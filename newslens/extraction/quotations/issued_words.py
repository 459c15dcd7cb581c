"""Issued words: who gives out the statement, letter or offer that a sentence tells of.

Takes the tagged words of a sentence and the place of a noun or quotation; gives the subject of the verb whose object it is, where
the verb is one of giving out words: "the ministry" in "the ministry issued a short statement" and in "the ministry made a “last
and best” offer".

What this does not cover: words that are received, read out or refused ("the board rejected the “best” offer"), the passive, and
objects behind a preposition. The method is newslens' own.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations.utterance_nouns import is_utterance_noun
from newslens.language.verb_arguments import WordRange, subject_before
from newslens.language.verbs import verb_forms

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = ["issuer_of", "issuer_of_phrase"]

_OBJECT = re.compile(r"[VBE][DNJX#'RGE\"]*\Z")
_HAVING = frozenset({"has", "have", "had"})
_TO_NOUN = re.compile(r"[JNG]{0,2}N")


def issuer_of(words: TaggedWords, at: int) -> WordRange | None:
    """The subject that gives out what stands at a place.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> text = "The ministry issued a short statement."
    >>> issuer_of(tag_words(text, 0, len(text)), 5)
    WordRange(first=0, end=2)
    """
    found = _OBJECT.search(words.tags, 0, at)
    if found is None or words.words[found.start()] not in _giving_forms():
        return None
    verb = found.start()
    if words.tags[verb] == "E" and words.words[verb - 1] not in _HAVING:
        return None  # "the ministry was sent a statement"
    while verb and words.tags[verb - 1] in "AMR":
        verb -= 1
    return subject_before(words, verb)


def issuer_of_phrase(words: TaggedWords, at: int, last_word: str) -> WordRange | None:
    """The subject that gives out words of which those in marks at a place are a part: "made a “last and best” offer".

    Parameters
    ----------
    words
        Words of the sentence.
    at
        Position of the quotation, which counts as one word.
    last_word
        The last word in the marks, in lower case: the noun may stand there.
    """
    behind = _TO_NOUN.match(words.tags, at + 1)
    noun = words.words[behind.end() - 1] if behind is not None else last_word
    return issuer_of(words, at) if is_utterance_noun(noun) else None


@cache
def _giving_forms() -> frozenset[str]:
    principal = {verb: parts for verb, *parts in lexicon.entries("language/verbs")}
    verbs = lexicon.words("speech/giving_verbs")
    return frozenset(form for verb in verbs for form, _ in verb_forms(verb, *principal.get(verb, ())))
