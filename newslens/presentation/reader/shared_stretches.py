"""What two reports share, for the gutter between them: passages in the same words, and in others.

Takes an event view; gives, for a pair of reports, stretches of either text, and for each report how much it shares with
every other. The passages are dealt out to their pairs once; a pair costs no more than what it shares.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.reader.nested_text import utf16_offsets
from newslens.presentation.reader.reader_records import SharedStretch

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.schema import Passage

__all__ = ["SharedStretches"]

_OTHER_WORDS: Final = frozenset({"reworded", "translated"})


class SharedStretches:
    """Passages by pair of reports."""

    def __init__(self, event: EventView) -> None:
        self._event = event
        self._units: dict[str, list[int] | None] = {}

    @cached_property
    def pairs(self) -> dict[tuple[int, int], list[Passage]]:
        """Passages by the numbers of their two reports, the smaller number first."""
        found: dict[tuple[int, int], list[Passage]] = {}
        for row in self._event.passages:
            a, b = self._event.by_id[row.article_a].number, self._event.by_id[row.article_b].number
            if a != b:
                found.setdefault((min(a, b), max(a, b)), []).append(row)
        return found

    def counts(self) -> list[tuple[int, int, int]]:
        """Numbers of two reports and how many passages they share, for each pair that shares any."""
        return [(a, b, len(rows)) for (a, b), rows in self.pairs.items()]

    def between(self, left: int, right: int) -> list[SharedStretch]:
        """Stretches of the report with the smaller number and of the other, in the order of the first."""
        a, b = (self._event.articles_by_number[number] for number in (left, right))
        rows = self.pairs.get((left, right), [])
        spans = sorted(_Shared.of(row, straight=row.article_a == a.article_id) for row in rows)
        return [self._in_units(a, b, span) for span in _joined(spans, a.text, b.text)]

    def _in_units(self, left: NumberedArticle, right: NumberedArticle, span: _Shared) -> SharedStretch:
        return SharedStretch(
            self._unit(left, span.left_start),
            self._unit(left, span.left_end),
            self._unit(right, span.right_start),
            self._unit(right, span.right_end),
            span.reworded,
        )

    def _unit(self, article: NumberedArticle, place: int) -> int:
        if article.article_id not in self._units:
            self._units[article.article_id] = utf16_offsets(article.text)
        units = self._units[article.article_id]
        return place if units is None else units[place]


class _Shared(NamedTuple):
    """A passage in characters of either text, the report with the smaller number first."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    reworded: int

    @classmethod
    def of(cls, row: Passage, *, straight: bool) -> _Shared:
        reworded = int(row.relation in _OTHER_WORDS)
        if straight:
            return cls(row.start_a, row.end_a, row.start_b, row.end_b, reworded)
        return cls(row.start_b, row.end_b, row.start_a, row.end_a, reworded)


def _joined(spans: list[_Shared], left: str, right: str) -> list[_Shared]:
    """Passages that follow each other in one paragraph of both texts as one band."""
    joined: list[_Shared] = []
    for span in spans:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.reworded == span.reworded
            and _close(left, last.left_end, span.left_start)
            and _close(right, last.right_end, span.right_start)
        ):
            joined[-1] = last._replace(left_end=span.left_end, right_end=span.right_end)
        else:
            joined.append(span)
    return joined


def _close(text: str, end: int, start: int) -> bool:
    """Whether nothing but space, and no end of a line, lies between two places."""
    gap = text[end:start]
    return end <= start and not gap.strip() and "\n" not in gap
