"""Reported figures: every number that a text gives, with its comparator, its unit and what it counts.

A figure is built from the inside out: the number itself (`numerals`), its currency or unit (`quantities`), a second
number that makes it a range (`ranges`), the comparator and the trend before or behind it (`comparators`), and the
noun phrase that is counted (`counted`). Numbers that report nothing - dates, names, ranks, idioms - are sorted out
by kind (`not_figures`); amounts without a number come from `vague`; `neighbours` lets figures know each other.

The span covers comparator, number, currency and percent sign; the noun that is counted and the unit of a measure
stand outside it, except where the unit is glued to the number ("12km"). No figure goes beyond its line. A
conversion in brackets ("10 km (6.2 miles)") is a figure of its own that points back by `conversion_of`. A number
that stands alone counts what an earlier figure of its sentence counts ("around 15 of the 329 seats, down from the
48 it held"). "From 12 to 15" is one figure with both numbers as its bounds, also where something rose from the one
to the other; `change` is kept for amounts by which something rose or fell.

Takes a text (or a table of articles); gives figures in the order of the text. Who is the source of a figure is
read by `attribution`, which question it answers by `newslens.comparison`.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from newslens import lexicon, schema
from newslens.extraction.figures.adjacent_figures import Reading, relate
from newslens.extraction.figures.ages import is_age
from newslens.extraction.figures.attribution import attribute_figures
from newslens.extraction.figures.comparators import (
    read_after,
    read_before,
    read_symbol,
    read_trend,
    words_before,
)
from newslens.extraction.figures.counted_nouns import find_counted, find_counted_whole
from newslens.extraction.figures.excluded_numbers import why_not
from newslens.extraction.figures.magnitudes import MAGNITUDE, is_magnitude
from newslens.extraction.figures.number_context import Setting
from newslens.extraction.figures.quantities import find_quantities
from newslens.extraction.figures.units import read_unit
from newslens.extraction.figures.vague_amounts import find_vague_amounts
from newslens.extraction.quotations import extract_quotations
from newslens.language.numbers import find_numerals, lowered
from newslens.reading.segments import over_filled_lines, readable_texts, segment, verbatim
from newslens.schema import Figure, Quotation

if TYPE_CHECKING:
    import pandas as pd

    from newslens.extraction.figures.comparators import Comparator
    from newslens.extraction.figures.units import Quantity
    from newslens.extraction.figures.vague_amounts import VagueAmount
    from newslens.language.noun_phrases import Phrase
    from newslens.language.numbers import Numeral

__all__ = ["extract_figures", "find_figures"]

_OPEN_BELOW = frozenset({"less_than", "at_most"})
_OPEN_ABOVE = frozenset({"more_than", "at_least"})
_PATHS = lexicon.words("figures/units_of_time") | lexicon.words("figures/units_of_length")
"""Lengths and times: a climber who fell 20 metres is no change of a quantity."""
_TREND_MEASURES = lexicon.words("figures/trend_measures")


@over_filled_lines
def find_figures(text: str) -> list[Figure]:
    """The figures of a text, in its order, without source and question.

    Parameters
    ----------
    text
        Any text. It is not segmented here: headings and captions count.

    Returns
    -------
    list of Figure
        ``text[figure.start:figure.end] == figure.surface`` for each.

    Examples
    --------
    >>> for figure in find_figures("More than 70 seats went to the bloc, about 12km from here."):
    ...     print(figure.surface, figure.low, figure.high, figure.comparator, figure.unit, figure.counted)
    More than 70 70.0 None more_than None seats
    about 12km 12.0 12.0 about kilometer None
    """
    low = lowered(text)
    numerals, vague = _first_come(find_numerals(text, low), find_vague_amounts(low))
    readings = [_from_vague(text, low, amount) for amount in vague]
    noun_end = 0
    for quantity in find_quantities(text, low, numerals):
        if quantity.start < noun_end and text[quantity.end + 1 : quantity.end + 2].isupper():
            continue  # "two new 737 Max jets": the number belongs to the noun
        reading = _from_quantity(text, low, quantity)
        if reading:
            readings.append(reading)
            noun_end = reading.noun_end
    readings.sort(key=lambda reading: (reading.figure.start, reading.figure.end))
    return relate(text, readings)


def extract_figures(
    articles: pd.DataFrame, *, segments: pd.DataFrame | None = None, quotations: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The figures of every article, with who the text gives as their source.

    Parameters
    ----------
    articles
        The articles table.
    segments
        Their segments, where they are known already. Only body, headings and captions are read.
    quotations
        Their quotations, where they are known already: the figures in them are their speakers'.

    Returns
    -------
    DataFrame
        The `figures` table; `question` is missing until figures are collated.
    """
    segments = segment(articles) if segments is None else segments
    quotations = extract_quotations(articles, segments=segments) if quotations is None else quotations
    said = _quotations_of(quotations)
    found = (
        (key, attribute_figures(text, find_figures(text), said.get(key, [])))
        for key, text in readable_texts(articles, segments)
    )
    return schema.found_table("figures", verbatim(articles, found))


