"""Paragraphs and sentences of a text, each with its offsets, and lines that were filled to a width.

A paragraph is a line that holds more than white space. A sentence never reaches over a paragraph.

Mail programs and editors fill lines up to a width and break them there. A line break is such a soft break where the
next line's first word would not have fitted, the longest line giving the width; and a text has soft breaks only where
most of them cut a sentence in two, so that lists, verse and texts with a sentence a line keep their lines. Lines
joined by soft breaks are one paragraph; `unwrap` shows the text without them.

Offsets are half-open and count Unicode code points of the text.

What this does not cover: words that were divided with a hyphen at the end of a line, and lines of quoted mail (">").
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.language.closed_classes import function_words
from newslens.language.enumerations import items
from newslens.language.sentences import boundaries
from newslens.reading import reading_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["UnwrappedText", "split_line", "split_paragraphs", "split_sentences", "unwrap"]

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?:;…\"”’)]\s*$")
_LINE_BREAK = re.compile(r"[^\S\r\n]*(?:\r\n|\n|\r)")
_INDENT = re.compile(r"\s*")
_WORD = re.compile(r"\S+")
_LIST_ITEM = re.compile(r"[•⁃‣◦▪·*>-]\s|(?:\d{1,3}|[a-z])[.)]\s")


class UnwrappedText(NamedTuple):
    """A text with the lines of each paragraph joined to one."""

    text: str
    """The text as decoded."""
    view: str
    """As long as the text, with spaces in place of the breaks that filled lines to a width."""
    paragraphs: list[tuple[int, int]]
    """Half-open offsets of the paragraphs; each is one line of the view."""


def unwrap(text: str) -> UnwrappedText:
    r"""Join the lines that were filled to a width.

    Parameters
    ----------
    text
        Any text.

    Examples
    --------
    >>> unwrapped = unwrap("Bloc wins\n\nThe bloc said on Sunday that it had won more than\n70 seats.")
    >>> unwrapped.view
    'Bloc wins\n\nThe bloc said on Sunday that it had won more than 70 seats.'
    >>> unwrapped.paragraphs
    [(0, 9), (11, 70)]
    """
    lines = _lines(text)
    soft = _soft_breaks(text, lines)
    if not soft:
        return UnwrappedText(text, text, lines)
    starts = [start for number, (start, _) in enumerate(lines) if number not in soft]
    ends = [end for number, (_, end) in enumerate(lines) if number + 1 not in soft]
    return UnwrappedText(text, _joined(text, lines, soft), list(zip(starts, ends, strict=True)))


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    r"""Half-open offsets of the paragraphs: the lines that hold more than white space.

    Lines broken at a fixed width are joined to one paragraph.

    Examples
    --------
    >>> split_paragraphs("One.\n\nTwo.")
    [(0, 4), (6, 10)]
    """
    return unwrap(text).paragraphs


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences, without surrounding white space.

    Examples
    --------
    >>> text = 'Mr. Lee left at 5 p.m. on Monday. "Never again!" he said.'
    >>> [text[start:end] for start, end in split_sentences(text)]
    ['Mr. Lee left at 5 p.m. on Monday.', '"Never again!" he said.']
    """
    unwrapped = unwrap(text)
    return [span for start, end in unwrapped.paragraphs for span in split_line(unwrapped.view, start, end)]


def split_line(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Half-open offsets of the sentences of one line, without surrounding white space.

    Parameters
    ----------
    view
        Text of the article, unwrapped.
    start, end
        Offsets of the line, or of a part of it.
    """
    left, right = _trim(view, start, end)
    inner = items(view, left, right) or boundaries(view, left, right)
    for first, behind in itertools.pairwise([left, *inner, right]):
        sentence = _trim(view, first, behind)
        if sentence[0] < sentence[1]:
            yield from _pieces(view, *sentence)


def _pieces(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, in several pieces where it is too long for one; a word is cut only where it alone is too long."""
    while end - start > thresholds.SENTENCE_LENGTH:
        head = view[start : start + thresholds.SENTENCE_LENGTH + 1].rstrip()
        if len(head) > thresholds.SENTENCE_LENGTH:
            head = head.rsplit(maxsplit=1)[0][: thresholds.SENTENCE_LENGTH]
        yield start, start + len(head)
        start = _trim(view, start + len(head), end)[0]
    yield start, end


def _lines(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _LINE.finditer(text) if not found.group().isspace()]


def _soft_breaks(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """Numbers of the lines that go on with the line before, which was broken because it was full."""
    breaks = [number for number in range(1, len(lines)) if _adjacent(text, lines[number - 1], lines[number])]
    width = max(
        (_width(text, lines[place]) for number in breaks for place in (number - 1, number)), default=0
    )
    if width not in thresholds.FILLED_WIDTHS:
        return frozenset()
    full = [number for number in breaks if _is_full(text, lines[number - 1], lines[number], width)]
    cut = sum(_is_cut(text, lines[number - 1], lines[number]) for number in full)
    return frozenset(full) if cut >= thresholds.CUT_SHARE * len(full) else frozenset()


def _joined(text: str, lines: list[tuple[int, int]], soft: frozenset[int]) -> str:
    """The text with spaces in place of the soft breaks."""
    pieces: list[str] = []
    position = 0
    for number in sorted(soft):
        start, end = lines[number - 1][1], lines[number][0]
        pieces += [text[position:start], " " * (end - start)]
        position = end
    return "".join([*pieces, text[position:]])


def _adjacent(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether nothing but a single line break stands between two lines."""
    return _LINE_BREAK.fullmatch(text, line[1], following[0]) is not None


def _width(text: str, line: tuple[int, int]) -> int:
    """Length of a line; what holds an address has none."""
    filled = text[slice(*line)].rstrip()
    return 0 if "://" in filled else len(filled)


def _is_full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether a line had no room for the first word of the next, and the next opens no item or paragraph."""
    filled, indent = text[slice(*line)].rstrip(), _INDENT.match(text, *following)
    word = _WORD.search(text, *following)
    if indent is None or word is None or _LIST_ITEM.match(text, word.start(), following[1]):
        return False
    deeper = indent.end() - following[0] > len(filled) - len(filled.lstrip())
    return not deeper and len(filled) + 1 + len(word.group()) > width


def _is_cut(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a line break stands within a sentence: it goes on with a small letter, or needs to go on."""
    word = _WORD.search(text, *following)
    if word is None or _SENTENCE_END.search(text, max(line[0], line[1] - 4), line[1]):
        return False
    last = text[line[0] : line[1]].rsplit(maxsplit=1)[-1]
    return not word.group().lstrip("\"'“‘«([")[:1].isupper() or last in _needy()


@cache
def _needy() -> frozenset[str]:
    """Words that end no line of their own: articles, prepositions, pronouns, conjunctions."""
    return function_words()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
