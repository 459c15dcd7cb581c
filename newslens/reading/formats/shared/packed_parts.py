"""The parts of a packed file (.zip, .docx, .odt, .xlsx, .epub), read within the limits and never onto the disk.

Takes the bytes of a zip; gives the names in it and the bytes of a part that is asked for. What the directory of the zip
declares is checked before anything is unpacked: the number of parts, what they unpack to in all, how often that is the size of
the file. What is declared is also what is read: `zipfile` stops there, so that a declaration that lies is of no use.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.reading_limits import (
    EXPANSION,
    EXPANSION_FLOOR,
    MARKUP_BYTES,
    MEMBER_BYTES,
    MEMBERS,
    check_file_size,
    megabytes,
)

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["PackedParts"]

_METHODS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}
"""Ways of packing that unpack within bounds; LZMA declares the memory it wants."""
_MARKUP: Final = (".xml", ".rels")
_ENCRYPTED: Final = 0x1
_WAY_OUT: Final = "get or save the file once more"


class PackedParts:
    """A zip whose parts can be read.

    Parameters
    ----------
    file
        The zip; what is read counts against its allowance.
    kind
        What it should be, as messages say it.

    Raises
    ------
    InputError
        When it is no zip, or a limit forbids to unpack it.
    """

    def __init__(self, file: SourceFile, *, kind: str) -> None:
        self._file, self._kind = file, kind
        with library_faults_told(file.name, kind, way_out=_WAY_OUT):
            self._zip = zipfile.ZipFile(io.BytesIO(file.data))
        self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        self._check()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parts as they are stored, folders left out."""
        return tuple(name for name in self._entries if not name.endswith("/"))

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises
        ------
        InputError
            When it is not there, too large, locked with a password, packed in an unknown way or damaged.
        """
        place = f"{self._file.name}: {name}"
        entry = self._entries.get(name)
        if entry is None:
            raise InputError(
                f"{self._file.name} is damaged or no {self._kind}: it has no part {name!r}; {_WAY_OUT}."
            )
        if entry.flag_bits & _ENCRYPTED:
            raise InputError(f"{place} is locked with a password; unlock it, and pack it without one.")
        if entry.compress_type not in _METHODS:
            raise InputError(
                f"{place} is packed in a way that newslens does not read; pack it as a usual zip."
            )
        check_file_size(entry.file_size, name=place, limit=MEMBER_BYTES)
        self._file.allowance.take(entry.file_size, name=place)
        with library_faults_told(place, "part of a packed file", way_out=_WAY_OUT):
            return self._zip.read(entry)

    def charge(self) -> None:
        """Count all parts against the allowance, for a library that unpacks them itself and makes trees of the XML in them.

        Raises
        ------
        InputError
            When less is left, a part or the XML of all parts is too large, or the file is locked with a password.
        """
        markup = sum(entry.file_size for name, entry in self._entries.items() if name.endswith(_MARKUP))
        check_file_size(markup, name=f"The XML in {self._file.name}", limit=MARKUP_BYTES)
        for name, entry in self._entries.items():
            if entry.flag_bits & _ENCRYPTED:
                raise InputError(f"{self._file.name} is locked with a password; save it without one.")
            check_file_size(entry.file_size, name=f"{self._file.name}: {name}", limit=MEMBER_BYTES)
            self._file.allowance.take(entry.file_size, name=self._file.name)

    def _check(self) -> None:
        entries = self._zip.infolist()
        if len(entries) > MEMBERS:
            raise InputError(
                f"{self._file.name} holds {len(entries):,} members, and newslens reads up to {MEMBERS:,}; take it apart."
            )
        size = sum(entry.file_size for entry in entries)
        if size > EXPANSION_FLOOR and size > EXPANSION * len(self._file.data):
            raise InputError(
                f"{self._file.name} would unpack to {megabytes(size)}, more than {EXPANSION} times its size; "
                "newslens does not unpack it, since files packed like that are made to fill up a machine."
            )
