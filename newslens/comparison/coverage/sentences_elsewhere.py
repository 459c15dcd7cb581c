"""What a sentence of another report tells all the same, in other words: the number, the time, or most of the content words.

Takes the texts of all articles and the places of their sentences; tells which articles have a number, however it is written, in a
sentence about the same, and which tell most of a stretch in three running sentences. Unlike `words_elsewhere` it needs neither a
figure nor a quotation there: "a guide of 38" and "the 38-year-old guide" are one number beside one word.

Of what stands in very many sentences only so many are looked at (`thresholds.MOST_PLACES`), so that the time grows with the
texts.

What this does not cover: one thing under two words ("guards" and "watchmen"), unless they are kindred words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from itertools import chain, islice
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.clock_times import times_on_dial
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.language.numbers import find_numerals

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from newslens.frames import FigureRow
    from newslens.language.numbers import Numeral

__all__ = ["SentencesElsewhere", "content_ideas", "numbers_in"]

_CLOCK: Final = re.compile(r"(?<![\d:])\d{1,2}:\d\d(?!\d)")


class _Place(NamedTuple):
    """A sentence by its article and its place there."""

    article_id: str
    at: int


def content_ideas(words: str) -> frozenset[str]:
    """What the content words of a text stand for, numbers apart.

    Examples
    --------
    >>> sorted(content_ideas("The 14 old mills"))
    ['mill', 'old']
    """
    return frozenset(
        each.idea for each in read_words(words) if each.kind == CONTENT and not each.form[:1].isdigit()
    )


def _with_gaps(spans: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Sentences and what stands between them, in order."""
    found, at = [], 0
    for start, end in [*spans, (length, length)]:
        if start > at:
            found.append((at, start))
        if end > start:
            found.append((start, end))
        at = max(at, end)
    return found


def _numerals(words: str) -> list[Numeral]:
    """Numbers of a text that are no part of a clock time."""
    clock = {at for found in _CLOCK.finditer(words) for at in range(*found.span())}
    return [each for each in find_numerals(words) if each.start not in clock]


def numbers_in(words: str) -> frozenset[float]:
    """Values of the numbers of a text, in digits and in words, without those of clock times.

    Examples
    --------
    >>> sorted(numbers_in("At 7:15 some twelve of 1,200 mills stood still"))
    [12.0, 1200.0]
    """
    return frozenset(each.value for each in _numerals(words))


