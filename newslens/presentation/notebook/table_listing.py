"""Tables as static HTML: each folded under its name, with its first rows and the number of the others.

This is what stands in the place of a table's widget where no kernel runs, and what shows where anywidget is not
installed. It needs no script and no rule of style but those of the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.notebook.fragments import fragment
from newslens.presentation.notebook.table_text import TableText

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from newslens.presentation.notebook.fragments import View

__all__ = ["list_tables"]

MOST_ROWS: Final = 20
"""Rows of a static table; set by hand: about a screen, and a notebook that holds it stays small."""


@dataclass(frozen=True, slots=True)
class _Listing:
    name: str
    columns: list[str]
    numeric: list[bool]
    rows: list[list[str]]
    total: int


def list_tables(frames: Mapping[str, pd.DataFrame]) -> View:
    """Tables by their names, folded.

    Parameters
    ----------
    frames
        Name and table.
    """
    return fragment("tables.html.j2", tables=[_listing(name, frame) for name, frame in frames.items()])


def _listing(name: str, frame: pd.DataFrame) -> _Listing:
    text = TableText(frame.head(MOST_ROWS))
    return _Listing(name, text.columns, text.numeric, text.cells(range(len(text))), len(frame))
