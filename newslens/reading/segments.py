"""What is the report and what is not: an article cut into stretches, each with its role.

A page of news carries more than its report: a dateline, a byline, captions, links to other stories, a correction,
credits, share bars. A number in "READ MORE: Eight hurt at concert" is no number of this event, so every
extractor reads only the stretches whose role is in `READABLE`.

Extractors read a view of the text, as long as it is: other roles and the breaks of filled lines are blanked out. What
they find is given with its surface as it stands in the article.

The stretches tile the text: in the order of the text, every character that is not white space is in exactly one.
Roles: body, heading, caption, dateline, byline, timestamp, promo, correction, credit, url, boilerplate.

What this does not cover: reader comments that read like prose, and pages whose lines were joined into one.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING, Any, TypeVar, cast

from newslens.reading.datelines_and_links import cut_line
from newslens.reading.line_roles import role_lines
from newslens.reading.lines import split_paragraphs, split_sentences, unwrapped
from newslens.schema import Segment, Sentence, Span, found_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import pandas as pd

__all__ = [
    "READABLE",
    "find_segments",
    "find_sentences",
    "over_filled_lines",
    "readable",
    "readable_texts",
    "segment",
    "segments_of",
    "sentences",
    "verbatim",
]

READABLE = frozenset({"body", "heading", "caption"})
"""Roles that extraction reads."""

_Found = TypeVar("_Found", bound=Span)
_Finder = TypeVar("_Finder", bound="Callable[..., list[Any]]")
_NOT_LINE_END = re.compile(r"[^\r\n]")


def find_segments(text: str) -> list[Segment]:
    r"""Stretches of a text, in order, each with its role.

    Parameters
    ----------
    text
        Text of one article.

    Examples
    --------
    >>> [(s.role, s.surface) for s in find_segments("OSLO — A ferry sank.\nREAD MORE: Eight hurt at concert")]
    [('dateline', 'OSLO —'), ('body', 'A ferry sank.'), ('promo', 'READ MORE: Eight hurt at concert')]
    """
    found: list[Segment] = []
    view = unwrapped(text)
    for (start, end), role in role_lines(view, split_paragraphs(text)):
        found.extend(
            Segment(a, b, text[a:b], part) for a, b, part in _trimmed(text, cut_line(view, start, end, role))
        )
    return found


def segment(articles: pd.DataFrame) -> pd.DataFrame:
    """Stretches of every article.

    Parameters
    ----------
    articles
        Table `articles`.

    Returns
    -------
    pandas.DataFrame
        Table `segments`: article_id, start, end, surface, role; in the order of the articles, then of the text.
    """
    return found_table("segments", ((key, find_segments(text)) for key, text in _texts(articles)))


def readable(text: str, segments: Iterable[Segment]) -> str:
    r"""The text with every stretch that extraction does not read blanked out, so that offsets stay true.

    Parameters
    ----------
    text
        Text of one article.
    segments
        Its stretches, as `find_segments` gives them.

    Returns
    -------
    str
        As long as `text`; what is not readable is spaces, and so are the breaks of lines that were filled to a width
        (`newslens.reading.lines.unwrapped`). All other line ends are kept.

    Examples
    --------
    >>> text = "A ferry sank.\n3 Comments"
    >>> readable(text, find_segments(text))
    'A ferry sank.\n          '
    """
    view = unwrapped(text)
    pieces: list[str] = []
    position = 0
    for part in segments:
        if part.role not in READABLE:
            pieces += [view[position : part.start], _NOT_LINE_END.sub(" ", view[part.start : part.end])]
            position = part.end
    return "".join([*pieces, view[position:]])


def readable_texts(articles: pd.DataFrame, segments: pd.DataFrame | None = None) -> Iterator[tuple[str, str]]:
    """What extraction reads of every article, beside the article's identifier.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.

    Yields
    ------
    (article_id, text)
        In the order of the articles; the text as `readable` gives it.
    """
    for key, text, parts in _with_segments(articles, segments):
        yield key, readable(text, parts)


def verbatim(
    articles: pd.DataFrame, found: Iterable[tuple[str, Sequence[_Found]]]
) -> Iterator[tuple[str, list[_Found]]]:
    """Records found in the readable texts, with their surfaces as they stand in the articles.

    Parameters
    ----------
    articles
        Table `articles`.
    found
        Identifier and records of each of them, in their order.

    Yields
    ------
    (article_id, records)
        A surface differs from the one that was found by its line breaks only, or by what `readable` blanked out.
    """
    for text, (key, records) in zip(articles["text"].tolist(), found, strict=True):
        yield key, _verbatim(text, records)


def over_filled_lines(find: _Finder) -> _Finder:
    """A finder that reads a text whose lines were filled to a width as if it had a paragraph a line.

    Parameters
    ----------
    find
        Takes a text first, and gives a list of records with `start`, `end` and `surface`.
    """

    @functools.wraps(find)
    def reads(text: str, *args: Any, **options: Any) -> list[Any]:
        view = unwrapped(text)
        found = find(view, *args, **options)
        return found if view == text else _verbatim(text, found)

    return cast("_Finder", reads)


def find_sentences(text: str, segments: Sequence[Segment]) -> list[Sentence]:
    """Sentences of the readable stretches.

    Parameters
    ----------
    text
        Text of one article.
    segments
        Its stretches, as `find_segments` gives them.

    Returns
    -------
    list of Sentence
        In the order of the text; `paragraph` counts the paragraphs of the whole article from 0.
    """
    view = unwrapped(text)
    paragraphs = split_paragraphs(text)
    found: list[Sentence] = []
    number = 0
    for part in segments:
        if part.role not in READABLE:
            continue
        while number < len(paragraphs) - 1 and paragraphs[number][1] <= part.start:
            number += 1
        for start, end in split_sentences(view[part.start : part.end]):
            a, b = part.start + start, part.start + end
            found.append(Sentence(a, b, text[a:b], number))
    return found


def sentences(articles: pd.DataFrame, segments: pd.DataFrame | None = None) -> pd.DataFrame:
    """Sentences of every article's readable stretches.

    Parameters
    ----------
    articles
        Table `articles`.
    segments
        Table `segments`; found anew where it is not given.

    Returns
    -------
    pandas.DataFrame
        Table `sentences`: article_id, start, end, surface, paragraph.
    """
    return found_table(
        "sentences",
        ((key, find_sentences(text, parts)) for key, text, parts in _with_segments(articles, segments)),
    )


def segments_of(segments: pd.DataFrame) -> dict[str, list[Segment]]:
    """Records of the table `segments`, by article.

    Examples
    --------
    >>> segments_of(found_table("segments", [("a", [Segment(0, 2, "Hi", "body")])]))
    {'a': [Segment(start=0, end=2, surface='Hi', role='body')]}
    """
    found: dict[str, list[Segment]] = {}
    fields = (segments[name].tolist() for name in ("article_id", "start", "end", "surface", "role"))
    for key, start, end, surface, role in zip(*fields, strict=True):
        found.setdefault(key, []).append(Segment(start, end, surface, role))
    return found


def _verbatim(text: str, records: Iterable[_Found]) -> list[_Found]:
    return [dataclasses.replace(each, surface=text[each.start : each.end]) for each in records]


def _with_segments(
    articles: pd.DataFrame, segments: pd.DataFrame | None
) -> Iterator[tuple[str, str, list[Segment]]]:
    known = None if segments is None else segments_of(segments)
    for key, text in _texts(articles):
        yield key, text, find_segments(text) if known is None else known.get(key, [])


def _texts(articles: pd.DataFrame) -> Iterable[tuple[str, str]]:
    return zip(articles["article_id"].tolist(), articles["text"].tolist(), strict=True)


def _trimmed(text: str, parts: Iterable[tuple[int, int, str]]) -> Iterable[tuple[int, int, str]]:
    for start, end, role in parts:
        piece = text[start:end]
        left, right = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        if left < right:
            yield left, right, role
