"""Stretches of text with places in them that lead somewhere: sentences quoted as evidence.

Takes spans of an article; gives the sentence around them as a list of pieces. A piece is text that may be a link or a
mark. Templates write pieces one after the other and escape each, so an excerpt can hold any text of any article.

A sentence that is too long is cut around what is marked in it, at words, with "[…]" where something is left out. What
is marked is never cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.frames import ArticleSpan
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["TextPiece", "cut", "listed_pieces", "marked_sentence", "quoted_sentence"]

_LONGEST: Final = 320
"""Longest excerpt in characters; set by hand: about four lines of a column, and longer than most sentences of news."""
_MARGIN: Final = 110
"""Characters that stay on either side of a mark in a sentence that is cut; set by hand: a third of `_LONGEST`."""
_OMITTED: Final = "[…]"


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A stretch of text; with a tone it is a mark, with an address a link."""

    text: str
    href: str | None = None
    tone: str | None = None
    """x: disagrees; u: update; empty: marked without a verdict; None: not marked."""


def quoted_sentence(
    event: EventView, anchors: Anchors, spans: Sequence[ArticleSpan], tone: str = ""
) -> list[TextPiece]:
    """The sentence around some spans of one article, with the spans marked, cut where it is too long.

    Parameters are those of `marked_sentence`.
    """
    return cut(marked_sentence(event, anchors, spans, tone))


def marked_sentence(
    event: EventView, anchors: Anchors, spans: Sequence[ArticleSpan], tone: str = ""
) -> list[TextPiece]:
    """The whole sentence around some spans of one article, with the spans marked.

    Parameters
    ----------
    event
        Supplies the text and its sentences.
    anchors
        Leads each span to its place in the article.
    spans
        Spans of one article, near to each other.
    tone
        Tone of the marks.
    """
    ordered = sorted({(span.start, span.end) for span in spans})
    article_id = spans[0].article_id
    text = event.by_id[article_id].text
    left, _ = event.sentence(article_id, ordered[0][0])
    _, right = event.sentence(article_id, max(end for _, end in ordered) - 1)
    pieces: list[TextPiece] = []
    at = left
    for start, end in ordered:
        if start < at and pieces:
            continue  # spans that overlap: the first has marked it
        pieces.append(TextPiece(text[at:start]))
        pieces.append(TextPiece(text[start:end], anchors.to(article_id, start, end), tone))
        at = end
    pieces.append(TextPiece(text[at : max(right, at)]))
    return [piece for piece in pieces if piece.text]


def cut(pieces: list[TextPiece], longest: int = _LONGEST) -> list[TextPiece]:
    """Pieces with the unmarked ones shortened at words, where all together are longer than asked.

    Examples
    --------
    >>> short = cut([TextPiece("word " * 90), TextPiece("two", tone="x"), TextPiece(" boats came.")])
    >>> short[0].text[:3], len(short[0].text) < 120, short[-1].text
    ('[…]', True, ' boats came.')
    """
    if sum(len(piece.text) for piece in pieces) <= longest:
        return pieces
    last = len(pieces) - 1
    return [
        piece if piece.tone is not None else TextPiece(_shortened(piece.text, place == 0, place == last))
        for place, piece in enumerate(pieces)
    ]


def listed_pieces(
    groups: Iterable[Sequence[TextPiece]], joint: str = ", ", last: str = " and "
) -> list[TextPiece]:
    """Groups of pieces as an English list."""
    listed = [list(group) for group in groups]
    pieces: list[TextPiece] = []
    for place, group in enumerate(listed):
        if place:
            pieces.append(TextPiece(last if place == len(listed) - 1 else joint))
        pieces += group
    return pieces


def _shortened(text: str, first: bool, last: bool) -> str:
    """The text without its far part: before the first mark its beginning, after the last its end."""
    if first and last:
        return text if len(text) <= _LONGEST else f"{_head(text, _LONGEST)} {_OMITTED}"
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
