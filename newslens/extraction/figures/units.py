"""What a number is measured in: money, measures, shares, and rates of them.

A currency is read with its country: "A$5", "5 Australian dollars" and "AUD 5" are AUD. Where the word alone does
not say whose money it is ("pesos", "dinars"), or the sign is broken, no unit is given. Measures have the names
that pint knows them by; `convert` and `same_dimension` compare them. Shares (`percent`, `percentage_point`,
`basis_point`, `fraction`), `year_of_age` and the bases of rates that are no measures ("a share") stand outside
pint. A rate is written as `USD/barrel`.

Takes a text and the end (or the start) of a number in it; gives the unit that stands there and where it ends.
Letters that are several things ("m" for metres and for millions) are told apart in `figures`, which knows what
is counted.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newslens import lexicon

if TYPE_CHECKING:
    from newslens.language.number_grammar import Numeral

__all__ = ["Quantity", "Unit", "convert", "read_currency_before", "read_rate", "read_unit", "same_dimension"]


class Unit(NamedTuple):
    """A unit as it stands in a text; `end` is the offset behind it."""

    end: int
    name: str
    kind: str
    """money, share, measure or age."""


class Quantity(NamedTuple):
    """An amount as printed: ``text[start:end]``, currency and unit included."""

    start: int
    end: int
    numeral: Numeral
    """The number; of a range, a number that spans both."""
    low: float
    high: float
    unit: str | None
    kind: str | None
    """money, share, measure or age; missing for a count."""
    joined: bool = False
    """Whether it is a range or a ratio of two numbers."""


_MONEY = [
    (surface, code) for surface, code, where in lexicon.entries("figures/currencies") if where == "after"
]
_BEFORE = {
    surface: code for surface, code, where in lexicon.entries("figures/currencies") if where == "before"
}
_MEASURES = lexicon.entries("figures/measures")
_NAMED = (
    {surface.lower(): (code, "money") for surface, code in _MONEY}
    | {surface.lower(): (unit, "measure") for surface, unit, how in _MEASURES if how == "word"}
    | {surface: (unit, "share") for surface, unit in lexicon.entries("figures/shares")}
)
_SYMBOLS = {surface: unit for surface, unit, how in _MEASURES if how == "symbol"}
_GLUED = {surface: unit for surface, unit, how in _MEASURES if how == "glued"}
_BASES = {word.lower(): unit for word, unit, _ in lexicon.entries("figures/rate_bases")}
_ARTICLE_BASES = [word for word, _, how in lexicon.entries("figures/rate_bases") if how == "article"]

_LAST_CHARACTERS = frozenset(surface[-1] for surface in _BEFORE)
_SIZES = sorted({len(surface) for surface in _BEFORE}, reverse=True)
_AGE = re.compile(r"[^\S\n]?-?[^\S\n]?years?(?:[\s-]olds?\b|\s+of\s+age\b)")
_NAMED_UNIT = re.compile(rf"[^\S\n]?-?[^\S\n]?(?P<unit>{lexicon.alternation(_NAMED)})(?!\w)")
_SYMBOL_UNIT = re.compile(
    rf"(?:(?:[^\S\n]|-)?(?P<symbol>{lexicon.alternation(_SYMBOLS)})|(?P<glued>{lexicon.alternation(_GLUED)}))(?![\w-])"
)
_RATE = re.compile(
    rf"\s?/\s?(?P<stroke>{lexicon.alternation(_BASES)})(?!\w)"
    rf"|[\s-]+(?:per|each)[\s-]+(?P<per>{lexicon.alternation(_BASES)})(?!\w)"
    rf"|[\s-]+an?[\s-]+(?P<article>{lexicon.alternation(_ARTICLE_BASES)})(?!\w)"
)
_FOLLOWING = re.compile(r"(?:[^\S\n]|-){0,3}([^\W\d_]+|[^\w\s.,;:!?()-])")
_FIRST_WORDS = frozenset(
    first[1] for surface in (*_NAMED, *_SYMBOLS, *_GLUED) if (first := _FOLLOWING.match(surface.lower()))
)
"""What a unit may begin with: a look at the next word spares most numbers the search for a unit."""
_MONEY_WORDS = lexicon.words("figures/money_words")
_WORD = re.compile(r"[^\W\d_]+")


def read_currency_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency sign before a number starts, and its code.

    Examples
    --------
    >>> read_currency_before("cost A$5", 7)
    (5, 'AUD')
    """
    edge = start - 1 if text[start - 1 : start] in {" ", "\u00a0", "-"} else start
    if text[edge - 1 : edge] not in _LAST_CHARACTERS:
        return None
    for size in _SIZES:
        code = _BEFORE.get(text[edge - size : edge]) if size <= edge else None
        if code and not text[edge - size - 1 : edge - size].isalpha():
            return edge - size, code
    return None


