"""Which lines of a file of decisions a session wrote, also after others wrote into the file.

Takes lines as they stand in the file and the cells that a session wrote; gives those that are gone, and where the others stand.
A line is known by the cells that say something, however it is written: a spreadsheet quotes cells anew and adds columns.

What this does not cover: reading and writing the file (`newslens.curation.decision_file`).
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.curation.decision import FILE_COLUMNS, Decision, as_decisions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.storage import WrittenLines

__all__ = ["decision_table", "given_decision", "line_positions", "missing_lines"]


def given_decision(cells: Mapping[str, Any]) -> Decision:
    """A decision by its columns, those that are not named empty."""
    return Decision(**{**dict.fromkeys(FILE_COLUMNS), "line": 0, **cells})


def decision_table(decisions: Sequence[Decision]) -> pd.DataFrame:
    """A table of decisions."""
    return as_decisions(pd.DataFrame([dataclasses.asdict(each) for each in decisions]))


def _filled_cells(cells: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    """The cells of a line that say something: by them it is known, however it is written."""
    return frozenset((name, cell) for name, cell in cells.items() if cell)


def missing_lines(written: WrittenLines, own: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Lines of a session that are not in the file."""
    there = Counter(_filled_cells(line.cells) for line in written.lines)
    missing = []
    for cells in own:
        key = _filled_cells(cells)
        if there[key] > 0:
            there[key] -= 1
        else:
            missing.append(cells)
    return missing


def line_positions(written: WrittenLines, own: Sequence[Mapping[str, str]]) -> list[int]:
    """Where the lines of a session stand in the file; of equal ones the last lines are the session's."""
    places: dict[frozenset[tuple[str, str]], list[int]] = defaultdict(list)
    for index, line in enumerate(written.lines):
        places[_filled_cells(line.cells)].append(index)
    return [places[_filled_cells(cells)].pop() for cells in reversed(own)][::-1]
