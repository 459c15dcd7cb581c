"""What each decision about a proposal would change, told before it is taken.

Takes an analysis and one proposal; gives the five decisions (accept, reject, correct, join, split), each with the line to be
written, the verdict that the question would have, and a sentence. Nothing is estimated: figures (or quotations) are compared
again with the decision, exactly as the next run compares them. Of an event with very many figures only those of the question are
compared, and it is said; where these are too many, too, the effect is "computed on the next run".

What this does not cover: findings that rest on something else than one question, such as sums.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens.curation.anchors import move_along
from newslens.curation.compared_again import RowComparison, nearby_tables
from newslens.curation.decision import Decision, as_decisions
from newslens.curation.decision_drafts import DECISIONS, draft_decision
from newslens.curation.decision_force import in_force, in_force_by_row, row_key
from newslens.curation.proposal_queue import proposal_key
from newslens.errors import InputError
from newslens.frames import records
from newslens.language.sentence_building import in_marks, upper_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.curation.event_tables import EventTables
    from newslens.curation.proposal_queue import Proposal

__all__ = ["NEXT_RUN", "Effect", "effects"]

AT_ONCE: Final = {"figures": 120, "quotations": 600}
"""Rows that are compared again while a person waits: a comparison takes 0.6 to 0.9 ms a figure and 0.15 ms a quotation, and four
of them shall stay below half a second; on five reports with 40 figures they take 0.17 s."""

NEXT_RUN: Final = "Computed on the next run."
"""Said of what is not weighed while a person waits."""
_NOTHING: Final = "Nothing changes."
_ONE_CELL: Final = "Nothing changes but the cell."

_ALONE: Final = {
    "figures": " Only this question was compared.",
    "quotations": " Only this utterance was compared.",
}
"""Said where an event has too many rows to compare all of them while a person waits."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One decision, and what it would change."""

    decision: str
    """accept, reject, correct, join or split."""
    sentence: str
    verdict: str | None = None
    """The verdict of the question then, as `questions` has it; None where there is none or it is not known yet."""
    possible: bool = True
    """Whether it can be taken as it stands."""
    lines: tuple[Mapping[str, str | int | None], ...] = ()
    """What is written for it: a line a cell that is corrected, else one line."""

    @property
    def cells(self) -> Mapping[str, str | int | None]:
        """The first of its lines, as `DecisionFile.add` takes it; empty where it cannot be taken."""
        return self.lines[0] if self.lines else {}


def effects(
    analysis: EventTables,
    proposal: Proposal,
    *,
    column: str | None = None,
    value: str | None = None,
    which: str | None = None,
    edits: Mapping[str, str | None] | None = None,
    decisions: pd.DataFrame | None = None,
) -> list[Effect]:
    """The five decisions about a proposal, each with what it would change.

    Parameters
    ----------
    analysis
        An analysis.
    proposal
        A row of `proposals`.
    column, value
        The correction of one cell.
    which
        The question or utterance to join; the nearest other one where none is given.
    edits
        Corrections of several cells at once, by column.
    decisions
        Decisions that were taken since the analysis was made, as `DecisionFile.decisions` gives them, with those that were laid
        over it: what is told then is what the next run finds with all of them.
    """
    wanted = {**({column: value} if column is not None else {}), **(edits or {})}
    weigher = _Weigher(analysis, proposal, decisions)
    found = []
    for decision in DECISIONS:
        draft = draft_decision(analysis, proposal, decision, edits=wanted, which=which)
        if draft.missing is not None:
            found.append(Effect(decision, draft.missing, possible=False))
        else:
            sentence, verdict = weigher.told(draft.lines)
            found.append(Effect(decision, sentence, verdict, lines=draft.lines))
    return found


