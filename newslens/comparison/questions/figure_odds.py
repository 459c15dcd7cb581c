"""How surely each figure answers its question, as the model of agreeing claims sees it, and where else it could belong.

Takes the tables of the event with the question of each figure; gives, for each figure, the chance of its surest pair
within its question and that of its surest pair with a figure of another question. A chance is that of the fitted logistic
model (`newslens.comparison.questions.agreement_model`), which knows only answers that agree: a figure that clashes with all
others of its question was put there by rules (`newslens.comparison.questions.clash_licence`) and has none.

What this does not cover: whether the number was read rightly.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.questions.agreement_features import FeatureReader
from newslens.comparison.questions.agreement_model import AgreementModel
from newslens.comparison.questions.candidate_pairs import content_order, pairs_to_compare
from newslens.comparison.questions.figure_reading import read_figures
from newslens.comparison.questions.value_likeness import agree
from newslens.comparison.shared.article_order import ArticleOrder, put_back
from newslens.frames import rows

if TYPE_CHECKING:
    import pandas as pd

    from newslens.comparison.questions.figure_reading import FigureReading

__all__ = ["FigureOdds", "weigh_figures"]


class FigureOdds(NamedTuple):
    """How surely a figure answers its question."""

    own: float | None = None
    """Chance, 0 to 1, of its surest pair with another figure of its question; None where it has none that agrees."""
    others: int = 0
    """How many other figures of its question it was held against."""
    rival: float = 0.0
    """Chance of its surest pair with a figure of another question."""
    rival_question: str | None = None
    """That other question."""


def weigh_figures(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    sentences: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    dates: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
) -> list[FigureOdds]:
    """Weigh how surely each figure answers its question.

    Parameters
    ----------
    articles, figures, sentences, names, dates, passages
        The tables of those names, `figures` with the question of each.

    Returns
    -------
    list of FigureOdds
        One for each row of `figures`; a figure that repeats another in another unit has that one's.
    """
    order = ArticleOrder(articles)
    odds = _weighed(
        order.articles,
        order.ordered(figures),
        sentences=order.ordered(sentences),
        names=order.ordered(names),
        dates=order.ordered(dates),
        passages=order.ordered(passages, "article_a", "article_b"),
    )
    return put_back(odds, order.positions(figures))


def _weighed(
    articles: pd.DataFrame, figures: pd.DataFrame, **tables: pd.DataFrame | None
) -> list[FigureOdds]:
    """How surely each figure answers its question, all tables in the order of the contents of the articles."""
    read = read_figures(articles, figures, **tables)
    question_of = [question for (question,) in rows(figures, "question")]
    found: list[FigureOdds] = [FigureOdds()] * len(figures)
    for (row, other), chance in _chances(read):
        for one, two in ((row, other), (other, row)):
            found[one] = _with_pair(found[one], question_of[one], question_of[two], chance)
    for row, original in read.conversions.items():
        found[row] = found[original]
    return found


def _chances(read: FigureReading) -> list[tuple[tuple[int, int], float | None]]:
    """Rows of the pairs of claims that are worth comparing, each with its chance, None where the values do not agree."""
    order = sorted(range(len(read.originals)), key=lambda index: content_order(read.originals[index]))
    claims = [read.originals[index] for index in order]
    place = {index: position for position, index in enumerate(order)}
    slots = {tuple(sorted((place[a], place[b]))) for a, b in read.slots}
    slot_rows = {(min(rows_), max(rows_)) for rows_ in (_rows_of(read, pair) for pair in read.slots)}
    reader = FeatureReader(read.originals, read.likeness, slots=slot_rows, lengths=read.lengths)
    model = AgreementModel(claims, reader, read.likeness.places)
    found = []
    for a, b in sorted({*pairs_to_compare(claims, read.likeness), *slots}):
        odds = model.strength(a, b) if agree(claims[a], claims[b]) else None
        chance = None if odds is None else 1 / (1 + math.exp(-odds))
        found.append(((claims[a].row, claims[b].row), chance))
    return found


def _rows_of(read: FigureReading, pair: tuple[int, int]) -> tuple[int, int]:
    return read.originals[pair[0]].row, read.originals[pair[1]].row


def _with_pair(odds: FigureOdds, own: str | None, other: str | None, chance: float | None) -> FigureOdds:
    """The odds of a figure with one more of its pairs."""
    if own == other:
        surest = odds.own if chance is None else max(chance, odds.own or 0.0)
        return odds._replace(own=surest, others=odds.others + 1)
    if chance is not None and chance > odds.rival:
        return odds._replace(rival=chance, rival_question=other)
    return odds
