"""The witnesses of an utterance: what each article has of it.

An article may give an utterance in pieces ("..., she said, ..."), or give a piece of it twice, in the lead and
again in full below. Pieces are one witness, in the order of the article; a piece that stands in another one of
the same article adds nothing and is left out. Of a long quotation that renders several utterances, a witness
has the stretch that answers to this one.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newslens.comparison.reuse.candidates import Line, read_line
from newslens.comparison.shared.content_words import Word, read_words
from newslens.comparison.utterances.likeness import stands_in
from newslens.comparison.utterances.parts import answering
from newslens.frames import rows

__all__ = ["Witness", "find_witnesses"]


class Witness(NamedTuple):
    """What one article has of an utterance."""

    article_id: str
    pieces: list[Line]

    @property
    def tokens(self) -> list[tuple[int, Word]]:
        """Words and marks in order, each with the number of its piece."""
        return [
            (n, each) for n, piece in enumerate(self.pieces) for each in read_words(piece.surface, marks=True)
        ]


class _Said(NamedTuple):
    line: Line
    own: bool
    """Whether this is the quotation's own utterance, not one that it renders besides."""


def find_witnesses(analysis: Any, utterance: str) -> list[Witness]:
    """Find what each article has of an utterance.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `quotations` and `renderings` as attributes.
    utterance
        An id from the `utterance` column.

    Returns
    -------
    list of Witness
        In the order of the `articles` table; none where there is no such utterance.
    """
    said = _said(analysis, utterance)
    own = [each.line for found in said.values() for each in found if each.own]
    model = max(own, key=lambda line: len(line.skeleton), default=None)
    witnesses = []
    for article in analysis.articles["article_id"].tolist():
        lines = [_part(each, model) for each in said.get(article, [])]
        if lines:
            witnesses.append(Witness(article, _distinct(lines)))
    return witnesses


def _said(analysis: Any, utterance: str) -> dict[str, list[_Said]]:
    linked = set()
    columns = ("utterance", "article_a", "start_a", "end_a", "article_b", "start_b", "end_b")
    for name, *sides in rows(analysis.renderings, *columns):
        if name == utterance:
            linked |= {tuple(sides[:3]), tuple(sides[3:])}
    said: dict[str, list[_Said]] = {}
    found = rows(analysis.quotations, "article_id", "start", "end", "surface", "utterance")
    for article, start, end, surface, name in found:
        if name == utterance or (article, start, end) in linked:
            line = read_line(0, start, surface)
            said.setdefault(article, []).append(_Said(line, name == utterance))
    return said


def _part(said: _Said, model: Line | None) -> Line:
    return said.line if said.own or model is None else answering(said.line, model)


def _distinct(lines: list[Line]) -> list[Line]:
    """Pieces of an article, less those that stand in another: of two that are the same, the first is kept."""
    kept: list[Line] = []
    for n, line in enumerate(lines):
        others = [other for m, other in enumerate(lines) if m != n]
        inside = any(
            stands_in(line, other) and (line.skeleton != other.skeleton or other.start < line.start)
            for other in others
        )
        if not inside:
            kept.append(line)
    return kept or lines[:1]
