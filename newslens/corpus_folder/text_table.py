"""A small table as lines of text, its columns one below the other, as a terminal shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pandas as pd

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["plain_rows"]

_WIDEST: Final = 48
"""Characters of a cell beyond which it is cut; set by hand: four columns of them fit beside a headline."""


def plain_rows(frame: pd.DataFrame) -> list[str]:
    """Lines of a table, its head first; what is missing is a dash, a time is told to the minute.

    Examples
    --------
    >>> plain_rows(pd.DataFrame({"outlet": ["The Herald", None], "words": [120, 7]}))
    ['  outlet      words', '  The Herald    120', '  –               7']
    """
    columns = [[str(name), *map(_cell, frame[name])] for name in frame.columns]
    widths = [max(map(len, column)) for column in columns]
    right = [pd.api.types.is_numeric_dtype(frame[name]) for name in frame.columns]
    return [
        "  "
        + "  ".join(
            cell.rjust(width) if is_number else cell.ljust(width)
            for cell, width, is_number in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in zip(*columns, strict=True)
    ]


def _cell(value: Any) -> str:
    if pd.isna(value):
        return "–"
    if isinstance(value, pd.Timestamp):
        return _time(value)
    words = " ".join(str(value).split())
    return words if len(words) <= _WIDEST else f"{words[: _WIDEST - 1]}…"


def _time(value: dt.datetime) -> str:
    return value.strftime("%Y-%m-%d" if (value.hour, value.minute) == (0, 0) else "%Y-%m-%d %H:%M")
