"""The files that a manifest names, each read once, however many lines name it and whatever comes of it.

Takes the lines of a manifest; gives for each the documents that it means: the one with its number, or all that its file holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.errors import InputError, NewslensError
from newslens.reading.file_opening import open_file
from newslens.reading.formats import TABULAR_ENDINGS, read_file
from newslens.reading.manifest import MANIFEST
from newslens.storage import lies_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from newslens.reading.article_entries import Entry
    from newslens.reading.folder_listing import FolderListing
    from newslens.reading.formats import FileReading, StatedDocument
    from newslens.reading.manifest import ManifestReading

__all__ = ["NamedFiles", "unnamed_files"]

_BESIDE: Final = {*TABULAR_ENDINGS, ".md", ".markdown"}
"""Endings of data and notes. Where a manifest says what the articles are, such a file beside them is most likely none; only a
check of the folder tells it."""


class NamedFiles:
    """Files of a folder that lines of its manifest name.

    Parameters
    ----------
    folder
        The folder.
    renamed
        Columns of tables that are called otherwise: foreign name to name in the articles table.
    lines
        The lines; the file of each is there.
    """

    def __init__(self, folder: Path, renamed: Mapping[str, str], lines: Sequence[Entry]) -> None:
        self._folder, self._renamed = folder, renamed
        self._readings: dict[Path, FileReading] = {}
        self._numbered: dict[Path, dict[int, StatedDocument]] = {}
        self._unread: dict[Path, Exception] = {}
        self._stands_for: dict[Path, str] = {}
        self.whole = {folder / line.fields["file"] for line in lines if "document" not in line.fields}
        """Files that some line names without a number."""

    def first_reading(self, path: Path) -> FileReading | None:
        """What a file holds; None where it was given before.

        Raises
        ------
        InputError
            Each time that a file is asked for which cannot be read.
        """
        if path in self._unread:
            raise self._unread[path]
        if path in self._readings:
            return None
        try:
            reading = read_file(open_file(path, folder=self._folder, renamed=self._renamed))
        except (NewslensError, OSError) as error:
            self._unread[path] = error
            raise
        self._readings[path] = reading
        self._numbered[path] = dict(zip(reading.numbers, reading.documents, strict=True))
        return reading

    def meant_by(self, line: Entry) -> Sequence[StatedDocument]:
        """The documents that a line means: the one with its number, or all of the file.

        Raises
        ------
        InputError
            When there is no such document, or another line stands for all of several documents already.
        """
        path = self._folder / line.fields["file"]
        reading = self._readings[path]
        if "document" in line.fields:
            return [self._of_number(int(line.fields["document"]), line)]
        before = self._stands_for.setdefault(path, line.place)
        if before != line.place and len(reading.documents) > 1:
            raise InputError(
                f"{line.place}: all documents of {line.fields['file']!r} stand at {before} already; number the one that is meant in the "
                "column document, or take the line out."
            )
        return reading.documents

    def _of_number(self, number: int, line: Entry) -> StatedDocument:
        path = self._folder / line.fields["file"]
        reading = self._readings[path]
        if number in self._numbered[path]:
            return self._numbered[path][number]
        if number in reading.unread:
            raise InputError(f"{line.place}: document {number} cannot be read. {reading.unread[number]}")
        count = len(reading.documents) + len(reading.unread)
        raise InputError(
            f"{line.place}: {line.fields['file']!r} holds no document {number}; it holds {count}."
        )


def unnamed_files(
    folder: Path, written: ManifestReading, listing: FolderListing, *, every: bool
) -> list[str]:
    """Sentences on the files of a folder that its manifest does not name.

    Parameters
    ----------
    folder
        The folder.
    written
        Its manifest.
    listing
        What stands in it.
    every
        Whether to tell data and notes as well, which are most likely no articles.
    """
    named = {(folder / name).resolve() for name in written.files if lies_in(folder, folder / name)}
    return [
        f"{path} stands in the folder but not in {MANIFEST}, and was left out."
        for path in listing.files
        if path.resolve() not in named and (every or path.suffix.lower() not in _BESIDE)
    ]
