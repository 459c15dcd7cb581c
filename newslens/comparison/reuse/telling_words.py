"""Which words of a sentence tell what happened, and which only who says so, and when.

Takes a word (`newslens.comparison.shared.content_words`); says whether it tells something. "The army said on Sunday" stands
in sentences about anything, and so do the names of an event: two sentences that share no more than that do not say the
same.

Method: capitalised words are taken for names; titles, sources, channels and words of reporting stand in lexicons.

What this does not cover: the first word of a sentence, which is capitalised whatever it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.language.closed_classes import word_classes
from newslens.lexicon import entries

if TYPE_CHECKING:
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["tells"]

_ATTRIBUTION: Final = (
    "names/titles",
    "speech/source_nouns",
    "speech/channels",
    "speech/reporting_verbs",
    "speech/reporting_nouns",
)


def tells(each: ComparedWord) -> bool:
    """Whether a word tells what happened.

    Examples
    --------
    >>> [word.form for word in read_words("A spokesman for Velm Lines said two boats sank") if tells(word)]
    ['two', 'boats', 'sank']
    """
    if each.kind != CONTENT or each.surface[0].isupper() or word_classes().get(each.form) == "preposition":
        return False
    return each.stem not in _attribution()


@cache
def _attribution() -> frozenset[str]:
    """Stems of the words by which news says whose words it gives."""
    return frozenset(
        each.stem for topic in _ATTRIBUTION for fields in entries(topic) for each in read_words(fields[0])
    )
