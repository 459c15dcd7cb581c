"""Decisions read from a file: a line a decision, columns that only the person knows passed over.

Takes a CSV file; gives the table of decisions, and a sentence for each thing that is wrong with a line. The file is never
changed here (see `newslens.curation.decision_file`).

What this does not cover: whether the row that a decision is about is there.
"""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pandas as pd

from newslens.curation.decision import DECISION_DTYPES, FILE_COLUMNS, Decision, decision_faults
from newslens.curation.decision_origin import read_from
from newslens.errors import InputError
from newslens.frames import records
from newslens.storage import check_no_address, split_lines, why_unreadable

if TYPE_CHECKING:
    from newslens.storage import WrittenLine, WrittenLines

__all__ = ["DecisionReading", "decisions_of", "read_decision_lines", "read_decisions", "text_of"]

_MISSPELT: Final = 0.8
"""Likeness, 0 to 1, from which on an unknown column is taken for a misspelt one: "colum" for "column" has 0.92, "colour"
0.67. A misspelt column would be passed over with all that stands in it. Set by hand; not measured."""

_DIGITS: Final = 18
"""Digits of an offset that a column of whole numbers can hold."""

_FARTHEST: Final = 10**_DIGITS
"""Stands for every offset with more digits: no text has so many characters, so the place is told as one that is not there."""

_NEEDED = ("table", "action")


class DecisionReading(NamedTuple):
    """What a file of decisions says, and what is wrong with it."""

    decisions: pd.DataFrame
    """Those of the lines that can be understood."""
    faults: tuple[str, ...]
    """A sentence for each thing that is wrong, with file and line."""


def read_decisions(path: str | Path) -> pd.DataFrame:
    """Read a person's decisions.

    Parameters
    ----------
    path
        A CSV file in UTF-8 with the columns `table`, `action`, and as many of `article_id`, `start`, `end`, `id`,
        `column`, `value`, `by`, `note`, `quoted`, `before`, `after` as are needed. Other columns are the person's own.

    Returns
    -------
    DataFrame
        One row a decision, columns as in `DECISION_DTYPES`. It knows its file: what is told of a line later names both.

    Raises
    ------
    InputError
        When the file cannot be read or a line cannot be understood; the message names the line.
    """
    return _flawless(read_decision_lines(path))


def read_decision_lines(path: str | Path) -> DecisionReading:
    """Read a person's decisions as far as they can be understood.

    Parameters
    ----------
    path
        As for `read_decisions`.

    Raises
    ------
    InputError
        When the file cannot be read, or its columns are wrong.
    """
    source = Path(path)
    return _reading_of(split_lines(text_of(source), source, guarded=True), source)


def text_of(source: Path) -> str:
    """Text of a file of decisions.

    Raises
    ------
    InputError
        When the file cannot be read.
    """
    try:
        return source.read_bytes().decode("utf-8")
    except FileNotFoundError:
        check_no_address(source)
        raise InputError(f"There is no file {str(source)!r} of decisions; check the spelling.") from None
    except (OSError, ValueError) as error:
        raise InputError(
            f"The decisions in {source} cannot be read: {why_unreadable(error)}. It has to be a CSV file in UTF-8 that you may read."
        ) from None


def decisions_of(written: WrittenLines, source: Path) -> pd.DataFrame:
    """Decisions of the lines of a file, see `read_decisions`.

    Parameters
    ----------
    written
        The file.
    source
        Where it comes from, for messages.

    Raises
    ------
    InputError
        When a line cannot be understood.
    """
    return _flawless(_reading_of(written, source))


def _flawless(reading: DecisionReading) -> pd.DataFrame:
    if reading.faults:
        raise InputError(reading.faults[0])
    return reading.decisions


def _reading_of(written: WrittenLines, source: Path) -> DecisionReading:
    _check_columns(written.columns, source)
    lines = [line for line in written.lines if line.cells or line.fault]
    raw = _as_written([line for line in lines if line.fault is None])
    faults = {line.number: [line.fault] for line in lines if line.fault is not None}
    for decision in records(raw, Decision):
        told = [f"{source}, line {decision.line}: {fault}" for fault in decision_faults(decision)]
        if told:
            faults[decision.line] = told
    sound = raw[~raw["line"].isin(list(faults))].reset_index(drop=True)
    for place in ("start", "end"):
        sound[place] = pd.Series([_offset(cell) for cell in sound[place].tolist()], dtype="Int64")
    in_order = tuple(fault for _, told in sorted(faults.items()) for fault in told)
    return DecisionReading(read_from(source, sound.astype(DECISION_DTYPES)), in_order)


def _as_written(lines: list[WrittenLine]) -> pd.DataFrame:
    """A table of decisions whose cells are all text still."""
    cells = {name: [line.cells.get(name) or None for line in lines] for name in FILE_COLUMNS}
    raw = pd.DataFrame({"line": [line.number for line in lines]} | cells, columns=list(DECISION_DTYPES))
    return raw.astype(dict.fromkeys(FILE_COLUMNS, "string") | {"line": "Int64"})


def _offset(written: object) -> int | None:
    if not isinstance(written, str) or not (written.isascii() and written.isdecimal()):
        return None
    return int(written) if len(written) <= _DIGITS else _FARTHEST


def _check_columns(columns: tuple[str, ...], source: Path) -> None:
    twice = [name for name in FILE_COLUMNS if columns.count(name) > 1]
    if twice:
        raise InputError(f"{source}: the column {twice[0]!r} stands there twice; rename one.")
    for name in columns:
        if name in FILE_COLUMNS or not name.isascii():
            continue
        near = difflib.get_close_matches(name.strip().casefold(), FILE_COLUMNS, n=1, cutoff=_MISSPELT)
        if near and near[0] not in columns:
            raise InputError(f"{source}: unknown column {name!r}; is it {near[0]!r}?")
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise InputError(
            f"{source}: the column {missing[0]!r} is missing; the columns are {', '.join(FILE_COLUMNS)}."
        )
