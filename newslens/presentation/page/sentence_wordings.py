"""The sentences of an event by their wording, so that what any two reports share is found without a table of all pairs.

Takes an event view. Each wording has a number: sentences in the same words, whatever their marks and capitals, have the same one.
Which wordings say the same in other words comes from the passages. Five hundred copies of one text have few wordings, so that a
page can hold what all its pairs share in a short list.

Only sentences of the body count; a caption or a line of promotion is none that a report could share.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslens.comparison.coverage import SentenceKey
from newslens.presentation.page.differing_words import share_of_words, words_of
from newslens.presentation.page.paired_sentences import MatchedPlaces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["SentenceWordings", "WordedSentence"]

_CROWD: Final = 400
"""Pairs of places of two wordings from which on they meet in their order only: a report that says a sentence twenty times is met by
each of twenty, one that says it ten thousand times would be met by a hundred million. The page's script has the same number."""


@dataclass(frozen=True, slots=True)
class WordedSentence:
    """A sentence as it is shown, on one line."""

    number: int
    """Its number in the report, from 1."""
    start: int
    text: str
    wording: int


class SentenceWordings:
    """Sentences of all reports, and the wordings that correspond."""

    def __init__(self, event: EventView) -> None:
        self._event = event
        self._numbers: dict[tuple[str, ...], int] = {}

    @cached_property
    def by_article(self) -> dict[str, list[WordedSentence]]:
        """Sentences of the body, in their order."""
        found: dict[str, list[WordedSentence]] = {}
        for article in self._event.articles:
            found[article.article_id] = [
                self._worded(article, each.key.number, each.start, each.end)
                for each in self._event.standings.by_article.get(article.article_id, ())
            ]
        return found

    @cached_property
    def related(self) -> set[tuple[int, int]]:
        """Wordings that say the same in other words, the smaller number first."""
        numbers = {
            (article_id, each.number): each.wording
            for article_id, sentences in self.by_article.items()
            for each in sentences
        }
        found = set()
        for (article_id, number), here in numbers.items():
            for other in self._event.standings.elsewhere(SentenceKey(article_id, number)):
                there = numbers.get((other.article_id, other.number), here)
                if there != here:
                    found.add((min(here, there), max(here, there)))
        return found

    def matches(self, left: str, right: str) -> list[MatchedPlaces]:
        """Sentences of two reports that correspond, in the order of the left one; those of a crowd one to one."""
        ours, theirs = self._places[left], self._places[right]
        found = []
        for here, places in ours.items():
            for there in {here, *self._others.get(here, ())} & theirs.keys():
                a, b = self.by_article[left][places[0]], self.by_article[right][theirs[there][0]]
                share = 1.0 if here == there else share_of_words(a.text, b.text)
                found += [MatchedPlaces(i, j, share) for i, j in _met(places, theirs[there])]
        return sorted(found)

    def in_other_words(self, left: str, right: str) -> int:
        """How many sentences of one report the other has in other words only."""
        ours, theirs = self._kinds[left], self._kinds[right]
        return sum(not theirs.isdisjoint(self._others.get(each, ())) for each in ours - theirs)

    def same_words(self, left: str, right: str) -> bool:
        """Whether two reports consist of the same sentences, word for word."""
        return self._kinds[left] == self._kinds[right]

    @cached_property
    def _kinds(self) -> dict[str, frozenset[int]]:
        return {key: frozenset(each.wording for each in found) for key, found in self.by_article.items()}

    @cached_property
    def _others(self) -> dict[int, set[int]]:
        """For each wording those that say the same in other words."""
        found: dict[int, set[int]] = {}
        for a, b in self.related:
            found.setdefault(a, set()).add(b)
            found.setdefault(b, set()).add(a)
        return found

    @cached_property
    def _places(self) -> dict[str, dict[int, list[int]]]:
        """For each report, where each wording stands in it."""
        found: dict[str, dict[int, list[int]]] = {}
        for key, sentences in self.by_article.items():
            places = found.setdefault(key, {})
            for place, each in enumerate(sentences):
                places.setdefault(each.wording, []).append(place)
        return found

    def _worded(self, article: NumberedArticle, number: int, start: int, end: int) -> WordedSentence:
        text = " ".join(article.text[start:end].split())
        wording = self._numbers.setdefault(words_of(text), len(self._numbers))
        return WordedSentence(number, start, text, wording)


def _met(left: Sequence[int], right: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Places of one wording with those of another: each with each, in a crowd in their order."""
    if len(left) * len(right) <= _CROWD:
        return itertools.product(left, right)
    count = max(len(left), len(right))
    return ((left[min(n, len(left) - 1)], right[min(n, len(right) - 1)]) for n in range(count))
