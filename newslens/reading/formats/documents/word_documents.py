"""Word documents (.docx), through python-docx: a line for each paragraph, in the order of the page.

Read are paragraphs, the rows of tables (cells apart by tabs), what stands in content controls and text boxes, and what was
inserted while changes were tracked. Left out is what a reader of the page does not take for its text: headers and footers, what
was deleted, hidden text, comments, footnotes, numbers of lists, the instructions of fields (their results are read).

python-docx opens the file and finds its parts; the walk is our own, because its paragraphs pass over insertions, content
controls and text boxes. Needs the extra `office`.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from newslens.errors import MissingExtraError
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.safe_xml import local_name, refuse_entities
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.shared.stated_titles import stated_title
from newslens.reading.formats.texts import documents_of_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_word_document"]

_KIND: Final = "Word document"
_SIGNS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_LEFT_OUT: Final = frozenset(
    [
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "pPr",
        "rPr",
        "sdtPr",
        "tblPr",
        "trPr",
        "tcPr",
        "Fallback",
        "rt",
        "footnoteReference",
        "endnoteReference",
    ]
)
_BOX: Final = "txbxContent"


def read_word_document(file: SourceFile) -> FileReading:
    """The text of a Word document; the articles of one that is an export of a press database.

    Raises
    ------
    InputError
        When it is damaged, locked or no Word document.
    MissingExtraError
        When python-docx is not installed.
    """
    try:
        import docx  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading a Word document", "office") from error
    PackedParts(file, kind=_KIND).charge()
    with library_faults_told(file.name, _KIND, way_out="open it in Word and save it once more"):
        document = docx.Document(io.BytesIO(file.data))
        body = document.element.body
        title = document.core_properties.title
    refuse_entities(body, name=file.name)
    text = "\n".join(_lines(body))
    return documents_of_text(StatedDocument(text, stated_title(title, text), file.name, file.origin))


def _lines(block: etree._Element) -> Iterator[str]:
    """The lines of a block: of a body, a cell, a content control, a text box."""
    for child in block:
        name = local_name(child)
        if name == "p":
            boxes: list[etree._Element] = []
            yield "".join(_pieces(child, boxes))
            for box in boxes:
                yield from _lines(box)
        elif name == "tr":
            yield "\t".join(_cells(child))
        elif name and name not in _LEFT_OUT:
            yield from _lines(child)


def _cells(row: etree._Element) -> Iterator[str]:
    for child in row:
        if local_name(child) == "tc":
            yield "\n".join(_lines(child)).strip("\n")
        elif local_name(child) not in _LEFT_OUT:  # a cell in a content control
            yield from _cells(child)


def _pieces(element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
    """The text of a paragraph in pieces; the boxes that are anchored in it are kept for the lines behind it."""
    for child in element:
        name = local_name(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == _BOX:
            boxes.append(child)
        elif name and name not in _LEFT_OUT and not _is_hidden(child, name):
            yield from _pieces(child, boxes)


def _is_hidden(element: etree._Element, name: str) -> bool:
    """Whether a run is hidden text."""
    if name != "r":
        return False
    properties = next((child for child in element if local_name(child) == "rPr"), ())
    switches = [child for child in properties if local_name(child) == "vanish"]
    return any(
        str(value) not in {"0", "false", "off"} for each in switches for value in each.values() or ["1"]
    )
