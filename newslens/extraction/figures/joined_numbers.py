"""A pair of numbers that are a figure each, and the value of each of them.

Takes offsets and words; gives records and values. What this does not cover: which numbers are a pair (`result_pairs`,
`part_pairs`).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newslens.lexicon import entries

__all__ = ["SPELT_SIDES", "NumberPair", "value_of_side"]

_GREATEST_SPELT = 10
SPELT_SIDES: Final = {"nil": 0.0} | {
    word: float(value)
    for word, value, kind in entries("language/number_words")
    if kind == "unit" and 1 <= float(value) <= _GREATEST_SPELT
}
"""Results that reports spell, and their values: "won three-two". Greater ones are printed in digits."""


class NumberPair(NamedTuple):
    """Two or three numbers that are a figure each."""

    kind: str
    """score, record, vote, share (hits and tries) or size (pixels)."""
    first: tuple[int, int]
    """Half-open offsets of the first number."""
    second: tuple[int, int]
    """The same of the second."""
    third: tuple[int, int] | None = None
    """The same of a third: games drawn, or lost in overtime."""

    @property
    def sides(self) -> tuple[tuple[int, int], ...]:
        """The offsets of all its numbers."""
        return (self.first, self.second, self.third) if self.third else (self.first, self.second)

    @property
    def start(self) -> int:
        """Where the first number starts."""
        return self.first[0]

    @property
    def end(self) -> int:
        """Where the last number ends."""
        return self.sides[-1][1]


def value_of_side(side: str) -> float:
    """The value of a number of a pair.

    Examples
    --------
    >>> value_of_side("1,440"), value_of_side("nil"), value_of_side("Three")
    (1440.0, 0.0, 3.0)
    """
    return SPELT_SIDES[side.lower()] if side.isalpha() else float(side.replace(",", ""))
