"""The tables of newslens: one record type a table, its columns and their dtypes.

The only place that knows columns. `record_types` says what a row of each table is, `record_tables` makes tables of such rows.

A span is half-open and counted in Unicode code points of the article's text, and ``text[start:end] == surface``
holds in every row.
"""

from __future__ import annotations

from newslens.schema.record_tables import columns, dtypes, empty, found_table, table
from newslens.schema.record_types import (
    RECORDS,
    UNMARKED_KINDS,
    Article,
    Date,
    Evidence,
    Figure,
    Finding,
    Lineage,
    Name,
    Passage,
    Question,
    Quotation,
    Rendering,
    Reuse,
    Segment,
    Sentence,
    Span,
)

__all__ = [
    "RECORDS",
    "UNMARKED_KINDS",
    "Article",
    "Date",
    "Evidence",
    "Figure",
    "Finding",
    "Lineage",
    "Name",
    "Passage",
    "Question",
    "Quotation",
    "Rendering",
    "Reuse",
    "Segment",
    "Sentence",
    "Span",
    "columns",
    "dtypes",
    "empty",
    "found_table",
    "table",
]
