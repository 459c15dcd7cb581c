"""Numbers with their units, and the pairs of numbers that are one amount: ranges and ratios.

Two numbers are a range where a hyphen, "to", "or", "between ... and" or "from ... to" joins them and they measure
the same: "20-30", "four to five thousand", "100 or 200", "$7/$9". What the second number brings holds for the first
as well, unit and multiplier. Numbers that a hyphen joins downwards, or in talk of games and votes ("a 20-13 vote"),
are scores. "One in five" and "two out of three" are fractions.

Takes a text, gives its quantities in order; comparators and counted nouns come later, in `figures`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.counted import find_counted
from newslens.extraction.noun_phrases import is_plural
from newslens.extraction.numerals import Numeral
from newslens.extraction.units import read_currency_before, read_rate, read_unit

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Quantity", "find_quantities"]


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


_SCORE_WORDS = lexicon.words("score_words")
_HYPHEN = re.compile(r"\s?[-–—~]\s?$|\s?-to-$|\s?/\s?$")
_TO = re.compile(r"\s+(?:to|through|till|until|up\s+to)\s+(?:about\s+|around\s+|nearly\s+|some\s+)?$")
_FROM_TO = re.compile(
    r"(?:\s+[\w.%’'-]+){0,4}\s+(?:to|through|till|until)\s+(?:about\s+|around\s+|nearly\s+|some\s+)?$"
)
_OR = re.compile(r"\s+or\s+(?:even\s+|perhaps\s+|maybe\s+)?$")
_AND = re.compile(r"\s+and\s+(?:about\s+|around\s+)?$")
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|around\s+|an\s+estimated\s+|roughly\s+|approximately\s+)?$")
_FROM = re.compile(
    r"\bfrom\s+(?:about\s+|around\s+|up\s+to\s+|some\s+|roughly\s+|between\s+|just\s+|nearly\s+|only\s+)?$"
)
_BRACKETED = re.compile(r"\s?\([^()\n]{2,30}\)")
_OVER = re.compile(r"\s+over\s+$")
_RATIO = re.compile(r"(?:\s+(?:in|out\s+of)\s+(?:every\s+)?|-in-|-out-of-)$")
_FRACTION_OF_UNIT = re.compile(r"\s+(?:of\s+)?an?(?=\s)")
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 45
_FARTHEST = 30


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
    >>> from newslens.extraction.numerals import find_numerals
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
    return found


def _paired(text: str, low: str, found: list[Quantity], second: Quantity, back: int) -> Quantity | None:
    """The range or ratio that a quantity makes with one before it, a time between them passed over."""
    if len(found) < back or found[-back].joined or second.start - found[-back].end > _REACH:
        return None
    if back == 2 and not _is_time(low, found[-1]):
        return None
    return _joined(text, low, found[-back], second)


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
            unit = f"{unit}/{rate[1]}"  # "C$6 (US$4.46) per share"
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


_RACES = frozenset({"hurdles", "races", "sprints", "finals", "runners", "sprinters", "swimmers", "waves"})


def _joined(text: str, low: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The range or ratio that two quantities make, if they do."""
    between = low[first.end : second.start]
    before = low[max(0, first.start - _FARTHEST) : first.start]
    if _RATIO.match(between):
        return _ratio(first, second)
    if _OVER.match(between) and find_counted(text, low, second.end, one=False) is None:
        return _ratio(first, second, proper=False)
    if first.unit != second.unit and None not in {first.unit, second.unit} and not _same_money(first, second):
        return None
    if not _is_joint(text, between, before, first, second):
        return None
    low_value, numeral = first.low, second.numeral
    if first.numeral.scale == 1 < numeral.scale and 0 < first.low < numeral.value / numeral.scale:
        low_value *= numeral.scale
    bounds = sorted((low_value, second.low))
    source = second if second.unit is not None else first
    whole = Numeral(first.numeral.start, numeral.end, second.low, numeral.form, numeral.scale)
    end = max(second.end, first.end)
    return Quantity(first.start, end, whole, bounds[0], bounds[1], source.unit, source.kind, joined=True)


def _same_money(first: Quantity, second: Quantity) -> bool:
    """Whether the first is money and the second the same money at a rate: "$5 to $10 a share"."""
    return bool(first.unit and second.unit and second.unit.startswith(f"{first.unit}/"))


def _is_joint(text: str, between: str, before: str, first: Quantity, second: Quantity) -> bool:
    """Whether what stands between two numbers, and before the first, makes them a range."""
    rising = first.low < second.low or (first.numeral.scale == 1 < second.numeral.scale)
    if _HYPHEN.match(between):
        if ("/" in between and first.kind != "money") or (first.kind == "measure" and second.kind is None):
            return False  # "a 5-foot-8 forward"
        return rising and not _are_years(first, second) and not _is_score(text, first, second)
    if _BETWEEN.search(before):
        return bool(_AND.match(between)) and not _are_years(first, second)
    if _FROM.search(before):
        return bool(_FROM_TO.match(between)) and first.low != second.low and not _are_years(first, second)
    if _TO.match(between):
        return rising and not _are_years(first, second) and not (first.kind and _rose(before))
    alike = first.numeral.scale == 1 or second.numeral.scale < 1000 * first.numeral.scale
    return (
        bool(_OR.match(between)) and rising and alike and first.unit is None and not _are_years(first, second)
    )


def _rose(before: str) -> bool:
    """Whether a verb of rise or fall stands at once before: "rose 3 percent to 20 percent" is no range."""
    words = before.split()
    return bool(words) and words[-1] in _TRENDS


_TRENDS = lexicon.words("trends")


def _are_years(first: Quantity, second: Quantity) -> bool:
    if first.unit or second.unit or first.numeral.form != "integer":
        return False
    return (
        first.numeral.end - first.numeral.start == 4
        and 1400 <= first.low <= 2099
        and second.numeral.form == "integer"
        and second.low < 2100
    )


def _is_score(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the words around tell of a game or a vote."""
    if first.unit or second.unit:
        return False
    around = text[max(0, first.start - 30) : first.start] + text[second.end : second.end + 25]
    return not _SCORE_WORDS.isdisjoint(map(str.lower, _WORD.findall(around)))


def _ratio(first: Quantity, second: Quantity, *, proper: bool = True) -> Quantity | None:
    """One number of another, "one in five": whole, neither of them measured, the first the smaller."""
    counts = {"integer", "words"}
    if first.kind or second.kind or first.numeral.form not in counts or second.numeral.form not in counts:
        return None
    share, base = first.low, second.low
    if base <= 0 or share % 1 or base % 1 or (proper and not _is_odds(share, base)):
        return None
    whole = Numeral(first.numeral.start, second.numeral.end, share / base, "ratio")
    return Quantity(
        first.start, second.end, whole, share / base, share / base, "fraction", "share", joined=True
    )


def _is_odds(share: float, base: float) -> bool:
    return 0 < share < base and (base <= 25 or base % 5 == 0) and not 1900 <= base <= 2099
