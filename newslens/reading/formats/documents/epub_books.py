"""E-books (.epub), magazines above all: each part with prose is a document, in the order in which the book is read.

A part is what the book itself keeps apart: a chapter, an article of a magazine. Covers, tables of contents and parts of a few
words are left out. The title of a part is its first heading; language and, where it is a day, the date are those that the book
states. Author and publisher of the book are not taken for those of its parts.

The format is XHTML in a zip, with two lists in XML that say what stands where; they are read with lxml, since the library for
it (ebooklib) has a licence that would bind those who use newslens. Needs the extra `office`.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from newslens.errors import InputError
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.safe_xml import local_name, parse_xml
from newslens.reading.formats.shared.source_file import FileReading, StatedDocument

if TYPE_CHECKING:
    from lxml import etree

    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["read_epub_book"]

_KIND: Final = "e-book"
_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_PROSE: Final = {"application/xhtml+xml", "text/html"}
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}\b")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_HEADING: Final = re.compile(r"<h([1-3])\b[^>]{0,1000}>(.{1,2000}?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_CODING: Final = re.compile(rb"^\s*<\?xml[^>]{0,200}encoding=[\"']([\w-]+)")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the lists of a book say."""

    fields: dict[str, str]
    parts: tuple[str, ...]
    """Names of the parts that are read, in order."""


def read_epub_book(file: SourceFile) -> FileReading:
    """A document for each part of a book that is prose.

    Raises
    ------
    InputError
        When it is no e-book, or no part of it can be read.
    MissingExtraError
        When lxml is not installed.
    """
    packed = PackedParts(file, kind=_KIND)
    book = _book(packed, file)
    locked = _locked(packed, file)
    documents: list[StatedDocument] = []
    faults: list[str] = []
    for name in book.parts:
        try:
            document = _document(name, packed, file, stated=book.fields, is_locked=name in locked)
        except InputError as error:
            faults.append(str(error))
        else:
            documents += [document] if len(document.text) >= thresholds.CHAPTER_LENGTH else []
    if not documents:
        raise InputError(
            " ".join([f"{file.name} holds no part with prose; save its text as .txt.", *faults[:1]])
        )
    told = f"{file.name} is an e-book: each of its {len(documents)} parts with prose was read as an article of its own."
    return FileReading(tuple(documents), tuple(faults), (told,) if len(documents) > 1 else ())


def _document(
    name: str, packed: PackedParts, file: SourceFile, *, stated: dict[str, str], is_locked: bool
) -> StatedDocument:
    """A part of a book as a document."""
    place = f"{file.name}: {name}"
    if is_locked:
        raise InputError(f"{place} is locked by a protection against copies; get the book without it.")
    markup = _markup(packed.read(name), place)
    text = text_of_markup(markup, name=place, extra="office")
    return StatedDocument(text, stated | _title(markup, place), place, f"{file.origin}: {name}")


def _book(packed: PackedParts, file: SourceFile) -> _Book:
    container = parse_xml(packed.read(_CONTAINER), name=file.name, kind=_KIND, extra="office")
    path = next((each.get("full-path") for each in _all(container, "rootfile")), None)
    if not path:
        raise InputError(
            f"{file.name} is damaged or no {_KIND}: it does not say what it holds; get the book once more."
        )
    package = parse_xml(packed.read(path), name=file.name, kind=_KIND, extra="office")
    items = {each.get("id", ""): each for each in _all(package, "item")}
    order = [
        items.get(each.get("idref", "")) for each in _all(package, "itemref") if each.get("linear") != "no"
    ]
    home = posixpath.dirname(path)
    parts = [
        posixpath.normpath(posixpath.join(home, unquote(item.get("href", ""))))
        for item in order
        if item is not None
        and item.get("media-type") in _PROSE
        and "nav" not in item.get("properties", "").split()
    ]
    modified = {
        _day(each.text) for each in _all(package, "meta") if each.get("property") == "dcterms:modified"
    }
    days = [day for each in _all(package, "date") if (day := _day(each.text))]
    stated = {
        "language": next(
            (each.text for each in _all(package, "language") if _LANGUAGE.match(each.text or "")), ""
        ),
        # Programs that make books write the day of making where they know no other.
        "published": next((day for day in days if day not in modified), ""),
    }
    return _Book({name: value for name, value in stated.items() if value}, tuple(dict.fromkeys(parts)))


def _day(written: str | None) -> str:
    """A date that is a day; a year alone, as most books have it, is none."""
    found = _DAY.match((written or "").strip())
    return found.group() if found else ""


def _locked(packed: PackedParts, file: SourceFile) -> frozenset[str]:
    """Names of the parts that are encrypted; fonts often are, and nobody minds."""
    if _ENCRYPTION not in packed.names:
        return frozenset()
    listed = parse_xml(packed.read(_ENCRYPTION), name=file.name, kind=_KIND, extra="office")
    return frozenset(unquote(each.get("URI", "")) for each in _all(listed, "CipherReference"))


def _markup(data: bytes, place: str) -> str:
    found = _CODING.match(data)
    try:
        return data.decode(found.group(1).decode("ascii") if found else "utf-8")
    except (LookupError, ValueError):
        return decode(data, name=place).text


def _title(markup: str, place: str) -> dict[str, str]:
    """The first heading of a part, where it has one."""
    heading = _HEADING.search(markup)
    words = text_of_markup(heading.group(2), name=place, extra="office") if heading else ""
    return {"title": " ".join(words.split())} if words.strip() else {}


def _all(root: etree._Element, name: str) -> list[etree._Element]:
    return [each for each in root.iter() if local_name(each) == name]
