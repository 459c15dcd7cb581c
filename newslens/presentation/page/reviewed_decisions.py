"""A person's decisions as the page tells them: what was overruled, where it stands, who decided and why.

Takes an edition and the anchors of its reports; gives one correction a decision, in the order of the decisions.
A row that was left out is no longer in its table, so its words are read from the report itself; a question or a
finding that was left out is named by its key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.phrasing import clip, upper_first

if TYPE_CHECKING:
    from newslens.presentation.event_view import Edition
    from newslens.presentation.page.highlights import Anchors
    from newslens.presentation.view_records import Witness

__all__ = ["Correction", "corrections"]

_LONG = 80
"""Characters of an overruled row that are shown."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision of a person."""

    what: str
    """Kind of row: Figure, Quotation, Finding ..."""
    words: str
    """The row's words in the report, the label of a question or the summary of a finding."""
    href: str | None
    witness: Witness | None
    effect: str
    """What was done about it, as words to follow."""
    by: str | None
    note: str | None


def corrections(edition: Edition, anchors: Anchors) -> list[Correction]:
    """The decisions that overruled the machine in an edition."""
    return [_correction(edition, anchors, each) for each in edition.decisions]


def _correction(edition: Edition, anchors: Anchors, decision: Any) -> Correction:
    witness = edition.by_id.get(decision.article_id)
    if witness is None:
        words, href = _named(edition, decision.table, decision.id)
    else:
        words = witness.text[decision.start : decision.end]
        href = anchors.to(witness.article_id, decision.start, decision.end)
    return Correction(
        what=upper_first(decision.table.removesuffix("s")),
        words=clip(" ".join(words.split()), _LONG),
        href=href,
        witness=witness,
        effect=_effect(decision),
        by=decision.by,
        note=decision.note,
    )


def _named(edition: Edition, table: str, key: str) -> tuple[str, str | None]:
    """Words for a question or a finding, and the link to it while it is there."""
    if table == "questions" and key in edition.questions:
        return edition.questions[key].label, f"#{edition.question_anchors[key]}"
    for row in edition.findings if table == "findings" else ():
        if row.finding == key:
            return row.summary, f"#{edition.finding_anchors[key]}"
    return key, None


def _effect(decision: Any) -> str:
    if decision.action == "drop":
        return "left out"
    column = decision.column.replace("_", " ")
    return f"{column} cleared" if decision.value is None else f"{column} set to “{decision.value}”"
