"""From which file decisions were read, so that what is told of one names the file before the line.

Takes a table of decisions and a sentence on one of its lines; gives the sentence with the file before it. The name of the file
goes along with the table (`DataFrame.attrs`), through selections and copies of it, and is never saved with a result: it is a path
of one machine.

What this does not cover: tables that somebody made of several files; their lines are told without a file.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pandas as pd

__all__ = ["file_told", "in_file", "read_from", "without_origin"]

_FILE: Final = "newslens: decisions of"


def read_from(source: Path, decisions: pd.DataFrame) -> pd.DataFrame:
    """A table of decisions that knows its file."""
    known = decisions.copy()
    known.attrs[_FILE] = str(source)
    return known


def without_origin(decisions: pd.DataFrame) -> pd.DataFrame:
    """A table of decisions that knows of no file."""
    bare = decisions.copy()
    bare.attrs.pop(_FILE, None)
    return bare


def in_file(decisions: pd.DataFrame | None, told: str) -> str:
    """A sentence on a line of a table of decisions, behind the name of its file where that is known.

    Examples
    --------
    >>> import pandas as pd
    >>> from pathlib import Path
    >>> read = read_from(Path("ada.csv"), pd.DataFrame({"line": [2, 3]}))
    >>> in_file(read[read["line"] > 2], "Decision in line 3: it is late.")
    'ada.csv: Decision in line 3: it is late.'
    """
    file = None if decisions is None else decisions.attrs.get(_FILE)
    return told if file is None else f"{file}: {told}"


@contextlib.contextmanager
def file_told(decisions: pd.DataFrame | None) -> Iterator[None]:
    """Name the file of decisions in what is refused of them.

    Raises
    ------
    InputError
        In place of the one that names the line alone.
    """
    try:
        yield
    except InputError as error:
        raise InputError(in_file(decisions, str(error))) from None
