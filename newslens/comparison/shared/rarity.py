"""How rare a word is among the articles: the rarer, the more two texts that share it have in common.

Takes what each article has of words; gives the inverse document frequency of each (Spärck Jones 1972), so that in a
corpus about one event the words of the event itself weigh little. It is log2(1 + N / n) for a word that n of N articles
have: 1 for a word that all of them have, so that no content word weighs nothing.

What this does not cover: how often a word stands in one article; a report that says "ferry" ten times is no rarer for it.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import CONTENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["Rarity"]


class Rarity:
    """How rare each name of a word is among the articles of a corpus.

    Parameters
    ----------
    articles
        What each article has: names of words, such as stems or ideas, each any number of times.

    Examples
    --------
    >>> rarity = Rarity([["ferry", "wreck"], ["ferry", "gale"], ["ferry"]])
    >>> rarity.of("ferry"), rarity.of("gale"), rarity.of("rope") == rarity.of("gale")
    (1.0, 2.0, True)
    """

    def __init__(self, articles: Iterable[Iterable[str]]) -> None:
        distinct = [set(names) for names in articles]
        counts = Counter(itertools.chain.from_iterable(distinct))
        self._weights = {name: math.log2(1 + len(distinct) / count) for name, count in counts.items()}
        self._unseen = math.log2(1 + max(len(distinct), 1))

    @classmethod
    def of_texts(cls, texts: Iterable[ComparableText]) -> Rarity:
        """Rarity of the stems and ideas of the texts of all articles."""
        seen: dict[int, set[str]] = defaultdict(set)
        for text in texts:
            seen[text.article].update(name for each in text.words for name in (each.stem, each.idea))
        return cls(seen.values())

    def of(self, name: str) -> float:
        """Inverse document frequency; that of a word in one article only for a word that none has."""
        return self._weights.get(name, self._unseen)

    def weigh(self, words: Sequence[ComparedWord]) -> list[float]:
        """What each word weighs: its kind, and for content words how rare it is."""
        known, unseen = self._weights, self._unseen
        return [
            each.weight * known.get(each.idea, unseen) if each.kind == CONTENT else each.weight
            for each in words
        ]
