"""The witnesses of an utterance: what each article has of it.

Takes the tables of an analysis and an utterance. An article may give an utterance in pieces ("..., she said, ..."), or
give a piece of it twice, in the lead and again in full below. Pieces are one witness, in the order of the article; a
piece that stands in another one of the same article adds nothing and is left out. Of a long quotation that renders
several utterances, a witness has the stretch that answers to this one.

What this does not cover: setting the witnesses beside each other (`newslens.comparison.utterances.witness_alignment`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from newslens.comparison.shared.comparable_text import ComparableText, read_comparable
from newslens.comparison.shared.content_words import ComparedWord, read_words
from newslens.comparison.utterances.answering_part import answering_stretch
from newslens.comparison.utterances.likeness import stands_in
from newslens.frames import rows

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CollatedTables", "UtteranceWitness", "WitnessIndex"]


class CollatedTables(Protocol):
    """Anything with the tables of a collation, such as an `Analysis`."""

    @property
    def articles(self) -> pd.DataFrame:
        """Table `articles`."""

    @property
    def quotations(self) -> pd.DataFrame:
        """Table `quotations`."""

    @property
    def renderings(self) -> pd.DataFrame:
        """Table `renderings`."""


class UtteranceWitness(NamedTuple):
    """What one article has of an utterance."""

    article_id: str
    pieces: list[ComparableText]

    @property
    def tokens(self) -> list[tuple[int, ComparedWord]]:
        """Words and marks in order, each with the number of its piece."""
        return [
            (n, each) for n, piece in enumerate(self.pieces) for each in read_words(piece.surface, marks=True)
        ]


class _Said(NamedTuple):
    text: ComparableText
    own: bool
    """Whether this is the quotation's own utterance, not one that it renders besides."""


_Place = tuple[str, int, int]
"""Article, start and end of a quotation."""


class WitnessIndex:
    """The tables of an analysis, read once, to find the witnesses of any number of utterances.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `quotations` and `renderings` as attributes.
    """

    def __init__(self, analysis: CollatedTables) -> None:
        self._rank = {key: n for n, (key,) in enumerate(rows(analysis.articles, "article_id"))}
        self._quotations = list(rows(analysis.quotations, "article_id", "start", "end", "surface"))
        self._own: dict[str, list[int]] = {}
        self._at: dict[_Place, list[int]] = {}
        names = rows(analysis.quotations, "utterance")
        for n, ((article, start, end, _), (name,)) in enumerate(zip(self._quotations, names, strict=True)):
            self._own.setdefault(name, []).append(n)
            self._at.setdefault((article, start, end), []).append(n)
        self._linked: dict[str, set[_Place]] = {}
        for side in "ab":
            places = rows(analysis.renderings, "utterance", f"article_{side}", f"start_{side}", f"end_{side}")
            for name, *place in places:
                self._linked.setdefault(name, set()).add(tuple(place))

    def of(self, utterance: str) -> list[UtteranceWitness]:
        """What each article has of an utterance, in the order of the `articles` table; nothing where there is no such utterance."""
        said = self._said(utterance)
        own = [each.text for found in said.values() for each in found if each.own]
        model = max(own, key=lambda text: len(text.letters), default=None)
        return [
            UtteranceWitness(article, _distinct([_part(each, model) for each in said[article]]))
            for article in sorted(said, key=lambda key: self._rank[key])
        ]

    def _said(self, utterance: str) -> dict[str, list[_Said]]:
        """Quotations of an utterance by article, and those that render it besides their own."""
        own = set(self._own.get(utterance, ()))
        linked = {n for place in self._linked.get(utterance, ()) for n in self._at.get(place, ())}
        said: dict[str, list[_Said]] = {}
        for n in sorted(own | linked):
            article, start, _, surface = self._quotations[n]
            if article in self._rank:
                said.setdefault(article, []).append(_Said(read_comparable(0, start, surface), n in own))
        return said


def _part(said: _Said, model: ComparableText | None) -> ComparableText:
    return said.text if said.own or model is None else answering_stretch(said.text, model.wording)


def _distinct(texts: list[ComparableText]) -> list[ComparableText]:
    """Pieces of an article, less those that stand in another: of two that are the same, the first is kept."""
    everything = "|".join(text.letters for text in texts)
    # Most pieces stand nowhere else, which one search through all letters shows.
    return [
        text for text in texts if everything.count(text.letters) < 2 or not _stands_in_another(text, texts)
    ]


def _stands_in_another(text: ComparableText, texts: list[ComparableText]) -> bool:
    return any(
        stands_in(text.wording, other.wording) and (text.letters != other.letters or other.start < text.start)
        for other in texts
        if other is not text
    )
