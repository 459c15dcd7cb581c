"""Joint speakers: a source that names two or more who speak together.

Takes the tagged words of a source phrase; gives the phrases that "and" joins: "Silva and Brandt", "the Dock Union and the Sailors
League", "Silva, Brandt and Olsen". A quotation of two has both names in its field `speaker`, in the order of the text, with "and"
between them, so that who looks for either finds it.

What this does not cover: phrases in which "and" joins something else: two bodies behind a preposition ("the ministers of Ondra and
Velm"), two roles of one person ("actor and singer Ana Silva", "Ana Silva, a singer and actor").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.language.tagger import TaggedWords

__all__ = ["joined_phrases", "joint_name"]

_NOMINAL = frozenset("DNXJ#'")


def joined_phrases(words: TaggedWords, source: WordRange) -> list[WordRange]:
    """The phrases that "and" joins in a source; nothing where it is one phrase.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> joined_phrases(tag_words("Ana Silva and Tom Brandt", 0, 24), WordRange(0, 5))
    [WordRange(first=0, end=2), WordRange(first=3, end=5)]
    """
    at = next((at for at in range(source.first, source.end) if words.words[at] in {"and", "&"}), None)
    if at is None or not source.first < at < source.end - 1:
        return []
    last = WordRange(at + 1, source.end)
    found = [*_listed(words, WordRange(source.first, at)), last]
    plain = all(set(words.tags[each.first : each.end]) <= _NOMINAL for each in found)
    return found if plain and len(found) <= thresholds.JOINT_SPEAKERS else []


def _listed(words: TaggedWords, source: WordRange) -> list[WordRange]:
    """Phrases between commas."""
    found, first = [], source.first
    for at in range(source.first, source.end):
        if words.tags[at] == ",":
            if first < at:
                found.append(WordRange(first, at))
            first = at + 1
    return [*found, WordRange(first, source.end)] if first < source.end else found


def joint_name(names: Sequence[str]) -> str:
    """One field for several speakers.

    Examples
    --------
    >>> joint_name(["Ana Silva", "Tom Brandt", "Eva Lind"])
    'Ana Silva, Tom Brandt and Eva Lind'
    """
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
