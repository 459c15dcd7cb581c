"""The other files of an archive, for a file in it that points to them: a library of references and what is attached to its items.

Takes the members of an archive by their names; gives the one that a path means, counted from the place of the file that points to it. A
path is hostile: it means a member of the same archive or nothing. What a file points to is read with what that file says of it, and not
once more by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from newslens.reading.formats.shared.containers import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.reading.formats.shared.packed_parts import PackedParts
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["LIBRARY_ENDINGS", "ArchiveNeighbours"]

LIBRARY_ENDINGS: Final = (".rdf", ".json", ".csv")
"""Endings of files that may be a library of references; they are opened before what may be attached in it."""


@dataclass(frozen=True, slots=True)
class ArchiveNeighbours:
    """The files of an archive as one of them sees them.

    Attributes
    ----------
    archive
        The archive.
    parts
        What it packs.
    names
        How each file is stored, by its place in the archive.
    taken
        Names of files that another one points to; shared by all of them.
    """

    archive: SourceFile
    parts: PackedParts
    names: Mapping[PurePosixPath, str]
    taken: set[str] = field(default_factory=set)

    def claim(self, place: PurePosixPath) -> str | None:
        """The name of the file at a place, which is not read by itself from now on; None where there is none."""
        name = self.names.get(place)
        if name is not None:
            self.taken.add(name)
        return name

    def open(self, name: str) -> SourceFile:
        """A file of the archive.

        Raises
        ------
        InputError
            When it cannot be taken out.
        """
        file = self.archive.member(printable(name.replace("\\", "/")), self.parts.read(name))
        return replace(file, neighbours=self, place=PurePosixPath(name.replace("\\", "/")))
