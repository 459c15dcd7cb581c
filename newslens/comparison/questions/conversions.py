"""Conversions: figures that repeat another in a second unit, "10 miles (15 kilometers)".

A conversion is no fact of its own. It goes with the figure that it converts, and lends it a second amount, by which
that figure can be held against a report that gives only the other unit.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.questions.claim import Context

__all__ = ["find_conversions", "with_conversions"]

_GAP = re.compile(r"\s*(?:\w+[- ]?){0,3}\s*[(\[/]\s*(?:\w+\s+){0,2}[^\w\s]?$")
_LONGEST_GAP = 40


def find_conversions(contexts: Sequence[Context], texts: Mapping[str, str]) -> dict[int, int]:
    """Rows of the figures that are conversions, each to the row of the figure that it repeats.

    Parameters
    ----------
    contexts
        What each figure is about.
    texts
        The articles' texts by article_id.
    """
    found: dict[int, int] = {}
    ordered = sorted(contexts, key=lambda c: (c.place.article, c.place.start))
    for before, context in itertools.pairwise(ordered):
        if _repeats(context, before, texts[context.place.article]):
            found[context.row] = found.get(before.row, before.row)
    return found


def with_conversions(contexts: Sequence[Context], conversions: Mapping[int, int]) -> list[Context]:
    """Figures that are no conversions, each with the amounts that it is converted to."""
    amounts = {context.row: context.amounts for context in contexts}
    for row, original in conversions.items():
        amounts[original] += amounts[row]
    return [replace(c, amounts=amounts[c.row]) for c in contexts if c.row not in conversions]


def _repeats(context: Context, before: Context, text: str) -> bool:
    if context.place.article != before.place.article or context.unit == before.unit:
        return False
    if context.conversion_of == before.place.start:
        return True
    if context.measure.dimension != before.measure.dimension or before.measure.dimension == "count":
        return False
    gap = text[before.place.end : context.place.start]
    return len(gap) <= _LONGEST_GAP and bool(_GAP.fullmatch(gap))
