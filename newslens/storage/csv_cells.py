"""Cells of a CSV file that no spreadsheet runs.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@`, or with a tab or a line end before one of these, for a
formula and runs it when the file is opened; the words of an article can be such a cell. Before them newslens writes an
apostrophe, by which spreadsheets know a text. A text that has apostrophes there itself gets one more, so that every cell can
be read back as it was: `unguard_cell` undoes `guard_cell`, for every text.

Numbers are no texts and stay as they are. The signs are those of OWASP's page on CSV injection.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["guard_cell", "guard_cells", "unguard_cell", "unguard_cells"]

_SIGNS: Final = r"[=+\-@\t\r\n＝＋－＠]"
_RUNS: Final = re.compile(rf"'*{_SIGNS}")
_GUARDED: Final = re.compile(rf"''*{_SIGNS}")


def guard_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    Examples
    --------
    >>> guard_cell("=1+1"), guard_cell("'-5' he said"), guard_cell("Two boats")
    ("'=1+1", "''-5' he said", 'Two boats')
    """
    return f"'{text}" if _RUNS.match(text) else text


def unguard_cell(text: str) -> str:
    """The text that `guard_cell` was given.

    Examples
    --------
    >>> unguard_cell("'=1+1"), unguard_cell("''-5' he said"), unguard_cell("'Two' boats")
    ('=1+1', "'-5' he said", "'Two' boats")
    """
    return text[1:] if _GUARDED.match(text) else text


def guard_cells(frame: pd.DataFrame) -> pd.DataFrame:
    """A table whose texts no spreadsheet takes for formulas; the table that was given stays as it is.

    Examples
    --------
    >>> guard_cells(pd.DataFrame({"surface": ["-5", "two"], "low": [-5, 2]})).values.tolist()
    [["'-5", -5], ['two', 2]]
    """
    return frame.assign(**{name: frame[name].map(guard_cell, na_action="ignore") for name in _texts(frame)})


def unguard_cells(frame: pd.DataFrame) -> pd.DataFrame:
    """The table that `guard_cells` was given, as far as its texts go."""
    return frame.assign(**{name: frame[name].map(unguard_cell, na_action="ignore") for name in _texts(frame)})


def _texts(frame: pd.DataFrame) -> Iterator[str]:
    return (name for name in frame.columns if pd.api.types.is_string_dtype(frame[name]))
