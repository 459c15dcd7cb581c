"""Two wordings side by side, and the stretches in which they part.

Takes two texts; gives both as a `WordingPair` and the `PartedStretch`es: runs of neighbouring words that one wording has
where the other has other words, or none. Words that differ only in capitals, apostrophes or hyphens are the same word, and
"didn't" is "did not".

A stretch says something of the words around it only: its `ComparedClause`. A clause ends at a pause (".", "!", "?", "…") and
at a cut, where one wording leaves out or rewrites a good part of the other: who quotes half of a sentence has not denied the
other half.

Method: the wordings are aligned word by word (`newslens.comparison.shared.alignment`); a stretch is a run of columns
whose two words differ.

What this does not cover: what a stretch changes (`newslens.comparison.findings.difference_kinds`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.polarity import exception_starts
from newslens.comparison.findings.written_out import read_written_out
from newslens.comparison.shared.alignment import align_words
from newslens.language.numbers import Numeral, find_numerals

if TYPE_CHECKING:
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["ComparedClause", "PartedStretch", "ReadWording", "WordingPair", "part", "read_pair"]

_PAUSE = re.compile(r"[.!?…]")


@dataclass(frozen=True, eq=False)
class ReadWording:
    """A wording with what is known of it as a whole, whatever it is compared with."""

    text: str
    words: list[ComparedWord]

    @cached_property
    def exceptions(self) -> frozenset[int]:
        """Where the words begin that take a denial back: "but" in "nothing but"."""
        return exception_starts(self.text)

    @cached_property
    def numerals(self) -> list[Numeral]:
        """Its numbers, which only the whole text shows: a stretch may hold half of "two hundred and five"."""
        return find_numerals(self.text)

    def word_before(self, at: int) -> ComparedWord | None:
        """The last word that begins before an offset."""
        index = bisect_left(self._starts, at)
        return self.words[index - 1] if index else None

    def gap_after(self, at: int) -> str:
        """What stands between an offset, where a word ends, and the next word."""
        index = bisect_left(self._starts, at)
        return self.text[at : self._starts[index] if index < len(self._starts) else len(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.words]


class WordingPair(NamedTuple):
    """Two wordings."""

    a: ReadWording
    b: ReadWording


@dataclass(eq=False)
class ComparedClause:
    """What two wordings have of one clause, less what one of them left out or wrote anew."""

    a: list[ComparedWord] = field(default_factory=list)
    b: list[ComparedWord] = field(default_factory=list)
    same: list[ComparedWord] = field(default_factory=list)
    """Words of the first wording that the second has at the same place."""
    stretches: list[PartedStretch] = field(default_factory=list)


class PartedStretch(NamedTuple):
    """Words that one wording has where the other has others; either side may have none."""

    a: list[ComparedWord]
    b: list[ComparedWord]
    at_a: int
    """Where the words before the stretch end in the first text."""
    at_b: int
    is_edge: bool
    """Whether it begins or ends one of the wordings."""
    is_cut: bool
    """Whether one wording leaves out, or writes anew, so much that nothing is said of the other words."""
    clause: ComparedClause
    """The clause that it stands in; of a cut, the clause behind it, without the words of the cut."""


class _Column(NamedTuple):
    """A word of either wording, or of both, in one column of the alignment."""

    a: ComparedWord | None
    b: ComparedWord | None

    @property
    def is_same(self) -> bool:
        return self.a is not None and self.b is not None and self.a.form == self.b.form


def read_pair(a_text: str, b_text: str) -> WordingPair:
    """Read two wordings.

    Examples
    --------
    >>> pair = read_pair("They stopped the ferry", "The ferry didn't run")
    >>> [each.form for each in pair.b.words]
    ['the', 'ferry', 'did', 'not', 'run']
    """
    return WordingPair(_read(a_text), _read(b_text))


def part(a: ReadWording, b: ReadWording) -> list[PartedStretch]:
    """Stretches in which two wordings part, in order.

    Examples
    --------
    >>> a, b = read_pair("Two old boats sank", "Two boats sank at noon")
    >>> [([w.form for w in each.a], [w.form for w in each.b], each.is_cut) for each in part(a, b)]
    [(['old'], [], False), ([], ['at', 'noon'], True)]
    """
    stretches: list[PartedStretch] = []
    clause = ComparedClause()
    end_a = end_b = 0
    for is_same, columns in groupby(_marked(_columns(a, b)), key=itemgetter(0)):
        run = [column for _, column in columns]
        if is_same:
            clause = _gone_on(clause, run, (a, end_a), (b, end_b))
        else:
            here = _stretch(run, clause, (a, end_a), (b, end_b))
            clause = _with_stretch(here)
            stretches.append(here)
        end_a = _behind(a, [each.a for each in run if each.a], end_a)
        end_b = _behind(b, [each.b for each in run if each.b], end_b)
    return stretches


@lru_cache(maxsize=thresholds.WORDINGS_KEPT)
def _read(text: str) -> ReadWording:
    return ReadWording(text, read_written_out(text))


def _columns(a: ReadWording, b: ReadWording) -> list[_Column]:
    steps = align_words([each.form for each in a.words], [each.form for each in b.words])
    return [
        _Column(
            a.words[step.a] if step.a is not None else None, b.words[step.b] if step.b is not None else None
        )
        for step in steps
    ]


def _marked(columns: list[_Column]) -> list[tuple[bool, _Column]]:
    """Columns, each with whether its words are the same; of a contracted form both halves differ where one does."""
    same = [each.is_same for each in columns]
    for n in range(1, len(columns)):
        if same[n - 1] != same[n] and _are_halves(columns[n - 1], columns[n]):
            same[n - 1] = same[n] = False
    return list(zip(same, columns, strict=True))


def _are_halves(one: _Column, other: _Column) -> bool:
    return any(x and y and x.end == y.start for x, y in ((one.a, other.a), (one.b, other.b)))


def _gone_on(
    clause: ComparedClause, run: list[_Column], a: tuple[ReadWording, int], b: tuple[ReadWording, int]
) -> ComparedClause:
    """The clause with some more words that both wordings have; a new one behind each pause."""
    ends = [a[1], b[1]]
    for column in run:
        gaps = (wording.gap_after(end) for (wording, _), end in zip((a, b), ends, strict=True))
        if any(map(_PAUSE.search, gaps)):
            clause = ComparedClause()
        for word, words, n in ((column.a, clause.a, 0), (column.b, clause.b, 1)):
            if word:
                words.append(word)
                ends[n] = word.end
        clause.same.extend([column.a] if column.a else [])
    return clause


def _with_stretch(stretch: PartedStretch) -> ComparedClause:
    """The clause of a stretch, with its words; without them where they are a cut."""
    if stretch.is_cut:
        return stretch.clause
    stretch.clause.a.extend(stretch.a)
    stretch.clause.b.extend(stretch.b)
    stretch.clause.stretches.append(stretch)
    return stretch.clause


def _behind(wording: ReadWording, words: list[ComparedWord], end: int) -> int:
    """Where a run ends in a wording; of one that has nothing there, where its next word begins, the pause before it passed."""
    return words[-1].end if words else end + len(wording.gap_after(end))


def _stretch(
    run: list[_Column], clause: ComparedClause, a: tuple[ReadWording, int], b: tuple[ReadWording, int]
) -> PartedStretch:
    words_a = [each.a for each in run if each.a]
    words_b = [each.b for each in run if each.b]
    is_edge = _has_end(words_a, a[0]) or _has_end(words_b, b[0])
    long, short = sorted((len(words_a), len(words_b)), reverse=True)
    if short:
        is_cut = long > thresholds.STRETCH_WORDS
    else:
        is_cut = (
            is_edge or long >= thresholds.CUT_WORDS or _is_sentence(words_a or words_b, a if words_a else b)
        )
    begins = any(
        words and _PAUSE.search(wording.gap_after(end))
        for words, (wording, end) in ((words_a, a), (words_b, b))
    )
    clause = ComparedClause() if is_cut or begins else clause
    return PartedStretch(words_a, words_b, a[1], b[1], is_edge, is_cut, clause)


def _is_sentence(words: list[ComparedWord], where: tuple[ReadWording, int]) -> bool:
    """Whether some words are sentences by themselves: a pause stands before and behind them."""
    wording, end = where
    return all(_PAUSE.search(wording.gap_after(at)) for at in (end, words[-1].end))


def _has_end(words: list[ComparedWord], whole: ReadWording) -> bool:
    """Whether some neighbouring words hold the first or the last word of their wording."""
    return bool(words) and (words[0] == whole.words[0] or words[-1] == whole.words[-1])
