"""Whether a sentence ends between two places of a text, asked for many pairs of places.

A number takes its noun or its currency from another number only where both stand in one sentence. The ends of a line are found
when its first pair is asked for, and kept: a line with a thousand numbers is read once, not a thousand times.

What this does not cover: the rules by which a sentence ends (`newslens.language.sentences`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newslens.language.sentences import boundaries

__all__ = ["SentenceEnds"]

_LINE_BREAK = re.compile("\n")


class SentenceEnds:
    """The places of a text at which a sentence or a line ends.

    Parameters
    ----------
    text
        Text of the article.

    Examples
    --------
    >>> ends = SentenceEnds("St. Velm counted 40 dead. Twelve were found.")
    >>> ends.between(0, 17), ends.between(17, 32)
    (False, True)
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._breaks = [found.start() for found in _LINE_BREAK.finditer(text)]
        self._of_line: dict[int, list[int]] = {}

    def between(self, start: int, end: int) -> bool:
        """Whether a sentence or a line ends between two offsets, the second itself counted.

        Parameters
        ----------
        start, end
            Half-open offsets of the stretch.
        """
        line = bisect_left(self._breaks, start)
        if line < bisect_left(self._breaks, end):
            return True
        ends = self._ends_of(line)
        return bisect_right(ends, start) < bisect_right(ends, end)

    def _ends_of(self, line: int) -> list[int]:
        """Ends of the sentences of a line, by its number; its own end is left out."""
        if line not in self._of_line:
            start = self._breaks[line - 1] + 1 if line else 0
            end = self._breaks[line] if line < len(self._breaks) else len(self._text)
            self._of_line[line] = list(boundaries(self._text, start, end))
        return self._of_line[line]
