"""Decisions laid over the tables between the layers.

Takes the tables as the machine makes them and a person's decisions; gives the tables as the person let them stand: rows
dropped, cells set, rows added, and for the comparison which rows were put beside which. Decisions move along with the words
that they quote (`newslens.curation.anchors`); of several about one row the later count (`newslens.curation.decision_force`). A
decision that finds no row changes nothing and is told with its line.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from newslens.curation.added_rows import with_added
from newslens.curation.anchors import move_along, read_target, why_lost
from newslens.curation.decided_values import SETTING, decided_value
from newslens.curation.decision import COLLATED, KEYS, Decision, as_decisions, no_decisions
from newslens.curation.decision_force import RowKey, in_force, overruled_lines, row_key
from newslens.curation.decision_origin import file_told, in_file, without_origin
from newslens.errors import UnmatchedDecisionWarning
from newslens.frames import records, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

__all__ = ["DecisionOverlay", "lay_over"]


def lay_over(
    name: str,
    frame: pd.DataFrame,
    decisions: pd.DataFrame | None,
    texts: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Lay the decisions about one table over it.

    Parameters
    ----------
    name
        Name of the table.
    frame
        The table as the machine made it; it is not changed.
    decisions
        As `read_decisions` gives them; those about other tables are passed over.
    texts
        The articles' texts by article_id, for rows that were added; without them none are.

    Returns
    -------
    DataFrame
        The same columns and dtypes, rows dropped and added and cells set as decided.

    Raises
    ------
    InputError
        When a value does not fit its column; the message names the line, and the file where the table was read from one.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens import schema
    >>> names = schema.found_table("names", [("a", [schema.Name(0, 3, "Ana", "Ana Brel", "place")])])
    >>> decision = {"table": "names", "article_id": "a", "start": 0, "end": 3, "action": "set", "column": "kind"}
    >>> decisions = as_decisions(pd.DataFrame([decision | {"line": 2, "value": "person"}]))
    >>> lay_over("names", names, decisions).loc[0, "kind"]
    'person'
    """
    if decisions is None or decisions.empty:
        return frame
    counting = _about(name, in_force(as_decisions(decisions)))
    added = [decision for decision in counting if decision.action == "add"]
    laid = with_added(name, frame.reset_index(drop=True), added, texts or {})
    place = _row_numbers(name, laid)
    texts = texts or {}
    gone: list[int] = []
    for decision in counting:
        numbers = place.get(row_key(decision), [])
        if decision.action == "drop":
            gone += numbers
        elif decision.column is not None and decision.action in SETTING and numbers:
            text = texts.get(decision.article_id or "")
            length = None if text is None else len(text)
            with file_told(decisions):
                value = decided_value(decision, laid[decision.column].dtype, length=length)
            laid.loc[numbers, decision.column] = value
    return laid.drop(index=gone).reset_index(drop=True)


