"""A CSV file that a person writes in, as text: its lines, kept as they were written.

Takes the text of a CSV file; gives its lines, each with its cells and with the very characters that it was written with,
and puts lines in and takes them out without touching any other: quoting, line ends, columns that only the person knows,
rows that are shorter than the header, all stay. In a guarded file the cells that newslens writes are ones that no spreadsheet runs
(`newslens.storage.csv_cells`), and read without the guard.

What this does not cover: what a line means.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.storage.csv_cells import guard_cell, unguard_cell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["WrittenLine", "WrittenLines", "new_lines", "split_lines"]

_UNSAFE = frozenset(',"\r\n;\t')
"""Characters that end a cell, here or in a program that guesses."""

_MARK = "\ufeff"
"""What some spreadsheets write before a text in UTF-8."""


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """One line of a file, over several rows of characters where a cell holds line breaks."""

    number: int
    """Its place in the file, counted from 1, as an editor counts; 0 while it is not written."""
    text: str
    """Its characters, with the line end."""
    cells: Mapping[str, str]
    """Its cells by column; those that are missing are empty."""
    fault: str | None = None
    """Why it cannot be used, a sentence with its place; None where it can."""


@dataclass(frozen=True, slots=True)
class WrittenLines:
    """A file: its head, and its lines."""

    head: str
    """Everything up to the end of the line of columns."""
    columns: tuple[str, ...]
    lines: tuple[WrittenLine, ...]
    guarded: bool = False
    """Whether an apostrophe stands before texts that a spreadsheet would run."""

    @property
    def faults(self) -> tuple[str, ...]:
        """Why lines cannot be used, a sentence each."""
        return tuple(line.fault for line in self.lines if line.fault is not None)

    @property
    def text(self) -> str:
        """The whole file."""
        return self.head + "".join(line.text for line in self.lines)

    def with_columns(self, wanted: Sequence[str]) -> WrittenLines:
        """The file with columns added behind the others, those that it has already left where they are."""
        missing = [name for name in wanted if name not in self.columns]
        if not missing:
            return self
        bare = self.head.rstrip("\r\n")
        added = ",".join(map(_quoted, missing))
        head = f"{bare},{added}" if self.columns else f"{bare}{added}"
        return replace(self, head=head + (self.head[len(bare) :] or "\n"), columns=(*self.columns, *missing))

    def with_line(self, cells: Mapping[str, str]) -> WrittenLines:
        """The file with one more line at its end, and with the columns that it needs."""
        return self.with_lines([cells])

    def with_lines(self, added: Sequence[Mapping[str, str]]) -> WrittenLines:
        """The file with more lines at its end, and with the columns that they need."""
        wide = self.with_columns(list(dict.fromkeys(name for cells in added for name in cells)))
        head, lines = _ended(wide.head, wide.ending), wide.lines
        if lines:
            lines = (*lines[:-1], replace(lines[-1], text=_ended(lines[-1].text, wide.ending)))
        return replace(wide, head=head, lines=(*lines, *(wide.made(cells, 0) for cells in added)))

    def with_cells(self, index: int, cells: Mapping[str, str]) -> WrittenLines:
        """The file with some cells of one line filled."""
        wide = self.with_columns(list(cells))
        old = wide.lines[index]
        new = wide.made({**old.cells, **cells}, old.number)
        if not old.text.endswith(("\n", "\r")):
            new = replace(new, text=new.text.rstrip("\r\n"))
        return replace(wide, lines=(*wide.lines[:index], new, *wide.lines[index + 1 :]))

    def without(self, index: int) -> WrittenLines:
        """The file without one line."""
        return replace(self, lines=self.lines[:index] + self.lines[index + 1 :])

    @property
    def ending(self) -> str:
        """How lines end in the file."""
        return "\r\n" if self.head.endswith("\r\n") else "\n"

    def made(self, cells: Mapping[str, str], number: int) -> WrittenLine:
        """A line as this file writes it."""
        given = [cells.get(name, "") for name in self.columns]
        written = ",".join(_quoted(guard_cell(cell) if self.guarded else cell) for cell in given)
        return WrittenLine(number, written + self.ending, dict(cells))


def split_lines(text: str, source: Path, *, guarded: bool = False) -> WrittenLines:
    """Split a file into its lines.

    Parameters
    ----------
    text
        All of it.
    source
        Where it comes from, for messages.
    guarded
        Whether an apostrophe may stand before a text that a spreadsheet would run.

    Returns
    -------
    WrittenLines
        Its lines. One that has more cells than there are columns has a fault; so has one that is none of a CSV file, which is
        the last.

    Raises
    ------
    InputError
        When the line of columns is none of a CSV file.
    """
    rows = io.StringIO(text.removeprefix(_MARK), newline="").readlines()
    reader = csv.reader(rows, strict=True)
    head, done = "", 0
    columns: tuple[str, ...] = ()
    lines: list[WrittenLine] = []
    try:
        for cells in reader:
            first, written = done + 1, "".join(rows[done : reader.line_num])
            done = reader.line_num
            if not columns:
                head += written
                columns = tuple(cells)
            elif not any(cell.strip() for cell in cells):
                lines.append(WrittenLine(first, written, {}))
            else:
                read = map(unguard_cell, cells) if guarded else cells
                fault = _surplus(f"{source}, line {first}") if len(cells) > len(columns) else None
                lines.append(WrittenLine(first, written, dict(zip(columns, read, strict=False)), fault))
    except csv.Error as error:
        fault = (
            f"{source}, line {done + 1}: this is no line of a CSV file: {error}; check its quotation marks."
        )
        if not columns:
            raise InputError(fault) from None
        lines.append(WrittenLine(done + 1, "".join(rows[done:]), {}, fault))
    mark = _MARK if text.startswith(_MARK) else ""
    return WrittenLines(mark + head, columns, tuple(lines), guarded)


def new_lines(columns: tuple[str, ...], *, guarded: bool = False) -> WrittenLines:
    """A file that holds the columns alone."""
    return WrittenLines(",".join(columns) + "\n", columns, (), guarded)


def _surplus(place: str) -> str:
    return f'{place}: there are more cells than columns; put cells that hold a comma into "quotation marks".'


def _ended(text: str, ending: str) -> str:
    """A text with a line end, where it has none."""
    return text if not text or text.endswith(("\n", "\r")) else text + ending


def _quoted(cell: str) -> str:
    """A cell as it stands in the file: in quotation marks where it would not be read back otherwise."""
    if cell and (not _UNSAFE.isdisjoint(cell) or cell != cell.strip()):
        return '"' + cell.replace('"', '""') + '"'
    return cell
