"""How every sentence of a report stands to the other reports.

Takes sentences, shared passages, lineages and what findings rest on; gives for each sentence whether it is the
report's own, came word for word or in other words from the source of the report, or stands in other copies of that
source but not in the source itself: the trace of a version that nobody has. Beside it: which other voices have the
sentence, and whether it stands in a disagreement. For each copy the sentences of its source that it left out follow.

A copy is held against the report it was taken from, and where a sentence does not stand there, against the source of that
one. Where one text lies behind several reports and none is known to be the first, they are held against the one of them
that most others were taken from; which took from which stays open.

Time grows with the number of sentences and passages.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from newslens.frames import ArticleSpan, SentenceRow
    from newslens.schema import Lineage, Passage

__all__ = ["SentenceKey", "SentenceStanding", "Standings", "stand_sentences"]

_SAME_WORDS: Final = frozenset(("identical", "typographic"))
"""Relations of a passage that keep every word."""


class SentenceKey(NamedTuple):
    """A sentence: its article, and its number there from 1."""

    article_id: str
    number: int


@dataclass(frozen=True, slots=True)
class SentenceStanding:
    """A sentence and how it stands to the other reports."""

    key: SentenceKey
    start: int
    end: int
    origin: str
    """own; kept: word for word from its source; reworded: from there in other words; unseen: in other copies of its
    source, and not in the source."""
    source: SentenceKey | None
    """The sentence of the source; of an unseen one, the first other copy that has it; missing for an own one."""
    voices: frozenset[str]
    """Other lineages that have the sentence, or quote what it quotes."""
    disputed: bool
    """Whether a disagreement rests on it."""

    @property
    def length(self) -> int:
        """Characters of the sentence."""
        return self.end - self.start


class _Partner(NamedTuple):
    key: SentenceKey
    same_words: bool
    similarity: float


class Standings:
    """The sentences of all articles, and what follows from how they stand."""

    def __init__(
        self,
        by_article: Mapping[str, Sequence[SentenceStanding]],
        references: Mapping[str, str | None],
        partners: Mapping[SentenceKey, Sequence[_Partner]],
    ) -> None:
        self.by_article = by_article
        self.references = references
        """The article that each is held against; None for one that was taken from nobody."""
        self._partners = partners
        self._starts = {key: [each.start for each in rows] for key, rows in by_article.items()}

    @cached_property
    def by_key(self) -> dict[SentenceKey, SentenceStanding]:
        """Sentences by article and number."""
        return {each.key: each for rows in self.by_article.values() for each in rows}

    def at(self, article_id: str, start: int) -> SentenceStanding | None:
        """The sentence that holds a place."""
        rows = self.by_article.get(article_id, ())
        place = bisect_right(self._starts.get(article_id, []), start) - 1
        return rows[place] if place >= 0 and start < rows[place].end else None

    def elsewhere(self, key: SentenceKey) -> list[SentenceKey]:
        """Sentences of other articles that correspond to one, in the order of the passages."""
        return [each.key for each in self._partners.get(key, ())]

    def missing(self, article_id: str) -> list[SentenceStanding]:
        """Sentences of the article's source that it left out, in the order of the source; none without a source."""
        reference = self.references.get(article_id)
        if reference is None:
            return []
        here = {
            partner.key
            for each in self.by_article[article_id]
            for partner in self._partners.get(each.key, ())
            if partner.key.article_id == reference
        }
        return [each for each in self.by_article[reference] if each.key not in here]


def stand_sentences(
    sentences: Sequence[SentenceRow],
    passages: Iterable[Passage],
    lineages: Sequence[Lineage],
    *,
    renderings: Iterable[tuple[ArticleSpan, ArticleSpan]] = (),
    disputed: Iterable[ArticleSpan] = (),
    asides: Collection[tuple[str, int]] = (),
) -> Standings:
    """Tell how every sentence stands to the other reports.

    Parameters
    ----------
    sentences
        Rows of the table `sentences`, those of an article together and in order.
    passages, lineages
        Rows of the tables of these names.
    renderings
        Pairs of quotations that render one utterance.
    disputed
        Spans that disagreements rest on.
    asides
        Article and first character of sentences that are no body, such as captions: they are counted in the numbers and
        left out otherwise.

    Examples
    --------
    >>> from newslens.frames import SentenceRow
    >>> from newslens.schema import Lineage, Passage
    >>> rows = [SentenceRow(0, 9, "It rained", 0, article_id=key) for key in ("wire", "copy")]
    >>> traced = [Lineage("wire", "A", None, 0.9, None), Lineage("copy", "A", "wire", 0.9, None)]
    >>> shared = [Passage("wire", 0, 9, "copy", 0, 9, "identical", 1.0)]
    >>> stand_sentences(rows, shared, traced).by_article["copy"][0].origin
    'kept'
    """
    index = _SentenceIndex(sentences)
    letters = {row.article_id: row.lineage for row in lineages}
    partners = _partners(index, passages)
    references = _references(lineages, index.counts)
    quoted_by = _quoting_voices(index, renderings, letters)
    in_dispute = {key for span in disputed for key in index.meeting(span)}
    found: dict[str, list[SentenceStanding]] = {row.article_id: [] for row in lineages}
    ancestors = {key: _ancestors(key, references) for key in {*letters, *index.counts}}
    for row, key in zip(sentences, index.keys, strict=True):
        if (row.article_id, row.start) in asides:
            continue
        origin, source = _origin(key, partners[key], ancestors, letters)
        own = letters.get(key.article_id)
        voices = {letters.get(each.key.article_id, "") for each in partners[key]} | quoted_by[key]
        found.setdefault(row.article_id, []).append(
            SentenceStanding(
                key,
                row.start,
                row.end,
                origin,
                source,
                frozenset(voices - {own, ""}),
                key in in_dispute,
            )
        )
    return Standings(found, references, partners)


