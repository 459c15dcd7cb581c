"""Articles that are read once, and the two tables that this reading gives: segments and sentences.

Takes the text of an article; each part of its reading (segments, readable view, sentences) is worked out when it is
first asked for, kept, and handed on, so that no room of extraction or comparison takes the text apart again. All
views are as long as the text, so that every offset is an offset of the text as decoded.

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
from newslens.schema import Segment, Sentence, Span, found_table

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    import pandas as pd

__all__ = ["Document", "extract_sentences", "read_documents", "read_plain", "segment"]

_Found = TypeVar("_Found", bound=Span)


@dataclass(frozen=True, eq=False)
class Document:
    r"""An article, read once.

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

    Examples
    --------
    >>> document = Document("a", "A ferry sank. Two died.\n3 Comments")
    >>> document.readable
    'A ferry sank. Two died.\n          '
    >>> [sentence.surface for sentence in document.sentences]
    ['A ferry sank.', 'Two died.']
    """

    article_id: str
    text: str
    published: dt.datetime | None = None
    known_segments: Sequence[Segment] | None = None

    @property
    def view(self) -> str:
        """The text with spaces in place of the breaks that filled lines to a width."""
        return self._unwrapped.view

    @property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Half-open offsets of the paragraphs; each is one line of the view."""
        return self._unwrapped.paragraphs

    @cached_property
    def segments(self) -> Sequence[Segment]:
        """Stretches of the text, in order, each with its role."""
        return reading.segments_of(self._unwrapped) if self.known_segments is None else self.known_segments

    @cached_property
    def readable(self) -> str:
        """The view with every stretch blanked out that extraction does not read."""
        return reading.blank_out(self.view, self.segments)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences of the readable stretches, in order."""
        return reading.sentences_of(self._unwrapped, self.segments)

    @cached_property
    def _unwrapped(self) -> reading.UnwrappedText:
        return reading.unwrap(self.text)

    def as_printed(self, found: Iterable[_Found]) -> list[_Found]:
        """Records found in a view of the text, with their surfaces as they stand in the text itself."""
        return [self._printed(record) for record in found]

    def _printed(self, record: _Found) -> _Found:
        surface = self.text[record.start : record.end]
        return record if record.surface == surface else dataclasses.replace(record, surface=surface)


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
    return Document("", text, published, (Segment(0, len(text), text, "body"),))


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
        Document(key, text, published, None if known is None else known.get(key, ()))
        for key, text, published in rows(articles, "article_id", "text", "published")
    ]


def segment(articles: pd.DataFrame, *, documents: Sequence[Document] | None = None) -> pd.DataFrame:
    """Stretches of every article.

    Parameters
    ----------
    articles
        Table `articles`.
    documents
        The same articles as documents, where they are read already.

    Returns
    -------
    pandas.DataFrame
        Table `segments`: article_id, start, end, surface, role; in the order of the articles, then of the text.
    """
    read = read_documents(articles) if documents is None else documents
    return found_table("segments", ((each.article_id, each.segments) for each in read))


def extract_sentences(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    documents: Sequence[Document] | None = None,
) -> pd.DataFrame:
    """Sentences of every article's readable stretches.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.
    documents
        The same articles as documents, where they are read already.

    Returns
    -------
    pandas.DataFrame
        Table `sentences`: article_id, start, end, surface, paragraph.
    """
    read = read_documents(articles, segments) if documents is None else documents
    return found_table("sentences", ((each.article_id, each.sentences) for each in read))
