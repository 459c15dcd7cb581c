"""Exports of Zotero as RDF, with the files beside them (files/12/page.html).

Takes a .rdf file; gives its attachments, each with what its item says. The outlet is the title of what an item is part of, which stands
inside of the item or, with a name of its own, beside it. An attachment that belongs to no item is an item of its own.

What this does not cover: RDF of other programs.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError
from newslens.language.sentence_building import listed
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.reading_limits import MARKUP_BYTES, check_file_size
from newslens.reading.formats.zotero.zotero_items import NO_ARTICLES, ReferenceItem, open_items

if TYPE_CHECKING:
    from newslens.reading.formats.shared.containers import OpenedContainer
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["open_zotero_rdf"]

_SPACES: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "bib": "http://purl.org/net/biblio#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "link": "http://purl.org/rss/1.0/modules/link/",
}
_ABOUT: Final = f"{{{_SPACES['rdf']}}}about"
_RESOURCE: Final = f"{{{_SPACES['rdf']}}}resource"
_FIELDS: Final = {
    "title": "dc:title",
    "published": "dc:date",
    "url": "dc:identifier/dcterms:URI/rdf:value",
    "language": "z:language",
    "rights": "dc:rights",
}


def open_zotero_rdf(file: SourceFile) -> OpenedContainer:
    """The attachments of a library's items.

    Raises
    ------
    InputError
        When it is no RDF of Zotero, or holds no items.
    """
    check_file_size(len(file.data), name=file.name, limit=MARKUP_BYTES)
    text = decode(file.data, name=file.name).text
    if "<!DOCTYPE" in text:
        # Only there can a file define entities, by which a few lines grow to gigabytes; Zotero writes none.
        raise InputError(
            f"{file.name} declares a document type, which exports of Zotero do not; export the library again."
        )
    try:
        root = ET.fromstring(text)  # noqa: S314 - without a document type there are no entities
    except (ET.ParseError, ValueError) as error:
        raise InputError(f"{file.name} is no readable RDF: {error}; export the library again.") from error
    named = {about: element for element in root if (about := element.get(_ABOUT))}
    attachments = {about: path for about, each in named.items() if (path := _path(each))}
    items = [
        element
        for element in root
        if (kind := _text(element, "z:itemType")) is not None and kind not in NO_ARTICLES
    ]
    found = [
        ReferenceItem(f"{file.name}, item {number}", _stated(element, named), _linked(element, attachments))
        for number, element in enumerate(items, start=1)
    ]
    taken = {link.get(_RESOURCE) for element in items for link in element.iterfind("link:link", _SPACES)}
    alone = [
        ReferenceItem(f"{file.name}, attachment {number}", {}, (path,))
        for number, (about, path) in enumerate(attachments.items(), start=1)
        if about not in taken
    ]
    return open_items(file, [*found, *alone])


def _stated(item: ET.Element, named: dict[str, ET.Element]) -> dict[str, Any]:
    """What an item says, by column of the articles table."""
    stated = {column: value for column, path in _FIELDS.items() if (value := _text(item, path))}
    about = item.get(_ABOUT, "")
    if about.startswith(("http://", "https://")):
        stated.setdefault("url", about)
    whole = item.find("dcterms:isPartOf", _SPACES)
    if whole is not None:
        outlet = _text(whole, "*/dc:title") or _title_of(named.get(whole.get(_RESOURCE, "")))
        stated |= {"outlet": outlet} if outlet else {}
    persons = [_person(each) for each in item.iterfind("bib:authors/rdf:Seq/rdf:li/foaf:Person", _SPACES)]
    named_persons = [person for person in persons if person]
    return stated | ({"byline": listed(named_persons)} if named_persons else {})


def _linked(item: ET.Element, attachments: dict[str, str]) -> tuple[str, ...]:
    links = [link.get(_RESOURCE, "") for link in item.iterfind("link:link", _SPACES)]
    return tuple(attachments[link] for link in links if link in attachments)


def _path(element: ET.Element) -> str | None:
    """Path of an attachment's file; None for other elements and for links into the web."""
    if element.tag != f"{{{_SPACES['z']}}}Attachment":
        return None
    for name in ("rdf:resource", "z:path"):
        found = element.find(name, _SPACES)
        path = "" if found is None else found.get(_RESOURCE, "")
        if path and not path.startswith(("http://", "https://")):
            return path.removeprefix("attachments:").removeprefix("storage:")
    return None


def _title_of(element: ET.Element | None) -> str | None:
    return None if element is None else _text(element, "dc:title")


def _text(element: ET.Element, path: str) -> str | None:
    found = element.find(path, _SPACES)
    return found.text.strip() if found is not None and found.text and found.text.strip() else None


def _person(element: ET.Element) -> str:
    given = _text(element, "foaf:givenName") or _text(element, "foaf:givenname")
    return " ".join(part for part in (given, _text(element, "foaf:surname")) if part)
