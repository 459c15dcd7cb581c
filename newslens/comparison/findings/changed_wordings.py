"""Which of two wordings of one utterance was changed, as far as the reports show it.

Takes the renderings of an utterance, and what is known of the reports: their order, what each was taken from, and whose voice
each is. Gives two wordings in the order in which they are told, and whether it is shown that the second was made of the first: it
is where the copy has the one and its source the other, or where more voices contradict the second than contradict the first. A
voice counts once, however many copies print it.

What this does not cover: which words differ (`newslens.comparison.findings.telling_differences`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.comparison.findings.telling_differences import CHANGED_RELATIONS
from newslens.comparison.shared.content_words import bare_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.comparison.findings.marked_wordings import MarkedWording

__all__ = ["ChangedWordings", "KnownOrigins", "LetterCopies", "WordingPair"]

WordingPair = tuple["MarkedWording", "MarkedWording"]
"""Two wordings of two reports."""


@dataclass(frozen=True, slots=True)
class KnownOrigins:
    """What is known of where reports come from."""

    place: Mapping[str, int]
    """Place of each article among all."""
    sources: Mapping[str, str | None]
    """What each was taken from, where that is known."""
    voices: Mapping[str, str]
    """Lineage of each article."""

    def voice(self, article: str) -> str:
        """Whose voice an article is; one of no known lineage is a voice of its own."""
        return self.voices.get(article, article)

    def are_one_voice(self, pair: WordingPair) -> bool:
        """Whether the reports of two wordings are copies of one text."""
        return self.voice(pair[0].article) == self.voice(pair[1].article)

    def generation(self, article: str) -> int:
        """How many articles an article was taken from, one out of the other."""
        generation = 0
        while (source := self.sources.get(article)) is not None:
            article, generation = source, generation + 1
        return generation


class LetterCopies:
    """Which other reports print a wording to the letter.

    Parameters
    ----------
    rendered
        Pairs of pieces in marks, with the relation of each.
    """

    def __init__(self, rendered: Iterable[tuple[WordingPair, str]]) -> None:
        self._reports: dict[tuple[str, int], set[str]] = defaultdict(set)
        for (a, b), relation in rendered:
            # A fragment is told as identical to its part of a longer quotation: it lacks what differs in the rest.
            is_whole = bare_letters(a.surface) == bare_letters(b.surface)
            if relation not in CHANGED_RELATIONS and is_whole:
                self._reports[a.article, a.start].add(b.article)
                self._reports[b.article, b.start].add(a.article)

    def of(self, wording: MarkedWording) -> set[str]:
        """Reports that have every piece of it."""
        pieces = [self._reports.get((wording.article, each.start), set()) for each in wording.pieces]
        return set.intersection(*pieces)


class ChangedWordings:
    """Wordings that differ in one way, two by two.

    Parameters
    ----------
    pairs
        The pairs that differ.
    copies, known
        What other reports print, and where they come from.
    """

    def __init__(self, pairs: Sequence[WordingPair], copies: LetterCopies, known: KnownOrigins) -> None:
        self._known = known
        self._against: dict[MarkedWording, set[str]] = defaultdict(set)
        for one, other in (*pairs, *((b, a) for a, b in pairs)):
            reports = (other.article, *copies.of(other))
            self._against[one] |= {known.voice(each) for each in reports}
        times = Counter(each for pair in pairs for each in pair)
        self._rank = {each: (len(self._against[each]), times[each], -len(copies.of(each))) for each in times}

    def in_order(self, pair: WordingPair) -> WordingPair:
        """The two, the one that others contradict less first; of equals the source before its copy, then the earlier one."""
        known = self._known
        one, other = sorted(
            pair,
            key=lambda each: (
                *self._rank[each],
                known.generation(each.article),
                known.place[each.article],
            ),
        )
        return one, other

    def is_shown(self, base: MarkedWording, other: MarkedWording) -> bool:
        """Whether the reports show that the other was made of the base."""
        known = self._known
        if len(self._against[other]) > len(self._against[base]):
            return True
        return known.are_one_voice((base, other)) and known.generation(base.article) < known.generation(
            other.article
        )
