"""A text with spans over it as nested nodes: outer layers around inner ones, cut where they cross.

Takes a stretch of a text and spans in layers; gives its characters, none left out or added, as text and marks. Spans of one layer
never overlap (`newslens.presentation.layered_pieces.settled` sees to it); spans of different layers may cross, and then the inner
one comes out in pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.layered_pieces import cut_at_borders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.reader.reader_records import TextNode

__all__ = ["LayeredSpan", "nested", "utf16_offsets"]

DATELINE_PLACE = -1
"""Place that stands for a dateline where other spans have the place of their mark."""


@dataclass(frozen=True, slots=True)
class LayeredSpan:
    """A half-open span in a layer, from the outermost, and the place of its mark in the list of marks."""

    start: int
    end: int
    layer: int
    place: int


def nested(text: str, start: int, end: int, spans: Sequence[LayeredSpan], seen: set[int]) -> list[TextNode]:
    """Nodes of a stretch of text.

    Parameters
    ----------
    text
        The whole text.
    start, end
        The stretch.
    spans
        Spans that meet the stretch.
    seen
        Places of marks whose first piece has been written; those of this stretch are added.

    Examples
    --------
    >>> nested("Two boats sank.", 0, 15, [LayeredSpan(0, 3, 0, 7)], set())
    [[7, 1, 1, ['Two']], ' boats sank.']
    """
    root: list[TextNode] = []
    opened: list[tuple[LayeredSpan, _Node]] = []
    for piece in cut_at_borders(start, end, spans):
        del opened[piece.kept :]
        for span in piece.spans[piece.kept :]:
            node = _node(span, seen)
            (opened[-1][1].inside if opened else root).append(node.written)
            opened.append((span, node))
        for span, node in opened:
            node.tell_last(piece.end >= min(span.end, end))
        (opened[-1][1].inside if opened else root).append(text[piece.start : piece.end])
    return root


def utf16_offsets(text: str) -> list[int] | None:
    """Offset in UTF-16 units of every character and of the end; None where they are those of the characters.

    Examples
    --------
    >>> utf16_offsets("a\U0001f6a2b"), utf16_offsets("abc")
    ([0, 1, 3, 4], None)
    """
    if not text or max(text) <= "\uffff":
        return None
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + 1 + (character > "\uffff"))
    return offsets


@dataclass(frozen=True, slots=True)
class _Node:
    """A node that is being written, and the list of nodes inside it."""

    written: list[object]
    inside: list[TextNode]

    def tell_last(self, last: bool) -> None:
        """Say whether this piece is the last of its mark in the block."""
        if self.written[0] != DATELINE_PLACE:
            self.written[2] = int(last)


def _node(span: LayeredSpan, seen: set[int]) -> _Node:
    inside: list[TextNode] = []
    if span.place == DATELINE_PLACE:
        return _Node([DATELINE_PLACE, inside], inside)
    first = span.place not in seen
    seen.add(span.place)
    return _Node([span.place, int(first), 0, inside], inside)
