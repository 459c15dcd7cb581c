"""The words around a date in its sentence, for the rules that ask about tense and about what is dated.

Takes a text, the offsets of a date and those of its sentence; gives the words before and behind the date, of its clause
and of the whole sentence, in lower case. A clause ends at a comma before a space, a colon, a semicolon, a dash,
a bracket or a quotation mark.

What this does not cover: clauses without a mark between them ("the house that met will vote"), which are read as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from newslens.extraction.dates.date_thresholds import WORDS_REACH
from newslens.language.tokens import COMPOUND_WORDS
from newslens.lexicon import entries

__all__ = ["SurroundingWords", "clause_words", "lower_words", "words_around"]

_CLAUSE_END = re.compile(r"[;:—–()\[\]\"“”]|,\s|\s-\s")


@dataclass(frozen=True)
class SurroundingWords:
    """What stands around a date in its sentence.

    Attributes
    ----------
    left, right
        Text of the sentence before and behind the date, no farther than `WORDS_REACH` characters.
    """

    left: str
    right: str

    @cached_property
    def before(self) -> list[str]:
        """Words of the clause up to the date."""
        return lower_words(_CLAUSE_END.split(self.left)[-1])

    @cached_property
    def behind(self) -> list[str]:
        """Words of the clause behind the date."""
        # "On Friday, two were killed": the comma behind a date that opens its sentence ends no clause.
        return lower_words(_CLAUSE_END.split(self.right.lstrip(", "), maxsplit=1)[0])

    @cached_property
    def all_before(self) -> list[str]:
        """Words of the sentence up to the date."""
        return lower_words(self.left)

    @cached_property
    def all_behind(self) -> list[str]:
        """Words of the sentence behind the date."""
        return lower_words(self.right)

    @property
    def lead(self) -> str:
        """The word of the clause directly before the date; empty where there is none."""
        return self.before[-1] if self.before else ""


def words_around(text: str, start: int, end: int, sentence: tuple[int, int]) -> SurroundingWords:
    """The words around a date.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the date.
    sentence
        Offsets of its sentence.

    Examples
    --------
    >>> text = "Rain fell. Members, he said, will vote on Thursday if they can."
    >>> around = words_around(text, 42, 50, (11, len(text)))
    >>> around.before, around.behind, around.lead
    (['will', 'vote', 'on'], ['if', 'they', 'can'], 'on')
    """
    left = text[max(sentence[0], start - WORDS_REACH) : start]
    return SurroundingWords(left, text[end : min(sentence[1], end + WORDS_REACH)])


def lower_words(clause: str) -> list[str]:
    """Words of a clause in lower case; numbers are no words.

    Examples
    --------
    >>> lower_words("The by-election's 12 days")
    ['the', "by-election's", 'days']
    """
    return COMPOUND_WORDS.findall(clause.casefold())


@cache
def clause_words(part: str) -> frozenset[str]:
    """Words that play a part in the clause around a date, as `newslens/lexicon/dates/clause_words.txt` lists them.

    Examples
    --------
    >>> sorted(clause_words("be"))
    ['are', 'been', 'is', 'was', 'were']
    """
    return frozenset(word for word, parts in entries("dates/clause_words") if part in parts.split())
