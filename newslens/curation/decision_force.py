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

__all__ = ["RowKey", "in_force", "overruled_lines", "row_key", "standing"]

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


def overruled_lines(decisions: pd.DataFrame) -> list[tuple[int, int]]:
    """Lines that say something else than a later one about the same row, each with that later line.

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


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Of the decisions about one row, those that no later one overrules."""
    kept: list[Decision] = []
    for decision in decisions:
        kept = [each for each in kept if not _overrules(decision, each)]
        kept.append(decision)
    return kept


def _pairs(decisions: Iterable[Decision]) -> list[tuple[int, int]]:
    """Each overruled line with the last line that overrules it, in the order of the file."""
    by_row: dict[RowKey, list[Decision]] = defaultdict(list)
    for decision in decisions:
        by_row[row_key(decision)].append(decision)
    found: list[tuple[int, int]] = []
    for those in by_row.values():
        kept = {each.line for each in standing(those)} if len(those) > 1 else {those[0].line}
        found += [
            (each.line, max(later.line for later in those if later.line > each.line))
            for each in those
            if each.line not in kept
        ]
    return sorted(found)


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
