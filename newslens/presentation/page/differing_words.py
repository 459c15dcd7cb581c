"""Two wordings of a sentence held against each other: which words both have, and which differ.

Takes texts; gives runs of words. Capitals, kinds of apostrophes and punctuation do not make a word differ, but the signs of a
number do ("3.5" and "35", "$5" and "€5"), and what consists of marks alone is never held against anything. Chinese and Japanese,
which part no words by spaces, are compared sign by sign.

The page's script (`differing_words.js`) does the same for the pair that a reader chooses; a test holds both to the same result.
Not covered: what a differing word means. To reword is no error.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from newslens.comparison.shared.number_signs import without_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

__all__ = ["WordRun", "WordRuns", "compare_words", "plain_form", "share_of_words", "words_of"]

_UNSPACED: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Kana and Han, each sign of which counts as a word."""
_WORDS: Final = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_KEPT: Final = frozenset("LNM")
"""First letters of the Unicode categories that count: letters, numbers, and marks that belong to a letter."""
_EDGES: Final = " \"'“”‘’„«»‹›()[].,;:!?…–—-"
"""Punctuation that is not marked at the ends of differing words. What belongs to a number, such as $ or %, is no punctuation."""


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words that follow each other, and whether the other wording has them."""

    text: str
    differs: bool
    space: str = ""
    """The space behind the run, if there is one."""


class WordRuns(NamedTuple):
    """Both wordings, sentence by sentence and run by run."""

    left: list[list[WordRun]]
    right: list[list[WordRun]]

    @property
    def same(self) -> bool:
        """Whether no word differs."""
        return not any(run.differs for runs in (*self.left, *self.right) for run in runs)


class _Word(NamedTuple):
    text: str
    plain: str
    space: str


def compare_words(left: Sequence[str], right: Sequence[str]) -> WordRuns:
    """Two wordings, with the words marked that do not stand in the other in this order.

    Parameters
    ----------
    left, right
        The sentences of either side; mostly one, two where a sentence was made of two or two of one.

    Examples
    --------
    >>> ours, theirs = compare_words(["He went on to say no."], ["He took to saying “No”."])
    >>> [run.text for run in ours[0] if run.differs], [run.text for run in theirs[0] if run.differs]
    (['went on', 'say'], ['took', 'saying'])
    """
    ours, theirs = [_split(text) for text in left], [_split(text) for text in right]
    kept = _common(
        [word.plain for words in ours for word in words], [word.plain for words in theirs for word in words]
    )
    return WordRuns(_runs(ours, {a for a, _ in kept}), _runs(theirs, {b for _, b in kept}))


def share_of_words(left: str, right: str) -> float:
    """How much of two wordings is the same words in the same order, 0 to 1.

    Examples
    --------
    >>> share_of_words("Two boats sank", "Two ships sank")
    0.6666666666666666
    """
    ours, theirs = words_of(left), words_of(right)
    length = len(ours) + len(theirs)
    return 2 * LCSseq.similarity(ours, theirs) / length if length else 0.0


def words_of(text: str) -> tuple[str, ...]:
    """What counts of a text: its words in plain form. Two sentences with the same are worded alike.

    Examples
    --------
    >>> words_of("“It’s over,” he said -- twice.")
    ("it's", 'over', 'he', 'said', 'twice')
    """
    return tuple(filter(None, map(plain_form, _WORDS.findall(text))))


def plain_form(word: str) -> str:
    """A word without capitals and punctuation, with straight apostrophes; nothing is left of one that is marks alone.

    Examples
    --------
    >>> plain_form("‘People’s"), plain_form("12,000."), plain_form("$3.5"), plain_form("–")
    ("people's", '12000', '$3.5', '')
    """
    return without_marks(word.lower().replace("’", "'"), _counts).strip("'")


def _counts(sign: str) -> bool:
    return sign == "'" or unicodedata.category(sign)[0] in _KEPT


def _split(text: str) -> list[_Word]:
    flat = " ".join(text.split())
    return [
        _Word(found.group(), plain_form(found.group()), " " if flat.startswith(" ", found.end()) else "")
        for found in _WORDS.finditer(flat)
    ]


def _common(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Places of the longest words in common that stand in one order; the first of several such, as the page's script has it."""
    begin = next((n for n, pair in enumerate(zip(left, right, strict=False)) if not _is_same(*pair)), None)
    if begin is None:
        begin = min(len(left), len(right))
    rows = _lengths_in_common(left[begin:], right[begin:])
    found = [(n, n) for n in range(begin)]
    i = j = 0
    while i < len(left) - begin and j < len(right) - begin:
        if _is_same(left[begin + i], right[begin + j]):
            found.append((begin + i, begin + j))
            i, j = i + 1, j + 1
        elif rows[i + 1, j] >= rows[i, j + 1]:
            i += 1
        else:
            j += 1
    return found


def _is_same(word: str, other: str) -> bool:
    return bool(word) and word == other


def _lengths_in_common(left: Sequence[str], right: Sequence[str]) -> npt.NDArray[np.int32]:
    """How many words two wordings have in common in one order, from each place on; a row at once, since a sentence can be long."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(filter(None, right)))}
    there = np.array([numbers.get(word, -1) for word in right], dtype=np.int32)
    rows = np.zeros((len(left) + 1, len(right) + 1), dtype=np.int32)
    for i in range(len(left) - 1, -1, -1):
        same = there == numbers.get(left[i], -2)
        longest = np.where(same, rows[i + 1, 1:] + 1, rows[i + 1, :-1])
        rows[i, :-1] = np.maximum.accumulate(longest[::-1])[::-1]
    return rows


def _runs(sentences: Sequence[Sequence[_Word]], kept: set[int]) -> list[list[WordRun]]:
    """For each sentence its words gathered into runs; `kept` counts the words of all."""
    found, begin = [], 0
    for words in sentences:
        found.append(_gathered(words, [begin + place in kept for place in range(len(words))]))
        begin += len(words)
    return found


def _gathered(words: Sequence[_Word], kept: Sequence[bool]) -> list[WordRun]:
    """Words gathered into runs; marks go with the run before them."""
    states: list[bool] = []
    for word, is_kept in zip(words, kept, strict=True):
        states.append(not is_kept if word.plain else bool(states) and states[-1])
    runs = []
    for differs, run in groupby(range(len(words)), key=states.__getitem__):
        places = list(run)
        text = "".join(words[place].text + words[place].space for place in places).rstrip(" ")
        runs += (
            _without_marks(text, words[places[-1]].space)
            if differs
            else [WordRun(text, False, words[places[-1]].space)]
        )
    return runs


def _without_marks(text: str, space: str) -> list[WordRun]:
    """A run that differs, without the punctuation at its ends: that has not changed."""
    core = text.strip(_EDGES)
    before, _, behind = text.partition(core)
    parts = (
        WordRun(before, False),
        WordRun(core, True, "" if behind else space),
        WordRun(behind, False, space),
    )
    return [run for run in parts if run.text]
