"""Which decisions count, where several are about one row.

Takes the table of decisions; gives those in force, and those that a later line overrules. `keep` and `drop` speak of the
whole row and overrule every line before them; `set`, `join`, `split` and `add` overrule a `drop` or `keep` before them, and a
line before them that speaks of the same thing: the same column, or where the row belongs. Nothing is deleted: an overruled
line stays in the file.

What this does not cover: whether the row is there.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.curation.decision import COLLATED, KEYS, Decision
from newslens.frames import records

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

__all__ = ["RowKey", "in_force", "in_force_by_row", "overruled_lines", "row_key"]

RowKey = tuple[str, str | None, int | None, int | None, str | None]
"""What names a row: its table, and its span or its id."""

_WHOLE = frozenset({"keep", "drop"})


def row_key(decision: Decision) -> RowKey:
    """The row that a decision is about."""
    if decision.table in KEYS:
        return decision.table, None, None, None, decision.id
    return decision.table, decision.article_id, decision.start, decision.end, None


def in_force(decisions: pd.DataFrame) -> pd.DataFrame:
    """Decisions that no later line overrules, in the order of the file."""
    gone = {line for line, _ in _pairs(records(decisions, Decision))}
    return decisions[~decisions["line"].isin(gone)] if gone else decisions


def in_force_by_row(decisions: pd.DataFrame) -> dict[RowKey, list[Decision]]:
    """Decisions that no later line overrules, by the row that they are about."""
    found: dict[RowKey, list[Decision]] = defaultdict(list)
    for each in records(in_force(decisions), Decision):
        found[row_key(each)].append(each)
    return dict(found)


def overruled_lines(decisions: pd.DataFrame) -> list[tuple[int, int]]:
    """Lines that a later one about the same row overrules, each with the line that counts in its place.

    A line that is said again is overruled by none: nothing was decided differently.

    Examples
    --------
    >>> import pandas as pd
    >>> span = {"table": "names", "article_id": "a", "start": 0, "end": 3}
    >>> lines = [{"line": 2, "action": "drop"}, {"line": 3, "action": "keep"}, {"line": 4, "action": "keep"}]
    >>> overruled_lines(pd.DataFrame([span | each for each in lines]))
    [(2, 4)]
    """
    told = records(decisions, Decision)
    by_line = {each.line: each for each in told}
    return [(a, b) for a, b in _pairs(told) if _content(by_line[a]) != _content(by_line[b])]


def _pairs(decisions: Iterable[Decision]) -> list[tuple[int, int]]:
    """Each overruled line with the line that counts in its place, in the order of the file."""
    kept: dict[RowKey, list[Decision]] = defaultdict(list)
    overruled_by: dict[int, int] = {}
    for decision in decisions:
        before = kept[row_key(decision)]
        gone = [each for each in before if _overrules(decision, each)]
        overruled_by |= dict.fromkeys((each.line for each in gone), decision.line)
        kept[row_key(decision)] = [*(each for each in before if each not in gone), decision]
    counting: dict[int, int] = {}
    for line, later in sorted(overruled_by.items(), reverse=True):
        # a line that overrules may be overruled itself: what counts is the last of them
        counting[line] = counting.get(later, later)
    return sorted(counting.items())


def _overrules(later: Decision, earlier: Decision) -> bool:
    # what a person added is a row as any other: to keep it, or to set a cell of it, leaves it there
    if earlier.action == "add":
        return later.action in {"drop", "add"}
    if later.action == "add":
        return earlier.action == "drop"
    return later.action in _WHOLE or earlier.action in _WHOLE or _aspect(later) == _aspect(earlier)


def _aspect(decision: Decision) -> str | None:
    """What of a row a decision speaks of."""
    return COLLATED[decision.table] if decision.action in {"join", "split"} else decision.column


def _content(decision: Decision) -> tuple[str | None, ...]:
    return decision.action, decision.column, decision.value, decision.id
