"""Which columns say something about an article, and the misspelt ones of a manifest.

Takes the names of columns that a manifest has; refuses those that newslens does not know, with the one that was meant. Tables
that another program made may carry more: see `column_matching`. Columns whose names begin with `stated` or `inferred` document where the others come from and are not read.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.schema import columns

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DOCUMENTATION", "METADATA", "bounded", "check_columns", "nearest_name"]

METADATA = tuple(name for name in columns("articles") if name not in {"source", "text"})
"""Columns that say something about an article, in the order of the articles table."""

DOCUMENTATION = ("stated", "inferred")
"""Beginnings of the names of columns that are for readers only."""


def check_columns(names: Iterable[str], *, known: Iterable[str], place: str) -> None:
    """Refuse columns that newslens does not know.

    Parameters
    ----------
    names
        The columns that are there.
    known
        The columns that may be there.
    place
        How the message names the file and line.

    Raises
    ------
    InputError
        With the column that was meant, where one is like it.
    """
    allowed = list(known)
    for name in names:
        if name in allowed or name.startswith(DOCUMENTATION):
            continue
        near = nearest_name(name, allowed, thresholds.COLUMN_LIKENESS)
        hint = f"did you mean {near!r}? The" if near else "the"
        raise InputError(
            f"{place}: unknown column {name!r}; {hint} columns are {', '.join(allowed)}, "
            "and any that begin with 'stated' or 'inferred'."
        )


def nearest_name(name: str, known: Iterable[str], likeness: float) -> str | None:
    """The known name that a name is most like; None where none is like it.

    Examples
    --------
    >>> nearest_name("titel", ["title", "text"], 0.8)
    'title'
    """
    spelled = {each.lower(): each for each in known}
    near = difflib.get_close_matches(name.lower(), spelled, n=1, cutoff=likeness)
    return spelled[near[0]] if near else None


def bounded(names: Iterable[str]) -> str:
    """Names as a list that stays short however many there are.

    Examples
    --------
    >>> bounded(["image", "tags"]), bounded(f"c{n}" for n in range(40))
    ('image, tags', 'c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 30 more')
    """
    every = list(names)
    shown = ", ".join(every[: thresholds.LISTED_NAMES])
    more = len(every) - thresholds.LISTED_NAMES
    return f"{shown} and {more} more" if more > 0 else shown
