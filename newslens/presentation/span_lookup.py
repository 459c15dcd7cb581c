"""Spans of one article, kept so that those which meet a stretch of it are found without looking at all of them.

Takes spans in any order; gives, for a stretch, the spans that have a character in common with it. The spans are
dealt out to tracks in which none overlaps another, so that starts and ends are both sorted and a search needs two
bisections a track, however long a single span is. Made for spans of which few lie over one another: segments need
one track, marks three.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["SpanLookup", "place_in", "with_its_marks"]

_OPENING, _CLOSING = frozenset("\"'“‘«„‹「『"), frozenset("\"'”’»“›」』")
"""Quotation marks that open and close; a few do either."""


class _Offsets(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Span = TypeVar("_Span", bound=_Offsets)


class SpanLookup(Generic[_Span]):
    """Spans in the order of their starts.

    Parameters
    ----------
    spans
        Anything with a half-open `start` and `end`.

    Examples
    --------
    >>> from newslens.schema import Segment
    >>> spans = SpanLookup([Segment(6, 9, "two", "body"), Segment(0, 5, "one", "body")])
    >>> [span.surface for span in spans.meeting(4, 7)], spans.meeting(5, 6)
    (['one', 'two'], [])
    """

    def __init__(self, spans: Iterable[_Span]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._tracks: list[list[int]] = []
        for place, span in enumerate(self._spans):
            free = (track for track in self._tracks if self._spans[track[-1]].end <= span.start)
            track = next(free, None)
            if track is None:
                self._tracks.append([place])
            else:
                track.append(place)

    def meeting(self, start: int, end: int) -> list[_Span]:
        """Spans that have a character in common with a stretch, in the order of their starts."""
        found = [place for track in self._tracks for place in self._on_track(track, start, end)]
        return [self._spans[place] for place in sorted(found)]

    def _on_track(self, track: list[int], start: int, end: int) -> list[int]:
        first = bisect_right(track, start, key=lambda place: self._spans[place].end)
        last = bisect_left(track, end, key=lambda place: self._spans[place].start)
        return track[first:last]


def place_in(spans: Sequence[tuple[int, int]], start: int) -> int | None:
    """Which of some spans an offset of the text lies in, such as the paragraph in which a quotation starts.

    Parameters
    ----------
    spans
        Half-open spans `(start, end)`, sorted, none over another.
    start
        The offset.

    Returns
    -------
    int | None
        Index of the span in `spans`; None where the offset lies between two spans. The end of a span lies outside it.

    Examples
    --------
    >>> place_in([(0, 4), (6, 9)], 6), place_in([(0, 4), (6, 9)], 4)
    (1, None)
    """
    place = bisect_right(spans, start, key=lambda span: span[0]) - 1
    return place if place >= 0 and start < spans[place][1] else None


def with_its_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Offsets of quoted words together with the quotation marks that they stand between.

    Examples
    --------
    >>> with_its_marks("“No,” she said", 1, 4), with_its_marks("No, she said", 0, 3)
    ((0, 5), (0, 3))
    """
    before = start > 0 and text[start - 1] in _OPENING
    behind = end < len(text) and text[end] in _CLOSING
    return start - before, end + behind
