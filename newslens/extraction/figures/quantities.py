"""Numbers with their units: "$1.5 million", "12km", "40 hours a week", "35m of its devices".

A number takes the currency sign before it or the unit behind it, and the base of a rate. The letter m glued to it is
for millions where money, people or things follow, and for metres elsewhere. Two that make a range or a ratio are
joined by `ranges`.

Takes a text and its numbers; gives its quantities in order. Comparators and counted nouns come later, in `figures`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.figures.counted_nouns import find_counted
from newslens.extraction.figures.ranges import join
from newslens.extraction.figures.subunits import with_subunits
from newslens.extraction.figures.units import Quantity, read_currency_before, read_rate, read_unit
from newslens.language.noun_phrases import is_plural
from newslens.language.numbers import Numeral

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["find_quantities"]


_BRACKETED = re.compile(r"\s?\([^()\n]{2,30}\)")
_FRACTION_OF_UNIT = re.compile(r"\s+(?:of\s+)?an?(?=\s)")
_REACH = 45
_RACES = frozenset({"hurdles", "races", "sprints", "finals", "runners", "sprinters", "swimmers", "waves"})


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
    for numeral in numerals:
        single = _measured(text, low, numeral)
        if not found or single.start - found[-1].end > _REACH:
            found.append(single)
            continue
        for back in (1, 2):
            pair = _paired(text, low, found, single, back)
            if pair:
                found[-back:] = [pair]
                break
        else:
            found.append(single)
    return with_subunits(low, found)


def _paired(text: str, low: str, found: list[Quantity], second: Quantity, back: int) -> Quantity | None:
    """The range or ratio that a quantity makes with one before it, a time between them passed over."""
    if len(found) < back or found[-back].joined or second.start - found[-back].end > _REACH:
        return None
    if (back == 2 and not _is_time(low, found[-1])) or "\n" in low[found[-back].end : second.start]:
        return None
    return join(text, low, found[-back], second)


def _is_time(low: str, quantity: Quantity) -> bool:
    """Whether a number is a year or an hour: it may stand within a range, "from 20 in 2008 to 29"."""
    if quantity.kind is not None or quantity.numeral.form not in {"integer", "digits"}:
        return False
    year = 1900 <= quantity.low <= 2099 and quantity.low % 1 == 0
    return year or low.startswith(("am", "pm", " a.m", " p.m", " am", " pm"), quantity.end)


def _measured(text: str, low: str, numeral: Numeral) -> Quantity:
    """A number with its currency or unit."""
    start, end, value = numeral.start, numeral.end, numeral.value
    unit = kind = None
    money = read_currency_before(text, start)
    million = _ends_in_million(text, low, numeral, money=money is not None)
    if million:
        numeral = Numeral(start, end + 1, value * 1e6, "digits", 1e6)
        end, value = end + 1, numeral.value
    if money:
        start, unit = money
        kind = "money"
    else:
        behind = end
        if numeral.form == "fraction" and (article := _FRACTION_OF_UNIT.match(low, end)):
            behind = article.end()
        found = read_unit(text, low, start, behind, value)
        if found:
            end, unit, kind = found
    if kind in {"money", "measure"}:
        if rate := read_rate(low, end):
            end, base = rate
            unit = f"{unit}/{base}"
        elif (bracket := _BRACKETED.match(low, end)) and (rate := read_rate(low, bracket.end())):
            unit = f"{unit}/{rate[1]}"  # "C$9 (US$6.70) per barrel"
    if unit is None and numeral.form == "fraction":
        unit, kind = "fraction", "share"
    return Quantity(start, end, numeral, value, value, unit, kind)


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
    if phrase.partitive:
        return True
    words = low[phrase.start : phrase.end].split()
    return is_plural(words[-1]) and words[-1] not in _RACES
