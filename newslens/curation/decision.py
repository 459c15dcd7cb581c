"""A person's decision: its columns, and what makes a line one.

Gives the record `Decision`, the columns of the table of decisions, and what is wrong with a line.

What this does not cover: what a decision does (`newslens.curation.decision_overlay`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens import schema

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "ANCHOR_COLUMNS",
    "COLLATED",
    "CURATED",
    "DECISION_DTYPES",
    "FILE_COLUMNS",
    "KEYS",
    "Decision",
    "as_decisions",
    "decision_faults",
    "has_half_character",
    "no_decisions",
]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about one row of a table."""

    line: int
    """Its place in the file."""
    table: str
    article_id: str | None
    start: int | None
    end: int | None
    id: str | None
    """The question or finding it is about, where it is not about a span; of a join the question to join."""
    action: str
    """keep, drop, set, add, join or split."""
    column: str | None
    value: str | None
    """What the column is set to; of a join the figure or quotation to join, as `article_id:start-end`."""
    by: str | None
    note: str | None
    quoted: str | None = None
    """The words of the span, by which it is found again when the text changes."""
    before: str | None = None
    """What stands before them."""
    after: str | None = None
    """What stands after them."""


DECISION_DTYPES: Final = {
    "line": "Int64",
    "table": "string",
    "article_id": "string",
    "start": "Int64",
    "end": "Int64",
    "id": "string",
    "action": "string",
    "column": "string",
    "value": "string",
    "by": "string",
    "note": "string",
    "quoted": "string",
    "before": "string",
    "after": "string",
}
"""Columns of the table of decisions, the fields of `Decision`."""

FILE_COLUMNS: Final = tuple(name for name in DECISION_DTYPES if name != "line")
"""Columns of a file of decisions."""

ANCHOR_COLUMNS: Final = ("quoted", "before", "after")
"""Columns by which a span is found again."""

KEYS: Final = {"questions": "question", "findings": "finding"}
"""Tables whose rows are named by an id, and the column that holds it."""

COLLATED: Final = {"figures": "question", "quotations": "utterance"}
"""Tables whose rows are grouped by comparison, and the column that holds the group: what was set there would be lost, so
`join` and `split` take its place."""

CURATED: Final = ("names", "dates", "figures", "quotations", "questions", "findings")
"""Tables that decisions can be about."""

_ACTIONS = ("keep", "drop", "set", "add", "join", "split")
_FIXED = {"article_id", "start", "end", "surface", *KEYS.values()}
"""Columns that say what a row is: changing them would break the evidence."""


def no_decisions() -> pd.DataFrame:
    """An empty table of decisions."""
    return pd.DataFrame({key: pd.Series([], dtype=kind) for key, kind in DECISION_DTYPES.items()})


def as_decisions(frame: pd.DataFrame) -> pd.DataFrame:
    """A table with all columns of decisions, those that it lacks empty; without lines it is numbered as below the head of a file.

    Examples
    --------
    >>> as_decisions(pd.DataFrame({"action": ["keep", "drop"]}))["line"].tolist()
    [2, 3]
    """
    found = frame.reindex(columns=list(DECISION_DTYPES)).astype(DECISION_DTYPES)
    return (
        found
        if "line" in frame.columns
        else found.assign(line=pd.array(range(2, 2 + len(found)), dtype="Int64"))
    )


def has_half_character(words: str) -> bool:
    r"""Whether half a character stands in some words, which no table and no file in UTF-8 can hold.

    Examples
    --------
    >>> has_half_character("boats \U0001f6a2"), has_half_character("boats \ud83d")
    (False, True)
    """
    return any("\ud800" <= character <= "\udfff" for character in words)


def decision_faults(decision: Decision) -> Iterator[str]:
    """Everything that is wrong with a line; of a table that is none nothing more can be said.

    Parameters
    ----------
    decision
        As it was read: cells of numbers may still be text.
    """
    name, action, column = decision.table, decision.action, decision.column
    if name not in CURATED:
        yield f"the table must be one of {', '.join(CURATED)}, not {name!r}."
        return
    if action not in _ACTIONS:
        yield f"the action must be one of {', '.join(_ACTIONS)}, not {action!r}."
    if name in KEYS and decision.id is None:
        yield f"a decision about {name} names the {KEYS[name]} in the column id."
    if name not in KEYS and decision.article_id is None:
        yield f"article_id is missing; a decision about {name} names the article that the words stand in."
    if name not in KEYS:
        yield from _misread_places(decision)
    if name in KEYS and action == "add":
        yield f"{name} cannot be added: they come about when figures are compared."
    yield from _misplaced(decision)
    free = [
        each for each in schema.columns(name) if each not in _FIXED and (name, each) not in COLLATED.items()
    ]
    if (action == "set" or (action == "add" and column is not None)) and column not in free:
        yield f"the column to set must be one of {', '.join(free)}, not {column!r}."


def _misread_places(decision: Decision) -> Iterator[str]:
    """What is wrong with the offsets of a span; cells that were just read are still text."""
    places = {"start": decision.start, "end": decision.end}
    wrong = {place: written for place, written in places.items() if not _is_number(written)}
    for place, written in wrong.items():
        yield f"{place} must be a whole number, not {written or 'empty'!r}."
    if not wrong and not _is_ascending(str(decision.start), str(decision.end)):
        yield f"end must be larger than start, not {decision.end} after {decision.start}."


def _is_ascending(start: str, end: str) -> bool:
    """Whether one whole number is smaller than another; they may have more digits than can be counted with."""
    start, end = start.lstrip("0"), end.lstrip("0")
    return (len(start), start) < (len(end), end)


def _is_number(written: object) -> bool:
    """Whether a cell holds a whole number in the digits 0 to 9; those of other scripts are none."""
    return str(written).isascii() and str(written).isdecimal()


def _misplaced(decision: Decision) -> Iterator[str]:
    """What is wrong with a line that says where a row belongs."""
    if decision.action in {"join", "split"} and decision.table not in COLLATED:
        yield f"only {' and '.join(COLLATED)} can {decision.action}, not {decision.table}."
    if decision.action == "join" and decision.id is None and decision.value is None:
        yield "a join names the question or utterance in the column id, or one of its rows in the column value."
