"""From a number with its context, or from a vague amount, to a figure.

The span covers comparator, number, currency and percent sign; the noun that is counted and the unit of a measure
stand outside it, except where the unit is glued to the number ("12km"). "From 12 to 15" is one figure with both
numbers as its bounds; where something rose from the one to the other they are two (`ranges`). `change` is kept for amounts
by which something rose or fell.

Takes what `number_context` or `vague_amounts` read; gives a figure, and where its words end. What this does not
cover: what a figure owes to the figures beside it (`adjacent_figures`) and who its source is (`attribution`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.figures.ages_and_magnitudes import MAGNITUDE, is_age, is_magnitude
from newslens.extraction.figures.comparators import read_lead
from newslens.extraction.figures.counted_nouns import find_counted_whole
from newslens.extraction.figures.units import read_unit
from newslens.schema import Figure

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext
    from newslens.extraction.figures.units import Quantity
    from newslens.extraction.figures.vague_amounts import VagueAmount
    from newslens.language.noun_phrases import Phrase

__all__ = ["FigureDraft", "build_figure", "build_vague_figure"]

_OPEN_BELOW = frozenset({"less_than", "at_most"})
_OPEN_ABOVE = frozenset({"more_than", "at_least"})
_PATHS = lexicon.words("figures/units_of_time") | lexicon.words("figures/units_of_length")
"""Times and lengths: a climber who fell 20 metres is no change of a quantity."""
_TREND_MEASURES = lexicon.words("figures/trend_measures")


class FigureDraft(NamedTuple):
    """A figure read from its own words alone, before its neighbours fill in what it leaves out.

    In "500 and 700 euros" the draft of 500 has no unit yet; a later step takes the euros from the figure beside it. The
    draft of 700 is complete as it is. Where number and noun end is kept, because that step reads on from there.
    """

    figure: Figure
    quantity: Quantity | None
    """The number it rests on; missing for a vague amount."""
    end: int
    """Where number, unit and comparator end."""
    noun_end: int
    """Where the counted noun ends."""


def build_figure(number: NumberContext) -> FigureDraft:
    """The figure that a number is.

    Parameters
    ----------
    number
        A number that nothing excludes, with its context.
    """
    quantity, phrase = number.quantity, number.counted
    name = _comparator_name(number)
    unit = quantity.unit or ("year_of_age" if is_age(number) else None)
    counted = None if unit == "year_of_age" else _printed(number.text, phrase)
    if is_magnitude(number):
        counted = MAGNITUDE
    start, end = _span(number)
    figure = Figure(
        start,
        end,
        number.text[start:end],
        None if name in _OPEN_BELOW else quantity.low,
        None if name in _OPEN_ABOVE else quantity.high,
        name,
        unit,
        counted,
        _change(number, counted),
    )
    return FigureDraft(
        figure, quantity, max(number.read_to, quantity.end), phrase.end if phrase else quantity.end
    )


def build_vague_figure(text: str, low: str, amount: VagueAmount) -> FigureDraft:
    """The figure of a vague amount: of money and measures ("hundreds of millions of dollars") or of things.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    amount
        A vague amount in it.
    """
    if amount.counted is not None:
        return _multiple(text, low, amount)
    behind = amount.end + len(" of") if low.startswith(" of ", amount.end) else amount.end
    unit = read_unit(text, low, amount.start, behind, amount.low or 1)
    phrase = None if unit else find_counted_whole(text, low, amount.end, directly=True)
    figure = Figure(
        amount.start,
        amount.end,
        text[amount.start : amount.end],
        amount.low,
        amount.high,
        amount.comparator,
        unit.name if unit else None,
        _printed(text, phrase),
    )
    noun_end = phrase.end if phrase else unit.end if unit else amount.end
    return FigureDraft(figure, None, amount.end, noun_end)


def _multiple(text: str, low: str, amount: VagueAmount) -> FigureDraft:
    """The figure of "twice", with the comparator before it: "more than twice"."""
    comparator = read_lead(low, amount.start, None).comparator
    name = comparator.name if comparator else amount.comparator
    start = comparator.edge if comparator else amount.start
    figure = Figure(
        start,
        amount.end,
        text[start : amount.end],
        None if name in _OPEN_BELOW else amount.low,
        None if name in _OPEN_ABOVE else amount.high,
        name,
        None,
        amount.counted,
    )
    return FigureDraft(figure, None, amount.end, amount.end)


def _comparator_name(number: NumberContext) -> str:
    """Of two comparators the bound counts, not the hedge: "about 20 or more" is at least 20."""
    before, behind = number.comparator, number.behind
    if number.quantity.low != number.quantity.high:
        return "range"
    if behind and (before is None or before.name == "about"):
        return behind.name
    return before.name if before else "exact"


def _printed(text: str, phrase: Phrase | None) -> str | None:
    """A phrase as it stands in the text, its white space made plain."""
    return " ".join(text[phrase.start : phrase.end].split()) if phrase else None


def _span(number: NumberContext) -> tuple[int, int]:
    """Where the figure starts and ends, its comparators included where they stand at the number."""
    start = number.comparator.edge if number.comparator else number.start
    end, behind = _amount_end(number), number.behind
    is_next = behind is not None and behind.edge - len(behind.phrase) <= end
    return start, max(behind.edge, end) if behind and is_next else end


def _amount_end(number: NumberContext) -> int:
    """Where the amount ends: behind money, shares and glued units, else behind the number."""
    text, end, last = number.text, number.numeral.end, number.quantity.end
    if number.kind in {"money", "share"} and "/" not in (number.unit or ""):
        return max(last, end)
    while end < last and (text[end].isalnum() or text[end] in "°%/"):
        end += 1
    return end


def _change(number: NumberContext, counted: str | None) -> str | None:
    """Direction of a rise or fall, where what rose can rise: shares, money, degrees, points and seats."""
    trend = number.trend
    if trend is None:
        return None
    if trend.how == "by" or number.kind in {"money", "share"}:
        return trend.direction
    if number.kind == "measure":
        return None if number.unit in _PATHS else trend.direction
    head = counted.split()[-1].lower() if counted else ""
    return trend.direction if head in _TREND_MEASURES else None
