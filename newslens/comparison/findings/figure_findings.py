"""Findings about figures: conflicts, updates, and differences that are none.

Takes the tables `figures` and `questions`; gives one draft for each question whose answers differ. A conflict names
the answers; an update says from what to what; a compatible difference is worth a line only where a vague word stands
against a number ("dozens" and 125), because it looks like a contradiction and is none.

What this does not cover: which answers exclude each other, which the verdict of the question says
(`newslens.comparison.questions`), and which of them is right.
"""

from __future__ import annotations

import itertools
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.answer_phrasing import tell_compatible, tell_conflict, tell_update
from newslens.comparison.findings.clash_phrasing import tell_grounds
from newslens.comparison.findings.finding_draft import Draft
from newslens.comparison.findings.tallied_answers import is_toll, tally_answers
from newslens.comparison.questions import compatible
from newslens.frames import FigureRow, records
from newslens.schema import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.tallied_answers import KnownReports, TalliedAnswers
    from newslens.comparison.questions import Clash

__all__ = ["find_figure_differences"]

_TELL: Final = {"conflict": tell_conflict, "update": tell_update, "compatible": tell_compatible}
"""How each verdict that is worth a finding is told."""


def find_figure_differences(
    figures: pd.DataFrame,
    questions: pd.DataFrame,
    *,
    known: KnownReports,
    clashes: Mapping[str, Clash] = MappingProxyType({}),
) -> Iterator[Draft]:
    """Findings about the questions whose answers differ, in the order of the questions.

    Parameters
    ----------
    figures, questions
        Tables `figures`, with the question of each, and `questions`.
    known
        What is known of the reports.
    clashes
        By question, the two claims that are best shown to contradict each other.
    """
    answering: dict[str | None, list[FigureRow]] = {}
    for figure in records(figures, FigureRow):
        answering.setdefault(figure.question, []).append(figure)
    for question in records(questions, Question):
        if question.verdict in _TELL:
            # The verdict is about one unit: a conversion in brackets repeats the figure before it.
            judged = [each for each in answering[question.question] if each.unit == question.unit]
            answers = tally_answers(question, judged, known)
            # A person may call answers a conflict that are one value: there is nothing to tell apart.
            if len(answers.given) > 1 and (question.verdict != "compatible" or _is_notable(judged, answers)):
                yield _draft(question, answers, clashes.get(question.question))


def _draft(question: Question, answers: TalliedAnswers, clash: Clash | None) -> Draft:
    told = _TELL[question.verdict](answers)
    reason = told.reason
    if question.verdict == "conflict" and clash is not None:
        reason = f"{reason} {tell_grounds(clash, answers.known.order)}"
    return Draft(
        kind=question.verdict,
        key=question.question,
        summary=told.summary,
        reason=reason,
        verdict=question.verdict,
        weight=_weight(question, answers),
        subject=question.question,
        proofs=answers.proofs,
    )


def _weight(question: Question, answers: TalliedAnswers) -> float:
    """Weight of a finding: by its verdict, more for a toll and for many voices, less where one report has both."""
    weight = thresholds.FIGURE_WEIGHTS[question.verdict]
    weight += thresholds.LINEAGE_WEIGHT * min(question.n_lineages, thresholds.LINEAGES_WEIGHED)
    if is_toll(question.label):
        weight += thresholds.TOLL_WEIGHT
    if question.verdict == "conflict" and len({proof.article for proof in answers.proofs}) == 1:
        weight -= thresholds.ONE_REPORT_WEIGHT
    return weight


def _is_notable(figures: Sequence[FigureRow], answers: TalliedAnswers) -> bool:
    """Whether a vague word stands beside a number, from two lineages.

    Not of lengths of time: "minutes" and "20 minutes" surprise nobody.
    """
    vague = [each.comparator == "vague" for each in figures]
    is_timed = any(each.unit in lexicon.words("figures/units_of_time") for each in figures)
    is_telling = any(vague) and not all(vague) and not is_timed and len(answers.lineages) > 1
    return is_telling and _can_all_be_true(figures)


def _can_all_be_true(figures: Sequence[FigureRow]) -> bool:
    """Whether every two of some answers have a value in common; of too many kinds nobody claims it."""
    kinds = {(each.low, each.high, each.comparator): each for each in figures}
    return len(kinds) <= thresholds.KINDS_HELD_TOGETHER and all(
        compatible(a, b) for a, b in itertools.combinations(kinds.values(), 2)
    )
