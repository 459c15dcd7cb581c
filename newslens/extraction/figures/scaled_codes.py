"""Codes of money with a multiplier before them, as companies of the European continent print them: "50 MUSD", "MSEK 120".

The letter or letters before the code say thousands, millions or billions, and the code stands behind the number or before it.

Takes a text and the offsets of a number in it; gives the code, its multiplier and how far both reach. What this does not
cover: codes without a multiplier ("SEK 120") and multipliers behind the number ("SEK 120m"), which `units` and
`newslens.language.numbers` read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslens import lexicon

__all__ = ["ScaledCode", "read_scaled_code"]


class ScaledCode(NamedTuple):
    """A currency and a multiplier beside a number: ``text[start:end]`` has the number in it."""

    start: int
    end: int
    code: str
    scale: float


_CODES = lexicon.alternation(
    {code for surface, code, _ in lexicon.entries("figures/currencies") if surface == code and len(code) == 3}
)
_SCALES = {
    "k": 1e3,
    "K": 1e3,
    "T": 1e3,
    "m": 1e6,
    "M": 1e6,
    "mn": 1e6,
    "Mn": 1e6,
    "bn": 1e9,
    "Bn": 1e9,
    "B": 1e9,
    "Mrd": 1e9,
}
_SCALED = rf"(?P<scale>{lexicon.alternation(_SCALES)})(?P<code>{_CODES})"
_BEHIND = re.compile(rf"[^\S\n]?{_SCALED}(?![\w-])")
_BEFORE = re.compile(rf"(?<![\w-]){_SCALED}[^\S\n]?$")
_LONGEST = max(map(len, _SCALES)) + len("USD ")
"""Characters of the longest multiplier, a code and a space."""


def read_scaled_code(text: str, start: int, end: int) -> ScaledCode | None:
    """The code with a multiplier that stands beside a number.

    Parameters
    ----------
    text
        The text.
    start, end
        Offsets of the number.

    Examples
    --------
    >>> read_scaled_code("sales of 50 MUSD", 9, 11)
    ScaledCode(start=9, end=16, code='USD', scale=1000000.0)
    """
    if text[end + 3 : end + 5].isupper() and (behind := _BEHIND.match(text, end)):
        return ScaledCode(start, behind.end(), behind["code"], _SCALES[behind["scale"]])
    is_code = text[max(0, start - 3) : start - 1].isupper()
    before = _BEFORE.search(text, max(0, start - _LONGEST), start) if is_code else None
    return ScaledCode(before.start(), end, before["code"], _SCALES[before["scale"]]) if before else None
