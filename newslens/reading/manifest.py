"""The manifest of a folder: `articles.csv`, one line an article, and what is wrong with it.

Columns: `file`, and as far as known article_id, outlet, title, byline, published, url, language, rights; `published_utc` and
`published_from` as a saved table of articles holds them. Where a file holds several documents, `document` numbers the one that
is meant, from 1; a line without it stands for all of them, and what it says holds for each. Columns whose names begin with
`stated` or `inferred` document where the others come from and are not read.

Everything a manifest can get wrong is said with file and line, because a person wrote it and a person will mend it.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.article_entries import ENTRY_COLUMNS, Entry, to_entry
from newslens.reading.file_opening import open_file
from newslens.reading.formats import check_columns, column_of, read_delimited
from newslens.storage import is_there, lies_in, unguard_cell, whole_number

if TYPE_CHECKING:
    from pathlib import Path

    from newslens.reading.formats import SourceFile

__all__ = ["MANIFEST", "ManifestReading", "has_lines", "names_files", "read_manifest"]

MANIFEST = "articles.csv"
"""Name of the manifest of a folder."""


def has_lines(manifest: Path) -> bool:
    """Whether a manifest has a line behind its columns.

    Raises
    ------
    InputError
        When it is no table at all.
    """
    source = _source(manifest)
    return bool(_content(source)) and bool(read_delimited(source).rows)


def names_files(manifest: Path) -> bool:
    """Whether a file of that name is a manifest, and not a table that holds the texts itself.

    Raises
    ------
    InputError
        When it is empty, or no table at all.
    """
    source = _source(manifest)
    if not _content(source):
        raise _no_reports(manifest)
    header = read_delimited(source).header
    return "file" in header or all(column_of(name) != "text" for name in header)


@dataclass(frozen=True, slots=True)
class ManifestReading:
    """What a manifest says, and what is wrong with it."""

    entries: tuple[Entry, ...]
    """Lines that can be read; the file of each is there and lies in its folder."""
    faults: tuple[str, ...]
    """A sentence for each thing that is wrong, with file and line."""
    files: tuple[str, ...]
    """What every line names as its file, also one that cannot be read."""
    unread: tuple[Entry, ...] = ()
    """Of lines that cannot be read, the place and the id that they give."""


def read_manifest(manifest: Path) -> ManifestReading:
    """Lines of a manifest.

    Raises
    ------
    InputError
        When it is no table at all, or its head is wrong: a column is unknown or missing.
    """
    header, rows, _ = read_delimited(_source(manifest))
    first = f"{manifest}, line 1"
    check_columns(header, known=ENTRY_COLUMNS, place=first)
    if "file" not in header:
        raise InputError(f"{first}: there is no column 'file'; add it, with the name of each article's file.")
    if not rows:
        raise _no_reports(manifest)
    entries: list[Entry] = []
    faults: list[str] = []
    unread: list[Entry] = []
    for line, row in rows:
        place = f"{manifest}, line {line}"
        cells = {name: unguard_cell(cell) for name, cell in row.items()}
        try:
            entries.append(_entry(cells, manifest, place))
        except InputError as error:
            faults.append(str(error))
            unread.append(to_entry({"article_id": cells.get("article_id")}, place=place))
    named = tuple(unguard_cell(row["file"]).strip() for _, row in rows if row.get("file"))
    return ManifestReading(tuple(entries), tuple(faults), named, tuple(unread))


def _entry(cells: dict[str, str], manifest: Path, place: str) -> Entry:
    entry = to_entry(cells, place=place)
    file = entry.fields.get("file")
    if file is None:
        raise InputError(
            f"{place}: the column 'file' is empty; name the article's file or take the line out."
        )
    path = manifest.parent / file
    if not lies_in(manifest.parent, path):
        raise InputError(f"{place}: {file!r} does not lie in the manifest's folder; copy it there.")
    if not (is_there(path) and path.is_file()):
        raise InputError(
            f"{place}: there is no file {file!r} in {str(manifest.parent)!r}; check the name or take the line out."
        )
    number = entry.fields.get("document")
    if number is not None and not whole_number(number):
        raise InputError(f"{place}: {number!r} is no number of a document; count them from 1.")
    return entry


def _content(source: SourceFile) -> bytes:
    """What a file holds beside white space and a mark of its encoding."""
    return source.data.removeprefix(b"\xef\xbb\xbf").strip()


def _no_reports(manifest: Path) -> InputError:
    return InputError(
        f"{manifest} names no reports yet; add them with newslens add {shlex.quote(str(manifest.parent))} FILE..., or take "
        "it away, so that the folder is read without it."
    )


def _source(manifest: Path) -> SourceFile:
    return open_file(manifest, folder=manifest.parent)
