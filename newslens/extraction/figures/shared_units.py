"""What the numbers of a list, or an old and a new value, have in common: unit and multiplier.

English names a unit once: "5 and 6 tonnes" are both tonnes, "£2, £3 and £4 million" are all millions, and in "fell from 190
pounds to 171" the 171 are pounds. A number takes from the next one where "and", "or", "to" or the commas of a list join the
two; it takes from the one before only where the two are an old and a new value. A number with a noun of its own takes
nothing: in "5 people and 6 tonnes" the 5 are people.

Takes the quantities of a text, ranges joined; gives them with what they share. What this does not cover: the noun that a
list counts ("two or three boats"), which `adjacent_figures` hands on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.comparators import HEDGE
from newslens.extraction.figures.counted_nouns import find_counted
from newslens.extraction.figures.ranges import borrowed_scale
from newslens.language.number_grammar import product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.figures.units import Quantity

__all__ = ["share_units"]

_LINK = re.compile(rf"-?(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+){HEDGE}")
_AFTER_STEP = re.compile(
    rf"(?:\s+[\w.%’'-]+){{0,4}}\s+to\s+{HEDGE}|,?\s+(?:(?:up|down)\s+from|instead\s+of|rather\s+than|against|compared\s+(?:with|to))\s+{HEDGE}"
)
_STEP_TO = re.compile(rf"(?:\s+[\w.%’'-]+){{0,4}}\s+to\s+{HEDGE}$")
_FROM = re.compile(rf"\bfrom\s+{HEDGE}$")
_LENGTHS = lexicon.words("figures/units_of_length")
_TIMES_SIGNS = frozenset({"x", "×", "by"})
_FOOT_MARKS = frozenset("'’′")
_INCH_MARKS = frozenset('"”″')
_TALL = (" tall", " high", " long", " wide", " deep", " in height", " and")
_COMMAS = (", ", "-, ")
_FORMS = {"integer": "digits", "digits": "digits", "words": "words"}


def share_units(text: str, low: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Quantities with the unit and the multiplier that those beside them give.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    quantities
        Its quantities, in order.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> text = "loads of 3, 5 and 6 tonnes, 12 percent, up from 9"
    >>> [(each.low, each.unit) for each in find_quantities(text, text, find_numerals(text))]
    [(3.0, 'metric_ton'), (5.0, 'metric_ton'), (6.0, 'metric_ton'), (12.0, 'percent'), (9.0, 'percent')]
    """
    found = list(quantities)
    in_list = False
    for place in range(len(found) - 2, -1, -1):
        first, second = found[place], found[place + 1]
        if second.start - first.end > thresholds.RANGE_GAP:
            in_list = False
            continue
        between = low[first.end : second.start]
        if _is_side(first, second, between):
            found[place] = first._replace(unit=second.unit, kind=second.kind)
            continue
        if _are_feet_and_inches(low, first, second, between):
            found[place] = first._replace(unit="foot", kind="measure")
            found[place + 1] = second._replace(unit="inch", kind="measure")
            continue
        is_comma = between.startswith(_COMMAS) and not between.endswith(("and ", "or "))
        is_row = second.joined and _is_row(text, low, first, second)
        if (
            between.startswith(",") and not is_comma and not in_list
        ):  # "1 in 64, or 1.56 percent" gives it again
            is_comma = place == 0 or low[found[place - 1].end : first.start] not in _COMMAS
        in_list = _joins(low, first, between) and (in_list or is_row or not is_comma)
        if in_list and is_comma and is_row:
            found[place : place + 2] = [_widened(text, first, second)]
            continue
        if in_list:
            found[place] = _from_behind(text, first, second)
        if second.unit is None and first.unit is not None and _is_new_value(text, low, first, second):
            found[place + 1] = second._replace(unit=first.unit, kind=first.kind)
    return found