class SentencesElsewhere:
    """Which articles tell what a number or a stretch tells.

    Parameters
    ----------
    texts
        Text of each article.
    spans
        Sentences of each article, in order; what stands between them, as a headline does, counts as one more.
    named
        Figures whose unit or noun is known, by article and start: with those a figure is compared as a figure.
    """

    def __init__(
        self,
        texts: Mapping[str, str],
        spans: Mapping[str, Sequence[tuple[int, int]]],
        named: Collection[tuple[str, int]] = (),
    ) -> None:
        self._texts = texts
        self._spans = {key: _with_gaps(spans.get(key, ()), len(text)) for key, text in texts.items()}
        self._named = frozenset(named)
        self._tellers: dict[tuple[str, int, int, float], frozenset[str]] = {}

    def holders_of_number(self, row: FigureRow, sentence: str) -> set[str]:
        """Articles in which the amount of a figure stands beside a content word or another number of its sentence.

        Where nothing says what it counts, it may stand anywhere.

        Examples
        --------
        >>> from newslens.frames import FigureRow
        >>> texts = {"a": "A guide of 38 died.", "b": "The 38-year-old guide died.", "c": "He sold 38 pens."}
        >>> held = SentencesElsewhere(texts, {key: [(0, len(text))] for key, text in texts.items()})
        >>> age = FigureRow(11, 13, "38", 38, 38, "exact", "year_of_age", article_id="a")
        >>> sorted(held.holders_of_number(age, texts["a"]))
        ['a', 'b']
        """
        amount = row.low if row.low is not None else row.high
        told = {} if amount is None else self._with_number.get(amount, {})
        places = dict(islice(told.items(), thresholds.MOST_PLACES))
        if row.unit is None and row.counted is None:
            return {row.article_id, *(each.article_id for each in places)}
        around = content_ideas(sentence)
        others = numbers_in(sentence) - {amount}
        return {
            row.article_id,
            *(
                each.article_id
                for each, is_named in places.items()
                if (not is_named and self._ideas_at[each] & around) or self._numbers_at[each] & others
            ),
        }

    def holders_of_noun(self, row: FigureRow, sentence: str) -> set[str]:
        """Articles that name what a figure counts in a sentence with other words in common, with a number or without."""
        counted = content_ideas(row.counted or "")
        around = content_ideas(sentence) - counted
        rarest = min(counted, key=lambda idea: (len(self._with_idea.get(idea, ())), idea), default="")
        return {
            each.article_id
            for each in islice(self._with_idea.get(rarest, ()), thresholds.MOST_PLACES)
            if counted <= self._ideas_at[each]
            and len(self._ideas_at[each] & around) >= thresholds.WORDS_IN_COMMON
        }

    def holders_of_content(
        self, article_id: str, start: int, end: int, share: float = thresholds.WORDS_TOLD
    ) -> frozenset[str]:
        """Articles that have most content words of a stretch, two of its numbers in one sentence, or its time beside a word.

        Parameters
        ----------
        article_id, start, end
            The stretch.
        share
            How many of the content words are enough.
        """
        asked = (article_id, start, end, share)
        if asked not in self._tellers:
            words = self._texts.get(article_id, "")[start:end]
            ideas = content_ideas(words)
            self._tellers[asked] = frozenset(
                {*self._with_words(ideas, share), *self._with_numbers(words), *self._with_time(words, ideas)}
            )
        return self._tellers[asked]

    def _with_words(self, ideas: frozenset[str], share: float) -> set[str]:
        """Articles with enough of some ideas; those that have enough have one of the rarest."""
        least = ceil(share * len(ideas))
        if len(ideas) < thresholds.LEAST_WORDS:
            return set()
        rarest = sorted(ideas, key=lambda idea: (len(self._with_idea.get(idea, ())), idea))
        prefix = rarest[: len(ideas) - least + 1]
        # No more of one idea than of all: its places are all different.
        some = (islice(self._with_idea.get(idea, ()), thresholds.MOST_PLACES) for idea in prefix)
        nearby = dict.fromkeys(chain.from_iterable(some))
        return {
            place.article_id
            for place in islice(nearby, thresholds.MOST_PLACES)
            if len(ideas & self._ideas_around[place]) >= least
        }

    def _with_numbers(self, words: str) -> set[str]:
        numbers = numbers_in(words)
        if len(numbers) < thresholds.NUMBERS_TOLD:
            return set()
        places = (place for number in numbers for place in self._with_number.get(number, ()))
        return {
            place.article_id
            for place in islice(places, thresholds.MOST_PLACES)
            if len(self._numbers_at[place] & numbers) >= thresholds.NUMBERS_TOLD
        }

    def _with_time(self, words: str, ideas: frozenset[str]) -> set[str]:
        places = (place for time in times_on_dial(words) for place in self._at_time.get(time, ()))
        near = islice(places, thresholds.MOST_PLACES)
        return {place.article_id for place in near if self._ideas_at[place] & ideas}

    @cached_property
    def _sentences(self) -> dict[_Place, tuple[int, str]]:
        return {
            _Place(key, at): (start, self._texts[key][start:end])
            for key, spans in self._spans.items()
            for at, (start, end) in enumerate(spans)
        }

    @cached_property
    def _ideas_at(self) -> dict[_Place, frozenset[str]]:
        return {place: content_ideas(words) for place, (_, words) in self._sentences.items()}

    @cached_property
    def _ideas_around(self) -> dict[_Place, frozenset[str]]:
        """Ideas of a sentence and of those before and behind it."""
        nothing: frozenset[str] = frozenset()
        return {
            place: ideas.union(
                *(self._ideas_at.get(_Place(place.article_id, place.at + step), nothing) for step in (-1, 1))
            )
            for place, ideas in self._ideas_at.items()
        }

    @cached_property
    def _numbers_at(self) -> dict[_Place, frozenset[float]]:
        return {place: numbers_in(words) for place, (_, words) in self._sentences.items()}

    @cached_property
    def _with_idea(self) -> dict[str, list[_Place]]:
        found: dict[str, list[_Place]] = defaultdict(list)
        for place, ideas in self._ideas_at.items():
            for idea in ideas:
                found[idea].append(place)
        return found

    @cached_property
    def _at_time(self) -> dict[int, list[_Place]]:
        found: dict[int, list[_Place]] = defaultdict(list)
        for place, (_, words) in self._sentences.items():
            for time in times_on_dial(words):
                found[time].append(place)
        return found

    @cached_property
    def _with_number(self) -> dict[float, dict[_Place, bool]]:
        """Sentences by the numbers in them, and whether it is known there what each number counts."""
        found: dict[float, dict[_Place, bool]] = defaultdict(dict)
        for place, (start, words) in self._sentences.items():
            for each in _numerals(words):
                is_named = (place.article_id, start + each.start) in self._named
                found[each.value][place] = is_named and found[each.value].get(place, True)
        return found
