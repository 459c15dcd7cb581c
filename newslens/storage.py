"""Files that are written whole or not at all, and tables that come back as they went.

What was there before a write stays until the new file is complete: everything goes to a temporary file in the
same folder first and is then renamed over the target.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["KINDS", "make_folder", "read_table", "replacing", "write_bytes", "write_table", "write_text"]

KINDS = ("parquet", "csv")
"""Kinds of files that tables are kept in."""


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they do not exist.

    Raises
    ------
    InputError
        When it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from None


def write_text(text: str, path: Path) -> None:
    """Write text as UTF-8, line ends as they are."""
    write_bytes(text.encode("utf-8"), path)


def write_bytes(data: bytes, path: Path) -> None:
    """Write bytes, whole or not at all.

    Raises
    ------
    InputError
        When the path cannot be written; what was there before is untouched.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_table(frame: pd.DataFrame, path: Path) -> None:
    """Write a table; the ending of the path, .parquet or .csv, says how.

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
            temporary.write_bytes(frame.to_csv(index=False, lineterminator="\n").encode("utf-8"))


def read_table(path: Path, dtypes: Mapping[str, str]) -> pd.DataFrame:
    """Read a table back with its columns and dtypes.

    Raises
    ------
    InputError
        When the file is missing or cannot be read, or lacks a column.
    """
    try:
        if path.suffix == ".parquet":
            frame = pd.read_parquet(path)
        else:
            frame = pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""])
    except FileNotFoundError:
        raise InputError(f"{path} is missing. Save the analysis again with Analysis.save(folder).") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {error}. Save the analysis again.") from None
    missing = [name for name in dtypes if name not in frame.columns]
    if missing:
        raise InputError(f"{path} lacks the column {missing[0]!r}. Save the analysis again.")
    return frame[list(dtypes)].astype(dict(dtypes))


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside the path that takes its place when all went well."""
    temporary = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        os.close(handle)
        yield temporary
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}. Choose another place.") from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    """The process's umask: a temporary file is private until it takes its place."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
