"""Lone numbers that count nothing of what was counted before: they are the size of something named beside them.

A crowd has its own members and a town its own people ("supported by 17 helicopters ... a town of 9,800"); sales, profits and what is
worth something are sums ("with 400 workers, sales of 17 million"); a membership that grew has members ("grown from 600 to
3,800"), and "whose" begins to tell of something that those counted before only own. Behind "total" nobody says which of the
earlier counts are added up.

Takes a text and where a number stands; says whether it is such a size. What this does not cover: what the size counts.
"""

from __future__ import annotations

import re

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds

__all__ = ["is_own_size", "is_told_of_owned"]

_SIZED = (
    r"(?:crowd|audience|gate|gathering|population|attendance|electorate|membership|workforce|staff|crew|squad|army|rating|score|average"
    r"|price|speed|weight|length|age|temperature|town|city|village|hamlet|family)"
)
_SUMS = rf"(?:(?:{lexicon.alternation(lexicon.words('figures/money_nouns'))})s?|losses|savings|earnings|income|turnover|majority)"
_SIZE_OF_ONE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){{0,2}}{_SIZED}\sof\s$"
)
_SUM = re.compile(rf"\b{_SUMS}\sof\s$|\bworth\s$")
_GROWN = re.compile(rf"\b{_SIZED}\s(?:[a-z]+\s){{1,4}}(?:from\s(?:\S+\sto\s)?|to\s)$")
_TOTAL = re.compile(r"\btotal\b[^.,;]*$")
_OWNED = re.compile(r"\bwhose\s")


def is_own_size(text: str, start: int) -> bool:
    """Whether what stands before a number makes it a total, a sum or the size of one thing.

    Examples
    --------
    >>> is_own_size("a town of 9,800", 10), is_own_size("12 boats, of which 5", 19)
    (True, False)
    """
    window = max(0, start - thresholds.PART_WINDOW)
    if (
        _TOTAL.search(text, window, start)
        or _SIZE_OF_ONE.search(text, window, start)
        or _SUM.search(text, window, start)
    ):
        return True
    return _GROWN.search(text, max(0, start - thresholds.GROWTH_WINDOW), start) is not None


def is_told_of_owned(text: str, start: int, end: int) -> bool:
    """Whether "whose" begins to tell of something else between two numbers.

    Examples
    --------
    >>> is_told_of_owned("12 boats, whose owners were 5", 2, 28)
    True
    """
    return _OWNED.search(text, start, end) is not None
