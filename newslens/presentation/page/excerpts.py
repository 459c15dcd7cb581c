"""Stretches of text with places in them that lead somewhere: sentences quoted as evidence.

A passage is a list of pieces; a piece is text that may be a link or a mark. Templates write pieces one after the
other and escape each, so a passage can hold any text of any report.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.event_view import Edition
    from newslens.presentation.page.highlights import Anchors

__all__ = ["Piece", "cut", "quoted"]

LONGEST = 320
"""Longest passage in characters; a longer sentence is cut around what is marked in it."""
_MARGIN = 110
_OMITTED = "[…]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; with a tone it is a mark, with an address a link."""

    text: str
    href: str | None = None
    tone: str | None = None
    """x: disagrees; u: update; empty: marked without a verdict; None: not marked."""


def quoted(edition: Edition, anchors: Anchors, spans: Sequence[Any], tone: str = "") -> list[Piece]:
    """The sentence around some spans of one article, with the spans marked.

    Parameters
    ----------
    edition
        Supplies the text and its sentences.
    anchors
        Leads each span to its place in the report.
    spans
        Rows with `article_id`, `start` and `end`, all of one article and near to each other.
    tone
        Tone of the marks.
    """
    ordered = sorted({(span.start, span.end) for span in spans})
    article_id = spans[0].article_id
    text = edition.by_id[article_id].text
    left, _ = edition.sentence(article_id, ordered[0][0])
    _, right = edition.sentence(article_id, ordered[-1][0])
    pieces: list[Piece] = []
    at = left
    for start, end in ordered:
        if start < at and pieces:
            continue  # spans that overlap: the first has marked it
        pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[start:end], anchors.to(article_id, start, end), tone))
        at = end
    pieces.append(Piece(text[at : max(right, at)]))
    return cut([piece for piece in pieces if piece.text])


def cut(pieces: list[Piece], longest: int = LONGEST) -> list[Piece]:
    """Pieces with the unmarked ones shortened at words, where all together are longer than asked.

    Examples
    --------
    >>> short = cut([Piece("word " * 90), Piece("two", tone="x"), Piece(" boats came.")])
    >>> short[0].text[:3], len(short[0].text) < 120, short[-1].text
    ('[…]', True, ' boats came.')
    """
    if sum(len(piece.text) for piece in pieces) <= longest:
        return pieces
    last = len(pieces) - 1
    return [
        piece if piece.tone is not None else Piece(_shortened(piece.text, place == 0, place == last))
        for place, piece in enumerate(pieces)
    ]


def listed_pieces(groups: Iterable[Sequence[Piece]], joint: str = ", ", last: str = " and ") -> list[Piece]:
    """Groups of pieces as an English list."""
    listed = [list(group) for group in groups]
    pieces: list[Piece] = []
    for place, group in enumerate(listed):
        if place:
            pieces.append(Piece(last if place == len(listed) - 1 else joint))
        pieces += group
    return pieces


def _shortened(text: str, first: bool, last: bool) -> str:
    """The text without its far part: before the first mark its beginning, after the last its end."""
    if first and last:
        return text if len(text) <= LONGEST else f"{_head(text, LONGEST)} {_OMITTED}"
    if len(text) <= (_MARGIN if first or last else 2 * _MARGIN):
        return text
    if first:
        return f"{_OMITTED} {_tail(text, _MARGIN)}"
    if last:
        return f"{_head(text, _MARGIN)} {_OMITTED}"
    return f"{_head(text, _MARGIN)} {_OMITTED} {_tail(text, _MARGIN)}"


def _head(text: str, length: int) -> str:
    return text[:length].rsplit(" ", 1)[0]


def _tail(text: str, length: int) -> str:
    return text[-length:].split(" ", 1)[-1]
