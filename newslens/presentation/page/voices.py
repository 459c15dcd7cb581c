"""The voices of an event by name: each source, and who copied it how.

Takes an event view; gives a line a voice. The largest come first; beyond five the rest is counted. Where the times of
publication are not known nothing is called a copy: text is shared. What a report goes back to is inferred, and the
reason stands in "Who copied whom".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.phrasing import clip, counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["VoiceLine", "voice_head", "voice_lines", "voices_left_out"]

_MOST_NAMED: Final = 5
"""Voices by name in the head of a page, the largest."""
_MOST_COPIES: Final = 4
"""Copies of a voice that are named; more of them are counted."""
_LONGEST_OUTLET: Final = 28
"""Characters of an outlet's name in a line of voices; set by hand: half a line of a column."""

_WAYS: Final = ("word for word", "mostly word for word", "in other words")
"""How copies keep the words of their source, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """A voice: its letter, the report that speaks first in it, and words about the others."""

    letter: str
    head: NumberedArticle
    name: str
    pieces: list[TextPiece]
    """What follows the name, the numbers of its copies linked."""


def voice_lines(event: EventView) -> list[VoiceLine]:
    """The largest voices, each on a line of its own; none where lineages were not traced."""
    if not event.traced:
        return []
    named = len(event.lineages) - voices_left_out(event)
    return [_line(event, letter, event.lineages[letter]) for letter in _by_size(event)[:named]]


def voices_left_out(event: EventView) -> int:
    """How many voices are not named in the head; a single one more is named as well."""
    left = len(event.lineages) - _MOST_NAMED
    return left if event.traced and left > 1 else 0


def voice_head(family: Sequence[NumberedArticle]) -> NumberedArticle:
    """The report that most others of its voice were taken from; of several the first."""
    taken = Counter(each.derived_from for each in family)
    return max(family, key=lambda each: (taken[each.article_id], each.derived_from is None, -each.number))


def _by_size(event: EventView) -> list[str]:
    """Letters of the lineages, those of most reports first, else in the order of the page."""
    return sorted(event.lineages, key=lambda letter: -len(event.lineages[letter]))


def _line(event: EventView, letter: str, family: Sequence[NumberedArticle]) -> VoiceLine:
    head = voice_head(family)
    others = [each for each in family if each is not head]
    name = f"{head.number} {clip(head.outlet, _LONGEST_OUTLET)}"
    if not others:
        return VoiceLine(letter, head, name, [])
    dated = all(each.published is not None for each in family)
    if letter in event.unseen or not dated:
        how = ", which shares its text with "
        return VoiceLine(letter, head, name, [TextPiece(how), *_named(others)])
    told: dict[str, list[NumberedArticle]] = {way: [] for way in _WAYS}
    for each in others:
        told[_way(event, each)].append(each)
    pieces: list[TextPiece] = []
    for way, found in told.items():
        if found:
            pieces += [TextPiece(f", {way} by " if pieces else f", copied {way} by "), *_named(found)]
    return VoiceLine(letter, head, name, pieces)


def _way(event: EventView, copy: NumberedArticle) -> str:
    """How a copy keeps the words of its source."""
    if event.mostly_reworded(copy.derived_from or "", copy.article_id):
        return "in other words"
    sentences = event.standings.by_article.get(copy.article_id, ())
    return "mostly word for word" if any(each.origin == "reworded" for each in sentences) else "word for word"


def _named(articles: Sequence[NumberedArticle]) -> list[TextPiece]:
    """Reports by number and outlet, as links; many of them counted."""
    shown = [
        [TextPiece(f"{each.number} {clip(each.outlet, _LONGEST_OUTLET)}", f"#{each.anchor}")]
        for each in articles[:_MOST_COPIES]
    ]
    rest = len(articles) - len(shown)
    return listed_pieces([*shown, [TextPiece(counted(rest, "more report"))]] if rest else shown)
