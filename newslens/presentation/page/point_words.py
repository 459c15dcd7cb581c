"""Points that tell a report apart, in a few words that lead to where they stand.

Takes an event view, the anchors of its articles and points of `newslens.comparison.coverage`; gives pieces of text: an answer in
the words around its figures, a speaker's name with the beginning of what is said, the beginning of a sentence, and "a correction".
Where those who have a point answer or say different things, the question or the speaker is named instead of words of one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import listed_at_most
from newslens.presentation.page.answer_map import question_title
from newslens.presentation.page.excerpts import TextPiece
from newslens.presentation.page.short_passages import beginning, surroundings
from newslens.presentation.paragraph_parts import behind_dateline
from newslens.presentation.phrasing import upper_first

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslens.comparison.coverage import CoveragePoint
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["OnlyPoint", "PointWords"]

_MOST_HOLDERS: Final = 3
"""Reports that are named behind a point that was left out; of more, voices are counted, and copies named in part."""
_LONGEST_SAID: Final = 44
"""Characters of a speaker's words; the name stands before them."""


@dataclass(frozen=True, slots=True)
class OnlyPoint:
    """A point in a few words."""

    pieces: list[TextPiece]
    speaker: str | None = None
    verbatim: bool = False
    """Whether the pieces are the speaker's words as they stand in quotation marks."""
    note: str = ""
    """How often, or who has it."""
    own_words: bool = False
    """Whether the pieces are words of the page and not of a report."""


class PointWords:
    """Puts points into words."""

    def __init__(self, event: EventView, anchors: Anchors) -> None:
        self._event = event
        self._anchors = anchors
        self._figures: dict[str, list[tuple[int, int]]] = {}
        for row in event.figures:
            self._figures.setdefault(row.article_id, []).append((row.start, row.end))
        self._asked = {(row.article_id, row.start): row.question for row in event.figures}

    def of(self, point: CoveragePoint, *, named: bool = True) -> OnlyPoint:
        """A point in a few words that lead to where it stands; those who have it are named, unless told otherwise."""
        note = self.held_by(point) if named else ""
        if point.differs:
            return self._differing(point, note)
        article_id, (start, end) = point.article_id, point.spans[0]
        text = self._event.by_id[article_id].text
        if point.kind == "answer":
            marks = [(a, b, self._anchors.to(article_id, a, b)) for a, b in point.spans]
            around = self._event.sentence(article_id, start)
            return OnlyPoint(
                surroundings(text, around, marks, self._others(article_id, point.spans)), note=note
            )
        if point.kind == "speaker":
            said = text[start:end] if point.verbatim else text[start:end].removeprefix("that ")
            link = beginning(said, self._anchors.to(article_id, start, end), _LONGEST_SAID)
            often = f"and {point.count - 1} more" if point.count > 1 else ""
            note = ", ".join(part for part in (often, note) if part)
            return OnlyPoint(link, upper_first(point.speaker or ""), point.verbatim, note)
        if point.kind == "correction":
            correction = TextPiece("a correction", self._anchors.to(article_id, start, end))
            return OnlyPoint([correction], note=note, own_words=True)
        words = text[behind_dateline(self._event, article_id, start, end) : end]
        return OnlyPoint(beginning(words, self._anchors.to_sentence(article_id, start)), note=note)

    def _differing(self, point: CoveragePoint, note: str) -> OnlyPoint:
        """The questions that are answered differently, or the speaker whose statements are different ones."""
        names = [upper_first(point.speaker or "")]
        how = "quoted with different statements"
        if point.kind == "answer":
            asked = (self._asked[point.article_id, start] or "" for start, _ in point.spans)
            names = [question_title(self._event.questions[question]) for question in asked]
            how = "answered differently"
        pieces: list[TextPiece] = []
        for name, (start, end) in zip(names, point.spans, strict=True):
            pieces += [TextPiece("; ")] if pieces else []
            pieces.append(TextPiece(name, self._anchors.to(point.article_id, start, end)))
        return OnlyPoint(pieces, note=f"{how} {note}".rstrip(), own_words=True)

    def _others(self, article_id: str, told: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
        """The figures of an article that are not told: others may have them."""
        return [span for span in self._figures.get(article_id, ()) if span not in told]

    def held_by(self, point: CoveragePoint) -> str:
        """Numbers of the reports that have a point: one of each voice, or the copies."""
        articles = [self._event.by_id[each] for each in point.reports]
        numbers = [str(number) for number in sorted(each.number for each in articles)]
        if not numbers:
            return ""
        if len({each.lineage for each in articles}) == 1:
            return f"in the copies {listed_at_most(numbers, _MOST_HOLDERS)}"
        if len(numbers) > _MOST_HOLDERS:
            return f"in {len(numbers)} voices"
        return f"in {listed_at_most(numbers, _MOST_HOLDERS)}"
