"""How much of something a stretch of text says, in words: "few", "a few", "not one of", "most", "always".

Takes the words of a clause; gives each `StatedAmount` with its range on a scale from none to all. "Few" and "a few" differ,
"not many" and "few" do not; "not all" leaves open what lies between.

Method: a lexicon of quantifiers and adverbs of frequency, the longest expression first.

What this does not cover: numbers, and what the amount is of.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["StatedAmount", "find_amounts"]


class StatedAmount(NamedTuple):
    """An expression of amount and what it leaves possible."""

    words: tuple[ComparedWord, ...]
    least: int
    most: int

    def differs(self, other: StatedAmount) -> bool:
        """Whether the two cannot be the same amount."""
        return self.most < other.least or other.most < self.least


def find_amounts(said: Sequence[ComparedWord]) -> list[StatedAmount]:
    """Expressions of amount among some words, in order.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> found = find_amounts(read_words("Not all boats left, and few came back at all"))
    >>> [(" ".join(w.form for w in each.words), each.least, each.most) for each in found]
    [('not all', 1, 4), ('few', 1, 1)]
    """
    found: list[StatedAmount] = []
    at = 0
    while at < len(said):
        length = next((n for n in range(_longest(), 0, -1) if _expression(said[at : at + n]) in _ranges()), 0)
        if (
            length
            and (span := _ranges()[_expression(said[at : at + length])])
            and not _counts(said, at + length)
        ):
            found.append(StatedAmount(tuple(said[at : at + length]), *span))
        at += length or 1
    return found


def _expression(said: Sequence[ComparedWord]) -> str:
    return " ".join(each.form for each in said)


def _counts(said: Sequence[ComparedWord], at: int) -> bool:
    """Whether a number follows: "some 300 boats" and "all 12 of them" give a number."""
    return at < len(said) and said[at].form[:1].isdigit()


@cache
def _longest() -> int:
    return max(len(expression.split()) for expression in _ranges())


@cache
def _ranges() -> dict[str, tuple[int, int] | None]:
    """Least and most of each expression; None of those that give no amount."""
    return {expression: _range(amount) for expression, amount in mapping("comparison/amounts").items()}


def _range(amount: str) -> tuple[int, int] | None:
    if amount == "-":
        return None
    least, _, most = amount.partition("-")
    return int(least), int(most or least)
