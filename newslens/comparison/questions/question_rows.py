"""Rows of the table `questions`: how many answer a question, between which values, and with which verdict.

Takes the claims that answer each question, and the figures table with its column `question`; gives the rows. Agreement is
counted over lineages: three copies of one text are one voice. Values are those of the commonest unit, in the unit of the
question's first figure; amounts in two currencies are never held against each other.

What this does not cover: which figures answer one question (`newslens.comparison.questions.grouping`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.claims.dimensions import UNKNOWN_BASE
from newslens.comparison.claims.growth import is_superseded
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.answer_bounds import Answer
from newslens.comparison.questions.number_courses import course_of, is_moving
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
        course=course_of(judged),
        moves=is_moving(judged),
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


def _growth(claim: Claim) -> str | None:
    """What the text says of the course of a number; "earlier" figures have been overtaken."""
    return "superseded" if is_superseded(claim) else claim.growth
