"""Pairs of numbers that are one amount: ranges and ratios.

Two numbers are a range where a hyphen, "to", "or", "between ... and" or "from ... to" joins them and they measure
the same: "20-30", "four to five thousand", "100 or 200", "$7/$9", "five- to six-hour shifts". What the second number brings
holds for the first as well, unit and multiplier. Numbers that a hyphen joins downwards, or in talk of games and votes
("won 3-1"), are no range. Neither are an old and a new value: "rose from 12 to 15", "from $80 to $52.10" (but "tickets
from $12 to $15"). "One in five" and "two out of three" are fractions.

Takes two quantities that stand near each other; gives the one that they make, if they do. What this does not cover:
two bounds that make a range ("more than 100 and fewer than 300"), which `adjacent_figures` joins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.comparators import HEDGE
from newslens.extraction.figures.counted_nouns import find_counted
from newslens.language.noun_phrases import is_plural
from newslens.language.number_grammar import Numeral, product
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from newslens.extraction.figures.units import Quantity

__all__ = ["borrowed_scale", "is_listed_apart", "join_quantities"]

_SCORE_WORDS = lexicon.words("figures/score_words")
_HYPHEN = re.compile(r"\s?[-–—~]\s?$|\s?-to-$|\s?/\s?$")
_TO = re.compile(rf"-?\s+(?:to|through|till|until|up\s+to)\s+{HEDGE}$")
_FROM_TO = re.compile(rf"(?:-|(?:\s+[\w.%’'-]+){{0,4}})\s+(?:to|through|till|until)\s+{HEDGE}$")
_OR = re.compile(rf"-?\s+or\s+{HEDGE}$")
_AND = re.compile(rf"-?\s+and\s+{HEDGE}$")
_BETWEEN = re.compile(rf"\bbetween\s+{HEDGE}$")
_FROM = re.compile(rf"\bfrom\s+(?:up\s+to\s+|between\s+)?{HEDGE}$")
_OVER = re.compile(r"\s+over\s+$")
_RATIO = re.compile(r"(?:\s+(?:in|out\s+of)\s+(?:every\s+)?|-in-|-out-of-)$")
_TRENDS = lexicon.words("figures/trends")
_STEPS = dict.fromkeys(_TRENDS, "step") | dict(lexicon.mapping("figures/step_words"))
_CLAUSE_END = re.compile(r"[.;:!?(]\s|\n")
_THOUSANDS = re.compile(r"\d{1,3},000$")


def join_quantities(text: str, low: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The range or ratio that two quantities make, if they do.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    first, second
        Two of its quantities, in order.
    """
    between = low[first.end : second.start]
    before = low[max(0, first.start - thresholds.RANGE_LEAD) : first.start]
    if _RATIO.match(between):
        return _ratio(first, second)
    if _OVER.match(between) and find_counted(text, low, second.end, one=False) is None:
        return _ratio(first, second, proper=False)
    if first.unit != second.unit and None not in {first.unit, second.unit} and not _same_money(first, second):
        return None
    if first.unit is not None and second.unit is None and text[second.end : second.end + 1].isalpha():
        return None  # "fell 4.2 percent to 612p": the letter makes something else of the second
    if _are_years(first, second) or not _is_joint(text, low, before, first, second):
        return None
    numeral = second.numeral
    bounds = sorted((product(first.low, borrowed_scale(text, first, second)), second.low))
    source = second if second.unit is not None else first
    whole = Numeral(first.numeral.start, numeral.end, second.low, numeral.form, numeral.scale)
    end = max(second.end, first.end)
    return first._replace(
        end=end, numeral=whole, low=bounds[0], high=bounds[1], unit=source.unit, kind=source.kind, joined=True
    )


def is_listed_apart(low: str, before: Quantity, first: Quantity, second: Quantity) -> bool:
    """Whether "or" ends a list of three kinds rather than a row that is one amount.

    "5, 10 or 15 percent" are three; "two, three or four days" follow one another and are one guess.

    Parameters
    ----------
    low
        The text in lower case.
    before, first, second
        Three quantities, in order; "or" may stand before the last.
    """
    is_list = low[before.end : first.start] == ", " and _OR.match(low[first.end : second.start]) is not None
    last = (
        second.low / second.numeral.scale if first.numeral.scale == 1 else second.low
    )  # "one, two or three million"
    is_guess = last - first.low <= 1 and first.low - before.low <= 1
    return is_list and not is_guess and before.numeral.form == first.numeral.form


def borrowed_scale(text: str, first: Quantity, second: Quantity) -> float:
    """The multiplier that a number takes from the next one: 1000 for the 20 of "20- and 30,000", else 1.

    Parameters
    ----------
    text
        The text.
    first, second
        Two of its quantities, in order, that make a range or a list.
    """
    scale = second.numeral.scale
    if scale == 1 and text.startswith("-", first.end):
        printed = text[second.numeral.start : second.numeral.end]
        scale = 1000.0 if _THOUSANDS.fullmatch(printed) else 1.0
    is_lower = 0 < first.low < second.numeral.value / scale
    return scale if is_lower and first.numeral.scale == 1 else 1.0


