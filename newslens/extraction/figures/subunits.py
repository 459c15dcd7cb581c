"""Cents and pence: hundredths of a currency that the sentence names elsewhere.

"$1.2 billion, or 34 cents a share" gives the cents their country. Where no money of a currency with such hundredths
stands in the sentence they stay what is counted, unless only one currency has them.

Takes the quantities of a text in order; gives the same with cents as money.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures.units import read_rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.figures.units import Quantity

__all__ = ["with_subunits"]

_CODES = {surface: tuple(codes.split()) for surface, codes in lexicon.entries("figures/subunits")}
_SUBUNIT = re.compile(rf"[^\S\n]?-?(?P<unit>{lexicon.alternation(_CODES)})(?!\w)")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s|\n")
_HUNDRED = 100
_LOOK = 4
"""Quantities to either side among which the currency is sought."""


def with_subunits(low: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Quantities of which those in cents are amounts of money.

    Parameters
    ----------
    low
        The text in lower case.
    quantities
        Its quantities, in order.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> text = "profit of $3 billion, or 34 cents a share"
    >>> [(each.low, each.unit) for each in find_quantities(text, text, find_numerals(text))]
    [(3000000000.0, 'USD'), (0.34, 'USD/share')]
    """
    found = list(quantities)
    for number, each in enumerate(quantities):
        word = _SUBUNIT.match(low, each.end) if each.kind is None else None
        code = _currency(low, found, number, _CODES[word["unit"]]) if word else None
        if word and code:
            end, base = read_rate(low, word.end()) or (word.end(), None)
            unit = f"{code}/{base}" if base else code
            found[number] = each._replace(
                end=end, low=each.low / _HUNDRED, high=each.high / _HUNDRED, unit=unit, kind="money"
            )
    return found


def _currency(low: str, quantities: Sequence[Quantity], number: int, codes: tuple[str, ...]) -> str | None:
    """The nearest currency of the sentence that has such hundredths, the one before first."""
    here = quantities[number]
    before = reversed(quantities[max(0, number - _LOOK) : number])
    behind = quantities[number + 1 : number + 1 + _LOOK]
    for other in (*before, *behind):
        code = (other.unit or "").partition("/")[0]
        first, last = sorted((here, other), key=lambda each: each.start)
        if code in codes and not _SENTENCE_END.search(low, first.end, last.start):
            return code
    return codes[0] if len(codes) == 1 else None
