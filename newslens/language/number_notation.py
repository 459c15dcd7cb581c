"""How a text writes its numbers: with the point before decimals, as English does, or between thousands.

Reports translated from Greek, German, Spanish or Turkish keep "12.000" for twelve thousand and "3,5" for three and a half; in English
"12.000" is twelve. One number does not say which, the other numbers of the text mostly do: "1,200" and "$1.5 million" are English,
"1.234,5", "1.234.567" and "3,5 per cent" are not.

Takes a text; gives its notation, or that its numbers disagree. What this does not cover: what is counted, which decides where the
text is silent (`newslens.extraction.figures.point_groups`).
"""

from __future__ import annotations

import re

__all__ = ["notation_of"]

_ENGLISH = re.compile(
    r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d|[.,]\d{3})"  # 1,200
    r"|[$£€¥]\s?\d+\.\d{1,2}(?!\d|[.,]\d)"  # $3.50
    r"|(?<![\d.,:/])\d+\.\d{1,2}(?:[bm]n?\b|\s?%|\s(?:per\s?cent|million|billion|trillion|times|points?)\b)"  # 1.5 million
)
_CONTINENTAL = re.compile(
    r"(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d"  # 1.234,5
    r"|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d)"  # 1.234.567
    r"|(?<![\d.,])\d{1,3},\d{1,2}(?:\s?%|\s(?:per\s?cent|million|billion|kilomet|met|tonnes|euros)\w*)"  # 3,5 per cent
)


def notation_of(text: str) -> str | None:
    """The notation of the numbers of a text: english, continental, mixed, or None where nothing says it.

    Examples
    --------
    >>> [notation_of(text) for text in ("1.5 million", "3,5 million", "1,200 of 3,5 million", "12.000 men")]
    ['english', 'continental', 'mixed', None]
    """
    is_english = _ENGLISH.search(text) is not None
    is_continental = _CONTINENTAL.search(text) is not None
    if is_english:
        return "mixed" if is_continental else "english"
    return "continental" if is_continental else None
