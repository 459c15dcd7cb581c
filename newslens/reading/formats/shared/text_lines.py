"""Text put together as a reader sees it: white space of the markup drawn together, a line for each block.

Takes pieces of running text and the breaks between them in the order of the document; gives the lines. Readers of markup
(HTML, OpenDocument) say where a block, a line or a cell begins, and nothing about how many spaces that makes.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["BLOCK", "CELL", "LINE", "TextLines"]

LINE: Final = "\n"
"""A line ends."""
BLOCK: Final = "\n\n"
"""A block ends; an empty line shows it."""
CELL: Final = "\t"
"""A cell of a table ends."""

_RANKS: Final = {"": 0, " ": 1, CELL: 2, LINE: 3, BLOCK: 4}
_SPACE = re.compile(r"[ \t\r\n\f]+")


class TextLines:
    r"""Lines of a text in the making.

    Examples
    --------
    >>> lines = TextLines()
    >>> lines.add("Two  boats\n")
    >>> lines.add("sank.")
    >>> lines.end(BLOCK)
    >>> lines.add(" Nobody was hurt. ")
    >>> lines.text()
    'Two boats sank.\n\nNobody was hurt.'
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._between = BLOCK
        self.length = 0
        """Characters of the lines so far."""

    def add(self, text: str) -> None:
        """Add running text, in which white space only parts words."""
        drawn = _SPACE.sub(" ", text)
        if drawn.startswith(" "):
            self.end(" ")
        if words := drawn.strip(" "):
            self.add_as_is(words)
        if words and drawn.endswith(" "):
            self.end(" ")

    def add_as_is(self, text: str) -> None:
        """Add text with the white space that it has."""
        for piece in (self._between, text) if self._pieces else (text,):
            self._pieces.append(piece)
            self.length += len(piece)
        self._between = ""

    def end(self, kind: str) -> None:
        """End a line, a block or a cell; of several ends that meet the strongest counts."""
        if _RANKS[kind] > _RANKS[self._between]:
            self._between = kind

    def text(self) -> str:
        """The lines so far."""
        return "".join(self._pieces)
