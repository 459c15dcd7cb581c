"""The register of formats: which endings are read, by which reader.

Takes a file; gives what it holds. A file that is certainly of another format than its name says is read as what it is, and
that is told. A format that nobody reads is named together with those that are.

A container (an archive, a mailbox, a message with attachments) is opened, and each member goes through the register like a
file in a folder. How deep, how many and how much is limited in `reading_limits`.
"""

from __future__ import annotations

import dataclasses
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError, MissingExtraError, NewslensError
from newslens.reading.formats.documents import (
    read_epub_book,
    read_open_document_text,
    read_pdf_document,
    read_rich_text,
    read_word_document,
)
from newslens.reading.formats.file_signatures import Recognised, recognise, way_out_of
from newslens.reading.formats.mail import open_mail, open_mailbox
from newslens.reading.formats.member_reading import read_members
from newslens.reading.formats.pages import (
    open_web_archive,
    read_news_feed,
    read_page_archive,
    read_safari_archive,
    read_web_page,
)
from newslens.reading.formats.shared.containers import OpenedContainer
from newslens.reading.formats.shared.decoding import empty_file
from newslens.reading.formats.shared.reading_limits import check_file_size
from newslens.reading.formats.tables import (
    TABLE_ENDINGS,
    WORKBOOK_ENDINGS,
    read_article_table,
    read_workbook,
)
from newslens.reading.formats.texts import read_markdown, read_plain_text
from newslens.reading.formats.zip_archives import open_zip_archive
from newslens.reading.formats.zotero import open_zotero_rdf
from newslens.storage import is_own_output

if TYPE_CHECKING:
    from collections.abc import Callable

    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["ENDINGS", "FileFormat", "read_file"]


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format that newslens reads."""

    endings: tuple[str, ...]
    """With their dots, in small letters."""
    read: Callable[[SourceFile], FileReading | OpenedContainer]
    """Gives the documents of the file; of a container, its members."""


def _read_by_content(file: SourceFile) -> FileReading:
    """Rich text and web pages that are called .doc are recognised before; what is left is none of them."""
    raise InputError(f"{file.name} is {way_out_of('.doc')}.")


_FORMATS: Final = (
    FileFormat((".txt", ".text"), read_plain_text),
    FileFormat((".html", ".htm", ".xhtml"), read_web_page),
    FileFormat((".md", ".markdown"), read_markdown),
    FileFormat((".docx", ".docm"), read_word_document),
    FileFormat((".odt",), read_open_document_text),
    FileFormat((".rtf",), read_rich_text),
    FileFormat((".pdf",), read_pdf_document),
    FileFormat((".epub",), read_epub_book),
    FileFormat(TABLE_ENDINGS, read_article_table),
    FileFormat((".rdf",), open_zotero_rdf),
    FileFormat((".doc",), _read_by_content),
    FileFormat(WORKBOOK_ENDINGS, read_workbook),
    FileFormat((".rss", ".atom", ".xml"), read_news_feed),
    FileFormat((".warc", ".warc.gz"), open_web_archive),
    FileFormat((".zip", ".wacz"), open_zip_archive),
    FileFormat((".eml",), open_mail),
    FileFormat((".mbox",), open_mailbox),
    FileFormat((".mht", ".mhtml"), read_page_archive),
    FileFormat((".webarchive",), read_safari_archive),
)

_READERS: Final = {ending: each.read for each in _FORMATS for ending in each.endings}

ENDINGS: Final = tuple(_READERS)
"""Endings of the files that are read, in the order in which messages name them."""


def read_file(file: SourceFile) -> FileReading:
    """What a file holds.

    Raises
    ------
    InputError
        When its format is not read, or it cannot be read; the message names the file and the reason.
    MissingExtraError
        When the reader of the format needs an extra that is not installed.
    """
    try:
        return _read(file)
    except (NewslensError, MemoryError):
        raise
    except Exception as error:  # whatever a file brings about, it may not cost the others
        raise InputError(_told_failure(file.name, error)) from error


def _told_failure(name: str, error: Exception) -> str:
    """The sentence for a file that a reader failed on, with the place in the program, so that the fault can be reported."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"{name} cannot be read: {type(error).__name__} in {place.name}, line {place.lineno}. "
        "No file should do that; please report it, and give the text as .txt."
    )


def _read(file: SourceFile) -> FileReading:
    """What a file holds, by the reader of its format."""
    check_file_size(len(file.data), name=file.name)
    if not file.data:
        raise empty_file(file.name)
    found = recognise(file)
    if is_own_output((found and found.ending) or file.ending, file.data):
        raise InputError(
            f"{file.name} was written by newslens and is no report; give the reports that it was made from."
        )
    reader = _reader_of(file, found)
    try:
        reading = reader(file)
    except MissingExtraError as error:
        raise error.of_file(file.name) from error
    if isinstance(reading, OpenedContainer):
        reading = read_members(file, reading, read=read_file, is_read=_is_read)
    if found is None or reader is _READERS.get(file.ending):
        return reading
    told = f"{file.name} is {found.words} by its content, and was read as one."
    return dataclasses.replace(reading, notices=(told, *reading.notices))


def _is_read(file: SourceFile) -> bool:
    """Whether a member of a container is of a format that is read, by its content or its name."""
    return file.ending in _READERS or recognise(file) is not None


def _reader_of(
    file: SourceFile, found: Recognised | None
) -> Callable[[SourceFile], FileReading | OpenedContainer]:
    if found is not None and found.ending is None:
        raise InputError(f"{file.name} is {found.words}.")
    ending = file.ending if found is None or found.ending is None else found.ending
    if reader := _READERS.get(ending):
        return reader
    if words := way_out_of(ending):
        raise InputError(f"{file.name}: newslens does not read {ending}, {words}.")
    raise InputError(
        f"{file.name}: newslens does not read {ending or 'files without an ending'}; it reads {', '.join(ENDINGS)}."
    )
