"""Conversions: figures that repeat another in a second unit, "10 miles (15 kilometers)".

Takes the claims of all articles; gives which claim repeats which, and the claims without the repetitions. A conversion is
no fact of its own: it goes with the figure that it repeats and lends it a second amount, by which that figure can be held
against a report that gives only the other unit.

What this does not cover: conversions in another sentence, and whether the rate is right
(`newslens.comparison.questions.arithmetic`).
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.comparison.claims.claim import in_text_order
from newslens.comparison.questions import question_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["find_conversions", "with_conversions"]

_GAP = re.compile(r"\s*(?:\w+[- ]?){0,3}\s*[(\[/]\s*(?:\w+\s+){0,2}[^\w\s]?$")
"""Text between a figure and its conversion: " miles (about ", " per share ($"."""


def find_conversions(claims: Sequence[Claim], texts: Mapping[str, str]) -> dict[int, int]:
    """Rows of the figures that are conversions, each to the row of the figure that it repeats.

    Parameters
    ----------
    claims
        Claims of all figures.
    texts
        The articles' texts by article_id.
    """
    found: dict[int, int] = {}
    for before, claim in itertools.pairwise(in_text_order(claims)):
        if _repeats(claim, before, texts[claim.article_id]):
            found[claim.row] = found.get(before.row, before.row)
    return found


def with_conversions(claims: Sequence[Claim], conversions: Mapping[int, int]) -> list[Claim]:
    """Claims that are no conversions, each with the amounts that it is converted to.

    Parameters
    ----------
    claims
        Claims of all figures.
    conversions
        As `find_conversions` gives them.
    """
    amounts = {claim.row: claim.amounts for claim in claims}
    for row, original in conversions.items():
        amounts[original] += amounts[row]
    converted = set(conversions.values())
    return [
        replace(claim, amounts=amounts[claim.row]) if claim.row in converted else claim
        for claim in claims
        if claim.row not in conversions
    ]


def _repeats(claim: Claim, before: Claim, text: str) -> bool:
    if claim.article_id != before.article_id or claim.unit == before.unit:
        return False
    if claim.conversion_of == before.start:
        return True
    if claim.dimension.name != before.dimension.name or before.dimension.name == "count":
        return False
    gap = text[before.end : claim.start]
    return len(gap) <= thresholds.CONVERSION_GAP and bool(_GAP.fullmatch(gap))
