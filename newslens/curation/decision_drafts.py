"""A decision about a proposal as the lines that would be written for it.

Takes an analysis, a proposal and what a person chose; gives the lines, or what is still missing. A correction of several cells
is a line a cell; every other decision is one line. A join names what it joins twice, by its id and by one of its rows: ids
change when the reports change, the words of a row do not.

What this does not cover: what the decision changes (`newslens.curation.decision_effects`), and writing it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.curation.anchors import target_in, write_target
from newslens.curation.decision import COLLATED, has_half_character
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.curation.event_tables import EventTables
    from newslens.curation.proposal_queue import Proposal

__all__ = ["DECISIONS", "DecisionDraft", "draft_decision", "join_targets"]

DECISIONS: Final = {"accept": "keep", "reject": "drop", "correct": "set", "join": "join", "split": "split"}
"""The five decisions, and the action that each is written as."""


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """What would be written for a decision."""

    lines: tuple[Mapping[str, str | int | None], ...] = ()
    """Cells by column, as `DecisionFile.add` takes them."""
    missing: str | None = None
    """What a person has still to choose; None where the decision can be taken."""


def draft_decision(
    analysis: EventTables,
    proposal: Proposal,
    decision: str,
    *,
    edits: Mapping[str, str | None] | None = None,
    which: str | None = None,
) -> DecisionDraft:
    """The lines of a decision.

    Parameters
    ----------
    analysis
        An analysis.
    proposal
        A row of `proposals`.
    decision
        One of `DECISIONS`.
    edits
        Of a correction: its cells by column; None clears a cell.
    which
        Of a join: the question or utterance to join; the nearest other one where none is given.
    """
    table, action = proposal.table, DECISIONS[decision]
    if decision in {"join", "split"} and table not in COLLATED:
        return DecisionDraft(missing="A question is joined and split by its figures.")
    if decision == "correct":
        if any(has_half_character(cell or "") for cell in (edits or {}).values()):
            return DecisionDraft(missing="Half a character stands in a value; write it anew.")
        lines = [_line(proposal, action, column=name, value=cell) for name, cell in (edits or {}).items()]
        return DecisionDraft(tuple(lines), None if lines else "Choose what is to be corrected.")
    if decision != "join":
        return DecisionDraft((_line(proposal, action),))
    key = which or proposal.nearest
    row = join_targets(analysis, table).get(key) if key is not None and key != proposal.id else None
    if row is None:
        return DecisionDraft(missing="Choose what it belongs to.")
    return DecisionDraft((_line(proposal, action, key=key, value=row),))


def join_targets(analysis: EventTables, table: str) -> dict[str, str]:
    """The first row of each question or utterance, with its words, as a join names it.

    Parameters
    ----------
    analysis
        An analysis.
    table
        figures or quotations.
    """
    texts = dict(rows(analysis.tables["articles"], "article_id", "text"))
    found: dict[str, str] = {}
    for group, article, start, end in rows(
        analysis.tables[table], COLLATED[table], "article_id", "start", "end"
    ):
        if group is not None and group not in found:
            found[group] = write_target(target_in(article, texts[article], start, end))
    return found


def _line(
    about: Proposal,
    action: str,
    *,
    key: str | None = None,
    column: str | None = None,
    value: str | None = None,
) -> Mapping[str, str | int | None]:
    cells = {
        "table": about.table,
        "article_id": about.article_id,
        "start": about.start,
        "end": about.end,
        "id": key if about.table in COLLATED else about.id,
        "action": action,
        "column": column,
        "value": value,
    }
    return {name: cell for name, cell in cells.items() if cell is not None}
