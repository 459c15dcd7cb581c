"""Figures read for comparison: their claims, what repeats what, how alike they are, and what stands at one place of a copy.

Takes the tables of the earlier wings; gives everything that grouping (`newslens.comparison.questions.grouping`) asks for.

What this does not cover: which figures answer one question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.claims.places import read_story_places
from newslens.comparison.questions.conversions import find_conversions, with_conversions
from newslens.comparison.questions.shared_slots import find_shared_slots
from newslens.comparison.questions.totals_across import with_known_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim

__all__ = ["FigureReading", "read_figures"]


class FigureReading(NamedTuple):
    """The figures of an event, ready to be grouped."""

    claims: Sequence[Claim]
    """One for each row of the table `figures`."""
    conversions: Mapping[int, int]
    """Rows that repeat another in another unit, each to the row that it repeats."""
    originals: Sequence[Claim]
    """Claims that repeat none."""
    likeness: ClaimLikeness
    slots: Sequence[tuple[int, int]]
    """Positions in `originals` of two that stand at one slot of a shared passage."""
    lengths: Mapping[str, int]
    """Length of each article's text."""


def read_figures(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    sentences: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    dates: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
) -> FigureReading:
    """Read the figures of an event.

    Parameters
    ----------
    articles, figures, sentences, names, dates, passages
        The tables of those names; each but the first two may be missing.
    """
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    mentions = names_by_article(names, articles)
    claims = read_claims(articles, figures, sentences=sentences, mentions=mentions, dates=dates)
    claims = with_known_parts(claims, texts)
    conversions = find_conversions(claims, texts)
    originals = with_conversions(claims, conversions)
    likeness = ClaimLikeness(originals, read_story_places(texts, mentions))
    slots = find_shared_slots(originals, passages, likeness)
    lengths = {key: len(text) for key, text in texts.items()}
    return FigureReading(claims, conversions, originals, likeness, slots, lengths)