def _same_money(first: Quantity, second: Quantity) -> bool:
    """Whether the first is money and the second the same money at a rate: "$5 to $10 a share"."""
    return bool(first.unit and second.unit and second.unit.startswith(f"{first.unit}/"))


def _is_joint(text: str, low: str, before: str, first: Quantity, second: Quantity) -> bool:
    """Whether what stands between two numbers, and before the first, makes them a range."""
    between = low[first.end : second.start]
    rising = first.low < second.low or (first.numeral.scale == 1 < second.numeral.scale)
    if _HYPHEN.match(between):
        return rising and _is_hyphened(text, low, between, first, second)
    if _BETWEEN.search(before):
        return _AND.match(between) is not None
    if source := _FROM.search(before):
        role = _role_before(low, first.start - len(before) + source.start())
        is_range = role == "range" or (role is None and rising)
        return is_range and first.low != second.low and _FROM_TO.match(between) is not None
    if _TO.match(between):
        return rising and not _is_step(before, first, second)
    alike = (
        first.numeral.scale == 1 or second.numeral.scale < thresholds.ALTERNATIVE_FACTOR * first.numeral.scale
    )
    # "A two- or three-day trip" is about that long; "7- or 8-inch screens" are two kinds.
    is_kind = between.startswith("-") and first.numeral.form != "words"
    return rising and alike and first.unit is None and not is_kind and _OR.match(between) is not None


def _role_before(low: str, end: int) -> str | None:
    """What the nearest word that leads to "from 12 to 15" makes of the two: step, range or nothing."""
    clause = _CLAUSE_END.split(low[max(0, end - thresholds.STEP_WINDOW) : end])[-1]
    words = [word.rstrip(",") for word in clause.split()][-thresholds.STEP_WORDS :]
    if words[-1:] == ["of"]:  # "rises of from 12 to 15 percent"
        return "range"
    return next((_STEPS[word] for word in reversed(words) if word in _STEPS), None)


def _is_hyphened(text: str, low: str, between: str, first: Quantity, second: Quantity) -> bool:
    """Whether a hyphen or stroke joins a range, and not a score, a fraction or "5-foot-8"."""
    if "/" in between:
        return first.kind == "money"
    if first.kind == "measure" and second.kind is None:
        return False
    # "Velm, June 15 - Sixty people fell ill": a range does not go from digits, past white space, to words.
    is_digits_to_words = first.numeral.form != "words" and second.numeral.form == "words"
    if is_digits_to_words and between != between.strip():
        return False
    return not _is_score(text, low, first, second)


def _is_step(before: str, first: Quantity, second: Quantity) -> bool:
    """Whether something rose or fell by the first number to the second: "rose 3 percent to 20 percent".

    "Rose by 5 to 10 points" is a range all the same; a step leads to a number of another size.
    """
    words = before.split()
    if words[-1:] == ["by"]:
        return words[-2:-1] != [] and words[-2] in _TRENDS and second.low > thresholds.STEP_FACTOR * first.low
    return bool(first.kind and words and words[-1] in _TRENDS)


def _are_years(first: Quantity, second: Quantity) -> bool:
    """Whether two numbers are a span of years: "1983-2005", "2010-11"."""
    if first.unit or second.unit or first.numeral.form != "integer":
        return False
    return (
        first.numeral.end - first.numeral.start == thresholds.YEAR_DIGITS
        and thresholds.FIRST_YEAR <= first.low <= thresholds.LAST_YEAR
        and second.numeral.form == "integer"
        and second.low <= thresholds.LAST_YEAR
    )


def _is_score(text: str, low: str, first: Quantity, second: Quantity) -> bool:
    """Whether the words around tell of a game or a vote, and nothing is counted: "beat them before 10-12 guests"."""
    if first.unit or second.unit:
        return False
    phrase = find_counted(text, low, second.end, one=False)
    if phrase is not None and is_plural(low[phrase.start : phrase.end].rpartition(" ")[2]):
        return False
    before = text[max(0, first.start - thresholds.SCORE_BEFORE) : first.start]
    around = before + text[second.end : second.end + thresholds.SCORE_BEHIND]
    return not _SCORE_WORDS.isdisjoint(map(str.lower, LETTER_RUNS.findall(around)))


def _ratio(first: Quantity, second: Quantity, *, proper: bool = True) -> Quantity | None:
    """One number of another, "one in five": whole, neither of them measured, the first the smaller."""
    counts = {"integer", "words"}
    if first.kind or second.kind or first.numeral.form not in counts or second.numeral.form not in counts:
        return None
    share, base = first.low, second.low
    if base <= 0 or share % 1 or base % 1 or (proper and not _is_odds(share, base)):
        return None
    whole = Numeral(first.numeral.start, second.numeral.end, share / base, "ratio")
    return first._replace(
        end=second.end,
        numeral=whole,
        low=share / base,
        high=share / base,
        unit="fraction",
        kind="share",
        joined=True,
    )


def _is_odds(share: float, base: float) -> bool:
    """Whether one number in another is a share, and not a date or an address: "one in five", "1 in 100"."""
    is_usual = base <= thresholds.ODDS_BASE or base % thresholds.ODDS_ROUND == 0
    is_year = thresholds.FIRST_MODERN_YEAR <= base <= thresholds.LAST_YEAR
    return 0 < share < base and is_usual and not is_year
