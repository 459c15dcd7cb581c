"""Which sentences of an article are its reporter's own words, and which only give the words of somebody else.

Takes an article in pieces, as a whole or a piece a sentence; says of a sentence whether it narrates. Two reporters who hear
one speaker, or read one press release, print the same quotation without having seen each other's work, so what stands
between marks, and who said it when, tells nothing of who took from whom.

A quotation may go over several sentences, of which only the first and the last have a mark. So the marks of the whole article
are read in their order, and a stretch from an opening mark to a closing one that follows it is quoted. Of a mark that has lost
its partner the sentence alone is known to be quoted, up to it or from it on.

What this does not cover: single quotation marks, and quotations that only their first paragraph closes.
"""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, Final

from newslens.comparison.reuse import reuse_thresholds as thresholds
from newslens.comparison.reuse.telling_words import tells
from newslens.comparison.shared.content_words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Narration"]

_MARK = re.compile(r"[“”„«»]|(?<!\d)\"|(?<=\d)\"(?!\s+[a-z])")
"""A mark; the sign of an inch is none."""
_BEFORE_WORDS = re.compile(r"(?<![^\s(\[:—–-]).(?=\S)")
"""A mark that stands as an opening one does: behind white space, right before a word."""
_PARTNERS: Final = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
"""By what opens a quotation the marks that close it; German closes with the mark that English opens with."""
_ALWAYS_OPENING: Final = frozenset("“„«")


class Narration:
    """The reporter's own words in an article.

    Parameters
    ----------
    pieces
        Offset and text of each piece of the article, in order; where some are left out, so are their marks.

    Examples
    --------
    >>> text = "The boats sank. “We heard a crack. They sank,” the harbour master said on Sunday."
    >>> narration = Narration([(0, text)])
    >>> [narration.narrates(text.index(each), each) for each in ("The boats sank.", "They sank,” the harbour master said")]
    [True, False]
    """

    def __init__(self, pieces: Iterable[tuple[int, str]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._alone: list[tuple[int, bool]] = []
        """Marks without a partner, and whether they open."""
        opened: tuple[int, str] | None = None
        for place, mark, is_before_words in _marks(pieces):
            if opened and mark in _PARTNERS[opened[1]] and not (mark == '"' and is_before_words):
                self._starts.append(opened[0])
                self._ends.append(place + 1)
                opened = None
                continue
            if opened:
                self._alone.append((opened[0], True))
            opens = mark in _ALWAYS_OPENING or (mark in _PARTNERS and is_before_words)
            opened = (place, mark) if opens else None
            if not opens:
                self._alone.append((place + 1, False))
        if opened:
            self._alone.append((opened[0], True))

    def narrates(self, start: int, sentence: str) -> bool:
        """Whether a sentence tells something outside of quotation marks, beside who said it and when.

        Parameters
        ----------
        start
            Its offset in the article.
        sentence
            Its text.
        """
        quoted = self._quoted(start, start + len(sentence))
        if not quoted:
            return True
        own, at = [], start
        for first, last in sorted(quoted):
            own.append(sentence[at - start : max(at, first) - start])
            at = max(at, last)
        own.append(sentence[at - start :])
        return sum(map(tells, read_words(" ".join(own)))) >= thresholds.NARRATED_WORDS

    def _quoted(self, start: int, end: int) -> list[tuple[int, int]]:
        """Stretches of a sentence that are quoted."""
        found = []
        for place in range(bisect.bisect_right(self._ends, start), len(self._starts)):
            if self._starts[place] >= end:
                break
            found.append((max(start, self._starts[place]), min(end, self._ends[place])))
        for place in range(bisect.bisect_left(self._alone, (start, False)), len(self._alone)):
            at, opens = self._alone[place]
            if at > end:
                break
            found.append((at, end) if opens else (start, at))
        return found


def _marks(pieces: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, bool]]:
    """Place of each mark, the mark, and whether it stands as an opening one does."""
    for offset, text in pieces:
        for mark in _MARK.finditer(text):
            yield offset + mark.start(), mark.group(), bool(_BEFORE_WORDS.match(text, mark.start()))
