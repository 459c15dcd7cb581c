"""Texts of OpenDocument (.odt, from LibreOffice and others): a line for each paragraph, in the order of the page.

Read are paragraphs, headings, lists, the rows of tables (cells apart by tabs) and text boxes. Left out are deletions that were
tracked, notes, comments and headers. The format is XML in a zip; it is read with lxml, since the libraries for it are made to
write documents. Needs the extra `office`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.reading_limits import SPACES
from newslens.reading.formats.shared.safe_xml import local_name, parse_xml
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.shared.stated_titles import stated_title
from newslens.reading.formats.texts import documents_of_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_open_document_text"]

_KIND: Final = "OpenDocument text"
_PARAGRAPHS: Final = {"p", "h"}
_LEFT_OUT: Final = frozenset(
    [
        "tracked-changes",
        "note",
        "annotation",
        "annotation-end",
        "forms",
        "sequence-decls",
        "variable-decls",
        "hidden-text",
        "hidden-paragraph",
        "bookmark-start",
        "bookmark-end",
        "table-of-content",
        "ruby-text",
    ]
)
_SPACE = re.compile(r"[ \t\r\n]+")


def read_open_document_text(file: SourceFile) -> FileReading:
    """The text of a document; the articles of one that is an export of a press database.

    Raises
    ------
    InputError
        When it is damaged, locked or no such document.
    MissingExtraError
        When lxml is not installed.
    """
    parts = PackedParts(file, kind=_KIND)
    if "META-INF/manifest.xml" in parts.names and b"encryption-data" in parts.read("META-INF/manifest.xml"):
        raise InputError(f"{file.name} is locked with a password; save it without one.")
    content = parse_xml(parts.read("content.xml"), name=file.name, kind=_KIND, extra="office")
    body = next((each for each in content.iter() if local_name(each) == "body"), None)
    if body is None:
        raise InputError(f"{file.name} is damaged or no {_KIND}: it has no body; save it once more.")
    text = "\n".join(_lines(body))
    return documents_of_text(StatedDocument(text, _title(parts, file, text), file.name, file.origin))


def _title(parts: PackedParts, file: SourceFile, text: str) -> dict[str, str]:
    if "meta.xml" not in parts.names:
        return {}
    meta = parse_xml(parts.read("meta.xml"), name=file.name, kind=_KIND, extra="office")
    return stated_title(next((each.text for each in meta.iter() if local_name(each) == "title"), None), text)


def _lines(block: etree._Element) -> Iterator[str]:
    for child in block:
        name = local_name(child)
        if name in _PARAGRAPHS:
            boxes: list[etree._Element] = []
            yield _drawn_together("".join(_pieces(child, boxes)))
            for box in boxes:
                yield from _lines(box)
        elif name == "table-row":
            yield "\t".join("\n".join(_lines(cell)) for cell in child if local_name(cell) == "table-cell")
        elif name and name not in _LEFT_OUT:
            yield from _lines(child)


def _pieces(element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
    """The text of a paragraph in pieces; what stands for white space is marked, so that it is kept."""
    yield _SPACE.sub(" ", element.text or "")
    for child in element:
        name = local_name(child)
        if name == "s":
            yield _Marks.SPACE * _spaces(child)
        elif name == "tab":
            yield _Marks.TAB
        elif name == "line-break":
            yield _Marks.BREAK
        elif name == "text-box":
            boxes.append(child)
        elif name not in _LEFT_OUT:
            yield from _pieces(child, boxes)
        yield _SPACE.sub(" ", child.tail or "")


class _Marks:
    """Characters that XML cannot hold, in the place of white space that is meant."""

    SPACE: Final = "\x01"
    TAB: Final = "\x02"
    BREAK: Final = "\x03"


def _drawn_together(marked: str) -> str:
    drawn = re.sub(" {2,}", " ", marked).strip(" ")
    return drawn.replace(_Marks.SPACE, " ").replace(_Marks.TAB, "\t").replace(_Marks.BREAK, "\n")


def _spaces(element: etree._Element) -> int:
    written = next((str(value) for key, value in element.items() if str(key).endswith("}c")), "1")
    return min(int(written), SPACES) if written.isascii() and written.isdecimal() and len(written) < 10 else 1
