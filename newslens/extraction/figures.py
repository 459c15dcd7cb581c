"""Reported figures: every number that a text gives, with its comparator, its unit and what it counts.

A figure is built from the inside out: the number itself (`numerals`), its currency or unit and a second number
that makes it a range (`quantities`), the comparator and the trend before or behind it (`comparators`), and the noun
phrase that is counted (`counted`). Numbers that report nothing - dates, names, ranks, idioms - are sorted out by
kind (`not_figures`); amounts without a number come from `vague`.

The span covers comparator, number, currency and percent sign; the noun that is counted and the unit of a measure
stand outside it, except where the unit is glued to the number ("12km"). A conversion in brackets ("10 km
(6.2 miles)") is a figure of its own that points back to the original by `conversion_of`. A number that stands alone
counts what an earlier figure of its sentence counts ("around 15 of the 329 seats, down from the 48 it held").

Takes a text (or a table of articles); gives figures in the order of the text. Who is the source of a figure is
read by `attribution`, which question it answers by `newslens.comparison`.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon, tables
from newslens.extraction.attribution import attribute_figures
from newslens.extraction.comparators import read_after, read_before, read_trend, words_before
from newslens.extraction.counted import Phrase, find_counted
from newslens.extraction.not_figures import Setting, why_not
from newslens.extraction.numerals import lowered
from newslens.extraction.quantities import Quantity, find_quantities
from newslens.extraction.quotations import extract_quotations
from newslens.extraction.vague import VagueAmount, find_vague_amounts
from newslens.reading.segments import readable, segment, segments_of
from newslens.tables import Figure, Quotation

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["extract_figures", "find_figures"]


class _Found(NamedTuple):
    """A figure before it knows its neighbours."""

    figure: Figure
    quantity: Quantity | None
    end: int
    """Where number, unit and comparator behind them end."""


_OPEN_BELOW = {"less_than", "at_most"}
_OPEN_ABOVE = {"more_than", "at_least"}
_TREND_MEASURES = lexicon.words("trend_measures")
_AGED = re.compile(
    r"\b(?:aged|age|ages)\s+(?:of\s+|between\s+|from\s+|just\s+|only\s+|about\s+|around\s+|over\s+|under\s+)*$"
)
_AGE_TO = re.compile(r"\b(?:age|expectancy)\b[^.;\n\d]{0,40}?\s(?:to|at|is|of|was|around|about)\s+$")
_AGE_APPOSED = re.compile(r"[^\W\d_][\w’'.-]*[A-Za-z],\s$")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n")
_BRACKET = re.compile(
    r"\s?[(\[]\s?(?:or\s+|about\s+|around\s+|approximately\s+|some\s+|roughly\s+|nearly\s+|~)?$"
)
_SECOND_IN_BRACKET = re.compile(r"\s?(?:/|,|;|\bor\b)\s?$")
_OLDEST = 122


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
    vague = find_vague_amounts(low)
    found = [_from_vague(text, low, amount) for amount in vague]
    taken = [(amount.start, amount.end) for amount in vague]
    for quantity in find_quantities(text, low):
        if not _overlaps(taken, quantity.start, quantity.end):
            read = _from_quantity(text, low, quantity)
            if read:
                found.append(read)
    found.sort(key=lambda each: (each.figure.start, each.figure.end))
    return _related(text, low, found)


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
    parts = segments_of(segments)
    said = _quotations_of(quotations)
    pairs = []
    for article_id, text in zip(articles["article_id"], articles["text"], strict=True):
        figures = find_figures(readable(text, parts.get(article_id, ())))
        pairs.append((article_id, attribute_figures(text, figures, said.get(article_id, []))))
    return tables.found_table("figures", pairs)


def _quotations_of(quotations: pd.DataFrame) -> dict[str, list[Quotation]]:
    """The quotations of each article, as records."""
    said: dict[str, list[Quotation]] = {}
    fields = [field.name for field in dataclasses.fields(Quotation)]
    known = quotations[["article_id", *fields]].astype(object)
    for article_id, *values in known.where(known.notna(), None).itertuples(index=False, name=None):
        said.setdefault(article_id, []).append(Quotation(*values))
    return said


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in taken)


def _from_vague(text: str, low: str, amount: VagueAmount) -> _Found:
    phrase = find_counted(text, low, amount.end, one=False) or _behind_of(text, low, amount.end)
    figure = Figure(
        amount.start,
        amount.end,
        text[amount.start : amount.end],
        amount.low,
        amount.high,
        amount.comparator,
        counted=_slice(text, phrase),
    )
    return _Found(figure, None, amount.end)


_OF = re.compile(r"\s+of\b")


def _behind_of(text: str, low: str, end: int) -> Phrase | None:
    of = _OF.match(low, end)
    return find_counted(text, low, of.end(), one=False) if of else None


def _slice(text: str, phrase: Phrase | None) -> str | None:
    return text[phrase.start : phrase.end] if phrase else None


def _from_quantity(text: str, low: str, quantity: Quantity) -> _Found | None:
    """The figure that a quantity is, unless it is none."""
    before = words_before(low, quantity.start)
    comparator, at = read_before(before, quantity.unit)
    trend = read_trend(before.words[:at])
    end = quantity.end
    after = read_after(low, end)
    if after:
        end = after.edge
    phrase = None
    if quantity.kind in {None, "share"}:
        phrase = find_counted(text, low, end, one=quantity.low == quantity.high == 1)
        if phrase is None and quantity.unit is not None:
            phrase = _behind_of(text, low, end)
    if after is None and phrase and (after := read_after(low, phrase.end)) and after.name == "at_most":
        after = None
    setting = Setting(
        text,
        low,
        quantity.numeral,
        quantity.start,
        quantity.end,
        quantity.unit,
        quantity.kind,
        before,
        bool(comparator or trend or quantity.joined),
        phrase,
    )
    if why_not(setting):
        return None
    name = (
        "range"
        if quantity.low != quantity.high
        else (after or comparator).name
        if after or comparator
        else "exact"
    )
    lower: float | None = quantity.low
    upper: float | None = quantity.high
    if name in _OPEN_BELOW:
        lower = None
    elif name in _OPEN_ABOVE:
        upper = None
    unit = quantity.unit or _age(text, low, quantity, phrase)
    counted = _slice(text, phrase) if unit != "year_of_age" else None
    start = comparator.edge if comparator else quantity.start
    stop = end if after and end > quantity.end else _span_end(text, quantity)
    change = _change(trend, unit, quantity.kind, counted)
    figure = Figure(start, stop, text[start:stop], lower, upper, name, unit, counted, change)
    return _Found(figure, quantity, end)


def _span_end(text: str, quantity: Quantity) -> int:
    """Where the span of a figure ends: behind money, shares and glued units, else behind the number."""
    if quantity.kind in {"money", "share"} and "/" not in (quantity.unit or ""):
        return max(quantity.end, quantity.numeral.end)
    end = quantity.numeral.end
    while end < quantity.end and (text[end].isalnum() or text[end] in "°%/"):
        end += 1
    return end


def _age(text: str, low: str, quantity: Quantity, phrase: Phrase | None) -> str | None:
    """year_of_age where words before the number, or its place behind a name, say that it is an age."""
    if quantity.kind or quantity.high > _OLDEST or quantity.numeral.form not in {"integer", "words"}:
        return None
    left = low[max(0, quantity.start - 60) : quantity.start]
    if _AGED.search(left) or (phrase is None and _AGE_TO.search(left)):
        return "year_of_age"
    follows = text[quantity.end : quantity.end + 1]
    apposed = _AGE_APPOSED.search(text, max(0, quantity.start - 25), quantity.start)
    if (
        quantity.numeral.form == "integer"
        and apposed
        and apposed.group()[0].isupper()
        and follows in {",", ")", ".", ";"}
        and quantity.low >= 1
    ):
        return "year_of_age"
    return None


def _change(
    trend: tuple[str, str] | None, unit: str | None, kind: str | None, counted: str | None
) -> str | None:
    """Direction of a rise or fall, where what rose can rise: shares, money, points and seats."""
    if trend is None:
        return None
    direction, how = trend
    if how == "by" or kind in {"money", "share"}:
        return direction
    head = counted.split()[-1].lower() if counted else ""
    return direction if head in _TREND_MEASURES else None


def _related(text: str, low: str, found: list[_Found]) -> list[Figure]:
    """Figures that know their neighbours: conversions point back, lone numbers count what is counted before."""
    figures: list[Figure] = []
    for index, each in enumerate(found):
        figure = each.figure
        if index and each.quantity is not None:
            earlier, previous = figures[-1], found[index - 1]
            between = text[previous.end : each.quantity.start]
            if (
                each.quantity.kind in {"money", "measure"}
                and previous.quantity is not None
                and previous.figure.unit != figure.unit
            ):
                if _BRACKET.fullmatch(between) and previous.figure.counted is None:
                    figure = dataclasses.replace(figure, conversion_of=earlier.start)
                elif earlier.conversion_of is not None and _SECOND_IN_BRACKET.fullmatch(between):
                    figure = dataclasses.replace(figure, conversion_of=earlier.conversion_of)
            if figure.unit is None and figure.counted is None:
                figure = dataclasses.replace(figure, counted=_carried(text, figures, figure))
        figures.append(figure)
    return figures


def _carried(text: str, figures: list[Figure], figure: Figure) -> str | None:
    """What the nearest earlier count of the sentence counts."""
    for earlier in reversed(figures[-4:]):
        if _SENTENCE_END.search(text, earlier.end, figure.start):
            return None
        if earlier.unit is None and earlier.counted is not None:
            return earlier.counted
    return None
