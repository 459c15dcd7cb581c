"""How much of a stretch of text stands in quotation marks, and what."""

from __future__ import annotations

import re

__all__ = ["in_marks", "marked_share"]

_MARKED = re.compile(r"[\"“”„«]([^\"“”„«»\n]{8,}?)[\"“”«»]")


def in_marks(text: str) -> list[str]:
    """Stretches of eight characters and more between quotation marks.

    Examples
    --------
    >>> in_marks('“Nobody slept,” he said, “and nobody will.”')
    ['Nobody slept,', 'and nobody will.']
    """
    return [found.group(1) for found in _MARKED.finditer(text)]


def marked_share(text: str) -> float:
    """Share of the characters that stand in quotation marks, the marks counted in."""
    return sum(len(found.group()) for found in _MARKED.finditer(text)) / max(len(text), 1)
