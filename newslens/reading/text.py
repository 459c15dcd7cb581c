"""Paragraphs, sentences and tokens of a text, each with its offsets."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

__all__ = ["Token", "split_paragraphs", "split_sentences", "tokenize"]

_PARAGRAPH = re.compile(r"[^\n\r]*\S[^\n\r]*")
_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|[\n\r]+")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:['’-]\w+)*|[^\w\s]")


class Token(NamedTuple):
    """A word, a number or a mark."""

    start: int
    end: int
    surface: str


def tokenize(text: str) -> list[Token]:
    """Words, numbers and marks of a text, in order."""
    return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text)]


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    """Half-open offsets of the paragraphs: the lines that hold more than white space."""
    return [found.span() for found in _PARAGRAPH.finditer(text)]


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences, without surrounding white space."""
    edges = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    spans = []
    for start, end in itertools.pairwise(edges):
        piece = text[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            spans.append((left, start + len(piece.rstrip())))
    return spans
