"""Which sentences are worth comparing: an inverted index over the rare words that sentences share.

Comparing every sentence with every other is out of the question for a large corpus. Two sentences that go back
to one are found by what they have in common and others have not: pairs of neighbouring content words, and rare
words. Each sentence is filed under its features; only sentences of different articles that meet under two of
them are candidates. Under a feature that a crowd of sentences shares ("prime minister") each meets the first few
of them only, which bounds the work per sentence: the whole grows with the corpus and not with its square. Sentences that are the same but
for marks and case meet in any case; where a crowd of articles carries the same one, each meets the first.

Weights are inverse document frequencies over the articles (Spärck Jones 1972), so that in a corpus about one
event the words of the event itself weigh little.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.content_words import CONTENT, Word, read_words, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Line", "Rarity", "candidates", "features", "meetings", "read_line"]

_WORD_CROWD = 20
"""A word that more lines share than this files nothing."""
_PAIR_CROWD = 60
"""A pair of neighbouring words, or a whole line, that more lines share than this is crowded."""
_HEADS = 8
"""In such a crowd each meets the first few, so that many versions of one sentence still come together."""
_LEAST = 2
"""Features that two lines must share to be compared."""


class Line(NamedTuple):
    """A sentence or a quotation, read for comparison."""

    owner: int
    """Number of the article."""
    start: int
    end: int
    surface: str
    words: tuple[Word, ...]
    skeleton: str

    @property
    def content(self) -> list[Word]:
        """Content words, in order."""
        return [each for each in self.words if each.kind == CONTENT]


class Rarity:
    """How rare each stem and idea is among the articles of a corpus.

    Parameters
    ----------
    lines
        Lines of all articles.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        seen: dict[int, set[str]] = defaultdict(set)
        for line in lines:
            seen[line.owner].update(name for each in line.words for name in (each.stem, each.idea))
        counts = Counter(itertools.chain.from_iterable(seen.values()))
        self._weights = {name: self._weight(len(seen), count) for name, count in counts.items()}
        self._unseen = self._weight(len(seen), 0)

    def of(self, name: str) -> float:
        """Inverse document frequency; 1 for a word that every article has."""
        return self._weights.get(name, self._unseen)

    def weigh(self, words: Sequence[Word]) -> list[float]:
        """What each word weighs: its kind, and for content words how rare it is."""
        known, unseen = self._weights, self._unseen
        return [
            each.weight * known.get(each.idea, unseen) if each.kind == CONTENT else each.weight
            for each in words
        ]

    @staticmethod
    def _weight(articles: int, count: int) -> float:
        return 1.0 + math.log((1 + articles) / (1 + min(count, articles)))


def read_line(owner: int, start: int, surface: str) -> Line:
    """A line from a stretch of an article's text."""
    return Line(owner, start, start + len(surface), surface, tuple(read_words(surface)), skeleton(surface))


def candidates(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Pairs of lines of different articles that share enough to be compared.

    Parameters
    ----------
    lines
        In the order of the articles.

    Returns
    -------
    iterator of tuple
        Positions of two lines, the smaller first, in ascending order.

    Examples
    --------
    >>> texts = ["Divers raised the wreck on Monday", "The wreck was raised by divers", "Schools stay shut"]
    >>> list(candidates([read_line(n, 0, text) for n, text in enumerate(texts)]))
    [(0, 1)]
    """
    copies = _copies(lines)
    met = set(meetings([features(line) for line in lines]))
    met.update((head, other) for head, group in copies.items() for other in group)
    return ((a, b) for a, b in sorted(met) if lines[a].owner != lines[b].owner)


def features(line: Line) -> list[str]:
    """What a line is filed under: its ideas and the pairs of neighbouring ones, each once, in order."""
    ideas = [each.idea for each in line.content]
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(ideas)]
    return list(dict.fromkeys([*ideas, *pairs]))


def meetings(listed: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of things that meet under two features at least, none of them crowded.

    Parameters
    ----------
    listed
        Features of each thing, each once. One with a space in it may be shared by more things than one
        without, since a pair of words says more than a word.

    Yields
    ------
    tuple
        Positions of two things, the smaller first, in ascending order of the larger.
    """
    filed: dict[str, list[int]] = defaultdict(list)
    for n, names in enumerate(listed):
        for name in names:
            filed[name].append(n)
    shelves = {name: _open(name, shelf) for name, shelf in filed.items() if len(shelf) > 1}
    for n, names in enumerate(listed):
        met: Counter[int] = Counter()
        for name in names:
            met.update(other for other in shelves.get(name, ()) if other < n)
        yield from ((other, n) for other in sorted(met) if met[other] >= _LEAST)


def _open(name: str, shelf: list[int]) -> list[int]:
    """Of a shelf what is met there: all, of a crowded one the first few, of a crowded word's nothing."""
    if " " in name:
        return shelf if len(shelf) <= _PAIR_CROWD else shelf[:_HEADS]
    return shelf if len(shelf) <= _WORD_CROWD else []


def _copies(lines: Sequence[Line]) -> dict[int, list[int]]:
    """Later lines with the same letters, for each line; in a crowd, for the first one only."""
    groups: dict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        if line.content:
            groups[line.skeleton].append(n)
    copies: dict[int, list[int]] = {}
    for group in groups.values():
        heads = group[:1] if len(group) > _PAIR_CROWD else group
        for place, head in enumerate(heads):
            copies[head] = group[place + 1 :]
    return copies
