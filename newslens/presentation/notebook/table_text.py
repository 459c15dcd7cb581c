"""Tables as text: every cell as words, found by words, put in order, a page at a time.

Takes a DataFrame; gives the cells of some of its rows as strings, for a static table or for a widget. Amounts lose the
".0" that a column with gaps gives them, moments are written as days, what is missing is empty. A search keeps the rows
that hold every word of it anywhere; sorting leaves what is missing at the end, whichever way it goes.

Not covered: markup. Cells are text, and whoever shows them escapes them.
"""

from __future__ import annotations

import datetime as dt
import math
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd

from newslens.presentation.phrasing import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["TableText", "cell_text"]

_LONGEST_CELL: Final = 160
"""Characters of a cell; set by hand: a sentence stands in full, an article does not."""
_DIGITS: Final = 4
"""Digits behind the point of an amount."""


class TableText:
    """A table whose cells are text.

    Parameters
    ----------
    frame
        Any table; it is not changed.

    Examples
    --------
    >>> boats = TableText(pd.DataFrame({"boat": ["Ada", "Bel", "Cai"], "crew": [4, None, 12]}))
    >>> boats.cells(boats.found("a", "crew", descending=True))
    [['Cai', '12'], ['Ada', '4']]
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame
        self.columns = [str(name) for name in frame.columns]
        self.numeric = [
            pd.api.types.is_numeric_dtype(kind) and not pd.api.types.is_bool_dtype(kind)
            for kind in frame.dtypes
        ]

    def __len__(self) -> int:
        return len(self.frame)

    def found(self, words: str = "", column: str = "", *, descending: bool = False) -> list[int]:
        """Places of the rows that hold all words, in the order of a column, or of the table.

        Parameters
        ----------
        words
            Parted by spaces, in capitals or not.
        column
            One of `columns`, or nothing.
        descending
            The greatest first.
        """
        places = self._sorted(column, descending=descending) if column else list(range(len(self)))
        sought = words.casefold().split()
        return [place for place in places if all(each in self._lowered[place] for each in sought)]

    def cells(self, places: Sequence[int]) -> list[list[str]]:
        """Cells of some rows, row by row; a long one is cut."""
        return [
            [clip(self._texts[name][place], _LONGEST_CELL) for name in range(len(self.columns))]
            for place in places
        ]

    @cached_property
    def _texts(self) -> list[list[str]]:
        """Text of every cell, column by column."""
        return [
            [cell_text(value) for value in self.frame.iloc[:, place]] for place in range(len(self.columns))
        ]

    @cached_property
    def _lowered(self) -> list[str]:
        rows = zip(*self._texts, strict=True) if self._texts else [()] * len(self)
        return ["\n".join(row).casefold() for row in rows]

    def _sorted(self, column: str, *, descending: bool) -> list[int]:
        place = self.columns.index(column)
        texts = self._texts[place]
        known = [row for row in range(len(self)) if texts[row]]
        keys: Sequence[Any] = (
            self.frame.iloc[:, place].tolist() if self.numeric[place] else [text.casefold() for text in texts]
        )
        known.sort(key=lambda row: keys[row], reverse=descending)
        return known + [row for row in range(len(self)) if not texts[row]]


def cell_text(value: object) -> str:
    """A value as words on one line.

    Examples
    --------
    >>> cell_text(4.0), cell_text(0.25), cell_text(None), cell_text(True), cell_text(dt.datetime(2031, 5, 3))
    ('4', '0.25', '', 'yes', '2031-05-03')
    """
    if isinstance(value, (list, tuple, set, frozenset, np.ndarray)):
        return ", ".join(cell_text(each) for each in value)
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    if isinstance(value, float) and math.isfinite(value):
        return str(int(value)) if value.is_integer() else str(round(value, _DIGITS))
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes").removesuffix(" 00:00")
    return " ".join(str(value).split())
