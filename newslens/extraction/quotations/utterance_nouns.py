"""Utterance nouns: phrases about words ("the reply from Silva", "her message") and whose words they are.

Takes the tagged words of a sentence and a phrase in it; gives the phrase for the person: the owner before the noun ("the
minister's answer", "her message") or whom "of", "from" or "by" names behind it ("the words of Silva").

What this does not cover: nouns that carry words and are credited themselves ("a poll", "the indictment"; `channels`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations.cues import is_reporting_noun
from newslens.language.closed_classes import referent
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = ["is_utterance_noun", "whose_words"]

_GIVING = frozenset({"of", "from", "by"})


def is_utterance_noun(word: str) -> bool:
    """Whether a lower-case noun names what somebody says or thinks: answer, verdict, words.

    Examples
    --------
    >>> [is_utterance_noun(word) for word in ("reply", "answers", "claim", "mayor")]
    [True, True, True, False]
    """
    return word in _nouns() or is_reporting_noun(word)


@cache
def _nouns() -> frozenset[str]:
    nouns = frozenset(noun.rsplit(" ", 1)[-1] for noun in lexicon.words("speech/utterance_nouns"))
    plurals = {noun[:-1] + "ies" if noun.endswith("y") else noun + "s" for noun in nouns}
    return nouns | plurals


def whose_words(words: TaggedWords, source: WordRange, noun: int) -> WordRange | None:
    """Whose words a phrase about words means.

    Parameters
    ----------
    words
        Words of the sentence.
    source
        The phrase.
    noun
        Position of its utterance noun.

    Returns
    -------
    WordRange | None
        The phrase for the person, or None where the phrase names nobody.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> whose_words(tag_words("the reply from Silva", 0, 20), WordRange(0, 4), 1)
    WordRange(first=3, end=4)
    """
    if noun + 2 < source.end and words.words[noun + 1] in _GIVING:
        return WordRange(noun + 2, source.end)
    owner = words.tags.rfind("'", source.first, noun)
    if owner > source.first:
        return WordRange(source.first, owner)
    if owner < 0:
        plural = next((at for at in range(source.first, noun) if words.words[at][-1] in "'’"), None)
        if plural is not None:
            return WordRange(source.first, plural + 1)
    return WordRange(source.first, source.first + 1) if _is_owner(words, source.first) else None


def _is_owner(words: TaggedWords, at: int) -> bool:
    """Whether a word is a possessive pronoun: "her message"."""
    return words.tags[at] == "D" and referent(words.words[at]) is not None
