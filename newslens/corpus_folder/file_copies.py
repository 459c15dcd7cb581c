"""Copies of files into a folder, under names that are free there.

Takes a file that was read; gives the name under which it will stand in the folder. Files that it points to come along, at their
places beside it, because without them the copy could not be read. Nothing is written before `write`, and nothing that stands in
the folder is replaced.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newslens import storage
from newslens.corpus_folder.file_names import free_name, plain_name
from newslens.corpus_folder.free_numbers import FreeNumbers
from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.reading.formats import SourceFile

__all__ = ["FileCopies"]


class FileCopies:
    """Files that are to be copied into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._data: dict[str, bytes] = {}
        self._numbers = FreeNumbers()

    def take(self, file: SourceFile, source: Path | SourceFile, linked: Iterable[Path]) -> str:
        """Name of a file in the folder: it lies there already, or will be copied with what it points to.

        Parameters
        ----------
        file
            What was read.
        source
            Where it was read from, or the file itself where it came as bytes.
        linked
            Files that it points to.

        Raises
        ------
        InputError
            When the folder has another file at the place of one that it points to.
        """
        if not isinstance(source, Path):
            return self._free(file)
        here, there = self._folder.resolve(), source.resolve()
        if there.is_relative_to(here):
            return there.relative_to(here).as_posix()
        beside = {each.relative_to(there.parent).as_posix(): each.read_bytes() for each in linked}
        for name, data in beside.items():
            if self._holds_other(name, data):
                raise InputError(
                    f"{file.name} points to {name!r}, and {self._folder} has another file of that name; rename it there."
                )
        self._data |= {name: data for name, data in beside.items() if not (self._folder / name).exists()}
        return self._free(file)

    def write(self) -> None:
        """Write the copies, each whole or not at all.

        Raises
        ------
        InputError
            When one cannot be written.
        """
        storage.write_files(self._data, self._folder)

    def _free(self, file: SourceFile) -> str:
        own = plain_name(file.origin)
        if own not in self._data and (self._folder / own).is_file() and not self._holds_other(own, file.data):
            return own  # copied by a run that was stopped before the manifest was written
        name = free_name(file.origin, self._folder, taken=self._data, numbers=self._numbers)
        self._data[name] = file.data
        return name

    def _holds_other(self, name: str, data: bytes) -> bool:
        """Whether a file of that name is there and holds something else."""
        target = self._folder / name
        if name in self._data:
            return self._data[name] != data
        if not target.exists() and not target.is_symlink():
            return False
        return not target.is_file() or target.read_bytes() != data
