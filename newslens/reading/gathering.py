"""Files in, the documents of a corpus out, each with what is said of it.

Takes a folder with or without a manifest, or a file; opens and reads each file once. What cannot be read is kept as a sentence
for whoever asked, and costs itself only; faults of a manifest stop the reading. A document in a folder knows its `file` and,
where the file holds several, its number in it (`document`).
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError, NewslensError
from newslens.reading.article_entries import Entry, repeated_ids
from newslens.reading.article_making import enter
from newslens.reading.file_opening import open_file
from newslens.reading.folder_listing import list_folder
from newslens.reading.formats import (
    ENDINGS,
    TABULAR_ENDINGS,
    FileReading,
    StatedDocument,
    read_file,
    told_unused,
)
from newslens.reading.manifest import MANIFEST, names_files, read_manifest
from newslens.reading.named_files import NamedFiles, unnamed_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["GatheredDocuments", "gather"]

_LINE: Final = re.compile(r", line (\d+)\Z")


@dataclasses.dataclass(slots=True)
class GatheredDocuments:
    """Documents of one or several files, and what is to be told of them."""

    documents: list[tuple[Entry, StatedDocument]] = dataclasses.field(default_factory=list)
    faults: list[str] = dataclasses.field(default_factory=list)
    """Articles that cannot be read, a sentence each."""
    left_out: list[str] = dataclasses.field(default_factory=list)
    """What stands in the folder and is not read, though somebody may take it for an article."""
    notices: list[str] = dataclasses.field(default_factory=list)
    """What was assumed, dropped, or left out because it is none."""
    unread: list[Entry] = dataclasses.field(default_factory=list)
    """Lines of a manifest that gave no document, as far as they are known."""
    has_table: bool = False
    """Whether one of the files is a table."""

    def note(self, reading: FileReading, *, chosen: bool = False) -> None:
        """Keep what is to be told of a file; a member that cannot be read is no fault where others were chosen by number."""
        passed = set(reading.unread.values()) if chosen else set()
        self.faults += [fault for fault in reading.faults if fault not in passed]
        self.notices += [f"Left out: {fault}" for fault in reading.faults if fault in passed]
        self.notices += reading.notices
        self.has_table |= reading.is_table

    def note_unread(self, path: Path, error: Exception) -> None:
        """Keep why a file cannot be read."""
        self.faults.append(str(error))
        self.has_table |= path.suffix.lower() in TABULAR_ENDINGS

    @property
    def repeated(self) -> tuple[str, ...]:
        """A sentence for each id that stands there again, also in lines that gave no document."""
        entries = [entry for entry, _ in self.documents]
        if unread := [entry for entry in self.unread if "article_id" in entry.fields]:
            entries = sorted([*entries, *unread], key=_line_of)  # lines of one manifest
        return tuple(repeated_ids(entries))

    def enter(self, documents: Sequence[StatedDocument], *, base: str) -> list[tuple[Entry, StatedDocument]]:
        """Documents of a file with what they say of themselves; what they could not say is kept to be told."""
        entered = enter(documents, base=base)
        self.notices += entered.notices
        return list(entered.documents)


def _line_of(entry: Entry) -> int:
    """The line of the manifest that says something of an article."""
    found = _LINE.search(entry.place)
    return int(found[1]) if found else 0


def gather(
    path: Path, renamed: Mapping[str, str] = MappingProxyType({}), *, forgiving: bool = False
) -> GatheredDocuments:
    """Documents of a folder, a manifest or a file.

    Parameters
    ----------
    path
        It is there.
    renamed
        Columns of tables that are called otherwise: foreign name to name in the articles table.
    forgiving
        Keep what is wrong with lines of a manifest as faults, instead of stopping at the first, and tell every file that the
        manifest does not name.

    Raises
    ------
    InputError
        When the folder holds no articles, the file cannot be read, or the manifest is wrong.
    """
    gathered = _gathered(path, renamed, forgiving=forgiving)
    if renamed and not gathered.has_table:
        gathered.notices.append(told_unused(renamed))
    return gathered


def _gathered(path: Path, renamed: Mapping[str, str], *, forgiving: bool) -> GatheredDocuments:
    manifest = path / MANIFEST if path.is_dir() else path
    if manifest.name == MANIFEST and manifest.is_file() and names_files(manifest):
        return _of_manifest(manifest, renamed, forgiving=forgiving)
    if path.is_dir():
        return _of_folder(path, renamed)
    gathered = GatheredDocuments()
    reading = read_file(open_file(path, folder=path.parent, renamed=renamed))
    gathered.note(reading)
    gathered.documents += gathered.enter(reading.documents, base=path.stem)
    return gathered


def _of_folder(folder: Path, renamed: Mapping[str, str]) -> GatheredDocuments:
    listing = list_folder(folder)
    if not listing.files:
        raise InputError(
            f"The folder {str(folder)!r} holds no articles; put files into it ({', '.join(ENDINGS)}), "
            f"or a manifest {MANIFEST} that names them."
        )
    gathered = GatheredDocuments(left_out=list(listing.left_out), notices=list(listing.passed_over))
    stems = Counter(path.stem for path in listing.files)
    for path in listing.files:
        base = path.stem if stems[path.stem] == 1 else path.name
        try:
            reading = read_file(open_file(path, folder=folder, renamed=renamed))
            gathered.note(reading)
            entered = gathered.enter(reading.documents, base=base)
            gathered.documents += _located(entered, reading, path.name)
        except (NewslensError, OSError) as error:
            gathered.note_unread(path, error)
    return gathered


def _of_manifest(manifest: Path, renamed: Mapping[str, str], *, forgiving: bool) -> GatheredDocuments:
    folder = manifest.parent
    written = read_manifest(manifest)
    if written.faults and not forgiving:
        raise InputError(written.faults[0])
    listing = list_folder(folder)
    gathered = GatheredDocuments(
        faults=list(written.faults),
        left_out=unnamed_files(folder, written, listing, every=forgiving),
        notices=list(listing.passed_over),
        unread=list(written.unread),
    )
    files = NamedFiles(folder, renamed, written.entries)
    for line in written.entries:
        path = folder / line.fields["file"]
        try:
            if (reading := files.first_reading(path)) is not None:
                gathered.note(reading, chosen=path not in files.whole)
                if forgiving and path in files.whole and reading.unread:
                    gathered.notices.append(_how_to_choose(path, reading))
            documents = files.meant_by(line)
            gathered.documents += _of_line(line, documents, gathered)
        except (NewslensError, OSError) as error:
            gathered.note_unread(path, error)
            gathered.unread.append(line)
    # What cannot be read is told once, however many lines name it.
    gathered.faults = list(dict.fromkeys(gathered.faults))
    return gathered


def _how_to_choose(path: Path, reading: FileReading) -> str:
    """The way out where a line stands for a file of which not all can be read."""
    return (
        f"{path}: to do without what cannot be read of it, give each document that is meant a line with its number "
        f"in the column document of {MANIFEST}, such as {reading.numbers[0]}."
    )


def _of_line(
    line: Entry, documents: Sequence[StatedDocument], gathered: GatheredDocuments
) -> list[tuple[Entry, StatedDocument]]:
    """The documents that a line of the manifest means, with what it says before what the file states."""
    number = line.fields.get("document")
    base = line.fields.get("article_id") or Path(line.fields["file"]).stem
    if number is not None and "article_id" not in line.fields:
        base = f"{base}-{number}"
    of_one_only = {"article_id"} if len(documents) > 1 else set()
    said = {name: value for name, value in line.fields.items() if name not in of_one_only}
    entered = gathered.enter(documents, base=base)
    return [(Entry(line.place, entry.fields | said), document) for entry, document in entered]


def _located(
    entered: list[tuple[Entry, StatedDocument]], reading: FileReading, file: str
) -> Iterator[tuple[Entry, StatedDocument]]:
    """Documents of a file, which know where they stand in the folder."""
    for number, (entry, document) in zip(reading.numbers, entered, strict=True):
        place = {"file": file} | ({"document": str(number)} if reading.is_numbered else {})
        yield Entry(entry.place, entry.fields | place), document
