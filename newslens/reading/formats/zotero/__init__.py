"""Libraries of Zotero, as tables, JSON and RDF: items with what is attached to them."""

from __future__ import annotations

from newslens.reading.formats.zotero.zotero_items import open_items
from newslens.reading.formats.zotero.zotero_rdf import open_zotero_rdf
from newslens.reading.formats.zotero.zotero_tables import (
    items_of_json,
    items_of_table,
    library_in_json,
    library_in_table,
)

__all__ = [
    "items_of_json",
    "items_of_table",
    "library_in_json",
    "library_in_table",
    "open_items",
    "open_zotero_rdf",
]
