"""An article that is read once: its text, the view that extraction reads, its segments, paragraphs and sentences.

Takes the text of an article; each part is worked out when it is first asked for, kept, and handed on, so that no
room of extraction or comparison takes the text apart again. All views are as long as the text, so that every offset
is an offset of the text as decoded.

What this does not cover: what is found in the text (`newslens.extraction`), and the words of a comparison
(`newslens.comparison.shared`).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from newslens import reading
from newslens.frames import rows, spans_by_article
from newslens.schema import Segment, Sentence, Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    import pandas as pd

__all__ = ["Document", "read_documents", "read_plain"]

_Found = TypeVar("_Found", bound=Span)


@dataclass(frozen=True, eq=False)
class Document:
    """An article, read once.

    Attributes
    ----------
    article_id
        Identifier of the article; empty for a text that stands for itself.
    text
        The text as decoded, never changed.
    published
        Day and hour of publication on the outlet's clock, where known.
    known_segments
        Stretches and their roles where they are known already; found in the text where None.
    """

    article_id: str
    text: str
    published: dt.datetime | None = None
    known_segments: tuple[Segment, ...] | None = None

    @cached_property
    def view(self) -> str:
        """The text with spaces in place of the breaks that filled lines to a width."""
        return reading.unwrapped(self.text)

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Half-open offsets of the paragraphs."""
        return reading.split_paragraphs(self.text)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Stretches of the text, in order, each with its role."""
        if self.known_segments is not None:
            return self.known_segments
        return tuple(reading.find_segments(self.text))

    @cached_property
    def readable(self) -> str:
        """The view with every stretch blanked out that extraction does not read."""
        return reading.readable(self.text, self.segments)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences of the readable stretches, in order."""
        return reading.find_sentences(self.text, self.segments)

    def as_printed(self, records: Iterable[_Found]) -> list[_Found]:
        """Records found in a view of the text, with their surfaces as they stand in the text itself."""
        return [
            each if each.surface == printed else dataclasses.replace(each, surface=printed)
            for each in records
            for printed in (self.text[each.start : each.end],)
        ]


def read_plain(text: str, published: dt.datetime | None = None) -> Document:
    r"""A text that is read as it stands, all of it body.

    Parameters
    ----------
    text
        Any text.
    published
        When it was published, where known.

    Examples
    --------
    >>> read_plain("One.\n3 Comments").readable
    'One.\n3 Comments'
    """
    whole = (Segment(0, len(text), text, "body"),) if text else ()
    return Document("", text, published, whole)


def read_documents(articles: pd.DataFrame, segments: pd.DataFrame | None = None) -> list[Document]:
    """Documents of a table of articles, in its order.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.
    """
    known = None if segments is None else spans_by_article(segments, Segment)
    return [
        Document(key, text, published, None if known is None else tuple(known.get(key, ())))
        for key, text, published in rows(articles, "article_id", "text", "published")
    ]
