"""How alike two wordings are.

Takes two wordings and how rare words are; gives two measures, because news copies and translations change a sentence in
different ways. A copyist keeps the order: `ordered` is the weight of what the longest common subsequence keeps. A
translator keeps the ideas and may turn the sentence round: `ideas` is the weight of the ideas that both have, wherever
they stand. Both are shares of the shorter wording, since a cut quotation is all in the whole one; `cover` is the share
of the longer.

What this does not cover: whether two wordings are one utterance (`newslens.comparison.utterances.same_utterance`), and
what happened between them (`newslens.comparison.utterances.rendering_relations`).

Source of `ordered`: the longest common subsequence as a similarity of sentences (ROUGE-L, Lin 2004), weighted.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from newslens.comparison.shared.content_words import is_kindred, read_words
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.lexicon import entries

if TYPE_CHECKING:
    from newslens.comparison.shared.comparable_text import Wording
    from newslens.comparison.shared.rarity import Rarity

__all__ = ["Likeness", "LikenessMeasure", "stands_in"]


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


class _Weighed(NamedTuple):
    """What is worked out of a wording once, for all its comparisons."""

    stems: list[str]
    weights: list[float]
    weight: float
    ideas: Counter[str]
    telling: frozenset[str]
    """Ideas that are not only names of countries."""
    idea_weight: float


class LikenessMeasure:
    """Measures how alike wordings are, once for each pair of wordings.

    Parameters
    ----------
    rarity
        How rare words are.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> from newslens.comparison.shared.rarity import Rarity
    >>> whole = read_comparable(0, 0, "The mayor asked everyone for calm and patience.")
    >>> fragment = read_comparable(1, 0, "calm and patience")
    >>> found = LikenessMeasure(Rarity.of_texts([whole, fragment])).of(whole.wording, fragment.wording)
    >>> found.inside, found.words, found.ideas
    (True, 2, 1.0)
    """

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._weighed: dict[Wording, _Weighed] = {}
        self._known: dict[tuple[Wording, Wording], Likeness] = {}

    def of(self, a: Wording, b: Wording) -> Likeness:
        """How alike two wordings are."""
        if (a, b) not in self._known:
            self._known[a, b] = self._measured(a, b)
        return self._known[a, b]

    def _measured(self, a: Wording, b: Wording) -> Likeness:
        short, long = (a, b) if len(a.letters) <= len(b.letters) else (b, a)
        one, other = self._read(short), self._read(long)
        if a.letters == b.letters:
            read = self._read(a)
            words = sum(count for idea, count in read.ideas.items() if idea in read.telling)
            return Likeness(same=True, inside=True, ordered=1.0, ideas=1.0, cover=1.0, words=words)
        shared = {
            idea: min(count, other.ideas[idea]) for idea, count in one.ideas.items() if idea in other.ideas
        }
        weight = sum(count * self._rarity.of(idea) for idea, count in shared.items())
        # The order of words tells nothing where only one idea is shared, unless there are hardly any.
        worth = len(shared) > 1 or len(one.ideas) <= thresholds.FEW_IDEAS
        return Likeness(
            same=False,
            inside=stands_in(short, long),
            ordered=_ordered(one, other) if worth else 0.0,
            ideas=weight / (min(one.idea_weight, other.idea_weight) or 1.0),
            cover=weight / (max(one.idea_weight, other.idea_weight) or 1.0),
            words=sum(count for idea, count in shared.items() if idea in one.telling),
        )

    def _read(self, wording: Wording) -> _Weighed:
        if wording not in self._weighed:
            ideas = Counter(each.idea for each in wording.content)
            weights = self._rarity.weigh(wording.words)
            self._weighed[wording] = _Weighed(
                stems=[each.stem for each in wording.words],
                weights=weights,
                weight=sum(weights),
                ideas=ideas,
                telling=frozenset(each.idea for each in wording.content if each.form not in _countries()),
                idea_weight=sum(count * self._rarity.of(idea) for idea, count in ideas.items()),
            )
        return self._weighed[wording]


def stands_in(short: Wording, long: Wording) -> bool:
    """Whether one wording stands in another as one stretch of whole words, whatever the marks.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_wording
    >>> whole = read_wording("We ask for “calm and patience”.")
    >>> stands_in(read_wording("Calm and patience"), whole), stands_in(read_wording("as"), whole)
    (True, False)
    """
    if not short.words or short.letters not in long.letters:
        return False
    forms = " ".join(each.form for each in short.words)
    return f" {forms} " in f" {' '.join(each.form for each in long.words)} "


@cache
def _countries() -> frozenset[str]:
    """Forms of the names of countries, their people and their capitals; not the common words in some of them."""
    return frozenset(
        each.form
        for line in entries("names/countries")
        for each in read_words(" ".join(line))
        if each.surface[0].isupper() and not is_kindred(each)
    )


def _ordered(short: _Weighed, long: _Weighed) -> float:
    """Share of the shorter wording's weight that the longest common subsequence keeps."""
    opcodes = Indel.opcodes(short.stems, long.stems)
    kept = sum(sum(short.weights[code.src_start : code.src_end]) for code in opcodes if code.tag == "equal")
    return kept / (short.weight or 1.0)
