"""A place for files that are not complete yet, in the folder that they are for; a killed run's is cleared away.

A temporary folder has a hidden name of its own kind and is locked by its writer for as long as that lives. So whoever
writes into the same place later sees whether the writer is still there: a folder that bears such a name and that nobody
holds was left by a run that was killed, and is taken away. What bears another name is never touched.

Without locks, which some systems and some network drives lack, nothing is cleared away.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslens.storage.folder_locks import held_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["temporary_folder"]

_PREFIX: Final = ".newslens-"
_SUFFIX: Final = ".part"
_LEFT: Final = re.compile(rf"{re.escape(_PREFIX)}[a-z0-9_]{{8}}{re.escape(_SUFFIX)}")
"""The names that `tempfile` makes between our prefix and our ending."""


@contextlib.contextmanager
def temporary_folder(folder: Path) -> Iterator[Path]:
    """A folder inside of another one, for as long as something is written; nobody else can look into it.

    Parameters
    ----------
    folder
        Where the files are to stand in the end. What killed runs left there is taken away first.

    Raises
    ------
    OSError
        When it cannot be made.
    """
    _clear(folder)
    made, handle = _made(folder)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        if handle is not None:
            os.close(handle)


def _made(folder: Path) -> tuple[Path, int | None]:
    """A new folder and the handle that locks it, where there are locks."""
    while True:
        made = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=folder))
        handle = held_folder(made, wait=True)  # of a run that takes it for a leftover, being not locked yet
        if made.exists():
            return made, handle
        if handle is not None:
            os.close(handle)


def _clear(folder: Path) -> None:
    """Take away what runs that were killed left in a folder."""
    with os.scandir(folder) as entries:
        left = [Path(entry.path) for entry in entries if _LEFT.fullmatch(entry.name)]
    for path in left:
        handle = held_folder(path, wait=False)
        if handle is not None:
            shutil.rmtree(path, ignore_errors=True)
            os.close(handle)
