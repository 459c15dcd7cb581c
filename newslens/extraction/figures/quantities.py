"""Numbers with their units: "$1.5 million", "12km", "40 hours a week", "35m of its devices".

A number takes the currency sign before it or the unit behind it, and the base of a rate. The letter m glued to it is
for millions where money, people or things follow, and for metres elsewhere. Two numbers that make a range or a ratio
are joined by `ranges`; what the numbers of a list have in common is shared out by `shared_units`.

Takes a text and its numbers (`newslens.language.numbers`); gives its quantities in order. What this does not cover:
comparators and what is counted, which `number_context` reads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import read_decade_of_life
from newslens.extraction.figures.comparators import read_after
from newslens.extraction.figures.counted_nouns import find_counted
from newslens.extraction.figures.point_groups import with_point_groups
from newslens.extraction.figures.ranges import is_listed_apart, join_quantities
from newslens.extraction.figures.scaled_codes import read_scaled_code
from newslens.extraction.figures.shared_units import share_units
from newslens.extraction.figures.subunits import with_subunits
from newslens.extraction.figures.units import (
    Quantity,
    read_currency_before,
    read_rate,
    read_unit,
)
from newslens.language.noun_phrases import is_plural
from newslens.language.number_grammar import Numeral, product

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["find_quantities"]

_BRACKETED = re.compile(r"\s?\([^()\n]{2,30}\)")
_FRACTION_OF_UNIT = re.compile(r"\s+(?:of\s+)?an?(?=\s)")
_RACES = lexicon.words("figures/races")


def find_quantities(text: str, low: str, numerals: Iterable[Numeral]) -> list[Quantity]:
    """The quantities that the numbers of a text are, ranges and ratios joined.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    numerals
        Its numbers, in order.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> text = "Between 12 and 15 km, $1.5 million"
    >>> for found in find_quantities(text, text.lower(), find_numerals(text)):
    ...     print(text[found.start:found.end], found.low, found.high, found.unit)
    12 and 15 km 12.0 15.0 kilometer
    $1.5 million 1500000.0 1500000.0 USD
    """
    found: list[Quantity] = []
    for numeral in with_point_groups(text, low, numerals):
        if found and numeral.start < found[-1].end:
            continue  # part of a unit: "421 parts per million"
        single = _measured(text, low, numeral)
        before = found[-2] if len(found) > 1 else None
        pair = _paired(text, low, before, found[-1], single) if found else None
        if pair is None:
            found.append(single)
        else:
            found[-1] = pair
    return with_subunits(text, low, share_units(text, low, found))


def _paired(
    text: str, low: str, before: Quantity | None, first: Quantity, second: Quantity
) -> Quantity | None:
    """The range or ratio that a quantity makes with the one before it."""
    is_far = second.start - first.end > thresholds.RANGE_GAP
    if first.joined or is_far or "\n" in low[first.end : second.start]:
        return None
    if before is not None and is_listed_apart(low, before, first, second):
        return None
    return join_quantities(text, low, first, second)


def _measured(text: str, low: str, numeral: Numeral) -> Quantity:
    """A number with its currency or unit, and what a rate is given by."""
    if code := read_scaled_code(text, numeral.start, numeral.end):
        value = product(numeral.value, code.scale)
        numeral = numeral._replace(value=value, scale=code.scale)
        return Quantity(code.start, code.end, numeral, value, value, code.code, "money")
    money = read_currency_before(text, numeral.start)
    if _ends_in_million(text, low, numeral, money=money is not None):
        numeral = Numeral(numeral.start, numeral.end + 1, product(numeral.value, 1e6), "digits", 1e6)
    value = numeral.value
    if numeral.form == "integer" and (ages := read_decade_of_life(low, numeral.start, numeral.end)):
        end = low.index("s", numeral.end) + 1
        return Quantity(numeral.start, end, numeral, *ages, "year_of_age", "age")
    if money:
        read = Quantity(money.start, numeral.end, numeral, value, value, money.code, "money")
    else:
        read = _with_unit_behind(text, low, Quantity(numeral.start, numeral.end, numeral, value, value))
    if read.kind in {"money", "measure"}:
        return _with_rate(low, read)
    if read.unit is None and numeral.form == "fraction":
        return read._replace(unit="fraction", kind="share")
    return read


def _with_unit_behind(text: str, low: str, bare: Quantity) -> Quantity:
    """A number with the unit that follows it: "12 km", "half a mile"."""
    behind = bare.end
    if bare.numeral.form == "fraction" and (article := _FRACTION_OF_UNIT.match(low, behind)):
        behind = article.end()
    unit = read_unit(text, low, bare.start, behind, bare.low)
    if unit is None and (bound := read_after(low, behind)):  # "a 300-plus-pound man", "12 or so miles"
        unit = read_unit(text, low, bare.start, bound.edge, bare.low)
    return bare._replace(end=unit.end, unit=unit.name, kind=unit.kind) if unit else bare


def _with_rate(low: str, quantity: Quantity) -> Quantity:
    """Money or a measure by what it is given: "$90 a barrel", "C$9 (US$6.70) per barrel", "140 miles (225 km) an hour".

    Of two measures both take it, of money the first alone: the second is the same sum in another currency.
    """
    if rate := read_rate(low, quantity.end):
        return quantity._replace(end=rate.end, unit=f"{quantity.unit}/{rate.base}")
    bracket = _BRACKETED.match(low, quantity.end)
    if bracket is None and quantity.kind == "measure" and low.startswith(")", quantity.end):
        rate = read_rate(low, quantity.end + 1)
    else:
        rate = read_rate(low, bracket.end()) if bracket else None
    return quantity._replace(unit=f"{quantity.unit}/{rate.base}") if rate else quantity


def _ends_in_million(text: str, low: str, numeral: Numeral, *, money: bool) -> bool:
    """Whether the letter m glued to a number is for million: of money, or where people or things are counted."""
    end = numeral.end
    if (
        numeral.form not in {"integer", "digits"}
        or text[end : end + 1] != "m"
        or text[end + 1 : end + 2].isalnum()
    ):
        return False
    if money:
        return True
    behind = end + 1
    if read_unit(text, low, numeral.start, behind, numeral.value * 1e6):
        return True
    phrase = find_counted(text, low, behind, one=False)
    if phrase is None or phrase.state:
        return False
    last = low[phrase.start : phrase.end].rsplit(maxsplit=1)[-1]
    return phrase.partitive or (is_plural(last) and last not in _RACES)  # "the 100m hurdles" are metres
