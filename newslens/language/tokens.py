"""The one tokeniser: words, numbers and marks of a text, each with its offsets.

A token is a word with its apostrophes and hyphens, a number with its separators, or a single mark. White space is no
token. Offsets are half-open and count Unicode code points of the text.

What this does not cover: words that were divided with a hyphen at the end of a line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Token", "tokenize"]

_TOKEN = re.compile(
    r"\d+(?:st|nd|rd|th)\b"  # 3rd
    r"|\d+(?:[.,]\d+)*"  # 1,200.5
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|\w+(?:[’'‑‐-]\w+)*"
    r"|[^\w\s]"
)


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
