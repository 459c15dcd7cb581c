"""Headings that are a quotation: “Not our fault”, alone on its line and without a full stop.

Takes a text and its quotations; gives them with such headings settled. A heading takes a few words out of a speech that the
article gives elsewhere, nearly always below: the one in whose words it stands has spoken it. Where nobody's words hold it, it is a
heading of the article's own, and no quotation.

What this does not cover: headings that quote only in a part ("Mayor ‘furious’"), or that shorten what was said.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.schema import Quotation

__all__ = ["settle_headings"]

_OPENS_LINE = re.compile(r"(?:\A|[\n\r])[^\S\n\r]*[^\w\s]{1,2}\Z")
_ENDS_LINE = re.compile(r"[^\w\s]{1,2}[^\S\n\r]*(?:\Z|[\n\r])")
_STOPS = frozenset(".,!?…:;")
_MARKS = "’'”\" "
_SPACE = re.compile(r"\s+")


def settle_headings(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Quotations with each heading in marks given to whose words it takes up, or left out.

    Parameters
    ----------
    text
        The text of the article.
    quotations
        Its quotations, in order.
    """
    headings: list[Quotation] = []
    others: list[Quotation] = []
    for each in quotations:
        (headings if _is_heading(text, each) else others).append(each)
    if not headings:
        return others
    spoken = _SpokenWords(others)
    settled = (spoken.give(each) for each in headings)
    both = [*others, *(each for each in settled if each is not None)]
    return sorted(both, key=lambda each: (each.start, -each.end))


def _is_heading(text: str, quotation: Quotation) -> bool:
    start, end = quotation.start, quotation.end
    return (
        quotation.cue is None
        and quotation.surface.rstrip(_MARKS)[-1:] not in _STOPS
        and quotation.surface.count(" ") < thresholds.HEADING_WORDS
        and _ENDS_LINE.match(text, end) is not None
        and _OPENS_LINE.search(text, max(0, start - 8), start) is not None
    )


class _SpokenWords:
    """The words of all speeches in one string, a line each, so that many headings are looked for in little time."""

    def __init__(self, speeches: Sequence[Quotation]) -> None:
        self._speeches = speeches
        lines = [_folded(each.surface) for each in speeches]
        self._words = "\n".join(lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def give(self, heading: Quotation) -> Quotation | None:
        """The heading as a fragment of the first speech that holds its words."""
        at = self._words.find(_folded(heading.surface))
        if at < 0:
            return None
        said = self._speeches[bisect_right(self._starts, at) - 1]
        return dataclasses.replace(heading, kind="partial", speaker=said.speaker)


def _folded(surface: str) -> str:
    return _SPACE.sub(" ", surface).casefold()
