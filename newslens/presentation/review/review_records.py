"""The records that the review in a browser works on: a line of the queue, a proposal, what a decision about it changes.

They become JSON by `newslens.presentation.reader.as_json`. A proposal is known by its place in the queue, on the page and in
Python; its question or utterance by its place in the reader's list of subjects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["ProposalDetail", "QueueLine", "ToldEffect"]


class QueueLine(NamedTuple):
    """A line of the queue."""

    table: str
    report: int
    """Number of the report; 0 for a question."""
    words: str
    """Its words, those in quotation marks with marks."""
    doubt: float
    place: int
    """Place of its question or utterance in the list of subjects; -1 where it has none any more."""


class ToldEffect(NamedTuple):
    """What a decision would change."""

    decision: str
    sentence: str
    verdict: str | None
    possible: bool


@dataclass(frozen=True, slots=True)
class ProposalDetail:
    """What the review shows of one proposal."""

    why: str
    """Why it is in doubt."""
    pieces: list[tuple[str, str]]
    """The words around it, in pieces: "m" is the proposal, "" its sentence, "c" what stands around that."""
    fields: dict[str, str]
    """Cells that can be corrected, by column, as the tables have them; empty where a cell is missing."""
    corrected: dict[str, str]
    """Those of them that a decision of the file has corrected since the tables were made."""
    unit: str
    nearest: int
    """Place of the question or utterance that it may belong to instead; -1 where none is near."""
    mark: tuple[int, int, int] | None
    """Number of the report, start and end, as the reader marks it."""
    decided: list[str]
    """What was decided about it, a sentence a line of the file."""