def _quotations_of(quotations: pd.DataFrame) -> dict[str, list[Quotation]]:
    """The quotations of each article, as records."""
    said: dict[str, list[Quotation]] = {}
    fields = [field.name for field in dataclasses.fields(Quotation)]
    known = quotations[["article_id", *fields]].astype(object)
    for article_id, *values in known.where(known.notna(), None).itertuples(index=False, name=None):
        said.setdefault(article_id, []).append(Quotation(*values))
    return said


def _first_come(numerals: list[Numeral], vague: list[VagueAmount]) -> tuple[list[Numeral], list[VagueAmount]]:
    """Both without overlaps: in "several hundred" the vague amount starts first, in "three dozen" the number."""
    if not vague:
        return numerals, vague
    spans = sorted(
        [(each.start, each.end, 0, index) for index, each in enumerate(numerals)]
        + [(each.start, each.end, 1, index) for index, each in enumerate(vague)]
    )
    kept: tuple[list[int], list[int]] = ([], [])
    taken = 0
    for start, end, which, index in spans:
        if start >= taken:
            kept[which].append(index)
            taken = end
    return [numerals[index] for index in kept[0]], [vague[index] for index in kept[1]]


def _from_vague(text: str, low: str, amount: VagueAmount) -> Reading:
    """The figure of a vague amount: of money and measures ("hundreds of millions of dollars") or of things."""
    behind = amount.end + 3 if low.startswith(" of ", amount.end) else amount.end
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
        _slice(text, phrase),
    )
    end = phrase.end if phrase else unit.end if unit else amount.end
    return Reading(figure, None, amount.end, end)


def _from_quantity(text: str, low: str, quantity: Quantity) -> Reading | None:
    """The figure that a quantity is, unless it is none."""
    before = words_before(low, quantity.start)
    comparator, rest = read_symbol(low, quantity.start), len(before.words)
    if comparator is None:
        comparator, rest = read_before(before, quantity.unit)
    trend = read_trend(before.words[:rest])
    after = read_after(low, quantity.end)
    end = after.edge if after else quantity.end
    phrase = _counted(text, low, quantity, end)
    compared = bool(comparator or trend)
    bounded = (comparator is not None and comparator.name != "about") or (
        trend is not None and trend[1] == "by"
    )
    if why_not(Setting(text, low, quantity, before, compared, bounded, phrase)):
        return None
    if after is None and phrase and quantity.unit is None:
        after = read_after(low, phrase.end)
        end = after.edge if after else end
    name = _comparator_name(quantity, comparator, after)
    unit = quantity.unit or ("year_of_age" if is_age(text, low, quantity, alone=phrase is None) else None)
    counted = None if unit == "year_of_age" else _slice(text, phrase)
    if is_magnitude(low, quantity):
        counted = MAGNITUDE
    start = comparator.edge if comparator else quantity.start
    stop = _span_end(text, quantity)
    if after and after.edge - stop <= len(after.phrase) + 1:
        stop = after.edge
    figure = Figure(
        start,
        stop,
        text[start:stop],
        None if name in _OPEN_BELOW else quantity.low,
        None if name in _OPEN_ABOVE else quantity.high,
        name,
        unit,
        counted,
        _change(trend, quantity, counted),
    )
    return Reading(figure, quantity, max(end, quantity.end), phrase.end if phrase else quantity.end)


def _counted(text: str, low: str, quantity: Quantity, end: int) -> Phrase | None:
    """What a count or a share counts; money, measures and ages count nothing but themselves."""
    if quantity.kind is None:
        return find_counted(text, low, end, one=quantity.low == quantity.high == 1)
    if quantity.kind != "share":
        return None
    return find_counted_whole(text, low, end, directly=quantity.unit == "fraction")


def _comparator_name(quantity: Quantity, before: Comparator | None, after: Comparator | None) -> str:
    if quantity.low != quantity.high:
        return "range"
    if after and (before is None or before.name == "about"):
        return after.name
    return before.name if before else "exact"


def _slice(text: str, phrase: Phrase | None) -> str | None:
    return " ".join(text[phrase.start : phrase.end].split()) if phrase else None


def _span_end(text: str, quantity: Quantity) -> int:
    """Where the span of a figure ends: behind money, shares and glued units, else behind the number."""
    if quantity.kind in {"money", "share"} and "/" not in (quantity.unit or ""):
        return max(quantity.end, quantity.numeral.end)
    end = quantity.numeral.end
    while end < quantity.end and (text[end].isalnum() or text[end] in "°%/"):
        end += 1
    return end


def _change(trend: tuple[str, str] | None, quantity: Quantity, counted: str | None) -> str | None:
    """Direction of a rise or fall, where what rose can rise: shares, money, degrees, points and seats."""
    if trend is None:
        return None
    direction, how = trend
    if how == "by" or quantity.kind in {"money", "share"}:
        return direction
    if quantity.kind == "measure":
        return None if quantity.unit in _PATHS else direction
    head = counted.split()[-1].lower() if counted else ""
    return direction if head in _TREND_MEASURES else None
