"""What there is to review in an event: figures, quotations and questions, the most doubtful first.

Takes an analysis; gives one row for each proposal of the machine, with its doubt (`newslens.curation.proposal_doubts`), why it is
in doubt, and what a person decided about it. A row that a person dropped is no longer in its table: it is listed from the
decision, so that it can be taken back.

What this does not cover: names and dates, of which an event has hundreds and for which no score exists; they can be decided
about all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens.curation.anchors import move_along
from newslens.curation.decision import KEYS, Decision, as_decisions
from newslens.curation.decision_force import in_force, row_key
from newslens.curation.proposal_doubts import doubts_of_figures, doubts_of_quotations
from newslens.frames import records, rows
from newslens.schema import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.curation.decision_force import RowKey
    from newslens.curation.event_tables import EventTables

__all__ = [
    "PROPOSAL_DTYPES",
    "REVIEWED",
    "Proposal",
    "proposal_key",
    "proposal_states",
    "proposals",
    "state_by_row",
]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A row of the machine that a person may decide about."""

    table: str
    article_id: str | None
    start: int | None
    end: int | None
    id: str | None
    """The question that a figure answers, the utterance that a quotation renders, or the question itself."""
    surface: str
    """The words, or the label of a question."""
    label: str | None
    """Label of the question; speaker of a quotation."""
    verdict: str | None
    """Verdict of the question."""
    doubt: float
    """0 to 1; what it means stands in `newslens.curation.proposal_doubts`."""
    why: str
    """One sentence on the doubt."""
    nearest: str | None
    """The question that the figure may answer instead."""
    state: str
    """open, accepted, rejected or changed."""


PROPOSAL_DTYPES: Final = {
    "table": "string",
    "article_id": "string",
    "start": "Int64",
    "end": "Int64",
    "id": "string",
    "surface": "string",
    "label": "string",
    "verdict": "string",
    "doubt": "Float64",
    "why": "string",
    "nearest": "string",
    "state": "string",
}
"""Columns of the table of proposals, the fields of `Proposal`."""

_STATES: Final = {"keep": "accepted", "drop": "rejected"}
"""State that an action brings about; every other changes the row."""

REVIEWED: Final = ("figures", "quotations", "questions")
"""Tables whose rows are proposals."""


def proposals(analysis: EventTables, decisions: pd.DataFrame | None = None) -> pd.DataFrame:
    """What there is to review, the most doubtful first.

    Parameters
    ----------
    analysis
        An analysis.
    decisions
        Decisions that tell the state of each proposal, newer than those of the analysis, as `DecisionFile.decisions`
        gives them.

    Returns
    -------
    DataFrame
        Columns as in `PROPOSAL_DTYPES`; by falling doubt, conflicts before others, then by article and place.
    """
    told = _decided(analysis, decisions)
    states = state_by_row(told)
    found = [*_proposed(analysis.tables, states)]
    there = {proposal_key(each) for each in found}
    found += [each for each in _dropped(analysis.tables, told) if proposal_key(each) not in there]
    order = {article: n for n, (article,) in enumerate(rows(analysis.tables["articles"], "article_id"))}
    found.sort(
        key=lambda each: (
            -each.doubt,
            each.verdict != "conflict",
            REVIEWED.index(each.table),
            order.get(each.article_id or "", -1),
            each.start or 0,
            each.end or 0,
            each.id or "",
        )
    )
    columns = {name: [getattr(each, name) for each in found] for name in PROPOSAL_DTYPES}
    return pd.DataFrame(
        {name: pd.Series(columns[name], dtype=kind) for name, kind in PROPOSAL_DTYPES.items()}
    )


def proposal_states(analysis: EventTables, found: Sequence[Proposal], decisions: pd.DataFrame) -> list[str]:
    """State of each proposal after some decisions: open, accepted, rejected or changed.

    Parameters
    ----------
    analysis
        The analysis that the proposals come from.
    found
        Rows of `proposals`.
    decisions
        As `DecisionFile.decisions` gives them.
    """
    states = state_by_row(_decided(analysis, decisions))
    return [states.get(proposal_key(each), "open") for each in found]


def proposal_key(proposal: Proposal) -> RowKey:
    """What names the row of a proposal, as `row_key` names that of a decision."""
    if proposal.table in KEYS:
        return proposal.table, None, None, None, proposal.id
    return proposal.table, proposal.article_id, proposal.start, proposal.end, None


def state_by_row(told: Iterable[Decision]) -> dict[RowKey, str]:
    """State of each row that some decisions in force are about: accepted, rejected or changed."""
    return {row_key(each): _STATES.get(each.action, "changed") for each in told}


def _decided(analysis: EventTables, decisions: pd.DataFrame | None) -> list[Decision]:
    """Decisions in force, at the places where their words stand now."""
    if decisions is None:
        return records(in_force(analysis.decisions), Decision)
    moved = move_along(as_decisions(decisions), analysis.tables["articles"]).decisions
    return records(in_force(moved), Decision)


def _proposed(tables: Mapping[str, pd.DataFrame], states: Mapping[RowKey, str]) -> Iterator[Proposal]:
    """The rows of the tables."""
    asked = {each.question: each for each in records(tables["questions"], Question)}
    highest: dict[str, float] = {}
    spans = ("article_id", "start", "end", "surface")
    weighed = doubts_of_figures(tables)
    for (article, start, end, surface, question), doubt in zip(
        rows(tables["figures"], *spans, "question"), weighed, strict=True
    ):
        highest[question] = max(highest.get(question, 0.0), doubt.doubt)
        about = asked.get(question)
        label, verdict = (None, None) if about is None else (about.label, about.verdict)
        state = states.get(("figures", article, start, end, None), "open")
        told = (doubt.doubt, doubt.why, doubt.nearest, state)
        yield Proposal("figures", article, start, end, question, surface, label, verdict, *told)
    for (article, start, end, surface, utterance, speaker), doubt in zip(
        rows(tables["quotations"], *spans, "utterance", "speaker"), doubts_of_quotations(tables), strict=True
    ):
        state = states.get(("quotations", article, start, end, None), "open")
        told = (doubt.doubt, doubt.why, doubt.nearest, state)
        yield Proposal("quotations", article, start, end, utterance, surface, speaker, None, *told)
    for key, about in asked.items():
        if about.n_figures > 1:
            state = states.get(("questions", None, None, None, key), "open")
            why = f"{about.n_figures} figures answer it; the most doubtful of them tells how sure that is."
            told = (highest.get(key, 0.0), why, None, state)
            yield Proposal("questions", None, None, None, key, about.label, about.label, about.verdict, *told)


def _dropped(tables: Mapping[str, pd.DataFrame], told: list[Decision]) -> Iterator[Proposal]:
    """Rows that a person left out."""
    texts = dict(rows(tables["articles"], "article_id", "text"))
    for each in told:
        if each.action == "drop" and each.table in REVIEWED:
            text = texts.get(each.article_id or "", "")
            words = text[each.start : each.end] if each.table not in KEYS else each.id or ""
            yield Proposal(
                each.table,
                each.article_id,
                each.start,
                each.end,
                each.id,
                words,
                None,
                None,
                0.0,
                "It was left out by a decision.",
                None,
                "rejected",
            )
