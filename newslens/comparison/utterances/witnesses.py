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

__all__ = ["CollatedTables", "UtteranceWitness", "find_witnesses"]


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


def find_witnesses(analysis: CollatedTables, utterance: str) -> list[UtteranceWitness]:
    """Find what each article has of an utterance.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `quotations` and `renderings` as attributes.
    utterance
        An id from the `utterance` column.

    Returns
    -------
    list of UtteranceWitness
        In the order of the `articles` table; none where there is no such utterance.
    """
    said = _said(analysis, utterance)
    own = [each.text for found in said.values() for each in found if each.own]
    model = max(own, key=lambda text: len(text.letters), default=None)
    witnesses = []
    for article in analysis.articles["article_id"].tolist():
        texts = [_part(each, model) for each in said.get(article, [])]
        if texts:
            witnesses.append(UtteranceWitness(article, _distinct(texts)))
    return witnesses


def _said(analysis: CollatedTables, utterance: str) -> dict[str, list[_Said]]:
    """Quotations of an utterance by article, and those that render it besides their own."""
    # Rows are chosen by whole columns: a page asks for every utterance, and there are about as many as rows.
    renderings = analysis.renderings[analysis.renderings["utterance"] == utterance]
    linked = {
        place
        for side in "ab"
        for place in rows(renderings, f"article_{side}", f"start_{side}", f"end_{side}")
    }
    quotations = analysis.quotations
    chosen = (quotations["utterance"] == utterance) | quotations["start"].isin([at for _, at, _ in linked])
    said: dict[str, list[_Said]] = {}
    found = rows(quotations[chosen], "article_id", "start", "end", "surface", "utterance")
    for article, start, end, surface, name in found:
        if name == utterance or (article, start, end) in linked:
            said.setdefault(article, []).append(_Said(read_comparable(0, start, surface), name == utterance))
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
