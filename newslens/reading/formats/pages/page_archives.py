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

__all__ = ["read_archived_page", "read_page_archive"]


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
    address = header_of(message, "snapshot-content-location") or header_of(page, "content-location")
    return read_archived_page(file, part_text(page, name=file.name), address)


def read_archived_page(file: SourceFile, page: str, written: str) -> FileReading:
    """What a page holds that was saved in another file, with the address it was saved from where the page states none.

    Parameters
    ----------
    file
        The file.
    page
        HTML source of the page in it.
    written
        The address that the file states; nothing where it states none.

    Raises
    ------
    InputError, MissingExtraError
        As for any page.
    """
    reading = read_web_page(dataclasses.replace(file, data=page.encode("utf-8", "replace")))
    address = original_address(written)
    if not address.startswith("http") or any(document.place != file.name for document in reading.documents):
        return reading  # of an export with several documents it is the address of the database
    return dataclasses.replace(
        reading,
        documents=tuple(
            dataclasses.replace(document, fields={"url": address, **document.fields})
            for document in reading.documents
        ),
    )
