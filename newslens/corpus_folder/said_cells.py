"""What a person says of an article, checked as a line of a manifest is.

Takes cells by column, as they were typed; gives their values. What this does not cover: the columns that say where an article
stands (`file`, `document`) and what it is called (`article_id`), by which decisions name it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError
from newslens.reading import ENTRY_COLUMNS, to_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SAID_COLUMNS", "read_cells"]

SAID_COLUMNS: Final = tuple(
    name
    for name in ENTRY_COLUMNS
    if name not in {"article_id", "file", "document", "published_utc", "published_from"}
)
"""Columns that a person fills. The instant of publication comes with the date, where that names its zone."""
_NO_CELL: Final = re.compile(r"[\x00\r\n\ud800-\udfff]")
"""Signs that a cell of a line cannot hold, or not so that every program reads it back."""


def read_cells(cells: Mapping[str, str], *, place: str) -> dict[str, Any]:
    """Values of cells that are not empty; a date is read.

    Parameters
    ----------
    cells
        What was typed, by column.
    place
        How messages name the line.

    Raises
    ------
    InputError
        When a column is none that a person fills, a date is none, or a cell holds line breaks or half a character.

    Examples
    --------
    >>> read_cells({"outlet": " The Herald ", "published": "2031-10-16", "url": ""}, place="line 2")
    {'outlet': 'The Herald', 'published': datetime.datetime(2031, 10, 16, 0, 0)}
    """
    for name, cell in cells.items():
        if name not in SAID_COLUMNS:
            raise InputError(f"{place}: {name!r} is no column to fill; there are {', '.join(SAID_COLUMNS)}.")
        if _NO_CELL.search(cell.strip()):
            raise InputError(
                f"{place}: column {name}: there is a line break or half a character in it; write it in one line."
            )
    return dict(to_entry(cells, place=place).fields)
