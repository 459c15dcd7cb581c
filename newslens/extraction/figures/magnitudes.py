"""Magnitudes of earthquakes, however they are put.

"A magnitude 6.1 quake", "a 6.1-magnitude quake", "a 6.1 quake" and "it measured 6.1 on the Richter scale" give the
same quantity, and none of them counts quakes. The word or the scale decides; without them a number with a decimal
point is a magnitude directly before a word for an earthquake, and behind a verb of measuring where such a word stands
earlier in the sentence.

Takes a text in lower case and a number in it. What this does not cover: whole numbers without word or scale ("a 6 quake").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon

if TYPE_CHECKING:
    from newslens.extraction.figures.units import Quantity

__all__ = ["MAGNITUDE", "is_magnitude"]

MAGNITUDE = "magnitude"
"""What such a number counts."""


def _words(kind: str) -> str:
    return lexicon.alternation(word for word, what in lexicon.entries("figures/earthquakes") if what == kind)


_GREATEST = 10.0
_REACH = 40
_SENTENCE = 200
_HEDGES = (
    r"(?:(?:an?|at|least|about|around|nearly|almost|some|roughly|over|more|than|between|preliminary)\s+){0,4}"
)
_NAMED_BEFORE = re.compile(rf"\bmagnitude[\s-](?:(?:of|was|is|at|to)\s+)?{_HEDGES}$")
_NAMED_BEHIND = re.compile(
    rf"[\s-]magnitude\b|\s+on\s+(?:the\s+)?(?:[a-z-]+\s+){{0,2}}(?:{_words('scale')})\b|\s+richter\b"
)
_SHOOK = re.compile(rf"[\s-](?:strong\s+|undersea\s+|offshore\s+|shallow\s+)?(?:{_words('noun')})\b")
_MEASURED = re.compile(rf"\b(?:{_words('verb')})\s+{_HEDGES}$")
_EARLIER = re.compile(rf"\b(?:{_words('noun')})\b(?!.*[.!?]\s)", re.DOTALL)


def is_magnitude(low: str, quantity: Quantity) -> bool:
    """Whether a number is the magnitude of an earthquake.

    Parameters
    ----------
    low
        The text in lower case.
    quantity
        The number.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> text = "two aftershocks, the strongest measuring 5.5"
    >>> [is_magnitude(text, each) for each in find_quantities(text, text, find_numerals(text))]
    [False, True]
    """
    start, end = quantity.start, quantity.end
    if quantity.kind is not None or not 0 < quantity.high < _GREATEST:
        return False
    before = low[max(0, start - _REACH) : start]
    if ("magnitude" in before and _NAMED_BEFORE.search(before)) or _NAMED_BEHIND.match(low, end):
        return True
    if "." not in low[start:end]:
        return False
    if _SHOOK.match(low, end):
        return True
    measured = _MEASURED.search(before)
    return measured is not None and _EARLIER.search(low[max(0, start - _SENTENCE) : start]) is not None
