"""The words of a sentence with the names that stand at them, and whom a noun phrase of it is about.

Takes sentences with their mentions; gives `NamedWords`, in which a name is found by the position of a word, and the names
that are the head of a noun phrase, its possessor or behind its "of": "Silmar" in "shares of Silmar". Places that only say where
from ("the UK index") and names behind other prepositions are none of them.

What this does not cover: pronouns (`newslens.comparison.claims.pronoun_topics`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.language.tagger import TaggedWords

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.language.verb_arguments import WordRange

__all__ = ["NamedSentence", "NamedWords", "is_possessor", "names_in", "read_named_words"]

_POSSESSIVE = re.compile(r"['’]s?$")
_LOCATING = frozenset(
    (
        "in",
        "at",
        "near",
        "from",
        "to",
        "on",
        "against",
        "with",
        "over",
        "by",
        "after",
        "before",
        "than",
        "into",
    )
)
"""Prepositions behind which a name in a subject is not the owner: "a bus of the line from Ostrel"."""


class NamedSentence(NamedTuple):
    """A sentence with the names in it."""

    text: str
    start: int
    """Offset of its first character in the article."""
    mentions: Sequence[NearbyName]

    def mended(self, mention: NearbyName) -> NearbyName:
        """The mention as its sentence words it, but for persons, whose full name the article tells.

        Names of firms and teams are drawn out of headlines ("Velm Beats Marn") more often than they are shortened.
        """
        if mention.kind == "person" and mention.name.count(" ") < thresholds.NAME_WORDS:
            return mention
        surface = self.text[mention.start - self.start : mention.end - self.start]
        return replace(mention, name=_POSSESSIVE.sub("", surface))


class NamedWords(NamedTuple):
    """A sentence by words, with the name that stands at each."""

    words: Sequence[ComparedWord]
    tagged: TaggedWords
    name_at: Mapping[int, NearbyName]
    """Word position to the mention that the word is part of."""


def read_named_words(words: Sequence[ComparedWord], tags: str, sentence: NamedSentence) -> NamedWords:
    """Words of a sentence with the names at them.

    Parameters
    ----------
    words, tags
        Words and marks of the sentence, and a letter for each.
    sentence
        The sentence with its names.
    """
    starts = [each.start for each in words]
    tagged = TaggedWords(starts, [each.end for each in words], [each.form for each in words], tags)
    return NamedWords(words, tagged, _names_by_word(starts, sentence))


def is_possessor(words: Sequence[ComparedWord], at: int) -> bool:
    """Whether a word is a possessor: "Velm's", "the Tars'".

    Parameters
    ----------
    words
        Words and marks of a sentence.
    at
        Position of the word.
    """
    surface = words[at].surface
    is_plural = surface.endswith("s") and at + 1 < len(words) and words[at + 1].surface in {"'", "’"}
    return surface.endswith(("'s", "’s", "s'", "s’")) or is_plural


def names_in(phrase: WordRange | None, read: NamedWords) -> frozenset[str]:
    """Names that a noun phrase is about: its own, its possessors and those behind "of"; not the places in it.

    Parameters
    ----------
    phrase
        The phrase; where there is none, there are no names.
    read
        Its sentence.
    """
    if phrase is None:
        return frozenset()
    found: list[str] = []
    at = phrase.first
    while at < phrase.end and not (found and read.tagged.tags[at] in ",-(KWH"):
        if read.words[at].form in _LOCATING and read.tagged.tags[at] == "I":
            break
        mention = read.name_at.get(at)
        if (
            mention is not None
            and not mention.is_located
            and not _is_modifying_place(mention, at, phrase, read)
        ):
            found.append(mention.name)
            if is_possessor(read.words, at):
                break
        at += 1
    return frozenset(found)


def _is_modifying_place(mention: NearbyName, at: int, phrase: WordRange, read: NamedWords) -> bool:
    """Whether a place only says where from: "the UK index, the Footsie,"; not "Velm has", "Velm's index"."""
    if mention.kind != "place" or is_possessor(read.words, at):
        return False
    following = at
    while read.name_at.get(following) is mention:
        following += 1
    return following < phrase.end and read.tagged.tags[following] in "NJ"


def _names_by_word(starts: Sequence[int], sentence: NamedSentence) -> Mapping[int, NearbyName]:
    """Word position to the name that the word is part of."""
    found: dict[int, NearbyName] = {}
    at = 0
    for mention in map(sentence.mended, sentence.mentions):
        while at < len(starts) and starts[at] < mention.start - sentence.start:
            at += 1
        i = at
        while i < len(starts) and starts[i] < mention.end - sentence.start:
            found.setdefault(i, mention)
            i += 1
    return found
