"""Paragraphs, sentences and tokens of a text, each with its offsets.

A paragraph is a line that holds more than white space; lines that a mail program or a terminal broke at a fixed
width belong to one paragraph. A sentence never reaches over a paragraph. A token is a word with its apostrophes
and hyphens, a number with its separators, or a single mark.

Offsets are half-open and count Unicode code points of the text.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.reading.boundaries import boundaries
from newslens.reading.listing import items

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Token", "split_paragraphs", "split_sentences", "tokenize"]

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_TOKEN = re.compile(
    r"\d+(?:st|nd|rd|th)\b"  # 3rd
    r"|\d+(?:[.,]\d+)*"  # 1,200.5
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|\w+(?:[’'‑‐-]\w+)*"
    r"|[^\w\s]"
)
_SENTENCE_END = re.compile(r"[.!?:;…\"”’)]\s*$")
# Lines of a text broken at a fixed width: nearly as long as the longest, which fits a screen of old.
_WIDTHS = range(50, 101)
_RAGGED = 20


class Token(NamedTuple):
    """A word, a number or a mark."""

    start: int
    end: int
    surface: str


def tokenize(text: str) -> list[Token]:
    """Words, numbers and marks of a text, in order.

    Examples
    --------
    >>> [token.surface for token in tokenize("Al-Sadr's bloc won $1,200.5")]
    ["Al-Sadr's", 'bloc', 'won', '$', '1,200.5']
    """
    return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text)]


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    r"""Half-open offsets of the paragraphs: the lines that hold more than white space.

    Lines broken at a fixed width are joined to one paragraph.

    Examples
    --------
    >>> split_paragraphs("One.\n\nTwo.")
    [(0, 4), (6, 10)]
    """
    lines = [found.span() for found in _LINE.finditer(text) if not found.group().isspace()]
    return list(_rejoined(text, lines))


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences, without surrounding white space.

    Examples
    --------
    >>> text = 'Mr. Lee left at 5 p.m. on Monday. "Never again!" he said.'
    >>> [text[start:end] for start, end in split_sentences(text)]
    ['Mr. Lee left at 5 p.m. on Monday.', '"Never again!" he said.']
    """
    return [
        span for start, end in split_paragraphs(text) for span in _sentences(text, *_trim(text, start, end))
    ]


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    starts = items(text, start, end)
    inner = starts or boundaries(text, start, end)
    for left, right in itertools.pairwise([start, *inner, end]):
        left, right = _trim(text, left, right)  # noqa: PLW2901 - the same span without white space
        if left < right:
            yield left, right


def _rejoined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines, with those of a block that was broken at a fixed width taken together."""
    block: list[tuple[int, int]] = []
    for line in lines:
        if block and not _adjacent(text, block[-1][1], line[0]):
            yield from _paragraphs_of(text, block)
            block = []
        block.append(line)
    yield from _paragraphs_of(text, block)


def _paragraphs_of(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(block) < 3:
        return block
    widths = [end - start for start, end in block]
    full = widths[:-1]
    broken = sum(not _SENTENCE_END.search(text, max(start, end - 4), end) for start, end in block[:-1])
    if max(full) in _WIDTHS and max(widths) - min(full) <= _RAGGED and broken > len(full) / 2:
        return [(block[0][0], block[-1][1])]
    return block


def _adjacent(text: str, end: int, start: int) -> bool:
    """Whether a single line break stands between two lines."""
    return text[end:start] in {"\n", "\r\n", "\r"}


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
