"""A stretch of a text cut at every border of the spans over it, each piece with the spans that are open there.

Takes spans in layers; `settled` takes care that none overlaps another one of its layer, `cut_at_borders` gives pieces from left
to right, without a gap, which whoever writes marks into each other can walk through: what closes before a piece, what opens, what
goes on. Where two spans cross, the inner one is closed and opened again.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["LayeredPiece", "cut_at_borders", "settled"]


class _Layered(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def layer(self) -> int: ...


class _SettledSpan(_Layered, Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


_Span = TypeVar("_Span", bound=_Layered)
_Settled = TypeVar("_Settled", bound=_SettledSpan)


class LayeredPiece(NamedTuple, Generic[_Span]):
    """A piece of a text over which the same spans lie."""

    start: int
    end: int
    spans: list[_Span]
    """What lies over it, from the outermost layer."""
    kept: int
    """How many of them, from the outermost, were open over the piece before and stayed so."""


def settled(spans: Iterable[_Settled]) -> list[_Settled]:
    """Spans without overlaps inside a layer: the first in order keeps its ground, the other keeps what is left.

    Parameters
    ----------
    spans
        Dataclasses, the weightiest first; what is covered altogether is left out.

    Examples
    --------
    >>> from newslens.presentation.reader.nested_text import LayeredSpan
    >>> settled([LayeredSpan(3, 6, 0, 0), LayeredSpan(0, 4, 0, 1), LayeredSpan(4, 5, 0, 2)])
    [LayeredSpan(start=0, end=3, layer=0, place=1), LayeredSpan(start=3, end=6, layer=0, place=0)]
    """
    layers: dict[int, list[_Settled]] = {}
    for span in spans:
        kept = layers.setdefault(span.layer, [])
        at = bisect_left(kept, span.start, key=lambda each: each.start)
        start, end = span.start, span.end
        if at and kept[at - 1].end > start:
            start = kept[at - 1].end
        while at < len(kept) and kept[at].start == start:
            start, at = kept[at].end, at + 1
        if at < len(kept):
            end = min(end, kept[at].start)
        if start < end:
            kept.insert(at, replace(span, start=start, end=end))
    return [span for layer in sorted(layers) for span in layers[layer]]


def cut_at_borders(
    start: int, end: int, spans: Sequence[_Span], cuts: Iterable[int] = ()
) -> Iterator[LayeredPiece[_Span]]:
    """Pieces of a stretch, from left to right.

    Parameters
    ----------
    start, end
        The stretch.
    spans
        Spans that meet it, of which none overlaps another one of its layer.
    cuts
        Further places to cut at.

    Examples
    --------
    >>> from newslens.presentation.reader.nested_text import LayeredSpan
    >>> outer, inner = LayeredSpan(0, 5, 0, 1), LayeredSpan(3, 8, 1, 2)
    >>> [(piece.start, piece.end, len(piece.spans), piece.kept) for piece in cut_at_borders(0, 9, [inner, outer])]
    [(0, 3, 1, 0), (3, 5, 2, 1), (5, 8, 1, 0), (8, 9, 0, 0)]
    """
    borders = {min(max(place, start), end) for span in spans for place in (span.start, span.end)}
    coming = sorted(spans, key=lambda span: span.start, reverse=True)
    over: list[_Span] = []
    for left, right in pairwise(sorted(borders | {start, end, *cuts})):
        here = list(over)
        while coming and coming[-1].start <= left:
            here.append(coming.pop())
        here = sorted((span for span in here if span.end >= right), key=lambda span: span.layer)
        yield LayeredPiece(left, right, here, _shared(over, here))
        over = here


def _shared(before: list[_Span], now: list[_Span]) -> int:
    """How many spans two lists begin with alike."""
    most = min(len(before), len(now))
    return next((place for place in range(most) if before[place] is not now[place]), most)
