"""Archives (.zip): each file in them is read by its own format; nothing is written to the disk.

Left out without a word: folders, hidden files, the resource forks that a Mac adds. Left out and named: files of formats that
nobody reads. Refused by name: a member that says it lies outside of the archive; nothing would happen, but an archive that
says so is made to harm.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats.containers import Member, OpenedContainer, printable
from newslens.reading.formats.packed_parts import PackedParts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.reading.formats.source_file import SourceFile

__all__ = ["open_zip_archive"]

_DRIVE = re.compile(r"[A-Za-z]:")
_NOT_MEANT = {"__MACOSX", "Thumbs.db", "desktop.ini"}


def open_zip_archive(file: SourceFile) -> OpenedContainer:
    """The files of an archive, in its order.

    Raises
    ------
    InputError
        When it is no zip, or a limit forbids to unpack it.
    """
    parts = PackedParts(file, kind="zip archive")
    return OpenedContainer(_members(file, parts))


def _members(file: SourceFile, parts: PackedParts) -> Iterator[Member | str]:
    for name in parts.names:
        place = PurePosixPath(name.replace("\\", "/"))
        shown = printable(place.as_posix())
        if place.is_absolute() or ".." in place.parts or _DRIVE.match(name):
            yield f"{file.name}: the member {shown!r} says that it lies outside of the archive, and was not read."
        elif not any(part.startswith(".") or part in _NOT_MEANT for part in place.parts):
            try:
                yield Member(file.member(shown, parts.read(name)))
            except InputError as error:
                yield str(error)