def read_unit(text: str, low: str, start: int, end: int, value: float) -> Unit | None:
    """The unit behind a number.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    start, end
        Offsets of the number.
    value
        Its value, which decides between readings: a million pounds are money.

    Examples
    --------
    >>> read_unit("12km from here", "12km from here", 0, 2, 12)
    Unit(end=4, name='kilometer', kind='measure')
    """
    following = _FOLLOWING.match(low, end)
    if following is None or following[1] not in _FIRST_WORDS:
        return None
    if following[1][:4] == "year" and (age := _AGE.match(low, end)):
        return Unit(age.end(), "year_of_age", "age")
    named = _NAMED_UNIT.match(low, end)
    if named and _is_meant(low, named["unit"], start, named.end(), value):
        name, kind = _NAMED[" ".join(named["unit"].split())]
        if name == "pound" and _is_money(low, start, named.end(), value):
            name, kind = "GBP", "money"
        return Unit(named.end(), name, kind)
    symbol = _SYMBOL_UNIT.match(text, end)
    if symbol and text[end - 1].isdigit():
        name = _SYMBOLS[symbol["symbol"]] if symbol["symbol"] else _GLUED[symbol["glued"]]
        return Unit(symbol.end(), name, "measure")
    return None


def read_rate(low: str, end: int) -> tuple[int, str] | None:
    """What a rate is given by, where an amount is followed by it.

    Examples
    --------
    >>> read_rate("$3 a gallon", 2)
    (11, 'gallon')
    """
    found = _RATE.match(low, end)
    if not found:
        return None
    base = found["stroke"] or found["per"] or found["article"]
    return found.end(), _BASES[" ".join(base.split())]


def convert(value: float, unit: str, to: str) -> float | None:
    """A measure in another unit; missing where the two do not measure the same.

    Examples
    --------
    >>> round(convert(10, "kilometer", "mile"), 1)
    6.2
    >>> convert(10, "kilometer", "hour") is None
    True
    """
    if unit == to:
        return value
    if not same_dimension(unit, to):
        return None
    registry = _registry()
    converted: float = (
        registry.Quantity(value, registry.parse_units(unit)).to(registry.parse_units(to)).magnitude
    )
    return converted


@cache
def same_dimension(unit: str, other: str) -> bool:
    """Whether two units measure the same. Money of two countries does not: the rate of the day is not in the text.

    Examples
    --------
    >>> same_dimension("mile", "kilometer"), same_dimension("USD", "EUR")
    (True, False)
    """
    if unit == other:
        return True
    first, second = _dimension(unit), _dimension(other)
    return first is not None and first == second


@cache
def _dimension(unit: str) -> str | None:
    if unit in _OUTSIDE or unit.partition("/")[0] in _CODES:
        return None
    import pint  # noqa: PLC0415 - takes most of a second, and only conversions need it

    try:
        return str(_registry().parse_units(unit).dimensionality)
    except (pint.errors.PintError, ValueError, TypeError, AttributeError):
        return None


_OUTSIDE = frozenset({"percent", "percentage_point", "basis_point", "fraction", "year_of_age"})
_CODES = frozenset(code for _, code, _ in lexicon.entries("figures/currencies"))


@cache
def _registry() -> Any:
    """Pint's registry, with names for the squares and cubes that news reports use."""
    import pint  # noqa: PLC0415 - takes most of a second, and only conversions need it

    registry = pint.UnitRegistry()
    for length in ("kilometer", "meter", "centimeter"):
        registry.define(f"square_{length} = {length} ** 2")
        registry.define(f"cubic_{length} = {length} ** 3")
    registry.define("newton_meter = newton * meter")
    return registry


def _is_meant(low: str, surface: str, start: int, end: int, value: float) -> bool:
    """Whether a word that has other uses is a unit here."""
    if surface == "won":
        return value >= 1000
    if surface == "second":  # "two second homes" are no two seconds
        return value == 1 or value % 1 != 0 or low[end - 7] == "-"
    if surface == "degree":
        return value == 1 or low.startswith((" c", " f"), end)
    return bool(surface) and start < end


def _is_money(low: str, start: int, end: int, value: float) -> bool:
    """Whether pounds are sterling: a large sum, a rate by time, or a word of money near by."""
    if value >= 100_000 or low.startswith((" a week", " a month", " a year", " a day", " an hour"), end):
        return True
    around = _WORD.findall(low, max(0, start - 40), start) + _WORD.findall(low, end, end + 25)
    return not _MONEY_WORDS.isdisjoint(around)
