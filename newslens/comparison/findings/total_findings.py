"""Findings about totals: parts that one report lists and the total that another gives.

Takes the claims of all figures and the texts; gives one draft for each total that the parts of another report make:
"four crew" and "eight passengers" in one, 12 people in the other. It is worth a line because the numbers look like a
contradiction and are none.

What this does not cover: parts that do not make a total. A list may leave some out, and a total may be of another hour,
so that nobody is accused of it; what one sentence lists after its own total is
`newslens.comparison.findings.arithmetic_findings`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.questions import find_totals
from newslens.comparison.shared.slugs import slug
from newslens.language.sentence_building import counted, listed, numbered_reports, upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions import Claim, PartsOfTotal

__all__ = ["find_summed_totals"]

_VERDICT = "adds_up"


def find_summed_totals(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    *,
    order: Mapping[str, int],
    questions: Sequence[str | None],
) -> Iterator[Draft]:
    """Findings about totals of one report whose parts another lists.

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
    groups: dict[tuple[float, str, str | None], list[PartsOfTotal]] = {}
    for found in find_totals(claims, texts):
        article = found.listed.parts[0].article_id
        if any(total.article_id != article for total in found.totals):
            key = found.listed.sum, found.listed.parts[0].dimension.base, found.listed.outcome
            groups.setdefault(key, []).append(found)
    for several in groups.values():
        yield _draft(several, texts, order, questions)


def _draft(
    several: Sequence[PartsOfTotal],
    texts: Mapping[str, str],
    order: Mapping[str, int],
    questions: Sequence[str | None],
) -> Draft:
    """One finding of all lists that make one total; the first report's list is told."""
    told = several[0]
    article = told.listed.parts[0].article_id
    others = [total for total in told.totals if total.article_id != article]
    first, *rest = (_with_noun(part, texts[article]) for part in told.listed.parts)
    parts = [f"“{part}”" for part in (upper_first(first), *rest)]
    if told.listed.singles:
        parts.append(f"{counted(told.listed.singles, 'person', 'persons')} named beside them")
    total = f"“{others[0].surface}” of {numbered_reports((each.article_id for each in others), order)}"
    figures = {
        claim.row: claim for each in several for claim in (*each.listed.parts, *each.totals)
    }  # A total may be that of several lists.
    return Draft(
        kind="arithmetic",
        key=slug(f"parts {told.listed.computed}"),
        summary=f"{listed(parts)} in {numbered_reports([article], order)} make the {total}: "
        f"{told.listed.computed}.",
        reason="The parts stand in one sentence and the total in another report; that both count the same is read from "
        "what is said of them. They do not contradict each other.",
        verdict=_VERDICT,
        weight=thresholds.SUM_WEIGHTS[_VERDICT],
        subject=questions[others[0].row],
        proofs=tuple(Proof(c.article_id, c.start, c.end, c.surface, c.surface) for c in figures.values()),
    )


def _with_noun(part: Claim, text: str) -> str:
    """A part as it stands, with its noun where that follows: "eight passengers"."""
    noun = re.match(rf"\s+{re.escape(part.counted)}\b", text[part.end :]) if part.counted else None
    return " ".join((part.surface + (noun[0] if noun else "")).split())
