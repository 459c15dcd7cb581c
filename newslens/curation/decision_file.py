"""A file of decisions that is written while a person decides.

Takes the path of a CSV file; puts each decision into it at once, whole or not at all, behind all others, and changes no line
that somebody else wrote. Several notebooks may have the file open: what another wrote since is read before each writing, so
both keep their lines. Before a text that a spreadsheet would run stands an apostrophe, which is no part of it. A program that saves the whole file from what it once read, as a spreadsheet does, loses lines; those
of this session are put back and it is told.

What this does not cover: what a decision does to the tables (`newslens.curation.decision_overlay`).
"""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslens import storage
from newslens.curation.anchors import fill_anchors
from newslens.curation.decision import ANCHOR_COLUMNS, FILE_COLUMNS, Decision, has_half_character
from newslens.curation.decision_force import overruled_lines
from newslens.curation.decision_reading import decisions_of, text_of
from newslens.curation.session_lines import decision_table, given_decision, line_positions, missing_lines
from newslens.errors import InputError
from newslens.frames import records
from newslens.language.sentence_building import counted_in_digits
from newslens.storage import new_lines, split_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.storage import WrittenLine, WrittenLines

__all__ = ["DecisionFile"]


class DecisionFile:
    """Decisions in a CSV file, each written when it is taken.

    Parameters
    ----------
    path
        The file; where there is none, the first decision makes it.
    articles
        As `read_articles` gives them: the words that a decision is about are written with it.

    Attributes
    ----------
    path : Path
        The file, behind all links.
    notices : list of str
        What happened that a person should know: another session wrote, lines were put back, a line was overruled.

    Raises
    ------
    InputError
        When the file cannot be read or written, or a line cannot be understood; the file is as it was then.

    Examples
    --------
    >>> import tempfile
    >>> folder = tempfile.TemporaryDirectory()
    >>> file = DecisionFile(Path(folder.name) / "decisions.csv")
    >>> file.add(table="figures", article_id="south", start=0, end=5, action="drop", by="Ada")
    2
    >>> file.decisions[["line", "article_id", "action"]].values.tolist()
    [[2, 'south', 'drop']]
    >>> file.undo().action, len(file.decisions)
    ('drop', 0)
    """

    def __init__(self, path: str | Path, articles: pd.DataFrame | None = None) -> None:
        storage.refuse_address(path)
        self.path = Path(os.path.realpath(path))
        self.notices: list[str] = []
        self._articles = articles
        self._own: list[Mapping[str, str]] = []
        self._written, self._decisions = self._read()

    @property
    def decisions(self) -> pd.DataFrame:
        """The decisions of the file as it was last read or written."""
        return self._decisions

    @property
    def session(self) -> int:
        """How many lines of this session can be undone."""
        return len(self._own)

    def reload(self) -> pd.DataFrame:
        """Read the file again; lines of this session that somebody's program lost are put back."""
        with storage.alone_in(self.path.parent):
            self._catch_up()
        return self._decisions

    def add(
        self,
        *,
        table: str,
        action: str,
        article_id: str | None = None,
        start: int | None = None,
        end: int | None = None,
        id: str | None = None,  # noqa: A002 - the column's name
        column: str | None = None,
        value: str | None = None,
        by: str | None = None,
        note: str | None = None,
    ) -> int:
        """Write a decision into the file.

        Parameters
        ----------
        table, action, article_id, start, end, id, column, value, by, note
            The columns of a decision.

        Returns
        -------
        int
            Its line.
        """
        given = Decision(0, table, article_id, start, end, id, action, column, value, by, note)
        return self._add([given])[0]

    def add_all(self, lines: Sequence[Mapping[str, Any]]) -> list[int]:
        """Write several decisions into the file at once: all of them, or none.

        Parameters
        ----------
        lines
            Columns and cells of each, as `add` takes them.

        Returns
        -------
        list of int
            Their lines.
        """
        return self._add([given_decision(each) for each in lines])

    def preview(self, lines: Sequence[Mapping[str, Any]]) -> list[str]:
        """Decisions as they would stand in the file; nothing is written.

        Parameters
        ----------
        lines
            Columns and cells of each, as `add` takes them.
        """
        written = self._written
        for cells in self.cells(lines):
            written = written.with_line(cells)
        return [each.text.rstrip("\r\n") for each in written.lines[len(self._written.lines) :]]

    def cells(self, lines: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
        """The cells that would be written for some decisions, with the words that they are about.

        Parameters
        ----------
        lines
            Columns and cells of each, as `add` takes them.
        """
        return self._cells([given_decision(each) for each in lines])

    def outline(self) -> tuple[str, tuple[str, ...]]:
        """The file as text, as it was last read or written, with every column of a decision; and its columns."""
        whole = self._written.with_columns(FILE_COLUMNS)
        return whole.text, whole.columns

    def _add(self, given: Sequence[Decision]) -> list[int]:
        with storage.alone_in(self.path.parent):
            self._catch_up()
            cells = self._cells(given)
            after = self._written
            for written in cells:
                after = after.with_line(written)
            self._write(after)
            self._own += cells
        added = [line.number for line in self._written.lines[len(self._written.lines) - len(given) :]]
        self.notices += [
            f"Line {earlier} decides differently about the same row; line {later} counts."
            for earlier, later in overruled_lines(self._decisions)
            if later in added and earlier not in added
        ]
        return added

    def undo(self) -> Decision | None:
        """Take this session's last decision out of the file.

        Returns
        -------
        Decision | None
            What was taken out; None where this session has no line in the file any more.
        """
        with storage.alone_in(self.path.parent):
            self._catch_up()
            if not self._own:
                return None
            index = line_positions(self._written, self._own)[-1]
            taken = self._decision(self._written.lines[index])
            self._write(self._written.without(index))
            self._own.pop()
        return taken

    def fill_anchors(self, articles: pd.DataFrame) -> int:
        """Write the words of their spans into the lines that lack them.

        Parameters
        ----------
        articles
            The articles that the offsets of those lines belong to.

        Returns
        -------
        int
            How many lines got their words.
        """
        with storage.alone_in(self.path.parent):
            self._catch_up()
            wanted = {e.line: e for e in records(fill_anchors(self._decisions, articles), Decision)}
            lacking = {e.line for e in records(self._decisions, Decision) if e.quoted is None}
            filled = {n: e for n, e in wanted.items() if n in lacking and e.quoted is not None}
            if not filled:
                return 0
            after = self._written.with_columns(ANCHOR_COLUMNS)
            for index, line in enumerate(after.lines):
                if line.number in filled:
                    words = {name: getattr(filled[line.number], name) or "" for name in ANCHOR_COLUMNS}
                    after = after.with_cells(index, words)
            own = line_positions(self._written, self._own)
            self._write(after)
            self._own = [after.lines[index].cells for index in own]
        return len(filled)

    def _check_characters(self, decision: Decision) -> None:
        written = "".join(cell for cell in dataclasses.astuple(decision) if isinstance(cell, str))
        if has_half_character(written):
            raise InputError(
                f"{self.path} cannot hold this decision: half a character stands in it; write it anew."
            )

    def _cells(self, decisions: Sequence[Decision]) -> list[dict[str, str]]:
        """The cells of each decision that are not empty, with its words where they are known."""
        for each in decisions:
            self._check_characters(each)
        if self._articles is not None:
            # of all at once: the texts of all articles are read for it
            decisions = records(fill_anchors(decision_table(decisions), self._articles), Decision)
        values = [{name: getattr(each, name) for name in FILE_COLUMNS} for each in decisions]
        return [{name: str(cell) for name, cell in each.items() if cell is not None} for each in values]

    def _decision(self, line: WrittenLine) -> Decision:
        (found,) = [each for each in records(self._decisions, Decision) if each.line == line.number]
        return found

    def _catch_up(self) -> None:
        """Read what others wrote, and put back what they lost of this session."""
        known = self._written.text
        self._written, self._decisions = self._read()
        if self._written.text == known:
            return
        self.notices.append(f"{self.path.name} was changed by somebody else; both keep their lines.")
        missing = missing_lines(self._written, self._own)
        for cells in missing:
            self._write(self._written.with_line(cells))
        if missing:
            self.notices.append(
                f"{counted_in_digits(len(missing), 'line', ('was', 'were'))} gone that this session had written, and put back."
            )

    def _read(self) -> tuple[WrittenLines, pd.DataFrame]:
        text = text_of(self.path) if self.path.exists() else ""
        if text.strip("\ufeff\r\n \t"):
            written = split_lines(text, self.path, guarded=True)
        else:
            written = new_lines(FILE_COLUMNS, guarded=True)
        return written, decisions_of(written, self.path)

    def _write(self, after: WrittenLines) -> None:
        """Write the file, once it was seen that it reads as it should."""
        text = after.text
        read = split_lines(text, self.path, guarded=True)
        decisions = decisions_of(read, self.path)
        storage.write_text(text, self.path)
        self._written, self._decisions = read, decisions
