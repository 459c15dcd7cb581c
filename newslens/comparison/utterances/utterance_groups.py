"""From pairs of quotations that say one thing to utterances, without a long quotation gluing its parts into one.

A *full* link joins two wordings of about the same extent: whatever is linked so is one utterance. A *part* link joins a fragment
with a longer wording that says more. Following part links blindly would make one utterance of everything that a long quotation
touches. So a fragment joins the longer wording's group only while the groups that joined it before stand for the same part of it;
a fragment of another part stays an utterance of its own, and the longer wording is a rendering of it as well. Whole sentences of
what is no speech but two or three of them are one utterance with it: a reporter who puts the speaker between them has quoted it
whole. Two longer wordings that give one fragment are renderings of each other.

Two speakers are not made one by way of a third quotation, whose speaker is unknown: the surest link of the third holds, and
one that would bring in another speaker is dropped.

Takes links; gives groups and the pairs within them. What this does not cover: which quotations are linked
(`newslens.comparison.utterances.quotation_pairs`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import DIFFERENT, SAME, Voice, compare_voices, goes_by_name
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["LinkedGroups", "QuotationLink", "QuotationPair", "Speaking", "group_quotations", "is_one_part"]


class QuotationLink(NamedTuple):
    """Two quotations that say one thing, by their positions; `a` before `b`.

    A full link joins two that say the same; a part link joins a fragment to a longer wording that says more: "a disgrace"
    and "the delay is a disgrace for the town".
    """

    a: int
    b: int
    weight: float
    whole: int | None = None
    """Position of the longer wording, in a part link; None in a full link."""
    places: frozenset[int] = frozenset()
    """Which content words of `whole` the fragment gives, by their number, in a part link."""
    beside: bool = False
    """Whether the fragment of a part link stays an utterance of its own in any case."""

    @property
    def fragment(self) -> int:
        """Position of the quotation that says less, in a part link."""
        return self.a if self.whole == self.b else self.b


class QuotationPair(NamedTuple):
    """Two quotations that render one utterance; `a` before `b`."""

    group: int
    a: int
    b: int


class Speaking(NamedTuple):
    """Who speaks in a quotation, and where."""

    article: int
    voice: Voice
    marked: bool = True
    """Whether it stands in quotation marks."""
    brief: bool = False
    """Whether it is a sentence or two in marks, no fragment and no speech."""


class LinkedGroups(NamedTuple):
    """Group of each quotation, numbered from 0 in order of appearance, and the pairs within groups."""

    groups: list[int]
    pairs: list[QuotationPair]


def group_quotations(speakers: Sequence[Speaking], links: Sequence[QuotationLink]) -> LinkedGroups:
    """Group quotations by their links.

    Parameters
    ----------
    speakers
        Who speaks, one a quotation.
    links
        What belongs together, in any order.

    Examples
    --------
    A whole (0) with two fragments of different parts (1, 2), and a copy of the first fragment (3):

    >>> links = [
    ...     QuotationLink(0, 1, 0.6, whole=0, places=frozenset([0, 1])),
    ...     QuotationLink(0, 2, 0.3, whole=0, places=frozenset([5])),
    ...     QuotationLink(1, 3, 1.0),
    ... ]
    >>> group_quotations([Speaking(n, Voice("Ada Brandt")) for n in range(4)], links).groups
    [0, 0, 1, 0]
    """
    count = len(speakers)
    sets = _VoicedSets(speakers)
    for link in sorted((link for link in links if link.whole is None), key=_surest_first):
        sets.join(link)
    full = [sets.find(n) for n in range(count)]
    parts = []
    held: dict[int | None, set[frozenset[int]]] = defaultdict(set)
    for link in sorted((link for link in links if link.whole is not None), key=_surest_first):
        if not sets.agree(link):
            continue
        parts.append(link)
        if link.beside or full[link.a] == full[link.b]:
            continue
        is_brief = speakers[link.a].brief and speakers[link.b].brief
        if is_brief or all(is_one_part(link.places, other) for other in held[link.whole]):
            held[link.whole].add(link.places)
            sets.join(link)
    numbers: dict[int, int] = {}
    groups = [numbers.setdefault(sets.find(n), len(numbers)) for n in range(count)]
    return LinkedGroups(groups, sorted(_pairs(groups, full, parts)))


def _surest_first(link: QuotationLink) -> tuple[float, int, int]:
    return (-link.weight, link.a, link.b)


class _VoicedSets:
    """Groups of quotations that grow by links, but by none that makes one of two speakers through a third quotation."""

    def __init__(self, speakers: Sequence[Speaking]) -> None:
        self._sets = DisjointSets(range(len(speakers)))
        self._speakers = speakers
        self._voices: dict[int, list[Voice]] = {}
        self._in_marks: dict[int, dict[int, list[Voice]]] = {}

    def find(self, n: int) -> int:
        """Representative of the group of a quotation."""
        return self._sets.find(n)

    def agree(self, link: QuotationLink) -> bool:
        """Whether a link brings no two speakers together but those whom it joins itself."""
        if self.find(link.a) == self.find(link.b):
            return True
        first, second = self._voices_of(link.a), self._voices_of(link.b)
        own = {self._speakers[link.a].voice, self._speakers[link.b].voice}
        return not (
            self._bring(second, [one for one in first if one not in own])
            or self._bring(first, [other for other in second if other not in own])
            or self._speak_apart(link)
        )

    def join(self, link: QuotationLink) -> None:
        """Make one group of the two of a link, if their speakers agree."""
        if self.find(link.a) == self.find(link.b) or not self.agree(link):
            return
        voices = _held([*self._voices_of(link.a), *self._voices_of(link.b)])
        few, many = sorted((self._in_marks_of(link.a), self._in_marks_of(link.b)), key=len)
        for article, those in few.items():
            many[article] = _held([*many.get(article, ()), *those])
        top = self._sets.join(link.a, link.b)
        self._voices[top], self._in_marks[top] = voices, many

    def _voices_of(self, n: int) -> list[Voice]:
        """Speakers of the group of a quotation."""
        return self._voices.get(self.find(n), [self._speakers[n].voice])

    def _in_marks_of(self, n: int) -> dict[int, list[Voice]]:
        """Speakers in marks of the group of a quotation, by article; only those called by name."""
        one = self._speakers[n]
        alone = {one.article: [one.voice]} if one.marked and goes_by_name(one.voice.name) else {}
        return self._in_marks.get(self.find(n), alone)

    def _bring(self, known: Sequence[Voice], new: Sequence[Voice]) -> bool:
        """Whether a speaker is new to a group and another than one of it."""
        return any(
            compare_voices(one, other) == DIFFERENT
            for one in new
            if not any(compare_voices(one, other) == SAME for other in known)
            for other in known
        )

    def _speak_apart(self, link: QuotationLink) -> bool:
        """Whether one article has both groups in marks from two speakers: two persons who used one phrase."""
        few, many = sorted((self._in_marks_of(link.a), self._in_marks_of(link.b)), key=len)
        return any(
            compare_voices(one, other) != SAME
            for article, those in few.items()
            for one in those
            for other in many.get(article, ())
        )


def _held(voices: Iterable[Voice]) -> list[Voice]:
    """Voices, each once; of a crowd the first."""
    return list(dict.fromkeys(voices))[: thresholds.VOICES_HELD]


def is_one_part(places: frozenset[int], others: frozenset[int]) -> bool:
    """Whether two fragments of one wording stand for the same part of it, by the places they stand for.

    Examples
    --------
    >>> is_one_part(frozenset([0, 1, 2]), frozenset([2, 3, 4])), is_one_part(frozenset([0]), frozenset([5]))
    (True, False)
    """
    least = min(len(places), len(others))
    return not least or len(places & others) >= thresholds.PART_SHARE * least


def _pairs(groups: list[int], full: list[int], parts: Sequence[QuotationLink]) -> set[QuotationPair]:
    """Pairs of everything that full links join, every part link, and longer wordings that give one fragment."""
    joined: dict[int, list[int]] = defaultdict(list)
    for n, top in enumerate(full):
        joined[top].append(n)
    pairs = {
        QuotationPair(groups[a], a, b) for members in joined.values() for a, b in _each_with_each(members)
    }
    pairs |= {QuotationPair(groups[link.fragment], link.a, link.b) for link in parts}
    wholes: dict[int, set[int]] = defaultdict(set)
    for link in parts:
        if link.whole is not None and not link.beside:
            wholes[link.fragment].add(link.whole)
    known = {(pair.a, pair.b) for pair in pairs}
    for fragment in sorted(wholes):
        for a, b in _each_with_each(sorted(wholes[fragment])):
            if (a, b) not in known:
                known.add((a, b))
                pairs.add(QuotationPair(groups[fragment], a, b))
    return pairs


def _each_with_each(members: list[int]) -> Iterable[tuple[int, int]]:
    """Each member with each, in a crowd with the first only."""
    if len(members) <= thresholds.GROUP_CROWD:
        return itertools.combinations(members, 2)
    return ((members[0], other) for other in members[1:])
