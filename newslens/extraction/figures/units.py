"""What a number is measured in: money, measures, shares, and rates of them.

A currency is read with its country: "A$5", "5 Australian dollars" and "AUD 5" are AUD. Where the word alone does
not say whose money it is ("pesos", "dinars"), or the sign is broken, no unit is given. Measures have the names
that pint (pint.readthedocs.io) knows them by; currencies have their ISO 4217 codes. Shares (`percent`,
`percentage_point`, `basis_point`, `fraction`), `year_of_age` and the bases of rates that are no measures
("a share") stand outside pint. A rate is written as `USD/barrel`.

Takes a text and the end (or the start) of a number in it; gives the unit that stands there and where it ends.
What this does not cover: letters that are several things ("m" for metres and for millions), which `quantities`
tells apart by what is counted; hundredths of money (`subunits`); and the comparison of units (`newslens.comparison.questions`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.language.closed_classes import closed_class_words
from newslens.language.noun_phrases import next_word
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from newslens.language.number_grammar import Numeral

__all__ = [
    "SHORT_TIMES",
    "CurrencySign",
    "Quantity",
    "Rate",
    "Unit",
    "read_currency_before",
    "read_rate",
    "read_unit",
]

SHORT_TIMES: Final = frozenset({"second", "minute"})
"""Units of time in which races are run and moments told, rather than dates."""


class Unit(NamedTuple):
    """A unit as it stands in a text; `end` is the offset behind it."""

    end: int
    name: str
    kind: str
    """money, share, measure or age."""


class CurrencySign(NamedTuple):
    """A currency sign before a number; `start` is the offset at which it starts."""

    start: int
    code: str


class Rate(NamedTuple):
    """What an amount is given by ("a gallon"); `end` is the offset behind it."""

    end: int
    base: str


class Quantity(NamedTuple):
    """An amount as printed: ``text[start:end]``, currency and unit included."""

    start: int
    end: int
    numeral: Numeral
    """The number; of a range, a number that spans both."""
    low: float
    high: float
    unit: str | None = None
    kind: str | None = None
    """money, share, measure or age; missing for a count."""
    joined: bool = False
    """Whether it is a range or a ratio of two numbers."""


_CURRENCIES = lexicon.entries("figures/currencies")
_BEFORE = {surface: code for surface, code, where in _CURRENCIES if where != "after"}
_LARGE = {surface for surface, _, where in _CURRENCIES if where == "large"}
_MEASURES = lexicon.entries("figures/measures")
_NAMED = (
    {name.lower(): (code, "money") for name, code, where in _CURRENCIES if where == "after"}
    | {surface.lower(): (unit, "measure") for surface, unit, how in _MEASURES if how == "word"}
    | {surface: (unit, "share") for surface, unit in lexicon.entries("figures/shares")}
)
_SYMBOLS = {surface: unit for surface, unit, how in _MEASURES if how == "symbol"}
_GLUED = {surface: unit for surface, unit, how in _MEASURES if how == "glued"}
_BASES = {word.lower(): unit for word, unit, _ in lexicon.entries("figures/rate_bases")}
_ARTICLE_BASES = [word for word, _, how in lexicon.entries("figures/rate_bases") if how == "article"]

_DISTANCES = lexicon.words("figures/distances_in_time")
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
    rf"|[\s-]+an?[\s-]+(?P<article>{lexicon.alternation(_ARTICLE_BASES)})(?!\w|\s(?:{lexicon.alternation(_DISTANCES)})\b)"
)
_FOLLOWING = re.compile(r"(?:[^\S\n]|-){0,3}([^\W\d_]+|[^\w\s.,;:!?()-])")
_FIRST_WORDS = frozenset(
    first[1] for surface in (*_NAMED, *_SYMBOLS, *_GLUED) if (first := _FOLLOWING.match(surface.lower()))
)
"""What a unit may begin with: a look at the next word spares most numbers the search for a unit."""
_FOLLOWING_REACH = len(" - ") + max(map(len, _FIRST_WORDS)) + 1
"""Characters that tell whether such a word follows; one more, so that no longer word is cut to one of them."""
_LARGE_SUM = re.compile(
    r"\d{1,3}(?:(?:,\d{3})+(?![\d-])|(?:\.\d+)?(?:\s?(?:[mb]illion|trillion|bn|mn|[mb])\b))", re.IGNORECASE
)
"""A sum with a scale or with its thousands marked."""
_NO_NOUNS = lexicon.words("language/phrase_enders") | closed_class_words("ends")
_MONEY_WORDS = lexicon.words("figures/money_words")
_BY_TIME = (" a week", " a month", " a year", " a day", " an hour")


def read_currency_before(text: str, start: int) -> CurrencySign | None:
    """The currency sign before a number.

    Examples
    --------
    >>> read_currency_before("cost A$5", 7)
    CurrencySign(start=5, code='AUD')
    """
    edge = start - 1 if text[start - 1 : start] in {" ", "\u00a0", "-"} else start
    if text[edge - 1 : edge] not in _LAST_CHARACTERS:
        return None
    for size in _SIZES:
        sign = text[edge - size : edge] if size <= edge else ""
        code = _BEFORE.get(sign)
        if code and not text[edge - size - 1 : edge - size].isalnum():
            if sign in _LARGE and not _LARGE_SUM.match(text, start):
                return None
            return CurrencySign(edge - size, code)
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
    following = _FOLLOWING.match(low, end, end + _FOLLOWING_REACH)
    if following is None or following[1] not in _FIRST_WORDS:
        return None
    if following[1][:4] == "year" and (age := _AGE.match(low, end)):
        return Unit(age.end(), "year_of_age", "age")
    named = _NAMED_UNIT.match(low, end)
    if named and _is_meant(low, named, value):
        name, kind = _NAMED[" ".join(named["unit"].split())]
        if name == "pound" and _is_money(low, start, named.end(), value):
            name, kind = "GBP", "money"
        return Unit(named.end(), name, kind)
    symbol = _SYMBOL_UNIT.match(text, end)
    # "480km" and "480 million km", but not "five km"; a letter that is a unit only where it is glued needs its digit
    if symbol and symbol["glued"] == "st" and value % 10 == 1 and value % 100 != 11:
        return None  # "21st" is a rank, "11st 4lb" a weight
    if symbol and (text[end - 1].isdigit() or (symbol["symbol"] and text[start].isdigit())):
        name = _SYMBOLS[symbol["symbol"]] if symbol["symbol"] else _GLUED[symbol["glued"]]
        return Unit(symbol.end(), name, "measure")
    return None


def read_rate(low: str, end: int) -> Rate | None:
    """What a rate is given by, where an amount is followed by it.

    Examples
    --------
    >>> read_rate("$3 a gallon", 2)
    Rate(end=11, base='gallon')
    """
    found = _RATE.match(low, end)
    if not found:
        return None
    base = found["stroke"] or found["per"] or found["article"]
    return Rate(found.end(), _BASES[" ".join(base.split())])


def _is_meant(low: str, named: re.Match[str], value: float) -> bool:
    """Whether a word that has other uses is a unit here."""
    word = named["unit"]
    if word == "won":
        return value >= thresholds.LEAST_WON
    if word == "second":  # "two second homes" are no two seconds
        return value == 1 or value % 1 != 0 or low[named.start("unit") - 1] == "-"
    if word in {"stone", "bar"}:
        following = next_word(low, named.end())
        return not following or following in _NO_NOUNS
    if word == "degree":
        is_tied = low[named.start("unit") - 1] == "-"  # "31-degree heat", but "two degree courses"
        return value == 1 or is_tied or next_word(low, named.end()) in {"c", "f", "celsius", "fahrenheit"}
    return True


def _is_money(low: str, start: int, end: int, value: float) -> bool:
    """Whether pounds are sterling: a large sum, a rate by time, or a word of money near by."""
    if low.startswith(" of ", end):  # "1,400 pounds of flour worth $20", "pounds of public money"
        behind = LETTER_RUNS.findall(low, end + len(" of"), end + thresholds.MONEY_BEHIND)
        return not _MONEY_WORDS.isdisjoint(behind[:1]) or not {"money", "cash"}.isdisjoint(behind[:3])
    if value >= thresholds.LEAST_STERLING or low.startswith(_BY_TIME, end):
        return True
    before = LETTER_RUNS.findall(low, max(0, start - thresholds.MONEY_BEFORE), start)
    return not _MONEY_WORDS.isdisjoint(
        [*before, *LETTER_RUNS.findall(low, end, end + thresholds.MONEY_BEHIND)]
    )
