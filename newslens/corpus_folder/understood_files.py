"""A file that is to be added in, its documents with what is said of them out, and the file that will be copied.

What is said of a document, by the person who adds it or by a manifest, goes before what its file states. A table that was read by names a
person gave is kept under newslens' own names, so that the folder is read without saying them again.

What this does not cover: which of the documents are articles, and whether the folder has them already (`adding`).
"""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from newslens import storage
from newslens.corpus_folder.manifest_lines import MANIFEST_COLUMNS, manifest_cells
from newslens.errors import InputError
from newslens.reading import Entry, enter, open_file
from newslens.reading.formats import SourceFile, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.corpus_folder.given_files import GivenFile
    from newslens.reading.formats import FileReading, StatedDocument

__all__ = ["UnderstoodFile", "understand_file"]

_PROSE: Final = 6
"""Words without the ending of a file from which on a path that is not there is taken for a text. Set by hand; not measured."""
_BEGINNING: Final = 60
"""Characters of such a text that a message shows."""
_OWN: Final = set(MANIFEST_COLUMNS) - {"article_id", "file"}


@dataclass(frozen=True, slots=True)
class UnderstoodFile:
    """A file that is to be added."""

    file: SourceFile
    source: Path | SourceFile
    """Where it was read from, or the file itself where it is not copied as it was."""
    documents: Mapping[int, tuple[Entry, StatedDocument]]
    """Those that are meant, by their numbers in the file."""
    is_numbered: bool
    """Whether only a number says which document is meant."""
    is_table: bool
    faults: Sequence[str]
    """Documents that cannot be read or are not there, a sentence each."""
    notices: Sequence[str]
    """What was assumed or dropped, a sentence each."""
    linked: Sequence[Path]
    """Other files that documents were read from."""


def understand_file(given: GivenFile, *, columns: Mapping[str, str]) -> UnderstoodFile:
    """What a file holds, with what is said of it.

    Parameters
    ----------
    given
        The file.
    columns
        Columns of tables that are called otherwise: foreign name to name in the articles table.

    Raises
    ------
    InputError
        When there is no such file, it cannot be read, or a person said something of one article and it holds several.
    MissingExtraError
        When its format needs an extra that is not installed.

    Examples
    --------
    >>> from newslens.corpus_folder.given_files import GivenFile
    >>> given = GivenFile(SourceFile("a.txt", b"Two boats sank.", "a.txt"), {None: {"outlet": "The Herald"}})
    >>> found = understand_file(given, columns={})
    >>> found.documents[1][0].fields
    {'article_id': 'a', 'outlet': 'The Herald'}
    """
    source = given.source
    file = replace(source if isinstance(source, SourceFile) else _opened(source), renamed=columns)
    reading = read_file(file)
    if given.is_one and given.said and len(reading.documents) > 1:
        raise InputError(
            f"{file.name} holds {len(reading.documents)} articles; say nothing of them here, and fill in afterwards what is missing of each."
        )
    entered = enter(reading.documents, base=file.stem)
    meant = _meant(given, reading.numbers, entered.documents)
    is_numbered = reading.is_numbered
    if columns and reading.is_table:
        source = file = _in_own_words(file, entered.documents)
        # what cannot be read has no row in a table that is written anew, and no number
        rows = {number: row for row, number in enumerate(reading.numbers, start=1)}
        meant = {rows[number]: each for number, each in meant.items()}
        is_numbered = len(rows) > 1
    return UnderstoodFile(
        file,
        source,
        meant,
        is_numbered=is_numbered,
        is_table=reading.is_table,
        faults=(*reading.faults, *_not_there(given, reading, file.name)),
        notices=(*reading.notices, *entered.notices),
        linked=reading.linked,
    )


def _meant(
    given: GivenFile, numbers: Sequence[int], documents: Sequence[tuple[Entry, StatedDocument]]
) -> dict[int, tuple[Entry, StatedDocument]]:
    """The documents of a file that are to be added, by their numbers in it, with what is said of them."""
    is_only = len(numbers) == 1
    return {
        number: (_with_said(entry, given, number, is_only=is_only), document)
        for number, (entry, document) in zip(numbers, documents, strict=True)
        if given.means(number)
    }


def _not_there(given: GivenFile, reading: FileReading, name: str) -> list[str]:
    """Sentences on the documents that are said to be in a file and are not."""
    there = {None, *reading.numbers, *reading.unread}
    return [
        f"{name} holds no document {number}, which its manifest names; take that line out."
        for number in given.said
        if number not in there
    ]


def _with_said(stated: Entry, given: GivenFile, number: int, *, is_only: bool) -> Entry:
    """What is stated of an article under what is said of it; a date that was said brings its own instant, or none."""
    of_all = {
        name: value for name, value in given.said.get(None, {}).items() if is_only or name != "article_id"
    }
    said = {**of_all, **given.said.get(number, {})}
    outdated = {"published_utc", "published_from"} if "published" in said else set()
    return Entry(stated.place, {**{n: v for n, v in stated.fields.items() if n not in outdated}, **said})


def _in_own_words(file: SourceFile, documents: Iterable[tuple[Entry, StatedDocument]]) -> SourceFile:
    """The articles of a table that was read by names a person gave, under the names that newslens reads by itself."""
    rows = [
        {
            name: value
            for name, value in manifest_cells(entry.fields).items()
            if value is not None and name in _OWN
        }
        | {"text": document.text}
        for entry, document in documents
    ]
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    origin = PurePath(file.origin).with_suffix(".jsonl").as_posix()
    return replace(file, data=text.encode("utf-8", "surrogatepass"), origin=origin)


def _opened(path: Path) -> SourceFile:
    if storage.is_there(path) and path.is_dir():
        raise InputError(
            f"The folder {str(path)!r} holds no file that newslens reads; name the files themselves."
        )
    if not storage.is_there(path):
        storage.check_no_address(path)
        if _is_prose(str(path)):
            raise InputError(
                f"{_beginning(str(path))!r} is no file; if it is the text of a report, save it as .txt, or use drop_area."
            )
        raise InputError(f"There is no file {str(path)!r}; check the spelling.")
    return open_file(path)


def _is_prose(given: str) -> bool:
    """Whether what was given as a path is a text that somebody pasted: it has several lines, or many words and no ending."""
    return "\n" in given or (len(given.split()) >= _PROSE and not PurePath(given).suffix[1:].isalnum())


def _beginning(text: str) -> str:
    """The first words of what a person gave, enough to know it by."""
    return textwrap.shorten(text, _BEGINNING, placeholder=" ...")
