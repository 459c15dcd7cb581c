"""The words around a proposal: its sentence, and so much of the paragraph around it as tells what the sentence is about.

Takes an event view and a span; gives one unbroken stretch of the text in pieces, so that what a person selects in it can be
found again in the text. A browser counts in UTF-16 units, the tables in code points: `place_in_text` turns one into the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.span_lookup import place_in

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView

__all__ = ["ProposalText", "text_around"]

CONTEXT: Final = 140
"""Characters of the paragraph before and after a sentence; set by hand: two lines at the width of a proposal."""


@dataclass(frozen=True, slots=True)
class ProposalText:
    """A stretch of a text, and what each piece of it is."""

    start: int
    """Where it begins in the text, in code points."""
    pieces: list[tuple[str, str]]
    """See `ProposalDetail.pieces`."""

    def place_in_text(self, units: int) -> int:
        """A place in the text, from one in the stretch that is counted in UTF-16 units.

        Examples
        --------
        >>> ProposalText(10, [("\U0001f6a2 boats", "")]).place_in_text(3)
        12
        """
        shown = "".join(text for text, _ in self.pieces)
        before = shown.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore")
        return self.start + len(before)


def text_around(event: EventView, article_id: str, start: int, end: int) -> ProposalText:
    """The sentence of a span in its paragraph.

    Parameters
    ----------
    event
        Supplies the text, its sentences and its paragraphs.
    article_id, start, end
        The span.
    """
    text = event.by_id[article_id].text
    first = min(event.sentence(article_id, start)[0], start)
    last = max(event.sentence(article_id, max(end - 1, start))[1], end)
    paragraphs = event.paragraphs[article_id]
    place = place_in(paragraphs, start)
    opening, closing = paragraphs[place] if place is not None else (first, last)
    before = _from_a_word(text, max(min(opening, first), first - CONTEXT), first)
    after = _to_a_word(text, last, min(max(closing, last), last + CONTEXT))
    pieces = [
        (text[before:first], "c"),
        (text[first:start], ""),
        (text[start:end], "m"),
        (text[end:last], ""),
        (text[last:after], "c"),
    ]
    return ProposalText(before, [(words, kind) for words, kind in pieces if words])


def _from_a_word(text: str, at: int, stop: int) -> int:
    """The next place where a word begins, so that no word is cut."""
    while at < stop and at > 0 and not text[at - 1].isspace():
        at += 1
    return at


def _to_a_word(text: str, stop: int, at: int) -> int:
    while at > stop and at < len(text) and not text[at].isspace():
        at -= 1
    return at
