"""A person's decisions, laid over what the machine proposes.

A researcher who finds a figure misread, a speaker mistaken or a finding beside the point writes a line into a
spreadsheet, `decisions.csv`, and the analysis is made again with it. Decisions take effect between the layers: a
dropped figure takes no part in the comparison, a corrected speaker counts when utterances are sought. They never
reach extraction, so that what the machine reads stays what the machine reads, and they stay with the result as
its `decisions` table, with who made them and why.

One line is one decision. What it is about is named by `table` and either a span (`article_id`, `start`, `end`)
or an `id` (of a question, an utterance, a finding):

=========  ==========================  =========================================================
`action`   about                       effect
=========  ==========================  =========================================================
`drop`     a span or an id             the row is left out
`set`      a span or an id             `column` of the row becomes `value`; an empty value clears it
=========  ==========================  =========================================================

`by` and `note` say who decided, and why. A decision whose row is not there (any more) changes nothing and is
reported, with its line. The file is only ever read.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens import schema
from newslens.errors import InputError, UnmatchedDecisionWarning
from newslens.frames import records

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DECISION_DTYPES", "Decision", "DecisionOverlay", "lay_over", "no_decisions", "read_decisions"]


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
    """The question or finding it is about, where it is not about a span."""
    action: str
    """drop or set."""
    column: str | None
    value: str | None
    by: str | None
    note: str | None


DECISION_DTYPES = {
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
}
"""Columns of the table of decisions, the fields of `Decision`."""

_ACTIONS = ("drop", "set")
_KEYS = {"questions": "question", "findings": "finding"}
"""Tables whose rows are named by an id, and the column that holds it."""
_CURATED = ("names", "dates", "figures", "quotations", "questions", "findings")
_FIXED = {"article_id", "start", "end", "surface", *_KEYS.values()}
"""Columns that say what a row is: changing them would break the evidence."""
_FOLLOWS = {("figures", "question"), ("quotations", "utterance")}
"""Columns that comparison fills after the decisions were laid over: what was set there would be lost."""


def no_decisions() -> pd.DataFrame:
    """An empty table of decisions."""
    return pd.DataFrame({key: pd.Series([], dtype=kind) for key, kind in DECISION_DTYPES.items()})


def read_decisions(path: str | Path) -> pd.DataFrame:
    """Read a person's decisions.

    Parameters
    ----------
    path
        A CSV file in UTF-8 with the columns `table`, `action`, and as many of `article_id`, `start`, `end`, `id`,
        `column`, `value`, `by`, `note` as are needed.

    Returns
    -------
    DataFrame
        One row a decision, columns as in `DECISION_DTYPES`.

    Raises
    ------
    InputError
        When the file cannot be read or a line cannot be understood; the message names the line.
    """
    source = Path(path)
    try:
        raw = pd.read_csv(source, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise InputError(f"The decisions in {source} cannot be read: {reason}.") from None
    unknown = [name for name in raw.columns if name not in DECISION_DTYPES or name == "line"]
    if unknown:
        known = ", ".join(name for name in DECISION_DTYPES if name != "line")
        raise InputError(f"{source}: unknown column {unknown[0]!r}; the columns are {known}.")
    raw = raw.reindex(columns=list(DECISION_DTYPES)).assign(line=range(2, len(raw) + 2))
    for decision in records(raw, Decision):
        for fault in _faults(decision):
            raise InputError(f"{source}, line {decision.line}: {fault}")
    return raw.astype(DECISION_DTYPES)


def lay_over(name: str, frame: pd.DataFrame, decisions: pd.DataFrame | None) -> pd.DataFrame:
    """Lay the decisions about one table over it.

    Parameters
    ----------
    name
        Name of the table.
    frame
        The table as the machine made it; it is not changed.
    decisions
        As `read_decisions` gives them; those about other tables are passed over.

    Returns
    -------
    DataFrame
        The same columns and dtypes, rows dropped and cells set as decided.

    Raises
    ------
    InputError
        When a value does not fit its column.

    Examples
    --------
    >>> names = schema.found_table("names", [("a", [schema.Name(0, 3, "Ana", "Ana Brel", "place")])])
    >>> decision = {"table": "names", "article_id": "a", "start": 0, "end": 3, "action": "set", "column": "kind"}
    >>> decisions = pd.DataFrame([decision | {"line": 2, "value": "person"}]).reindex(columns=list(DECISION_DTYPES))
    >>> lay_over("names", names, decisions.astype(DECISION_DTYPES)).loc[0, "kind"]
    'person'
    """
    if decisions is None or decisions.empty:
        return frame
    laid = frame.copy()
    for decision in _about(name, decisions):
        chosen = _chosen(name, laid, decision)
        if decision.action == "drop":
            laid = laid[~chosen]
        elif chosen.any():
            laid[decision.column] = _set(laid[decision.column], chosen, decision)
    return laid.reset_index(drop=True)


class DecisionOverlay:
    """Lays a person's decisions over one table after another, and knows which of them found their row.

    Parameters
    ----------
    decisions
        As `read_decisions` gives them; None for none.
    """

    def __init__(self, decisions: pd.DataFrame | None) -> None:
        self._decisions = decisions
        self._made: dict[str, pd.DataFrame] = {}

    def lay(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        """A table with the decisions about it laid over it, see `lay_over`."""
        self._made[name] = frame
        return lay_over(name, frame, self._decisions)

    def matched(self) -> pd.DataFrame:
        """Decisions whose row was in its table before any decision; the others are warned of.

        Warns
        -----
        UnmatchedDecisionWarning
            For each decision that changed nothing.
        """
        if self._decisions is None:
            return no_decisions()
        lost = [
            decision
            for name, frame in self._made.items()
            for decision in _about(name, self._decisions)
            if not _chosen(name, frame, decision).any()
        ]
        for decision in lost:
            warnings.warn(
                f"Decision in line {decision.line}: the table {decision.table} has no such row, nothing was changed.",
                UnmatchedDecisionWarning,
                stacklevel=3,
            )
        kept = ~self._decisions["line"].isin([decision.line for decision in lost])
        return self._decisions[kept].reset_index(drop=True)


def _faults(decision: Decision) -> Iterator[str]:
    """What is wrong with a line, the first fault first."""
    name, action, column = decision.table, decision.action, decision.column
    if name not in _CURATED:
        yield f"the table must be one of {', '.join(_CURATED)}, not {name!r}."
    if action not in _ACTIONS:
        yield f"the action must be one of {', '.join(_ACTIONS)}, not {action!r}."
    if name in _KEYS and decision.id is None:
        yield f"a decision about {name} names the {_KEYS[name]} in the column id."
    if name not in _KEYS and decision.article_id is None:
        yield "article_id is missing."
    for place, written in (("start", decision.start), ("end", decision.end)):
        # a cell that was just read is still text
        if name not in _KEYS and not str(written).isdecimal():
            yield f"{place} must be a whole number, not {written or 'empty'!r}."
    free = [each for each in schema.columns(name) if each not in _FIXED and (name, each) not in _FOLLOWS]
    if action == "set" and column not in free:
        yield f"the column to set must be one of {', '.join(free)}, not {column!r}."


def _about(name: str, decisions: pd.DataFrame) -> list[Decision]:
    return records(decisions[decisions["table"] == name], Decision)


def _chosen(name: str, frame: pd.DataFrame, decision: Decision) -> pd.Series[bool]:
    """Rows that a decision is about."""
    if name in _KEYS:
        same = frame[_KEYS[name]] == decision.id
    else:
        same = (
            (frame["article_id"] == decision.article_id)
            & (frame["start"] == decision.start)
            & (frame["end"] == decision.end)
        )
    chosen: pd.Series[bool] = same.fillna(value=False).astype(bool)
    return chosen


def _set(column: pd.Series[Any], chosen: pd.Series[bool], decision: Decision) -> pd.Series[Any]:
    try:
        value = pd.Series([decision.value], dtype="string").astype(column.dtype)[0]
    except (ValueError, TypeError):
        raise InputError(
            f"Decision in line {decision.line}: {decision.column} takes a number or a date as the other cells of "
            f"that column do, not {decision.value!r}."
        ) from None
    return column.mask(chosen, value)
