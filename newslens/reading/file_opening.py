"""A path in, the bytes of the file out, if it is one.

What is no ordinary file (a pipe, a device, a folder) is refused before anything is read from it: reading may never end. A
link is followed only as far as its folder goes.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats import SourceFile, check_file_size

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["open_file", "unopened"]


def unopened(path: Path, folder: Path) -> str | None:
    """Why a path of a folder is not opened, as the end of a sentence; None where it is an ordinary file of the folder."""
    if path.is_symlink():
        if not path.exists():
            return "is a link to nothing"
        if not path.resolve().is_relative_to(folder.resolve()):
            return "is a link that leads out of the folder"
    if path.is_dir():
        return "is a folder"
    return None if path.is_file() else "is no ordinary file"


def open_file(
    path: Path, *, folder: Path | None = None, renamed: Mapping[str, str] = MappingProxyType({})
) -> SourceFile:
    """The bytes of a file.

    Parameters
    ----------
    path
        The file.
    folder
        The folder of the corpus, which no link may leave; None for a file that a person named by itself.
    renamed
        Columns of tables that are called otherwise.

    Raises
    ------
    InputError
        When it is no ordinary file, too large, or cannot be read.
    """
    within = path.resolve().parent if folder is None else folder
    if (reason := unopened(path, within)) is not None:
        raise InputError(f"{path} {reason}; newslens reads ordinary files. Copy what it holds into a file.")
    try:
        check_file_size(path.stat().st_size, name=str(path))  # before it is read
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}. Check who may read it, or copy it to another place."
        ) from error
    inside = folder is not None and path.is_relative_to(folder)
    origin = path.relative_to(folder).as_posix() if folder is not None and inside else path.name
    return SourceFile(str(path), data, origin, folder=folder if inside else path.parent, renamed=renamed)
