"""Pages that a browser saved as one file (.mht, .mhtml): the page as its first part, its pictures and styles as others.

Needs the extra `html`, like any page.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats.mail import header_of, leaves, parse_message, part_text
from newslens.reading.formats.pages.web_pages import read_web_page
from newslens.reading.formats.shared.saved_addresses import original_address

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_page_archive", "with_address"]


def read_page_archive(file: SourceFile) -> FileReading:
    """The article of a page that was saved as one file, with the address it was saved from.

    Raises
    ------
    InputError
        When no page stands in it, or no article on the page.
    MissingExtraError
        When trafilatura is not installed.
    """
    message = parse_message(file, kind="page archive")
    page = next((part for part in leaves(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise InputError(f"{file.name} holds no page; save the page as .html.")
    markup = part_text(page, name=file.name).encode("utf-8", "replace")
    reading = read_web_page(dataclasses.replace(file, data=markup))
    address = header_of(message, "snapshot-content-location") or header_of(page, "content-location")
    return with_address(reading, address, name=file.name)


def with_address(reading: FileReading, written: str, *, name: str) -> FileReading:
    """What a saved page holds, with the address it was saved from where the page states none.

    Parameters
    ----------
    reading
        What the page holds.
    written
        The address that the archive states.
    name
        How messages name the file.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import FileReading, StatedDocument
    >>> page = FileReading((StatedDocument("Two boats sank.", {}, "a.mht", "a.mht"),))
    >>> with_address(page, "https://herald.example/boats", name="a.mht").documents[0].fields
    {'url': 'https://herald.example/boats'}
    """
    address = original_address(written)
    if not address.startswith("http") or any(document.place != name for document in reading.documents):
        return reading  # of an export with several documents it is the address of the database
    return dataclasses.replace(
        reading,
        documents=tuple(
            dataclasses.replace(document, fields={"url": address, **document.fields})
            for document in reading.documents
        ),
    )
