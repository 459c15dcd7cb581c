"""What goes into a reader of a format, and what comes out of it.

Takes nothing, gives types: a `SourceFile` is the bytes of a file and how messages name it; a `FileReading` is what its format
states: the documents in it, each with its text and with what is said of it, what could not be read, and what the reader
assumed or dropped. A reader guesses nothing: a field that the file does not state is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from newslens.reading.formats.shared.unpacking_allowance import Allowance

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FileReading", "Neighbours", "SourceFile", "StatedDocument", "ending_of"]

_PACKED = ".warc.gz"


class Neighbours(Protocol):
    """The other files of an archive, for a file in it that points to them."""

    def claim(self, place: PurePosixPath) -> str | None:
        """The name of the file at a place, which is not read by itself from now on; None where there is none."""

    def open(self, name: str) -> SourceFile:
        """A file of the archive."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The bytes of a file, wherever they came from: a folder, an archive, a drop area."""

    name: str
    """How messages name it: its path, or the archive's path and the name in it."""
    data: bytes
    origin: str
    """What the column `source` says of an article from it: the name in its folder."""
    folder: Path | None = None
    """Where files lie that it points to; None where there is no such place, as in an archive."""
    path: Path | None = None
    """Where it lies itself, if another file points to it."""
    neighbours: Neighbours | None = field(default=None, compare=False, repr=False)
    """The other files of the archive that it stands in, where it stands in one."""
    place: PurePosixPath = field(default_factory=PurePosixPath)
    """Its place in that archive."""
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Columns of a table by what the person who reads it calls them: foreign name to name of the articles table."""
    depth: int = 0
    """How many archives it stands in."""
    allowance: Allowance = field(default_factory=Allowance, compare=False, repr=False)
    """What may still be unpacked, shared with all that comes out of it."""

    @property
    def ending(self) -> str:
        """Ending of the name, in small letters, with its dot; that of a packed web archive is `.warc.gz`."""
        return ending_of(self.origin)

    @property
    def stem(self) -> str:
        """Name without folder and ending."""
        return PurePath(self.origin).stem

    def member(self, name: str, data: bytes) -> SourceFile:
        """A file that stands in this one, called after both: "box.zip: in/a.txt"."""
        return replace(
            self,
            name=f"{self.name}: {name}",
            data=data,
            origin=f"{self.origin}: {name}",
            folder=None,
            path=None,
            neighbours=None,
            depth=self.depth + 1,
        )


@dataclass(frozen=True, slots=True)
class StatedDocument:
    """One document of a file, and what the file says of it."""

    text: str
    fields: Mapping[str, Any]
    """Columns of the articles table as they are stated there; dates as they are written."""
    place: str
    """How messages name the document: the file, and the line or number in it."""
    source: str
    """What the column `source` says."""
    by_hand: bool = False
    """Whether a person may have written the fields: a date that is none is a fault then, which the person will mend. What a
    program wrote and cannot be read is missing, and told."""


@dataclass(frozen=True, slots=True)
class FileReading:
    """What a file holds."""

    documents: tuple[StatedDocument, ...]
    faults: tuple[str, ...] = ()
    """Documents that could not be read, a sentence each, with place and reason."""
    notices: tuple[str, ...] = ()
    """What the reader assumed or dropped, a sentence each."""
    linked: tuple[Path, ...] = ()
    """Other files that documents were read from, because this one points to them."""
    unread: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    """Members that cannot be read by their number among the documents, each with its sentence of `faults`."""
    is_table: bool = False
    """Whether a table was read, or found and not understood: what a person says of columns is of use there."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of each document, from 1: it stays what it is when a member before it can be read one day."""
        count = len(self.documents) + len(self.unread)
        return tuple(number for number in range(1, count + 1) if number not in self.unread)

    @property
    def is_numbered(self) -> bool:
        """Whether only a number says which document is meant."""
        return len(self.documents) + len(self.unread) > 1


def ending_of(name: str) -> str:
    """Ending of a file's name, in small letters, with its dot.

    Examples
    --------
    >>> ending_of("in/Box.ZIP"), ending_of("crawl.warc.gz"), ending_of("a")
    ('.zip', '.warc.gz', '')
    """
    return _PACKED if name.lower().endswith(_PACKED) else PurePath(name).suffix.lower()
