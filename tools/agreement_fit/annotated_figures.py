"""Figures as a person annotated them, and which of them a claim is.

Takes a file `figures.jsonl`, one figure a line: article_id, start, end, low, high, question, marginal. A claim counts as the
annotated figure that it overlaps and whose number it gives.

What this does not cover: which claims are put under one question (`agreement_fit.grouped_pairs`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from newslens.comparison.claims.claim import Claim

__all__ = ["AnnotatedFigure", "match_claims", "read_figures"]

_CLOSE = 1e-3
"""How far a number that newslens reads may be off the annotated one, of itself."""


class AnnotatedFigure(NamedTuple):
    """A figure, its number, and the question that it answers."""

    article_id: str
    start: int
    end: int
    low: float | None
    high: float | None
    question: str | None
    marginal: bool
    """Whether a careful reader may leave it out."""


def read_figures(path: Path) -> list[AnnotatedFigure]:
    """The figures of a file that are not marginal, in its order; keys that are not needed are passed over."""
    lines = path.read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines if line.strip()]
    figures = [AnnotatedFigure(*(each[name] for name in AnnotatedFigure._fields)) for each in told]
    return [figure for figure in figures if not figure.marginal]


def match_claims(claims: Iterable[Claim], figures: Sequence[AnnotatedFigure]) -> dict[int, int]:
    """Index of the annotated figure that each claim is, by the claim's row; claims that are none are left out."""
    by_article: dict[str, list[int]] = {}
    for index, figure in enumerate(figures):
        by_article.setdefault(figure.article_id, []).append(index)
    found: dict[int, int] = {}
    for claim in claims:
        same = (n for n in by_article.get(claim.article_id, []) if _is_one(claim, figures[n]))
        index = next(same, -1)
        if index >= 0:
            found[claim.row] = index
    return found


def _is_one(claim: Claim, figure: AnnotatedFigure) -> bool:
    if claim.end <= figure.start or figure.end <= claim.start:
        return False
    named = [each for each in (figure.low, figure.high) if each is not None]
    if not named or claim.comparator == "vague":
        return not named and claim.comparator == "vague"
    return any(
        each is not None and abs(each - named[0]) <= _CLOSE * abs(named[0]) + 1e-6
        for each in (claim.low, claim.high)
    )
