"""How doubtful each row is that a person may review, and why, in a sentence.

Takes the tables of an event; gives, for figures, quotations and questions, a doubt between 0 and 1. What there is of scores
differs, and so does what a doubt means:

- A figure whose question has another answer that agrees: 1 minus the chance of its surest pair, by the fitted model of
  agreeing claims; the chance that it answers another question, where that is higher. So too for a figure that stands alone.
- A figure that clashes with all others of its question was put there by rules, which have no score: `NO_SCORE`.
- A quotation: 1 minus the share of its wording that its nearest rendering has, a likeness and no chance. A quotation in marks of
  which nobody is named as the speaker has `NO_SCORE` at least.
- A question: the highest doubt of its figures.

0 says that no measure speaks against a row, not that it is right: whether a number or a name was read rightly has no score.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.questions import FigureOdds, weigh_figures
from newslens.frames import FigureRow, QuotationRow, records, rows
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

__all__ = ["NO_SCORE", "Doubt", "doubts_of_figures", "doubts_of_quotations"]

NO_SCORE: Final = 0.5
"""Doubt of what was decided by a rule that gives no score: as likely as not. Set by hand; not measured."""

_CERTAIN: Final = 0.005
"""A chance below this is shown as none. Set by hand; not measured."""


class Doubt(NamedTuple):
    """How doubtful a row is."""

    doubt: float
    why: str
    nearest: str | None = None
    """The question or utterance that the row may belong to instead."""


def doubts_of_figures(tables: Mapping[str, pd.DataFrame]) -> list[Doubt]:
    """Doubt of each row of `figures`."""
    figures = tables["figures"]
    known = {name: tables[name] for name in ("sentences", "names", "dates", "passages")}
    odds = weigh_figures(tables["articles"], figures, **known)
    sizes = Counter(question for (question,) in rows(figures, "question"))
    asked = records(figures, FigureRow)
    return [_of_figure(each, sizes[row.question]) for each, row in zip(odds, asked, strict=True)]


def doubts_of_quotations(tables: Mapping[str, pd.DataFrame]) -> list[Doubt]:
    """Doubt of each row of `quotations`."""
    nearest: dict[tuple[str, int, int], float] = {}
    for side in ("a", "b"):
        columns = (f"article_{side}", f"start_{side}", f"end_{side}", "similarity")
        for article, start, end, similarity in rows(tables["renderings"], *columns):
            key = (article, start, end)
            nearest[key] = max(nearest.get(key, 0.0), similarity)
    quotations: Sequence[QuotationRow] = records(tables["quotations"], QuotationRow)
    return [_of_quotation(row, nearest.get((row.article_id, row.start, row.end))) for row in quotations]


def _of_figure(odds: FigureOdds, size: int) -> Doubt:
    other = "no other question comes near"
    if odds.rival >= _CERTAIN:
        other = f"the chance that it answers another question is {odds.rival:.0%}"
    nearest = odds.rival_question if odds.rival >= _CERTAIN else None
    if size <= 1:
        return Doubt(round(odds.rival, 3), f"It is the only answer to its question; {other}.", nearest)
    if odds.own is None:
        why = "It differs from the other answers to its question; rules put it there, which give no chance"
        return Doubt(max(NO_SCORE, round(odds.rival, 3)), f"{why}; {other}.", nearest)
    doubt = odds.rival if odds.rival > odds.own else 1 - odds.own
    why = f"The chance that it answers one question with the figure most like it is {odds.own:.0%}; {other}."
    return Doubt(round(max(doubt, 1 - odds.own), 3), why, nearest)


def _of_quotation(row: QuotationRow, similarity: float | None) -> Doubt:
    if similarity is None:
        doubt, why = 0.0, "No other report has it"
    else:
        doubt, why = 1 - similarity, f"It shares {similarity:.0%} with the rendering that is most like it"
    if row.speaker is None and row.kind not in UNMARKED_KINDS:
        return Doubt(max(NO_SCORE, round(doubt, 3)), f"{why}; nobody is named as its speaker.")
    return Doubt(round(doubt, 3), f"{why}.")
