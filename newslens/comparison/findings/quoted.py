"""What a report has of an utterance inside quotation marks, its pieces taken together.

A reporter breaks a sentence in two to put in who said it, and an editor may break it where its sense breaks as
well: only the pieces together show what became of it. Pieces that follow each other closely are joined; a
quotation that returns further down is one of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

__all__ = ["Piece", "Quoted", "joined", "read_quoted"]

_GAP = 120
"""Characters between two pieces up to which they are one quotation, broken by a clause."""
_SEAM = "” “"


class Piece(NamedTuple):
    """A stretch inside quotation marks."""

    start: int
    end: int
    surface: str


class Quoted(NamedTuple):
    """What a report has inside quotation marks, one piece or several in a row."""

    article: str
    pieces: tuple[Piece, ...]
    speaker: str | None
    around: str
    """The sentences that it stands in."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].start

    @property
    def surface(self) -> str:
        """Its words, with the marks between two pieces."""
        return _SEAM.join(piece.surface for piece in self.pieces)


def read_quoted(
    quotations: pd.DataFrame, texts: Mapping[str, str], sentences: Mapping[str, Sequence[tuple[int, int]]]
) -> dict[tuple[str, int], Quoted]:
    """Quotations in marks, by article and by where they begin.

    Parameters
    ----------
    quotations
        As `extract_quotations` gives them.
    texts
        The articles' texts by article_id.
    sentences
        Offsets of the sentences of each article.
    """
    found = {}
    columns = ("article_id", "start", "end", "surface", "speaker", "kind")
    for article, start, end, surface, speaker, kind in rows(quotations, *columns):
        if kind != "indirect":
            left = max((s for s, _ in sentences.get(article, ()) if s <= start), default=start)
            right = min((e for _, e in sentences.get(article, ()) if e >= end), default=end)
            around = texts[article][left:right]
            found[article, start] = Quoted(article, (Piece(start, end, surface),), speaker, around)
    return found


def joined(found: Iterable[Quoted], texts: Mapping[str, str]) -> dict[tuple[str, int], Quoted]:
    """What each of some quotations of one utterance is part of, by article and by where it begins.

    Examples
    --------
    >>> text = "“We wait,” she said, “for rain.”"
    >>> pieces = [Piece(1, 9, "We wait,"), Piece(22, 31, "for rain.")]
    >>> each = [Quoted("a", (piece,), None, text) for piece in pieces]
    >>> joined(each, {"a": text})["a", 22].surface
    'We wait,” “for rain.'
    """
    runs: list[Quoted] = []
    for each in sorted(set(found), key=lambda quoted: (quoted.article, quoted.start)):
        if runs and _goes_on(runs[-1], each, texts):
            pieces = runs[-1].pieces + each.pieces
            around = runs[-1].around if each.around == runs[-1].around else f"{runs[-1].around} {each.around}"
            speaker = runs[-1].speaker or each.speaker
            runs[-1] = Quoted(each.article, pieces, speaker, around)
        else:
            runs.append(each)
    return {(run.article, piece.start): run for run in runs for piece in run.pieces}


def _goes_on(before: Quoted, after: Quoted, texts: Mapping[str, str]) -> bool:
    if before.article != after.article:
        return False
    between = texts[before.article][before.pieces[-1].end : after.start]
    return before.pieces[-1].end <= after.start and len(between) <= _GAP and "\n\n" not in between
