"""How rare a word is among the articles: the rarer, the more two texts that share it have in common.

Takes what each article has of words; gives the inverse document frequency of each (Spärck Jones 1972), so that in a
corpus about one event the words of the event itself weigh little.
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
    """How rare each stem and idea is among the articles of a corpus.

    Parameters
    ----------
    texts
        Texts of all articles.
    """

    def __init__(self, texts: Iterable[ComparableText]) -> None:
        seen: dict[int, set[str]] = defaultdict(set)
        for text in texts:
            seen[text.article].update(name for each in text.words for name in (each.stem, each.idea))
        counts = Counter(itertools.chain.from_iterable(seen.values()))
        self._weights = {name: self._weight(len(seen), count) for name, count in counts.items()}
        self._unseen = self._weight(len(seen), 0)

    def of(self, name: str) -> float:
        """Inverse document frequency; 1 for a word that every article has."""
        return self._weights.get(name, self._unseen)

    def weigh(self, words: Sequence[ComparedWord]) -> list[float]:
        """What each word weighs: its kind, and for content words how rare it is."""
        known, unseen = self._weights, self._unseen
        return [
            each.weight * known.get(each.idea, unseen) if each.kind == CONTENT else each.weight
            for each in words
        ]

    @staticmethod
    def _weight(articles: int, count: int) -> float:
        return 1.0 + math.log((1 + articles) / (1 + min(count, articles)))
