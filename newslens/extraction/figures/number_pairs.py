"""Pairs of numbers that are two figures, one a side: "beat Ondra 20-13", "(10-5)", "voted 52-48", "17/35", "1440 x 900".

Two numbers that a hyphen joins are mostly a range ("10-12 people") or part of something else (a date, a telephone number). They
are a pair where the words around say so (`result_pairs`): then each number is a figure of its own, exact, with what it is of a
matter of its side. Hits and tries ("17/35 for 205 yards") and the pixels of a screen are pairs as well (`part_pairs`).

Takes a text; gives its pairs in order, and the figures that their sides are. What this does not cover: numbers that "of" joins
("10 of 22 passes"), which are two figures anyway, and numbers in words ("three goals to one").
"""

from __future__ import annotations

from newslens.extraction.figures.joined_numbers import NumberPair, value_of_side
from newslens.extraction.figures.part_pairs import find_part_pairs
from newslens.extraction.figures.result_pairs import find_result_pairs
from newslens.schema import Figure

__all__ = ["find_number_pairs", "sides_of"]


def find_number_pairs(text: str, low: str) -> list[NumberPair]:
    """The pairs of a text, in its order.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.

    Examples
    --------
    >>> text = "Velm (10-5) beat Ondra 20-13 before 10-12 people."
    >>> [(pair.kind, text[pair.start : pair.end]) for pair in find_number_pairs(text, text.lower())]
    [('record', '10-5'), ('score', '20-13')]
    """
    found = sorted(find_result_pairs(text, low) + find_part_pairs(text, low), key=lambda pair: pair.start)
    return [pair for place, pair in enumerate(found) if place == 0 or pair.start >= found[place - 1].end]


def sides_of(text: str, pair: NumberPair) -> list[Figure]:
    """The figures that the sides of a pair are."""
    unit = "pixel" if pair.kind == "size" else None
    return [
        Figure(start, end, text[start:end], value, value, "exact", unit)
        for start, end in pair.sides
        for value in (value_of_side(text[start:end]),)
    ]
