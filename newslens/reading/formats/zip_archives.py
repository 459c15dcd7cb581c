"""Archives (.zip): each file in them is read by its own format; nothing is written to the disk.

What is attached to the items of a library of references in the archive is read with what the library says of it.

A package of web archives (.wacz) is read as the archives in it.

Left out without a word: what a browser saved beside a page, folders, hidden files, the resource forks that a Mac adds. Left out and
named: files of formats that nobody reads. Refused by name: a member that says it lies outside of the archive; nothing would happen,
but an archive that says so is made to harm.
"""

from __future__ import annotations

import re
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.reading.formats.archive_neighbours import LIBRARY_ENDINGS, ArchiveNeighbours
from newslens.reading.formats.shared.containers import Member, OpenedContainer, printable
from newslens.reading.formats.shared.packed_parts import PackedParts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["open_zip_archive"]

_DRIVE = re.compile(r"[A-Za-z]:")
_NOT_MEANT = {"__MACOSX", "Thumbs.db", "desktop.ini"}
_PAGES: Final = {".html", ".htm", ".xhtml"}
_BESIDE_PAGES: Final = (
    "_files",
    "-files",
    "-Dateien",
    "_fichiers",
    "-fichiers",
    "_archivos",
    "_bestanden",
    "_file",
)
"""Endings of the folders in which browsers save what a page shows: its pictures, and the advertisements that are pages themselves."""
_DEEPEST: Final = 8
"""Folders around a file that are looked at: browsers put one into another once or twice, a hostile name has thousands."""
_ATTACHED: Final = frozenset({"files", "storage"})
"""Folders into which Zotero puts what is attached to items, when it exports them and on the machine that it runs on."""


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
    places = {name: PurePosixPath(name.replace("\\", "/")) for name in parts.names}
    climbing = {name for name, place in places.items() if _climbs(name, place)}
    passed = _passed_over(places)
    unread = climbing | passed
    meant = {place: name for name, place in places.items() if name not in unread}
    neighbours = ArchiveNeighbours(file, parts, meant)
    for name in _in_order(places):
        place = places[name]
        if name in climbing:
            yield f"{file.name}: the member {printable(place.as_posix())!r} says that it lies outside of the archive, and was not read."
        elif name not in passed and name not in neighbours.taken:
            try:
                yield Member(neighbours.open(name))
            except InputError as error:
                yield str(error)


def _in_order(places: Mapping[str, PurePosixPath]) -> list[str]:
    """The names of an archive in its order; where files may be attached to a library, what may be one stands first."""
    if not any(_ATTACHED.intersection(place.parts[:-1]) for place in places.values()):
        return list(places)
    return sorted(places, key=lambda name: places[name].suffix.lower() not in LIBRARY_ENDINGS)


def _passed_over(places: Mapping[str, PurePosixPath]) -> set[str]:
    """The names of files that nobody means: hidden ones, and those that only belong to another one."""
    web_archives = _web_archives(places)
    pages = {place.with_suffix("") for place in places.values() if place.suffix.lower() in _PAGES}
    return {
        name
        for name, place in places.items()
        if _is_hidden(place)
        or (web_archives and name not in web_archives)
        or any(
            page.with_name(page.name.removesuffix(ending)) in pages
            for page, ending in _resource_folders(place)
        )
    }


def _web_archives(places: Mapping[str, PurePosixPath]) -> set[str]:
    """The web archives in a package of them (.wacz); what else stands there describes them. Nothing for any other archive."""
    if PurePosixPath("datapackage.json") not in places.values():
        return set()
    return {
        name
        for name, place in places.items()
        if place.parts[:1] == ("archive",) and ".warc" in place.suffixes
    }


def _resource_folders(place: PurePosixPath) -> Iterator[tuple[PurePosixPath, str]]:
    """The folders around a file that are called as browsers call what they save beside a page: "boats_files" of boats.html."""
    for folder in islice(place.parents, _DEEPEST):
        for ending in _BESIDE_PAGES:
            if folder.name.endswith(ending) and folder.name != ending:
                yield folder, ending


def _climbs(name: str, place: PurePosixPath) -> bool:
    return place.is_absolute() or ".." in place.parts or _DRIVE.match(name) is not None


def _is_hidden(place: PurePosixPath) -> bool:
    return any(part.startswith(".") or part in _NOT_MEANT for part in place.parts)
