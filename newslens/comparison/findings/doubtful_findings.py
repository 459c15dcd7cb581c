"""Figures that differ and may answer one question: a finding that accuses nobody.

Takes the pairs of claims that look like one question and are not shown to be (`newslens.comparison.questions`); gives a
draft for each pair of questions, the best founded first, with the verdict differs. The page lists them apart.

What this does not cover: conflicts (`newslens.comparison.findings.figure_findings`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.clash_phrasing import tell_doubt
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.told_numbers import told_surface
from newslens.language.sentence_building import upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions import Claim, Clash

__all__ = ["find_doubtful"]


def find_doubtful(
    doubtful: Sequence[Clash],
    *,
    order: Mapping[str, int],
    questions: Sequence[str | None],
    labels: Mapping[str | None, str],
) -> Iterator[Draft]:
    """Findings about figures that may answer one question, at most `DOUBTS_TOLD` of them.

    Parameters
    ----------
    doubtful
        Pairs of claims that look like one question and are not shown to be.
    order
        Number of each report, from 1.
    questions
        Question of each row of the figures table.
    labels
        Label of each question.
    """
    ranked = sorted(
        doubtful,
        key=lambda each: (-len(each.reading.grounds), len(each.reading.unsure)),
    )
    told: set[str | None] = set()
    for clash in ranked:
        asked = {questions[clash.a.row], questions[clash.b.row]}
        # One question is told once, with what comes nearest to it.
        if len(told & asked) == 0 and len(told) < 2 * thresholds.DOUBTS_TOLD:
            told |= asked
            yield _draft(clash, order, questions[clash.a.row], labels)


def _draft(
    clash: Clash, order: Mapping[str, int], question: str | None, labels: Mapping[str | None, str]
) -> Draft:
    is_mixed = clash.a.unit != clash.b.unit
    one, other = (_said(claim, with_unit=is_mixed) for claim in (clash.a, clash.b))
    first, second = (order[claim.article_id] for claim in (clash.a, clash.b))
    where, elsewhere = (
        ("by one source", "by another") if first == second else (f"in report {first}", f"in report {second}")
    )
    return Draft(
        kind="differs",
        key=f"{question}",
        summary=f"{upper_first(labels.get(question, 'figures'))}: {one} {where}, {other} {elsewhere}.",
        reason=tell_doubt(clash, order),
        verdict="differs",
        weight=thresholds.DOUBT_WEIGHT,
        subject=question,
        proofs=tuple(
            Proof(c.article_id, c.start, c.end, c.surface, said)
            for c, said in ((clash.a, one), (clash.b, other))
        ),
    )


def _said(claim: Claim, *, with_unit: bool = False) -> str:
    """A figure as a report gives it, on one line and in small letters, as conflicts tell it: "at least three".

    Beside one in another unit it is told with its own, which the label cannot tell for both.
    """
    unit = f" ({claim.unit.replace('_', ' ')})" if with_unit and claim.unit else ""
    return told_surface(claim.surface) + unit
