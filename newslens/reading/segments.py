"""What is the report and what is not: an article cut into stretches, each with its role.

A page of news carries more than its report: a dateline, a byline, captions, links to other stories, a correction,
credits, share bars. A number in "READ MORE: Eight hurt at concert" is no number of this event, so every
extractor reads only the stretches whose role is in `READABLE`.

The stretches tile the text: in the order of the text, every character that is not white space is in exactly one.
Roles: body, heading, caption, dateline, byline, timestamp, promo, correction, credit, url, boilerplate.

What this does not cover: reader comments that read like prose, and pages whose lines were joined into one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.reading.inline import cut_line
from newslens.reading.structure import role_lines
from newslens.reading.text import split_paragraphs, split_sentences
from newslens.tables import Segment, Sentence, found_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

__all__ = ["READABLE", "find_segments", "find_sentences", "readable", "segment", "segments_of", "sentences"]

READABLE = frozenset({"body", "heading", "caption"})
"""Roles that extraction reads."""

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
    for (start, end), role in role_lines(text, split_paragraphs(text)):
        found.extend(
            Segment(a, b, text[a:b], part) for a, b, part in _trimmed(text, cut_line(text, start, end, role))
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
        As long as `text`; what is not readable is spaces, line ends are kept.

    Examples
    --------
    >>> text = "A ferry sank.\n3 Comments"
    >>> readable(text, find_segments(text))
    'A ferry sank.\n          '
    """
    pieces: list[str] = []
    position = 0
    for part in segments:
        if part.role not in READABLE:
            pieces += [text[position : part.start], _NOT_LINE_END.sub(" ", text[part.start : part.end])]
            position = part.end
    return "".join([*pieces, text[position:]])


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
    paragraphs = split_paragraphs(text)
    found: list[Sentence] = []
    number = 0
    for part in segments:
        if part.role not in READABLE:
            continue
        while number < len(paragraphs) - 1 and paragraphs[number][1] <= part.start:
            number += 1
        for start, end in split_sentences(part.surface):
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
    by_article = {} if segments is None else segments_of(segments)
    return found_table(
        "sentences",
        (
            (key, find_sentences(text, find_segments(text) if segments is None else by_article.get(key, [])))
            for key, text in _texts(articles)
        ),
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


def _texts(articles: pd.DataFrame) -> Iterable[tuple[str, str]]:
    return zip(articles["article_id"].tolist(), articles["text"].tolist(), strict=True)


def _trimmed(text: str, parts: Iterable[tuple[int, int, str]]) -> Iterable[tuple[int, int, str]]:
    for start, end, role in parts:
        piece = text[start:end]
        left, right = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        if left < right:
            yield left, right, role
