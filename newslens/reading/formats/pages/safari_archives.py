"""Pages that Safari saved as one file (.webarchive): a property list with the page, its address and its pictures.

Takes the file; gives the article of the page, as of any other saved page. Needs the extra `html`.
"""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.reading.formats.pages.page_archives import read_archived_page
from newslens.reading.formats.shared.library_faults import library_faults_told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_safari_archive"]


def read_safari_archive(file: SourceFile) -> FileReading:
    """The article of a page that Safari saved, with the address it was saved from.

    Raises
    ------
    InputError, MissingExtraError
        As for `newslens.reading.formats.pages.page_archives.read_page_archive`.
    """
    with library_faults_told(file.name, "page saved by Safari", way_out="save the page as .html"):
        archive = plistlib.loads(file.data)
        main = archive["WebMainResource"]
        content, encoding = main["WebResourceData"], _text_under("WebResourceTextEncodingName", main)
        kind, address = _text_under("WebResourceMIMEType", main), _text_under("WebResourceURL", main)
        if kind != "text/html":
            raise InputError(
                f"{file.name} holds no page, but {kind or 'something unknown'}; save that as a file of its own."
            )
        page = content.decode(encoding or "utf-8", "replace")
    return read_archived_page(file, page, address)


def _text_under(name: str, resource: Mapping[str, Any]) -> str:
    """A text of a resource, empty where none is; a list that names itself a billion times is never written out."""
    value = resource.get(name)
    return value if isinstance(value, str) else ""
