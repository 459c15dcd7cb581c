"""Thousands with a point: the "12.000" of "12.000 people", in reports translated from languages that write so.

A number with exactly three digits behind its point may be a decimal ("$3.459 a gallon") or a thousand. The text as a whole decides
(`newslens.language.number_notation`). Where it is silent, people, houses and whatever else comes whole are thousands, as are
measures that end in 000, and then all such numbers of the text are. Where the text is English, only what comes whole and ends in 000 is.
Where its numbers disagree, those that count nothing are left out rather than guessed.

Takes the numbers of a text; gives them with their values. What this does not cover: commas, which are read as they are in English
("1,234").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures.counted_nouns import find_counted
from newslens.extraction.figures.units import SHORT_TIMES, read_currency_before, read_unit
from newslens.language.noun_phrases import is_plural
from newslens.language.number_notation import notation_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.language.number_grammar import Numeral

__all__ = ["with_point_groups"]

_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_FRACTIONAL = lexicon.words("figures/fractional_nouns")


def with_point_groups(text: str, low: str, numerals: Iterable[Numeral]) -> list[Numeral]:
    """The numbers of a text, those with a point between thousands at their true value.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    numerals
        Its numbers, in order.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> text = "some 12.000 people and 4.500 tents; 3.5 metres"
    >>> [found.value for found in with_point_groups(text, text, find_numerals(text))]
    [12000.0, 4500.0, 3.5]
    """
    found = list(numerals)
    places = [place for place, each in enumerate(found) if _may_group(text, each)]
    if not places:
        return found
    notation = notation_of(text)
    counted = {place for place in places if _is_whole(text, low, found[place])}
    round_ones = {place for place in places if _is_round(text, found[place])}
    if notation is None:
        is_told = counted or any(_is_measured(text, low, found[place]) for place in round_ones)
        thousands = set(places) if is_told else set()
    elif notation == "english":
        thousands = counted & round_ones
    else:
        thousands = set(places) if notation == "continental" else counted
    dropped = set(places) - thousands if notation == "mixed" else set()
    return [
        _grouped(text, each) if place in thousands else each
        for place, each in enumerate(found)
        if place not in dropped
    ]


def _may_group(text: str, numeral: Numeral) -> bool:
    """Whether a number has three digits behind its point, and nothing else."""
    if numeral.form != "digits" or text[numeral.end - 4 : numeral.end - 3] != ".":
        return False
    return _GROUPED.fullmatch(text, numeral.start, numeral.end) is not None


def _is_round(text: str, numeral: Numeral) -> bool:
    return text.endswith("000", 0, numeral.end)


def _is_whole(text: str, low: str, numeral: Numeral) -> bool:
    """Whether a number counts what comes whole: people, houses; not points, and not children per woman."""
    if read_currency_before(text, numeral.start) or read_unit(
        text, low, numeral.start, numeral.end, numeral.value
    ):
        return False
    phrase = find_counted(text, low, numeral.end, one=False)
    if phrase is None:
        return False
    words = low[phrase.start : phrase.end].split()
    is_rate = " per " in low[phrase.start : phrase.end + len(" per ")] or not {"a", "an"}.isdisjoint(words)
    return (phrase.state or any(map(is_plural, words))) and not is_rate and _FRACTIONAL.isdisjoint(words)


def _is_measured(text: str, low: str, numeral: Numeral) -> bool:
    """Whether money or a measure of its own stands beside a number; times are run to thousandths of a second."""
    if read_currency_before(text, numeral.start):
        return True
    unit = read_unit(text, low, numeral.start, numeral.end, numeral.value)
    return unit is not None and unit.kind != "share" and unit.name not in SHORT_TIMES


def _grouped(text: str, numeral: Numeral) -> Numeral:
    """A number whose point stands between thousands."""
    return numeral._replace(value=float(text[numeral.start : numeral.end].replace(".", "")))
