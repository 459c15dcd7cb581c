"""The sentences beside a picture of before and after: those that give its amounts, a quotation a voice.

Takes a group of holders; gives what is quoted. Of a voice its first report speaks, those that give the same
are named as copies. Those that give most amounts come first; beyond three the picture leads to the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.page.evidence_clauses import cut_to_clauses
from newslens.presentation.page.excerpts import TextPiece, cut, marked_sentence
from newslens.presentation.page.finding_cites import Cite
from newslens.presentation.phrasing import answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import FigureRow
    from newslens.presentation.drawing import HolderGroup
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["cite_amounts"]

_MOST_CITES: Final = 3
"""Voices that are quoted; set by hand: as high as the picture."""
_MOST_SENTENCES: Final = 2
"""Sentences of a quotation, those with most amounts."""
_LONGEST: Final = 180
"""Characters of a sentence beyond which it is cut around its amounts: the picture has said them already."""


def cite_amounts(event: EventView, anchors: Anchors, group: HolderGroup) -> list[Cite]:
    """What is quoted beside the picture of a group, in the order of the page.

    Parameters
    ----------
    event, anchors
        The event, and the marks of its articles.
    group
        The holders.
    """
    spans: dict[str, list[FigureRow]] = {}
    for row in _rows(group):
        spans.setdefault(row.article_id, []).append(row)
    alike: dict[tuple[str, frozenset[str]], list[NumberedArticle]] = {}
    for article in event.articles:
        if article.article_id in spans:
            said = frozenset(answer(row) for row in spans[article.article_id])
            alike.setdefault((article.lineage or article.article_id, said), []).append(article)
    largest = sorted(alike.values(), key=lambda family: -len(spans[family[0].article_id]))[:_MOST_CITES]
    return [
        Cite(first, tuple(copies), _quoted(event, anchors, spans[first.article_id]))
        for first, *copies in sorted(largest, key=lambda family: event.rows[family[0].article_id])
    ]


def _rows(group: HolderGroup) -> list[FigureRow]:
    """All figures of the picture, each once."""
    found: dict[tuple[str, int], FigureRow] = {}
    for holder in group.holders:
        for rows in (holder.figures[0], holder.figures[-1], [each.share for each in holder.derived]):
            for row in rows:
                found.setdefault((row.article_id, row.start), row)
    return list(found.values())


def _quoted(event: EventView, anchors: Anchors, rows: Sequence[FigureRow]) -> list[TextPiece]:
    """The sentences of an article with most of the amounts, cut, one behind the other."""
    sentences: dict[tuple[int, int], list[FigureRow]] = {}
    for row in rows:
        sentences.setdefault(event.sentence(row.article_id, row.start), []).append(row)
    fullest = sorted(sentences, key=lambda place: (-len(sentences[place]), place))[:_MOST_SENTENCES]
    pieces: list[TextPiece] = []
    for place in sorted(fullest):
        sources = [row.attributed_to for row in sentences[place] if row.attributed_to]
        if pieces:
            pieces.append(TextPiece(" "))
        marked = marked_sentence(event, anchors, sentences[place], "")
        pieces += cut(cut_to_clauses(marked, sources), _LONGEST)
    return pieces
