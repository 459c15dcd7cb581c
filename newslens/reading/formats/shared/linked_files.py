"""Files that another file points to, opened only where they lie in the folder of the corpus.

Takes a file and the path that it writes of another; gives that file, or the reason why it is not opened. A path is hostile: nothing
outside of the folder is touched, whether by "..", from the root, or through a link.

In an archive they are looked for among its other files, and nowhere else.

Programs write paths of the machine they ran on. Of such a path the last parts are looked for in the folder: what stood in
/home/ada/Zotero/storage/AB12/page.html is found as storage/AB12/page.html or AB12/page.html beside the file, not as page.html: many
pages are called so.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newslens.errors import InputError
from newslens.reading.formats.shared.containers import printable
from newslens.reading.formats.shared.reading_limits import check_file_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslens.reading.formats.shared.source_file import Neighbours, SourceFile

__all__ = ["claim_linked_files", "open_linked_file"]

_LAST_PARTS = (3, 2)
"""Parts of a path of another machine that are looked for in the folder."""


def open_linked_file(file: SourceFile, written: str) -> SourceFile:
    """The file that another one points to.

    Parameters
    ----------
    file
        The file that points to it.
    written
        The path as it stands there, from the place of that file.

    Raises
    ------
    InputError
        When it is not there, lies outside of the folder, is no ordinary file or cannot be read.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> open_linked_file(SourceFile("box.zip: a.rdf", b"", "a.rdf"), "files/1/page.html")
    Traceback (most recent call last):
        ...
    newslens.errors.InputError: box.zip: a.rdf: the attached 'files/1/page.html' cannot be looked for inside of another file; unpack that into a folder.
    """
    shown = printable(written)
    if file.neighbours is not None:
        return _in_archive(file, file.neighbours, written)
    if file.folder is None:
        raise InputError(
            f"{file.name}: the attached {shown!r} cannot be looked for inside of another file; unpack that into a folder."
        )
    base = file.folder / PurePosixPath(file.origin).parent
    root = file.folder.resolve()
    leads_out = False
    for place in _places(written):
        try:
            found = (base / place).resolve()
            if not found.is_relative_to(root):
                leads_out = True
            elif found.is_file():
                check_file_size(found.stat().st_size, name=str(found))  # before it is read
                member = file.member(printable(place.as_posix()), found.read_bytes())
                return replace(member, path=found)
        except (OSError, ValueError) as error:
            if isinstance(error, InputError):
                raise
            continue  # a name that no system takes, or a file that may not be read, is not there
    if leads_out:
        raise InputError(
            f"{file.name}: the attached {shown!r} does not lie in the folder of the corpus; copy it there, beside the file."
        )
    raise InputError(
        f"{file.name}: there is no attached file {shown!r} beside it; export again with the files, or copy it there."
    )


def claim_linked_files(file: SourceFile, written: Iterable[str]) -> None:
    """Say of files in an archive that another one points to them, so that none is read by itself as well.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> claim_linked_files(SourceFile("a.rdf", b"", "a.rdf"), ["files/1/page.html"])
    """
    if (neighbours := file.neighbours) is not None:
        for each in written:
            _name_in_archive(file, neighbours, each)


def _in_archive(file: SourceFile, neighbours: Neighbours, written: str) -> SourceFile:
    name = _name_in_archive(file, neighbours, written)
    if name is None:
        raise InputError(
            f"{file.name}: there is no attached file {printable(written)!r} in the archive; export again with the files, and pack them as well."
        )
    return neighbours.open(name)


def _name_in_archive(file: SourceFile, neighbours: Neighbours, written: str) -> str | None:
    """The name of the file in the archive that a path means; None where there is none, or the path leads out."""
    for place in _places(written):
        inside = _inside(file.place.parent, place.as_posix())
        if inside is not None and (name := neighbours.claim(inside)):
            return name
    return None


def _inside(home: PurePosixPath, written: str) -> PurePosixPath | None:
    """The place in an archive that a path means from another; None where it leads out."""
    parts = list(home.parts)
    for part in PurePosixPath(written).parts:
        if part == "/" or (part == ".." and not parts):
            return None
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return PurePosixPath(*parts)


def _places(written: str) -> Iterator[Path]:
    """Where a path may mean, from the folder of the file that it stands in."""
    for spelling in dict.fromkeys((written, unquote(written))):
        plain = spelling.replace("\\", "/").removeprefix("file://")
        scheme, colon, rest = plain.partition(":")
        relative = rest.lstrip("/") if colon and "/" not in scheme else plain.lstrip("/")
        if relative != plain:
            yield Path(plain) if plain.startswith("/") else Path(relative)
            parts = PurePosixPath(relative).parts
            yield from (Path(*parts[-last:]) for last in _LAST_PARTS if len(parts) >= last)
        else:
            yield Path(plain)
