"""How much of what there is to review was reviewed.

Takes an analysis; gives, for each table that a person may review and for all of them, how many rows were decided about. Of a
saved analysis the decisions that were laid over it count.

What this does not cover: whether anybody looked at what stayed open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens.curation.decision import KEYS, Decision, as_decisions
from newslens.curation.decision_force import in_force
from newslens.curation.proposal_queue import REVIEWED, state_by_row
from newslens.frames import records, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newslens.curation.decision_force import RowKey
    from newslens.curation.event_tables import EventTables

__all__ = ["PROGRESS_DTYPES", "review_progress"]

PROGRESS_DTYPES: Final = {
    "table": "string",
    "proposals": "Int64",
    "reviewed": "Int64",
    "accepted": "Int64",
    "rejected": "Int64",
    "changed": "Int64",
}
"""Columns of the table of progress."""

_ALL: Final = "all"


def review_progress(analysis: EventTables) -> pd.DataFrame:
    """How much was reviewed: a row for figures, quotations and questions with several answers, and one for all.

    Parameters
    ----------
    analysis
        An analysis.

    Returns
    -------
    DataFrame
        Columns as in `PROGRESS_DTYPES`; `proposals` counts the rows of the machine, those left out among them.
    """
    told = state_by_row(records(in_force(as_decisions(analysis.decisions)), Decision))
    counted = []
    for name in REVIEWED:
        there = dict.fromkeys(_keys(name, analysis.tables), "open")
        there |= {key: state for key, state in told.items() if key[0] == name}
        states = list(there.values())
        counted.append(
            {"table": name, "proposals": len(states), "reviewed": len(states) - states.count("open")}
            | {state: states.count(state) for state in ("accepted", "rejected", "changed")}
        )
    total = {column: sum(int(each[column]) for each in counted) for column in list(PROGRESS_DTYPES)[1:]}
    return pd.DataFrame([*counted, {"table": _ALL} | total]).astype(PROGRESS_DTYPES)


def _keys(name: str, tables: Mapping[str, pd.DataFrame]) -> Iterator[RowKey]:
    """What names the rows of a table that may be reviewed."""
    if name in KEYS:
        for key, figures in rows(tables[name], KEYS[name], "n_figures"):
            if figures > 1:
                yield name, None, None, None, key
        return
    for article, start, end in rows(tables[name], "article_id", "start", "end"):
        yield name, article, start, end, None
