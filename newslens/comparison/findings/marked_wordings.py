"""What a report has of an utterance inside quotation marks, its pieces taken together.

Takes the tables `quotations` and `sentences` with the texts; gives each quotation in marks as a `MarkedWording`, and
joins the pieces of one: a reporter breaks a sentence in two to put in who said it ("“We wait,” she said, “for
rain.”"), and an editor may break it elsewhere, so that only the pieces together show what became of the sentence.
Pieces that follow each other closely in one paragraph are joined; a quotation that returns further down is one of its
own.

What this does not cover: indirect speech, where the words are the reporter's, and which quotations render one
utterance (`newslens.comparison.utterances`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.frames import QuotationRow, records, spans_by_article
from newslens.schema import UNMARKED_KINDS, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

__all__ = ["MarkedPiece", "MarkedWording", "join_pieces", "read_marked_wordings"]

_SEAM: Final = "” “"
"""What stands between two pieces that are joined: the marks that close the one and open the other."""


class MarkedPiece(NamedTuple):
    """A stretch inside quotation marks."""

    start: int
    end: int
    surface: str


class MarkedWording(NamedTuple):
    """What a report has inside quotation marks, one piece or several in a row."""

    article: str
    pieces: tuple[MarkedPiece, ...]
    speaker: str | None
    around: str
    """The sentences that it stands in."""
    kind: str = "direct"
    """direct, or partial: a fragment in a reporter's sentence, whose verbs may follow that sentence."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].start

    @property
    def surface(self) -> str:
        """Its words, with the marks between two pieces."""
        return _SEAM.join(piece.surface for piece in self.pieces)


class _SentenceEdges(NamedTuple):
    """Where the sentences of an article begin and where they end, each in order."""

    starts: list[int]
    ends: list[int]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The sentences that hold a span; the span itself where none does."""
        first, last = bisect_right(self.starts, start) - 1, bisect_left(self.ends, end)
        return (
            self.starts[first] if first >= 0 else start,
            self.ends[last] if last < len(self.ends) else end,
        )


def read_marked_wordings(
    quotations: pd.DataFrame, texts: Mapping[str, str], sentences: pd.DataFrame | None
) -> dict[tuple[str, int], MarkedWording]:
    """Quotations in marks, by article and by where they begin.

    Parameters
    ----------
    quotations
        Table `quotations`.
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`; a quotation stands by itself where it is not given.
    """
    edges = {
        article: _SentenceEdges(sorted(each.start for each in found), sorted(each.end for each in found))
        for article, found in ({} if sentences is None else spans_by_article(sentences, Sentence)).items()
    }
    nowhere = _SentenceEdges([], [])
    found = {}
    for row in records(quotations, QuotationRow):
        if row.kind not in UNMARKED_KINDS:
            left, right = edges.get(row.article_id, nowhere).around(row.start, row.end)
            piece = MarkedPiece(row.start, row.end, row.surface)
            around = texts[row.article_id][left:right]
            found[row.article_id, row.start] = MarkedWording(
                row.article_id, (piece,), row.speaker, around, row.kind
            )
    return found


def join_pieces(
    found: Iterable[MarkedWording], texts: Mapping[str, str]
) -> dict[tuple[str, int], MarkedWording]:
    """What each of some quotations of one utterance is part of, by article and by where it begins.

    Parameters
    ----------
    found
        Quotations of one utterance, of any articles and in any order.
    texts
        The articles' texts by article_id.

    Examples
    --------
    >>> text = "“We wait,” she said, “for rain.”"
    >>> pieces = [MarkedPiece(1, 9, "We wait,"), MarkedPiece(22, 31, "for rain.")]
    >>> each = [MarkedWording("a", (piece,), None, text) for piece in pieces]
    >>> join_pieces(each, {"a": text})["a", 22].surface
    'We wait,” “for rain.'
    """
    runs: list[MarkedWording] = []
    for each in sorted(set(found), key=lambda quoted: (quoted.article, quoted.start)):
        if runs and _goes_on(runs[-1], each, texts):
            runs[-1] = _joined(runs[-1], each)
        else:
            runs.append(each)
    return {(run.article, piece.start): run for run in runs for piece in run.pieces}


def _joined(run: MarkedWording, after: MarkedWording) -> MarkedWording:
    around = run.around if after.around == run.around else f"{run.around} {after.around}"
    # "Would “wait”, she said. “We wait.”": the pieces are fragments as far as one of them is.
    kind = "partial" if "partial" in {run.kind, after.kind} else run.kind
    return MarkedWording(run.article, run.pieces + after.pieces, run.speaker or after.speaker, around, kind)


def _goes_on(run: MarkedWording, after: MarkedWording, texts: Mapping[str, str]) -> bool:
    """Whether a quotation is the next piece of a run: near it, behind it, in its paragraph."""
    end = run.pieces[-1].end
    # Quotations within a quotation begin before it ends; they are no pieces of it.
    if run.article != after.article or not 0 <= after.start - end <= thresholds.PIECE_GAP:
        return False
    return "\n\n" not in texts[run.article][end : after.start]