class _Weigher:
    """Weighs decisions about one proposal."""

    def __init__(self, analysis: EventTables, proposal: Proposal, decisions: pd.DataFrame | None) -> None:
        self._tables = analysis.tables
        self._laid = analysis.decisions
        self._decisions = self._laid
        if decisions is not None:
            self._decisions = move_along(as_decisions(decisions), self._tables["articles"]).decisions
        self._proposal = proposal
        self._known: dict[frozenset[str], RowComparison | None] = {}

    def told(self, lines: Sequence[Mapping[str, str | int | None]]) -> tuple[str, str | None]:
        """The sentence of a decision and the verdict of the question then."""
        about, action = self._proposal, str(lines[0]["action"])
        if action == "keep" and about.state == "open" and not self._is_decided:
            return _NOTHING, self._verdict_now
        if action == "drop" and about.state == "rejected":
            return _NOTHING, None
        if self._was_decided:
            return f"The decision taken before no longer counts as it stands. {NEXT_RUN}", None
        return self._of_question(lines) if about.table == "questions" else self._of_row(lines)

    def _of_row(self, lines: Sequence[Mapping[str, str | int | None]]) -> tuple[str, str | None]:
        compared = self._compared(self._groups(lines))
        if compared is None:
            return NEXT_RUN, None
        try:
            sentence, verdict = compared.told(self._with(lines))
        except InputError:
            return "The value does not fit its column.", None
        is_cell = lines[0]["action"] == "set" and sentence == _NOTHING
        return (_ONE_CELL if is_cell else sentence) + (
            "" if compared.is_whole else _ALONE[self._proposal.table]
        ), verdict

    def _groups(self, lines: Sequence[Mapping[str, str | int | None]]) -> frozenset[str]:
        """The questions or utterances that a decision is about."""
        joined = (str(each["id"]) for each in lines if each["action"] == "join")
        return frozenset([*([] if self._proposal.id is None else [self._proposal.id]), *joined])

    def _compared(self, groups: frozenset[str]) -> RowComparison | None:
        """What is compared while a person waits: all rows, those of some questions where these are too many, or none."""
        name, most = self._proposal.table, AT_ONCE[self._proposal.table]
        is_whole = len(self._tables[name]) <= most
        key = frozenset() if is_whole else groups
        if key not in self._known:
            tables = self._tables if is_whole else nearby_tables(self._tables, name, groups)
            now = None if is_whole and not self._is_newer else self._decisions
            fits = len(tables[name]) <= most
            self._known[key] = RowComparison(self._proposal, tables, now, is_whole=is_whole) if fits else None
        return self._known[key]

    def _with(self, lines: Sequence[Mapping[str, str | int | None]]) -> pd.DataFrame:
        """The decisions taken so far, and one more."""
        last = 0 if self._decisions.empty else int(self._decisions["line"].max())
        numbered = pd.DataFrame([{"line": last + n, **each} for n, each in enumerate(lines, 1)])
        return pd.concat([self._decisions, as_decisions(numbered)], ignore_index=True)

    @cached_property
    def _is_decided(self) -> bool:
        """Whether decisions about the row are in force that change it."""
        return _changes(self._decisions, self._proposal)

    @cached_property
    def _was_decided(self) -> bool:
        """Whether such decisions were laid over the tables."""
        return _changes(self._laid, self._proposal)

    def _of_question(self, lines: Sequence[Mapping[str, str | int | None]]) -> tuple[str, str | None]:
        about = self._proposal
        if lines[0]["action"] == "drop":
            label = in_marks(about.label or about.surface)
            is_conflict = about.verdict == "conflict"
            gone = (
                f"The conflict on {label} goes away" if is_conflict else f"The question {label} is left out"
            )
            return f"{gone}; its figures stay.", None
        if lines[0]["action"] == "keep":
            return ("The question comes back." if about.state == "rejected" else _NOTHING), about.verdict
        told = [f"its {str(e['column']).replace('_', ' ')} becomes “{e.get('value') or ''}”" for e in lines]
        return f"{upper_first(', '.join(told))}.", about.verdict

    @property
    def _verdict_now(self) -> str | None:
        about = self._proposal
        if about.table != "figures" or not self._is_newer:
            return about.verdict
        compared = self._compared(self._groups([]))
        return about.verdict if compared is None else compared.verdict_now or about.verdict

    @cached_property
    def _is_newer(self) -> bool:
        """Whether decisions about the table were taken since the analysis was made."""
        table = self._proposal.table
        return _about(self._laid, table) != _about(self._decisions, table)


def _changes(decisions: pd.DataFrame, proposal: Proposal) -> bool:
    about = in_force_by_row(decisions).get(proposal_key(proposal), ())
    return any(each.action != "keep" for each in about)


def _about(decisions: pd.DataFrame, name: str) -> list[tuple[object, ...]]:
    """What decisions in force say of a table, without their lines."""
    found = records(in_force(decisions), Decision)
    return [(row_key(e), e.action, e.column, e.value, e.id) for e in found if e.table == name]
