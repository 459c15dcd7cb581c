"""Where in the texts of an event something stands: the sentence, the paragraph and the segments at a place.

A place is an article_id and an offset of its text.
"""

from __future__ import annotations

from functools import cached_property

from newslens.frames import SegmentRow, SentenceRow, grouped
from newslens.presentation.event_rows import EventRows
from newslens.presentation.span_lookup import SpanLookup, place_in
from newslens.reading import split_paragraphs

__all__ = ["EventTexts"]


class EventTexts(EventRows):
    """The tables of an analysis, and what stands at a place of its texts."""

    def sentence(self, article_id: str, start: int) -> tuple[int, int]:
        """Half-open offsets of the sentence that holds a place, or of its paragraph outside of sentences."""
        for spans in (self.sentences.get(article_id, []), self.paragraphs[article_id]):
            place = place_in(spans, start)
            if place is not None:
                return spans[place]
        return start, start

    def sentence_text(self, article_id: str, start: int) -> str:
        """The sentence that holds a place, on one line."""
        first, last = self.sentence(article_id, start)
        return " ".join(self.by_id[article_id].text[first:last].split())

    def segments_meeting(self, article_id: str, start: int, end: int) -> list[SegmentRow]:
        """Segments that have a character in common with a stretch of an article."""
        found = self._segments.get(article_id)
        return found.meeting(start, end) if found else []

    @cached_property
    def _segments(self) -> dict[str, SpanLookup[SegmentRow]]:
        found = grouped(self._records("segments", SegmentRow), lambda row: row.article_id)
        return {article_id: SpanLookup(group) for article_id, group in found.items()}

    @cached_property
    def sentence_rows(self) -> list[SentenceRow]:
        """Sentences in the order of the articles."""
        return self._records("sentences", SentenceRow)

    @cached_property
    def sentences(self) -> dict[str, list[tuple[int, int]]]:
        """Half-open offsets of the sentences by article."""
        found = grouped(self.sentence_rows, lambda row: row.article_id)
        return {key: [(row.start, row.end) for row in group] for key, group in found.items()}

    @cached_property
    def paragraphs(self) -> dict[str, list[tuple[int, int]]]:
        """Half-open offsets of the paragraphs by article."""
        return {each.article_id: split_paragraphs(each.text) for each in self.articles}
