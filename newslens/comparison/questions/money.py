"""Sums of money that have lost their currency on the way.

Copied text loses signs: "the yard took a? 40 billion loan" once had a currency. A bare number is taken for money
where a conversion in a currency follows in brackets, or where it has a scale word and counts nothing, or counts a
noun of money.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from newslens import lexicon
from newslens.comparison.questions.dimensions import measure
from newslens.comparison.shared.content_words import ComparedWord, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.questions.clauses import Line

__all__ = ["is_bare_money"]

_SCALED = re.compile(r"(?i)\b(?:million|billion|trillion)\b|\d\s?(?:m|mn|bn|b|tn)\b")
_LEAST_SUM = 1e5


def is_bare_money(
    line: Line, index: int, figures: Sequence[Mapping[str, Any]], words: Sequence[ComparedWord]
) -> bool:
    """Whether a number is a sum of money that has lost its currency.

    Parameters
    ----------
    line
        The sentence.
    index
        Number of the figure in it.
    figures
        Rows of the figures table of the sentence.
    words
        The counted phrase.
    """
    if line.bracketed(index) and measure(figures[index + 1]["unit"]).dimension == "money":
        return True
    low, surface = figures[index]["low"], str(figures[index]["surface"])
    if low is None or low < _LEAST_SUM or not _SCALED.search(surface):
        return False
    following = words or line.following(index, 3)
    if any(each.stem in _money_stems() for each in following):
        return True
    return not words and line.outcome(index, persons=True) is None


@cache
def _money_stems() -> frozenset[str]:
    return frozenset(word(noun).stem for noun in lexicon.words("figures/money_nouns"))
