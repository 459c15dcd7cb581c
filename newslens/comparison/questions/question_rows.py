"""Rows of the table `questions`: how many answer a question, between which values, and with which verdict.

Takes the claims that answer each question, and the figures table with its column `question`; gives the rows. Agreement is
counted over lineages: three copies of one text are one voice. Values are those of the commonest unit, in the unit of the
question's first figure; amounts in two currencies are never held against each other.

What this does not cover: which figures answer one question (`newslens.comparison.questions.grouping`).
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.claims.dimensions import UNKNOWN_BASE
from newslens.comparison.claims.growth import is_superseded, only_grows, only_shrinks
from newslens.comparison.claims.roles import folded
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.answer_bounds import Answer
from newslens.comparison.questions.time_differences import days_told
from newslens.comparison.questions.value_likeness import are_transposed
from newslens.comparison.questions.verdicts import judge
from newslens.frames import rows
from newslens.schema import Question

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim

__all__ = ["AnswerCounts", "question_row"]


class AnswerCounts:
    """How many figures, articles and lineages answer each question.

    Parameters
    ----------
    figures
        The figures table with its column `question`.
    lineages
        The lineages table; where it is missing, every article is a voice of its own.
    """

    def __init__(self, figures: pd.DataFrame, lineages: pd.DataFrame | None) -> None:
        lineage_of = {} if lineages is None else dict(rows(lineages, "article_id", "lineage"))
        self.figures: Counter[str] = Counter()
        self.articles: dict[str, set[str]] = {}
        self.lineages: dict[str, set[str]] = {}
        for question, article in rows(figures, "question", "article_id"):
            self.figures[question] += 1
            self.articles.setdefault(question, set()).add(article)
            self.lineages.setdefault(question, set()).add(lineage_of.get(article) or article)


def question_row(
    question: str,
    label: str,
    claims: Sequence[Claim],
    counts: AnswerCounts,
    published: Mapping[str, dt.datetime | None],
    *,
    shown: bool = True,
) -> Question:
    """The row of a question.

    Parameters
    ----------
    question, label
        Its id and its label.
    claims
        Claims that answer it, conversions left out.
    counts
        How many answer each question, conversions among them.
    published
        When each article was published.
    shown
        Whether answers that clash are shown to answer one question.
    """
    judged = _of_commonest_unit(claims)
    is_mixed = len({claim.unit for claim in judged}) > 1
    answers = [_answer(claim, published, is_mixed=is_mixed) for claim in judged]
    factor = judged[0].dimension.factor
    lows = [answer.low / factor for answer in answers if answer.low is not None]
    highs = [answer.high / factor for answer in answers if answer.high is not None]
    verdict = judge(
        answers,
        shown=shown,
        course=_course(judged),
        moves=_moves(judged),
    )
    # Reports that meet in a conversion only, one in euros and one in dollars, agree.
    is_met = verdict == "single" and len(counts.articles[question]) > 1
    return Question(
        question=question,
        label=label,
        counted=next((claim.counted for claim in claims if claim.counted), None),
        unit=judged[0].unit,
        n_figures=counts.figures[question],
        n_articles=len(counts.articles[question]),
        n_lineages=len(counts.lineages[question]),
        low=min(lows, default=None),
        high=max(highs, default=None),
        verdict="agree" if is_met else verdict,
    )


def _of_commonest_unit(claims: Sequence[Claim]) -> list[Claim]:
    """Claims in the commonest unit, and those whose currency is lost: they may be in any."""
    counts = Counter(claim.dimension.base for claim in claims if claim.dimension.base != UNKNOWN_BASE)
    base = min(counts, key=lambda each: (-counts[each], each), default=UNKNOWN_BASE)
    return [claim for claim in claims if claim.dimension.base in {base, UNKNOWN_BASE}]


def _answer(claim: Claim, published: Mapping[str, dt.datetime | None], *, is_mixed: bool) -> Answer:
    """A claim as an answer; between two units each is taken as rounded to a whole number of its own."""
    factor = claim.dimension.factor
    return Answer(
        article=claim.article_id,
        low=None if claim.low is None else claim.low * factor,
        high=None if claim.high is None else claim.high * factor,
        comparator=claim.comparator,
        surface=claim.surface,
        source=claim.source,
        published=published.get(claim.article_id),
        growth=_growth(claim),
        play=thresholds.UNIT_PLAY * factor if is_mixed else 0.0,
    )


def _moves(claims: Sequence[Claim]) -> bool:
    """Whether figures measure what moves from hour to hour, such as a market: its changes, and what it came to."""
    moving = folded("comparison/moving_quantities")
    # A price a litre is money as well: its dimension is "money/volume".
    kinds = [claim.dimension.name.partition("/")[0] for claim in claims]
    if not all(kind in {"share", "money"} for kind in kinds) or not all(
        c.clause_words & moving for c in claims
    ):
        return False
    return any(c.change is not None for c in claims) or kinds[0] == "money"


def _course(claims: Sequence[Claim]) -> str | None:
    """Whether a number can only grow or only shrink while the event unfolds; that of a year or of an event of the past is over."""
    if all(claim.years or claim.occasion for claim in claims) or _is_slip(claims):
        return None
    if any(map(only_grows, claims)):
        return "grows"
    # "Questioned 31 people so far": the text says that more may come.
    if any(c.growth in {"so_far", "added", "risen"} for c in claims) and not _are_of_a_day_gone_by(claims):
        return "grows"
    return "shrinks" if any(map(only_shrinks, claims)) else None


def _is_slip(claims: Sequence[Claim]) -> bool:
    """Whether digits changed places in a sentence that is else the same to the letter: a slip of the copy, no later number."""
    told: dict[str, dict[tuple[float | None, float | None], Claim]] = {}
    for claim in claims:
        if len(claim.sentence) > thresholds.COPIED_SENTENCE:
            continue
        start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
        rest = f"{claim.sentence[:start]}#{claim.sentence[end:]}"
        told.setdefault(rest, {}).setdefault((claim.low, claim.high), claim)
    return any(
        are_transposed(a, b) for given in told.values() for a, b in itertools.combinations(given.values(), 2)
    )


def _are_of_a_day_gone_by(claims: Sequence[Claim]) -> bool:
    """Whether every number is told of one day, and after it: what a price rose to on Monday does not move on Tuesday."""
    days: dict[tuple[float | None, float | None], frozenset[dt.date]] = {}
    for claim in claims:
        told = frozenset(day for day in days_told(claim) if claim.published and claim.published.date() > day)
        days[claim.low, claim.high] = days.get((claim.low, claim.high), frozenset()) | told
    return bool(frozenset.intersection(*days.values()))


def _growth(claim: Claim) -> str | None:
    """What the text says of the course of a number; "earlier" figures have been overtaken."""
    return "superseded" if is_superseded(claim) else claim.growth