class DecisionOverlay:
    """Lays a person's decisions over one table after another, and knows which of them found their row.

    Parameters
    ----------
    decisions
        As `read_decisions` gives them; None for none.
    articles
        The articles: decisions move along with their texts. Without them every decision stays where it is.
    """

    def __init__(self, decisions: pd.DataFrame | None, articles: pd.DataFrame | None = None) -> None:
        self._texts = {} if articles is None else dict(rows(articles, "article_id", "text"))
        self._made: dict[str, pd.DataFrame] = {}
        self._lost: list[Decision] = []
        self._unjoined: set[int] = set()
        self._given = decisions
        self._decisions = (
            None if decisions is None or decisions.empty else without_origin(as_decisions(decisions))
        )
        if self._decisions is not None and articles is not None:
            self._decisions, self._lost = move_along(self._decisions, articles)

    def lay(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        """A table with the decisions about it laid over it, see `lay_over`."""
        self._made[name] = frame
        with file_told(self._given):
            return lay_over(name, frame, self._decisions, self._texts)

    def placed(
        self, name: str, frame: pd.DataFrame, compared: Callable[[], pd.DataFrame]
    ) -> dict[int, int | None]:
        """Where a person put rows of a table, by their positions: each beside another row, or alone (None).

        Parameters
        ----------
        name
            `figures` or `quotations`.
        frame
            That table with the decisions laid over it.
        compared
            Gives the table with its question or utterance as the machine groups it; called only where a join names
            one by its id.
        """
        decisions = [] if self._decisions is None else _about(name, in_force(self._decisions))
        placing = [each for each in decisions if each.action in {"join", "split"}]
        if not placing:
            return {}
        place = _row_numbers(name, frame)
        groups = _first_rows(compared(), COLLATED[name]) if any(_names_a_group(e) for e in placing) else {}
        found: dict[int, int | None] = {}
        for decision in placing:
            numbers = place.get(row_key(decision), [])
            beside = None if decision.action == "split" else _beside(decision, place, groups)
            if decision.action == "join" and beside is None:
                self._unjoined.add(decision.line)
            else:
                found |= {row: beside for row in numbers if row != beside}
        return found

    def matched(self) -> pd.DataFrame:
        """Decisions whose row was in its table before any decision, at their places now; the others are warned of.

        Warns
        -----
        UnmatchedDecisionWarning
            For each decision that changed nothing, and for each that a later line about the same row overrules.
        """
        if self._decisions is None and not self._lost:
            return no_decisions()
        decisions = no_decisions() if self._decisions is None else self._decisions
        lost = self._without_row(decisions)
        reasons = {each.line: why_lost(each) for each in self._lost}
        reasons |= {each.line: self._reason(each) for each in lost}
        for line, reason in sorted(reasons.items()):
            self._tell(f"Decision in line {line}: {reason}, nothing was changed.")
        for line, later in overruled_lines(decisions):
            self._tell(
                f"Decision in line {line}: line {later} decides differently about the same row and counts."
            )
        kept = ~decisions["line"].isin([decision.line for decision in lost])
        return without_origin(decisions[kept].reset_index(drop=True))

    def _tell(self, message: str) -> None:
        warnings.warn(in_file(self._given, message), UnmatchedDecisionWarning, stacklevel=4)

    def _without_row(self, decisions: pd.DataFrame) -> list[Decision]:
        """Decisions whose row is not there; what a person added is there for the decisions that come after."""
        lost = []
        for name, machine_made in self._made.items():
            told = _about(name, decisions)
            frame = with_added(name, machine_made, [e for e in told if e.action == "add"], self._texts)
            there = _row_numbers(name, frame)
            lost += [e for e in told if e.line in self._unjoined or row_key(e) not in there]
        return lost

    def _reason(self, decision: Decision) -> str:
        """Why a decision finds no row."""
        if decision.line in self._unjoined and decision.action == "join":
            return f"the {COLLATED[decision.table]} that it joins is not there"
        if decision.table not in KEYS and decision.article_id not in self._texts and self._texts:
            return f"there is no article {decision.article_id!r}"
        length = len(self._texts.get(decision.article_id or "", ""))
        if self._texts and decision.end is not None and decision.end > length:
            return f"it ends at {decision.end}, outside of the text of {decision.article_id} with its {length} characters"
        return f"the table {decision.table} has no such row"


def _names_a_group(decision: Decision) -> bool:
    """Whether a join names a question or utterance and not one of its rows."""
    return decision.action == "join" and read_target(decision.value) is None


def _first_rows(frame: pd.DataFrame, column: str) -> dict[str, int]:
    """Position of the first row of each question or utterance."""
    found: dict[str, int] = {}
    for row, (group,) in enumerate(rows(frame, column)):
        if group is not None:
            found.setdefault(group, row)
    return found


def _beside(decision: Decision, place: Mapping[RowKey, list[int]], groups: Mapping[str, int]) -> int | None:
    """Position of the row that a join puts its own beside."""
    target = read_target(decision.value)
    if target is None:
        return groups.get(decision.id or decision.value or "")
    there = place.get((decision.table, target.article_id, target.start, target.end, None))
    return there[0] if there else None


def _about(name: str, decisions: pd.DataFrame) -> list[Decision]:
    return records(decisions[decisions["table"] == name], Decision)


def _row_numbers(name: str, frame: pd.DataFrame) -> dict[RowKey, list[int]]:
    """Numbers of the rows of a table, from 0, by what names them; a row without an id is named by nothing."""
    found: dict[RowKey, list[int]] = {}
    if name in KEYS:
        for number, (key,) in enumerate(rows(frame, KEYS[name])):
            if key is None:
                continue
            found.setdefault((name, None, None, None, key), []).append(number)
    else:
        for number, (article, start, end) in enumerate(rows(frame, "article_id", "start", "end")):
            found.setdefault((name, article, start, end, None), []).append(number)
    return found
