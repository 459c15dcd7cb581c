"""Exports of Zotero as a table: .csv, CSL JSON, and the JSON of Better BibTeX.

Takes the rows or the JSON of a file; says whether it is such an export, and gives its items. In the .csv attachments are paths of the
machine that wrote it, apart by "; "; Better BibTeX writes them from the place of the export; CSL JSON has none.

What this does not cover: BibTeX, RIS and the other formats for references, which hold no files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslens.language.sentence_building import listed
from newslens.reading.formats.zotero.zotero_items import NO_ARTICLES, ReferenceItem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["items_of_json", "items_of_table", "library_in_json", "library_in_table"]

_HEADER: Final = frozenset({"Item Type", "Publication Title", "Abstract Note", "File Attachments"})
_IN_TABLE: Final = {
    "outlet": ("Publication Title", "Publisher"),
    "title": ("Title",),
    "published": ("Date",),
    "url": ("Url",),
    "language": ("Language",),
    "rights": ("Rights",),
}
_IN_BIBTEX: Final = {
    "outlet": ("publicationTitle", "websiteTitle", "blogTitle", "publisher"),
    "title": ("title",),
    "published": ("date",),
    "url": ("url",),
    "language": ("language",),
    "rights": ("rights",),
}
_IN_CSL: Final = {
    "outlet": ("container-title", "publisher"),
    "title": ("title",),
    "url": ("URL",),
    "language": ("language",),
}


def library_in_table(header: Collection[str]) -> bool:
    """Whether a table is an export of Zotero, by the names of its columns.

    Examples
    --------
    >>> library_in_table(["Key", "Item Type", "Publication Title", "Title", "Abstract Note", "File Attachments"])
    True
    """
    return set(header) >= _HEADER


def library_in_json(value: Any) -> bool:
    """Whether the JSON of a file is an export of a library: CSL, or that of Better BibTeX.

    Examples
    --------
    >>> library_in_json([{"id": "a", "type": "article-newspaper", "issued": {"date-parts": [[2031, 3, 1]]}}])
    True
    >>> library_in_json({"items": [{"itemType": "newspaperArticle"}]}), library_in_json([{"text": "One."}])
    (True, False)
    """
    items = value.get("items") if isinstance(value, dict) else value
    first = items[0] if isinstance(items, list) and items and isinstance(items[0], dict) else {}
    if isinstance(value, dict):
        return "itemType" in first
    is_csl = {"id", "type"} <= first.keys() and any(
        name in first for name in ("issued", "container-title", "accessed")
    )
    return is_csl and "text" not in first


def items_of_table(rows: Iterable[tuple[str, Mapping[str, str]]]) -> list[ReferenceItem]:
    """Items of a .csv.

    Parameters
    ----------
    rows
        Place and cells of each line.
    """
    return [
        ReferenceItem(
            place,
            _stated(row, _IN_TABLE) | _byline([_in_order(name) for name in row.get("Author", "").split(";")]),
            tuple(path for each in row.get("File Attachments", "").split("; ") if (path := each.strip())),
        )
        for place, row in rows
        if row.get("Item Type") not in NO_ARTICLES
    ]


def items_of_json(value: Any, *, name: str) -> list[ReferenceItem]:
    """Items of a library in JSON.

    Parameters
    ----------
    value
        What the file says.
    name
        How messages name the file.
    """
    read = _bibtex_item if isinstance(value, dict) else _csl_item
    found = value["items"] if isinstance(value, dict) else value
    return [
        read(f"{name}, item {number}", item)
        for number, item in enumerate(found, start=1)
        if isinstance(item, dict) and item.get("itemType") not in NO_ARTICLES
    ]


def _bibtex_item(place: str, item: Mapping[str, Any]) -> ReferenceItem:
    persons = [
        _person(each.get("firstName"), each.get("lastName") or each.get("name"))
        for each in _objects(item.get("creators"))
        if each.get("creatorType") == "author"
    ]
    paths = [each.get("path") or each.get("localPath") for each in _objects(item.get("attachments"))]
    attachments = tuple(path for path in paths if isinstance(path, str))
    return ReferenceItem(place, _stated(item, _IN_BIBTEX) | _byline(persons), attachments)


def _csl_item(place: str, item: Mapping[str, Any]) -> ReferenceItem:
    persons = [
        _person(each.get("given"), each.get("family") or each.get("literal"))
        for each in _objects(item.get("author"))
    ]
    issued = item.get("issued")
    date = {"published": _csl_date(issued)} if isinstance(issued, dict) and _csl_date(issued) else {}
    return ReferenceItem(place, _stated(item, _IN_CSL) | date | _byline(persons))


def _csl_date(issued: Mapping[str, Any]) -> str | None:
    """A whole day as YYYY-MM-DD, or the date as the item has it in words; a year or month alone is none."""
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    digits = [str(part) for part in first]
    if len(digits) == 3 and all(part.isdecimal() and len(part) <= 4 for part in digits):
        year, month, day = map(int, digits)
        return f"{year:04}-{month:02}-{day:02}"
    written = issued.get("raw") or issued.get("literal")
    return written if isinstance(written, str) else None


def _stated(item: Mapping[str, Any], names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The first field of each column that the item fills."""
    filled = {
        column: next(
            (item[name] for name in theirs if isinstance(item.get(name), str) and item[name].strip()), None
        )
        for column, theirs in names.items()
    }
    return {column: value for column, value in filled.items() if value is not None}


def _objects(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _person(given: Any, family: Any) -> str:
    return " ".join(part for part in (given, family) if isinstance(part, str) and part.strip())


def _in_order(name: str) -> str:
    """The name of a person as a byline has it: "Brel, Ana" is Ana Brel."""
    family, _, given = name.partition(",")
    return _person(given.strip(), family.strip())


def _byline(persons: Iterable[str]) -> dict[str, str]:
    named = [person for person in persons if person]
    return {"byline": listed(named)} if named else {}
