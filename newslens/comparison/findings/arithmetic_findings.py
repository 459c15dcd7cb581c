"""Findings about sums: calculations that the figures of the reports invite, and whether they hold.

Takes the claims of all figures (`newslens.comparison.questions.Claim`) and the texts; gives one draft for each
calculation that adds up or does not: a share beside its parts, a change beside two levels, a rate of exchange used
twice. What cannot be checked is no finding.

What this does not cover: the calculations themselves (`newslens.comparison.questions.check_arithmetic`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.questions import check_arithmetic
from newslens.comparison.shared.slugs import slug
from newslens.language.sentence_building import listed, upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions import Check, Claim

__all__ = ["draft_check", "find_sums"]


def find_sums(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    *,
    order: Mapping[str, int],
    questions: Sequence[str | None],
) -> Iterator[Draft]:
    """Findings about the sums that the figures invite.

    Parameters
    ----------
    claims
        Claims of all figures.
    texts
        The articles' texts by article_id.
    order
        Number of each report, from 1.
    questions
        Question of each row of the figures table.
    """
    for check in check_arithmetic(claims, texts):
        if check.verdict in thresholds.SUM_WEIGHTS:
            yield draft_check(check, order, questions[check.figures[0].row])


def draft_check(check: Check, order: Mapping[str, int], subject: str | None) -> Draft:
    """A calculation as a finding.

    Parameters
    ----------
    check
        A calculation that adds up or does not.
    order
        Number of each report, from 1.
    subject
        Question of the figure that states the result.
    """
    numbers = [str(number) for number in sorted({order[figure.article_id] for figure in check.figures})]
    is_aside = len(numbers) == 1 and check.verdict == "adds_up"
    return Draft(
        kind="arithmetic",
        key=slug(f"{check.kind} {check.said} {' '.join(_others(check))}"),
        summary=_summary(check, numbers[0]),
        reason=_reason(check, numbers),
        verdict=check.verdict,
        weight=thresholds.SUM_WEIGHTS[check.verdict] - (thresholds.ASIDE_WEIGHT if is_aside else 0),
        subject=subject,
        proofs=tuple(Proof(f.article_id, f.start, f.end, f.surface, f.surface) for f in check.figures),
    )


def _others(check: Check) -> list[str]:
    """The figures of a calculation beside the one that is quoted, as they stand."""
    return [figure.surface for figure in check.figures if figure.surface != check.said]


def _summary(check: Check, number: str) -> str:
    if check.kind == "rate":
        return f"Report {number} converts at two rates: {check.computed}."
    quoted = f"“{upper_first(' '.join(check.said.split()))}”"
    return f"{quoted} {'holds' if check.verdict == 'adds_up' else 'does not fit'}: {check.computed}."


def _reason(check: Check, numbers: Sequence[str]) -> str:
    if check.kind == "rate":
        return "The two conversions cannot both be right; the text does not say at which rate it converts."
    if len(numbers) > 1:
        return (
            f"Reports {listed(numbers)} support each other: the share stands in one, the numbers in another. "
            "That both speak of the same group is read from the counted noun alone."
        )
    where = f"All of the figures stand in report {numbers[0]}."
    if check.verdict == "adds_up":
        return where
    return f"{where} One of them must be wrong, or they count different things."
