"""What is said under a headline that its own text does not bear out.

Takes an event view and the anchors of its articles; gives for each report its notes, in pieces that lead to what the text says
instead. Only where both answer one question and cannot both be true a note is a conflict; that the text lacks a number or
words of the headline is said without a verdict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.comparison.headlines import HeadlineClaim, check_headlines
from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.phrasing import Verdict, answer_words, verdict

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["HeadlineNote", "notes_on_headlines"]

_MOST_ANSWERS: Final = 3
"""Answers of a text that are told, each wording once; set by hand."""


@dataclass(frozen=True, slots=True)
class HeadlineNote:
    """A sentence on a headline."""

    pieces: list[TextPiece]
    verdict: Verdict | None = None
    """A conflict; None where the text only lacks what the headline says."""


def notes_on_headlines(event: EventView, anchors: Anchors) -> dict[str, list[HeadlineNote]]:
    """Notes by article; those without one are left out."""
    segments = [
        row for each in event.articles for row in event.segments_meeting(each.article_id, 0, len(each.text))
    ]
    found: dict[str, list[HeadlineNote]] = {}
    for claim in check_headlines(event.articles, event.figures, segments):
        found.setdefault(claim.article_id, []).append(_note(anchors, claim))
    return found


def _note(anchors: Anchors, claim: HeadlineClaim) -> HeadlineNote:
    words = f"“{' '.join(claim.surface.split())}”"
    if claim.kind == "quotation":
        told = f"The headline has {words} in quotation marks; its text does not have these words."
        return HeadlineNote([TextPiece(told)])
    if not claim.answers:
        return HeadlineNote([TextPiece(f"The headline gives {words}; this number is not in its text.")])
    answers = {answer_words(row.surface): row for row in claim.answers}
    given = [
        [TextPiece(said, anchors.to(row.article_id, row.start, row.end), "x")]
        for said, row in list(answers.items())[:_MOST_ANSWERS]
    ]
    shown = verdict("conflict")
    pieces = [TextPiece(f"The headline gives {words}, its text "), *listed_pieces(given), TextPiece(".")]
    return HeadlineNote(pieces, shown)
