r"""Texts in which a person collected several articles, each below lines that name it.

    Title: Ferries collide
    Source: The North
    Date: 3 March 2031

    Two ferries collided ...

    Title: Ferry sinks
    ...

Takes a text; gives its articles as slices of it, each with its lines above it. A text is such a collection where it opens with these
lines and they stand again behind an empty line, with the same label first: "Source: police" in a report opens none.

What this does not cover: articles that are parted by anything else; nothing tells them from the parts of one.
"""

from __future__ import annotations

import re
from typing import Final

from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.text_headers import header_lines

__all__ = ["headed_articles"]

_LABEL: Final = re.compile(r"\s*([A-Za-z][A-Za-z ]{0,20}?)\s*:")
_LINE: Final = re.compile(r"[^\n]*\n?")


def headed_articles(text: str) -> list[str]:
    r"""The articles of a text in which several were collected; none where it is one.

    Examples
    --------
    >>> first = "Title: Ferries collide\nSource: The North\n\nTwo ferries collided."
    >>> headed_articles(f"{first}\n\n{first.replace('collide', 'sink')}") == [first, first.replace("collide", "sink")]
    True
    >>> headed_articles(first)
    []
    """
    lines = [found.group() for found in _LINE.finditer(text) if found.group()]
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if not _opens(lines, first):
        return []
    label = _label(lines[first])
    starts = [first]
    starts += [
        at
        for at in range(first + 1, len(lines))
        if not lines[at - 1].strip() and _label(lines[at]) == label and _opens(lines, at)
    ]
    ends = [*starts[1:], len(lines)]
    found = ["".join(lines[start:end]).strip() for start, end in zip(starts, ends, strict=True)]
    return found if len(found) > 1 else []


def _opens(lines: list[str], at: int) -> bool:
    """Whether lines that name an article begin here."""
    return bool(header_lines(lines[at : at + 2 * thresholds.HEADER_LINES]))


def _label(line: str) -> str | None:
    found = _LABEL.match(line)
    return found[1].casefold() if found else None
