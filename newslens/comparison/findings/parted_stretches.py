"""Two wordings side by side, and the stretches in which they part.

Takes two texts; gives both as a `WordingPair`, with what is known of each as a whole, and the `PartedStretch`es: runs
of neighbouring words that one wording has where the other has other words, or none. Words that differ only in
capitals, apostrophes or hyphens are the same word.

Method: the wordings are aligned word by word (`newslens.comparison.shared.alignment`); a stretch is a run of columns
whose two words differ.

What this does not cover: what a stretch changes (`newslens.comparison.findings.difference_kinds`).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.polarity import denies, exception_starts, hidden_denials
from newslens.comparison.shared.alignment import align_words
from newslens.comparison.shared.content_words import ComparedWord, read_words
from newslens.language.numbers import Numeral, find_numerals

__all__ = ["PartedStretch", "ReadWording", "WordingPair", "part", "read_pair"]


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
    def denials(self) -> int:
        """How many of its words deny."""
        return sum(map(denies, self.words))

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
    """Two wordings, and what each denies that the other does not."""

    a: ReadWording
    b: ReadWording
    hidden_a: frozenset[int]
    """Where in the first wording words begin that deny without a word of denial and that the second does not have."""
    hidden_b: frozenset[int]


class PartedStretch(NamedTuple):
    """Words that one wording has where the other has others; either side may have none."""

    a: list[ComparedWord]
    b: list[ComparedWord]
    at_a: int
    """Where the words before the stretch end in the first text."""
    at_b: int
    is_edge: bool = False
    """Whether it begins or ends one of the wordings."""


def read_pair(a_text: str, b_text: str) -> WordingPair:
    """Read two wordings.

    Examples
    --------
    >>> pair = read_pair("They stopped the ferry", "The ferry did not run")
    >>> pair.a.denials, sorted(pair.hidden_a), pair.b.denials, sorted(pair.hidden_b)
    (0, [5], 1, [])
    """
    a, b = _read(a_text), _read(b_text)
    stems_a, stems_b = ({each.stem for each in wording.words} for wording in (a, b))
    return WordingPair(a, b, hidden_denials(a.words, stems_b), hidden_denials(b.words, stems_a))


def part(a: ReadWording, b: ReadWording) -> list[PartedStretch]:
    """Stretches in which two wordings part, in order.

    Examples
    --------
    >>> a, b, *_ = read_pair("Two old boats sank", "Two boats sank at noon")
    >>> [([w.form for w in each.a], [w.form for w in each.b], each.is_edge) for each in part(a, b)]
    [(['old'], [], False), ([], ['at', 'noon'], True)]
    """
    stretches: list[PartedStretch] = []
    here: PartedStretch | None = None
    end_a = end_b = 0
    for step in align_words([each.surface for each in a.words], [each.surface for each in b.words]):
        word_a = a.words[step.a] if step.a is not None else None
        word_b = b.words[step.b] if step.b is not None else None
        if word_a and word_b and word_a.form == word_b.form:
            here = None
        else:
            if here is None:
                here = PartedStretch([], [], end_a, end_b)
                stretches.append(here)
            here.a.extend([word_a] if word_a else [])
            here.b.extend([word_b] if word_b else [])
        end_a = word_a.end if word_a else end_a
        end_b = word_b.end if word_b else end_b
    return [each._replace(is_edge=_has_end(each.a, a) or _has_end(each.b, b)) for each in stretches]


@lru_cache(maxsize=thresholds.WORDINGS_KEPT)
def _read(text: str) -> ReadWording:
    return ReadWording(text, read_words(text))


def _has_end(words: list[ComparedWord], whole: ReadWording) -> bool:
    """Whether some neighbouring words hold the first or the last word of their wording."""
    return bool(words) and (words[0] == whole.words[0] or words[-1] == whole.words[-1])
