"""Whether a text is in another language than English, coarsely.

Takes a text; gives True where it surely is in another language. In scripts other than Latin its letters tell, in Latin script the words
of grammar: those of other languages stand in `newslens/lexicon/language/foreign_function_words.txt`. That English ones are rare says
nothing: a list of things, a table of results and a text of headlines have few as well.

What this does not cover: which language it is, short texts, texts in capitals, and languages in Latin script that the lexicon does not
list; they are taken for English.
"""

from __future__ import annotations

import re
from functools import cache

from newslens.language import language_thresholds as thresholds
from newslens.language.closed_classes import word_classes
from newslens.lexicon import entries

__all__ = ["is_foreign"]

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]")


def is_foreign(text: str) -> bool:
    """Whether a text is surely in another language than English.

    Parameters
    ----------
    text
        Text of an article; its beginning is looked at.

    Examples
    --------
    >>> is_foreign("Two boats sank off the port on Sunday, the coastguard said, and nobody was hurt.")
    False
    >>> is_foreign("Zwei Boote sind vor dem Hafen gesunken, sagte die Küstenwache, und niemand wurde bei dem Unglück verletzt.")
    True
    """
    words = _WORD.findall(text[: thresholds.LANGUAGE_SAMPLE])
    letters = sum(map(len, words))
    latin = len(_LATIN.findall("".join(words)))
    if letters - latin >= max(thresholds.OTHER_SCRIPT * letters, thresholds.OTHER_LETTERS):
        return True
    small = [word for word in words if word.islower()]
    foreign = sum(map(_foreign_words().__contains__, small))
    english = sum(map(_english_words().__contains__, small))
    return (
        foreign >= thresholds.FOREIGN_WORDS
        and foreign >= thresholds.FOREIGN_WORD_SHARE * len(small)
        and foreign >= thresholds.FOREIGN_TO_ENGLISH * english
    )


@cache
def _foreign_words() -> frozenset[str]:
    return frozenset(
        word.strip() for _, listed in entries("language/foreign_function_words") for word in listed.split(",")
    )


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word.casefold() for word in word_classes() if len(word) > 1)
