"""XML of a file that may be hostile: parsed without entities of its own, without the network, not deeper than a text is.

An entity is a name for a piece of text that a file declares itself; entities that name one another a billion times, or a file
of the reader's machine, are the two classic attacks. No format that newslens reads needs any, so that a file which declares
one is refused. The parser (lxml) keeps its own limits on depth and length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.reading_limits import MARKUP_BYTES, check_file_size

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["local_name", "parse_xml", "refuse_entities"]


def parse_xml(data: bytes, *, name: str, kind: str, extra: str) -> etree._Element:
    """The root of a piece of XML, comments and processing instructions left out.

    Parameters
    ----------
    data
        The bytes; their encoding is stated in them.
    name
        How messages name the piece.
    kind
        What the file should be.
    extra
        Extra of newslens that brings lxml for it.

    Raises
    ------
    InputError
        When it is too large, declares entities or is no XML.
    MissingExtraError
        When lxml is not installed.
    """
    try:
        from lxml import etree  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError(
            f"Reading {'an' if kind[0] in 'aeiouAEIOU' else 'a'} {kind}", extra
        ) from error
    check_file_size(len(data), name=name, limit=MARKUP_BYTES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    with library_faults_told(name, kind, way_out="get or save the file once more"):
        root = etree.fromstring(data, parser)
        refuse_entities(root, name=name)
        return root


def refuse_entities(root: etree._Element, *, name: str) -> None:
    """Refuse XML that declares entities.

    Raises
    ------
    InputError
        When it does.
    """
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:  # type: ignore[attr-defined] # no stub
        raise InputError(
            f"{name} declares entities, which a file does to blow itself up or to read others; newslens does not read it; save the text alone."
        )


def local_name(element: etree._Element) -> str:
    """Name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
