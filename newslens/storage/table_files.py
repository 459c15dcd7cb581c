"""Tables as files, Parquet or CSV, that come back as they went.

Parquet keeps every value as it is. CSV is for eyes and spreadsheets as well: its texts are guarded (see
`newslens.storage.csv_cells`), and read back without the guard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens.errors import InputError
from newslens.storage.csv_cells import guard_cells, unguard_cells
from newslens.storage.unreadable_files import why_unreadable
from newslens.storage.whole_files import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["KINDS", "csv_text", "read_table", "write_table"]

KINDS: Final = ("parquet", "csv")
"""Kinds of files that tables are kept in."""


def csv_text(frame: pd.DataFrame, *, raw: bool = False) -> str:
    r"""A table as CSV.

    Parameters
    ----------
    frame
        The table.
    raw
        Write every text as it is, also one that a spreadsheet would run.

    Examples
    --------
    >>> csv_text(pd.DataFrame({"surface": ["=1+1"]})), csv_text(pd.DataFrame({"surface": ["=1+1"]}), raw=True)
    ("surface\n'=1+1\n", 'surface\n=1+1\n')
    """
    return str((frame if raw else guard_cells(frame)).to_csv(index=False, lineterminator="\n"))


def write_table(frame: pd.DataFrame, path: Path, *, raw: bool = False) -> None:
    """Write a table; the ending of the path, .parquet or .csv, says how.

    Parameters
    ----------
    frame
        The table.
    path
        The file.
    raw
        For CSV, see `csv_text`.

    Raises
    ------
    InputError
        When the ending is another or the path cannot be written.
    """
    kind = path.suffix.removeprefix(".")
    if kind not in KINDS:
        raise InputError(f"A table is kept as one of {', '.join(KINDS)}, not {kind!r}: {path}.")
    with replacing(path) as temporary:
        if kind == "parquet":
            frame.to_parquet(temporary, index=False)
        else:
            temporary.write_bytes(csv_text(frame, raw=raw).encode("utf-8"))


def read_table(path: Path, dtypes: Mapping[str, str], *, optional: Sequence[str] = ()) -> pd.DataFrame:
    """Read a table that `write_table` wrote, with its columns and dtypes.

    Parameters
    ----------
    path
        The file.
    dtypes
        Its columns, in order, and the dtype of each.
    optional
        Columns that an older file may lack; they are empty then.

    Raises
    ------
    InputError
        When the file is missing or cannot be read, or lacks a column.
    """
    try:
        if path.suffix == ".parquet":
            frame = pd.read_parquet(path)
        else:
            frame = unguard_cells(pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""]))
    except FileNotFoundError:
        raise InputError(f"{path} is missing. Save the analysis again with Analysis.save(folder).") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    missing = [name for name in dtypes if name not in frame.columns and name not in optional]
    if missing:
        raise InputError(f"{path} lacks the column {missing[0]!r}. Save the analysis again.")
    try:
        return frame.reindex(columns=list(dtypes)).astype(dict(dtypes))
    except (ValueError, TypeError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> InputError:
    return InputError(f"{path} cannot be read: {why_unreadable(error)}. Save the analysis again.")
