"""What a person gives to be added, as files: paths, lists of them, folders, bytes with a name.

Takes what was given; gives the files, each with what is said of the documents in it, and sentences on what stands in a folder and is not
added. Of a folder with a manifest, the files are added that it names, with what its lines say of them.

What this does not cover: folders in a folder; they are told.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.reading import (
    MANIFEST,
    has_lines,
    list_folder,
    names_files,
    read_manifest,
    unnamed_files,
    without_repetition,
)
from newslens.reading.formats import SourceFile
from newslens.storage import is_there

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["GivenFile", "GivenFiles", "files_given"]

_PLACE = frozenset({"file", "document"})
"""Columns of a manifest that say where an article stands, which is another place in the new folder."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that is to be added."""

    source: Path | SourceFile
    said: Mapping[int | None, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    """What is said of its documents: of one by its number, of all by None. Where only some are named, only these are meant."""
    is_one: bool = False
    """Whether a person said it of one article, so that a file with several is refused."""

    def means(self, number: int) -> bool:
        """Whether a document is to be added."""
        return not self.said or None in self.said or number in self.said


@dataclass(slots=True)
class GivenFiles:
    """Files that are to be added."""

    files: list[GivenFile] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """Lines of a manifest that cannot be read, a sentence each."""
    notices: list[str] = field(default_factory=list)
    """What stands in a folder and is not added, a sentence each."""


def files_given(given: Iterable[object], *, home: Path) -> GivenFiles:
    """The files that a person gives.

    Parameters
    ----------
    given
        Paths of files and folders, files as bytes (`SourceFile`), and lists of all these.
    home
        The folder that they are added to. Where it is given itself, all of its files are meant: its manifest is to name them.

    Raises
    ------
    InputError
        When something is none of these.

    Examples
    --------
    >>> [str(each.source) for each in files_given([["a.txt"], "b.txt"], home=Path("ferry")).files]
    ['a.txt', 'b.txt']
    """
    found = GivenFiles()
    for each in list(_unpacked(given)):
        if isinstance(each, Path) and is_there(each) and each.is_dir():
            _add_folder(found, each, may_choose=each.resolve() != home.resolve())
        else:
            found.files.append(GivenFile(each))
    found.notices = without_repetition(found.notices)
    return found


def _unpacked(given: Iterable[object]) -> Iterator[Path | SourceFile]:
    """What was given, that of lists in their order."""
    for each in given:
        if isinstance(each, list | tuple):
            yield from _unpacked(each)
        elif isinstance(each, str | os.PathLike):
            yield Path(each)
        elif isinstance(each, SourceFile):
            yield each
        else:
            raise InputError(
                f"Files are added by their paths, not as {type(each).__name__}; save it as a file first."
            )


def _add_folder(found: GivenFiles, folder: Path, *, may_choose: bool) -> None:
    """Add the files of a folder, or those that its manifest names, where it has one that may choose."""
    listing = list_folder(folder)
    found.notices += [*listing.left_out, *listing.passed_over]
    manifest = folder / MANIFEST
    try:
        chooses = may_choose and manifest.is_file() and has_lines(manifest) and names_files(manifest)
        written = read_manifest(manifest) if chooses else None
    except InputError as error:
        found.left_out.append(str(error))
        return
    if written is None:
        # A folder without files is told where files are opened.
        found.files += map(GivenFile, listing.files or (folder,))
        return
    found.left_out += written.faults
    found.notices += unnamed_files(folder, written, listing, every=False)
    said: dict[str, dict[int | None, Mapping[str, Any]]] = {}
    for line in written.entries:
        number = int(line.fields["document"]) if "document" in line.fields else None
        told = {name: value for name, value in line.fields.items() if name not in _PLACE}
        said.setdefault(line.fields["file"], {})[number] = told
    found.files += [GivenFile(folder / name, of_each) for name, of_each in said.items()]
