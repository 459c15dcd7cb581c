"""PDF documents with a text layer, through pypdf: one document a file, its paragraphs as lines.

Title is that of the properties, where the text has it at its head; of a page that a browser printed also what stands at its edges.
A PDF of pictures (a scan) has no text and is told with the way out; so are pages without text among others. What a page may hold is
limited, because the pages of a hostile file cost seconds each and it may have any number of them. Needs the extra `pdf`.

What this does not cover: which of the columns of a page is read first (the order is that of the file), and tables, whose cells
come as lines.
"""

from __future__ import annotations

import contextlib
import io
import logging
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newslens.errors import InputError, MissingExtraError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.documents.browser_prints import without_browser_lines
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.page_paragraphs import paragraphs_of_pages, without_running_heads
from newslens.reading.formats.shared.reading_limits import (
    PDF_FORMS,
    PDF_LIMITS,
    PDF_OPERATIONS,
    PDF_PAGE_BYTES,
    PDF_PAGES,
)
from newslens.reading.formats.shared.source_file import FileReading, StatedDocument
from newslens.reading.formats.shared.stated_titles import stated_title
from newslens.reading.formats.texts import documents_of_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.reading.formats.documents.browser_prints import BrowserPrint
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["read_pdf_document"]

_KIND: Final = "PDF document"
_WAY_OUT: Final = "open it and print it into a new PDF, or save its text as .txt"


def read_pdf_document(file: SourceFile) -> FileReading:
    """The text of a PDF document; the articles of one that is an export of a press database.

    Raises
    ------
    InputError
        When it is damaged or locked, has too many pages or no text.
    MissingExtraError
        When pypdf is not installed.
    """
    try:
        import pypdf  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading a PDF document", "pdf") from error
    with _in_silence(), pypdf.apply_configuration(**PDF_LIMITS):
        with library_faults_told(file.name, _KIND, way_out=_WAY_OUT):
            reader = pypdf.PdfReader(io.BytesIO(file.data), strict=False)
            _unlock(reader, file.name)
            number, title = len(reader.pages), _title(reader)
        if number > PDF_PAGES:
            raise InputError(
                f"{file.name} has {number:,} pages, and newslens reads up to {PDF_PAGES:,}; take it apart."
            )
        pages = _pages(reader, file.name)
    printed = without_browser_lines(pages.lines, title=title)
    text = paragraphs_of_pages(without_running_heads(printed.pages))
    if not text:
        raise InputError(pages.faults[0] if pages.faults else _no_text(file.name))
    reading = documents_of_text(StatedDocument(text, _fields(printed, title, text), file.name, file.origin))
    told = _told(file.name, empty=pages.empty, number=number, is_printed=printed.is_certain)
    return FileReading(reading.documents, (*pages.faults, *reading.faults), (*reading.notices, *told))


def _no_text(name: str) -> str:
    return (
        f"{name} has no text, its pages are pictures; recognise the text with an OCR program (ocrmypdf makes a PDF "
        "with text of it)."
    )


def _told(name: str, *, empty: int, number: int, is_printed: bool) -> list[str]:
    """What was assumed of a document or is missing in it."""
    told = []
    if empty:
        told.append(f"{name}: no text in {empty} of {counted_in_digits(number, 'page')}, as in pictures.")
    if is_printed:
        told.append(
            f"{name} was printed by a browser; what that wrote above and below each page, as the hour of printing, was left out."
        )
    return told


def _fields(printed: BrowserPrint, title: str | None, text: str) -> dict[str, str]:
    """What is known of a document: of one that a browser printed also what that wrote at its edges."""
    page_title = {"title": printed.title} if printed.title else {}
    address = {"url": printed.address} if printed.address else {}
    return page_title | stated_title(title, text) | stated_title(printed.title, text) | address


def _unlock(reader: Any, name: str) -> None:
    """Open a document that only forbids printing or copying; one that asks for a password stays closed."""
    if not reader.is_encrypted:
        return
    try:
        is_open = bool(reader.decrypt(""))
    except Exception as error:  # the library asks for another one to open newer locks
        raise _locked(name) from error
    if not is_open:
        raise _locked(name)


def _locked(name: str) -> InputError:
    return InputError(f"{name} is locked; save it without a password, or its text as .txt.")


def _title(reader: Any) -> str | None:
    title = reader.metadata.title if reader.metadata else None
    return title if isinstance(title, str) else None


class _Pages(NamedTuple):
    """The pages of a document."""

    lines: list[str]
    """Of each page; nothing of one that could not be read."""
    faults: list[str]
    """A sentence for each that could not be read."""
    empty: int
    """How many could be read and have no text."""


def _pages(reader: Any, name: str) -> _Pages:
    pages: list[str] = []
    faults: list[str] = []
    empty = 0
    budget = _Budget()
    for number, page in enumerate(reader.pages, start=1):
        place = f"{name}, page {number}"
        if budget.is_used_up:
            faults.append(
                f"{place} and all behind it were left out: the document holds too much; take it apart."
            )
            break
        try:
            with library_faults_told(place, "page", way_out=_WAY_OUT):
                lines = _lines(page, place, budget)
        except InputError as error:
            faults.append(str(error))
            lines = ""
        else:
            empty += not lines.strip()
        pages.append(lines)
    return _Pages(pages, faults, empty)


def _lines(page: Any, place: str, budget: _Budget) -> str:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > PDF_PAGE_BYTES:
        raise InputError(
            f"{place} holds too much to be a page of text, and was left out; save its text as .txt."
        )
    budget.place = place
    return str(page.extract_text(visitor_operand_before=budget.count))


class _Budget:
    """What reading a document may still cost.

    Attributes
    ----------
    place
        How messages name the page that is read.
    """

    def __init__(self) -> None:
        self.place = ""
        self._operations = PDF_OPERATIONS
        self._forms = PDF_FORMS

    @property
    def is_used_up(self) -> bool:
        """Whether nothing is left."""
        return self._operations < 0 or self._forms < 0

    def count(self, operator: bytes, *_: object) -> None:
        """Called by the library before each operation of a page."""
        self._operations -= 1
        self._forms -= operator == b"Do"
        if self.is_used_up:
            raise InputError(f"{self.place} was left out: the document holds too much; take it apart.")


@contextlib.contextmanager
def _in_silence() -> Iterator[None]:
    """Keep what the library logs of damaged files away from the terminal."""
    logger = logging.getLogger("pypdf")
    before = (logger.propagate, logger.handlers[:])
    logger.propagate, logger.handlers = False, [logging.NullHandler()]
    try:
        yield
    finally:
        logger.propagate, logger.handlers = before
