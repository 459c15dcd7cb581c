"""HTML pages to text and what the page states about itself, through trafilatura.

The text of an HTML article is what trafilatura takes for the article's body; offsets count in that text. Title,
author, site, date, address and language are taken from the page's metadata, never guessed from its prose.
Needs the extra `html`.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.pages.page_nesting import without_deep_nesting
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.link_lists import is_list_of_links
from newslens.reading.formats.shared.reading_limits import MARKUP_BYTES, PAGE_BLOCKS, check_file_size
from newslens.reading.formats.shared.saved_addresses import host_of, original_address, saved_from
from newslens.reading.formats.shared.source_file import FileReading, SourceFile, StatedDocument
from newslens.reading.formats.texts import documents_of_page, source_words

__all__ = ["read_html", "read_web_page"]

_FIELDS = {
    "title": "title",
    "author": "byline",
    "sitename": "outlet",
    "date": "published",
    "url": "url",
    "language": "language",
}
# How pages state a moment: in an element for machines, or in a block of linked data. Only those of publication count.
_STAMP = re.compile(
    r"""(?:article:published_time|datePublished|pubdate)["'][^<>{}]{0,80}?["'](?P<stamp>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?"""
    r"""(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)["']"""
)
_BLOCK = re.compile(
    r"<(?:blockquote|br|caption|center|d[dtl]|div|fieldset|form|h[1-6]|legend|li|o[lp]|option|p|pre|t[dhr]|table|ul)\b",
    re.IGNORECASE,
)
# Without a fixed upper bound the library compares with the clock.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def read_web_page(file: SourceFile) -> FileReading:
    """The one article of a saved page, or those of an export of a press database.

    Raises
    ------
    InputError
        When there is no article on the page, or it is too large.
    MissingExtraError
        When trafilatura is not installed.
    """
    check_file_size(len(file.data), name=file.name, limit=MARKUP_BYTES)
    decoded = decode(file.data, name=file.name)
    source = source_words(file, decoded)
    if (export := documents_of_page(decoded.text, StatedDocument("", {}, file.name, source))) is not None:
        return export
    text, stated = read_html(decoded.text, name=file.name)
    return FileReading((StatedDocument(text, stated, file.name, source),))


def read_html(page: str, *, name: str) -> tuple[str, dict[str, Any]]:
    """Text of a page's article, and its metadata by column of the articles table.

    Parameters
    ----------
    page
        HTML source.
    name
        How messages name the file.

    Raises
    ------
    InputError
        When there is no article on the page.
    MissingExtraError
        When trafilatura is not installed.
    """
    try:
        import trafilatura  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading HTML", "html") from error
    with library_faults_told(name, "page", way_out="save the article as .txt"):
        page = without_deep_nesting(page, name=name)
        found = trafilatura.bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            date_extraction_params=_DATES,
            fast=_has_many_blocks(page),
        )
        values = found.as_dict() if found is not None else {}
    text = values.get("text") or ""
    if not text.strip():
        raise InputError(f"{name} holds no article text; save the article as .txt.")
    if is_list_of_links(page, text):
        raise InputError(
            f"{name} is a list of links and holds no article; open each link in a browser, and save its page as .html (Ctrl+S)."
        )
    stated = {column: values[key] for key, column in _FIELDS.items() if values.get(key)}
    if "published" in stated:
        stated["published"] = _stamp(page, stated["published"])
    return text, stated | _address(page, stated)


def _has_many_blocks(page: str) -> bool:
    """Whether a page has so many that the library is asked without its second opinion, see `PAGE_BLOCKS`."""
    found = itertools.islice(_BLOCK.finditer(page), PAGE_BLOCKS + 1)
    return sum(1 for _ in found) > PAGE_BLOCKS


def _address(page: str, stated: dict[str, Any]) -> dict[str, str]:
    """The address of a page and the outlet that is called by it, where it was kept by an archive or states none."""
    written = stated.get("url") or saved_from(page)
    if not written:
        return {}
    address = original_address(written)
    # The library calls a page that states no name by the host of its address, which is the archive's.
    is_unnamed = not stated.get("outlet") or stated["outlet"] == host_of(written)
    outlet = host_of(address) if is_unnamed else ""
    return {"url": address} | ({"outlet": outlet} if outlet else {})


def _stamp(page: str, day: str) -> str:
    """The moment that a page states for its day of publication, with the zone; the day alone where it states none."""
    stamps = (found["stamp"] for found in _STAMP.finditer(page) if found["stamp"].startswith(f"{day}T"))
    return next(stamps, day)
