"""A paragraph cut where its role changes: what is body, and a caption, a promotion or a credit in it.

Takes an event view, an article and a span of its text; gives parts that leave no character out. A dateline stays with the
words that it opens, and what no segment covers is body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView

__all__ = ["DATELINE", "ParagraphPart", "behind_dateline", "split_by_role"]

DATELINE: Final = "dateline"
"""The role that is no part of its own."""

_BODY: Final = "body"
_NAMES: Final = {"promo": "Promotion", "url": "Address", "boilerplate": "Page furniture", "credit": "Credit"}
"""Names of roles that are no words for a reader as they stand."""


class ParagraphPart(NamedTuple):
    """A stretch of a paragraph in one role."""

    start: int
    end: int
    role: str

    @property
    def name(self) -> str | None:
        """What the role of a part that is not body is called."""
        return None if self.role == _BODY else _NAMES.get(self.role, self.role.capitalize())


def split_by_role(event: EventView, article_id: str, paragraph: tuple[int, int]) -> list[ParagraphPart]:
    r"""Parts of a paragraph, in order; together they are all of it.

    Parameters
    ----------
    event
        The event.
    article_id
        The article.
    paragraph
        First offset and the one behind the last.

    Examples
    --------
    >>> import newslens as nl
    >>> from newslens.presentation.event_view import EventView
    >>> import pandas as pd
    >>> texts = nl.read_articles(pd.DataFrame([{"article_id": "a", "text": "Two boats sank.\nPhoto: A. Brel"}]))
    >>> [part.name for part in split_by_role(EventView(nl.analyze(texts)), "a", (0, 30))]
    [None, 'Caption']
    """
    text = event.by_id[article_id].text
    at, stop = paragraph
    parts: list[ParagraphPart] = []
    for segment in event.segments_meeting(article_id, at, stop):
        start, end = max(segment.start, at), min(segment.end, stop)
        if start >= end or segment.role == DATELINE:
            continue
        if text[at:start].strip():
            parts.append(ParagraphPart(at, start, _BODY))
            at = start
        parts.append(ParagraphPart(at, end, segment.role))
        at = end
    if text[at:stop].strip() or not parts:
        parts.append(ParagraphPart(at, stop, _BODY))
    else:
        parts[-1] = parts[-1]._replace(end=stop)
    return _joined(parts)


def behind_dateline(event: EventView, article_id: str, start: int, end: int) -> int:
    """Where a sentence begins to tell: behind "HARN (Northgate) —", unless it consists of nothing else.

    Parameters
    ----------
    event
        The event.
    article_id
        The article.
    start, end
        The sentence.
    """
    segments = event.segments_meeting(article_id, start, end)
    return max([start, *(row.end for row in segments if row.role == DATELINE and row.end < end)])


def _joined(parts: list[ParagraphPart]) -> list[ParagraphPart]:
    """Neighbouring parts of one role as one."""
    joined = parts[:1]
    for part in parts[1:]:
        if part.role == joined[-1].role:
            joined[-1] = joined[-1]._replace(end=part.end)
        else:
            joined.append(part)
    return joined
