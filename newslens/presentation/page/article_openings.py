"""What happened, in the articles' own words: how each source opens.

Takes an event view; gives opening sentences. The first sentence of a news report says what happened. Of each lineage
the article that the others go back to is quoted, or the first of them where that version is unseen, with its copies
named beside it; lineages of most articles first. Nothing is summarised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing import text_width
from newslens.presentation.page.excerpts import TextPiece, cut
from newslens.presentation.page.finding_cites import Cite
from newslens.presentation.page.voices import voice_head

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["first_sentence", "openings"]

_MOST: Final = 3
"""Sources that are quoted, beside each other."""
_NARROWEST: Final = 130
"""Shorter sentences, in estimated px, are headings that nothing marks as such; a word or two says nothing.

Set by hand: twenty letters, or eleven characters of Chinese or Japanese.
"""


def openings(event: EventView, anchors: Anchors) -> list[Cite]:
    """Opening sentences of at most three lineages, each with its article and the copies of it."""
    families = sorted(event.lineages.values(), key=lambda family: -len(family))
    cites: list[Cite] = []
    for family in families:
        head = voice_head(family)
        opening = first_sentence(event, head)
        if opening is not None and len(cites) < _MOST:
            start, end = opening
            pieces = cut([TextPiece(head.text[start:end])])
            link = TextPiece(pieces[0].text, anchors.to(head.article_id, start, start + 1))
            cites.append(Cite(head, tuple(each for each in family if each is not head), [link]))
    return cites


def first_sentence(event: EventView, article: NumberedArticle) -> tuple[int, int] | None:
    """The first sentence of the body that is more than a heading."""
    for start, end in event.sentences.get(article.article_id, []):
        roles = {row.role for row in event.segments_meeting(article.article_id, start, start + 1)}
        if not roles & {"heading", "caption"} and text_width(article.text[start:end]) >= _NARROWEST:
            return start, end
    return None
