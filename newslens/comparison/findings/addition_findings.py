"""Findings about totals that grew by a number that a report tells: 90 million, then 2.5 million more, now 92.5 million.

Takes the claims of all figures; gives one draft for each sentence that adds a number and gives the new total ("an additional
2.5 million were affected, bringing the total to 92.5 million") where another report has what the total was before. The
old number and the new one look like a contradiction; the sentence shows that the one grew into the other.

What this does not cover: growth without a number of what was added, which is an update where the figures answer one
question (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslens.comparison.claims.claim import in_text_order
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.slugs import slug
from newslens.comparison.shared.told_numbers import told_surface
from newslens.language.sentence_building import numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions import Claim

__all__ = ["find_additions"]


def find_additions(
    claims: Sequence[Claim], *, order: Mapping[str, int], questions: Sequence[str | None]
) -> Iterator[Draft]:
    """Findings about totals that grew by a number that a report tells.

    Parameters
    ----------
    claims
        Claims of all figures.
    order
        Number of each report, from 1.
    questions
        Question of each row of the figures table.
    """
    by_value: dict[tuple[float, str], list[Claim]] = {}
    for claim in claims:
        if claim.low is not None and claim.low == claim.high:
            by_value.setdefault((claim.low, claim.dimension.base), []).append(claim)
    seen: set[tuple[float, float]] = set()
    for added, total in _grown(claims):
        before = round((total.low or 0.0) - (added.low or 0.0), 6)
        near = by_value.get((before, total.dimension.base), ())[: thresholds.OLD_TOTALS_TRIED]
        old = [claim for claim in near if _is_old(claim, added, total)]
        if old and (before, added.low or 0.0) not in seen:
            seen.add((before, added.low or 0.0))
            yield _draft(old, added, total, order, questions)


def _grown(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """What was added and the new total, where one sentence gives both."""
    for _, sentence in itertools.groupby(
        in_text_order(claims), key=lambda c: (c.article_id, c.sentence_start)
    ):
        told = [claim for claim in sentence if claim.low is not None and claim.low == claim.high]
        added = next((claim for claim in told if claim.growth == "added"), None)
        total = next((claim for claim in told if claim.growth == "risen"), None)
        if added is None or total is None or added.dimension.base != total.dimension.base:
            continue
        if 0 < (added.low or 0.0) < (total.low or 0.0):
            yield added, total


def _is_old(claim: Claim, added: Claim, total: Claim) -> bool:
    """Whether a figure of another report is the total before: one noun, outcome or occasion, and a word in common."""
    if claim.article_id == total.article_id or claim.growth == "added" or claim.occasion != total.occasion:
        return False
    outcomes = {each.outcome for each in (claim, added, total)} - {None}
    if len(outcomes) > 1 or claim.persons != added.persons:
        return False
    told = (added.sentence_words | total.sentence_words) - added.nouns - total.nouns
    return bool(outcomes & {claim.outcome}) or len(claim.sentence_words & told) >= thresholds.OLD_TOTAL_WORDS


def _draft(
    old: Sequence[Claim],
    added: Claim,
    total: Claim,
    order: Mapping[str, int],
    questions: Sequence[str | None],
) -> Draft:
    new, reports = order[total.article_id], numbered_reports((claim.article_id for claim in old), order)
    noun = f" {old[0].counted}" if old[0].counted else ""
    return Draft(
        kind="update",
        key=slug(f"{old[0].surface} {added.surface} {total.surface}"),
        summary=f"From {told_surface(old[0].surface)}{noun} in {reports} to {told_surface(total.surface)} in report {new}, "
        f"which adds {told_surface(added.surface)}.",
        reason=f"Report {new} tells what was added and the new total; taken from each other they give the older number.",
        verdict="update",
        weight=thresholds.FIGURE_WEIGHTS["update"],
        subject=questions[total.row],
        proofs=tuple(
            Proof(claim.article_id, claim.start, claim.end, claim.surface, claim.surface)
            for claim in (*old, added, total)
        ),
    )
