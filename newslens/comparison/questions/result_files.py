"""Results from outside, read from the files beside a corpus, and what is wrong with them.

Takes `results.csv`, or the folder that it stands in: by which names reports call a holder is a person's knowledge, and stands
there with the file that holds the results. Gives the results, or a sentence with file and line for each thing that is wrong.

What this does not cover: which figures report a result (`newslens.comparison.questions.certified_results`).
"""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslens.errors import InputError
from newslens.storage import check_no_address, finite_number, is_there, lies_in, whole_number, why_unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["RESULTS", "Result", "ResultReading", "read_result_lines", "read_results"]

RESULTS = "results.csv"
"""Name of the file beside the articles."""

_NAMING = ("file", "holder", "label", "names")
_GIVEN = ("holder", "counted", "year", "value", "total", "authority")


@dataclass(frozen=True, slots=True)
class Result:
    """A result from outside."""

    holder: str
    label: str
    """How the holder is called on a page."""
    names: tuple[str, ...]
    """How reports call the holder."""
    counted: str
    year: int
    value: float
    total: float | None
    """How many there are in all, where that is known: 329 where the holder won 48 of 329 seats."""
    authority: str


class ResultReading(NamedTuple):
    """What the files of results say, and what is wrong with them."""

    results: list[Result]
    """Those that can be read, in the order of the file."""
    faults: tuple[str, ...]
    """A sentence for each thing that is wrong, with file and line."""


def read_results(path: str | Path) -> list[Result]:
    """Results beside a corpus, in the order of the file.

    Parameters
    ----------
    path
        A folder with a `results.csv`, or such a file. Its columns are `file` (where the results are, seen from
        this file), `holder`, `label` and `names` (separated by semicolons); the file it names has the columns
        `holder`, `counted`, `year`, `value`, `total` and `authority`.

    Raises
    ------
    InputError
        When a file or a column is missing, a file lies outside of the folder or is reached by a link that leaves it, or a
        number is none.
    """
    reading = read_result_lines(path)
    if reading.faults:
        raise InputError(reading.faults[0])
    return reading.results


def read_result_lines(path: str | Path) -> ResultReading:
    """Results beside a corpus as far as they can be read.

    Parameters
    ----------
    path
        As for `read_results`.

    Raises
    ------
    InputError
        When the file itself cannot be read, lacks a column, or is a link that leaves its folder.
    """
    source = Path(path) / RESULTS if Path(path).is_dir() else Path(path)
    if not lies_in(source.parent, source):
        raise InputError(f"{source} is a link that leaves its folder; put the file itself there.")
    found: list[Result] = []
    faults: list[str] = []
    for line, naming in _read(source, _NAMING):
        try:
            given, mine = _rows_named(source, line, naming)
        except InputError as error:
            faults.append(str(error))
            continue
        for at, row in mine:
            told = list(_row_faults(row))
            faults += [f"{given}, line {at}: {fault}" for fault in told]
            if not told:
                found.append(_result(row, naming))
    return ResultReading(found, tuple(faults))


def _read(path: Path, columns: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """Lines of a file with their numbers."""
    if path.exists() and not path.is_file():
        raise InputError(f"{path} is no file; name a CSV file.")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [column for column in columns if column not in (reader.fieldnames or [])]
            if missing:
                raise InputError(f"{path} has no column {missing[0]!r}; it needs {', '.join(columns)}.")
            return [(reader.line_num, {key: (row[key] or "").strip() for key in columns}) for row in reader]
    except FileNotFoundError:
        check_no_address(path)
        raise InputError(f"There is no file {str(path)!r} of results; check the spelling.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"{path} cannot be read: {why_unreadable(error)}. It has to be a CSV file in UTF-8 that you may read."
        ) from None


def _rows_named(
    source: Path, line: int, naming: dict[str, str]
) -> tuple[Path, list[tuple[int, dict[str, str]]]]:
    """The file that a line of `results.csv` names, and the lines of its holder there."""
    given = source.parent / naming["file"]
    if not lies_in(source.parent, given):
        raise InputError(
            f"{source}, line {line}: {naming['file']!r} does not lie in the folder of {source.name}; copy it there."
        )
    if not is_there(given):
        raise InputError(
            f"{source}, line {line}: there is no file {naming['file']!r}; check the name or take the line out."
        )
    mine = [(at, row) for at, row in _read(given, _GIVEN) if row["holder"] == naming["holder"]]
    if not mine:
        raise InputError(
            f"{source}, line {line}: {given.name} has no results of {naming['holder']!r}; its column holder names those it has."
        )
    return given, mine


def _row_faults(row: dict[str, str]) -> Iterator[str]:
    """What is wrong with the numbers of a result."""
    year = whole_number(row["year"])
    if year is None or not dt.MINYEAR <= year <= dt.MAXYEAR:
        yield f"year must be a year in the digits 0 to 9, not {row['year']!r}."
    for column in ("value", "total"):
        is_open = column == "total" and not row[column]
        if not is_open and finite_number(row[column]) is None:
            yield f"{column} must be a number in the digits 0 to 9, not {row[column]!r}."


def _result(row: dict[str, str], naming: dict[str, str]) -> Result:
    """A result whose numbers are some."""
    names = tuple(name.strip() for name in naming["names"].split(";") if name.strip())
    return Result(
        row["holder"],
        naming["label"] or row["holder"],
        names,
        row["counted"],
        int(row["year"]),
        float(row["value"]),
        float(row["total"]) if row["total"] else None,
        row["authority"],
    )