class _SentenceIndex:
    """Sentences by place; numbers count all sentences of an article in the order of the table."""

    def __init__(self, sentences: Sequence[SentenceRow]) -> None:
        self.counts: Counter[str] = Counter()
        self.keys: list[SentenceKey] = []
        self._spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._starts: dict[str, list[int]] = defaultdict(list)
        for row in sentences:
            self.counts[row.article_id] += 1
            self.keys.append(SentenceKey(row.article_id, self.counts[row.article_id]))
            self._spans[row.article_id].append((row.start, row.end))
            self._starts[row.article_id].append(row.start)

    def at(self, article_id: str, start: int) -> SentenceKey | None:
        spans = self._spans.get(article_id, [])
        place = bisect_right(self._starts.get(article_id, []), start)
        if not place or spans[place - 1][1] <= start:
            return None
        return SentenceKey(article_id, place)

    def meeting(self, span: ArticleSpan) -> list[SentenceKey]:
        """Sentences that a span touches."""
        spans = self._spans.get(span.article_id, [])
        place = max(bisect_right(self._starts.get(span.article_id, []), span.start), 1)
        found = []
        while place <= len(spans) and spans[place - 1][0] < max(span.end, span.start + 1):
            if spans[place - 1][1] > span.start:
                found.append(SentenceKey(span.article_id, place))
            place += 1
        return found


def _partners(index: _SentenceIndex, passages: Iterable[Passage]) -> dict[SentenceKey, list[_Partner]]:
    """For each sentence those that correspond to it, in the order of the passages."""
    found: dict[SentenceKey, list[_Partner]] = defaultdict(list)
    for row in passages:
        a, b = index.at(row.article_a, row.start_a), index.at(row.article_b, row.start_b)
        if a is not None and b is not None:
            same = row.relation in _SAME_WORDS
            found[a].append(_Partner(b, same, row.similarity))
            found[b].append(_Partner(a, same, row.similarity))
    return found


def _references(lineages: Sequence[Lineage], lengths: Mapping[str, int]) -> dict[str, str | None]:
    """What each article is held against: the one it was taken from, else the base of its lineage."""
    families: dict[str, list[Lineage]] = defaultdict(list)
    for row in lineages:
        families[row.lineage].append(row)
    references: dict[str, str | None] = {}
    for letter, family in families.items():
        ids = {row.article_id for row in family}
        taken = Counter(row.derived_from for row in family if row.derived_from in ids)
        roots = [row.article_id for row in family if row.derived_from not in ids]
        base = max(roots, key=lambda key: (taken[key], lengths.get(key, 0)), default=None)
        for row in family:
            known = row.derived_from if row.derived_from in ids else base
            references[row.article_id] = None if known == row.article_id or not letter else known
    return references


def _ancestors(article_id: str, references: Mapping[str, str | None]) -> list[str]:
    """The article that one is held against, the one that this is held against, and so on."""
    line: list[str] = []
    at = references.get(article_id)
    while at is not None and at not in line and at != article_id:
        line.append(at)
        at = references.get(at)
    return line


def _origin(
    key: SentenceKey,
    partners: Sequence[_Partner],
    ancestors: Mapping[str, Sequence[str]],
    letters: Mapping[str, str],
) -> tuple[str, SentenceKey | None]:
    """Where a sentence comes from, and the sentence there."""
    line = ancestors[key.article_id]
    for article_id in line:
        there = [each for each in partners if each.key.article_id == article_id]
        if there:
            best = max(there, key=lambda each: (each.same_words, each.similarity))
            return ("kept" if best.same_words else "reworded"), best.key
    if line:
        own = letters[key.article_id]
        beside = (
            each.key
            for each in partners
            if letters.get(each.key.article_id) == own
            and key.article_id not in ancestors[each.key.article_id]
        )
        copy = next(beside, None)
        if copy is not None:
            return "unseen", copy
    return "own", None


def _quoting_voices(
    index: _SentenceIndex, renderings: Iterable[tuple[ArticleSpan, ArticleSpan]], letters: Mapping[str, str]
) -> dict[SentenceKey, set[str]]:
    """For each sentence the lineages that quote what it quotes."""
    found: dict[SentenceKey, set[str]] = defaultdict(set)
    for a, b in renderings:
        for here, there in ((a, b), (b, a)):
            key = index.at(here.article_id, here.start)
            if key is not None:
                found[key].add(letters.get(there.article_id, ""))
    return found
