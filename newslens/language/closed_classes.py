"""The closed classes of English: determiners, pronouns, prepositions, conjunctions, auxiliaries and their like.

One table (`newslens/lexicon/language/closed_classes.txt`) holds the words, the class that the tagger starts from, and
what each room uses them for; this module gives the sets that those uses need, so that no room keeps a list of its own.

What this does not cover: words of the open classes, which the rooms add from lexicons of their own, and what a word
is in its sentence (`newslens.language.tagger`).
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Use", "closed_class_words", "function_words", "referent", "word_classes"]

Use = Literal["function", "denies", "ends", "opens", "asks", "plain", "joins"]
"""What a word of the closed classes is used for; the head of the lexicon explains each."""

_TABLE = "language/closed_classes"


@cache
def closed_class_words(use: Use) -> frozenset[str]:
    """Words with one use, in lower case.

    Examples
    --------
    >>> sorted(closed_class_words("joins"))[:3]
    ['after', 'although', 'as']
    """
    return frozenset(word.casefold() for word, _, uses in _rows() if use in uses)


@cache
def function_words() -> frozenset[str]:
    """Words that carry so little content that they hold no two sentences together, in lower case.

    The words of the closed classes marked `function`, and verbs of saying, "get" and "do". Words that deny and
    modal verbs are left out: a change of either turns a statement round.

    Examples
    --------
    >>> {"the", "said"} <= function_words(), "not" in function_words()
    (True, False)
    """
    return closed_class_words("function") | words("language/light_verbs")


@cache
def word_classes() -> Mapping[str, str]:
    """Class of each word, in the spelling of the lexicon ("I", "I'm").

    Examples
    --------
    >>> word_classes()["the"], word_classes()["whose"]
    ('determiner', 'wh')
    """
    return MappingProxyType({word: word_class for word, word_class, _ in _rows()})


def referent(word: str) -> str | None:
    """What a pronoun in lower case can stand for: he, she, they, it, relative or nobody; None for other words.

    Examples
    --------
    >>> referent("him"), referent("we"), referent("table")
    ('he', 'nobody', None)
    """
    return _referents().get(word)


@cache
def _referents() -> dict[str, str]:
    return {fields[0].casefold(): fields[3] for fields in entries(_TABLE) if len(fields) > 3}


@cache
def _rows() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Word, class and uses of each entry."""
    return tuple(
        (fields[0], fields[1], frozenset(fields[2].split() if len(fields) > 2 else ()))
        for fields in entries(_TABLE)
    )