def _is_side(first: Quantity, second: Quantity, between: str) -> bool:
    """Whether a number is a side of something, of which the next one has the unit: "92 by 73cm", "30 x 20 metres"."""
    return (
        first.unit is None
        and second.unit in _LENGTHS
        and not first.joined
        and between.strip() in _TIMES_SIGNS
    )


def _are_feet_and_inches(low: str, first: Quantity, second: Quantity, between: str) -> bool:
    """Whether two numbers are feet and the inches over: "6ft 2 tall", "5'11″", but not "6 feet 2 boats"."""
    if second.unit is not None or second.numeral.form != "integer" or second.low >= thresholds.INCHES_IN_FOOT:
        return False
    if first.unit is None:
        return (
            first.numeral.form == "integer"
            and between in _FOOT_MARKS
            and low[second.end : second.end + 1] in _INCH_MARKS
        )
    return first.unit == "foot" and between in {" ", "-"} and low.startswith(_TALL, second.end)


def _joins(low: str, first: Quantity, between: str) -> bool:
    """Whether what stands between two numbers makes a list, or an old and a new value, of them."""
    if low[first.start - 1 : first.start].isalpha() or _LINK.fullmatch(between) is None:
        return False  # the 2 of "A/cm2" is part of a unit
    before = low[max(0, first.start - thresholds.RANGE_LEAD) : first.start]
    return " to " not in between or between.startswith("-") or _FROM.search(before) is not None


def _from_behind(text: str, first: Quantity, second: Quantity) -> Quantity:
    """A number of a list with what the next one gives it: its multiplier, its unit, or both."""
    is_alike = _FORMS.get(first.numeral.form) == _FORMS.get(second.numeral.form) is not None
    if not is_alike or first.joined or _is_year(first) != _is_year(second):
        return first
    if first.unit not in {None, second.unit} or (second.start < second.numeral.start and first.unit is None):
        return first  # "5 and $6": a sign before the number is repeated, or holds for its number alone
    scale = borrowed_scale(text, first, second)
    if scale > 1 and first.low * thresholds.LIST_FACTOR < second.numeral.value / scale:
        return first
    if scale > 1:
        numeral = first.numeral._replace(value=product(first.low, scale), scale=scale)
        first = first._replace(numeral=numeral, low=numeral.value, high=numeral.value)
    return first._replace(unit=second.unit, kind=second.kind)


def _is_row(text: str, low: str, first: Quantity, second: Quantity) -> bool:
    """Whether a number begins a row of alternatives, which are one amount: "two, three or four days"."""
    is_alike = _FORMS.get(first.numeral.form) == _FORMS.get(second.numeral.form)
    is_lower = first.kind is None and product(first.low, borrowed_scale(text, first, second)) < second.low
    return is_alike and is_lower and " or " in low[second.start : second.end]


def _widened(text: str, first: Quantity, second: Quantity) -> Quantity:
    """A range that begins with one more number."""
    return second._replace(start=first.start, low=product(first.low, borrowed_scale(text, first, second)))


def _is_year(quantity: Quantity) -> bool:
    """Whether a bare number may be a year: "in 2019 and 5 percent" is no list."""
    is_modern = thresholds.FIRST_MODERN_YEAR <= quantity.low <= thresholds.LAST_YEAR
    return is_modern and quantity.numeral.form == "integer"


def _is_new_value(text: str, low: str, first: Quantity, second: Quantity) -> bool:
    """Whether a bare number is what a measured one became, or was before: "from 190 pounds to 171"."""
    if second.joined or _is_year(second) or second.numeral.form not in _FORMS:
        return False
    link = _AFTER_STEP.fullmatch(low, first.end, second.start)
    if link is None or find_counted(text, low, second.end, one=False) is not None:
        return False
    before = low[max(0, first.start - thresholds.RANGE_LEAD) : first.start]
    return _STEP_TO.match(link.group()) is None or _FROM.search(before) is not None
