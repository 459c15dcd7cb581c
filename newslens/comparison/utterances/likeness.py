"""How alike two wordings are, and how one relates to the other.

Two measures, because news copies and translations change a sentence in different ways. A copyist keeps the
order: `ordered` is the weight of what the longest common subsequence keeps. A translator keeps the ideas and
may turn the sentence round: `ideas` is the weight of the ideas that both have, wherever they stand. Both are
shares of the shorter wording, since a cut quotation is all in the whole one; `cover` is the share of the longer.

`relation` names what happened on the way, from the least to the most: nothing (identical); marks, case, spacing
(typographic); a cut (truncated); other words (reworded), or other words because two people translated the one
original (translated). The last two look alike on the page; which it is depends on whether both texts go back to
one rendering, and that the caller knows.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from newslens.comparison.shared.content_words import CONTENT, is_kindred, read_words, skeleton
from newslens.lexicon import entries

if TYPE_CHECKING:
    from newslens.comparison.reuse.candidates import Line, Rarity

__all__ = ["Likeness", "Measure", "relation", "stands_in"]

_FEW = 3
"""Ideas up to which a single shared one is worth a look at the order of the words."""
_ELLIPSIS = re.compile(r"\[?(?:…|\.\s?\.\s?\.)\]?")


class Likeness(NamedTuple):
    """How alike two wordings are; shares run from 0 to 1."""

    same: bool
    """Alike but for marks, case and spacing."""
    inside: bool
    """The shorter stands in the longer as one stretch."""
    ordered: float
    """Share of the shorter one's weight that stands in the longer in the same order, stem by stem."""
    ideas: float
    """Share of the content of the one with less that has its like in the other, in any order."""
    cover: float
    """The same share of the one with more."""
    words: int
    """Content words that have their like, names of countries not counted: they hold no two statements together."""

    @property
    def share(self) -> float:
        """The better of the two measures."""
        return max(self.ordered, self.ideas)


@cache
def _countries() -> frozenset[str]:
    """Forms of the names of countries, their people and their capitals; not the common words in some of them."""
    return frozenset(
        each.form
        for line in entries("names/countries")
        for each in read_words(" ".join(line))
        if each.surface[0].isupper() and not is_kindred(each)
    )


_Key = tuple[int, int, int, int]


def _key(line: Line) -> _Key:
    """What tells a wording from every other: its place, and how much of it is read."""
    return (line.owner, line.start, line.end, len(line.words))


class _Reading(NamedTuple):
    """What is read of a wording once, for all its comparisons."""

    stems: list[str]
    weights: list[float]
    weight: float
    ideas: Counter[str]
    telling: frozenset[str]
    """Ideas that are not only names of countries."""
    idea_weight: float


class Measure:
    """Measures how alike wordings are.

    Parameters
    ----------
    rarity
        How rare words are.

    Examples
    --------
    >>> from newslens.comparison.reuse.candidates import Rarity, read_line
    >>> whole = read_line(0, 0, "The mayor asked everyone for calm and patience.")
    >>> fragment = read_line(1, 0, "calm and patience")
    >>> found = Measure(Rarity([whole, fragment])).of(whole, fragment)
    >>> found.inside, found.words, found.ideas
    (True, 2, 1.0)
    """

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._readings: dict[_Key, _Reading] = {}
        self._known: dict[tuple[_Key, _Key], Likeness] = {}

    def of(self, a: Line, b: Line) -> Likeness:
        """How alike two wordings are."""
        if a.skeleton == b.skeleton:
            return Likeness(same=True, inside=True, ordered=1.0, ideas=1.0, cover=1.0, words=self._telling(a))
        keys = (_key(a), _key(b))
        if keys not in self._known:
            self._known[keys] = self._measured(a, b)
        return self._known[keys]

    def _telling(self, line: Line) -> int:
        read = self._read(line)
        return sum(count for idea, count in read.ideas.items() if idea in read.telling)

    def _measured(self, a: Line, b: Line) -> Likeness:
        short, long = (a, b) if len(a.skeleton) <= len(b.skeleton) else (b, a)
        one, other = self._read(short), self._read(long)
        shared = {
            idea: min(count, other.ideas[idea]) for idea, count in one.ideas.items() if idea in other.ideas
        }
        weight = sum(count * self._rarity.of(idea) for idea, count in shared.items())
        return Likeness(
            same=False,
            inside=stands_in(short, long),
            ordered=_ordered(one, other) if len(shared) > 1 or len(one.ideas) <= _FEW else 0.0,
            ideas=weight / (min(one.idea_weight, other.idea_weight) or 1.0),
            cover=weight / (max(one.idea_weight, other.idea_weight) or 1.0),
            words=sum(count for idea, count in shared.items() if idea in one.telling),
        )

    def _read(self, line: Line) -> _Reading:
        key = _key(line)
        if key not in self._readings:
            ideas = Counter(each.idea for each in line.words if each.kind == CONTENT)
            weights = self._rarity.weigh(line.words)
            self._readings[key] = _Reading(
                stems=[each.stem for each in line.words],
                weights=weights,
                weight=sum(weights),
                ideas=ideas,
                telling=frozenset(each.idea for each in line.content if each.form not in _countries()),
                idea_weight=sum(count * self._rarity.of(idea) for idea, count in ideas.items()),
            )
        return self._readings[key]


def stands_in(short: Line, long: Line) -> bool:
    """Whether one wording stands in another as one stretch of whole words, whatever the marks."""
    if not short.words or short.skeleton not in long.skeleton:
        return False
    forms = " ".join(each.form for each in short.words)
    return f" {forms} " in f" {' '.join(each.form for each in long.words)} "


def relation(a: Line, b: Line, *, independent: bool) -> str:
    """Name what happened between two wordings of one utterance.

    Parameters
    ----------
    a, b
        The wordings.
    independent
        They are known to be translations made independently of each other, so that other words are another
        translation.

    Examples
    --------
    >>> from newslens.comparison.reuse.candidates import read_line
    >>> whole = read_line(0, 0, "We ask for calm, and we ask for patience.")
    >>> relation(whole, read_line(1, 0, "we ask for patience"), independent=True)
    'truncated'
    >>> relation(whole, read_line(1, 0, "We call for calm and for patience."), independent=False)
    'reworded'
    """
    if a.surface == b.surface:
        return "identical"
    if a.skeleton == b.skeleton:
        return "typographic"
    short, long = sorted((a, b), key=lambda line: len(line.skeleton))
    if stands_in(short, long) or _stands_in_pieces(short, long):
        return "truncated"
    return "translated" if independent else "reworded"


def _stands_in_pieces(short: Line, long: Line) -> bool:
    """Whether the shorter wording, cut at its ellipses, stands in the longer one piece after piece."""
    pieces = [skeleton(piece) for piece in _ELLIPSIS.split(short.surface)]
    place = 0
    for piece in pieces:
        place = long.skeleton.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return len(pieces) > 1


def _ordered(short: _Reading, long: _Reading) -> float:
    """Share of the shorter wording's weight that the longest common subsequence keeps."""
    opcodes = Indel.opcodes(short.stems, long.stems)
    kept = sum(sum(short.weights[code.src_start : code.src_end]) for code in opcodes if code.tag == "equal")
    return kept / (short.weight or 1.0)
