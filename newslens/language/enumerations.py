"""Enumerations that stand in one line: "1) The first 2) The second", "a. One b. Two", "• 9. One • 10. Two".

The items of such a line are sentences of their own. A line counts as an enumeration only where it starts with a
marker and the next number or letter follows with the same punctuation, so that a figure in a sentence is no item.
"""

from __future__ import annotations

import re

__all__ = ["items"]

_FIRST = re.compile(r"(?P<bullet>[•⁃‣◦▪·*-]?)(?P<gap>[ \t]?)(?P<key>\d{1,3}|[a-z])(?P<mark>\.\)|\.|\))[ \t]")


def items(text: str, start: int, end: int) -> list[int]:
    """Offsets at which the second and later items of an enumeration start; none where the line is no enumeration.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the line, without surrounding white space.

    Examples
    --------
    >>> items("1) One 2) Two 3) Three", 0, 22)
    [7, 14]
    """
    first = _FIRST.match(text, start, end)
    if first is None:
        return []
    starts: list[int] = []
    key = _successor(first["key"])
    position = first.end()
    while key:
        marker = f" {first['bullet']}{first['gap'] if first['bullet'] else ''}{key}{first['mark']} "
        position = text.find(marker, position, end)
        if position < 0:
            break
        starts.append(position + 1)
        position += len(marker)
        key = _successor(key)
    return starts


def _successor(key: str) -> str:
    if key.isdigit():
        return str(int(key) + 1)
    return chr(ord(key) + 1) if key < "z" else ""
