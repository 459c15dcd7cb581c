"""Findings about sums: what adds up, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.questions import check_arithmetic
from newslens.comparison.shared.slugs import slug
from newslens.language.sentence_building import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions import Check, Claim

__all__ = ["arithmetic_findings"]

_WEIGHTS = {"adds_up": 0.3, "does_not_add_up": 0.7}
_ASIDE = 0.1
"""A sum that holds within one sentence is worth less than one that two reports support."""


def arithmetic_findings(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    *,
    order: Mapping[str, int],
    questions: Sequence[str | None],
) -> Iterator[Draft]:
    """Findings about the sums that the figures invite; what cannot be checked is none.

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
        if check.verdict in _WEIGHTS:
            yield _draft(check, order, questions[check.figures[0].row])


def _draft(check: Check, order: Mapping[str, int], subject: str | None) -> Draft:
    articles = sorted({figure.article_id for figure in check.figures}, key=lambda each: order[each])
    numbers = [str(order[article]) for article in articles]
    inside = len(articles) == 1
    return Draft(
        kind="arithmetic",
        key=slug(f"{check.kind} {check.said} {' '.join(numbers)}"),
        summary=_summary(check, numbers),
        reason=_reason(check, numbers, inside=inside),
        verdict=check.verdict,
        weight=_WEIGHTS[check.verdict] - _ASIDE * (inside and check.verdict == "adds_up"),
        subject=subject,
        proofs=tuple(Proof(f.article_id, f.start, f.end, f.surface, f.surface) for f in check.figures),
    )


def _summary(check: Check, numbers: Sequence[str]) -> str:
    said = " ".join(check.said.split())
    if check.kind == "rate":
        return f"Report {numbers[0]} converts at two rates: {check.computed}."
    quoted = f"“{said[:1].upper()}{said[1:]}”"
    if check.verdict == "adds_up":
        return f"{quoted} holds: {check.computed}."
    return f"{quoted} does not fit: {check.computed}."


def _reason(check: Check, numbers: Sequence[str], *, inside: bool) -> str:
    if check.kind == "rate":
        return "The two conversions cannot both be right; the text does not say at which rate it converts."
    if not inside:
        return (
            f"Reports {listed(numbers)} support each other: the share stands in one, the numbers in another. "
            "That both speak of the same group is read from the counted noun alone."
        )
    where = f"All of the figures stand in report {numbers[0]}."
    return (
        where
        if check.verdict == "adds_up"
        else f"{where} One of them must be wrong, or they count different things."
    )
