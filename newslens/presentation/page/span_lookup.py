"""Spans of one article, kept so that those which meet a stretch of it are found without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Stretches"]


class Stretches:
    """Spans in the order of their starts.

    Parameters
    ----------
    spans
        Anything with a half-open `start` and `end`.

    Examples
    --------
    >>> from newslens.schema import Segment
    >>> spans = Stretches([Segment(6, 9, "two", "body"), Segment(0, 5, "one", "body")])
    >>> [span.surface for span in spans.meeting(4, 7)], spans.meeting(5, 6)
    (['one', 'two'], [])
    """

    def __init__(self, spans: Iterable[Any]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def meeting(self, start: int, end: int) -> list[Any]:
        """Spans that have a character in common with a stretch."""
        first = bisect_right(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [span for span in self._spans[first:last] if span.end > start]
